# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Vahvista korttisi – { $issuer }
   *[payment] Vahvista maksusi – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Virhe: Vahvista korttisi – { $issuer }
   *[payment] Virhe: Vahvista maksusi – { $issuer }
}
page-title-choice = Valitse vahvistustapa – { $issuer }
page-title-choice-error = Virhe: Valitse vahvistustapa – { $issuer }
page-title-finishing = Pieni hetki – { $issuer }
page-title-return = Takaisin kauppaan – { $issuer }
page-title-problem = Jokin meni vikaan – { $issuer }
page-title-ended = Tämä tarkistus on päättynyt – { $issuer }

page-merchant = Kauppa
page-amount = Summa
page-card = Kortti

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Suomi
language-label = Kieli
language-change = Vaihda kieli

demo-strip = Esittelyversio – ei oikeaa rahaa

brand-issuer-logo = Logo: { $issuer }
brand-scheme-logo = Logo: { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Vahvista korttisi
   *[payment] Vahvista maksusi
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Olet vahvistamassa korttiasi kaupassa { $merchant }. Valitse Jatka.
       *[no] Olet vahvistamassa korttiasi. Valitse Jatka.
    }
   *[payment] { $named ->
        [yes] Olet maksamassa { $amount } kaupalle { $merchant }. Valitse Jatka.
       *[no] Olet maksamassa { $amount }. Valitse Jatka.
    }
}
start-continue = Jatka

## The code step

code-heading = Varmistetaan, että se olet sinä
code-ask = { $kind ->
    [card] { $named ->
        [yes] Olet vahvistamassa korttiasi kaupassa { $merchant }. Kirjoita koodi, jonka lähetimme sinulle.
       *[no] Olet vahvistamassa korttiasi. Kirjoita koodi, jonka lähetimme sinulle.
    }
   *[payment] { $named ->
        [yes] Olet maksamassa { $amount } kaupalle { $merchant }. Vahvista kirjoittamalla koodi, jonka lähetimme sinulle.
       *[no] Olet maksamassa { $amount }. Vahvista kirjoittamalla koodi, jonka lähetimme sinulle.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Olet vahvistamassa korttiasi kaupassa { $merchant }. Kirjoita salasanasi ja koodi, jonka lähetimme sinulle.
       *[no] Olet vahvistamassa korttiasi. Kirjoita salasanasi ja koodi, jonka lähetimme sinulle.
    }
   *[payment] { $named ->
        [yes] Olet maksamassa { $amount } kaupalle { $merchant }. Vahvista kirjoittamalla salasanasi ja koodi, jonka lähetimme sinulle.
       *[no] Olet maksamassa { $amount }. Vahvista kirjoittamalla salasanasi ja koodi, jonka lähetimme sinulle.
    }
}
code-label = { $digits }-numeroinen koodi
code-confirm = Vahvista
code-confirm-busy = Tarkistetaan…
code-cancel = Peruuta
password-label = Salasana ({ $issuer })
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Näytä
password-show-name = Näytä salasana
password-hide = Piilota
password-hide-name = Piilota salasana

resend-button = Lähetä uusi koodi
resend-button-busy = Lähetetään…

ask-others = Eikö onnistu? Valitse toinen vahvistustapa

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Älä kysy enää kaupassa { $merchant }
   *[payment] Älä kysy enää, kun maksan kaupalle { $merchant }
}
trust-label-plain = Älä kysy enää tässä kaupassa
trust-hint = Lisää kaupan luotettujen kauppojesi luetteloon. Voit muuttaa luetteloa pankissasi.

notice-offline = Sinulla ei näytä olevan verkkoyhteyttä. Kirjoittamasi tiedot ovat tallella: yritä uudelleen, kun yhteys toimii.
waiting-offline = Sinulla ei näytä olevan verkkoyhteyttä. Jatkamme heti, kun yhteys toimii taas.

## The app step

approval-heading = Hyväksy sovelluksessa
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Olet vahvistamassa korttiasi kaupassa { $merchant }. Hyväksy pyyntö, jonka lähetimme sovellukseesi.
       *[no] Olet vahvistamassa korttiasi. Hyväksy pyyntö, jonka lähetimme sovellukseesi.
    }
   *[payment] { $named ->
        [yes] Olet maksamassa { $amount } kaupalle { $merchant }. Hyväksy pyyntö, jonka lähetimme sovellukseesi.
       *[no] Olet maksamassa { $amount }. Hyväksy pyyntö, jonka lähetimme sovellukseesi.
    }
}
approval-open = Avaa puhelimessasi pankkisovellus ({ $issuer }).
approval-check = { $kind ->
    [card] Tarkista pyyntö, kirjoita { $number }, jos sovellus kysyy, ja hyväksy.
   *[payment] Tarkista maksu, kirjoita { $number }, jos sovellus kysyy, ja hyväksy.
}
approval-waiting = Odotetaan hyväksyntääsi…
# Said when the cardholder comes back to this page from the app.
approval-checking = Tarkistetaan, oletko hyväksynyt…
approval-done = Olen hyväksynyt
approval-link = Avaa pankkisovellus ({ $issuer })
approval-link-failed = Tämä sivu ei voi avata sovellusta. Avaa pankkisovellus ({ $issuer }) itse.
approval-again = Lähetä pyyntö uudelleen

## The choice

choice-heading = Valitse vahvistustapa
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Olet vahvistamassa korttiasi kaupassa { $merchant }. Valitse jokin näistä tavoista.
       *[no] Olet vahvistamassa korttiasi. Valitse jokin näistä tavoista.
    }
   *[payment] { $named ->
        [yes] Olet maksamassa { $amount } kaupalle { $merchant }. Valitse jokin näistä tavoista.
       *[no] Olet maksamassa { $amount }. Valitse jokin näistä tavoista.
    }
}
choice-legend = Valitse yksi
choice-sms = Tekstiviesti numeroon { $destination }
choice-email = Sähköposti osoitteeseen { $destination }
choice-approval = Hyväksy pankkisovelluksessa ({ $issuer })
choice-none-left = { $way ->
    [approval] Pyyntöjä ei voi enää lähettää
   *[message] Viestejä ei voi enää lähettää
}
choice-continue = Jatka
choice-continue-busy = Pieni hetki…
choice-back = Takaisin
choice-or = tai
passkey-button = Käytä pääsyavainta
passkey-busy = Seuraa laitteesi ohjeita.
passkey-failed = Se ei onnistunut. Yritä uudelleen tai valitse toinen tapa.

## Waiting and endings

finishing-heading = Melkein valmista
finishing-body = Välitämme tuloksen kauppaan. Tämä kestää muutaman sekunnin. Pidä tämä sivu auki.
finishing-continue = Kestääkö liian kauan? Tarkista uudelleen

return-next = Siirryt takaisin kauppaan { $merchant }…
return-next-plain = Siirryt takaisin kauppaan…
return-button = Takaisin kauppaan { $merchant }
return-button-plain = Takaisin kauppaan
return-told = Kiitos. { $issuer } on saanut tiedon, että se et ollut sinä.
return-blocked-until = Korttisi verkkokäyttö on estetty klo { $time } asti.
return-blocked-for = Korttisi verkkokäyttö on estetty. Eston kesto: { $duration }.
return-approved-heading = Vahvistettu
return-approved-body = { $kind ->
    [card] Kiitos. Kauppa voi nyt jatkaa korttisi käsittelyä.
   *[payment] Kiitos. Kauppa voi nyt viimeistellä tilauksesi.
}
return-attempts-exceeded-heading = Ei vahvistettu
return-attempts-exceeded-body = { $kind ->
    [card] Epäonnistuneita yrityksiä oli liikaa, joten korttiasi ei vahvistettu. Yritä uudelleen kaupassa tai soita kortissasi olevaan numeroon ({ $issuer }).
   *[payment] Epäonnistuneita yrityksiä oli liikaa, joten maksua ei vahvistettu. Yritä uudelleen kaupassa tai soita kortissasi olevaan numeroon ({ $issuer }).
}
return-cancelled-heading = Peruutettu
return-cancelled-body = { $kind ->
    [card] Peruutit, joten korttiasi ei vahvistettu.
   *[payment] Peruutit, joten maksua ei vahvistettu.
}
return-timed-out-heading = Aika loppui
return-timed-out-body = { $kind ->
    [card] Emme saaneet sinulta vastausta ajoissa, joten korttiasi ei vahvistettu. Voit yrittää uudelleen kaupassa.
   *[payment] Emme saaneet sinulta vastausta ajoissa, joten maksua ei vahvistettu. Voit yrittää uudelleen kaupassa.
}
return-undeliverable-heading = Emme tavoittaneet sinua
return-undeliverable-body = { $kind ->
    [card] Koodia ei voitu lähettää, joten korttiasi ei vahvistettu. Yritä uudelleen tai käytä toista korttia.
   *[payment] Koodia ei voitu lähettää, joten maksua ei vahvistettu. Yritä uudelleen tai käytä toista korttia.
}
return-unconfirmed-heading = { $kind ->
    [card] Tarkista kaupasta
   *[payment] Tarkista tilauksesi
}
return-unconfirmed-body = { $kind ->
    [card] Emme saaneet kauppaan yhteyttä ajoissa, joten emme tiedä, hyväksyttiinkö korttisi. Tarkista asia kaupasta, ennen kuin yrität uudelleen.
   *[payment] Emme saaneet kauppaan yhteyttä ajoissa, joten emme tiedä, onnistuiko tilauksesi. Tarkista tilaus, ennen kuin maksat uudelleen.
}
return-invalid-request-heading = Se ei onnistunut
return-invalid-request-body = { $kind ->
    [card] Kaupan pyyntöä ei voitu lukea, joten korttiasi ei vahvistettu.
   *[payment] Kaupan pyyntöä ei voitu lukea, joten maksua ei vahvistettu.
}
return-rejected-heading = Hylätty sovelluksessa
return-rejected-body = { $kind ->
    [card] Hylkäsit pyynnön pankkisovelluksessa ({ $issuer }), joten korttiasi ei vahvistettu. Jos se oli vahinko, aloita kaupassa alusta.
   *[payment] Hylkäsit pyynnön pankkisovelluksessa ({ $issuer }), joten maksua ei vahvistettu. Jos se oli vahinko, aloita kaupassa alusta.
}
return-disowned-heading = { $kind ->
    [card] Pysäytimme tämän
   *[payment] Pysäytimme tämän maksun
}
return-disowned-body = { $issuer } on saanut tiedon, että se et ollut sinä. Soita varmuuden vuoksi pankkiin kortissasi olevaan numeroon.
return-no-contact-heading = Emme tavoita sinua
return-no-contact-body = { $kind ->
    [card] Pankilla ({ $issuer }) ei ole sopivaa tapaa varmistaa, että se olet sinä, kuten matkapuhelinnumeroasi tai pankin sovellusta. Siksi korttiasi ei vahvistettu. Soita pankkiin kortissasi olevaan numeroon tai käytä toista korttia.
   *[payment] Pankilla ({ $issuer }) ei ole sopivaa tapaa varmistaa, että se olet sinä, kuten matkapuhelinnumeroasi tai pankin sovellusta. Siksi maksua ei vahvistettu. Soita pankkiin kortissasi olevaan numeroon tai käytä toista korttia.
}
return-blocked-heading = Korttisi on toistaiseksi estetty
return-blocked-body = { $kind ->
    [card] Epäonnistuneita yrityksiä oli liikaa, joten korttiasi ei vahvistettu. Käytä toista korttia tai soita kortissasi olevaan numeroon ({ $issuer }).
   *[payment] Epäonnistuneita yrityksiä oli liikaa, joten maksua ei vahvistettu. Käytä toista korttia tai soita kortissasi olevaan numeroon ({ $issuer }).
}
return-refused-heading = { $kind ->
    [card] Ei onnistu tällä kortilla
   *[payment] Maksu ei onnistu
}
return-refused-body = { $kind ->
    [card] { $issuer } ei salli tämän kortin käyttöä verkossa. Käytä toista korttia tai soita pankkiin kortissasi olevaan numeroon.
   *[payment] { $issuer } ei salli verkkomaksuja tällä kortilla. Käytä toista korttia tai soita pankkiin kortissasi olevaan numeroon.
}
return-withdrawn-heading = Tämä tarkistus keskeytettiin
return-withdrawn-body = { $kind ->
    [card] { $issuer } lopetti tarkistuksen, joten korttiasi ei vahvistettu. Jos haluat yhä käyttää korttia täällä, aloita kaupassa alusta tai soita pankkiin kortissasi olevaan numeroon.
   *[payment] { $issuer } lopetti tarkistuksen, joten maksua ei vahvistettu. Jos haluat yhä maksaa, aloita kaupassa alusta tai soita pankkiin kortissasi olevaan numeroon.
}

problem-unknown-challenge-heading = Tämä sivu ei enää toimi
problem-unknown-challenge-body = Sivu voi olla vanhentunut tai linkki oli puutteellinen.
problem-unknown-challenge-next = Katso ensin tilauksesi kaupasta. Jos se ei onnistunut, aloita siellä alusta.
problem-ended-heading = Tämä tarkistus on päättynyt
problem-ended-body = Täällä ei ole enää mitään tehtävää.
problem-ended-next = Sulje tämä sivu ja katso tilauksesi kaupasta.
problem-unavailable-heading = Yritä hetken kuluttua uudelleen
problem-unavailable-body = Emme pystyneet tähän juuri nyt. Vika ei ole sinun.
problem-unavailable-next = Odota minuutti ja lataa sitten tämä sivu uudelleen tai palaa kauppaan.
problem-unavailable-again = Odota muutama sekunti ja yritä sitten uudelleen. Pääset takaisin siihen, mihin jäit.
problem-try-again = Yritä uudelleen
problem-bad-request-heading = Se ei onnistunut
problem-bad-request-body = Sivu sai jotain, mitä se ei odottanut.
problem-bad-request-next = Katso ensin tilauksesi kaupasta. Jos se ei onnistunut, aloita siellä alusta.
problem-reference = Viite

## The information zone

help-need-heading = Tarvitsetko apua?
help-code = Etkö saanut koodia? Viestin tulo voi kestää minuutin. Tarkista, että puhelimessasi on kenttää, katso roskapostikansio tai pyydä uusi koodi. Uusi koodi korvaa aiemman.
help-password = Unohditko salasanasi? Se on salasana, jonka valitsit pankissa ({ $issuer }) tälle kortille. Peruuta ja soita pankkiin, niin voit vaihtaa sen.
help-approval = Eikö sovelluksessa näy pyyntöä? Avaa sovellus itse ja katso pyynnöt. Tarkista, että puhelimessasi on verkkoyhteys, tai lähetä pyyntö uudelleen. Jos sovellus kysyy lukua, anna tällä sivulla näkyvä luku.
help-choice = Valitse tapa, jota voit nyt käyttää. Mitään ei lähetetä ennen kuin jatkat. Jos mikään ei sovi, peruuta ja soita pankkiin ({ $issuer }).
help-phone = Onko numerosi tai osoitteesi muuttunut, tai eikö puhelimesi ole lähellä? Peruuta ja soita kortissasi olevaan numeroon ({ $issuer }).
help-secret = Älä koskaan kerro tämän sivun koodia tai lukua kenellekään, ei edes pankille ({ $issuer }).
help-why-heading = Miksi näen tämän?
help-why-body = { $kind ->
    [card] { $issuer } tarkistaa joskus, että korttia käyttää se, jolle kortti kuuluu. Täällä ei makseta mitään, eikä kauppa näe, mitä kirjoitat.
   *[payment] { $issuer } tarkistaa osan verkkomaksuista varmistaakseen, että maksaja olet todella sinä. Kauppa ei näe, mitä kirjoitat.
}
disown-button = Se en ollut minä
disown-hint = { $kind ->
    [card] Pysäytämme tämän ja ilmoitamme pankille ({ $issuer }).
   *[payment] Pysäytämme tämän maksun ja ilmoitamme pankille ({ $issuer }).
}
disown-hint-later = Ilmoita pankille ({ $issuer }).

## The code step: what can change in place

code-sent-sms = Lähetimme koodin tekstiviestinä numeroon { $destination }. Viestissä lukee ”Viite { $reference }”.
code-sent-email = Lähetimme koodin sähköpostina osoitteeseen { $destination }. Aiheena on ”Viite { $reference }”.
code-valid-until = voimassa klo { $time } asti
code-valid-for = { $minutes ->
    [one] voimassa { $minutes } minuutin
   *[other] voimassa { $minutes } minuuttia
}
code-expired = vanhentunut
code-attempts = { $count ->
    [one] Yksi yritys jäljellä
   *[other] { $count } yritystä jäljellä
}
code-ending-soon = Tämä sivu sulkeutuu { $minutes } minuutin kuluttua. Kirjoita koodi tai pyydä uusi, niin saat lisää aikaa.
code-ending-soon-none = Tämä sivu sulkeutuu { $minutes } minuutin kuluttua. Kirjoita koodi sitä ennen.
approval-ending-soon = Tämä sivu sulkeutuu { $minutes } minuutin kuluttua. Hyväksy sovelluksessa sitä ennen.
choice-ending-soon = Tämä sivu sulkeutuu { $minutes } minuutin kuluttua. Valitse sitä ennen.
code-never-share = Älä kerro tätä koodia kenellekään, ei edes pankille ({ $issuer }).
resend-left = { $count ->
    [one] Voit lähettää vielä yhden koodin
   *[other] Voit lähettää vielä { $count } koodia
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Voit lähettää vielä yhden koodin, kun edellisestä on kulunut { $duration }
   *[other] Voit lähettää uuden koodin, kun edellisestä on kulunut { $duration }
}
resend-none-left = Koodeja ei voi enää lähettää
approval-again-left = { $count ->
    [one] Voit lähettää sen vielä kerran
   *[other] Voit lähettää sen vielä { $count } kertaa
}
approval-again-wait = { $count ->
    [one] Voit lähettää sen vielä kerran, kun edellisestä on kulunut { $duration }
   *[other] Voit lähettää sen uudelleen, kun edellisestä on kulunut { $duration }
}
approval-again-none = Sitä ei voi lähettää uudelleen

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Jos yritys epäonnistuu vielä kerran, korttisi verkkokäyttö estetään. Eston kesto: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Salasana tai koodi on väärä. Sinulla on enää yksi yritys.
       *[other] Salasana tai koodi on väärä. Sinulla on { $count } yritystä jäljellä.
    }
   *[code] { $count ->
        [one] Koodi on väärä. Sinulla on enää yksi yritys: tarkista uusin viesti.
       *[other] Koodi on väärä. Sinulla on { $count } yritystä jäljellä.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Salasana tai koodi on väärä. Jos annat väärän vielä kerran, korttisi verkkokäyttö estetään. Eston kesto: { $duration }.
   *[code] Koodi on väärä. Jos annat väärän vielä kerran, korttisi verkkokäyttö estetään. Eston kesto: { $duration }.
}
notice-replaced = { $count ->
    [one] Se oli aiempi koodi. Käytä uusinta. Sinulla on enää yksi yritys.
   *[other] Se oli aiempi koodi. Käytä uusinta. Sinulla on { $count } yritystä jäljellä.
}
notice-expired = Koodi on vanhentunut. Pyydä uusi alta.
notice-expired-none = Koodi on vanhentunut, eikä uusia voi enää lähettää. Peruuta ja aloita kaupassa alusta.
notice-new-code = Uusi koodi on tulossa. Aiemmat koodit eivät enää toimi.
notice-other-channel = Ensimmäinen viesti ei mennyt perille, joten uusi koodi tulee toista kautta. Aiemmat koodit eivät enää toimi.
notice-undelivered = { $step ->
    [choice] Koodi ei mennyt perille. Valitse toinen tapa.
   *[code] Koodi ei mennyt perille. Voit nyt lähettää uuden.
}
notice-too-early = Odota hetki, ennen kuin pyydät uudelleen.
notice-no-more-codes = { $step ->
    [approval] Pyyntöä ei voi lähettää uudelleen. Hyväksy uusin pyyntö sovelluksessa tai peruuta.
    [choice] Sillä tavalla ei voi enää lähettää mitään. Valitse toinen tapa tai peruuta.
   *[code] Koodeja ei voi enää lähettää. Käytä uusinta saamaasi koodia tai peruuta.
}
notice-asked-again = Lähetimme pyynnön sovellukseesi uudelleen. Käytä lukua, joka näkyy nyt.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Sovellukseen annettu luku on väärä. Sinulla on enää yksi yritys.
       *[other] Sovellukseen annettu luku on väärä. Sinulla on { $count } yritystä jäljellä.
    }
   *[approval] { $count ->
        [one] Sovellukseen annettu luku ei ole se, joka näkyy tässä. Sinulla on enää yksi yritys.
       *[other] Sovellukseen annettu luku ei ole se, joka näkyy tässä. Sinulla on { $count } yritystä jäljellä.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Sovellukseen annettu luku on väärä. Jos yritys epäonnistuu vielä kerran, korttisi verkkokäyttö estetään. Eston kesto: { $duration }.
   *[approval] Sovellukseen annettu luku ei ole se, joka näkyy tässä. Jos luku on väärä vielä kerran, korttisi verkkokäyttö estetään. Eston kesto: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Pääsyavainta ei voitu vahvistaa. Sinulla on enää yksi yritys.
   *[other] Pääsyavainta ei voitu vahvistaa. Sinulla on { $count } yritystä jäljellä.
}
notice-passkey-stale = Se kesti liian kauan, joten mitään ei tarkistettu. Käytä pääsyavainta uudelleen.
notice-not-offered = Se tapa ei ole käytettävissä. Valitse jokin näistä.
notice-no-password = Kirjoita myös salasanasi.
notice-empty = Kirjoita koodin { $digits } numeroa.
notice-too-short = Koodissa on { $digits } numeroa. Kirjoittamiasi numeroita: { $typed }.
notice-too-long = Koodissa on { $digits } numeroa. Kirjoittamiasi numeroita: { $typed }.
notice-not-digits = Kirjoita vain koodin { $digits } numeroa.
