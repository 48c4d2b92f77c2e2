# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Kártya megerősítése – { $issuer }
   *[payment] Fizetés megerősítése – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Hiba: Kártya megerősítése – { $issuer }
   *[payment] Hiba: Fizetés megerősítése – { $issuer }
}
page-title-choice = Válasszon megerősítési módot – { $issuer }
page-title-choice-error = Hiba: Válasszon megerősítési módot – { $issuer }
page-title-finishing = Egy pillanat – { $issuer }
page-title-return = Vissza a kereskedőhöz – { $issuer }
page-title-problem = Hiba történt – { $issuer }
page-title-ended = Az ellenőrzés véget ért – { $issuer }

page-merchant = Kereskedő
page-amount = Összeg
page-card = Kártya

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Magyar
language-label = Nyelv
language-change = Nyelv módosítása

demo-strip = Bemutató – valódi pénz nélkül

brand-issuer-logo = { $issuer } logó
brand-scheme-logo = { $scheme } logó

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Erősítse meg a kártyáját
   *[payment] Erősítse meg a fizetést
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] A kártya megerősítéséhez ({ $merchant }) kérjük, lépjen tovább.
       *[no] A kártya megerősítéséhez kérjük, lépjen tovább.
    }
   *[payment] { $named ->
        [yes] { $amount } kifizetéséhez ({ $merchant }) kérjük, lépjen tovább.
       *[no] { $amount } kifizetéséhez kérjük, lépjen tovább.
    }
}
start-continue = Tovább

## The code step

code-heading = Ellenőrizzük, hogy valóban Ön az
code-ask = { $kind ->
    [card] { $named ->
        [yes] A kártya megerősítéséhez ({ $merchant }) adja meg a kódot, amelyet küldtünk.
       *[no] A kártya megerősítéséhez adja meg a kódot, amelyet küldtünk.
    }
   *[payment] { $named ->
        [yes] { $amount } kifizetéséhez ({ $merchant }) adja meg a kódot, amelyet küldtünk.
       *[no] { $amount } kifizetéséhez adja meg a kódot, amelyet küldtünk.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] A kártya megerősítéséhez ({ $merchant }) adja meg a jelszavát és a kódot, amelyet küldtünk.
       *[no] A kártya megerősítéséhez adja meg a jelszavát és a kódot, amelyet küldtünk.
    }
   *[payment] { $named ->
        [yes] { $amount } kifizetéséhez ({ $merchant }) adja meg a jelszavát és a kódot, amelyet küldtünk.
       *[no] { $amount } kifizetéséhez adja meg a jelszavát és a kódot, amelyet küldtünk.
    }
}
code-label = { $digits } számjegyű kód
code-confirm = Megerősítés
code-confirm-busy = Ellenőrzés…
code-cancel = Mégse
password-label = { $issuer } jelszó
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Mutatás
password-show-name = Mutatás: jelszó
password-hide = Elrejtés
password-hide-name = Elrejtés: jelszó

resend-button = Új kód küldése
resend-button-busy = Küldés…

ask-others = Elakadt? Válasszon más biztonsági módot

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ne kérdezzenek rá többet itt: { $merchant }
   *[payment] Legközelebb ne kérdezzenek rá itt: { $merchant }
}
trust-label-plain = Ne kérdezzenek rá többet ennél a kereskedőnél
trust-hint = A kereskedő felkerül az Ön megbízható kereskedőinek listájára. A listát a bankjánál módosíthatja.

notice-offline = Úgy tűnik, nincs internetkapcsolata. Amit beírt, megmaradt: próbálja újra, ha helyreállt a kapcsolat.
waiting-offline = Úgy tűnik, nincs internetkapcsolata. Folytatjuk, amint helyreáll a kapcsolat.

## The app step

approval-heading = Hagyja jóvá az alkalmazásban
approval-ask = { $kind ->
    [card] { $named ->
        [yes] A kártya megerősítéséhez ({ $merchant }) hagyja jóvá a kérést, amelyet az alkalmazásba küldtünk.
       *[no] A kártya megerősítéséhez hagyja jóvá a kérést, amelyet az alkalmazásba küldtünk.
    }
   *[payment] { $named ->
        [yes] { $amount } kifizetéséhez ({ $merchant }) hagyja jóvá a kérést, amelyet az alkalmazásba küldtünk.
       *[no] { $amount } kifizetéséhez hagyja jóvá a kérést, amelyet az alkalmazásba küldtünk.
    }
}
approval-open = Nyissa meg a telefonján ezt az alkalmazást: { $issuer }.
approval-check = { $kind ->
    [card] Ellenőrizze a kérést, majd hagyja jóvá. Ha az alkalmazás számot kér, írja be ezt: { $number }.
   *[payment] Ellenőrizze a fizetést, majd hagyja jóvá. Ha az alkalmazás számot kér, írja be ezt: { $number }.
}
approval-waiting = Várjuk a jóváhagyását…
# Said when the cardholder comes back to this page from the app.
approval-checking = Ellenőrizzük, hogy jóváhagyta-e…
approval-done = Jóváhagytam
approval-link = { $issuer } alkalmazás megnyitása
approval-link-failed = Ez az oldal nem tudja megnyitni az alkalmazást. Kérjük, nyissa meg Ön ezt az alkalmazást: { $issuer }.
approval-again = Kérés újraküldése

## The choice

choice-heading = Válasszon megerősítési módot
choice-ask = { $kind ->
    [card] { $named ->
        [yes] A kártya megerősítéséhez ({ $merchant }) válasszon az alábbiak közül.
       *[no] A kártya megerősítéséhez válasszon az alábbiak közül.
    }
   *[payment] { $named ->
        [yes] { $amount } kifizetéséhez ({ $merchant }) válasszon az alábbiak közül.
       *[no] { $amount } kifizetéséhez válasszon az alábbiak közül.
    }
}
choice-legend = Válasszon egyet
choice-sms = SMS ide: { $destination }
choice-email = E-mail ide: { $destination }
choice-approval = Jóváhagyás: { $issuer } alkalmazás
choice-none-left = { $way ->
    [approval] Nem küldhető több kérés
   *[message] Nem küldhető több üzenet
}
choice-continue = Tovább
choice-continue-busy = Egy pillanat…
choice-back = Vissza
choice-or = vagy
passkey-button = Azonosítókulcs használata
passkey-busy = Kövesse az eszközén megjelenő lépéseket.
passkey-failed = Ez nem sikerült. Próbálja újra, vagy válasszon másik módot.

## Waiting and endings

finishing-heading = Mindjárt kész
finishing-body = Továbbítjuk az eredményt a kereskedőnek. Ez néhány másodpercig tart. Kérjük, ne zárja be ezt az oldalt.
finishing-continue = Túl sokáig tart? Ellenőrzés újra

return-next = Visszairányítjuk ide: { $merchant }…
return-next-plain = Visszairányítjuk a kereskedőhöz…
return-button = Vissza ide: { $merchant }
return-button-plain = Vissza a kereskedőhöz
return-told = Köszönjük. Értesítettük a bankot ({ $issuer }), hogy ezt nem Ön kezdeményezte.
return-blocked-until = A kártyája online használatát letiltottuk. A letiltás vége: { $time }.
return-blocked-for = A kártyája online használatát letiltottuk. A letiltás ideje: { $duration }.
return-approved-heading = Megerősítve
return-approved-body = { $kind ->
    [card] Köszönjük. A kereskedő most már folytathatja a műveletet a kártyájával.
   *[payment] Köszönjük. A kereskedő most már teljesítheti a rendelését.
}
return-attempts-exceeded-heading = Nincs megerősítve
return-attempts-exceeded-body = { $kind ->
    [card] Túl sok volt a sikertelen próbálkozás, ezért a kártya megerősítése nem történt meg. Próbálja újra a kereskedőnél, vagy hívja a bankot ({ $issuer }) a kártyáján található számon.
   *[payment] Túl sok volt a sikertelen próbálkozás, ezért a fizetés megerősítése nem történt meg. Próbálja újra a kereskedőnél, vagy hívja a bankot ({ $issuer }) a kártyáján található számon.
}
return-cancelled-heading = Megszakítva
return-cancelled-body = { $kind ->
    [card] Ön megszakította a műveletet, ezért a kártya megerősítése nem történt meg.
   *[payment] Ön megszakította a műveletet, ezért a fizetés megerősítése nem történt meg.
}
return-timed-out-heading = Lejárt az idő
return-timed-out-body = { $kind ->
    [card] Nem kaptunk időben választ, ezért a kártya megerősítése nem történt meg. A kereskedőnél újra próbálkozhat.
   *[payment] Nem kaptunk időben választ, ezért a fizetés megerősítése nem történt meg. A kereskedőnél újra próbálkozhat.
}
return-undeliverable-heading = Nem értük el Önt
return-undeliverable-body = { $kind ->
    [card] A kódot nem sikerült elküldeni, ezért a kártya megerősítése nem történt meg. Kérjük, próbálja újra, vagy használjon másik kártyát.
   *[payment] A kódot nem sikerült elküldeni, ezért a fizetés megerősítése nem történt meg. Kérjük, próbálja újra, vagy használjon másik kártyát.
}
return-unconfirmed-heading = { $kind ->
    [card] Érdeklődjön a kereskedőnél
   *[payment] Ellenőrizze a rendelését
}
return-unconfirmed-body = { $kind ->
    [card] Nem értük el időben a kereskedőt, ezért nem tudjuk, hogy elfogadta-e a kártyáját. Mielőtt újra próbálkozik, nézze meg ott.
   *[payment] Nem értük el időben a kereskedőt, ezért nem tudjuk, hogy sikerült-e a rendelése. Mielőtt újra fizet, ellenőrizze a rendelést.
}
return-invalid-request-heading = Ez nem sikerült
return-invalid-request-body = { $kind ->
    [card] A kereskedő kérése nem volt értelmezhető, ezért a kártya megerősítése nem történt meg.
   *[payment] A kereskedő kérése nem volt értelmezhető, ezért a fizetés megerősítése nem történt meg.
}
return-rejected-heading = Elutasítva az alkalmazásban
return-rejected-body = { $kind ->
    [card] Ön elutasította a kérést az alkalmazásban ({ $issuer }), ezért a kártya megerősítése nem történt meg. Ha ez tévedés volt, kezdje újra a kereskedőnél.
   *[payment] Ön elutasította a kérést az alkalmazásban ({ $issuer }), ezért a fizetés megerősítése nem történt meg. Ha ez tévedés volt, kezdje újra a kereskedőnél.
}
return-disowned-heading = { $kind ->
    [card] Leállítottuk a műveletet
   *[payment] Leállítottuk a fizetést
}
return-disowned-body = Értesítettük a bankot ({ $issuer }), hogy ezt nem Ön kezdeményezte. A biztonság kedvéért hívja a bankot a kártyáján található számon.
return-no-contact-heading = Nem tudjuk elérni Önt
return-no-contact-body = { $kind ->
    [card] A banknál ({ $issuer }) nincs olyan adat vagy mód rögzítve, amellyel ellenőrizhető, hogy valóban Ön az, például mobilszám vagy a bank alkalmazása, ezért a kártya megerősítése nem történt meg. Hívja a bankot a kártyáján található számon, vagy használjon másik kártyát.
   *[payment] A banknál ({ $issuer }) nincs olyan adat vagy mód rögzítve, amellyel ellenőrizhető, hogy valóban Ön az, például mobilszám vagy a bank alkalmazása, ezért a fizetés megerősítése nem történt meg. Hívja a bankot a kártyáján található számon, vagy használjon másik kártyát.
}
return-blocked-heading = A kártyáját átmenetileg letiltottuk
return-blocked-body = { $kind ->
    [card] Túl sok volt a sikertelen próbálkozás, ezért a kártya megerősítése nem történt meg. Használjon másik kártyát, vagy hívja a bankot ({ $issuer }) a kártyáján található számon.
   *[payment] Túl sok volt a sikertelen próbálkozás, ezért a fizetés megerősítése nem történt meg. Használjon másik kártyát, vagy hívja a bankot ({ $issuer }) a kártyáján található számon.
}
return-refused-heading = { $kind ->
    [card] Ezzel a kártyával nem lehetséges
   *[payment] A fizetés nem lehetséges
}
return-refused-body = { $kind ->
    [card] A bank ({ $issuer }) nem engedélyezi ennek a kártyának az online használatát. Használjon másik kártyát, vagy hívja a bankot a kártyáján található számon.
   *[payment] A bank ({ $issuer }) nem engedélyezi az online fizetést ezzel a kártyával. Használjon másik kártyát, vagy hívja a bankot a kártyáján található számon.
}
return-withdrawn-heading = Az ellenőrzés leállt
return-withdrawn-body = { $kind ->
    [card] A bank ({ $issuer }) leállította az ellenőrzést, ezért a kártya megerősítése nem történt meg. Ha továbbra is használni szeretné itt a kártyát, kezdje újra a kereskedőnél, vagy hívja a bankot a kártyáján található számon.
   *[payment] A bank ({ $issuer }) leállította az ellenőrzést, ezért a fizetés megerősítése nem történt meg. Ha továbbra is fizetni szeretne, kezdje újra a kereskedőnél, vagy hívja a bankot a kártyáján található számon.
}

problem-unknown-challenge-heading = Ez az oldal már nem működik
problem-unknown-challenge-body = Lehet, hogy az oldal elavult, vagy a hivatkozás hiányos volt.
problem-unknown-challenge-next = Először nézze meg a rendelését a kereskedőnél. Ha nem sikerült, kezdje ott újra.
problem-ended-heading = Az ellenőrzés véget ért
problem-ended-body = Itt már nincs több teendője.
problem-ended-next = Zárja be ezt az oldalt, és nézze meg a rendelését a kereskedőnél.
problem-unavailable-heading = Kérjük, próbálja újra hamarosan
problem-unavailable-body = Ez most nem sikerült. Nem az Ön hibája.
problem-unavailable-next = Várjon egy percet, majd töltse be újra ezt az oldalt, vagy menjen vissza a kereskedőhöz.
problem-unavailable-again = Várjon néhány másodpercet, majd próbálja újra. Onnan folytathatja, ahol tartott.
problem-try-again = Próbálja újra
problem-bad-request-heading = Ez nem sikerült
problem-bad-request-body = Az oldal nem várt adatot kapott.
problem-bad-request-next = Először nézze meg a rendelését a kereskedőnél. Ha nem sikerült, kezdje ott újra.
problem-reference = Hivatkozási szám

## The information zone

help-need-heading = Segítségre van szüksége?
help-code = Nem kapott kódot? Az üzenet érkezése egy percig is eltarthat. Ellenőrizze, hogy van-e térerő, nézze meg a levélszemét mappát, vagy kérjen új kódot. Az új kód felváltja a korábbit.
help-password = Elfelejtette a jelszavát? Ezt a jelszót Ön állította be ehhez a kártyához a banknál ({ $issuer }). Szakítsa meg a műveletet, és hívja a bankot új jelszó beállításához.
help-approval = Nincs kérés az alkalmazásban? Nyissa meg Ön az alkalmazást, és keresse meg a kérések között. Ellenőrizze, hogy telefonja csatlakozik-e az internethez, vagy küldje el újra a kérést. Ha az alkalmazás számot kér, azt adja meg, amelyik ezen az oldalon látható.
help-choice = Azt válassza, ami kéznél van. Amíg nem lép tovább, nem küldünk semmit. Ha egyik sem megfelelő, szakítsa meg a műveletet, és hívja a bankot ({ $issuer }).
help-phone = Megváltozott a telefonszáma vagy az e-mail-címe, vagy nincs kéznél a telefonja? Szakítsa meg a műveletet, és hívja a bankot ({ $issuer }) a kártyáján található számon.
help-secret = Soha ne adja meg senkinek az oldalon szereplő kódot vagy számot, még a banknak ({ $issuer }) sem.
help-why-heading = Miért látom ezt az oldalt?
help-why-body = { $kind ->
    [card] A bank ({ $issuer }) időnként ellenőrzi, hogy a kártyát az használja-e, akié. Itt nem történik fizetés, és a kereskedő nem látja, amit beír.
   *[payment] A bank ({ $issuer }) egyes online fizetéseket ellenőriz, hogy biztosan Ön legyen az, aki fizet. A kereskedő nem látja, amit beír.
}
disown-button = Ez nem én voltam
disown-hint = { $kind ->
    [card] Leállítjuk a műveletet, és értesítjük a bankot ({ $issuer }).
   *[payment] Leállítjuk a fizetést, és értesítjük a bankot ({ $issuer }).
}
disown-hint-later = Jelentse a banknak ({ $issuer }).

## The code step: what can change in place

code-sent-sms = SMS-ben kódot küldtünk ide: { $destination }. Az üzenetben ez áll: „Ref. { $reference }”.
code-sent-email = E-mailben kódot küldtünk ide: { $destination }. A tárgyban ez áll: „Ref. { $reference }”.
code-valid-until = eddig érvényes: { $time }
code-valid-for = { $minutes } percig érvényes
code-expired = lejárt
code-attempts = { $count ->
    [one] Egy próbálkozás maradt
   *[other] { $count } próbálkozás maradt
}
code-ending-soon = Az oldal { $minutes } perc múlva lejár. Adja meg a kódot, vagy kérjen újat, hogy több ideje legyen.
code-ending-soon-none = Az oldal { $minutes } perc múlva lejár. Addig adja meg a kódot.
approval-ending-soon = Az oldal { $minutes } perc múlva lejár. Addig hagyja jóvá az alkalmazásban.
choice-ending-soon = Az oldal { $minutes } perc múlva lejár. Addig válasszon.
code-never-share = Soha ne adja meg senkinek ezt a kódot, még a banknak ({ $issuer }) sem.
resend-left = { $count ->
    [one] Még egy kód küldhető
   *[other] Még { $count } kód küldhető
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Még egy kód küldhető, az utolsó után { $duration } elteltével
   *[other] Új kód az utolsó után { $duration } elteltével küldhető
}
resend-none-left = Nem küldhető több kód
approval-again-left = { $count ->
    [one] Még egyszer elküldhető
   *[other] Még { $count } alkalommal elküldhető
}
approval-again-wait = { $count ->
    [one] Még egyszer elküldhető, az utolsó után { $duration } elteltével
   *[other] Az utolsó után { $duration } elteltével újra elküldhető
}
approval-again-none = Nem küldhető el újra

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Még egy sikertelen próbálkozás után letiltjuk a kártyája online használatát. A letiltás ideje: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] A jelszó vagy a kód nem helyes. Egy utolsó próbálkozása maradt.
       *[other] A jelszó vagy a kód nem helyes. Még { $count } próbálkozása maradt.
    }
   *[code] { $count ->
        [one] A kód nem helyes. Egy utolsó próbálkozása maradt: nézze meg a legújabb üzenetet.
       *[other] A kód nem helyes. Még { $count } próbálkozása maradt.
    }
}
notice-wrong-blocks = { $entry ->
    [password] A jelszó vagy a kód nem helyes. Ha még egyszer téved, letiltjuk a kártyája online használatát. A letiltás ideje: { $duration }.
   *[code] A kód nem helyes. Ha még egyszer téved, letiltjuk a kártyája online használatát. A letiltás ideje: { $duration }.
}
notice-replaced = { $count ->
    [one] Ez egy korábbi kód volt. Használja a legújabbat. Egy utolsó próbálkozása maradt.
   *[other] Ez egy korábbi kód volt. Használja a legújabbat. Még { $count } próbálkozása maradt.
}
notice-expired = A kód lejárt. Kérjen újat alább.
notice-expired-none = A kód lejárt, és több nem küldhető. Szakítsa meg a műveletet, és kezdje újra a kereskedőnél.
notice-new-code = Az új kód úton van. A korábbi kódok már nem érvényesek.
notice-other-channel = Az első üzenetet nem sikerült kézbesíteni, ezért más módon küldünk új kódot. A korábbi kódok már nem érvényesek.
notice-undelivered = { $step ->
    [choice] A kódot nem sikerült kézbesíteni. Kérjük, válasszon másik módot.
   *[code] A kódot nem sikerült kézbesíteni. Most küldhet újat.
}
notice-too-early = Kérjük, várjon egy kicsit, mielőtt újat kér.
notice-no-more-codes = { $step ->
    [approval] A kérés nem küldhető el újra. Hagyja jóvá a legújabbat az alkalmazásban, vagy szakítsa meg a műveletet.
    [choice] Ezen a módon több nem küldhető. Válasszon másikat, vagy szakítsa meg a műveletet.
   *[code] Nem küldhető több kód. Használja a legújabb kódot, vagy szakítsa meg a műveletet.
}
notice-asked-again = Újra elküldtük a kérést az alkalmazásba. A most látható számot használja.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Az alkalmazásban megadott szám nem a helyes szám. Egy utolsó próbálkozása maradt.
       *[other] Az alkalmazásban megadott szám nem a helyes szám. Még { $count } próbálkozása maradt.
    }
   *[approval] { $count ->
        [one] Az alkalmazásban megadott szám nem az itt látható szám. Egy utolsó próbálkozása maradt.
       *[other] Az alkalmazásban megadott szám nem az itt látható szám. Még { $count } próbálkozása maradt.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Az alkalmazásban megadott szám nem a helyes szám. Még egy sikertelen próbálkozás után letiltjuk a kártyája online használatát. A letiltás ideje: { $duration }.
   *[approval] Az alkalmazásban megadott szám nem az itt látható szám. Még egy hibás szám után letiltjuk a kártyája online használatát. A letiltás ideje: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Az azonosítókulcsot nem sikerült ellenőrizni. Egy utolsó próbálkozása maradt.
   *[other] Az azonosítókulcsot nem sikerült ellenőrizni. Még { $count } próbálkozása maradt.
}
notice-passkey-stale = Ez túl sokáig tartott, ezért nem történt ellenőrzés. Kérjük, használja újra az azonosítókulcsát.
notice-not-offered = Ez a mód nem elérhető. Kérjük, válasszon az alábbiak közül.
notice-no-password = Adja meg a jelszavát is.
notice-empty = Adja meg a kód { $digits } számjegyét.
notice-too-short = A kód { $digits } számjegyből áll. Ön ennyit írt be: { $typed }.
notice-too-long = A kód { $digits } számjegyből áll. Ön ennyit írt be: { $typed }.
notice-not-digits = Csak a kód { $digits } számjegyét adja meg.
