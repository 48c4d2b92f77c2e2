# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Kinnitage oma kaart – { $issuer }
   *[payment] Kinnitage oma makse – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Viga: kinnitage oma kaart – { $issuer }
   *[payment] Viga: kinnitage oma makse – { $issuer }
}
page-title-choice = Valige kinnitamise viis – { $issuer }
page-title-choice-error = Viga: valige kinnitamise viis – { $issuer }
page-title-finishing = Üks hetk – { $issuer }
page-title-return = Tagasi poodi – { $issuer }
page-title-problem = Midagi läks valesti – { $issuer }
page-title-ended = See kontroll on lõppenud – { $issuer }

page-merchant = Pood
page-amount = Summa
page-card = Kaart

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Eesti
language-label = Keel
language-change = Muuda keelt

demo-strip = Näidis – päris raha ei liigu

brand-issuer-logo = Logo: { $issuer }
brand-scheme-logo = Logo: { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Kinnitage oma kaart
   *[payment] Kinnitage oma makse
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Et kinnitada oma kaart poe { $merchant } jaoks, jätkake.
       *[no] Et kinnitada oma kaart, jätkake.
    }
   *[payment] { $named ->
        [yes] Et maksta { $amount } poele { $merchant }, jätkake.
       *[no] Et maksta { $amount }, jätkake.
    }
}
start-continue = Jätka

## The code step

code-heading = Kontrollime, kas see olete teie
code-ask = { $kind ->
    [card] { $named ->
        [yes] Et kinnitada oma kaart poe { $merchant } jaoks, sisestage kood, mille teile saatsime.
       *[no] Et kinnitada oma kaart, sisestage kood, mille teile saatsime.
    }
   *[payment] { $named ->
        [yes] Et maksta { $amount } poele { $merchant }, sisestage kood, mille teile saatsime.
       *[no] Et maksta { $amount }, sisestage kood, mille teile saatsime.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Et kinnitada oma kaart poe { $merchant } jaoks, sisestage oma parool ja kood, mille teile saatsime.
       *[no] Et kinnitada oma kaart, sisestage oma parool ja kood, mille teile saatsime.
    }
   *[payment] { $named ->
        [yes] Et maksta { $amount } poele { $merchant }, sisestage oma parool ja kood, mille teile saatsime.
       *[no] Et maksta { $amount }, sisestage oma parool ja kood, mille teile saatsime.
    }
}
code-label = { $digits }-kohaline kood
code-confirm = Kinnita
code-confirm-busy = Kontrollime…
code-cancel = Katkesta
password-label = Parool ({ $issuer })
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Näita
password-show-name = Näita parooli
password-hide = Peida
password-hide-name = Peida parool

resend-button = Saada uus kood
resend-button-busy = Saadame…

ask-others = Kas ei õnnestu? Valige muu kinnitamise viis

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ära küsi enam poes { $merchant }
   *[payment] Ära küsi enam, kui maksan poele { $merchant }
}
trust-label-plain = Ära küsi selle poe puhul enam
trust-hint = Lisab poe teie usaldatud poodide loendisse. Loendit saate muuta oma pangas.

notice-offline = Tundub, et teil pole internetiühendust. Sisestatu on alles: proovige uuesti, kui ühendus on taastunud.
waiting-offline = Tundub, et teil pole internetiühendust. Jätkame kohe, kui ühendus on taastunud.

## The app step

approval-heading = Kinnitage rakenduses
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Et kinnitada oma kaart poe { $merchant } jaoks, kinnitage päring, mille saatsime teie rakendusse.
       *[no] Et kinnitada oma kaart, kinnitage päring, mille saatsime teie rakendusse.
    }
   *[payment] { $named ->
        [yes] Et maksta { $amount } poele { $merchant }, kinnitage päring, mille saatsime teie rakendusse.
       *[no] Et maksta { $amount }, kinnitage päring, mille saatsime teie rakendusse.
    }
}
approval-open = Avage oma telefonis panga { $issuer } rakendus.
approval-check = { $kind ->
    [card] Kontrollige päringut, sisestage { $number }, kui rakendus seda küsib, ja kinnitage.
   *[payment] Kontrollige makset, sisestage { $number }, kui rakendus seda küsib, ja kinnitage.
}
approval-waiting = Ootame teie kinnitust…
# Said when the cardholder comes back to this page from the app.
approval-checking = Kontrollime, kas olete kinnitanud…
approval-done = Olen kinnitanud
approval-link = Ava panga { $issuer } rakendus
approval-link-failed = See leht ei saa rakendust avada. Avage panga { $issuer } rakendus ise.
approval-again = Saada päring uuesti

## The choice

choice-heading = Valige kinnitamise viis
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Et kinnitada oma kaart poe { $merchant } jaoks, valige üks neist viisidest.
       *[no] Et kinnitada oma kaart, valige üks neist viisidest.
    }
   *[payment] { $named ->
        [yes] Et maksta { $amount } poele { $merchant }, valige üks neist viisidest.
       *[no] Et maksta { $amount }, valige üks neist viisidest.
    }
}
choice-legend = Valige üks
choice-sms = SMS numbrile { $destination }
choice-email = E-kiri aadressile { $destination }
choice-approval = Kinnitamine panga { $issuer } rakenduses
choice-none-left = { $way ->
    [approval] Päringuid ei saa enam saata
   *[message] Sõnumeid ei saa enam saata
}
choice-continue = Jätka
choice-continue-busy = Üks hetk…
choice-back = Tagasi
choice-or = või
passkey-button = Kasuta pääsuvõtit
passkey-busy = Järgige oma seadme juhiseid.
passkey-failed = See ei õnnestunud. Proovige uuesti või valige muu viis.

## Waiting and endings

finishing-heading = Peaaegu valmis
finishing-body = Edastame tulemuse poele. See võtab mõne sekundi. Palun hoidke see leht avatuna.
finishing-continue = Võtab liiga kaua? Kontrolli uuesti

return-next = Viime teid tagasi poodi { $merchant }…
return-next-plain = Viime teid tagasi poodi…
return-button = Tagasi poodi { $merchant }
return-button-plain = Tagasi poodi
return-told = Aitäh. { $issuer } on saanud teate, et see ei olnud teie.
return-blocked-until = Teie kaardi kasutamine internetis on blokeeritud kuni kell { $time }.
return-blocked-for = Teie kaardi kasutamine internetis on blokeeritud. Blokeeringu kestus: { $duration }.
return-approved-heading = Kinnitatud
return-approved-body = { $kind ->
    [card] Aitäh. Pood saab nüüd teie kaardiga jätkata.
   *[payment] Aitäh. Pood saab nüüd teie tellimuse lõpule viia.
}
return-attempts-exceeded-heading = Kinnitamata
return-attempts-exceeded-body = { $kind ->
    [card] Ebaõnnestunud katseid oli liiga palju, seega jäi teie kaart kinnitamata. Proovige poes uuesti või helistage panka { $issuer } oma kaardil oleval numbril.
   *[payment] Ebaõnnestunud katseid oli liiga palju, seega jäi see makse kinnitamata. Proovige poes uuesti või helistage panka { $issuer } oma kaardil oleval numbril.
}
return-cancelled-heading = Katkestatud
return-cancelled-body = { $kind ->
    [card] Te katkestasite, seega jäi teie kaart kinnitamata.
   *[payment] Te katkestasite, seega jäi see makse kinnitamata.
}
return-timed-out-heading = Aeg sai läbi
return-timed-out-body = { $kind ->
    [card] Me ei saanud teilt õigel ajal vastust, seega jäi teie kaart kinnitamata. Võite poes uuesti proovida.
   *[payment] Me ei saanud teilt õigel ajal vastust, seega jäi see makse kinnitamata. Võite poes uuesti proovida.
}
return-undeliverable-heading = Me ei saanud teid kätte
return-undeliverable-body = { $kind ->
    [card] Koodi ei õnnestunud saata, seega jäi teie kaart kinnitamata. Palun proovige uuesti või kasutage teist kaarti.
   *[payment] Koodi ei õnnestunud saata, seega jäi see makse kinnitamata. Palun proovige uuesti või kasutage teist kaarti.
}
return-unconfirmed-heading = { $kind ->
    [card] Kontrollige poest
   *[payment] Kontrollige oma tellimust
}
return-unconfirmed-body = { $kind ->
    [card] Me ei saanud poega õigel ajal ühendust, seega me ei tea, kas teie kaart võeti vastu. Vaadake poest järele, enne kui uuesti proovite.
   *[payment] Me ei saanud poega õigel ajal ühendust, seega me ei tea, kas teie tellimus õnnestus. Vaadake see üle, enne kui uuesti maksate.
}
return-invalid-request-heading = See ei õnnestunud
return-invalid-request-body = { $kind ->
    [card] Poe päringut ei õnnestunud lugeda, seega jäi teie kaart kinnitamata.
   *[payment] Poe päringut ei õnnestunud lugeda, seega jäi see makse kinnitamata.
}
return-rejected-heading = Rakenduses tagasi lükatud
return-rejected-body = { $kind ->
    [card] Te lükkasite päringu panga { $issuer } rakenduses tagasi, seega jäi teie kaart kinnitamata. Kui see oli eksitus, alustage poes uuesti.
   *[payment] Te lükkasite päringu panga { $issuer } rakenduses tagasi, seega jäi see makse kinnitamata. Kui see oli eksitus, alustage poes uuesti.
}
return-disowned-heading = { $kind ->
    [card] Me peatasime selle
   *[payment] Me peatasime selle makse
}
return-disowned-body = { $issuer } on saanud teate, et see ei olnud teie. Helistage igaks juhuks panka oma kaardil oleval numbril.
return-no-contact-heading = Me ei saa teid kätte
return-no-contact-body = { $kind ->
    [card] Pangal { $issuer } ei ole sobivat viisi kontrollida, kas see olete teie, näiteks teie mobiilinumbrit või panga rakendust. Seega jäi teie kaart kinnitamata. Helistage panka oma kaardil oleval numbril või kasutage teist kaarti.
   *[payment] Pangal { $issuer } ei ole sobivat viisi kontrollida, kas see olete teie, näiteks teie mobiilinumbrit või panga rakendust. Seega jäi see makse kinnitamata. Helistage panka oma kaardil oleval numbril või kasutage teist kaarti.
}
return-blocked-heading = Teie kaart on ajutiselt blokeeritud
return-blocked-body = { $kind ->
    [card] Ebaõnnestunud katseid oli liiga palju, seega jäi teie kaart kinnitamata. Kasutage teist kaarti või helistage panka { $issuer } oma kaardil oleval numbril.
   *[payment] Ebaõnnestunud katseid oli liiga palju, seega jäi see makse kinnitamata. Kasutage teist kaarti või helistage panka { $issuer } oma kaardil oleval numbril.
}
return-refused-heading = { $kind ->
    [card] Selle kaardiga ei ole võimalik
   *[payment] Maksta ei ole võimalik
}
return-refused-body = { $kind ->
    [card] { $issuer } ei luba seda kaarti internetis kasutada. Kasutage teist kaarti või helistage panka oma kaardil oleval numbril.
   *[payment] { $issuer } ei luba selle kaardiga internetis maksta. Kasutage teist kaarti või helistage panka oma kaardil oleval numbril.
}
return-withdrawn-heading = See kontroll peatati
return-withdrawn-body = { $kind ->
    [card] { $issuer } lõpetas selle kontrolli, seega jäi teie kaart kinnitamata. Kui soovite kaarti siin siiski kasutada, alustage poes uuesti või helistage panka oma kaardil oleval numbril.
   *[payment] { $issuer } lõpetas selle kontrolli, seega jäi see makse kinnitamata. Kui soovite siiski maksta, alustage poes uuesti või helistage panka oma kaardil oleval numbril.
}

problem-unknown-challenge-heading = See leht enam ei tööta
problem-unknown-challenge-body = See leht võib olla aegunud või oli link poolik.
problem-unknown-challenge-next = Vaadake kõigepealt poest oma tellimust. Kui see ei õnnestunud, alustage seal uuesti.
problem-ended-heading = See kontroll on lõppenud
problem-ended-body = Siin pole enam midagi teha.
problem-ended-next = Sulgege see leht ja vaadake poest oma tellimust.
problem-unavailable-heading = Palun proovige varsti uuesti
problem-unavailable-body = Me ei saanud seda praegu teha. See ei ole teie süü.
problem-unavailable-next = Oodake üks minut, seejärel laadige see leht uuesti või minge tagasi poodi.
problem-unavailable-again = Oodake mõni sekund ja proovige siis uuesti. Jätkate sealt, kus pooleli jäite.
problem-try-again = Proovi uuesti
problem-bad-request-heading = See ei õnnestunud
problem-bad-request-body = See leht sai midagi, mida ta ei oodanud.
problem-bad-request-next = Vaadake kõigepealt poest oma tellimust. Kui see ei õnnestunud, alustage seal uuesti.
problem-reference = Viide

## The information zone

help-need-heading = Kas vajate abi?
help-code = Kood ei tulnud? Sõnumi saabumine võib võtta minuti. Kontrollige, kas telefonil on levi, vaadake rämpsposti kausta või küsige uus kood. Uus kood asendab varasema.
help-password = Unustasite parooli? See on parool, mille valisite selle kaardi jaoks pangas { $issuer }. Katkestage ja helistage panka, et määrata uus.
help-approval = Rakenduses pole päringut? Avage rakendus ise ja vaadake päringuid. Kontrollige, kas telefonil on internetiühendus, või saatke päring uuesti. Kui rakendus küsib arvu, sisestage sellel lehel olev arv.
help-choice = Valige see, mis teil käepärast on. Enne jätkamist ei saadeta midagi. Kui ükski viis ei sobi, katkestage ja helistage panka { $issuer }.
help-phone = Kas teie number või aadress on muutunud või pole telefon käepärast? Katkestage ja helistage panka { $issuer } oma kaardil oleval numbril.
help-secret = Ärge öelge kellelegi sellel lehel olevat koodi ega arvu, ka mitte pangale { $issuer }.
help-why-heading = Miks ma seda näen?
help-why-body = { $kind ->
    [card] { $issuer } kontrollib mõnikord, kas kaarti kasutab inimene, kellele see kuulub. Siin ei maksta midagi ja pood ei näe, mida te sisestate.
   *[payment] { $issuer } kontrollib mõnda internetimakset, et veenduda, kas maksja olete tõesti teie. Pood ei näe, mida te sisestate.
}
disown-button = See ei olnud mina
disown-hint = { $kind ->
    [card] Peatame selle ja teatame pangale { $issuer }.
   *[payment] Peatame selle makse ja teatame pangale { $issuer }.
}
disown-hint-later = Teatage sellest pangale { $issuer }.

## The code step: what can change in place

code-sent-sms = Saatsime koodi SMS-iga numbrile { $destination }. Sõnumis on kirjas „Viide { $reference }“.
code-sent-email = Saatsime koodi e-kirjaga aadressile { $destination }. Teemareal on kirjas „Viide { $reference }“.
code-valid-until = kehtib kuni kell { $time }
code-valid-for = { $minutes ->
    [one] kehtib { $minutes } minuti
   *[other] kehtib { $minutes } minutit
}
code-expired = aegunud
code-attempts = { $count ->
    [one] Jäänud on üks katse
   *[other] Jäänud on { $count } katset
}
code-ending-soon = See leht sulgub { $minutes } minuti pärast. Sisestage kood või küsige uus, et aega juurde saada.
code-ending-soon-none = See leht sulgub { $minutes } minuti pärast. Sisestage kood enne seda.
approval-ending-soon = See leht sulgub { $minutes } minuti pärast. Kinnitage rakenduses enne seda.
choice-ending-soon = See leht sulgub { $minutes } minuti pärast. Tehke valik enne seda.
code-never-share = Ärge jagage seda koodi kellegagi, ka mitte pangaga { $issuer }.
resend-left = { $count ->
    [one] Saata saab veel ühe koodi
   *[other] Saata saab veel { $count } koodi
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Veel ühe koodi saab saata, kui eelmisest on möödunud { $duration }
   *[other] Uue koodi saab saata, kui eelmisest on möödunud { $duration }
}
resend-none-left = Koode ei saa enam saata
approval-again-left = { $count ->
    [one] Päringu saab saata veel ühe korra
   *[other] Päringu saab saata veel { $count } korda
}
approval-again-wait = { $count ->
    [one] Päringu saab saata veel ühe korra, kui eelmisest on möödunud { $duration }
   *[other] Päringu saab uuesti saata, kui eelmisest on möödunud { $duration }
}
approval-again-none = Päringut ei saa uuesti saata

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Veel üks ebaõnnestunud katse blokeerib teie kaardi kasutamise internetis. Blokeeringu kestus: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] See parool või kood ei ole õige. Teil on jäänud viimane katse.
       *[other] See parool või kood ei ole õige. Teil on jäänud { $count } katset.
    }
   *[code] { $count ->
        [one] See kood ei ole õige. Teil on jäänud viimane katse: vaadake kõige uuemat sõnumit.
       *[other] See kood ei ole õige. Teil on jäänud { $count } katset.
    }
}
notice-wrong-blocks = { $entry ->
    [password] See parool või kood ei ole õige. Veel üks vale sisestus blokeerib teie kaardi kasutamise internetis. Blokeeringu kestus: { $duration }.
   *[code] See kood ei ole õige. Veel üks vale sisestus blokeerib teie kaardi kasutamise internetis. Blokeeringu kestus: { $duration }.
}
notice-replaced = { $count ->
    [one] See oli varasem kood. Kasutage kõige uuemat. Teil on jäänud viimane katse.
   *[other] See oli varasem kood. Kasutage kõige uuemat. Teil on jäänud { $count } katset.
}
notice-expired = See kood on aegunud. Küsige allpool uus.
notice-expired-none = See kood on aegunud ja uut ei saa enam saata. Katkestage ja alustage poes uuesti.
notice-new-code = Uus kood on teel. Varasemad koodid enam ei kehti.
notice-other-channel = Esimest sõnumit ei õnnestunud kohale toimetada, seega saadame uue koodi muul viisil. Varasemad koodid enam ei kehti.
notice-undelivered = { $step ->
    [choice] Koodi ei õnnestunud kohale toimetada. Palun valige muu viis.
   *[code] Koodi ei õnnestunud kohale toimetada. Võite nüüd saata uue.
}
notice-too-early = Palun oodake hetk, enne kui uuesti küsite.
notice-no-more-codes = { $step ->
    [approval] Päringut ei saa uuesti saata. Kinnitage rakenduses kõige uuem päring või katkestage.
    [choice] Sel viisil ei saa enam midagi saata. Valige muu viis või katkestage.
   *[code] Koode ei saa enam saata. Kasutage kõige uuemat koodi, mis teil on, või katkestage.
}
notice-asked-again = Saatsime päringu teie rakendusse uuesti. Kasutage arvu, mida nüüd näidatakse.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Rakenduses sisestatud arv ei ole õige. Teil on jäänud viimane katse.
       *[other] Rakenduses sisestatud arv ei ole õige. Teil on jäänud { $count } katset.
    }
   *[approval] { $count ->
        [one] Rakenduses sisestatud arv ei ole see, mida siin näidatakse. Teil on jäänud viimane katse.
       *[other] Rakenduses sisestatud arv ei ole see, mida siin näidatakse. Teil on jäänud { $count } katset.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Rakenduses sisestatud arv ei ole õige. Veel üks ebaõnnestunud katse blokeerib teie kaardi kasutamise internetis. Blokeeringu kestus: { $duration }.
   *[approval] Rakenduses sisestatud arv ei ole see, mida siin näidatakse. Veel üks vale arv blokeerib teie kaardi kasutamise internetis. Blokeeringu kestus: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Seda pääsuvõtit ei õnnestunud kinnitada. Teil on jäänud viimane katse.
   *[other] Seda pääsuvõtit ei õnnestunud kinnitada. Teil on jäänud { $count } katset.
}
notice-passkey-stale = See võttis liiga kaua aega, seega ei kontrollitud midagi. Palun kasutage pääsuvõtit uuesti.
notice-not-offered = See viis ei ole saadaval. Palun valige üks neist.
notice-no-password = Sisestage ka oma parool.
notice-empty = Sisestage koodi { $digits } numbrit.
notice-too-short = Koodis on { $digits } numbrit. Teie sisestatud numbreid: { $typed }.
notice-too-long = Koodis on { $digits } numbrit. Teie sisestatud numbreid: { $typed }.
notice-not-digits = Sisestage ainult koodi { $digits } numbrit.
