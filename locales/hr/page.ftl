# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Potvrdite karticu – { $issuer }
   *[payment] Potvrdite plaćanje – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Pogreška: Potvrdite karticu – { $issuer }
   *[payment] Pogreška: Potvrdite plaćanje – { $issuer }
}
page-title-choice = Odaberite način potvrde – { $issuer }
page-title-choice-error = Pogreška: Odaberite način potvrde – { $issuer }
page-title-finishing = Samo trenutak – { $issuer }
page-title-return = Natrag u trgovinu – { $issuer }
page-title-problem = Nešto nije u redu – { $issuer }
page-title-ended = Provjera je završena – { $issuer }

page-merchant = Trgovina
page-amount = Iznos
page-card = Kartica

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Hrvatski
language-label = Jezik
language-change = Promijeni jezik

demo-strip = Demonstracija – bez pravog novca

brand-issuer-logo = Logotip { $issuer }
brand-scheme-logo = Logotip { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Potvrdite karticu
   *[payment] Potvrdite plaćanje
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Ako želite potvrditi karticu za trgovinu { $merchant }, nastavite dalje.
       *[no] Ako želite potvrditi karticu, nastavite dalje.
    }
   *[payment] { $named ->
        [yes] Ako želite platiti { $amount } u trgovini { $merchant }, nastavite dalje.
       *[no] Ako želite platiti { $amount }, nastavite dalje.
    }
}
start-continue = Nastavi

## The code step

code-heading = Provjerimo jeste li to vi
code-ask = { $kind ->
    [card] { $named ->
        [yes] Ako želite potvrditi karticu za trgovinu { $merchant }, unesite kod koji smo vam poslali.
       *[no] Ako želite potvrditi karticu, unesite kod koji smo vam poslali.
    }
   *[payment] { $named ->
        [yes] Ako želite platiti { $amount } u trgovini { $merchant }, unesite kod koji smo vam poslali.
       *[no] Ako želite platiti { $amount }, unesite kod koji smo vam poslali.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Ako želite potvrditi karticu za trgovinu { $merchant }, unesite svoju lozinku i kod koji smo vam poslali.
       *[no] Ako želite potvrditi karticu, unesite svoju lozinku i kod koji smo vam poslali.
    }
   *[payment] { $named ->
        [yes] Ako želite platiti { $amount } u trgovini { $merchant }, unesite svoju lozinku i kod koji smo vam poslali.
       *[no] Ako želite platiti { $amount }, unesite svoju lozinku i kod koji smo vam poslali.
    }
}
code-label = { $digits }-znamenkasti kod
code-confirm = Potvrdi
code-confirm-busy = Provjeravamo…
code-cancel = Odustani
password-label = Lozinka { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Prikaži
password-show-name = Prikaži lozinku
password-hide = Sakrij
password-hide-name = Sakrij lozinku

resend-button = Pošalji novi kod
resend-button-busy = Šaljemo…

ask-others = Imate poteškoća? Odaberite drugi način potvrde

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ne pitaj više za trgovinu { $merchant }
   *[payment] Ne pitaj više pri plaćanju u trgovini { $merchant }
}
trust-label-plain = Ne pitaj više za ovu trgovinu
trust-hint = Trgovinu dodajemo na vaš popis pouzdanih trgovina. Popis možete promijeniti u svojoj banci.

notice-offline = Čini se da niste povezani s internetom. Ono što ste unijeli još je ovdje: pokušajte ponovno kad se povežete.
waiting-offline = Čini se da niste povezani s internetom. Nastavit ćemo čim se ponovno povežete.

## The app step

approval-heading = Odobrite u aplikaciji
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Ako želite potvrditi karticu za trgovinu { $merchant }, odobrite zahtjev koji smo poslali u vašu aplikaciju.
       *[no] Ako želite potvrditi karticu, odobrite zahtjev koji smo poslali u vašu aplikaciju.
    }
   *[payment] { $named ->
        [yes] Ako želite platiti { $amount } u trgovini { $merchant }, odobrite zahtjev koji smo poslali u vašu aplikaciju.
       *[no] Ako želite platiti { $amount }, odobrite zahtjev koji smo poslali u vašu aplikaciju.
    }
}
approval-open = Otvorite aplikaciju { $issuer } na telefonu.
approval-check = { $kind ->
    [card] Provjerite zahtjev, unesite { $number } ako aplikacija to zatraži i odobrite ga.
   *[payment] Provjerite plaćanje, unesite { $number } ako aplikacija to zatraži i odobrite ga.
}
approval-waiting = Čekamo vaše odobrenje…
# Said when the cardholder comes back to this page from the app.
approval-checking = Provjeravamo jeste li odobrili zahtjev…
approval-done = Odobreno, nastavi
approval-link = Otvori aplikaciju { $issuer }
approval-link-failed = Ova stranica ne može otvoriti aplikaciju. Sami otvorite aplikaciju { $issuer }.
approval-again = Pošalji zahtjev ponovno

## The choice

choice-heading = Odaberite način potvrde
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Ako želite potvrditi karticu za trgovinu { $merchant }, odaberite jednu od mogućnosti.
       *[no] Ako želite potvrditi karticu, odaberite jednu od mogućnosti.
    }
   *[payment] { $named ->
        [yes] Ako želite platiti { $amount } u trgovini { $merchant }, odaberite jednu od mogućnosti.
       *[no] Ako želite platiti { $amount }, odaberite jednu od mogućnosti.
    }
}
choice-legend = Odaberite mogućnost
choice-sms = SMS na broj { $destination }
choice-email = E-pošta na adresu { $destination }
choice-approval = Odobrenje u aplikaciji { $issuer }
choice-none-left = { $way ->
    [approval] Zahtjev se više ne može poslati
   *[message] Poruka se više ne može poslati
}
choice-continue = Nastavi
choice-continue-busy = Samo trenutak…
choice-back = Natrag
choice-or = ili
passkey-button = Upotrijebi pristupni ključ
passkey-busy = Slijedite upute na svojem uređaju.
passkey-failed = Nije uspjelo. Pokušajte ponovno ili odaberite drugi način.

## Waiting and endings

finishing-heading = Još samo malo
finishing-body = Trgovini javljamo rezultat. To traje nekoliko sekundi. Nemojte zatvarati ovu stranicu.
finishing-continue = Traje predugo? Provjeri ponovno

return-next = Vraćamo vas u trgovinu { $merchant }…
return-next-plain = Vraćamo vas u trgovinu…
return-button = Natrag u trgovinu { $merchant }
return-button-plain = Natrag u trgovinu
return-told = Hvala. Banka { $issuer } obaviještena je da to niste bili vi.
return-blocked-until = Upotreba vaše kartice na internetu blokirana je do { $time }.
return-blocked-for = Upotreba vaše kartice na internetu je blokirana. Trajanje blokade: { $duration }.
return-approved-heading = Potvrđeno
return-approved-body = { $kind ->
    [card] Hvala. Trgovina sada može nastaviti s vašom karticom.
   *[payment] Hvala. Trgovina sada može dovršiti vašu narudžbu.
}
return-attempts-exceeded-heading = Nije potvrđeno
return-attempts-exceeded-body = { $kind ->
    [card] Bilo je previše neuspjelih pokušaja pa vaša kartica nije potvrđena. Pokušajte ponovno u trgovini ili nazovite banku { $issuer } na broj s kartice.
   *[payment] Bilo je previše neuspjelih pokušaja pa ovo plaćanje nije potvrđeno. Pokušajte ponovno u trgovini ili nazovite banku { $issuer } na broj s kartice.
}
return-cancelled-heading = Prekinuto
return-cancelled-body = { $kind ->
    [card] Odustali ste pa vaša kartica nije potvrđena.
   *[payment] Odustali ste pa ovo plaćanje nije potvrđeno.
}
return-timed-out-heading = Vrijeme je isteklo
return-timed-out-body = { $kind ->
    [card] Nismo na vrijeme dobili vaš odgovor pa vaša kartica nije potvrđena. U trgovini možete pokušati ponovno.
   *[payment] Nismo na vrijeme dobili vaš odgovor pa ovo plaćanje nije potvrđeno. U trgovini možete pokušati ponovno.
}
return-undeliverable-heading = Nismo vas uspjeli dobiti
return-undeliverable-body = { $kind ->
    [card] Kod nije bilo moguće poslati pa vaša kartica nije potvrđena. Pokušajte ponovno ili upotrijebite drugu karticu.
   *[payment] Kod nije bilo moguće poslati pa ovo plaćanje nije potvrđeno. Pokušajte ponovno ili upotrijebite drugu karticu.
}
return-unconfirmed-heading = { $kind ->
    [card] Provjerite u trgovini
   *[payment] Provjerite svoju narudžbu
}
return-unconfirmed-body = { $kind ->
    [card] Nismo se na vrijeme uspjeli povezati s trgovinom pa ne znamo je li vaša kartica prihvaćena. Provjerite to u trgovini prije nego što pokušate ponovno.
   *[payment] Nismo se na vrijeme uspjeli povezati s trgovinom pa ne znamo je li vaša narudžba prihvaćena. Provjerite je prije nego što ponovno platite.
}
return-invalid-request-heading = Nije uspjelo
return-invalid-request-body = { $kind ->
    [card] Zahtjev trgovine nije bilo moguće pročitati pa vaša kartica nije potvrđena.
   *[payment] Zahtjev trgovine nije bilo moguće pročitati pa ovo plaćanje nije potvrđeno.
}
return-rejected-heading = Odbijeno u aplikaciji
return-rejected-body = { $kind ->
    [card] Odbili ste zahtjev u aplikaciji { $issuer } pa vaša kartica nije potvrđena. Ako je to bilo zabunom, počnite ponovno u trgovini.
   *[payment] Odbili ste zahtjev u aplikaciji { $issuer } pa ovo plaćanje nije potvrđeno. Ako je to bilo zabunom, počnite ponovno u trgovini.
}
return-disowned-heading = { $kind ->
    [card] Zaustavili smo ovo
   *[payment] Zaustavili smo ovo plaćanje
}
return-disowned-body = Banka { $issuer } obaviještena je da to niste bili vi. Za svaki slučaj nazovite banku { $issuer } na broj s kartice.
return-no-contact-heading = Ne možemo vas dobiti
return-no-contact-body = { $kind ->
    [card] Banka { $issuer } nema zabilježen prikladan način da provjeri jeste li to vi, na primjer vaš broj mobitela ili svoju aplikaciju. Zato vaša kartica nije potvrđena. Nazovite banku { $issuer } na broj s kartice ili upotrijebite drugu karticu.
   *[payment] Banka { $issuer } nema zabilježen prikladan način da provjeri jeste li to vi, na primjer vaš broj mobitela ili svoju aplikaciju. Zato ovo plaćanje nije potvrđeno. Nazovite banku { $issuer } na broj s kartice ili upotrijebite drugu karticu.
}
return-blocked-heading = Vaša je kartica privremeno blokirana
return-blocked-body = { $kind ->
    [card] Bilo je previše neuspjelih pokušaja pa vaša kartica nije potvrđena. Upotrijebite drugu karticu ili nazovite banku { $issuer } na broj s kartice.
   *[payment] Bilo je previše neuspjelih pokušaja pa ovo plaćanje nije potvrđeno. Upotrijebite drugu karticu ili nazovite banku { $issuer } na broj s kartice.
}
return-refused-heading = { $kind ->
    [card] Nije moguće ovom karticom
   *[payment] Plaćanje nije moguće
}
return-refused-body = { $kind ->
    [card] Banka { $issuer } ne dopušta upotrebu ove kartice na internetu. Upotrijebite drugu karticu ili nazovite banku { $issuer } na broj s kartice.
   *[payment] Banka { $issuer } ne dopušta plaćanje ovom karticom na internetu. Upotrijebite drugu karticu ili nazovite banku { $issuer } na broj s kartice.
}
return-withdrawn-heading = Provjera je zaustavljena
return-withdrawn-body = { $kind ->
    [card] Banka { $issuer } završila je ovu provjeru pa vaša kartica nije potvrđena. Ako je i dalje želite ovdje upotrijebiti, počnite ponovno u trgovini ili nazovite banku { $issuer } na broj s kartice.
   *[payment] Banka { $issuer } završila je ovu provjeru pa ovo plaćanje nije potvrđeno. Ako i dalje želite platiti, počnite ponovno u trgovini ili nazovite banku { $issuer } na broj s kartice.
}

problem-unknown-challenge-heading = Ova stranica više ne radi
problem-unknown-challenge-body = Stranica je možda zastarjela ili poveznica nije bila potpuna.
problem-unknown-challenge-next = Prvo provjerite svoju narudžbu u trgovini. Ako nije prihvaćena, ondje počnite ponovno.
problem-ended-heading = Provjera je završena
problem-ended-body = Ovdje više ne morate ništa učiniti.
problem-ended-next = Zatvorite ovu stranicu i provjerite svoju narudžbu u trgovini.
problem-unavailable-heading = Pokušajte ponovno uskoro
problem-unavailable-body = To trenutačno nije uspjelo. Niste vi krivi.
problem-unavailable-next = Pričekajte minutu, a zatim ponovno učitajte ovu stranicu ili se vratite u trgovinu.
problem-unavailable-again = Pričekajte nekoliko sekundi i pokušajte ponovno. Nastavit ćete ondje gdje ste stali.
problem-try-again = Pokušaj ponovno
problem-bad-request-heading = Nije uspjelo
problem-bad-request-body = Ova je stranica dobila neočekivane podatke.
problem-bad-request-next = Prvo provjerite svoju narudžbu u trgovini. Ako nije prihvaćena, ondje počnite ponovno.
problem-reference = Referentni broj

## The information zone

help-need-heading = Trebate pomoć?
help-code = Niste dobili kod? Poruka može putovati i minutu. Provjerite ima li telefon signal, pogledajte neželjenu poštu ili zatražite novi kod. Novi kod zamjenjuje prethodni.
help-password = Zaboravili ste lozinku? To je lozinka koju ste za ovu karticu odabrali u banci { $issuer }. Odustanite i nazovite banku { $issuer } da postavite novu.
help-approval = Nema zahtjeva u aplikaciji? Sami otvorite aplikaciju i pogledajte među zahtjevima. Provjerite je li telefon povezan s internetom ili ponovno pošaljite zahtjev. Ako aplikacija traži broj, unesite onaj s ove stranice.
help-choice = Odaberite ono što vam je pri ruci. Ništa ne šaljemo dok ne nastavite. Ako vam ništa od ovoga ne odgovara, odustanite i nazovite banku { $issuer }.
help-phone = Imate novi broj ili adresu ili telefon nije kraj vas? Odustanite i nazovite banku { $issuer } na broj s kartice.
help-secret = Kod ili broj s ove stranice nikad nikome ne otkrivajte, ni banci { $issuer }.
help-why-heading = Zašto ovo vidim?
help-why-body = { $kind ->
    [card] Banka { $issuer } ponekad provjerava koristi li se karticom osoba kojoj ona pripada. Ovdje se ništa ne plaća, a trgovina ne vidi što unosite.
   *[payment] Banka { $issuer } kod nekih plaćanja na internetu provjerava plaćate li zaista vi. Trgovina ne vidi što unosite.
}
disown-button = To nisam ja
disown-hint = { $kind ->
    [card] Zaustavit ćemo ovo i obavijestiti banku { $issuer }.
   *[payment] Zaustavit ćemo ovo plaćanje i obavijestiti banku { $issuer }.
}
disown-hint-later = Prijavite to banci { $issuer }.

## The code step: what can change in place

code-sent-sms = Poslali smo kod SMS-om na { $destination }. U poruci piše „Ref. { $reference }”.
code-sent-email = Poslali smo kod e-poštom na { $destination }. U predmetu piše „Ref. { $reference }”.
code-valid-until = vrijedi do { $time }
code-valid-for = { $minutes ->
    [one] vrijedi { $minutes } minutu
    [few] vrijedi { $minutes } minute
   *[other] vrijedi { $minutes } minuta
}
code-expired = istekao
code-attempts = { $count ->
    [one] Još { $count } pokušaj
    [few] Još { $count } pokušaja
   *[other] Još { $count } pokušaja
}
code-ending-soon = { $minutes ->
    [one] Ova stranica istječe za { $minutes } minutu. Unesite kod ili zatražite novi da dobijete više vremena.
    [few] Ova stranica istječe za { $minutes } minute. Unesite kod ili zatražite novi da dobijete više vremena.
   *[other] Ova stranica istječe za { $minutes } minuta. Unesite kod ili zatražite novi da dobijete više vremena.
}
code-ending-soon-none = { $minutes ->
    [one] Ova stranica istječe za { $minutes } minutu. Unesite kod prije toga.
    [few] Ova stranica istječe za { $minutes } minute. Unesite kod prije toga.
   *[other] Ova stranica istječe za { $minutes } minuta. Unesite kod prije toga.
}
approval-ending-soon = { $minutes ->
    [one] Ova stranica istječe za { $minutes } minutu. Odobrite zahtjev u aplikaciji prije toga.
    [few] Ova stranica istječe za { $minutes } minute. Odobrite zahtjev u aplikaciji prije toga.
   *[other] Ova stranica istječe za { $minutes } minuta. Odobrite zahtjev u aplikaciji prije toga.
}
choice-ending-soon = { $minutes ->
    [one] Ova stranica istječe za { $minutes } minutu. Odaberite način prije toga.
    [few] Ova stranica istječe za { $minutes } minute. Odaberite način prije toga.
   *[other] Ova stranica istječe za { $minutes } minuta. Odaberite način prije toga.
}
code-never-share = Ovaj kod nikad nikome ne otkrivajte, ni banci { $issuer }.
resend-left = { $count ->
    [one] Može se poslati još { $count } kod
    [few] Mogu se poslati još { $count } koda
   *[other] Može se poslati još { $count } kodova
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] Može se poslati još jedan kod. Vrijeme čekanja od posljednjeg: { $duration }
    [one] Može se poslati novi kod. Vrijeme čekanja od posljednjeg: { $duration }
    [few] Može se poslati novi kod. Vrijeme čekanja od posljednjeg: { $duration }
   *[other] Može se poslati novi kod. Vrijeme čekanja od posljednjeg: { $duration }
}
resend-none-left = Novi kod više se ne može poslati
approval-again-left = { $count ->
    [1] Može se poslati još jednom
    [one] Može se poslati još { $count } put
    [few] Može se poslati još { $count } puta
   *[other] Može se poslati još { $count } puta
}
approval-again-wait = { $count ->
    [1] Može se poslati još jednom. Vrijeme čekanja od posljednjeg slanja: { $duration }
    [one] Može se poslati ponovno. Vrijeme čekanja od posljednjeg slanja: { $duration }
    [few] Može se poslati ponovno. Vrijeme čekanja od posljednjeg slanja: { $duration }
   *[other] Može se poslati ponovno. Vrijeme čekanja od posljednjeg slanja: { $duration }
}
approval-again-none = Više se ne može poslati

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Sljedeći neuspjeli pokušaj blokirat će upotrebu vaše kartice na internetu. Trajanje blokade: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [1] Lozinka ili kod nisu točni. Imate još samo jedan pokušaj.
        [one] Lozinka ili kod nisu točni. Imate još { $count } pokušaj.
        [few] Lozinka ili kod nisu točni. Imate još { $count } pokušaja.
       *[other] Lozinka ili kod nisu točni. Imate još { $count } pokušaja.
    }
   *[code] { $count ->
        [1] Kod nije točan. Imate još samo jedan pokušaj: provjerite najnoviju poruku.
        [one] Kod nije točan. Imate još { $count } pokušaj.
        [few] Kod nije točan. Imate još { $count } pokušaja.
       *[other] Kod nije točan. Imate još { $count } pokušaja.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Lozinka ili kod nisu točni. Sljedeći pogrešan unos blokirat će upotrebu vaše kartice na internetu. Trajanje blokade: { $duration }.
   *[code] Kod nije točan. Sljedeći pogrešan unos blokirat će upotrebu vaše kartice na internetu. Trajanje blokade: { $duration }.
}
notice-replaced = { $count ->
    [1] To je bio raniji kod. Upotrijebite najnoviji. Imate još samo jedan pokušaj.
    [one] To je bio raniji kod. Upotrijebite najnoviji. Imate još { $count } pokušaj.
    [few] To je bio raniji kod. Upotrijebite najnoviji. Imate još { $count } pokušaja.
   *[other] To je bio raniji kod. Upotrijebite najnoviji. Imate još { $count } pokušaja.
}
notice-expired = Kod je istekao. Zatražite novi u nastavku.
notice-expired-none = Kod je istekao, a novi se više ne može poslati. Odustanite i počnite ponovno u trgovini.
notice-new-code = Novi kod stiže. Raniji kodovi više ne vrijede.
notice-other-channel = Prvu poruku nije bilo moguće isporučiti pa novi kod šaljemo na drugi način. Raniji kodovi više ne vrijede.
notice-undelivered = { $step ->
    [choice] Kod nije bilo moguće isporučiti. Odaberite drugi način.
   *[code] Kod nije bilo moguće isporučiti. Sada možete poslati novi.
}
notice-too-early = Pričekajte malo prije nego što pokušate ponovno.
notice-no-more-codes = { $step ->
    [approval] Zahtjev se više ne može poslati. U aplikaciji odobrite najnoviji ili odustanite.
    [choice] Na taj se način više ništa ne može poslati. Odaberite drugi ili odustanite.
   *[code] Novi kod više se ne može poslati. Upotrijebite najnoviji koji imate ili odustanite.
}
notice-asked-again = Ponovno smo poslali zahtjev u vašu aplikaciju. Upotrijebite broj koji se prikazuje sada.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] Broj unesen u aplikaciji nije točan. Imate još samo jedan pokušaj.
        [one] Broj unesen u aplikaciji nije točan. Imate još { $count } pokušaj.
        [few] Broj unesen u aplikaciji nije točan. Imate još { $count } pokušaja.
       *[other] Broj unesen u aplikaciji nije točan. Imate još { $count } pokušaja.
    }
   *[approval] { $count ->
        [1] Broj unesen u aplikaciji nije jednak broju na ovoj stranici. Imate još samo jedan pokušaj.
        [one] Broj unesen u aplikaciji nije jednak broju na ovoj stranici. Imate još { $count } pokušaj.
        [few] Broj unesen u aplikaciji nije jednak broju na ovoj stranici. Imate još { $count } pokušaja.
       *[other] Broj unesen u aplikaciji nije jednak broju na ovoj stranici. Imate još { $count } pokušaja.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Broj unesen u aplikaciji nije točan. Sljedeći neuspjeli pokušaj blokirat će upotrebu vaše kartice na internetu. Trajanje blokade: { $duration }.
   *[approval] Broj unesen u aplikaciji nije jednak broju na ovoj stranici. Sljedeći pogrešan broj blokirat će upotrebu vaše kartice na internetu. Trajanje blokade: { $duration }.
}
notice-passkey-failed = { $count ->
    [1] Pristupni ključ nije bilo moguće potvrditi. Imate još samo jedan pokušaj.
    [one] Pristupni ključ nije bilo moguće potvrditi. Imate još { $count } pokušaj.
    [few] Pristupni ključ nije bilo moguće potvrditi. Imate još { $count } pokušaja.
   *[other] Pristupni ključ nije bilo moguće potvrditi. Imate još { $count } pokušaja.
}
notice-passkey-stale = Trajalo je predugo pa ništa nije provjereno. Ponovno upotrijebite pristupni ključ.
notice-not-offered = Taj način nije dostupan. Odaberite jedan od ovih.
notice-no-password = Unesite i lozinku.
notice-empty = Unesite cijeli { $digits }-znamenkasti kod.
notice-too-short = Broj znamenki u kodu: { $digits }. Unijeli ste ih: { $typed }.
notice-too-long = Broj znamenki u kodu: { $digits }. Unijeli ste ih: { $typed }.
notice-not-digits = Unesite samo znamenke { $digits }-znamenkastog koda.
