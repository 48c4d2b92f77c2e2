# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Bekreft kortet ditt – { $issuer }
   *[payment] Bekreft betalingen din – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Feil: Bekreft kortet ditt – { $issuer }
   *[payment] Feil: Bekreft betalingen din – { $issuer }
}
page-title-choice = Velg hvordan du vil bekrefte – { $issuer }
page-title-choice-error = Feil: Velg hvordan du vil bekrefte – { $issuer }
page-title-finishing = Et øyeblikk – { $issuer }
page-title-return = Tilbake til butikken – { $issuer }
page-title-problem = Noe gikk galt – { $issuer }
page-title-ended = Kontrollen er avsluttet – { $issuer }

page-merchant = Butikk
page-amount = Beløp
page-card = Kort

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Norsk bokmål
language-label = Språk
language-change = Bytt språk

demo-strip = Demonstrasjon – ingen ekte penger

brand-issuer-logo = Logo for { $issuer }
brand-scheme-logo = Logo for { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Bekreft kortet ditt
   *[payment] Bekreft betalingen din
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Fortsett for å bekrefte kortet ditt hos { $merchant }.
       *[no] Fortsett for å bekrefte kortet ditt.
    }
   *[payment] { $named ->
        [yes] Fortsett for å betale { $amount } til { $merchant }.
       *[no] Fortsett for å betale { $amount }.
    }
}
start-continue = Fortsett

## The code step

code-heading = Bekreft at det er deg
code-ask = { $kind ->
    [card] { $named ->
        [yes] For å bekrefte kortet ditt hos { $merchant } må du skrive inn koden vi har sendt deg.
       *[no] For å bekrefte kortet ditt må du skrive inn koden vi har sendt deg.
    }
   *[payment] { $named ->
        [yes] For å betale { $amount } til { $merchant } må du skrive inn koden vi har sendt deg.
       *[no] For å betale { $amount } må du skrive inn koden vi har sendt deg.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] For å bekrefte kortet ditt hos { $merchant } må du skrive inn passordet ditt og koden vi har sendt deg.
       *[no] For å bekrefte kortet ditt må du skrive inn passordet ditt og koden vi har sendt deg.
    }
   *[payment] { $named ->
        [yes] For å betale { $amount } til { $merchant } må du skrive inn passordet ditt og koden vi har sendt deg.
       *[no] For å betale { $amount } må du skrive inn passordet ditt og koden vi har sendt deg.
    }
}
code-label = Kode med { $digits } sifre
code-confirm = Bekreft
code-confirm-busy = Kontrollerer …
code-cancel = Avbryt
password-label = Passord hos { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Vis
password-show-name = Vis passordet
password-hide = Skjul
password-hide-name = Skjul passordet

resend-button = Send en ny kode
resend-button-busy = Sender …

ask-others = Får du det ikke til? Velg en annen måte

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ikke spør igjen hos { $merchant }
   *[payment] Ikke spør igjen når jeg betaler til { $merchant }
}
trust-label-plain = Ikke spør igjen for denne butikken
trust-hint = Setter butikken på listen din over betrodde butikker. Du kan endre listen hos banken din.

notice-offline = Det ser ut til at du er frakoblet. Det du har skrevet, er fortsatt her: Prøv igjen når du er tilkoblet.
waiting-offline = Det ser ut til at du er frakoblet. Vi fortsetter så snart du er tilkoblet igjen.

## The app step

approval-heading = Godkjenn i appen din
approval-ask = { $kind ->
    [card] { $named ->
        [yes] For å bekrefte kortet ditt hos { $merchant } må du godkjenne forespørselen vi har sendt til appen din.
       *[no] For å bekrefte kortet ditt må du godkjenne forespørselen vi har sendt til appen din.
    }
   *[payment] { $named ->
        [yes] For å betale { $amount } til { $merchant } må du godkjenne forespørselen vi har sendt til appen din.
       *[no] For å betale { $amount } må du godkjenne forespørselen vi har sendt til appen din.
    }
}
approval-open = Åpne appen fra { $issuer } på telefonen din.
approval-check = { $kind ->
    [card] Sjekk forespørselen, skriv inn { $number } hvis appen ber om det, og godkjenn.
   *[payment] Sjekk betalingen, skriv inn { $number } hvis appen ber om det, og godkjenn.
}
approval-waiting = Venter på at du godkjenner …
# Said when the cardholder comes back to this page from the app.
approval-checking = Sjekker om du har godkjent …
approval-done = Jeg har godkjent
approval-link = Åpne appen fra { $issuer }
approval-link-failed = Denne siden kan ikke åpne appen. Åpne appen fra { $issuer } selv.
approval-again = Send forespørselen på nytt

## The choice

choice-heading = Velg hvordan du vil bekrefte
choice-ask = { $kind ->
    [card] { $named ->
        [yes] For å bekrefte kortet ditt hos { $merchant } må du velge en av disse måtene.
       *[no] For å bekrefte kortet ditt må du velge en av disse måtene.
    }
   *[payment] { $named ->
        [yes] For å betale { $amount } til { $merchant } må du velge en av disse måtene.
       *[no] For å betale { $amount } må du velge en av disse måtene.
    }
}
choice-legend = Velg en måte
choice-sms = SMS til { $destination }
choice-email = E-post til { $destination }
choice-approval = Godkjenn i appen fra { $issuer }
choice-none-left = { $way ->
    [approval] Det kan ikke sendes flere forespørsler
   *[message] Det kan ikke sendes flere meldinger
}
choice-continue = Fortsett
choice-continue-busy = Et øyeblikk …
choice-back = Tilbake
choice-or = eller
passkey-button = Bruk passnøkkelen din
passkey-busy = Følg trinnene på enheten din.
passkey-failed = Det gikk ikke. Prøv igjen, eller velg en annen måte.

## Waiting and endings

finishing-heading = Nesten ferdig
finishing-body = Vi sender resultatet til butikken. Det tar noen få sekunder. La denne siden være åpen.
finishing-continue = Tar det for lang tid? Sjekk på nytt

return-next = Du sendes tilbake til { $merchant } …
return-next-plain = Du sendes tilbake til butikken …
return-button = Tilbake til { $merchant }
return-button-plain = Tilbake til butikken
return-told = Takk. { $issuer } har fått beskjed om at dette ikke var deg.
return-blocked-until = Kortet ditt er sperret for bruk på nett til kl. { $time }.
return-blocked-for = Kortet ditt er sperret for bruk på nett i { $duration }.
return-approved-heading = Bekreftet
return-approved-body = { $kind ->
    [card] Takk. Butikken kan nå gå videre med kortet ditt.
   *[payment] Takk. Butikken kan nå fullføre bestillingen din.
}
return-attempts-exceeded-heading = Ikke bekreftet
return-attempts-exceeded-body = { $kind ->
    [card] Det ble for mange mislykkede forsøk, så kortet ditt ble ikke bekreftet. Prøv igjen i butikken, eller ring { $issuer } på nummeret på kortet ditt.
   *[payment] Det ble for mange mislykkede forsøk, så betalingen ble ikke bekreftet. Prøv igjen i butikken, eller ring { $issuer } på nummeret på kortet ditt.
}
return-cancelled-heading = Avbrutt
return-cancelled-body = { $kind ->
    [card] Du avbrøt, så kortet ditt ble ikke bekreftet.
   *[payment] Du avbrøt, så betalingen ble ikke bekreftet.
}
return-timed-out-heading = Tiden er ute
return-timed-out-body = { $kind ->
    [card] Vi hørte ikke fra deg i tide, så kortet ditt ble ikke bekreftet. Du kan prøve igjen i butikken.
   *[payment] Vi hørte ikke fra deg i tide, så betalingen ble ikke bekreftet. Du kan prøve igjen i butikken.
}
return-undeliverable-heading = Vi fikk ikke tak i deg
return-undeliverable-body = { $kind ->
    [card] Koden kunne ikke sendes, så kortet ditt ble ikke bekreftet. Prøv igjen, eller bruk et annet kort.
   *[payment] Koden kunne ikke sendes, så betalingen ble ikke bekreftet. Prøv igjen, eller bruk et annet kort.
}
return-unconfirmed-heading = { $kind ->
    [card] Sjekk hos butikken
   *[payment] Sjekk bestillingen din
}
return-unconfirmed-body = { $kind ->
    [card] Vi fikk ikke kontakt med butikken i tide, så vi vet ikke om kortet ditt ble godtatt. Se etter der før du prøver igjen.
   *[payment] Vi fikk ikke kontakt med butikken i tide, så vi vet ikke om bestillingen din gikk gjennom. Se på den før du betaler på nytt.
}
return-invalid-request-heading = Det gikk ikke
return-invalid-request-body = { $kind ->
    [card] Forespørselen fra butikken kunne ikke leses, så kortet ditt ble ikke bekreftet.
   *[payment] Forespørselen fra butikken kunne ikke leses, så betalingen ble ikke bekreftet.
}
return-rejected-heading = Avvist i appen din
return-rejected-body = { $kind ->
    [card] Du avviste forespørselen i appen fra { $issuer }, så kortet ditt ble ikke bekreftet. Hvis det var en feil, kan du starte på nytt i butikken.
   *[payment] Du avviste forespørselen i appen fra { $issuer }, så betalingen ble ikke bekreftet. Hvis det var en feil, kan du starte på nytt i butikken.
}
return-disowned-heading = { $kind ->
    [card] Vi har stoppet dette
   *[payment] Vi har stoppet betalingen
}
return-disowned-body = { $issuer } har fått beskjed om at dette ikke var deg. Ring for sikkerhets skyld { $issuer } på nummeret på kortet ditt.
return-no-contact-heading = Vi får ikke tak i deg
return-no-contact-body = { $kind ->
    [card] { $issuer } har ikke registrert noen egnet måte å kontrollere at det er deg på, for eksempel et mobilnummer eller appen. Derfor ble ikke kortet ditt bekreftet. Ring { $issuer } på nummeret på kortet ditt, eller bruk et annet kort.
   *[payment] { $issuer } har ikke registrert noen egnet måte å kontrollere at det er deg på, for eksempel et mobilnummer eller appen. Derfor ble ikke betalingen bekreftet. Ring { $issuer } på nummeret på kortet ditt, eller bruk et annet kort.
}
return-blocked-heading = Kortet ditt er sperret inntil videre
return-blocked-body = { $kind ->
    [card] Det ble for mange mislykkede forsøk, så kortet ditt ble ikke bekreftet. Bruk et annet kort, eller ring { $issuer } på nummeret på kortet ditt.
   *[payment] Det ble for mange mislykkede forsøk, så betalingen ble ikke bekreftet. Bruk et annet kort, eller ring { $issuer } på nummeret på kortet ditt.
}
return-refused-heading = { $kind ->
    [card] Ikke mulig med dette kortet
   *[payment] Betaling er ikke mulig
}
return-refused-body = { $kind ->
    [card] { $issuer } tillater ikke at dette kortet brukes på nett. Bruk et annet kort, eller ring { $issuer } på nummeret på kortet ditt.
   *[payment] { $issuer } tillater ikke betalinger på nett med dette kortet. Bruk et annet kort, eller ring { $issuer } på nummeret på kortet ditt.
}
return-withdrawn-heading = Kontrollen ble stoppet
return-withdrawn-body = { $kind ->
    [card] { $issuer } avsluttet kontrollen, så kortet ditt ble ikke bekreftet. Hvis du fortsatt vil bruke det her, kan du starte på nytt i butikken eller ringe { $issuer } på nummeret på kortet ditt.
   *[payment] { $issuer } avsluttet kontrollen, så betalingen ble ikke bekreftet. Hvis du fortsatt vil betale, kan du starte på nytt i butikken eller ringe { $issuer } på nummeret på kortet ditt.
}

problem-unknown-challenge-heading = Denne siden virker ikke lenger
problem-unknown-challenge-body = Siden kan være utdatert, eller lenken var ufullstendig.
problem-unknown-challenge-next = Se først på bestillingen din i butikken. Hvis den ikke gikk gjennom, kan du starte på nytt der.
problem-ended-heading = Kontrollen er avsluttet
problem-ended-body = Du trenger ikke å gjøre noe mer her.
problem-ended-next = Lukk denne siden, og se på bestillingen din i butikken.
problem-unavailable-heading = Prøv igjen om litt
problem-unavailable-body = Vi fikk ikke gjort dette akkurat nå. Det er ikke din feil.
problem-unavailable-next = Vent et minutt. Last deretter inn siden på nytt, eller gå tilbake til butikken.
problem-unavailable-again = Vent noen sekunder, og prøv igjen. Du kommer tilbake dit du var.
problem-try-again = Prøv igjen
problem-bad-request-heading = Det gikk ikke
problem-bad-request-body = Siden fikk noe den ikke ventet.
problem-bad-request-next = Se først på bestillingen din i butikken. Hvis den ikke gikk gjennom, kan du starte på nytt der.
problem-reference = Referanse

## The information zone

help-need-heading = Trenger du hjelp?
help-code = Ingen kode? En melding kan ta et minutt. Sjekk at telefonen har dekning, se i søppelposten, eller be om en ny kode. En ny kode erstatter den forrige.
help-password = Glemt passordet? Det er det du valgte hos { $issuer } for dette kortet. Avbryt, og ring { $issuer } for å velge et nytt.
help-approval = Ingen forespørsel i appen? Åpne appen selv, og se under forespørsler. Sjekk at telefonen er tilkoblet, eller send forespørselen på nytt. Hvis appen ber om et tall, skriver du inn tallet fra denne siden.
help-choice = Velg det du har for hånden. Ingenting sendes før du fortsetter. Hvis ingen av måtene fungerer for deg, kan du avbryte og ringe { $issuer }.
help-phone = Har du fått nytt nummer eller ny adresse, eller har du ikke telefonen for hånden? Avbryt, og ring { $issuer } på nummeret på kortet ditt.
help-secret = Fortell aldri noen en kode eller et tall fra denne siden, heller ikke { $issuer }.
help-why-heading = Hvorfor ser jeg dette?
help-why-body = { $kind ->
    [card] { $issuer } kontrollerer noen ganger at et kort brukes av personen det tilhører. Ingenting betales her, og butikken ser ikke hva du skriver inn.
   *[payment] { $issuer } kontrollerer noen betalinger på nett for å være sikker på at det virkelig er du som betaler. Butikken ser ikke hva du skriver inn.
}
disown-button = Dette var ikke meg
disown-hint = { $kind ->
    [card] Vi stopper dette og gir beskjed til { $issuer }.
   *[payment] Vi stopper betalingen og gir beskjed til { $issuer }.
}
disown-hint-later = Meld fra til { $issuer }.

## The code step: what can change in place

code-sent-sms = Vi har sendt en kode på SMS til { $destination }. I meldingen står det «Ref. { $reference }».
code-sent-email = Vi har sendt en kode på e-post til { $destination }. I emnefeltet står det «Ref. { $reference }».
code-valid-until = gyldig til kl. { $time }
code-valid-for = { $minutes ->
    [one] gyldig i { $minutes } minutt
   *[other] gyldig i { $minutes } minutter
}
code-expired = utløpt
code-attempts = { $count ->
    [one] Ett forsøk igjen
   *[other] { $count } forsøk igjen
}
code-ending-soon = { $minutes ->
    [one] Siden lukkes om { $minutes } minutt. Skriv inn koden, eller be om en ny for å få mer tid.
   *[other] Siden lukkes om { $minutes } minutter. Skriv inn koden, eller be om en ny for å få mer tid.
}
code-ending-soon-none = { $minutes ->
    [one] Siden lukkes om { $minutes } minutt. Skriv inn koden før det.
   *[other] Siden lukkes om { $minutes } minutter. Skriv inn koden før det.
}
approval-ending-soon = { $minutes ->
    [one] Siden lukkes om { $minutes } minutt. Godkjenn i appen før det.
   *[other] Siden lukkes om { $minutes } minutter. Godkjenn i appen før det.
}
choice-ending-soon = { $minutes ->
    [one] Siden lukkes om { $minutes } minutt. Velg før det.
   *[other] Siden lukkes om { $minutes } minutter. Velg før det.
}
code-never-share = Del aldri denne koden, heller ikke med { $issuer }.
resend-left = { $count ->
    [one] Det kan sendes én kode til
   *[other] Det kan sendes { $count } koder til
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Det kan sendes én kode til, { $duration } etter den forrige
   *[other] Det kan sendes en ny kode { $duration } etter den forrige
}
resend-none-left = Det kan ikke sendes flere koder
approval-again-left = { $count ->
    [one] Den kan sendes én gang til
   *[other] Den kan sendes { $count } ganger til
}
approval-again-wait = { $count ->
    [one] Den kan sendes én gang til, { $duration } etter forrige gang
   *[other] Den kan sendes på nytt { $duration } etter forrige gang
}
approval-again-none = Den kan ikke sendes på nytt

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Etter ett mislykket forsøk til blir kortet ditt sperret for bruk på nett i { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Passordet eller koden er feil. Du har ett siste forsøk.
       *[other] Passordet eller koden er feil. Du har { $count } forsøk igjen.
    }
   *[code] { $count ->
        [one] Koden er feil. Du har ett siste forsøk: Se i den nyeste meldingen.
       *[other] Koden er feil. Du har { $count } forsøk igjen.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Passordet eller koden er feil. Hvis du skriver feil én gang til, blir kortet ditt sperret for bruk på nett i { $duration }.
   *[code] Koden er feil. Hvis du skriver feil én gang til, blir kortet ditt sperret for bruk på nett i { $duration }.
}
notice-replaced = { $count ->
    [one] Det var en tidligere kode. Bruk den nyeste. Du har ett siste forsøk.
   *[other] Det var en tidligere kode. Bruk den nyeste. Du har { $count } forsøk igjen.
}
notice-expired = Koden er utløpt. Be om en ny nedenfor.
notice-expired-none = Koden er utløpt, og det kan ikke sendes flere. Avbryt, og start på nytt i butikken.
notice-new-code = En ny kode er på vei. Tidligere koder virker ikke lenger.
notice-other-channel = Den første meldingen kom ikke fram, så en ny kode sendes på en annen måte. Tidligere koder virker ikke lenger.
notice-undelivered = { $step ->
    [choice] Koden kom ikke fram. Velg en annen måte.
   *[code] Koden kom ikke fram. Du kan sende en ny nå.
}
notice-too-early = Vent et øyeblikk før du ber om en ny.
notice-no-more-codes = { $step ->
    [approval] Forespørselen kan ikke sendes på nytt. Godkjenn den nyeste i appen, eller avbryt.
    [choice] Det kan ikke sendes mer på den måten. Velg en annen, eller avbryt.
   *[code] Det kan ikke sendes flere koder. Bruk den nyeste koden du har, eller avbryt.
}
notice-asked-again = Vi har sendt forespørselen til appen din på nytt. Bruk tallet som vises nå.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Tallet som ble skrevet inn i appen, er feil. Du har ett siste forsøk.
       *[other] Tallet som ble skrevet inn i appen, er feil. Du har { $count } forsøk igjen.
    }
   *[approval] { $count ->
        [one] Tallet som ble skrevet inn i appen, er ikke det som vises her. Du har ett siste forsøk.
       *[other] Tallet som ble skrevet inn i appen, er ikke det som vises her. Du har { $count } forsøk igjen.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Tallet som ble skrevet inn i appen, er feil. Etter ett mislykket forsøk til blir kortet ditt sperret for bruk på nett i { $duration }.
   *[approval] Tallet som ble skrevet inn i appen, er ikke det som vises her. Etter ett feil tall til blir kortet ditt sperret for bruk på nett i { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Passnøkkelen kunne ikke bekreftes. Du har ett siste forsøk.
   *[other] Passnøkkelen kunne ikke bekreftes. Du har { $count } forsøk igjen.
}
notice-passkey-stale = Det tok for lang tid, så ingenting ble kontrollert. Bruk passnøkkelen din på nytt.
notice-not-offered = Den måten er ikke tilgjengelig. Velg en av disse.
notice-no-password = Skriv også inn passordet ditt.
notice-empty = Skriv inn de { $digits } sifrene i koden.
notice-too-short = Koden har { $digits } sifre. Du skrev inn { $typed }.
notice-too-long = Koden har { $digits } sifre. Du skrev inn { $typed }.
notice-not-digits = Skriv bare inn de { $digits } sifrene i koden.
