# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] カードの確認 – { $issuer }
   *[payment] お支払いの確認 – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] エラー：カードの確認 – { $issuer }
   *[payment] エラー：お支払いの確認 – { $issuer }
}
page-title-choice = 確認方法の選択 – { $issuer }
page-title-choice-error = エラー：確認方法の選択 – { $issuer }
page-title-finishing = 少々お待ちください – { $issuer }
page-title-return = ショップに戻る – { $issuer }
page-title-problem = 問題が発生しました – { $issuer }
page-title-ended = この確認は終了しました – { $issuer }

page-merchant = ショップ
page-amount = 金額
page-card = カード

# What this language calls itself, and the label and the button of the choice between languages.
language-name = 日本語
language-label = 言語
language-change = 言語を変更

demo-strip = デモ – 実際のお金は動きません

brand-issuer-logo = { $issuer }のロゴ
brand-scheme-logo = { $scheme }のロゴ

## Where a link of the bank leads

start-heading = { $kind ->
    [card] カードの確認
   *[payment] お支払いの確認
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant }で使うカードを確認するには、「続ける」を押してください。
       *[no] カードを確認するには、「続ける」を押してください。
    }
   *[payment] { $named ->
        [yes] { $merchant }に{ $amount }を支払うには、「続ける」を押してください。
       *[no] { $amount }を支払うには、「続ける」を押してください。
    }
}
start-continue = 続ける

## The code step

code-heading = ご本人確認
code-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant }で使うカードを確認するため、お送りした認証コードを入力してください。
       *[no] カードを確認するため、お送りした認証コードを入力してください。
    }
   *[payment] { $named ->
        [yes] { $merchant }に{ $amount }を支払うには、お送りした認証コードを入力してください。
       *[no] { $amount }を支払うには、お送りした認証コードを入力してください。
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] { $merchant }で使うカードを確認するため、パスワードと、お送りした認証コードを入力してください。
       *[no] カードを確認するため、パスワードと、お送りした認証コードを入力してください。
    }
   *[payment] { $named ->
        [yes] { $merchant }に{ $amount }を支払うには、パスワードと、お送りした認証コードを入力してください。
       *[no] { $amount }を支払うには、パスワードと、お送りした認証コードを入力してください。
    }
}
code-label = { $digits }桁の認証コード
code-confirm = 確認する
code-confirm-busy = 確認中…
code-cancel = キャンセル
password-label = { $issuer }のパスワード
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = 表示
password-show-name = 表示（パスワード）
password-hide = 非表示
password-hide-name = 非表示（パスワード）

resend-button = 新しい認証コードを送る
resend-button-busy = 送信中…

ask-others = お困りですか？ ほかの確認方法を選ぶ

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] { $merchant }では今後確認しない
   *[payment] { $merchant }への次回の支払いから確認しない
}
trust-label-plain = このショップでは今後確認しない
trust-hint = このショップを「信頼できるショップ」のリストに追加します。リストはカード発行会社で変更できます。

notice-offline = インターネットに接続されていないようです。入力した内容は残っています。接続後にもう一度お試しください。
waiting-offline = インターネットに接続されていないようです。接続が戻りしだい続けます。

## The app step

approval-heading = アプリで承認
approval-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant }で使うカードを確認するため、アプリにお送りした依頼を承認してください。
       *[no] カードを確認するため、アプリにお送りした依頼を承認してください。
    }
   *[payment] { $named ->
        [yes] { $merchant }に{ $amount }を支払うには、アプリにお送りした依頼を承認してください。
       *[no] { $amount }を支払うには、アプリにお送りした依頼を承認してください。
    }
}
approval-open = スマートフォンで{ $issuer }のアプリを開いてください。
approval-check = { $kind ->
    [card] 依頼の内容を確かめ、番号を求められたら { $number } を入力して、承認してください。
   *[payment] お支払いの内容を確かめ、番号を求められたら { $number } を入力して、承認してください。
}
approval-waiting = 承認をお待ちしています…
# Said when the cardholder comes back to this page from the app.
approval-checking = 承認されたか確認しています…
approval-done = 承認しました
approval-link = { $issuer }のアプリを開く
approval-link-failed = このページからアプリを開けません。お手数ですが、ご自身で{ $issuer }のアプリを開いてください。
approval-again = 依頼をもう一度送る

## The choice

choice-heading = 確認方法の選択
choice-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant }で使うカードを確認するため、次の中から選んでください。
       *[no] カードを確認するため、次の中から選んでください。
    }
   *[payment] { $named ->
        [yes] { $merchant }に{ $amount }を支払うには、次の中から選んでください。
       *[no] { $amount }を支払うには、次の中から選んでください。
    }
}
choice-legend = 1つ選んでください
choice-sms = SMS：{ $destination }
choice-email = メール：{ $destination }
choice-approval = { $issuer }のアプリで承認
choice-none-left = { $way ->
    [approval] 依頼はこれ以上送れません
   *[message] メッセージはこれ以上送れません
}
choice-continue = 続ける
choice-continue-busy = お待ちください…
choice-back = 戻る
choice-or = または
passkey-button = パスキーを使う
passkey-busy = お使いの端末の案内に従ってください。
passkey-failed = うまくいきませんでした。もう一度試すか、ほかの方法を選んでください。

## Waiting and endings

finishing-heading = まもなく完了します
finishing-body = 結果をショップに送っています。数秒かかります。このページを閉じずにお待ちください。
finishing-continue = 時間がかかっていますか？ もう一度確認

return-next = { $merchant }に戻ります…
return-next-plain = ショップに戻ります…
return-button = { $merchant }に戻る
return-button-plain = ショップに戻る
return-told = ありがとうございます。お心当たりがないことを{ $issuer }に伝えました。
return-blocked-until = { $time }まで、このカードはオンラインでご利用になれません。
return-blocked-for = { $duration }の間、このカードはオンラインでご利用になれません。
return-approved-heading = 確認できました
return-approved-body = { $kind ->
    [card] ありがとうございます。ショップがこのカードの手続きを続けます。
   *[payment] ありがとうございます。ショップがご注文の手続きを完了します。
}
return-attempts-exceeded-heading = 確認できませんでした
return-attempts-exceeded-body = { $kind ->
    [card] 失敗の回数が上限に達したため、カードを確認できませんでした。ショップでもう一度お試しいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
   *[payment] 失敗の回数が上限に達したため、このお支払いを確認できませんでした。ショップでもう一度お試しいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
}
return-cancelled-heading = キャンセルしました
return-cancelled-body = { $kind ->
    [card] キャンセルされたため、カードは確認されませんでした。
   *[payment] キャンセルされたため、このお支払いは確認されませんでした。
}
return-timed-out-heading = 時間切れです
return-timed-out-body = { $kind ->
    [card] 時間内に操作がなかったため、カードは確認されませんでした。ショップでもう一度お試しいただけます。
   *[payment] 時間内に操作がなかったため、このお支払いは確認されませんでした。ショップでもう一度お試しいただけます。
}
return-undeliverable-heading = ご連絡できませんでした
return-undeliverable-body = { $kind ->
    [card] 認証コードを送れなかったため、カードは確認されませんでした。もう一度お試しいただくか、ほかのカードをお使いください。
   *[payment] 認証コードを送れなかったため、このお支払いは確認されませんでした。もう一度お試しいただくか、ほかのカードをお使いください。
}
return-unconfirmed-heading = { $kind ->
    [card] ショップでご確認ください
   *[payment] ご注文をご確認ください
}
return-unconfirmed-body = { $kind ->
    [card] 時間内にショップと通信できなかったため、カードが受け付けられたか分かりません。もう一度試す前に、ショップでご確認ください。
   *[payment] 時間内にショップと通信できなかったため、ご注文が完了したか分かりません。もう一度支払う前に、ご注文の状況をご確認ください。
}
return-invalid-request-heading = 処理できませんでした
return-invalid-request-body = { $kind ->
    [card] ショップからの依頼を読み取れなかったため、カードは確認されませんでした。
   *[payment] ショップからの依頼を読み取れなかったため、このお支払いは確認されませんでした。
}
return-rejected-heading = アプリで拒否されました
return-rejected-body = { $kind ->
    [card] { $issuer }のアプリで依頼が拒否されたため、カードは確認されませんでした。操作の間違いだった場合は、ショップで最初からやり直してください。
   *[payment] { $issuer }のアプリで依頼が拒否されたため、このお支払いは確認されませんでした。操作の間違いだった場合は、ショップで最初からやり直してください。
}
return-disowned-heading = { $kind ->
    [card] この手続きを止めました
   *[payment] このお支払いを止めました
}
return-disowned-body = お心当たりがないことを{ $issuer }に伝えました。念のため、カードに記載の電話番号で{ $issuer }にお電話ください。
return-no-contact-heading = ご連絡先が見つかりません
return-no-contact-body = { $kind ->
    [card] 携帯電話番号やアプリなど、ご本人確認に使える方法が{ $issuer }に登録されていないため、カードは確認されませんでした。カードに記載の電話番号で{ $issuer }にお電話いただくか、ほかのカードをお使いください。
   *[payment] 携帯電話番号やアプリなど、ご本人確認に使える方法が{ $issuer }に登録されていないため、このお支払いは確認されませんでした。カードに記載の電話番号で{ $issuer }にお電話いただくか、ほかのカードをお使いください。
}
return-blocked-heading = このカードは一時停止中です
return-blocked-body = { $kind ->
    [card] 失敗の回数が上限に達したため、カードは確認されませんでした。ほかのカードをお使いいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
   *[payment] 失敗の回数が上限に達したため、このお支払いは確認されませんでした。ほかのカードをお使いいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
}
return-refused-heading = { $kind ->
    [card] このカードは使えません
   *[payment] お支払いできません
}
return-refused-body = { $kind ->
    [card] { $issuer }では、このカードをオンラインでご利用いただけません。ほかのカードをお使いいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
   *[payment] { $issuer }では、このカードによるオンラインでのお支払いをご利用いただけません。ほかのカードをお使いいただくか、カードに記載の電話番号で{ $issuer }にお電話ください。
}
return-withdrawn-heading = この確認は中止されました
return-withdrawn-body = { $kind ->
    [card] { $issuer }がこの確認を終了したため、カードは確認されませんでした。引き続きこのカードを使う場合は、ショップで最初からやり直すか、カードに記載の電話番号で{ $issuer }にお電話ください。
   *[payment] { $issuer }がこの確認を終了したため、このお支払いは確認されませんでした。引き続き支払う場合は、ショップで最初からやり直すか、カードに記載の電話番号で{ $issuer }にお電話ください。
}

problem-unknown-challenge-heading = このページは使えなくなりました
problem-unknown-challenge-body = ページの有効期限が切れたか、リンクが不完全だった可能性があります。
problem-unknown-challenge-next = まずショップでご注文の状況をご確認ください。完了していない場合は、ショップで最初からやり直してください。
problem-ended-heading = この確認は終了しました
problem-ended-body = ここで必要な操作はもうありません。
problem-ended-next = このページを閉じて、ショップでご注文の状況をご確認ください。
problem-unavailable-heading = しばらくしてからお試しください
problem-unavailable-body = ただいま処理できませんでした。お客さまの操作に問題はありません。
problem-unavailable-next = 1分ほど待ってからこのページを再読み込みするか、ショップに戻ってください。
problem-unavailable-again = 数秒待ってから、もう一度お試しください。続きから再開できます。
problem-try-again = もう一度試す
problem-bad-request-heading = 処理できませんでした
problem-bad-request-body = このページで想定外の内容を受け取りました。
problem-bad-request-next = まずショップでご注文の状況をご確認ください。完了していない場合は、ショップで最初からやり直してください。
problem-reference = 照会番号

## The information zone

help-need-heading = お困りですか？
help-code = 認証コードが届きませんか？ メッセージが届くまで1分ほどかかることがあります。電話の電波状況と迷惑メールフォルダを確かめるか、新しい認証コードを送ってください。新しいコードを送ると、前のコードは使えなくなります。
help-password = パスワードをお忘れですか？ このカード用に{ $issuer }で設定したパスワードです。キャンセルしてから、{ $issuer }にお電話で再設定をご依頼ください。
help-approval = アプリに依頼が届きませんか？ ご自身でアプリを開き、依頼の一覧を確かめてください。電話がインターネットに接続されているか確かめるか、依頼をもう一度送ってください。アプリで番号を求められたら、このページの番号を入力してください。
help-choice = 今お手元で使える方法を選んでください。「続ける」を押すまで何も送信されません。どの方法も使えない場合は、キャンセルしてから{ $issuer }にお電話ください。
help-phone = 電話番号やメールアドレスが変わった場合や、電話がお手元にない場合は、キャンセルしてから、カードに記載の電話番号で{ $issuer }にお電話ください。
help-secret = このページの認証コードや番号は、{ $issuer }を含め、誰にも絶対に教えないでください。
help-why-heading = このページが表示される理由
help-why-body = { $kind ->
    [card] { $issuer }では、カードをご本人がお使いかどうかを確認することがあります。ここで代金が支払われることはなく、入力した内容がショップに見られることもありません。
   *[payment] { $issuer }では、オンラインでのお支払いの際、ご本人によるものかを確認することがあります。入力した内容がショップに見られることはありません。
}
disown-button = 心当たりがありません
disown-hint = { $kind ->
    [card] この手続きを止めて、{ $issuer }に伝えます。
   *[payment] このお支払いを止めて、{ $issuer }に伝えます。
}
disown-hint-later = { $issuer }にご連絡ください。

## The code step: what can change in place

code-sent-sms = { $destination } に認証コードをSMSで送りました。本文に「照会 { $reference }」とあります。
code-sent-email = { $destination } に認証コードをメールで送りました。件名に「照会 { $reference }」とあります。
code-valid-until = { $time }まで有効
code-valid-for = { $minutes }分間有効
code-expired = 有効期限切れ
code-attempts = あと{ $count }回入力できます
code-ending-soon = このページはあと{ $minutes }分で終了します。認証コードを入力してください。時間が足りない場合は、新しいコードを送ると延長されます。
code-ending-soon-none = このページはあと{ $minutes }分で終了します。それまでに認証コードを入力してください。
approval-ending-soon = このページはあと{ $minutes }分で終了します。それまでにアプリで承認してください。
choice-ending-soon = このページはあと{ $minutes }分で終了します。それまでに選んでください。
code-never-share = このコードは、{ $issuer }を含め、誰にも教えないでください。
resend-left = 認証コードはあと{ $count }回送れます
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] 前回の送信から{ $duration }後に、あと1回送れます
   *[other] 前回の送信から{ $duration }後に、新しい認証コードを送れます
}
resend-none-left = 認証コードはこれ以上送れません
approval-again-left = あと{ $count }回送れます
approval-again-wait = { $count ->
    [1] 前回の送信から{ $duration }後に、あと1回送れます
   *[other] 前回の送信から{ $duration }後に、もう一度送れます
}
approval-again-none = これ以上送れません

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = あと1回失敗すると、{ $duration }の間、このカードをオンラインで使えなくなります。
notice-wrong = { $entry ->
    [password] { $count ->
        [1] パスワードか認証コードが正しくありません。入力できるのはあと1回です。
       *[other] パスワードか認証コードが正しくありません。あと{ $count }回入力できます。
    }
   *[code] { $count ->
        [1] 認証コードが正しくありません。入力できるのはあと1回です。最新のメッセージをご確認ください。
       *[other] 認証コードが正しくありません。あと{ $count }回入力できます。
    }
}
notice-wrong-blocks = { $entry ->
    [password] パスワードか認証コードが正しくありません。もう一度間違えると、{ $duration }の間、このカードをオンラインで使えなくなります。
   *[code] 認証コードが正しくありません。もう一度間違えると、{ $duration }の間、このカードをオンラインで使えなくなります。
}
notice-replaced = { $count ->
    [1] それは前の認証コードです。最新のコードを入力してください。入力できるのはあと1回です。
   *[other] それは前の認証コードです。最新のコードを入力してください。あと{ $count }回入力できます。
}
notice-expired = この認証コードは有効期限が切れています。下のボタンで新しいコードを送ってください。
notice-expired-none = この認証コードは有効期限が切れており、新しいコードはこれ以上送れません。キャンセルして、ショップで最初からやり直してください。
notice-new-code = 新しい認証コードを送りました。前のコードは使えません。
notice-other-channel = 最初のメッセージを届けられなかったため、別の方法で新しい認証コードを送りました。前のコードは使えません。
notice-undelivered = { $step ->
    [choice] 認証コードを届けられませんでした。ほかの方法を選んでください。
   *[code] 認証コードを届けられませんでした。今すぐ新しいコードを送れます。
}
notice-too-early = 少し待ってから、もう一度送ってください。
notice-no-more-codes = { $step ->
    [approval] 依頼はこれ以上送れません。アプリで最新の依頼を承認するか、キャンセルしてください。
    [choice] この方法ではこれ以上送れません。ほかの方法を選ぶか、キャンセルしてください。
   *[code] 認証コードはこれ以上送れません。届いている最新のコードを使うか、キャンセルしてください。
}
notice-asked-again = アプリに依頼をもう一度送りました。今表示されている番号を使ってください。
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] アプリで入力された番号が正しくありません。試せるのはあと1回です。
       *[other] アプリで入力された番号が正しくありません。あと{ $count }回試せます。
    }
   *[approval] { $count ->
        [1] アプリで入力された番号が、ここに表示された番号と違います。試せるのはあと1回です。
       *[other] アプリで入力された番号が、ここに表示された番号と違います。あと{ $count }回試せます。
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] アプリで入力された番号が正しくありません。あと1回失敗すると、{ $duration }の間、このカードをオンラインで使えなくなります。
   *[approval] アプリで入力された番号が、ここに表示された番号と違います。番号をもう一度間違えると、{ $duration }の間、このカードをオンラインで使えなくなります。
}
notice-passkey-failed = { $count ->
    [1] このパスキーを確認できませんでした。試せるのはあと1回です。
   *[other] このパスキーを確認できませんでした。あと{ $count }回試せます。
}
notice-passkey-stale = 時間がかかりすぎたため、確認は行われませんでした。もう一度パスキーを使ってください。
notice-not-offered = この方法は利用できません。次の中から選んでください。
notice-no-password = パスワードも入力してください。
notice-empty = { $digits }桁の認証コードを入力してください。
notice-too-short = 認証コードは{ $digits }桁です。入力されたのは{ $typed }桁です。
notice-too-long = 認証コードは{ $digits }桁です。入力されたのは{ $typed }桁です。
notice-not-digits = 認証コードの数字{ $digits }桁だけを入力してください。
