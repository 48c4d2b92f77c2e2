# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } er koden din fra { $issuer } for å betale { $amount } til { $merchant }. Gyldig i { $duration }. Del den aldri, heller ikke med { $issuer }. Ref. { $reference }
sms-card = { $code } er koden din fra { $issuer } for å bekrefte kortet ditt hos { $merchant }. Gyldig i { $duration }. Del den aldri, heller ikke med { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Sikkerhetskoden din fra { $issuer }, Ref. { $reference }
email-payment =
    Koden din er { $code }

    Den bekrefter en betaling på { $amount } til { $merchant }. Skriv den inn på siden som ba om den.
    Den er gyldig i { $duration }. Siden viser samme referanse: { $reference }

    Del aldri denne koden, heller ikke med { $issuer }. Hvis du ikke holder på å betale i denne butikken nå, må du ikke bruke koden, men kontakte { $issuer }.
email-card =
    Koden din er { $code }

    Den bekrefter kortet ditt hos { $merchant }. Skriv den inn på siden som ba om den.
    Den er gyldig i { $duration }. Siden viser samme referanse: { $reference }

    Del aldri denne koden, heller ikke med { $issuer }. Hvis du ikke har bedt om den, må du ikke bruke koden, men kontakte { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: Telefonnummeret for { $card } er endret. Var det ikke deg? Ring oss på nummeret på kortet ditt.
        [email] { $issuer }: E-postadressen for { $card } er endret. Var det ikke deg? Ring oss på nummeret på kortet ditt.
        [password] { $issuer }: Passordet for { $card } er endret. Var det ikke deg? Ring oss på nummeret på kortet ditt.
       *[other] { $issuer }: Sikkerhetsopplysninger for { $card } er endret. Var det ikke deg? Ring oss på nummeret på kortet ditt.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: Telefonnummeret ditt er endret
        [email] { $issuer }: E-postadressen din er endret
        [password] { $issuer }: Passordet ditt er endret
       *[other] { $issuer }: Sikkerhetsopplysningene dine er endret
    }
email-change =
    { $changed ->
        [phone] Telefonnummeret for { $card } er endret eller fjernet.
        [email] E-postadressen for { $card } er endret eller fjernet.
        [password] Passordet for { $card } er endret eller fjernet.
       *[other] Flere av opplysningene som bekrefter at det er du som betaler med { $card }, er endret eller fjernet.
    }

    Hvis det var deg, trenger du ikke å gjøre noe. Hvis det ikke var deg, må du straks ringe { $issuer } på nummeret på kortet ditt.
message-card = kortet ditt med sluttsifrene { $digits }
# When the number of the card is not known.
message-some-card = kortet ditt

# When the shop's name has no letter that can be shown.
message-unnamed-shop = en nettbutikk

duration-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
duration-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
