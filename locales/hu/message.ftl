# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } – { $issuer } kód { $amount } kifizetéséhez itt: { $merchant }. Érvényes: { $duration }. Ne adja meg senkinek, még a banknak sem. Ref. { $reference }
sms-card = { $code } – { $issuer } kód a kártyája megerősítéséhez itt: { $merchant }. Érvényes: { $duration }. Ne adja meg senkinek, még a banknak sem. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Biztonsági kód: { $issuer }, Ref. { $reference }
email-payment =
    Az Ön kódja: { $code }

    Ez a kód { $amount } kifizetését erősíti meg ({ $merchant }). Azon az oldalon adja meg, amely kérte.
    Érvényességi idő: { $duration }. Az oldalon ugyanez a hivatkozás látható: { $reference }

    Soha ne adja meg senkinek ezt a kódot, még a banknak ({ $issuer }) sem. Ha most nem ennél a kereskedőnél fizet, ne használja fel a kódot, és forduljon a bankhoz.
email-card =
    Az Ön kódja: { $code }

    Ez a kód a kártyáját erősíti meg ({ $merchant }). Azon az oldalon adja meg, amely kérte.
    Érvényességi idő: { $duration }. Az oldalon ugyanez a hivatkozás látható: { $reference }

    Soha ne adja meg senkinek ezt a kódot, még a banknak ({ $issuer }) sem. Ha nem Ön kérte, ne használja fel a kódot, és forduljon a bankhoz.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: megváltozott a telefonszám ehhez: { $card }. Nem Ön volt? Hívjon minket a kártyáján található számon.
        [email] { $issuer }: megváltozott az e-mail-cím ehhez: { $card }. Nem Ön volt? Hívjon minket a kártyáján található számon.
        [password] { $issuer }: megváltozott a jelszó ehhez: { $card }. Nem Ön volt? Hívjon minket a kártyáján található számon.
       *[other] { $issuer }: megváltoztak a biztonsági adatok ehhez: { $card }. Nem Ön volt? Hívjon minket a kártyáján található számon.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: megváltozott a telefonszáma
        [email] { $issuer }: megváltozott az e-mail-címe
        [password] { $issuer }: megváltozott a jelszava
       *[other] { $issuer }: megváltoztak a biztonsági adatai
    }
email-change =
    { $changed ->
        [phone] Módosították vagy törölték az alábbi kártyához tartozó telefonszámot: { $card }.
        [email] Módosították vagy törölték az alábbi kártyához tartozó e-mail-címet: { $card }.
        [password] Módosították vagy törölték az alábbi kártyához tartozó jelszót: { $card }.
       *[other] Módosítottak vagy töröltek több olyan adatot, amely igazolja, hogy az alábbi kártyával Ön fizet: { $card }.
    }

    Ha Ön volt, nincs teendője. Ha nem, azonnal hívja a bankot ({ $issuer }) a kártyáján található számon.
message-card = az Ön kártyája (utolsó számjegyek: { $digits })
# When the number of the card is not known.
message-some-card = az Ön kártyája

# When the shop's name has no letter that can be shown.
message-unnamed-shop = webáruház

duration-hours = { $count } óra
duration-minutes = { $count } perc
duration-seconds = { $count } másodperc
