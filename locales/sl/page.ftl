# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Potrdite kartico – { $issuer }
   *[payment] Potrdite plačilo – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Napaka: Potrdite kartico – { $issuer }
   *[payment] Napaka: Potrdite plačilo – { $issuer }
}
page-title-choice = Izberite način potrditve – { $issuer }
page-title-choice-error = Napaka: Izberite način potrditve – { $issuer }
page-title-finishing = Samo trenutek – { $issuer }
page-title-return = Nazaj v trgovino – { $issuer }
page-title-problem = Nekaj je šlo narobe – { $issuer }
page-title-ended = Preverjanje je končano – { $issuer }

page-merchant = Trgovina
page-amount = Znesek
page-card = Kartica

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Slovenščina
language-label = Jezik
language-change = Zamenjaj jezik

demo-strip = Predstavitev – brez pravega denarja

brand-issuer-logo = Logotip { $issuer }
brand-scheme-logo = Logotip { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Potrdite kartico
   *[payment] Potrdite plačilo
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Če želite potrditi kartico za trgovino { $merchant }, nadaljujte.
       *[no] Če želite potrditi kartico, nadaljujte.
    }
   *[payment] { $named ->
        [yes] Če želite plačati { $amount } v trgovini { $merchant }, nadaljujte.
       *[no] Če želite plačati { $amount }, nadaljujte.
    }
}
start-continue = Nadaljuj

## The code step

code-heading = Preverimo, ali ste to res vi
code-ask = { $kind ->
    [card] { $named ->
        [yes] Če želite potrditi kartico za trgovino { $merchant }, vnesite kodo, ki smo vam jo poslali.
       *[no] Če želite potrditi kartico, vnesite kodo, ki smo vam jo poslali.
    }
   *[payment] { $named ->
        [yes] Če želite plačati { $amount } v trgovini { $merchant }, vnesite kodo, ki smo vam jo poslali.
       *[no] Če želite plačati { $amount }, vnesite kodo, ki smo vam jo poslali.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Če želite potrditi kartico za trgovino { $merchant }, vnesite svoje geslo in kodo, ki smo vam jo poslali.
       *[no] Če želite potrditi kartico, vnesite svoje geslo in kodo, ki smo vam jo poslali.
    }
   *[payment] { $named ->
        [yes] Če želite plačati { $amount } v trgovini { $merchant }, vnesite svoje geslo in kodo, ki smo vam jo poslali.
       *[no] Če želite plačati { $amount }, vnesite svoje geslo in kodo, ki smo vam jo poslali.
    }
}
code-label = { $digits }-mestna koda
code-confirm = Potrdi
code-confirm-busy = Preverjamo …
code-cancel = Prekliči
password-label = Geslo { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Prikaži
password-show-name = Prikaži geslo
password-hide = Skrij
password-hide-name = Skrij geslo

resend-button = Pošlji novo kodo
resend-button-busy = Pošiljamo …

ask-others = Imate težave? Izberite drug način potrditve

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ne sprašuj več za trgovino { $merchant }
   *[payment] Ne sprašuj več ob plačilu v trgovini { $merchant }
}
trust-label-plain = Ne sprašuj več za to trgovino
trust-hint = Trgovino bomo dodali na vaš seznam zaupanja vrednih trgovin. Seznam lahko spremenite pri svoji banki.

notice-offline = Videti je, da niste povezani z internetom. Kar ste vnesli, je še tu: poskusite znova, ko se povežete.
waiting-offline = Videti je, da niste povezani z internetom. Nadaljevali bomo, takoj ko se znova povežete.

## The app step

approval-heading = Odobrite v aplikaciji
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Če želite potrditi kartico za trgovino { $merchant }, odobrite zahtevek, ki smo ga poslali v vašo aplikacijo.
       *[no] Če želite potrditi kartico, odobrite zahtevek, ki smo ga poslali v vašo aplikacijo.
    }
   *[payment] { $named ->
        [yes] Če želite plačati { $amount } v trgovini { $merchant }, odobrite zahtevek, ki smo ga poslali v vašo aplikacijo.
       *[no] Če želite plačati { $amount }, odobrite zahtevek, ki smo ga poslali v vašo aplikacijo.
    }
}
approval-open = V telefonu odprite aplikacijo { $issuer }.
approval-check = { $kind ->
    [card] Preverite zahtevek, vnesite { $number }, če aplikacija to zahteva, in ga odobrite.
   *[payment] Preverite plačilo, vnesite { $number }, če aplikacija to zahteva, in ga odobrite.
}
approval-waiting = Čakamo na vašo odobritev …
# Said when the cardholder comes back to this page from the app.
approval-checking = Preverjamo, ali ste zahtevek odobrili …
approval-done = Odobreno, nadaljuj
approval-link = Odpri aplikacijo { $issuer }
approval-link-failed = Ta stran ne more odpreti aplikacije. Sami odprite aplikacijo { $issuer }.
approval-again = Pošlji zahtevek znova

## The choice

choice-heading = Izberite način potrditve
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Če želite potrditi kartico za trgovino { $merchant }, izberite eno od možnosti.
       *[no] Če želite potrditi kartico, izberite eno od možnosti.
    }
   *[payment] { $named ->
        [yes] Če želite plačati { $amount } v trgovini { $merchant }, izberite eno od možnosti.
       *[no] Če želite plačati { $amount }, izberite eno od možnosti.
    }
}
choice-legend = Izberite možnost
choice-sms = SMS na številko { $destination }
choice-email = E-pošta na naslov { $destination }
choice-approval = Odobritev v aplikaciji { $issuer }
choice-none-left = { $way ->
    [approval] Zahtevka ni več mogoče poslati
   *[message] Sporočila ni več mogoče poslati
}
choice-continue = Nadaljuj
choice-continue-busy = Samo trenutek …
choice-back = Nazaj
choice-or = ali
passkey-button = Uporabi ključ za dostop
passkey-busy = Sledite korakom v svoji napravi.
passkey-failed = Ni uspelo. Poskusite znova ali izberite drug način.

## Waiting and endings

finishing-heading = Skoraj končano
finishing-body = Trgovini sporočamo izid. To traja nekaj sekund. Te strani ne zapirajte.
finishing-continue = Traja predolgo? Preveri znova

return-next = Vračamo vas v trgovino { $merchant } …
return-next-plain = Vračamo vas v trgovino …
return-button = Nazaj v trgovino { $merchant }
return-button-plain = Nazaj v trgovino
return-told = Hvala. Banki { $issuer } smo sporočili, da to niste bili vi.
return-blocked-until = Uporaba vaše kartice na spletu je blokirana do { $time }.
return-blocked-for = Uporaba vaše kartice na spletu je blokirana. Trajanje blokade: { $duration }.
return-approved-heading = Potrjeno
return-approved-body = { $kind ->
    [card] Hvala. Trgovina lahko zdaj nadaljuje z vašo kartico.
   *[payment] Hvala. Trgovina lahko zdaj dokonča vaše naročilo.
}
return-attempts-exceeded-heading = Ni potrjeno
return-attempts-exceeded-body = { $kind ->
    [card] Neuspešnih poskusov je bilo preveč, zato vaša kartica ni bila potrjena. Poskusite znova v trgovini ali pokličite banko { $issuer } na številko na kartici.
   *[payment] Neuspešnih poskusov je bilo preveč, zato to plačilo ni bilo potrjeno. Poskusite znova v trgovini ali pokličite banko { $issuer } na številko na kartici.
}
return-cancelled-heading = Preklicano
return-cancelled-body = { $kind ->
    [card] Preklicali ste, zato vaša kartica ni bila potrjena.
   *[payment] Preklicali ste, zato to plačilo ni bilo potrjeno.
}
return-timed-out-heading = Čas je potekel
return-timed-out-body = { $kind ->
    [card] Vašega odgovora nismo dobili pravočasno, zato vaša kartica ni bila potrjena. V trgovini lahko poskusite znova.
   *[payment] Vašega odgovora nismo dobili pravočasno, zato to plačilo ni bilo potrjeno. V trgovini lahko poskusite znova.
}
return-undeliverable-heading = Nismo vas mogli doseči
return-undeliverable-body = { $kind ->
    [card] Kode ni bilo mogoče poslati, zato vaša kartica ni bila potrjena. Poskusite znova ali uporabite drugo kartico.
   *[payment] Kode ni bilo mogoče poslati, zato to plačilo ni bilo potrjeno. Poskusite znova ali uporabite drugo kartico.
}
return-unconfirmed-heading = { $kind ->
    [card] Preverite v trgovini
   *[payment] Preverite svoje naročilo
}
return-unconfirmed-body = { $kind ->
    [card] S trgovino se nismo mogli pravočasno povezati, zato ne vemo, ali je bila vaša kartica sprejeta. Preverite to v trgovini, preden poskusite znova.
   *[payment] S trgovino se nismo mogli pravočasno povezati, zato ne vemo, ali je bilo vaše naročilo sprejeto. Preverite ga, preden znova plačate.
}
return-invalid-request-heading = Ni uspelo
return-invalid-request-body = { $kind ->
    [card] Zahteve trgovine ni bilo mogoče prebrati, zato vaša kartica ni bila potrjena.
   *[payment] Zahteve trgovine ni bilo mogoče prebrati, zato to plačilo ni bilo potrjeno.
}
return-rejected-heading = Zavrnjeno v aplikaciji
return-rejected-body = { $kind ->
    [card] Zahtevek ste v aplikaciji { $issuer } zavrnili, zato vaša kartica ni bila potrjena. Če je bila to pomota, začnite znova v trgovini.
   *[payment] Zahtevek ste v aplikaciji { $issuer } zavrnili, zato to plačilo ni bilo potrjeno. Če je bila to pomota, začnite znova v trgovini.
}
return-disowned-heading = { $kind ->
    [card] To smo ustavili
   *[payment] Plačilo smo ustavili
}
return-disowned-body = Banki { $issuer } smo sporočili, da to niste bili vi. Za vsak primer pokličite banko { $issuer } na številko na kartici.
return-no-contact-heading = Ne moremo vas doseči
return-no-contact-body = { $kind ->
    [card] Banka { $issuer } nima zabeleženega ustreznega načina, s katerim bi preverila, ali ste to res vi, na primer številke vašega mobilnega telefona ali svoje aplikacije. Zato vaša kartica ni bila potrjena. Pokličite banko { $issuer } na številko na kartici ali uporabite drugo kartico.
   *[payment] Banka { $issuer } nima zabeleženega ustreznega načina, s katerim bi preverila, ali ste to res vi, na primer številke vašega mobilnega telefona ali svoje aplikacije. Zato to plačilo ni bilo potrjeno. Pokličite banko { $issuer } na številko na kartici ali uporabite drugo kartico.
}
return-blocked-heading = Vaša kartica je začasno blokirana
return-blocked-body = { $kind ->
    [card] Neuspešnih poskusov je bilo preveč, zato vaša kartica ni bila potrjena. Uporabite drugo kartico ali pokličite banko { $issuer } na številko na kartici.
   *[payment] Neuspešnih poskusov je bilo preveč, zato to plačilo ni bilo potrjeno. Uporabite drugo kartico ali pokličite banko { $issuer } na številko na kartici.
}
return-refused-heading = { $kind ->
    [card] S to kartico ni mogoče
   *[payment] Plačilo ni mogoče
}
return-refused-body = { $kind ->
    [card] Banka { $issuer } ne dovoljuje uporabe te kartice na spletu. Uporabite drugo kartico ali pokličite banko { $issuer } na številko na kartici.
   *[payment] Banka { $issuer } ne dovoljuje spletnih plačil s to kartico. Uporabite drugo kartico ali pokličite banko { $issuer } na številko na kartici.
}
return-withdrawn-heading = Preverjanje je bilo ustavljeno
return-withdrawn-body = { $kind ->
    [card] Banka { $issuer } je to preverjanje končala, zato vaša kartica ni bila potrjena. Če jo še vedno želite uporabiti tukaj, začnite znova v trgovini ali pokličite banko { $issuer } na številko na kartici.
   *[payment] Banka { $issuer } je to preverjanje končala, zato to plačilo ni bilo potrjeno. Če še vedno želite plačati, začnite znova v trgovini ali pokličite banko { $issuer } na številko na kartici.
}

problem-unknown-challenge-heading = Ta stran ne deluje več
problem-unknown-challenge-body = Stran je morda zastarela ali pa povezava ni bila popolna.
problem-unknown-challenge-next = Najprej preverite svoje naročilo v trgovini. Če ni bilo sprejeto, tam začnite znova.
problem-ended-heading = Preverjanje je končano
problem-ended-body = Tukaj vam ni treba storiti ničesar več.
problem-ended-next = Zaprite to stran in preverite svoje naročilo v trgovini.
problem-unavailable-heading = Kmalu poskusite znova
problem-unavailable-body = Trenutno to ni uspelo. Niste krivi vi.
problem-unavailable-next = Počakajte minuto, nato znova naložite to stran ali se vrnite v trgovino.
problem-unavailable-again = Počakajte nekaj sekund in poskusite znova. Nadaljevali boste tam, kjer ste bili.
problem-try-again = Poskusi znova
problem-bad-request-heading = Ni uspelo
problem-bad-request-body = Ta stran je dobila nepričakovane podatke.
problem-bad-request-next = Najprej preverite svoje naročilo v trgovini. Če ni bilo sprejeto, tam začnite znova.
problem-reference = Referenčna številka

## The information zone

help-need-heading = Potrebujete pomoč?
help-code = Niste dobili kode? Sporočilo lahko potuje tudi minuto. Preverite, ali ima telefon signal, poglejte med neželeno pošto ali zahtevajte novo kodo. Nova koda nadomesti prejšnjo.
help-password = Ste pozabili geslo? To je geslo, ki ste si ga za to kartico izbrali pri banki { $issuer }. Prekličite in pokličite banko { $issuer }, da nastavite novega.
help-approval = V aplikaciji ni zahtevka? Sami odprite aplikacijo in poglejte med zahtevke. Preverite, ali je telefon povezan z internetom, ali pošljite zahtevek znova. Če aplikacija vpraša za številko, vnesite tisto s te strani.
help-choice = Izberite, kar imate pri roki. Dokler ne nadaljujete, ne pošljemo ničesar. Če vam nobena možnost ne ustreza, prekličite in pokličite banko { $issuer }.
help-phone = Imate novo številko ali naslov ali nimate telefona pri roki? Prekličite in pokličite banko { $issuer } na številko na kartici.
help-secret = Kode ali številke s te strani nikoli nikomur ne povejte, niti banki { $issuer }.
help-why-heading = Zakaj to vidim?
help-why-body = { $kind ->
    [card] Banka { $issuer } včasih preveri, ali kartico uporablja oseba, ki ji kartica pripada. Tukaj ničesar ne plačate in trgovina ne vidi, kaj vnesete.
   *[payment] Banka { $issuer } pri nekaterih spletnih plačilih preveri, ali res plačujete vi. Trgovina ne vidi, kaj vnesete.
}
disown-button = To nisem jaz
disown-hint = { $kind ->
    [card] To bomo ustavili in obvestili banko { $issuer }.
   *[payment] Plačilo bomo ustavili in obvestili banko { $issuer }.
}
disown-hint-later = To sporočite banki { $issuer }.

## The code step: what can change in place

code-sent-sms = Kodo smo poslali s sporočilom SMS na { $destination }. V sporočilu piše »Ref. { $reference }«.
code-sent-email = Kodo smo poslali po e-pošti na { $destination }. V zadevi piše »Ref. { $reference }«.
code-valid-until = velja do { $time }
code-valid-for = { $minutes ->
    [one] velja { $minutes } minuto
    [two] velja { $minutes } minuti
    [few] velja { $minutes } minute
   *[other] velja { $minutes } minut
}
code-expired = potekla
code-attempts = { $count ->
    [one] Še { $count } poskus
    [two] Še { $count } poskusa
    [few] Še { $count } poskusi
   *[other] Še { $count } poskusov
}
code-ending-soon = { $minutes ->
    [one] Ta stran bo potekla čez { $minutes } minuto. Vnesite kodo ali zahtevajte novo, da dobite več časa.
    [two] Ta stran bo potekla čez { $minutes } minuti. Vnesite kodo ali zahtevajte novo, da dobite več časa.
    [few] Ta stran bo potekla čez { $minutes } minute. Vnesite kodo ali zahtevajte novo, da dobite več časa.
   *[other] Ta stran bo potekla čez { $minutes } minut. Vnesite kodo ali zahtevajte novo, da dobite več časa.
}
code-ending-soon-none = { $minutes ->
    [one] Ta stran bo potekla čez { $minutes } minuto. Do takrat vnesite kodo.
    [two] Ta stran bo potekla čez { $minutes } minuti. Do takrat vnesite kodo.
    [few] Ta stran bo potekla čez { $minutes } minute. Do takrat vnesite kodo.
   *[other] Ta stran bo potekla čez { $minutes } minut. Do takrat vnesite kodo.
}
approval-ending-soon = { $minutes ->
    [one] Ta stran bo potekla čez { $minutes } minuto. Do takrat odobrite zahtevek v aplikaciji.
    [two] Ta stran bo potekla čez { $minutes } minuti. Do takrat odobrite zahtevek v aplikaciji.
    [few] Ta stran bo potekla čez { $minutes } minute. Do takrat odobrite zahtevek v aplikaciji.
   *[other] Ta stran bo potekla čez { $minutes } minut. Do takrat odobrite zahtevek v aplikaciji.
}
choice-ending-soon = { $minutes ->
    [one] Ta stran bo potekla čez { $minutes } minuto. Do takrat izberite možnost.
    [two] Ta stran bo potekla čez { $minutes } minuti. Do takrat izberite možnost.
    [few] Ta stran bo potekla čez { $minutes } minute. Do takrat izberite možnost.
   *[other] Ta stran bo potekla čez { $minutes } minut. Do takrat izberite možnost.
}
code-never-share = Te kode nikoli nikomur ne povejte, niti banki { $issuer }.
resend-left = { $count ->
    [one] Poslati je mogoče še { $count } kodo
    [two] Poslati je mogoče še { $count } kodi
    [few] Poslati je mogoče še { $count } kode
   *[other] Poslati je mogoče še { $count } kod
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Poslati je mogoče še eno kodo. Čas čakanja od zadnje: { $duration }
    [two] Poslati je mogoče novo kodo. Čas čakanja od zadnje: { $duration }
    [few] Poslati je mogoče novo kodo. Čas čakanja od zadnje: { $duration }
   *[other] Poslati je mogoče novo kodo. Čas čakanja od zadnje: { $duration }
}
resend-none-left = Nove kode ni več mogoče poslati
approval-again-left = { $count ->
    [one] Poslati ga je mogoče še enkrat
    [two] Poslati ga je mogoče še { $count }-krat
    [few] Poslati ga je mogoče še { $count }-krat
   *[other] Poslati ga je mogoče še { $count }-krat
}
approval-again-wait = { $count ->
    [one] Poslati ga je mogoče še enkrat. Čas čakanja od zadnjega pošiljanja: { $duration }
    [two] Poslati ga je mogoče znova. Čas čakanja od zadnjega pošiljanja: { $duration }
    [few] Poslati ga je mogoče znova. Čas čakanja od zadnjega pošiljanja: { $duration }
   *[other] Poslati ga je mogoče znova. Čas čakanja od zadnjega pošiljanja: { $duration }
}
approval-again-none = Ni ga več mogoče poslati

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Naslednji neuspešni poskus bo blokiral uporabo vaše kartice na spletu. Trajanje blokade: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Geslo ali koda ni pravilna. Imate samo še en poskus.
        [two] Geslo ali koda ni pravilna. Imate še { $count } poskusa.
        [few] Geslo ali koda ni pravilna. Imate še { $count } poskuse.
       *[other] Geslo ali koda ni pravilna. Imate še { $count } poskusov.
    }
   *[code] { $count ->
        [one] Koda ni pravilna. Imate samo še en poskus: preverite najnovejše sporočilo.
        [two] Koda ni pravilna. Imate še { $count } poskusa.
        [few] Koda ni pravilna. Imate še { $count } poskuse.
       *[other] Koda ni pravilna. Imate še { $count } poskusov.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Geslo ali koda ni pravilna. Naslednji napačni vnos bo blokiral uporabo vaše kartice na spletu. Trajanje blokade: { $duration }.
   *[code] Koda ni pravilna. Naslednji napačni vnos bo blokiral uporabo vaše kartice na spletu. Trajanje blokade: { $duration }.
}
notice-replaced = { $count ->
    [one] To je bila prejšnja koda. Uporabite najnovejšo. Imate samo še en poskus.
    [two] To je bila prejšnja koda. Uporabite najnovejšo. Imate še { $count } poskusa.
    [few] To je bila prejšnja koda. Uporabite najnovejšo. Imate še { $count } poskuse.
   *[other] To je bila prejšnja koda. Uporabite najnovejšo. Imate še { $count } poskusov.
}
notice-expired = Koda je potekla. Spodaj zahtevajte novo.
notice-expired-none = Koda je potekla in nove ni več mogoče poslati. Prekličite in začnite znova v trgovini.
notice-new-code = Nova koda je na poti. Prejšnje kode ne veljajo več.
notice-other-channel = Prvega sporočila ni bilo mogoče dostaviti, zato novo kodo pošiljamo na drug način. Prejšnje kode ne veljajo več.
notice-undelivered = { $step ->
    [choice] Kode ni bilo mogoče dostaviti. Izberite drug način.
   *[code] Kode ni bilo mogoče dostaviti. Zdaj lahko pošljete novo.
}
notice-too-early = Malo počakajte, preden poskusite znova.
notice-no-more-codes = { $step ->
    [approval] Zahtevka ni več mogoče poslati. V aplikaciji odobrite najnovejšega ali prekličite.
    [choice] Na ta način ni več mogoče poslati ničesar. Izberite drugega ali prekličite.
   *[code] Nove kode ni več mogoče poslati. Uporabite najnovejšo, ki jo imate, ali prekličite.
}
notice-asked-again = Zahtevek smo znova poslali v vašo aplikacijo. Uporabite številko, ki je prikazana zdaj.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Številka, vnesena v aplikaciji, ni pravilna. Imate samo še en poskus.
        [two] Številka, vnesena v aplikaciji, ni pravilna. Imate še { $count } poskusa.
        [few] Številka, vnesena v aplikaciji, ni pravilna. Imate še { $count } poskuse.
       *[other] Številka, vnesena v aplikaciji, ni pravilna. Imate še { $count } poskusov.
    }
   *[approval] { $count ->
        [one] Številka, vnesena v aplikaciji, ni enaka številki na tej strani. Imate samo še en poskus.
        [two] Številka, vnesena v aplikaciji, ni enaka številki na tej strani. Imate še { $count } poskusa.
        [few] Številka, vnesena v aplikaciji, ni enaka številki na tej strani. Imate še { $count } poskuse.
       *[other] Številka, vnesena v aplikaciji, ni enaka številki na tej strani. Imate še { $count } poskusov.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Številka, vnesena v aplikaciji, ni pravilna. Naslednji neuspešni poskus bo blokiral uporabo vaše kartice na spletu. Trajanje blokade: { $duration }.
   *[approval] Številka, vnesena v aplikaciji, ni enaka številki na tej strani. Naslednja napačna številka bo blokirala uporabo vaše kartice na spletu. Trajanje blokade: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Ključa za dostop ni bilo mogoče potrditi. Imate samo še en poskus.
    [two] Ključa za dostop ni bilo mogoče potrditi. Imate še { $count } poskusa.
    [few] Ključa za dostop ni bilo mogoče potrditi. Imate še { $count } poskuse.
   *[other] Ključa za dostop ni bilo mogoče potrditi. Imate še { $count } poskusov.
}
notice-passkey-stale = Trajalo je predolgo, zato nismo preverili ničesar. Znova uporabite ključ za dostop.
notice-not-offered = Ta način ni na voljo. Izberite enega od teh.
notice-no-password = Vnesite tudi geslo.
notice-empty = Vnesite celotno { $digits }-mestno kodo.
notice-too-short = Število števk v kodi: { $digits }. Vnesli ste jih: { $typed }.
notice-too-long = Število števk v kodi: { $digits }. Vnesli ste jih: { $typed }.
notice-not-digits = Vnesite samo števke { $digits }-mestne kode.
