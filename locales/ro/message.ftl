# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } este codul { $issuer } pentru a plăti { $amount } la { $merchant }. Valabil { $duration }. Nu-l spuneți nimănui, nici băncii. Ref. { $reference }
sms-card = { $code } este codul { $issuer } pentru confirmarea cardului la { $merchant }. Valabil { $duration }. Nu-l spuneți nimănui, nici băncii. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Codul de securitate { $issuer }, Ref. { $reference }
email-payment =
    Codul dumneavoastră este { $code }

    Confirmă o plată de { $amount } la { $merchant }. Introduceți-l pe pagina care l-a cerut.
    Este valabil { $duration }. Pagina afișează aceeași referință: { $reference }

    Nu spuneți nimănui acest cod, nici măcar cuiva de la { $issuer }. Dacă nu plătiți chiar acum la acest magazin, nu folosiți codul și contactați { $issuer }.
email-card =
    Codul dumneavoastră este { $code }

    Confirmă cardul dumneavoastră la { $merchant }. Introduceți-l pe pagina care l-a cerut.
    Este valabil { $duration }. Pagina afișează aceeași referință: { $reference }

    Nu spuneți nimănui acest cod, nici măcar cuiva de la { $issuer }. Dacă nu l-ați cerut, nu folosiți codul și contactați { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: numărul de telefon pentru { $card } a fost schimbat. Nu ați fost dumneavoastră? Sunați-ne la numărul de pe card.
        [email] { $issuer }: adresa de e-mail pentru { $card } a fost schimbată. Nu ați fost dumneavoastră? Sunați-ne la numărul de pe card.
        [password] { $issuer }: parola pentru { $card } a fost schimbată. Nu ați fost dumneavoastră? Sunați-ne la numărul de pe card.
       *[other] { $issuer }: date de securitate pentru { $card } au fost schimbate. Nu ați fost dumneavoastră? Sunați-ne la numărul de pe card.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: numărul dumneavoastră de telefon a fost schimbat
        [email] { $issuer }: adresa dumneavoastră de e-mail a fost schimbată
        [password] { $issuer }: parola dumneavoastră a fost schimbată
       *[other] { $issuer }: datele dumneavoastră de securitate au fost schimbate
    }
email-change =
    { $changed ->
        [phone] Numărul de telefon pentru { $card } a fost schimbat sau eliminat.
        [email] Adresa de e-mail pentru { $card } a fost schimbată sau eliminată.
        [password] Parola pentru { $card } a fost schimbată sau eliminată.
       *[other] Mai multe date prin care se confirmă că dumneavoastră plătiți cu { $card } au fost schimbate sau eliminate.
    }

    Dacă ați fost dumneavoastră, nu trebuie să faceți nimic. Dacă nu, sunați imediat la { $issuer }, la numărul de pe card.
message-card = cardul dumneavoastră care se termină cu { $digits }
# When the number of the card is not known.
message-some-card = cardul dumneavoastră

# When the shop's name has no letter that can be shown.
message-unnamed-shop = un magazin online

duration-hours =
    { $count ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
duration-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
duration-seconds =
    { $count ->
        [one] { $count } secundă
        [few] { $count } secunde
       *[other] { $count } de secunde
    }
