# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } je váš kód { $issuer } k platbě { $amount } v obchodě { $merchant }. Platnost: { $duration }. Nikomu ho neříkejte, ani bance. Ref. { $reference }
sms-card = { $code } je váš kód { $issuer } k potvrzení karty pro obchod { $merchant }. Platnost: { $duration }. Nikomu ho neříkejte, ani bance. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Váš bezpečnostní kód { $issuer }, Ref. { $reference }
email-payment =
    Váš kód: { $code }

    Kód potvrzuje platbu { $amount } v obchodě { $merchant }. Zadejte ho na stránce, která si ho vyžádala.
    Platnost kódu: { $duration }. Na stránce je stejné označení: { $reference }

    Tento kód nikdy nikomu neříkejte, ani bance { $issuer }. Pokud v tomto obchodě právě neplatíte, kód nepoužívejte a obraťte se na banku { $issuer }.
email-card =
    Váš kód: { $code }

    Kód potvrzuje vaši kartu pro obchod { $merchant }. Zadejte ho na stránce, která si ho vyžádala.
    Platnost kódu: { $duration }. Na stránce je stejné označení: { $reference }

    Tento kód nikdy nikomu neříkejte, ani bance { $issuer }. Pokud jste o něj nežádali, kód nepoužívejte a obraťte se na banku { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: telefonní číslo u { $card } bylo změněno. Nebyli jste to vy? Zavolejte nám na číslo uvedené na kartě.
        [email] { $issuer }: e-mailová adresa u { $card } byla změněna. Nebyli jste to vy? Zavolejte nám na číslo uvedené na kartě.
        [password] { $issuer }: heslo u { $card } bylo změněno. Nebyli jste to vy? Zavolejte nám na číslo uvedené na kartě.
       *[other] { $issuer }: bezpečnostní údaje u { $card } byly změněny. Nebyli jste to vy? Zavolejte nám na číslo uvedené na kartě.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: vaše telefonní číslo bylo změněno
        [email] { $issuer }: vaše e-mailová adresa byla změněna
        [password] { $issuer }: vaše heslo bylo změněno
       *[other] { $issuer }: vaše bezpečnostní údaje byly změněny
    }
email-change =
    { $changed ->
        [phone] Telefonní číslo u { $card } bylo změněno nebo odstraněno.
        [email] E-mailová adresa u { $card } byla změněna nebo odstraněna.
        [password] Heslo u { $card } bylo změněno nebo odstraněno.
       *[other] Několik údajů u { $card } bylo změněno nebo odstraněno. Tyto údaje potvrzují, že platíte opravdu vy.
    }

    Pokud jste to byli vy, nemusíte nic dělat. Pokud ne, hned zavolejte do banky { $issuer } na číslo uvedené na kartě.
message-card = vaší karty končící na { $digits }
# When the number of the card is not known.
message-some-card = vaší karty

# When the shop's name has no letter that can be shown.
message-unnamed-shop = online

duration-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
       *[other] { $count } hodin
    }
duration-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
       *[other] { $count } minut
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
       *[other] { $count } sekund
    }
