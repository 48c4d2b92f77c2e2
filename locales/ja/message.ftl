# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } は{ $issuer }の認証コードです。{ $merchant }への{ $amount }のお支払い用、有効期間{ $duration }。{ $issuer }を含め誰にも教えないでください。照会 { $reference }
sms-card = { $code } は{ $issuer }の認証コードです。{ $merchant }で使うカードの確認用、有効期間{ $duration }。{ $issuer }を含め誰にも教えないでください。照会 { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = { $issuer }の認証コード（照会 { $reference }）
email-payment =
    認証コードは { $code } です。

    { $merchant }への{ $amount }のお支払いを確認するためのコードです。コードの入力を求められたページに入力してください。
    有効期間は{ $duration }です。ページにも同じ照会番号が表示されています：{ $reference }

    このコードは、{ $issuer }を含め、誰にも教えないでください。今このショップで支払いをしていない場合は、コードを使わずに{ $issuer }へご連絡ください。
email-card =
    認証コードは { $code } です。

    { $merchant }で使うカードを確認するためのコードです。コードの入力を求められたページに入力してください。
    有効期間は{ $duration }です。ページにも同じ照会番号が表示されています：{ $reference }

    このコードは、{ $issuer }を含め、誰にも教えないでください。お心当たりがない場合は、コードを使わずに{ $issuer }へご連絡ください。

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }：{ $card }の電話番号が変更されました。お心当たりがない場合は、カードに記載の電話番号でお電話ください。
        [email] { $issuer }：{ $card }のメールアドレスが変更されました。お心当たりがない場合は、カードに記載の電話番号でお電話ください。
        [password] { $issuer }：{ $card }のパスワードが変更されました。お心当たりがない場合は、カードに記載の電話番号でお電話ください。
       *[other] { $issuer }：{ $card }のセキュリティ情報が変更されました。お心当たりがない場合は、カードに記載の電話番号でお電話ください。
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }：電話番号が変更されました
        [email] { $issuer }：メールアドレスが変更されました
        [password] { $issuer }：パスワードが変更されました
       *[other] { $issuer }：セキュリティ情報が変更されました
    }
email-change =
    { $changed ->
        [phone] { $card }の電話番号が変更または削除されました。
        [email] { $card }のメールアドレスが変更または削除されました。
        [password] { $card }のパスワードが変更または削除されました。
       *[other] { $card }でのお支払いの際にご本人確認に使う情報が、いくつか変更または削除されました。
    }

    ご自身で変更された場合は、何もする必要はありません。お心当たりがない場合は、すぐにカードに記載の電話番号で{ $issuer }にお電話ください。
message-card = お客さまのカード（末尾{ $digits }）
# When the number of the card is not known.
message-some-card = お客さまのカード

# When the shop's name has no letter that can be shown.
message-unnamed-shop = オンラインショップ

duration-hours = { $count }時間
duration-minutes = { $count }分
duration-seconds = { $count }秒
