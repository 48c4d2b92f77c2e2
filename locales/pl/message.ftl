# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } to kod { $issuer } do zapłaty { $amount } w sklepie { $merchant }. Ważność: { $duration }. Nie podawaj go nikomu, nawet bankowi. Ref. { $reference }
sms-card = { $code } to kod { $issuer } do potwierdzenia karty w sklepie { $merchant }. Ważność: { $duration }. Nie podawaj go nikomu, nawet bankowi. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Twój kod bezpieczeństwa { $issuer }, Ref. { $reference }
email-payment =
    Twój kod: { $code }

    Kod potwierdza płatność { $amount } w sklepie { $merchant }. Wpisz go na stronie, która o niego prosi.
    Ważność kodu: { $duration }. Na stronie widać to samo oznaczenie: { $reference }

    Nigdy nie podawaj tego kodu nikomu, nawet bankowi { $issuer }. Jeśli nie płacisz teraz w tym sklepie, nie używaj kodu i skontaktuj się z bankiem { $issuer }.
email-card =
    Twój kod: { $code }

    Kod potwierdza Twoją kartę dla sklepu { $merchant }. Wpisz go na stronie, która o niego prosi.
    Ważność kodu: { $duration }. Na stronie widać to samo oznaczenie: { $reference }

    Nigdy nie podawaj tego kodu nikomu, nawet bankowi { $issuer }. Jeśli to nie Ty prosisz o ten kod, nie używaj go i skontaktuj się z bankiem { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: zmieniono numer telefonu dla { $card }. To nie Ty? Zadzwoń do nas pod numer podany na karcie.
        [email] { $issuer }: zmieniono adres e-mail dla { $card }. To nie Ty? Zadzwoń do nas pod numer podany na karcie.
        [password] { $issuer }: zmieniono hasło dla { $card }. To nie Ty? Zadzwoń do nas pod numer podany na karcie.
       *[other] { $issuer }: zmieniono dane zabezpieczeń dla { $card }. To nie Ty? Zadzwoń do nas pod numer podany na karcie.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: zmieniono Twój numer telefonu
        [email] { $issuer }: zmieniono Twój adres e-mail
        [password] { $issuer }: zmieniono Twoje hasło
       *[other] { $issuer }: zmieniono Twoje dane zabezpieczeń
    }
email-change =
    { $changed ->
        [phone] Numer telefonu dla { $card } został zmieniony lub usunięty.
        [email] Adres e-mail dla { $card } został zmieniony lub usunięty.
        [password] Hasło dla { $card } zostało zmienione lub usunięte.
       *[other] Zmieniono lub usunięto kilka danych dla { $card }. Potwierdzają one, że to Ty płacisz.
    }

    Jeśli to Ty, nie musisz nic robić. Jeśli nie, zadzwoń od razu do banku { $issuer } pod numer podany na karcie.
message-card = Twojej karty o końcówce { $digits }
# When the number of the card is not known.
message-some-card = Twojej karty

# When the shop's name has no letter that can be shown.
message-unnamed-shop = online

duration-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
duration-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
