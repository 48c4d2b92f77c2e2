# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } on koodisi ({ $issuer }) maksun { $amount } vahvistamiseen. Kauppa: { $merchant }. Voimassa: { $duration }. Älä kerro koodia kenellekään, ei edes pankille. Viite { $reference }
sms-card = { $code } on koodisi ({ $issuer }) kortin vahvistamiseen. Kauppa: { $merchant }. Voimassa: { $duration }. Älä kerro koodia kenellekään, ei edes pankille. Viite { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Turvakoodisi ({ $issuer }). Viite { $reference }
email-payment =
    Koodisi on { $code }

    Koodilla vahvistat maksun { $amount }. Kauppa: { $merchant }. Kirjoita koodi sivulle, joka pyysi sitä.
    Voimassaoloaika: { $duration }. Sivulla näkyy sama viite: { $reference }

    Älä kerro tätä koodia kenellekään, ei edes pankille ({ $issuer }). Jos et ole juuri nyt maksamassa tälle kaupalle, älä käytä koodia ja ota yhteyttä pankkiin.
email-card =
    Koodisi on { $code }

    Koodilla vahvistat korttisi. Kauppa: { $merchant }. Kirjoita koodi sivulle, joka pyysi sitä.
    Voimassaoloaika: { $duration }. Sivulla näkyy sama viite: { $reference }

    Älä kerro tätä koodia kenellekään, ei edes pankille ({ $issuer }). Jos et pyytänyt koodia, älä käytä sitä ja ota yhteyttä pankkiin.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: puhelinnumero on muutettu. Kyseessä on { $card }. Etkö tehnyt muutosta itse? Soita meille kortissasi olevaan numeroon.
        [email] { $issuer }: sähköpostiosoite on muutettu. Kyseessä on { $card }. Etkö tehnyt muutosta itse? Soita meille kortissasi olevaan numeroon.
        [password] { $issuer }: salasana on muutettu. Kyseessä on { $card }. Etkö tehnyt muutosta itse? Soita meille kortissasi olevaan numeroon.
       *[other] { $issuer }: turvatietoja on muutettu. Kyseessä on { $card }. Etkö tehnyt muutosta itse? Soita meille kortissasi olevaan numeroon.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: puhelinnumerosi on muutettu
        [email] { $issuer }: sähköpostiosoitteesi on muutettu
        [password] { $issuer }: salasanasi on muutettu
       *[other] { $issuer }: turvatietojasi on muutettu
    }
email-change =
    { $changed ->
        [phone] Puhelinnumero on muutettu tai poistettu. Kyseessä on { $card }.
        [email] Sähköpostiosoite on muutettu tai poistettu. Kyseessä on { $card }.
        [password] Salasana on muutettu tai poistettu. Kyseessä on { $card }.
       *[other] Useita tietoja, joilla varmistetaan, että maksaja olet sinä, on muutettu tai poistettu. Kyseessä on { $card }.
    }

    Jos teit muutoksen itse, sinun ei tarvitse tehdä mitään. Jos et tehnyt sitä, soita heti kortissasi olevaan numeroon ({ $issuer }).
message-card = korttisi, jonka loppunumerot ovat { $digits }
# When the number of the card is not known.
message-some-card = korttisi

# When the shop's name has no letter that can be shown.
message-unnamed-shop = verkkokauppa

duration-hours =
    { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
duration-minutes =
    { $count ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunti
       *[other] { $count } sekuntia
    }
