# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } – { $issuer } kodas sumokėti { $amount } parduotuvei { $merchant }. Galioja { $duration }. Niekam jo neatskleiskite, net bankui. Nr. { $reference }
sms-card = { $code } – { $issuer } kodas patvirtinti kortelę parduotuvei { $merchant }. Galioja { $duration }. Niekam jo neatskleiskite, net bankui. Nr. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Jūsų { $issuer } saugos kodas, Nr. { $reference }
email-payment =
    Jūsų kodas: { $code }

    Juo patvirtinamas { $amount } mokėjimas parduotuvei { $merchant }. Įveskite jį puslapyje, kuris jo prašė.
    Kodas galioja { $duration }. Puslapyje rodomas tas pats nuorodos numeris: { $reference }

    Niekada niekam neatskleiskite šio kodo, net bankui ({ $issuer }). Jei šiuo metu nemokate šiai parduotuvei, kodo nenaudokite ir susisiekite su banku.
email-card =
    Jūsų kodas: { $code }

    Juo patvirtinama jūsų kortelė parduotuvei { $merchant }. Įveskite jį puslapyje, kuris jo prašė.
    Kodas galioja { $duration }. Puslapyje rodomas tas pats nuorodos numeris: { $reference }

    Niekada niekam neatskleiskite šio kodo, net bankui ({ $issuer }). Jei jo neprašėte, kodo nenaudokite ir susisiekite su banku.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: pakeistas { $card } telefono numeris. Tai buvote ne jūs? Skambinkite mums numeriu, nurodytu ant kortelės.
        [email] { $issuer }: pakeistas { $card } el. pašto adresas. Tai buvote ne jūs? Skambinkite mums numeriu, nurodytu ant kortelės.
        [password] { $issuer }: pakeistas { $card } slaptažodis. Tai buvote ne jūs? Skambinkite mums numeriu, nurodytu ant kortelės.
       *[other] { $issuer }: pakeisti { $card } saugos duomenys. Tai buvote ne jūs? Skambinkite mums numeriu, nurodytu ant kortelės.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: pakeistas jūsų telefono numeris
        [email] { $issuer }: pakeistas jūsų el. pašto adresas
        [password] { $issuer }: pakeistas jūsų slaptažodis
       *[other] { $issuer }: pakeisti jūsų saugos duomenys
    }
email-change =
    { $changed ->
        [phone] Pakeistas arba pašalintas { $card } telefono numeris.
        [email] Pakeistas arba pašalintas { $card } el. pašto adresas.
        [password] Pakeistas arba pašalintas { $card } slaptažodis.
       *[other] Pakeisti arba pašalinti keli { $card } duomenys, kuriais patvirtinama, kad mokate jūs.
    }

    Jei tai buvote jūs, nieko daryti nereikia. Jei ne, iškart skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
message-card = jūsų kortelės (paskutiniai skaitmenys { $digits })
# When the number of the card is not known.
message-some-card = jūsų kortelės

# When the shop's name has no letter that can be shown.
message-unnamed-shop = internete

duration-hours =
    { $count ->
        [one] { $count } valandą
        [few] { $count } valandas
       *[other] { $count } valandų
    }
duration-minutes =
    { $count ->
        [one] { $count } minutę
        [few] { $count } minutes
       *[other] { $count } minučių
    }
duration-seconds =
    { $count ->
        [one] { $count } sekundę
        [few] { $count } sekundes
       *[other] { $count } sekundžių
    }
