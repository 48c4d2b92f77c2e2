# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } je váš kód { $issuer } na platbu { $amount } v obchode { $merchant }. Platnosť: { $duration }. Nikomu ho neprezrádzajte, ani banke. Ref. { $reference }
sms-card = { $code } je váš kód { $issuer } na potvrdenie karty pre obchod { $merchant }. Platnosť: { $duration }. Nikomu ho neprezrádzajte, ani banke. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Váš bezpečnostný kód { $issuer }, Ref. { $reference }
email-payment =
    Váš kód: { $code }

    Kód potvrdzuje platbu { $amount } v obchode { $merchant }. Zadajte ho na stránke, ktorá ho žiada.
    Platnosť kódu: { $duration }. Na stránke je rovnaké označenie: { $reference }

    Tento kód nikdy nikomu neprezrádzajte, ani banke { $issuer }. Ak v tomto obchode práve neplatíte, kód nepoužívajte a obráťte sa na banku { $issuer }.
email-card =
    Váš kód: { $code }

    Kód potvrdzuje vašu kartu pre obchod { $merchant }. Zadajte ho na stránke, ktorá ho žiada.
    Platnosť kódu: { $duration }. Na stránke je rovnaké označenie: { $reference }

    Tento kód nikdy nikomu neprezrádzajte, ani banke { $issuer }. Ak ste si ho nevyžiadali vy, kód nepoužívajte a obráťte sa na banku { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: telefónne číslo pre { $card } bolo zmenené. Neboli ste to vy? Zavolajte nám na číslo uvedené na karte.
        [email] { $issuer }: e-mailová adresa pre { $card } bola zmenená. Neboli ste to vy? Zavolajte nám na číslo uvedené na karte.
        [password] { $issuer }: heslo pre { $card } bolo zmenené. Neboli ste to vy? Zavolajte nám na číslo uvedené na karte.
       *[other] { $issuer }: bezpečnostné údaje pre { $card } boli zmenené. Neboli ste to vy? Zavolajte nám na číslo uvedené na karte.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: vaše telefónne číslo bolo zmenené
        [email] { $issuer }: vaša e-mailová adresa bola zmenená
        [password] { $issuer }: vaše heslo bolo zmenené
       *[other] { $issuer }: vaše bezpečnostné údaje boli zmenené
    }
email-change =
    { $changed ->
        [phone] Telefónne číslo pre { $card } bolo zmenené alebo odstránené.
        [email] E-mailová adresa pre { $card } bola zmenená alebo odstránená.
        [password] Heslo pre { $card } bolo zmenené alebo odstránené.
       *[other] Niekoľko údajov pre { $card } bolo zmenených alebo odstránených. Tieto údaje potvrdzujú, že platíte naozaj vy.
    }

    Ak ste to boli vy, nemusíte nič robiť. Ak nie, hneď zavolajte do banky { $issuer } na číslo uvedené na karte.
message-card = vašu kartu končiacu sa na { $digits }
# When the number of the card is not known.
message-some-card = vašu kartu

# When the shop's name has no letter that can be shown.
message-unnamed-shop = online

duration-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
       *[other] { $count } hodín
    }
duration-minutes =
    { $count ->
        [one] { $count } minúta
        [few] { $count } minúty
       *[other] { $count } minút
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
       *[other] { $count } sekúnd
    }
