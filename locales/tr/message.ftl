# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } – { $issuer } ödeme onay kodunuz: { $merchant }, { $amount }. { $duration } geçerli. Kimseyle paylaşmayın, bankanızla bile. Ref { $reference }
sms-card = { $code } – { $issuer } kart onay kodunuz. İş yeri: { $merchant }. { $duration } geçerli. Kimseyle paylaşmayın, bankanızla bile. Ref { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = { $issuer } güvenlik kodunuz, Ref { $reference }
email-payment =
    Kodunuz: { $code }

    Bu kod, { $merchant } için { $amount } tutarındaki ödemeyi onaylar. Kodu, istendiği sayfaya girin.
    Kod { $duration } geçerlidir. Sayfada aynı referans görünür: { $reference }

    Bu kodu hiç kimseyle paylaşmayın, bankanızla ({ $issuer }) bile. Şu anda bu iş yerine ödeme yapmıyorsanız kodu kullanmayın ve bankanıza başvurun.
email-card =
    Kodunuz: { $code }

    Bu kod, kartınızı { $merchant } için onaylar. Kodu, istendiği sayfaya girin.
    Kod { $duration } geçerlidir. Sayfada aynı referans görünür: { $reference }

    Bu kodu hiç kimseyle paylaşmayın, bankanızla ({ $issuer }) bile. Kodu siz istemediyseniz kullanmayın ve bankanıza başvurun.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: { $card } için telefon numarası değiştirildi. Siz yapmadıysanız kartınızın üzerindeki numaradan bizi arayın.
        [email] { $issuer }: { $card } için e-posta adresi değiştirildi. Siz yapmadıysanız kartınızın üzerindeki numaradan bizi arayın.
        [password] { $issuer }: { $card } için şifre değiştirildi. Siz yapmadıysanız kartınızın üzerindeki numaradan bizi arayın.
       *[other] { $issuer }: { $card } için güvenlik bilgileri değiştirildi. Siz yapmadıysanız kartınızın üzerindeki numaradan bizi arayın.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: Telefon numaranız değiştirildi
        [email] { $issuer }: E-posta adresiniz değiştirildi
        [password] { $issuer }: Şifreniz değiştirildi
       *[other] { $issuer }: Güvenlik bilgileriniz değiştirildi
    }
email-change =
    { $changed ->
        [phone] { $card } için kayıtlı telefon numarası değiştirildi veya silindi.
        [email] { $card } için kayıtlı e-posta adresi değiştirildi veya silindi.
        [password] { $card } için belirlenen şifre değiştirildi veya silindi.
       *[other] { $card } ile ödemeyi sizin yaptığınızı doğrulayan bilgilerden birkaçı değiştirildi veya silindi.
    }

    Bunu siz yaptıysanız bir şey yapmanız gerekmez. Siz yapmadıysanız hemen kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
message-card = son rakamları { $digits } olan kartınız
# When the number of the card is not known.
message-some-card = kartınız

# When the shop's name has no letter that can be shown.
message-unnamed-shop = bir internet mağazası

duration-hours = { $count } saat
duration-minutes = { $count } dakika
duration-seconds = { $count } saniye
