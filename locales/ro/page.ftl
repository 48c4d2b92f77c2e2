# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confirmați cardul – { $issuer }
   *[payment] Confirmați plata – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Eroare: Confirmați cardul – { $issuer }
   *[payment] Eroare: Confirmați plata – { $issuer }
}
page-title-choice = Alegeți cum confirmați – { $issuer }
page-title-choice-error = Eroare: Alegeți cum confirmați – { $issuer }
page-title-finishing = Un moment – { $issuer }
page-title-return = Înapoi la magazin – { $issuer }
page-title-problem = A apărut o problemă – { $issuer }
page-title-ended = Această verificare s-a încheiat – { $issuer }

page-merchant = Magazin
page-amount = Sumă
page-card = Card

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Română
language-label = Limba
language-change = Schimbați limba

demo-strip = Demonstrație – fără bani reali

brand-issuer-logo = Sigla { $issuer }
brand-scheme-logo = Sigla { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confirmați cardul
   *[payment] Confirmați plata
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Pentru a confirma cardul la { $merchant }, continuați.
       *[no] Pentru a confirma cardul, continuați.
    }
   *[payment] { $named ->
        [yes] Pentru a plăti { $amount } la { $merchant }, continuați.
       *[no] Pentru a plăti { $amount }, continuați.
    }
}
start-continue = Continuați

## The code step

code-heading = Confirmați că sunteți dumneavoastră
code-ask = { $kind ->
    [card] { $named ->
        [yes] Pentru a confirma cardul la { $merchant }, introduceți codul pe care vi l-am trimis.
       *[no] Pentru a confirma cardul, introduceți codul pe care vi l-am trimis.
    }
   *[payment] { $named ->
        [yes] Pentru a plăti { $amount } la { $merchant }, introduceți codul pe care vi l-am trimis.
       *[no] Pentru a plăti { $amount }, introduceți codul pe care vi l-am trimis.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Pentru a confirma cardul la { $merchant }, introduceți parola și codul pe care vi l-am trimis.
       *[no] Pentru a confirma cardul, introduceți parola și codul pe care vi l-am trimis.
    }
   *[payment] { $named ->
        [yes] Pentru a plăti { $amount } la { $merchant }, introduceți parola și codul pe care vi l-am trimis.
       *[no] Pentru a plăti { $amount }, introduceți parola și codul pe care vi l-am trimis.
    }
}
code-label = Cod din { $digits } cifre
code-confirm = Confirmați
code-confirm-busy = Se verifică…
code-cancel = Anulați
password-label = Parola { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Afișați
password-show-name = Afișați parola
password-hide = Ascundeți
password-hide-name = Ascundeți parola

resend-button = Trimiteți un cod nou
resend-button-busy = Se trimite…

ask-others = Aveți probleme? Alegeți altă opțiune de securitate

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Nu mă mai întrebați pentru { $merchant }
   *[payment] Nu mă mai întrebați când plătesc la { $merchant }
}
trust-label-plain = Nu mă mai întrebați pentru acest magazin
trust-hint = Adaugă magazinul în lista dumneavoastră de magazine de încredere. Puteți modifica lista la banca dumneavoastră.

notice-offline = Se pare că nu aveți conexiune la internet. Ce ați scris se păstrează: încercați din nou după ce revine conexiunea.
waiting-offline = Se pare că nu aveți conexiune la internet. Vom continua imediat ce revine conexiunea.

## The app step

approval-heading = Aprobați în aplicație
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Pentru a confirma cardul la { $merchant }, aprobați cererea trimisă în aplicația dumneavoastră.
       *[no] Pentru a confirma cardul, aprobați cererea trimisă în aplicația dumneavoastră.
    }
   *[payment] { $named ->
        [yes] Pentru a plăti { $amount } la { $merchant }, aprobați cererea trimisă în aplicația dumneavoastră.
       *[no] Pentru a plăti { $amount }, aprobați cererea trimisă în aplicația dumneavoastră.
    }
}
approval-open = Deschideți aplicația { $issuer } pe telefon.
approval-check = { $kind ->
    [card] Verificați cererea, introduceți { $number } dacă vi se cere și aprobați.
   *[payment] Verificați plata, introduceți { $number } dacă vi se cere și aprobați.
}
approval-waiting = Așteptăm aprobarea dumneavoastră…
# Said when the cardholder comes back to this page from the app.
approval-checking = Verificăm dacă ați aprobat…
approval-done = Am aprobat
approval-link = Deschideți aplicația { $issuer }
approval-link-failed = Această pagină nu poate deschide aplicația. Deschideți chiar dumneavoastră aplicația { $issuer }.
approval-again = Trimiteți din nou cererea

## The choice

choice-heading = Alegeți cum confirmați
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Pentru a confirma cardul la { $merchant }, alegeți una dintre aceste opțiuni.
       *[no] Pentru a confirma cardul, alegeți una dintre aceste opțiuni.
    }
   *[payment] { $named ->
        [yes] Pentru a plăti { $amount } la { $merchant }, alegeți una dintre aceste opțiuni.
       *[no] Pentru a plăti { $amount }, alegeți una dintre aceste opțiuni.
    }
}
choice-legend = Alegeți o opțiune
choice-sms = SMS la { $destination }
choice-email = E-mail la { $destination }
choice-approval = Aprobare în aplicația { $issuer }
choice-none-left = { $way ->
    [approval] Nu se mai pot trimite cereri
   *[message] Nu se mai pot trimite mesaje
}
choice-continue = Continuați
choice-continue-busy = Un moment…
choice-back = Înapoi
choice-or = sau
passkey-button = Folosiți cheia de acces
passkey-busy = Urmați pașii de pe dispozitiv.
passkey-failed = Nu a funcționat. Încercați din nou sau alegeți altă opțiune.

## Waiting and endings

finishing-heading = Aproape gata
finishing-body = Transmitem rezultatul magazinului. Durează câteva secunde. Nu închideți această pagină.
finishing-continue = Durează prea mult? Verificați din nou

return-next = Se revine la { $merchant }…
return-next-plain = Se revine la magazin…
return-button = Înapoi la { $merchant }
return-button-plain = Înapoi la magazin
return-told = Vă mulțumim. Am anunțat { $issuer } că nu ați fost dumneavoastră.
return-blocked-until = Cardul este blocat pentru utilizare online până la ora { $time }.
return-blocked-for = Cardul este blocat pentru utilizare online timp de { $duration }.
return-approved-heading = Confirmat
return-approved-body = { $kind ->
    [card] Vă mulțumim. Magazinul poate continua acum cu acest card.
   *[payment] Vă mulțumim. Magazinul poate finaliza acum comanda.
}
return-attempts-exceeded-heading = Neconfirmat
return-attempts-exceeded-body = { $kind ->
    [card] Au fost prea multe încercări greșite, așa că acest card nu a fost confirmat. Încercați din nou în magazin sau sunați la { $issuer }, la numărul de pe card.
   *[payment] Au fost prea multe încercări greșite, așa că această plată nu a fost confirmată. Încercați din nou în magazin sau sunați la { $issuer }, la numărul de pe card.
}
return-cancelled-heading = Anulat
return-cancelled-body = { $kind ->
    [card] Ați anulat, așa că acest card nu a fost confirmat.
   *[payment] Ați anulat, așa că această plată nu a fost confirmată.
}
return-timed-out-heading = Timpul a expirat
return-timed-out-body = { $kind ->
    [card] Nu am primit la timp răspunsul dumneavoastră, așa că acest card nu a fost confirmat. Puteți încerca din nou în magazin.
   *[payment] Nu am primit la timp răspunsul dumneavoastră, așa că această plată nu a fost confirmată. Puteți încerca din nou în magazin.
}
return-undeliverable-heading = Nu am putut să vă contactăm
return-undeliverable-body = { $kind ->
    [card] Codul nu a putut fi trimis, așa că acest card nu a fost confirmat. Încercați din nou sau folosiți alt card.
   *[payment] Codul nu a putut fi trimis, așa că această plată nu a fost confirmată. Încercați din nou sau folosiți alt card.
}
return-unconfirmed-heading = { $kind ->
    [card] Verificați la magazin
   *[payment] Verificați comanda
}
return-unconfirmed-body = { $kind ->
    [card] Nu am putut contacta magazinul la timp, așa că nu știm dacă acest card a fost acceptat. Verificați acolo înainte să încercați din nou.
   *[payment] Nu am putut contacta magazinul la timp, așa că nu știm dacă s-a înregistrat comanda. Verificați-o înainte să plătiți din nou.
}
return-invalid-request-heading = Nu a funcționat
return-invalid-request-body = { $kind ->
    [card] Cererea magazinului nu a putut fi citită, așa că acest card nu a fost confirmat.
   *[payment] Cererea magazinului nu a putut fi citită, așa că această plată nu a fost confirmată.
}
return-rejected-heading = Refuzat în aplicație
return-rejected-body = { $kind ->
    [card] Ați refuzat cererea în aplicația { $issuer }, așa că acest card nu a fost confirmat. Dacă a fost o greșeală, începeți din nou în magazin.
   *[payment] Ați refuzat cererea în aplicația { $issuer }, așa că această plată nu a fost confirmată. Dacă a fost o greșeală, începeți din nou în magazin.
}
return-disowned-heading = { $kind ->
    [card] Am oprit această operațiune
   *[payment] Am oprit această plată
}
return-disowned-body = Am anunțat { $issuer } că nu ați fost dumneavoastră. Pentru siguranță, sunați la { $issuer }, la numărul de pe card.
return-no-contact-heading = Nu vă putem contacta
return-no-contact-body = { $kind ->
    [card] { $issuer } nu are înregistrată o modalitate potrivită de a verifica dacă sunteți dumneavoastră, de exemplu un număr de mobil sau aplicația, așa că acest card nu a fost confirmat. Sunați la { $issuer }, la numărul de pe card, sau folosiți alt card.
   *[payment] { $issuer } nu are înregistrată o modalitate potrivită de a verifica dacă sunteți dumneavoastră, de exemplu un număr de mobil sau aplicația, așa că această plată nu a fost confirmată. Sunați la { $issuer }, la numărul de pe card, sau folosiți alt card.
}
return-blocked-heading = Cardul este blocat deocamdată
return-blocked-body = { $kind ->
    [card] Au fost prea multe încercări greșite, așa că acest card nu a fost confirmat. Folosiți alt card sau sunați la { $issuer }, la numărul de pe card.
   *[payment] Au fost prea multe încercări greșite, așa că această plată nu a fost confirmată. Folosiți alt card sau sunați la { $issuer }, la numărul de pe card.
}
return-refused-heading = { $kind ->
    [card] Nu este posibil cu acest card
   *[payment] Plata nu este posibilă
}
return-refused-body = { $kind ->
    [card] { $issuer } nu permite utilizarea online a acestui card. Folosiți alt card sau sunați la { $issuer }, la numărul de pe card.
   *[payment] { $issuer } nu permite plăți online cu acest card. Folosiți alt card sau sunați la { $issuer }, la numărul de pe card.
}
return-withdrawn-heading = Această verificare a fost oprită
return-withdrawn-body = { $kind ->
    [card] { $issuer } a încheiat această verificare, așa că acest card nu a fost confirmat. Dacă vreți în continuare să îl folosiți aici, începeți din nou în magazin sau sunați la { $issuer }, la numărul de pe card.
   *[payment] { $issuer } a încheiat această verificare, așa că această plată nu a fost confirmată. Dacă vreți în continuare să plătiți, începeți din nou în magazin sau sunați la { $issuer }, la numărul de pe card.
}

problem-unknown-challenge-heading = Această pagină nu mai funcționează
problem-unknown-challenge-body = Poate că pagina nu mai este actuală sau linkul a fost incomplet.
problem-unknown-challenge-next = Verificați mai întâi comanda în magazin. Dacă nu s-a înregistrat, începeți din nou acolo.
problem-ended-heading = Această verificare s-a încheiat
problem-ended-body = Nu mai aveți nimic de făcut aici.
problem-ended-next = Închideți această pagină și verificați comanda în magazin.
problem-unavailable-heading = Încercați din nou peste puțin timp
problem-unavailable-body = Nu am reușit acum. Nu este vina dumneavoastră.
problem-unavailable-next = Așteptați un minut, apoi reîncărcați pagina sau reveniți la magazin.
problem-unavailable-again = Așteptați câteva secunde, apoi încercați din nou. Veți continua de unde ați rămas.
problem-try-again = Încercați din nou
problem-bad-request-heading = Nu a funcționat
problem-bad-request-body = Această pagină a primit date neașteptate.
problem-bad-request-next = Verificați mai întâi comanda în magazin. Dacă nu s-a înregistrat, începeți din nou acolo.
problem-reference = Referință

## The information zone

help-need-heading = Aveți nevoie de ajutor?
help-code = Nu a venit codul? Un mesaj poate întârzia un minut. Verificați dacă telefonul are semnal, căutați în dosarul de spam sau cereți un cod nou. Codul nou îl înlocuiește pe cel anterior.
help-password = Ați uitat parola? Este cea aleasă la { $issuer } pentru acest card. Anulați și sunați la { $issuer } ca să stabiliți una nouă.
help-approval = Nu apare cererea în aplicație? Deschideți chiar dumneavoastră aplicația și căutați la cereri. Verificați dacă telefonul este conectat la internet sau trimiteți din nou cererea. Dacă aplicația cere un număr, introduceți-l pe cel de pe această pagină.
help-choice = Alegeți ce aveți la îndemână. Nu se trimite nimic înainte să continuați. Dacă nicio opțiune nu este potrivită, anulați și sunați la { $issuer }.
help-phone = V-ați schimbat numărul sau adresa ori nu aveți telefonul la îndemână? Anulați și sunați la { $issuer }, la numărul de pe card.
help-secret = Nu spuneți nimănui un cod sau un număr de pe această pagină, nici măcar cuiva de la { $issuer }.
help-why-heading = De ce văd această pagină?
help-why-body = { $kind ->
    [card] Uneori, { $issuer } verifică dacă un card este folosit de persoana căreia îi aparține. Aici nu se plătește nimic, iar magazinul nu vede ce introduceți.
   *[payment] { $issuer } verifică unele plăți online pentru a se asigura că sunteți cu adevărat persoana care plătește. Magazinul nu vede ce introduceți.
}
disown-button = Nu am fost eu
disown-hint = { $kind ->
    [card] Vom opri această operațiune și vom anunța { $issuer }.
   *[payment] Vom opri această plată și vom anunța { $issuer }.
}
disown-hint-later = Anunțați { $issuer }.

## The code step: what can change in place

code-sent-sms = Am trimis un cod prin SMS la { $destination }. Mesajul conține „Ref. { $reference }”.
code-sent-email = Am trimis un cod prin e-mail la { $destination }. Subiectul conține „Ref. { $reference }”.
code-valid-until = valabil până la ora { $time }
code-valid-for = { $minutes ->
    [one] valabil { $minutes } minut
    [few] valabil { $minutes } minute
   *[other] valabil { $minutes } de minute
}
code-expired = expirat
code-attempts = { $count ->
    [one] A mai rămas o încercare
    [few] Au mai rămas { $count } încercări
   *[other] Au mai rămas { $count } de încercări
}
code-ending-soon = { $minutes ->
    [one] Această pagină expiră peste { $minutes } minut. Introduceți codul sau cereți unul nou ca să aveți mai mult timp.
    [few] Această pagină expiră peste { $minutes } minute. Introduceți codul sau cereți unul nou ca să aveți mai mult timp.
   *[other] Această pagină expiră peste { $minutes } de minute. Introduceți codul sau cereți unul nou ca să aveți mai mult timp.
}
code-ending-soon-none = { $minutes ->
    [one] Această pagină expiră peste { $minutes } minut. Introduceți codul până atunci.
    [few] Această pagină expiră peste { $minutes } minute. Introduceți codul până atunci.
   *[other] Această pagină expiră peste { $minutes } de minute. Introduceți codul până atunci.
}
approval-ending-soon = { $minutes ->
    [one] Această pagină expiră peste { $minutes } minut. Aprobați în aplicație până atunci.
    [few] Această pagină expiră peste { $minutes } minute. Aprobați în aplicație până atunci.
   *[other] Această pagină expiră peste { $minutes } de minute. Aprobați în aplicație până atunci.
}
choice-ending-soon = { $minutes ->
    [one] Această pagină expiră peste { $minutes } minut. Alegeți până atunci.
    [few] Această pagină expiră peste { $minutes } minute. Alegeți până atunci.
   *[other] Această pagină expiră peste { $minutes } de minute. Alegeți până atunci.
}
code-never-share = Nu spuneți nimănui acest cod, nici măcar cuiva de la { $issuer }.
resend-left = { $count ->
    [one] Se mai poate trimite un cod
    [few] Se mai pot trimite { $count } coduri
   *[other] Se mai pot trimite { $count } de coduri
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Se mai poate trimite un cod, la { $duration } după ultimul
    [few] Se poate trimite un cod nou la { $duration } după ultimul
   *[other] Se poate trimite un cod nou la { $duration } după ultimul
}
resend-none-left = Nu se mai pot trimite coduri
approval-again-left = { $count ->
    [one] Mai poate fi trimisă o dată
    [few] Mai poate fi trimisă de { $count } ori
   *[other] Mai poate fi trimisă de { $count } de ori
}
approval-again-wait = { $count ->
    [one] Mai poate fi trimisă o dată, la { $duration } după ultima trimitere
    [few] Poate fi trimisă din nou la { $duration } după ultima trimitere
   *[other] Poate fi trimisă din nou la { $duration } după ultima trimitere
}
approval-again-none = Nu mai poate fi trimisă din nou

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Încă o încercare greșită blochează cardul pentru utilizare online timp de { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Parola sau codul nu este corect. Mai aveți o ultimă încercare.
        [few] Parola sau codul nu este corect. Mai aveți { $count } încercări.
       *[other] Parola sau codul nu este corect. Mai aveți { $count } de încercări.
    }
   *[code] { $count ->
        [one] Codul nu este corect. Mai aveți o ultimă încercare: verificați cel mai recent mesaj.
        [few] Codul nu este corect. Mai aveți { $count } încercări.
       *[other] Codul nu este corect. Mai aveți { $count } de încercări.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Parola sau codul nu este corect. Încă o greșeală blochează cardul pentru utilizare online timp de { $duration }.
   *[code] Codul nu este corect. Încă o greșeală blochează cardul pentru utilizare online timp de { $duration }.
}
notice-replaced = { $count ->
    [one] Ați folosit un cod anterior. Folosiți-l pe cel mai recent. Mai aveți o ultimă încercare.
    [few] Ați folosit un cod anterior. Folosiți-l pe cel mai recent. Mai aveți { $count } încercări.
   *[other] Ați folosit un cod anterior. Folosiți-l pe cel mai recent. Mai aveți { $count } de încercări.
}
notice-expired = Codul a expirat. Cereți unul nou mai jos.
notice-expired-none = Codul a expirat și nu se mai pot trimite altele. Anulați și începeți din nou în magazin.
notice-new-code = Un cod nou este pe drum. Codurile anterioare nu mai sunt valabile.
notice-other-channel = Primul mesaj nu a putut fi livrat, așa că veți primi un cod nou pe altă cale. Codurile anterioare nu mai sunt valabile.
notice-undelivered = { $step ->
    [choice] Codul nu a putut fi livrat. Alegeți altă opțiune.
   *[code] Codul nu a putut fi livrat. Acum puteți trimite unul nou.
}
notice-too-early = Așteptați puțin înainte de a cere din nou.
notice-no-more-codes = { $step ->
    [approval] Cererea nu mai poate fi trimisă din nou. Aprobați-o pe cea mai recentă în aplicație sau anulați.
    [choice] Nu se mai poate trimite nimic pe această cale. Alegeți altă opțiune sau anulați.
   *[code] Nu se mai pot trimite coduri. Folosiți cel mai recent cod primit sau anulați.
}
notice-asked-again = Am trimis din nou cererea în aplicația dumneavoastră. Folosiți numărul afișat acum.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Numărul introdus în aplicație nu este cel corect. Mai aveți o ultimă încercare.
        [few] Numărul introdus în aplicație nu este cel corect. Mai aveți { $count } încercări.
       *[other] Numărul introdus în aplicație nu este cel corect. Mai aveți { $count } de încercări.
    }
   *[approval] { $count ->
        [one] Numărul introdus în aplicație nu este cel afișat aici. Mai aveți o ultimă încercare.
        [few] Numărul introdus în aplicație nu este cel afișat aici. Mai aveți { $count } încercări.
       *[other] Numărul introdus în aplicație nu este cel afișat aici. Mai aveți { $count } de încercări.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Numărul introdus în aplicație nu este cel corect. Încă o încercare greșită blochează cardul pentru utilizare online timp de { $duration }.
   *[approval] Numărul introdus în aplicație nu este cel afișat aici. Încă un număr greșit blochează cardul pentru utilizare online timp de { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Cheia de acces nu a putut fi confirmată. Mai aveți o ultimă încercare.
    [few] Cheia de acces nu a putut fi confirmată. Mai aveți { $count } încercări.
   *[other] Cheia de acces nu a putut fi confirmată. Mai aveți { $count } de încercări.
}
notice-passkey-stale = A durat prea mult, așa că nu s-a verificat nimic. Folosiți din nou cheia de acces.
notice-not-offered = Această opțiune nu este disponibilă. Alegeți una dintre cele de aici.
notice-no-password = Introduceți și parola.
notice-empty = Introduceți cele { $digits } cifre ale codului.
notice-too-short = Codul are { $digits } cifre. Ați introdus { $typed }.
notice-too-long = Codul are { $digits } cifre. Ați introdus { $typed }.
notice-not-digits = Introduceți numai cele { $digits } cifre ale codului.
