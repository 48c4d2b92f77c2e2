# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } er din kode fra { $issuer } til at betale { $amount } til { $merchant }. Gælder i { $duration }. Del den aldrig, heller ikke med { $issuer }. Ref. { $reference }
sms-card = { $code } er din kode fra { $issuer } til at bekræfte dit kort hos { $merchant }. Gælder i { $duration }. Del den aldrig, heller ikke med { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Din sikkerhedskode fra { $issuer }, Ref. { $reference }
email-payment =
    Din kode er { $code }

    Den bekræfter en betaling på { $amount } til { $merchant }. Indtast den på siden, der bad om den.
    Den gælder i { $duration }. Siden viser samme reference: { $reference }

    Del aldrig denne kode, heller ikke med { $issuer }. Hvis du ikke er ved at betale i denne butik lige nu, så brug ikke koden, og kontakt { $issuer }.
email-card =
    Din kode er { $code }

    Den bekræfter dit kort hos { $merchant }. Indtast den på siden, der bad om den.
    Den gælder i { $duration }. Siden viser samme reference: { $reference }

    Del aldrig denne kode, heller ikke med { $issuer }. Hvis du ikke har bedt om den, så brug ikke koden, og kontakt { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: Telefonnummeret for { $card } er ændret. Var det ikke dig? Ring til os på nummeret på dit kort.
        [email] { $issuer }: E-mailadressen for { $card } er ændret. Var det ikke dig? Ring til os på nummeret på dit kort.
        [password] { $issuer }: Adgangskoden for { $card } er ændret. Var det ikke dig? Ring til os på nummeret på dit kort.
       *[other] { $issuer }: Sikkerhedsoplysninger for { $card } er ændret. Var det ikke dig? Ring til os på nummeret på dit kort.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: Dit telefonnummer er ændret
        [email] { $issuer }: Din e-mailadresse er ændret
        [password] { $issuer }: Din adgangskode er ændret
       *[other] { $issuer }: Dine sikkerhedsoplysninger er ændret
    }
email-change =
    { $changed ->
        [phone] Telefonnummeret for { $card } er ændret eller fjernet.
        [email] E-mailadressen for { $card } er ændret eller fjernet.
        [password] Adgangskoden for { $card } er ændret eller fjernet.
       *[other] Flere af de oplysninger, der bekræfter, at det er dig, der betaler med { $card }, er ændret eller fjernet.
    }

    Hvis det var dig, behøver du ikke at gøre noget. Hvis det ikke var dig, så ring straks til { $issuer } på nummeret på dit kort.
message-card = dit kort med slutcifrene { $digits }
# When the number of the card is not known.
message-some-card = dit kort

# When the shop's name has no letter that can be shown.
message-unnamed-shop = en netbutik

duration-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutter
    }
duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
