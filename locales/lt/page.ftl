# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Patvirtinkite kortelę – { $issuer }
   *[payment] Patvirtinkite mokėjimą – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Klaida: Patvirtinkite kortelę – { $issuer }
   *[payment] Klaida: Patvirtinkite mokėjimą – { $issuer }
}
page-title-choice = Pasirinkite patvirtinimo būdą – { $issuer }
page-title-choice-error = Klaida: Pasirinkite patvirtinimo būdą – { $issuer }
page-title-finishing = Palaukite – { $issuer }
page-title-return = Atgal į parduotuvę – { $issuer }
page-title-problem = Įvyko klaida – { $issuer }
page-title-ended = Patikra baigta – { $issuer }

page-merchant = Parduotuvė
page-amount = Suma
page-card = Kortelė

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Lietuvių
language-label = Kalba
language-change = Keisti kalbą

demo-strip = Demonstracija – be tikrų pinigų

brand-issuer-logo = { $issuer } logotipas
brand-scheme-logo = { $scheme } logotipas

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Patvirtinkite kortelę
   *[payment] Patvirtinkite mokėjimą
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Jei norite patvirtinti kortelę parduotuvei { $merchant }, tęskite.
       *[no] Jei norite patvirtinti kortelę, tęskite.
    }
   *[payment] { $named ->
        [yes] Jei norite sumokėti { $amount } parduotuvei { $merchant }, tęskite.
       *[no] Jei norite sumokėti { $amount }, tęskite.
    }
}
start-continue = Tęsti

## The code step

code-heading = Įsitikinkime, kad tai jūs
code-ask = { $kind ->
    [card] { $named ->
        [yes] Jei norite patvirtinti kortelę parduotuvei { $merchant }, įveskite kodą, kurį jums išsiuntėme.
       *[no] Jei norite patvirtinti kortelę, įveskite kodą, kurį jums išsiuntėme.
    }
   *[payment] { $named ->
        [yes] Jei norite sumokėti { $amount } parduotuvei { $merchant }, įveskite kodą, kurį jums išsiuntėme.
       *[no] Jei norite sumokėti { $amount }, įveskite kodą, kurį jums išsiuntėme.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Jei norite patvirtinti kortelę parduotuvei { $merchant }, įveskite slaptažodį ir kodą, kurį jums išsiuntėme.
       *[no] Jei norite patvirtinti kortelę, įveskite slaptažodį ir kodą, kurį jums išsiuntėme.
    }
   *[payment] { $named ->
        [yes] Jei norite sumokėti { $amount } parduotuvei { $merchant }, įveskite slaptažodį ir kodą, kurį jums išsiuntėme.
       *[no] Jei norite sumokėti { $amount }, įveskite slaptažodį ir kodą, kurį jums išsiuntėme.
    }
}
code-label = { $digits } skaitmenų kodas
code-confirm = Patvirtinti
code-confirm-busy = Tikrinama…
code-cancel = Atšaukti
password-label = { $issuer } slaptažodis
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Rodyti
password-show-name = Rodyti slaptažodį
password-hide = Slėpti
password-hide-name = Slėpti slaptažodį

resend-button = Siųsti naują kodą
resend-button-busy = Siunčiama…

ask-others = Kilo sunkumų? Pasirinkite kitą saugos būdą

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Daugiau neklausti parduotuvėje { $merchant }
   *[payment] Neklausti kitąkart mokant parduotuvei { $merchant }
}
trust-label-plain = Daugiau neklausti šioje parduotuvėje
trust-hint = Parduotuvė bus įtraukta į jūsų patikimų parduotuvių sąrašą. Sąrašą galite pakeisti savo banke.

notice-offline = Atrodo, nėra interneto ryšio. Tai, ką įrašėte, išliko: bandykite dar kartą, kai ryšys atsiras.
waiting-offline = Atrodo, nėra interneto ryšio. Tęsime, kai tik ryšys vėl atsiras.

## The app step

approval-heading = Patvirtinkite programėlėje
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Jei norite patvirtinti kortelę parduotuvei { $merchant }, patvirtinkite prašymą, kurį išsiuntėme į jūsų programėlę.
       *[no] Jei norite patvirtinti kortelę, patvirtinkite prašymą, kurį išsiuntėme į jūsų programėlę.
    }
   *[payment] { $named ->
        [yes] Jei norite sumokėti { $amount } parduotuvei { $merchant }, patvirtinkite prašymą, kurį išsiuntėme į jūsų programėlę.
       *[no] Jei norite sumokėti { $amount }, patvirtinkite prašymą, kurį išsiuntėme į jūsų programėlę.
    }
}
approval-open = Telefone atidarykite programėlę { $issuer }.
approval-check = { $kind ->
    [card] Patikrinkite prašymą, įveskite { $number }, jei prašoma, ir patvirtinkite.
   *[payment] Patikrinkite mokėjimą, įveskite { $number }, jei prašoma, ir patvirtinkite.
}
approval-waiting = Laukiame jūsų patvirtinimo…
# Said when the cardholder comes back to this page from the app.
approval-checking = Tikriname, ar patvirtinote…
approval-done = Aš patvirtinau
approval-link = Atidaryti programėlę { $issuer }
approval-link-failed = Šis puslapis negali atidaryti programėlės. Atidarykite programėlę { $issuer } telefone.
approval-again = Siųsti prašymą dar kartą

## The choice

choice-heading = Pasirinkite patvirtinimo būdą
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Jei norite patvirtinti kortelę parduotuvei { $merchant }, pasirinkite vieną iš būdų.
       *[no] Jei norite patvirtinti kortelę, pasirinkite vieną iš būdų.
    }
   *[payment] { $named ->
        [yes] Jei norite sumokėti { $amount } parduotuvei { $merchant }, pasirinkite vieną iš būdų.
       *[no] Jei norite sumokėti { $amount }, pasirinkite vieną iš būdų.
    }
}
choice-legend = Pasirinkite vieną
choice-sms = SMS žinutė: { $destination }
choice-email = El. laiškas: { $destination }
choice-approval = Patvirtinti programėlėje { $issuer }
choice-none-left = { $way ->
    [approval] Daugiau prašymų siųsti negalima
   *[message] Daugiau pranešimų siųsti negalima
}
choice-continue = Tęsti
choice-continue-busy = Palaukite…
choice-back = Atgal
choice-or = arba
passkey-button = Naudoti prieigos raktą
passkey-busy = Atlikite veiksmus savo įrenginyje.
passkey-failed = Nepavyko. Bandykite dar kartą arba pasirinkite kitą būdą.

## Waiting and endings

finishing-heading = Beveik baigta
finishing-body = Perduodame rezultatą parduotuvei. Tai užtruks kelias sekundes. Neuždarykite šio puslapio.
finishing-continue = Per ilgai trunka? Tikrinti dar kartą

return-next = Grąžiname jus į parduotuvę { $merchant }…
return-next-plain = Grąžiname jus į parduotuvę…
return-button = Atgal į { $merchant }
return-button-plain = Atgal į parduotuvę
return-told = Dėkojame. Bankui ({ $issuer }) pranešta, kad tai buvote ne jūs.
return-blocked-until = Jūsų kortelės naudojimas internete užblokuotas iki { $time }.
return-blocked-for = Jūsų kortelės naudojimas internete { $duration } bus užblokuotas.
return-approved-heading = Patvirtinta
return-approved-body = { $kind ->
    [card] Dėkojame. Parduotuvė dabar gali tęsti su jūsų kortele.
   *[payment] Dėkojame. Parduotuvė dabar gali įvykdyti jūsų užsakymą.
}
return-attempts-exceeded-heading = Nepatvirtinta
return-attempts-exceeded-body = { $kind ->
    [card] Per daug nesėkmingų bandymų, todėl kortelė nepatvirtinta. Bandykite dar kartą parduotuvėje arba skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
   *[payment] Per daug nesėkmingų bandymų, todėl mokėjimas nepatvirtintas. Bandykite dar kartą parduotuvėje arba skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
}
return-cancelled-heading = Atšaukta
return-cancelled-body = { $kind ->
    [card] Jūs atšaukėte, todėl kortelė nepatvirtinta.
   *[payment] Jūs atšaukėte, todėl mokėjimas nepatvirtintas.
}
return-timed-out-heading = Laikas baigėsi
return-timed-out-body = { $kind ->
    [card] Laiku negavome jūsų atsakymo, todėl kortelė nepatvirtinta. Galite bandyti dar kartą parduotuvėje.
   *[payment] Laiku negavome jūsų atsakymo, todėl mokėjimas nepatvirtintas. Galite bandyti dar kartą parduotuvėje.
}
return-undeliverable-heading = Nepavyko su jumis susisiekti
return-undeliverable-body = { $kind ->
    [card] Kodo išsiųsti nepavyko, todėl kortelė nepatvirtinta. Bandykite dar kartą arba naudokite kitą kortelę.
   *[payment] Kodo išsiųsti nepavyko, todėl mokėjimas nepatvirtintas. Bandykite dar kartą arba naudokite kitą kortelę.
}
return-unconfirmed-heading = { $kind ->
    [card] Pasitikslinkite parduotuvėje
   *[payment] Patikrinkite savo užsakymą
}
return-unconfirmed-body = { $kind ->
    [card] Nepavyko laiku susisiekti su parduotuve, todėl nežinome, ar jūsų kortelė priimta. Prieš dar vieną bandymą pasitikslinkite parduotuvėje.
   *[payment] Nepavyko laiku susisiekti su parduotuve, todėl nežinome, ar jūsų užsakymas priimtas. Pirmiausia patikrinkite užsakymą ir tik tada mokėkite dar kartą.
}
return-invalid-request-heading = Nepavyko
return-invalid-request-body = { $kind ->
    [card] Parduotuvės prašymo perskaityti nepavyko, todėl kortelė nepatvirtinta.
   *[payment] Parduotuvės prašymo perskaityti nepavyko, todėl mokėjimas nepatvirtintas.
}
return-rejected-heading = Atmesta jūsų programėlėje
return-rejected-body = { $kind ->
    [card] Atmetėte prašymą programėlėje { $issuer }, todėl kortelė nepatvirtinta. Jei suklydote, pradėkite iš naujo parduotuvėje.
   *[payment] Atmetėte prašymą programėlėje { $issuer }, todėl mokėjimas nepatvirtintas. Jei suklydote, pradėkite iš naujo parduotuvėje.
}
return-disowned-heading = { $kind ->
    [card] Mes tai sustabdėme
   *[payment] Sustabdėme šį mokėjimą
}
return-disowned-body = Bankui ({ $issuer }) pranešta, kad tai buvote ne jūs. Saugumo dėlei paskambinkite bankui numeriu, nurodytu ant kortelės.
return-no-contact-heading = Negalime su jumis susisiekti
return-no-contact-body = { $kind ->
    [card] Bankas ({ $issuer }) neturi užregistruoto tinkamo būdo patikrinti, ar tai jūs, pavyzdžiui, mobiliojo numerio ar banko programėlės, todėl kortelė nepatvirtinta. Skambinkite bankui numeriu, nurodytu ant kortelės, arba naudokite kitą kortelę.
   *[payment] Bankas ({ $issuer }) neturi užregistruoto tinkamo būdo patikrinti, ar tai jūs, pavyzdžiui, mobiliojo numerio ar banko programėlės, todėl mokėjimas nepatvirtintas. Skambinkite bankui numeriu, nurodytu ant kortelės, arba naudokite kitą kortelę.
}
return-blocked-heading = Jūsų kortelė laikinai užblokuota
return-blocked-body = { $kind ->
    [card] Per daug nesėkmingų bandymų, todėl kortelė nepatvirtinta. Naudokite kitą kortelę arba skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
   *[payment] Per daug nesėkmingų bandymų, todėl mokėjimas nepatvirtintas. Naudokite kitą kortelę arba skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
}
return-refused-heading = { $kind ->
    [card] Su šia kortele negalima
   *[payment] Mokėjimas negalimas
}
return-refused-body = { $kind ->
    [card] Bankas ({ $issuer }) neleidžia šios kortelės naudoti internete. Naudokite kitą kortelę arba skambinkite bankui numeriu, nurodytu ant kortelės.
   *[payment] Bankas ({ $issuer }) neleidžia šia kortele mokėti internete. Naudokite kitą kortelę arba skambinkite bankui numeriu, nurodytu ant kortelės.
}
return-withdrawn-heading = Patikra sustabdyta
return-withdrawn-body = { $kind ->
    [card] Bankas ({ $issuer }) nutraukė šią patikrą, todėl kortelė nepatvirtinta. Jei vis dar norite ją čia naudoti, pradėkite iš naujo parduotuvėje arba skambinkite bankui numeriu, nurodytu ant kortelės.
   *[payment] Bankas ({ $issuer }) nutraukė šią patikrą, todėl mokėjimas nepatvirtintas. Jei vis dar norite sumokėti, pradėkite iš naujo parduotuvėje arba skambinkite bankui numeriu, nurodytu ant kortelės.
}

problem-unknown-challenge-heading = Šis puslapis nebeveikia
problem-unknown-challenge-body = Galbūt puslapis paseno arba nuoroda buvo nepilna.
problem-unknown-challenge-next = Pirmiausia patikrinkite savo užsakymą parduotuvėje. Jei jis nepriimtas, pradėkite ten iš naujo.
problem-ended-heading = Patikra baigta
problem-ended-body = Čia daugiau nieko daryti nereikia.
problem-ended-next = Uždarykite šį puslapį ir patikrinkite savo užsakymą parduotuvėje.
problem-unavailable-heading = Bandykite dar kartą vėliau
problem-unavailable-body = Šiuo metu to padaryti nepavyko. Tai ne jūsų kaltė.
problem-unavailable-next = Palaukite minutę ir įkelkite šį puslapį iš naujo arba grįžkite į parduotuvę.
problem-unavailable-again = Palaukite kelias sekundes ir bandykite dar kartą. Tęsite nuo tos pačios vietos.
problem-try-again = Bandyti dar kartą
problem-bad-request-heading = Nepavyko
problem-bad-request-body = Šis puslapis gavo tai, ko nesitikėjo.
problem-bad-request-next = Pirmiausia patikrinkite savo užsakymą parduotuvėje. Jei jis nepriimtas, pradėkite ten iš naujo.
problem-reference = Nuorodos numeris

## The information zone

help-need-heading = Reikia pagalbos?
help-code = Negavote kodo? Pranešimas gali ateiti po minutės. Patikrinkite, ar telefonas turi ryšį, pažiūrėkite šlamšto aplanke arba paprašykite naujo kodo. Naujas kodas pakeičia ankstesnį.
help-password = Pamiršote slaptažodį? Tai slaptažodis, kurį pasirinkote šiai kortelei banke ({ $issuer }). Atšaukite ir skambinkite bankui, kad nustatytumėte naują.
help-approval = Programėlėje nėra prašymo? Atidarykite programėlę ir pažiūrėkite tarp prašymų. Patikrinkite, ar telefonas prijungtas prie interneto, arba siųskite prašymą dar kartą. Jei programėlė prašo skaičiaus, įveskite rodomą šiame puslapyje.
help-choice = Pasirinkite tai, ką turite po ranka. Kol netęsite, niekas nebus siunčiama. Jei nė vienas būdas netinka, atšaukite ir skambinkite bankui ({ $issuer }).
help-phone = Pasikeitė jūsų numeris ar adresas arba neturite telefono po ranka? Atšaukite ir skambinkite bankui ({ $issuer }) numeriu, nurodytu ant kortelės.
help-secret = Niekada niekam neatskleiskite kodo ar skaičiaus iš šio puslapio, net bankui ({ $issuer }).
help-why-heading = Kodėl tai matau?
help-why-body = { $kind ->
    [card] Bankas ({ $issuer }) kartais tikrina, ar kortelę naudoja tas asmuo, kuriam ji priklauso. Čia nieko nemokama, o parduotuvė nemato, ką įvedate.
   *[payment] Bankas ({ $issuer }) tikrina kai kuriuos mokėjimus internetu, kad įsitikintų, jog tikrai mokate jūs. Parduotuvė nemato, ką įvedate.
}
disown-button = Tai buvau ne aš
disown-hint = { $kind ->
    [card] Mes tai sustabdysime ir pranešime bankui ({ $issuer }).
   *[payment] Sustabdysime šį mokėjimą ir pranešime bankui ({ $issuer }).
}
disown-hint-later = Praneškite apie tai bankui ({ $issuer }).

## The code step: what can change in place

code-sent-sms = Išsiuntėme kodą SMS žinute: { $destination }. Žinutėje parašyta „Nr. { $reference }“.
code-sent-email = Išsiuntėme kodą el. paštu: { $destination }. Laiško temoje parašyta „Nr. { $reference }“.
code-valid-until = galioja iki { $time }
code-valid-for = { $minutes ->
    [one] galioja { $minutes } minutę
    [few] galioja { $minutes } minutes
   *[other] galioja { $minutes } minučių
}
code-expired = nebegalioja
code-attempts = { $count ->
    [one] Liko { $count } bandymas
    [few] Liko { $count } bandymai
   *[other] Liko { $count } bandymų
}
code-ending-soon = { $minutes ->
    [one] Šis puslapis nustos veikti po { $minutes } minutės. Įveskite kodą arba paprašykite naujo, kad gautumėte daugiau laiko.
    [few] Šis puslapis nustos veikti po { $minutes } minučių. Įveskite kodą arba paprašykite naujo, kad gautumėte daugiau laiko.
   *[other] Šis puslapis nustos veikti po { $minutes } minučių. Įveskite kodą arba paprašykite naujo, kad gautumėte daugiau laiko.
}
code-ending-soon-none = { $minutes ->
    [one] Šis puslapis nustos veikti po { $minutes } minutės. Įveskite kodą iki tol.
    [few] Šis puslapis nustos veikti po { $minutes } minučių. Įveskite kodą iki tol.
   *[other] Šis puslapis nustos veikti po { $minutes } minučių. Įveskite kodą iki tol.
}
approval-ending-soon = { $minutes ->
    [one] Šis puslapis nustos veikti po { $minutes } minutės. Patvirtinkite programėlėje iki tol.
    [few] Šis puslapis nustos veikti po { $minutes } minučių. Patvirtinkite programėlėje iki tol.
   *[other] Šis puslapis nustos veikti po { $minutes } minučių. Patvirtinkite programėlėje iki tol.
}
choice-ending-soon = { $minutes ->
    [one] Šis puslapis nustos veikti po { $minutes } minutės. Pasirinkite iki tol.
    [few] Šis puslapis nustos veikti po { $minutes } minučių. Pasirinkite iki tol.
   *[other] Šis puslapis nustos veikti po { $minutes } minučių. Pasirinkite iki tol.
}
code-never-share = Niekada niekam neatskleiskite šio kodo, net bankui ({ $issuer }).
resend-left = { $count ->
    [one] Galima siųsti dar { $count } kodą
    [few] Galima siųsti dar { $count } kodus
   *[other] Galima siųsti dar { $count } kodų
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] Dar vieną kodą galima siųsti palaukus { $duration } po paskutinio
    [one] Naują kodą galima siųsti palaukus { $duration } po paskutinio
    [few] Naują kodą galima siųsti palaukus { $duration } po paskutinio
   *[other] Naują kodą galima siųsti palaukus { $duration } po paskutinio
}
resend-none-left = Daugiau kodų siųsti negalima
approval-again-left = { $count ->
    [one] Jį galima siųsti dar { $count } kartą
    [few] Jį galima siųsti dar { $count } kartus
   *[other] Jį galima siųsti dar { $count } kartų
}
approval-again-wait = { $count ->
    [1] Jį galima siųsti dar vieną kartą, palaukus { $duration } po paskutinio karto
    [one] Jį galima siųsti dar kartą, palaukus { $duration } po paskutinio karto
    [few] Jį galima siųsti dar kartą, palaukus { $duration } po paskutinio karto
   *[other] Jį galima siųsti dar kartą, palaukus { $duration } po paskutinio karto
}
approval-again-none = Daugiau jo siųsti negalima

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Po dar vieno nesėkmingo bandymo kortelės naudojimas internete { $duration } bus užblokuotas.
notice-wrong = { $entry ->
    [password] { $count ->
        [1] Slaptažodis arba kodas neteisingas. Liko paskutinis bandymas.
        [one] Slaptažodis arba kodas neteisingas. Liko { $count } bandymas.
        [few] Slaptažodis arba kodas neteisingas. Liko { $count } bandymai.
       *[other] Slaptažodis arba kodas neteisingas. Liko { $count } bandymų.
    }
   *[code] { $count ->
        [1] Kodas neteisingas. Liko paskutinis bandymas: pažiūrėkite naujausią pranešimą.
        [one] Kodas neteisingas. Liko { $count } bandymas.
        [few] Kodas neteisingas. Liko { $count } bandymai.
       *[other] Kodas neteisingas. Liko { $count } bandymų.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Slaptažodis arba kodas neteisingas. Po dar vienos klaidos kortelės naudojimas internete { $duration } bus užblokuotas.
   *[code] Kodas neteisingas. Po dar vienos klaidos kortelės naudojimas internete { $duration } bus užblokuotas.
}
notice-replaced = { $count ->
    [1] Tai ankstesnis kodas. Naudokite naujausią. Liko paskutinis bandymas.
    [one] Tai ankstesnis kodas. Naudokite naujausią. Liko { $count } bandymas.
    [few] Tai ankstesnis kodas. Naudokite naujausią. Liko { $count } bandymai.
   *[other] Tai ankstesnis kodas. Naudokite naujausią. Liko { $count } bandymų.
}
notice-expired = Kodas nebegalioja. Toliau galite paprašyti naujo.
notice-expired-none = Kodas nebegalioja, o daugiau kodų siųsti negalima. Atšaukite ir pradėkite iš naujo parduotuvėje.
notice-new-code = Naujas kodas jau siunčiamas. Ankstesni kodai nebegalioja.
notice-other-channel = Pirmo pranešimo pristatyti nepavyko, todėl naujas kodas siunčiamas kitu būdu. Ankstesni kodai nebegalioja.
notice-undelivered = { $step ->
    [choice] Kodo pristatyti nepavyko. Pasirinkite kitą būdą.
   *[code] Kodo pristatyti nepavyko. Dabar galite siųsti naują.
}
notice-too-early = Šiek tiek palaukite ir tada prašykite dar kartą.
notice-no-more-codes = { $step ->
    [approval] Prašymo siųsti dar kartą negalima. Patvirtinkite naujausią programėlėje arba atšaukite.
    [choice] Šiuo būdu daugiau nieko siųsti negalima. Pasirinkite kitą arba atšaukite.
   *[code] Daugiau kodų siųsti negalima. Naudokite naujausią gautą kodą arba atšaukite.
}
notice-asked-again = Dar kartą išsiuntėme prašymą į jūsų programėlę. Naudokite dabar rodomą skaičių.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] Programėlėje įvestas skaičius neteisingas. Liko paskutinis bandymas.
        [one] Programėlėje įvestas skaičius neteisingas. Liko { $count } bandymas.
        [few] Programėlėje įvestas skaičius neteisingas. Liko { $count } bandymai.
       *[other] Programėlėje įvestas skaičius neteisingas. Liko { $count } bandymų.
    }
   *[approval] { $count ->
        [1] Programėlėje įvestas ne tas skaičius, kuris rodomas čia. Liko paskutinis bandymas.
        [one] Programėlėje įvestas ne tas skaičius, kuris rodomas čia. Liko { $count } bandymas.
        [few] Programėlėje įvestas ne tas skaičius, kuris rodomas čia. Liko { $count } bandymai.
       *[other] Programėlėje įvestas ne tas skaičius, kuris rodomas čia. Liko { $count } bandymų.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Programėlėje įvestas skaičius neteisingas. Po dar vieno nesėkmingo bandymo kortelės naudojimas internete { $duration } bus užblokuotas.
   *[approval] Programėlėje įvestas ne tas skaičius, kuris rodomas čia. Po dar vieno neteisingo skaičiaus kortelės naudojimas internete { $duration } bus užblokuotas.
}
notice-passkey-failed = { $count ->
    [1] Prieigos rakto patvirtinti nepavyko. Liko paskutinis bandymas.
    [one] Prieigos rakto patvirtinti nepavyko. Liko { $count } bandymas.
    [few] Prieigos rakto patvirtinti nepavyko. Liko { $count } bandymai.
   *[other] Prieigos rakto patvirtinti nepavyko. Liko { $count } bandymų.
}
notice-passkey-stale = Tai užtruko per ilgai, todėl niekas nebuvo patikrinta. Panaudokite prieigos raktą dar kartą.
notice-not-offered = Šis būdas negalimas. Pasirinkite vieną iš šių.
notice-no-password = Įveskite ir slaptažodį.
notice-empty = Įveskite kodo skaitmenis. Jų skaičius: { $digits }.
notice-too-short = Kodo skaitmenų skaičius: { $digits }. Jūs įvedėte { $typed }.
notice-too-long = Kodo skaitmenų skaičius: { $digits }. Jūs įvedėte { $typed }.
notice-not-digits = Įveskite tik kodo skaitmenis. Jų skaičius: { $digits }.
