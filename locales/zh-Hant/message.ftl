# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } 是您的 { $issuer } 驗證碼，用於向 { $merchant } 支付 { $amount }，有效期 { $duration }。切勿告訴任何人，包括銀行人員。編號 { $reference }
sms-card = { $code } 是您的 { $issuer } 驗證碼，用於在 { $merchant } 確認您的卡片，有效期 { $duration }。切勿告訴任何人，包括銀行人員。編號 { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = 您的 { $issuer } 安全驗證碼，編號 { $reference }
email-payment =
    您的驗證碼是 { $code }

    此驗證碼用於確認向 { $merchant } 支付 { $amount }。請在要求輸入驗證碼的頁面上輸入。
    有效期為 { $duration }。頁面上會顯示相同的編號：{ $reference }

    切勿將此驗證碼告訴任何人，包括 { $issuer } 的人員。如果您現在並未向該商店付款，請不要使用此驗證碼，並聯絡 { $issuer }。
email-card =
    您的驗證碼是 { $code }

    此驗證碼用於在 { $merchant } 確認您的卡片。請在要求輸入驗證碼的頁面上輸入。
    有效期為 { $duration }。頁面上會顯示相同的編號：{ $reference }

    切勿將此驗證碼告訴任何人，包括 { $issuer } 的人員。如果您沒有要求傳送驗證碼，請不要使用，並聯絡 { $issuer }。

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }：{ $card }的手機號碼已被變更。不是您本人操作？請撥打卡片上的電話聯絡我們。
        [email] { $issuer }：{ $card }的電子郵件地址已被變更。不是您本人操作？請撥打卡片上的電話聯絡我們。
        [password] { $issuer }：{ $card }的密碼已被變更。不是您本人操作？請撥打卡片上的電話聯絡我們。
       *[other] { $issuer }：{ $card }的安全資料已被變更。不是您本人操作？請撥打卡片上的電話聯絡我們。
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }：您的手機號碼已變更
        [email] { $issuer }：您的電子郵件地址已變更
        [password] { $issuer }：您的密碼已變更
       *[other] { $issuer }：您的安全資料已變更
    }
email-change =
    { $changed ->
        [phone] { $card }的手機號碼已被變更或刪除。
        [email] { $card }的電子郵件地址已被變更或刪除。
        [password] { $card }的密碼已被變更或刪除。
       *[other] 使用{ $card }付款時，用來確認是您本人的多項資料已被變更或刪除。
    }

    如果是您本人操作，則不需處理。如果不是，請立即撥打卡片上的電話聯絡 { $issuer }。
message-card = 您末四碼為 { $digits } 的卡片
# When the number of the card is not known.
message-some-card = 您的卡片

# When the shop's name has no letter that can be shown.
message-unnamed-shop = 某網路商店

duration-hours = { $count } 小時
duration-minutes = { $count } 分鐘
duration-seconds = { $count } 秒
