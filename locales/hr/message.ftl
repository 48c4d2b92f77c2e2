# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } je kod { $issuer } za kupnju { $amount } u trgovini { $merchant }. Vrijedi: { $duration }. Ne otkrivajte ga nikome, ni banci. Ref. { $reference }
sms-card = { $code } je kod { $issuer } za potvrdu kartice za trgovinu { $merchant }. Vrijedi: { $duration }. Ne otkrivajte ga nikome, ni banci. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Vaš sigurnosni kod { $issuer }, Ref. { $reference }
email-payment =
    Vaš kod: { $code }

    Kod potvrđuje plaćanje { $amount } u trgovini { $merchant }. Unesite ga na stranici koja ga traži.
    Kod vrijedi: { $duration }. Na stranici je ista oznaka: { $reference }

    Ovaj kod nikad nikome ne otkrivajte, ni banci { $issuer }. Ako upravo ne plaćate u toj trgovini, nemojte upotrijebiti kod i obratite se banci { $issuer }.
email-card =
    Vaš kod: { $code }

    Kod potvrđuje vašu karticu za trgovinu { $merchant }. Unesite ga na stranici koja ga traži.
    Kod vrijedi: { $duration }. Na stranici je ista oznaka: { $reference }

    Ovaj kod nikad nikome ne otkrivajte, ni banci { $issuer }. Ako ga niste zatražili vi, nemojte ga upotrijebiti i obratite se banci { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: promijenjen je broj telefona za { $card }. Niste to bili vi? Nazovite nas na broj s kartice.
        [email] { $issuer }: promijenjena je adresa e-pošte za { $card }. Niste to bili vi? Nazovite nas na broj s kartice.
        [password] { $issuer }: promijenjena je lozinka za { $card }. Niste to bili vi? Nazovite nas na broj s kartice.
       *[other] { $issuer }: promijenjeni su sigurnosni podaci za { $card }. Niste to bili vi? Nazovite nas na broj s kartice.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: promijenjen je vaš broj telefona
        [email] { $issuer }: promijenjena je vaša adresa e-pošte
        [password] { $issuer }: promijenjena je vaša lozinka
       *[other] { $issuer }: promijenjeni su vaši sigurnosni podaci
    }
email-change =
    { $changed ->
        [phone] Broj telefona za { $card } promijenjen je ili uklonjen.
        [email] Adresa e-pošte za { $card } promijenjena je ili uklonjena.
        [password] Lozinka za { $card } promijenjena je ili uklonjena.
       *[other] Više podataka za { $card } promijenjeno je ili uklonjeno. Ti podaci potvrđuju da zaista plaćate vi.
    }

    Ako ste to bili vi, ne morate ništa učiniti. Ako niste, odmah nazovite banku { $issuer } na broj s kartice.
message-card = vašu karticu koja završava na { $digits }
# When the number of the card is not known.
message-some-card = vašu karticu

# When the shop's name has no letter that can be shown.
message-unnamed-shop = na internetu

duration-hours =
    { $count ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }
duration-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minute
       *[other] { $count } minuta
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekunde
       *[other] { $count } sekundi
    }
