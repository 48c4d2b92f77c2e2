# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } ist Ihr Code von { $issuer }, um { $amount } an { $merchant } zu zahlen. { $duration } gültig. Nie weitergeben, auch nicht an { $issuer }. Ref. { $reference }
sms-card = { $code } ist Ihr Code von { $issuer }, um Ihre Karte für { $merchant } zu bestätigen. { $duration } gültig. Nie weitergeben, auch nicht an { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Ihr Sicherheitscode von { $issuer }, Ref. { $reference }
email-payment =
    Ihr Code lautet { $code }

    Er bestätigt eine Zahlung von { $amount } an { $merchant }. Geben Sie ihn auf der Seite ein, die danach gefragt hat.
    Er ist { $duration } gültig. Die Seite zeigt dieselbe Referenz: { $reference }

    Geben Sie diesen Code nie weiter, auch nicht an { $issuer }. Wenn Sie gerade nicht in diesem Shop bezahlen, verwenden Sie den Code nicht und wenden Sie sich an { $issuer }.
email-card =
    Ihr Code lautet { $code }

    Er bestätigt Ihre Karte für { $merchant }. Geben Sie ihn auf der Seite ein, die danach gefragt hat.
    Er ist { $duration } gültig. Die Seite zeigt dieselbe Referenz: { $reference }

    Geben Sie diesen Code nie weiter, auch nicht an { $issuer }. Wenn Sie ihn nicht angefordert haben, verwenden Sie den Code nicht und wenden Sie sich an { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: Die Telefonnummer für { $card } wurde geändert. Waren Sie das nicht? Rufen Sie uns unter der Nummer auf Ihrer Karte an.
        [email] { $issuer }: Die E-Mail-Adresse für { $card } wurde geändert. Waren Sie das nicht? Rufen Sie uns unter der Nummer auf Ihrer Karte an.
        [password] { $issuer }: Das Passwort für { $card } wurde geändert. Waren Sie das nicht? Rufen Sie uns unter der Nummer auf Ihrer Karte an.
       *[other] { $issuer }: Sicherheitsdaten für { $card } wurden geändert. Waren Sie das nicht? Rufen Sie uns unter der Nummer auf Ihrer Karte an.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: Ihre Telefonnummer wurde geändert
        [email] { $issuer }: Ihre E-Mail-Adresse wurde geändert
        [password] { $issuer }: Ihr Passwort wurde geändert
       *[other] { $issuer }: Ihre Sicherheitsdaten wurden geändert
    }
email-change =
    { $changed ->
        [phone] Die Telefonnummer für { $card } wurde geändert oder entfernt.
        [email] Die E-Mail-Adresse für { $card } wurde geändert oder entfernt.
        [password] Das Passwort für { $card } wurde geändert oder entfernt.
       *[other] Mehrere Sicherheitsdaten für { $card } wurden geändert oder entfernt. Mit ihnen prüfen wir, dass wirklich Sie zahlen.
    }

    Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, rufen Sie { $issuer } sofort unter der Nummer auf Ihrer Karte an.
message-card = Ihre Karte mit den Endziffern { $digits }
# When the number of the card is not known.
message-some-card = Ihre Karte

# When the shop's name has no letter that can be shown.
message-unnamed-shop = einen Online-Shop

duration-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
duration-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
duration-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
