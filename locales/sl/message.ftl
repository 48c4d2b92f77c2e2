# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } je koda { $issuer } za nakup { $amount } v trgovini { $merchant }. Veljavnost: { $duration }. Ne povejte je nikomur, niti banki. Ref. { $reference }
sms-card = { $code } je koda { $issuer } za potrditev kartice za trgovino { $merchant }. Veljavnost: { $duration }. Ne povejte je nikomur, niti banki. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Vaša varnostna koda { $issuer }, Ref. { $reference }
email-payment =
    Vaša koda: { $code }

    Koda potrjuje plačilo { $amount } v trgovini { $merchant }. Vnesite jo na strani, ki jo zahteva.
    Veljavnost kode: { $duration }. Na strani je prikazana ista oznaka: { $reference }

    Te kode nikoli nikomur ne povejte, niti banki { $issuer }. Če pravkar ne plačujete v tej trgovini, kode ne uporabite in se obrnite na banko { $issuer }.
email-card =
    Vaša koda: { $code }

    Koda potrjuje vašo kartico za trgovino { $merchant }. Vnesite jo na strani, ki jo zahteva.
    Veljavnost kode: { $duration }. Na strani je prikazana ista oznaka: { $reference }

    Te kode nikoli nikomur ne povejte, niti banki { $issuer }. Če je niste zahtevali vi, kode ne uporabite in se obrnite na banko { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: telefonska številka za { $card } je bila spremenjena. To niste bili vi? Pokličite nas na številko na kartici.
        [email] { $issuer }: e-poštni naslov za { $card } je bil spremenjen. To niste bili vi? Pokličite nas na številko na kartici.
        [password] { $issuer }: geslo za { $card } je bilo spremenjeno. To niste bili vi? Pokličite nas na številko na kartici.
       *[other] { $issuer }: varnostni podatki za { $card } so bili spremenjeni. To niste bili vi? Pokličite nas na številko na kartici.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: vaša telefonska številka je bila spremenjena
        [email] { $issuer }: vaš e-poštni naslov je bil spremenjen
        [password] { $issuer }: vaše geslo je bilo spremenjeno
       *[other] { $issuer }: vaši varnostni podatki so bili spremenjeni
    }
email-change =
    { $changed ->
        [phone] Telefonska številka za { $card } je bila spremenjena ali odstranjena.
        [email] E-poštni naslov za { $card } je bil spremenjen ali odstranjen.
        [password] Geslo za { $card } je bilo spremenjeno ali odstranjeno.
       *[other] Več podatkov za { $card } je bilo spremenjenih ali odstranjenih. Ti podatki potrjujejo, da res plačujete vi.
    }

    Če ste bili to vi, vam ni treba storiti ničesar. Če niste bili vi, takoj pokličite banko { $issuer } na številko na kartici.
message-card = vašo kartico s končnico { $digits }
# When the number of the card is not known.
message-some-card = vašo kartico

# When the shop's name has no letter that can be shown.
message-unnamed-shop = na spletu

duration-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
duration-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [two] { $count } sekundi
        [few] { $count } sekunde
       *[other] { $count } sekund
    }
