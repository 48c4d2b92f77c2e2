# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] 確認您的卡片 – { $issuer }
   *[payment] 確認您的付款 – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] 錯誤：確認您的卡片 – { $issuer }
   *[payment] 錯誤：確認您的付款 – { $issuer }
}
page-title-choice = 選擇確認方式 – { $issuer }
page-title-choice-error = 錯誤：選擇確認方式 – { $issuer }
page-title-finishing = 請稍候 – { $issuer }
page-title-return = 返回商店 – { $issuer }
page-title-problem = 發生問題 – { $issuer }
page-title-ended = 本次驗證已結束 – { $issuer }

page-merchant = 商店
page-amount = 金額
page-card = 卡片

# What this language calls itself, and the label and the button of the choice between languages.
language-name = 繁體中文
language-label = 語言
language-change = 變更語言

demo-strip = 示範 – 不涉及真實金錢

brand-issuer-logo = { $issuer } 標誌
brand-scheme-logo = { $scheme } 標誌

## Where a link of the bank leads

start-heading = { $kind ->
    [card] 確認您的卡片
   *[payment] 確認您的付款
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] 要為商店 { $merchant } 確認您的卡片，請繼續。
       *[no] 要確認您的卡片，請繼續。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，請繼續。
       *[no] 要支付 { $amount }，請繼續。
    }
}
start-continue = 繼續

## The code step

code-heading = 確認是您本人操作
code-ask = { $kind ->
    [card] { $named ->
        [yes] 要為商店 { $merchant } 確認您的卡片，請輸入我們傳送給您的驗證碼。
       *[no] 要確認您的卡片，請輸入我們傳送給您的驗證碼。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，請輸入我們傳送給您的驗證碼。
       *[no] 要支付 { $amount }，請輸入我們傳送給您的驗證碼。
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] 要為商店 { $merchant } 確認您的卡片，請輸入您的密碼以及我們傳送給您的驗證碼。
       *[no] 要確認您的卡片，請輸入您的密碼以及我們傳送給您的驗證碼。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，請輸入您的密碼以及我們傳送給您的驗證碼。
       *[no] 要支付 { $amount }，請輸入您的密碼以及我們傳送給您的驗證碼。
    }
}
code-label = { $digits } 位數驗證碼
code-confirm = 確認
code-confirm-busy = 正在驗證……
code-cancel = 取消
password-label = { $issuer } 密碼
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = 顯示
password-show-name = 顯示密碼
password-hide = 隱藏
password-hide-name = 隱藏密碼

resend-button = 傳送新的驗證碼
resend-button-busy = 正在傳送……

ask-others = 遇到問題？選擇其他驗證方式

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] 在 { $merchant } 不再詢問我
   *[payment] 下次向 { $merchant } 付款時不再詢問我
}
trust-label-plain = 對這家商店不再詢問我
trust-hint = 該商店將加入您的信任商店清單。您可以透過銀行修改清單。

notice-offline = 您似乎已離線。您輸入的內容仍保留在此：恢復連線後請再試一次。
waiting-offline = 您似乎已離線。恢復連線後，我們會立即繼續。

## The app step

approval-heading = 請在 App 中核准
approval-ask = { $kind ->
    [card] { $named ->
        [yes] 要為商店 { $merchant } 確認您的卡片，請核准我們傳送到您 App 的請求。
       *[no] 要確認您的卡片，請核准我們傳送到您 App 的請求。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，請核准我們傳送到您 App 的請求。
       *[no] 要支付 { $amount }，請核准我們傳送到您 App 的請求。
    }
}
approval-open = 請在手機上開啟 { $issuer } App。
approval-check = { $kind ->
    [card] 請核對請求，如需輸入數字，請輸入 { $number }，然後核准。
   *[payment] 請核對付款，如需輸入數字，請輸入 { $number }，然後核准。
}
approval-waiting = 正在等待您核准……
# Said when the cardholder comes back to this page from the app.
approval-checking = 正在檢查您是否已核准……
approval-done = 我已核准
approval-link = 開啟 { $issuer } App
approval-link-failed = 此頁面無法開啟 App。請您自行開啟 { $issuer } App。
approval-again = 重新傳送請求

## The choice

choice-heading = 選擇確認方式
choice-ask = { $kind ->
    [card] { $named ->
        [yes] 要為商店 { $merchant } 確認您的卡片，請選擇一種方式。
       *[no] 要確認您的卡片，請選擇一種方式。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，請選擇一種方式。
       *[no] 要支付 { $amount }，請選擇一種方式。
    }
}
choice-legend = 請選擇一項
choice-sms = 簡訊傳送至 { $destination }
choice-email = 電子郵件傳送至 { $destination }
choice-approval = 在 { $issuer } App 中核准
choice-none-left = { $way ->
    [approval] 無法再傳送請求
   *[message] 無法再傳送訊息
}
choice-continue = 繼續
choice-continue-busy = 請稍候……
choice-back = 返回
choice-or = 或
passkey-button = 使用通行金鑰
passkey-busy = 請依照您裝置上的提示操作。
passkey-failed = 未能成功。請再試一次，或選擇其他方式。

## Waiting and endings

finishing-heading = 即將完成
finishing-body = 我們正在將結果傳送給商店，需要幾秒鐘。請不要關閉此頁面。
finishing-continue = 等待太久？再次檢查

return-next = 正在返回 { $merchant }……
return-next-plain = 正在返回商店……
return-button = 返回 { $merchant }
return-button-plain = 返回商店
return-told = 謝謝。我們已告知 { $issuer } 這不是您本人操作的。
return-blocked-until = 您的卡片已被鎖定，{ $time } 之前無法在網路上使用。
return-blocked-for = 您的卡片已被鎖定，{ $duration }內無法在網路上使用。
return-approved-heading = 已確認
return-approved-body = { $kind ->
    [card] 謝謝。商店現在可以繼續使用您的卡片辦理。
   *[payment] 謝謝。商店現在可以完成您的訂單。
}
return-attempts-exceeded-heading = 未確認
return-attempts-exceeded-body = { $kind ->
    [card] 失敗次數過多，您的卡片未完成確認。請回到商店再試一次，或撥打卡片上的電話聯絡 { $issuer }。
   *[payment] 失敗次數過多，這筆付款未完成確認。請回到商店再試一次，或撥打卡片上的電話聯絡 { $issuer }。
}
return-cancelled-heading = 已取消
return-cancelled-body = { $kind ->
    [card] 您已取消，因此您的卡片未完成確認。
   *[payment] 您已取消，因此這筆付款未完成確認。
}
return-timed-out-heading = 已逾時
return-timed-out-body = { $kind ->
    [card] 我們未能及時收到您的回應，因此您的卡片未完成確認。您可以回到商店再試一次。
   *[payment] 我們未能及時收到您的回應，因此這筆付款未完成確認。您可以回到商店再試一次。
}
return-undeliverable-heading = 我們未能聯絡上您
return-undeliverable-body = { $kind ->
    [card] 驗證碼未能發出，因此您的卡片未完成確認。請再試一次，或使用其他卡片。
   *[payment] 驗證碼未能發出，因此這筆付款未完成確認。請再試一次，或使用其他卡片。
}
return-unconfirmed-heading = { $kind ->
    [card] 請向商店查詢
   *[payment] 請查看您的訂單
}
return-unconfirmed-body = { $kind ->
    [card] 我們未能及時聯絡到商店，因此不確定您的卡片是否已被接受。請先向商店查詢，再重新嘗試。
   *[payment] 我們未能及時聯絡到商店，因此不確定您的訂單是否成功。請先查看訂單，再決定是否重新付款。
}
return-invalid-request-heading = 未能成功
return-invalid-request-body = { $kind ->
    [card] 商店的請求無法讀取，因此您的卡片未完成確認。
   *[payment] 商店的請求無法讀取，因此這筆付款未完成確認。
}
return-rejected-heading = 已在 App 中拒絕
return-rejected-body = { $kind ->
    [card] 您在 { $issuer } App 中拒絕了請求，因此您的卡片未完成確認。如果是不小心按錯，請回到商店重新開始。
   *[payment] 您在 { $issuer } App 中拒絕了請求，因此這筆付款未完成確認。如果是不小心按錯，請回到商店重新開始。
}
return-disowned-heading = { $kind ->
    [card] 我們已停止此操作
   *[payment] 我們已停止這筆付款
}
return-disowned-body = 我們已告知 { $issuer } 這不是您本人操作的。為安全起見，請撥打卡片上的電話聯絡 { $issuer }。
return-no-contact-heading = 我們無法聯絡到您
return-no-contact-body = { $kind ->
    [card] { $issuer } 沒有可用來確認您身分的登記資料，例如手機號碼或銀行 App，因此您的卡片未完成確認。請撥打卡片上的電話聯絡 { $issuer }，或使用其他卡片。
   *[payment] { $issuer } 沒有可用來確認您身分的登記資料，例如手機號碼或銀行 App，因此這筆付款未完成確認。請撥打卡片上的電話聯絡 { $issuer }，或使用其他卡片。
}
return-blocked-heading = 您的卡片已暫時鎖定
return-blocked-body = { $kind ->
    [card] 失敗次數過多，您的卡片未完成確認。請使用其他卡片，或撥打卡片上的電話聯絡 { $issuer }。
   *[payment] 失敗次數過多，這筆付款未完成確認。請使用其他卡片，或撥打卡片上的電話聯絡 { $issuer }。
}
return-refused-heading = { $kind ->
    [card] 此卡片無法使用
   *[payment] 無法付款
}
return-refused-body = { $kind ->
    [card] { $issuer } 不允許在網路上使用此卡片。請使用其他卡片，或撥打卡片上的電話聯絡 { $issuer }。
   *[payment] { $issuer } 不允許使用此卡片在網路上付款。請使用其他卡片，或撥打卡片上的電話聯絡 { $issuer }。
}
return-withdrawn-heading = 本次驗證已中止
return-withdrawn-body = { $kind ->
    [card] { $issuer } 結束了本次驗證，因此您的卡片未完成確認。如果您仍想在此使用這張卡片，請回到商店重新開始，或撥打卡片上的電話聯絡 { $issuer }。
   *[payment] { $issuer } 結束了本次驗證，因此這筆付款未完成確認。如果您仍想付款，請回到商店重新開始，或撥打卡片上的電話聯絡 { $issuer }。
}

problem-unknown-challenge-heading = 此頁面已失效
problem-unknown-challenge-body = 此頁面可能已過期，或連結不完整。
problem-unknown-challenge-next = 請先到商店查看您的訂單。如果訂單未成功，請回到商店重新開始。
problem-ended-heading = 本次驗證已結束
problem-ended-body = 您不需在此進行其他操作。
problem-ended-next = 請關閉此頁面，並到商店查看您的訂單。
problem-unavailable-heading = 請稍後再試
problem-unavailable-body = 我們暫時無法完成此操作。這不是您的問題。
problem-unavailable-next = 請等待一分鐘，然後重新載入此頁面，或返回商店。
problem-unavailable-again = 請等待幾秒鐘，然後再試一次。您會回到剛才的步驟。
problem-try-again = 再試一次
problem-bad-request-heading = 未能成功
problem-bad-request-body = 此頁面收到了非預期的內容。
problem-bad-request-next = 請先到商店查看您的訂單。如果訂單未成功，請回到商店重新開始。
problem-reference = 參考編號

## The information zone

help-need-heading = 需要協助嗎？
help-code = 沒有收到驗證碼？訊息可能需要一分鐘才能送達。請檢查手機訊號，查看垃圾郵件匣，或要求新的驗證碼。新的驗證碼會取代之前的驗證碼。
help-password = 忘記密碼？這是您在 { $issuer } 為此卡片設定的密碼。請取消，然後致電 { $issuer } 重新設定密碼。
help-approval = App 中沒有請求？請自行開啟 App，在請求清單中查看。請檢查手機是否已連線，或重新傳送請求。如果 App 要求輸入數字，請輸入此頁面上的數字。
help-choice = 請選擇您手邊可用的方式。在您繼續之前，不會傳送任何內容。如果這些方式都不可用，請取消並致電 { $issuer }。
help-phone = 您的電話號碼或電子郵件已變更，或手機不在身邊？請取消，然後撥打卡片上的電話聯絡 { $issuer }。
help-secret = 切勿將此頁面上的驗證碼或數字告訴任何人，包括 { $issuer } 的人員。
help-why-heading = 為什麼會看到此頁面？
help-why-body = { $kind ->
    [card] { $issuer } 有時會確認卡片是否由持卡人本人使用。此處不會扣款，商店也看不到您輸入的內容。
   *[payment] { $issuer } 會查核部分網路付款，以確認確實是您本人付款。商店看不到您輸入的內容。
}
disown-button = 不是我本人操作
disown-hint = { $kind ->
    [card] 我們會停止此操作，並告知 { $issuer }。
   *[payment] 我們會停止這筆付款，並告知 { $issuer }。
}
disown-hint-later = 請通報 { $issuer }。

## The code step: what can change in place

code-sent-sms = 我們已用簡訊將驗證碼傳送至 { $destination }。簡訊中會註明「編號 { $reference }」。
code-sent-email = 我們已用電子郵件將驗證碼傳送至 { $destination }。郵件主旨中會註明「編號 { $reference }」。
code-valid-until = { $time } 前有效
code-valid-for = { $minutes } 分鐘內有效
code-expired = 已過期
code-attempts = { $count ->
    [1] 還可嘗試一次
   *[other] 還可嘗試 { $count } 次
}
code-ending-soon = 此頁面將在 { $minutes } 分鐘後關閉。請輸入驗證碼，或要求新的驗證碼以延長時間。
code-ending-soon-none = 此頁面將在 { $minutes } 分鐘後關閉。請在此之前輸入驗證碼。
approval-ending-soon = 此頁面將在 { $minutes } 分鐘後關閉。請在此之前在 App 中核准。
choice-ending-soon = 此頁面將在 { $minutes } 分鐘後關閉。請在此之前選擇。
code-never-share = 切勿將此驗證碼告訴任何人，包括 { $issuer } 的人員。
resend-left = { $count ->
    [1] 還可傳送一次驗證碼
   *[other] 還可傳送 { $count } 次驗證碼
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] 距上次傳送 { $duration } 後，還可再傳送一次驗證碼
   *[other] 距上次傳送 { $duration } 後，可傳送新的驗證碼
}
resend-none-left = 無法再傳送驗證碼
approval-again-left = { $count ->
    [1] 還可再傳送一次
   *[other] 還可再傳送 { $count } 次
}
approval-again-wait = { $count ->
    [1] 距上次傳送 { $duration } 後，還可再傳送一次
   *[other] 距上次傳送 { $duration } 後，可再次傳送
}
approval-again-none = 無法再次傳送

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = 如果再失敗一次，您的卡片將被鎖定，{ $duration }內無法在網路上使用。
notice-wrong = { $entry ->
    [password] { $count ->
        [1] 密碼或驗證碼不正確。您還有最後一次機會。
       *[other] 密碼或驗證碼不正確。您還可嘗試 { $count } 次。
    }
   *[code] { $count ->
        [1] 驗證碼不正確。您還有最後一次機會：請查看最新的訊息。
       *[other] 驗證碼不正確。您還可嘗試 { $count } 次。
    }
}
notice-wrong-blocks = { $entry ->
    [password] 密碼或驗證碼不正確。如果再輸錯一次，您的卡片將被鎖定，{ $duration }內無法在網路上使用。
   *[code] 驗證碼不正確。如果再輸錯一次，您的卡片將被鎖定，{ $duration }內無法在網路上使用。
}
notice-replaced = { $count ->
    [1] 這是之前的驗證碼。請使用最新的驗證碼。您還有最後一次機會。
   *[other] 這是之前的驗證碼。請使用最新的驗證碼。您還可嘗試 { $count } 次。
}
notice-expired = 該驗證碼已過期。請在下方要求新的驗證碼。
notice-expired-none = 該驗證碼已過期，且無法再傳送新的驗證碼。請取消，然後回到商店重新開始。
notice-new-code = 新的驗證碼正在傳送給您。之前的驗證碼已失效。
notice-other-channel = 第一則訊息未能送達，因此我們正以其他方式傳送新的驗證碼。之前的驗證碼已失效。
notice-undelivered = { $step ->
    [choice] 驗證碼未能送達。請選擇其他方式。
   *[code] 驗證碼未能送達。您現在可以傳送新的驗證碼。
}
notice-too-early = 請稍候片刻再重新要求。
notice-no-more-codes = { $step ->
    [approval] 無法再次傳送請求。請在 App 中核准最新的請求，或取消。
    [choice] 此方式無法再傳送。請選擇其他方式，或取消。
   *[code] 無法再傳送驗證碼。請使用您收到的最新驗證碼，或取消。
}
notice-asked-again = 我們已將請求重新傳送到您的 App。請使用現在顯示的數字。
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] App 中輸入的數字不正確。您還有最後一次機會。
       *[other] App 中輸入的數字不正確。您還可嘗試 { $count } 次。
    }
   *[approval] { $count ->
        [1] App 中輸入的數字與此處顯示的不一致。您還有最後一次機會。
       *[other] App 中輸入的數字與此處顯示的不一致。您還可嘗試 { $count } 次。
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] App 中輸入的數字不正確。如果再失敗一次，您的卡片將被鎖定，{ $duration }內無法在網路上使用。
   *[approval] App 中輸入的數字與此處顯示的不一致。如果再輸錯一次數字，您的卡片將被鎖定，{ $duration }內無法在網路上使用。
}
notice-passkey-failed = { $count ->
    [1] 該通行金鑰未能通過驗證。您還有最後一次機會。
   *[other] 該通行金鑰未能通過驗證。您還可嘗試 { $count } 次。
}
notice-passkey-stale = 操作時間過長，未進行任何驗證。請再次使用您的通行金鑰。
notice-not-offered = 此方式不可用。請從以下方式中選擇一種。
notice-no-password = 請同時輸入您的密碼。
notice-empty = 請輸入 { $digits } 位數字的驗證碼。
notice-too-short = 驗證碼為 { $digits } 位數字，您輸入了 { $typed } 位。
notice-too-long = 驗證碼為 { $digits } 位數字，您輸入了 { $typed } 位。
notice-not-digits = 請只輸入驗證碼的 { $digits } 位數字。
