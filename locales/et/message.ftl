# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } on teie kood ({ $issuer }) makse { $amount } kinnitamiseks. Pood: { $merchant }. Kehtivus: { $duration }. Ärge jagage koodi kellegagi, ka mitte pangaga. Viide { $reference }
sms-card = { $code } on teie kood ({ $issuer }) kaardi kinnitamiseks. Pood: { $merchant }. Kehtivus: { $duration }. Ärge jagage koodi kellegagi, ka mitte pangaga. Viide { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Teie turvakood ({ $issuer }). Viide { $reference }
email-payment =
    Teie kood on { $code }

    Sellega kinnitate makse { $amount }. Pood: { $merchant }. Sisestage kood lehel, mis seda küsis.
    Kehtivus: { $duration }. Lehel on sama viide: { $reference }

    Ärge jagage seda koodi kellegagi, ka mitte pangaga { $issuer }. Kui te praegu sellele poele ei maksa, ärge koodi kasutage ja võtke ühendust pangaga.
email-card =
    Teie kood on { $code }

    Sellega kinnitate oma kaardi. Pood: { $merchant }. Sisestage kood lehel, mis seda küsis.
    Kehtivus: { $duration }. Lehel on sama viide: { $reference }

    Ärge jagage seda koodi kellegagi, ka mitte pangaga { $issuer }. Kui te ei ole seda küsinud, ärge koodi kasutage ja võtke ühendust pangaga.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: telefoninumber on muudetud ({ $card }). Kas see ei olnud teie? Helistage meile kaardil oleval numbril.
        [email] { $issuer }: e-posti aadress on muudetud ({ $card }). Kas see ei olnud teie? Helistage meile kaardil oleval numbril.
        [password] { $issuer }: parool on muudetud ({ $card }). Kas see ei olnud teie? Helistage meile kaardil oleval numbril.
       *[other] { $issuer }: turvaandmed on muudetud ({ $card }). Kas see ei olnud teie? Helistage meile kaardil oleval numbril.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: teie telefoninumber on muudetud
        [email] { $issuer }: teie e-posti aadress on muudetud
        [password] { $issuer }: teie parool on muudetud
       *[other] { $issuer }: teie turvaandmed on muudetud
    }
email-change =
    { $changed ->
        [phone] Telefoninumber on muudetud või eemaldatud ({ $card }).
        [email] E-posti aadress on muudetud või eemaldatud ({ $card }).
        [password] Parool on muudetud või eemaldatud ({ $card }).
       *[other] Mitmed turvaandmed, millega kontrollime, kas maksja olete teie, on muudetud või eemaldatud ({ $card }).
    }

    Kui see olite teie, ei pea te midagi tegema. Kui see ei olnud teie, helistage kohe panka { $issuer } oma kaardil oleval numbril.
message-card = teie kaart viimaste numbritega { $digits }
# When the number of the card is not known.
message-some-card = teie kaart

# When the shop's name has no letter that can be shown.
message-unnamed-shop = e-pood

duration-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutit
    }
duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekundit
    }
