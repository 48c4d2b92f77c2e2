# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Potvrďte kartu – { $issuer }
   *[payment] Potvrďte platbu – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Chyba: Potvrďte kartu – { $issuer }
   *[payment] Chyba: Potvrďte platbu – { $issuer }
}
page-title-choice = Vyberte spôsob potvrdenia – { $issuer }
page-title-choice-error = Chyba: Vyberte spôsob potvrdenia – { $issuer }
page-title-finishing = Chvíľu strpenia – { $issuer }
page-title-return = Späť do obchodu – { $issuer }
page-title-problem = Niečo sa nepodarilo – { $issuer }
page-title-ended = Overenie sa skončilo – { $issuer }

page-merchant = Obchod
page-amount = Suma
page-card = Karta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Slovenčina
language-label = Jazyk
language-change = Zmeniť jazyk

demo-strip = Ukážka – žiadne skutočné peniaze

brand-issuer-logo = Logo { $issuer }
brand-scheme-logo = Logo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Potvrďte kartu
   *[payment] Potvrďte platbu
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Ak chcete potvrdiť kartu pre obchod { $merchant }, pokračujte.
       *[no] Ak chcete potvrdiť kartu, pokračujte.
    }
   *[payment] { $named ->
        [yes] Ak chcete zaplatiť { $amount } v obchode { $merchant }, pokračujte.
       *[no] Ak chcete zaplatiť { $amount }, pokračujte.
    }
}
start-continue = Pokračovať

## The code step

code-heading = Overíme, že ste to vy
code-ask = { $kind ->
    [card] { $named ->
        [yes] Ak chcete potvrdiť kartu pre obchod { $merchant }, zadajte kód, ktorý sme vám poslali.
       *[no] Ak chcete potvrdiť kartu, zadajte kód, ktorý sme vám poslali.
    }
   *[payment] { $named ->
        [yes] Ak chcete zaplatiť { $amount } v obchode { $merchant }, zadajte kód, ktorý sme vám poslali.
       *[no] Ak chcete zaplatiť { $amount }, zadajte kód, ktorý sme vám poslali.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Ak chcete potvrdiť kartu pre obchod { $merchant }, zadajte svoje heslo a kód, ktorý sme vám poslali.
       *[no] Ak chcete potvrdiť kartu, zadajte svoje heslo a kód, ktorý sme vám poslali.
    }
   *[payment] { $named ->
        [yes] Ak chcete zaplatiť { $amount } v obchode { $merchant }, zadajte svoje heslo a kód, ktorý sme vám poslali.
       *[no] Ak chcete zaplatiť { $amount }, zadajte svoje heslo a kód, ktorý sme vám poslali.
    }
}
code-label = { $digits }-miestny kód
code-confirm = Potvrdiť
code-confirm-busy = Overujeme…
code-cancel = Zrušiť
password-label = Heslo { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Zobraziť
password-show-name = Zobraziť heslo
password-hide = Skryť
password-hide-name = Skryť heslo

resend-button = Poslať nový kód
resend-button-busy = Posielame…

ask-others = Nejde to? Vyberte iný spôsob potvrdenia

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Nabudúce sa pri obchode { $merchant } nepýtať
   *[payment] Pri platbách v obchode { $merchant } sa nepýtať
}
trust-label-plain = Nabudúce sa pri tomto obchode nepýtať
trust-hint = Obchod pridáme na váš zoznam dôveryhodných obchodov. Zoznam môžete zmeniť vo svojej banke.

notice-offline = Zdá sa, že ste bez internetu. Čo ste zadali, tu zostáva: skúste to znova, keď sa pripojíte.
waiting-offline = Zdá sa, že ste bez internetu. Budeme pokračovať, hneď ako sa znova pripojíte.

## The app step

approval-heading = Schváľte v aplikácii
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Ak chcete potvrdiť kartu pre obchod { $merchant }, schváľte žiadosť, ktorú sme poslali do vašej aplikácie.
       *[no] Ak chcete potvrdiť kartu, schváľte žiadosť, ktorú sme poslali do vašej aplikácie.
    }
   *[payment] { $named ->
        [yes] Ak chcete zaplatiť { $amount } v obchode { $merchant }, schváľte žiadosť, ktorú sme poslali do vašej aplikácie.
       *[no] Ak chcete zaplatiť { $amount }, schváľte žiadosť, ktorú sme poslali do vašej aplikácie.
    }
}
approval-open = Otvorte v telefóne aplikáciu { $issuer }.
approval-check = { $kind ->
    [card] Skontrolujte žiadosť, zadajte { $number }, ak o to aplikácia požiada, a schváľte ju.
   *[payment] Skontrolujte platbu, zadajte { $number }, ak o to aplikácia požiada, a schváľte ju.
}
approval-waiting = Čakáme na vaše schválenie…
# Said when the cardholder comes back to this page from the app.
approval-checking = Zisťujeme, či ste žiadosť schválili…
approval-done = Už je to schválené
approval-link = Otvoriť aplikáciu { $issuer }
approval-link-failed = Táto stránka nemôže aplikáciu otvoriť. Otvorte, prosím, aplikáciu { $issuer } sami.
approval-again = Poslať žiadosť znova

## The choice

choice-heading = Vyberte spôsob potvrdenia
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Ak chcete potvrdiť kartu pre obchod { $merchant }, vyberte jednu z možností.
       *[no] Ak chcete potvrdiť kartu, vyberte jednu z možností.
    }
   *[payment] { $named ->
        [yes] Ak chcete zaplatiť { $amount } v obchode { $merchant }, vyberte jednu z možností.
       *[no] Ak chcete zaplatiť { $amount }, vyberte jednu z možností.
    }
}
choice-legend = Vyberte možnosť
choice-sms = SMS na číslo { $destination }
choice-email = E-mail na adresu { $destination }
choice-approval = Schváliť v aplikácii { $issuer }
choice-none-left = { $way ->
    [approval] Ďalšia žiadosť sa už nedá poslať
   *[message] Ďalšia správa sa už nedá poslať
}
choice-continue = Pokračovať
choice-continue-busy = Chvíľu strpenia…
choice-back = Späť
choice-or = alebo
passkey-button = Použiť prístupový kľúč
passkey-busy = Postupujte podľa pokynov na svojom zariadení.
passkey-failed = Nepodarilo sa to. Skúste to znova alebo vyberte iný spôsob.

## Waiting and endings

finishing-heading = Už je to takmer hotové
finishing-body = Posielame výsledok do obchodu. Potrvá to niekoľko sekúnd. Nezatvárajte, prosím, túto stránku.
finishing-continue = Trvá to dlho? Skontrolovať znova

return-next = Vraciate sa do obchodu { $merchant }…
return-next-plain = Vraciate sa do obchodu…
return-button = Späť do obchodu { $merchant }
return-button-plain = Späť do obchodu
return-told = Ďakujeme. Banke { $issuer } sme oznámili, že ste to neboli vy.
return-blocked-until = Používanie vašej karty na internete je zablokované do { $time }.
return-blocked-for = Používanie vašej karty na internete je zablokované. Trvanie blokovania: { $duration }.
return-approved-heading = Potvrdené
return-approved-body = { $kind ->
    [card] Ďakujeme. Obchod teraz môže pokračovať s vašou kartou.
   *[payment] Ďakujeme. Obchod teraz môže dokončiť vašu objednávku.
}
return-attempts-exceeded-heading = Nepotvrdené
return-attempts-exceeded-body = { $kind ->
    [card] Neúspešných pokusov bolo príliš veľa, preto vaša karta nebola potvrdená. Skúste to v obchode znova alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
   *[payment] Neúspešných pokusov bolo príliš veľa, preto táto platba nebola potvrdená. Skúste to v obchode znova alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
}
return-cancelled-heading = Zrušené
return-cancelled-body = { $kind ->
    [card] Zrušili ste to, preto vaša karta nebola potvrdená.
   *[payment] Zrušili ste to, preto táto platba nebola potvrdená.
}
return-timed-out-heading = Čas vypršal
return-timed-out-body = { $kind ->
    [card] Nedostali sme od vás odpoveď včas, preto vaša karta nebola potvrdená. V obchode to môžete skúsiť znova.
   *[payment] Nedostali sme od vás odpoveď včas, preto táto platba nebola potvrdená. V obchode to môžete skúsiť znova.
}
return-undeliverable-heading = Nepodarilo sa nám vás zastihnúť
return-undeliverable-body = { $kind ->
    [card] Kód sa nepodarilo odoslať, preto vaša karta nebola potvrdená. Skúste to, prosím, znova alebo použite inú kartu.
   *[payment] Kód sa nepodarilo odoslať, preto táto platba nebola potvrdená. Skúste to, prosím, znova alebo použite inú kartu.
}
return-unconfirmed-heading = { $kind ->
    [card] Overte si to v obchode
   *[payment] Skontrolujte objednávku
}
return-unconfirmed-body = { $kind ->
    [card] Nepodarilo sa nám včas spojiť s obchodom, preto nevieme, či vašu kartu prijal. Pozrite sa tam, skôr než to skúsite znova.
   *[payment] Nepodarilo sa nám včas spojiť s obchodom, preto nevieme, či vaša objednávka prešla. Pozrite si ju, skôr než zaplatíte znova.
}
return-invalid-request-heading = Nepodarilo sa to
return-invalid-request-body = { $kind ->
    [card] Požiadavku obchodu sa nepodarilo prečítať, preto vaša karta nebola potvrdená.
   *[payment] Požiadavku obchodu sa nepodarilo prečítať, preto táto platba nebola potvrdená.
}
return-rejected-heading = Odmietnuté v aplikácii
return-rejected-body = { $kind ->
    [card] Žiadosť ste v aplikácii { $issuer } odmietli, preto vaša karta nebola potvrdená. Ak to bol omyl, začnite v obchode znova.
   *[payment] Žiadosť ste v aplikácii { $issuer } odmietli, preto táto platba nebola potvrdená. Ak to bol omyl, začnite v obchode znova.
}
return-disowned-heading = { $kind ->
    [card] Zastavili sme to
   *[payment] Platbu sme zastavili
}
return-disowned-body = Banke { $issuer } sme oznámili, že ste to neboli vy. Pre istotu zavolajte do banky { $issuer } na číslo uvedené na karte.
return-no-contact-heading = Nemáme na vás spojenie
return-no-contact-body = { $kind ->
    [card] Banka { $issuer } pri vás nemá uvedený vhodný spôsob, ako overiť, že ste to vy, napríklad číslo mobilu alebo svoju aplikáciu. Vaša karta preto nebola potvrdená. Zavolajte do banky { $issuer } na číslo uvedené na karte alebo použite inú kartu.
   *[payment] Banka { $issuer } pri vás nemá uvedený vhodný spôsob, ako overiť, že ste to vy, napríklad číslo mobilu alebo svoju aplikáciu. Táto platba preto nebola potvrdená. Zavolajte do banky { $issuer } na číslo uvedené na karte alebo použite inú kartu.
}
return-blocked-heading = Vaša karta je dočasne zablokovaná
return-blocked-body = { $kind ->
    [card] Neúspešných pokusov bolo príliš veľa, preto vaša karta nebola potvrdená. Použite inú kartu alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
   *[payment] Neúspešných pokusov bolo príliš veľa, preto táto platba nebola potvrdená. Použite inú kartu alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
}
return-refused-heading = { $kind ->
    [card] S touto kartou to nejde
   *[payment] Platba nie je možná
}
return-refused-body = { $kind ->
    [card] Banka { $issuer } nepovoľuje používať túto kartu na internete. Použite inú kartu alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
   *[payment] Banka { $issuer } nepovoľuje platiť touto kartou na internete. Použite inú kartu alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
}
return-withdrawn-heading = Overenie bolo zastavené
return-withdrawn-body = { $kind ->
    [card] Banka { $issuer } toto overenie ukončila, preto vaša karta nebola potvrdená. Ak ju tu aj tak chcete použiť, začnite v obchode znova alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
   *[payment] Banka { $issuer } toto overenie ukončila, preto táto platba nebola potvrdená. Ak aj tak chcete zaplatiť, začnite v obchode znova alebo zavolajte do banky { $issuer } na číslo uvedené na karte.
}

problem-unknown-challenge-heading = Táto stránka už nefunguje
problem-unknown-challenge-body = Stránka môže byť zastaraná alebo odkaz nebol úplný.
problem-unknown-challenge-next = Najprv si v obchode pozrite svoju objednávku. Ak neprešla, začnite tam znova.
problem-ended-heading = Overenie sa skončilo
problem-ended-body = Tu už nemusíte nič robiť.
problem-ended-next = Zatvorte túto stránku a pozrite si v obchode svoju objednávku.
problem-unavailable-heading = Skúste to, prosím, o chvíľu
problem-unavailable-body = Teraz sa to nepodarilo. Nie je to vaša chyba.
problem-unavailable-next = Počkajte minútu a potom stránku načítajte znova alebo sa vráťte do obchodu.
problem-unavailable-again = Počkajte niekoľko sekúnd a skúste to znova. Vrátite sa tam, kde ste boli.
problem-try-again = Skúsiť znova
problem-bad-request-heading = Nepodarilo sa to
problem-bad-request-body = Táto stránka dostala nečakané údaje.
problem-bad-request-next = Najprv si v obchode pozrite svoju objednávku. Ak neprešla, začnite tam znova.
problem-reference = Referenčné číslo

## The information zone

help-need-heading = Potrebujete pomoc?
help-code = Neprišiel kód? Správa môže ísť aj minútu. Skontrolujte, či má telefón signál, pozrite sa do spamu alebo si dajte poslať nový kód. Nový kód nahrádza predchádzajúci.
help-password = Nepamätáte si heslo? Je to heslo, ktoré ste si k tejto karte zvolili v banke { $issuer }. Vyberte Zrušiť, zavolajte do banky { $issuer } a nastavte si nové.
help-approval = Nevidíte v aplikácii žiadosť? Otvorte aplikáciu sami a pozrite sa medzi žiadosti. Skontrolujte, či je telefón pripojený, alebo žiadosť pošlite znova. Ak aplikácia žiada číslo, zadajte to z tejto stránky.
help-choice = Vyberte to, čo máte poruke. Kým nebudete pokračovať, nič nepošleme. Ak vám žiadna možnosť nevyhovuje, vyberte Zrušiť a zavolajte do banky { $issuer }.
help-phone = Máte nové číslo alebo adresu alebo nemáte telefón pri sebe? Vyberte Zrušiť a zavolajte do banky { $issuer } na číslo uvedené na karte.
help-secret = Kód ani číslo z tejto stránky nikdy nikomu neprezrádzajte, ani banke { $issuer }.
help-why-heading = Prečo to vidím?
help-why-body = { $kind ->
    [card] Banka { $issuer } niekedy overuje, či kartu používa osoba, ktorej patrí. Nič tu neplatíte a obchod nevidí, čo zadávate.
   *[payment] Banka { $issuer } pri niektorých platbách na internete overuje, či platíte naozaj vy. Obchod nevidí, čo zadávate.
}
disown-button = To nie som ja
disown-hint = { $kind ->
    [card] Zastavíme to a dáme vedieť banke { $issuer }.
   *[payment] Platbu zastavíme a dáme vedieť banke { $issuer }.
}
disown-hint-later = Oznámte to banke { $issuer }.

## The code step: what can change in place

code-sent-sms = Kód sme poslali v SMS na { $destination }. V správe je „Ref. { $reference }“.
code-sent-email = Kód sme poslali e-mailom na { $destination }. V predmete je „Ref. { $reference }“.
code-valid-until = platí do { $time }
code-valid-for = { $minutes ->
    [one] platí { $minutes } minútu
    [few] platí { $minutes } minúty
   *[other] platí { $minutes } minút
}
code-expired = platnosť vypršala
code-attempts = { $count ->
    [one] Zostáva jeden pokus
    [few] Zostávajú { $count } pokusy
   *[other] Zostáva { $count } pokusov
}
code-ending-soon = { $minutes ->
    [one] Táto stránka sa skončí o { $minutes } minútu. Zadajte kód alebo si dajte poslať nový a získate viac času.
    [few] Táto stránka sa skončí o { $minutes } minúty. Zadajte kód alebo si dajte poslať nový a získate viac času.
   *[other] Táto stránka sa skončí o { $minutes } minút. Zadajte kód alebo si dajte poslať nový a získate viac času.
}
code-ending-soon-none = { $minutes ->
    [one] Táto stránka sa skončí o { $minutes } minútu. Dovtedy zadajte kód.
    [few] Táto stránka sa skončí o { $minutes } minúty. Dovtedy zadajte kód.
   *[other] Táto stránka sa skončí o { $minutes } minút. Dovtedy zadajte kód.
}
approval-ending-soon = { $minutes ->
    [one] Táto stránka sa skončí o { $minutes } minútu. Dovtedy schváľte žiadosť v aplikácii.
    [few] Táto stránka sa skončí o { $minutes } minúty. Dovtedy schváľte žiadosť v aplikácii.
   *[other] Táto stránka sa skončí o { $minutes } minút. Dovtedy schváľte žiadosť v aplikácii.
}
choice-ending-soon = { $minutes ->
    [one] Táto stránka sa skončí o { $minutes } minútu. Dovtedy vyberte možnosť.
    [few] Táto stránka sa skončí o { $minutes } minúty. Dovtedy vyberte možnosť.
   *[other] Táto stránka sa skončí o { $minutes } minút. Dovtedy vyberte možnosť.
}
code-never-share = Tento kód nikdy nikomu neprezrádzajte, ani banke { $issuer }.
resend-left = { $count ->
    [one] Dá sa poslať ešte jeden kód
    [few] Dajú sa poslať ešte { $count } kódy
   *[other] Dá sa poslať ešte { $count } kódov
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Dá sa poslať ešte jeden kód. Čas čakania od posledného: { $duration }
    [few] Dá sa poslať nový kód. Čas čakania od posledného: { $duration }
   *[other] Dá sa poslať nový kód. Čas čakania od posledného: { $duration }
}
resend-none-left = Ďalší kód sa už nedá poslať
approval-again-left = { $count ->
    [one] Dá sa poslať ešte raz
    [few] Dá sa poslať ešte { $count }-krát
   *[other] Dá sa poslať ešte { $count }-krát
}
approval-again-wait = { $count ->
    [one] Dá sa poslať ešte raz. Čas čakania od posledného odoslania: { $duration }
    [few] Dá sa poslať znova. Čas čakania od posledného odoslania: { $duration }
   *[other] Dá sa poslať znova. Čas čakania od posledného odoslania: { $duration }
}
approval-again-none = Znova sa už nedá poslať

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Ďalší neúspešný pokus zablokuje používanie vašej karty na internete. Trvanie blokovania: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Heslo alebo kód nie sú správne. Zostáva vám posledný pokus.
        [few] Heslo alebo kód nie sú správne. Zostávajú vám { $count } pokusy.
       *[other] Heslo alebo kód nie sú správne. Zostáva vám { $count } pokusov.
    }
   *[code] { $count ->
        [one] Kód nie je správny. Zostáva vám posledný pokus: pozrite sa do najnovšej správy.
        [few] Kód nie je správny. Zostávajú vám { $count } pokusy.
       *[other] Kód nie je správny. Zostáva vám { $count } pokusov.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Heslo alebo kód nie sú správne. Ďalšie chybné zadanie zablokuje používanie vašej karty na internete. Trvanie blokovania: { $duration }.
   *[code] Kód nie je správny. Ďalšie chybné zadanie zablokuje používanie vašej karty na internete. Trvanie blokovania: { $duration }.
}
notice-replaced = { $count ->
    [one] To bol skorší kód. Použite najnovší. Zostáva vám posledný pokus.
    [few] To bol skorší kód. Použite najnovší. Zostávajú vám { $count } pokusy.
   *[other] To bol skorší kód. Použite najnovší. Zostáva vám { $count } pokusov.
}
notice-expired = Platnosť kódu vypršala. Nižšie si dajte poslať nový.
notice-expired-none = Platnosť kódu vypršala a ďalší sa už nedá poslať. Vyberte Zrušiť a začnite v obchode znova.
notice-new-code = Nový kód je na ceste. Skoršie kódy už neplatia.
notice-other-channel = Prvú správu sa nepodarilo doručiť, preto nový kód posielame iným spôsobom. Skoršie kódy už neplatia.
notice-undelivered = { $step ->
    [choice] Kód sa nepodarilo doručiť. Vyberte, prosím, iný spôsob.
   *[code] Kód sa nepodarilo doručiť. Teraz si môžete dať poslať nový.
}
notice-too-early = Skôr než o to požiadate znova, chvíľu, prosím, počkajte.
notice-no-more-codes = { $step ->
    [approval] Žiadosť sa už nedá poslať znova. Schváľte v aplikácii tú najnovšiu alebo vyberte Zrušiť.
    [choice] Týmto spôsobom sa už nedá nič poslať. Vyberte iný alebo Zrušiť.
   *[code] Ďalší kód sa už nedá poslať. Použite najnovší kód, ktorý máte, alebo vyberte Zrušiť.
}
notice-asked-again = Žiadosť sme do vašej aplikácie poslali znova. Použite číslo, ktoré vidíte teraz.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Číslo zadané v aplikácii nie je správne. Zostáva vám posledný pokus.
        [few] Číslo zadané v aplikácii nie je správne. Zostávajú vám { $count } pokusy.
       *[other] Číslo zadané v aplikácii nie je správne. Zostáva vám { $count } pokusov.
    }
   *[approval] { $count ->
        [one] Číslo zadané v aplikácii sa líši od čísla na tejto stránke. Zostáva vám posledný pokus.
        [few] Číslo zadané v aplikácii sa líši od čísla na tejto stránke. Zostávajú vám { $count } pokusy.
       *[other] Číslo zadané v aplikácii sa líši od čísla na tejto stránke. Zostáva vám { $count } pokusov.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Číslo zadané v aplikácii nie je správne. Ďalší neúspešný pokus zablokuje používanie vašej karty na internete. Trvanie blokovania: { $duration }.
   *[approval] Číslo zadané v aplikácii sa líši od čísla na tejto stránke. Ďalšie chybné číslo zablokuje používanie vašej karty na internete. Trvanie blokovania: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Prístupový kľúč sa nepodarilo potvrdiť. Zostáva vám posledný pokus.
    [few] Prístupový kľúč sa nepodarilo potvrdiť. Zostávajú vám { $count } pokusy.
   *[other] Prístupový kľúč sa nepodarilo potvrdiť. Zostáva vám { $count } pokusov.
}
notice-passkey-stale = Trvalo to príliš dlho, preto sa nič neoverilo. Použite, prosím, prístupový kľúč znova.
notice-not-offered = Tento spôsob nie je k dispozícii. Vyberte, prosím, jeden z týchto.
notice-no-password = Zadajte aj heslo.
notice-empty = Zadajte celý { $digits }-miestny kód.
notice-too-short = Počet číslic v kóde: { $digits }. Zadali ste: { $typed }.
notice-too-long = Počet číslic v kóde: { $digits }. Zadali ste: { $typed }.
notice-not-digits = Zadajte iba číslice { $digits }-miestneho kódu.
