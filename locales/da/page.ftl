# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Bekræft dit kort – { $issuer }
   *[payment] Bekræft din betaling – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Fejl: Bekræft dit kort – { $issuer }
   *[payment] Fejl: Bekræft din betaling – { $issuer }
}
page-title-choice = Vælg, hvordan du bekræfter – { $issuer }
page-title-choice-error = Fejl: Vælg, hvordan du bekræfter – { $issuer }
page-title-finishing = Et øjeblik – { $issuer }
page-title-return = Tilbage til butikken – { $issuer }
page-title-problem = Noget gik galt – { $issuer }
page-title-ended = Kontrollen er slut – { $issuer }

page-merchant = Butik
page-amount = Beløb
page-card = Kort

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Dansk
language-label = Sprog
language-change = Skift sprog

demo-strip = Demonstration – ingen rigtige penge

brand-issuer-logo = Logo for { $issuer }
brand-scheme-logo = Logo for { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Bekræft dit kort
   *[payment] Bekræft din betaling
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Fortsæt for at bekræfte dit kort hos { $merchant }.
       *[no] Fortsæt for at bekræfte dit kort.
    }
   *[payment] { $named ->
        [yes] Fortsæt for at betale { $amount } til { $merchant }.
       *[no] Fortsæt for at betale { $amount }.
    }
}
start-continue = Fortsæt

## The code step

code-heading = Bekræft, at det er dig
code-ask = { $kind ->
    [card] { $named ->
        [yes] For at bekræfte dit kort hos { $merchant } skal du indtaste den kode, vi har sendt til dig.
       *[no] For at bekræfte dit kort skal du indtaste den kode, vi har sendt til dig.
    }
   *[payment] { $named ->
        [yes] For at betale { $amount } til { $merchant } skal du indtaste den kode, vi har sendt til dig.
       *[no] For at betale { $amount } skal du indtaste den kode, vi har sendt til dig.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] For at bekræfte dit kort hos { $merchant } skal du indtaste din adgangskode og den kode, vi har sendt til dig.
       *[no] For at bekræfte dit kort skal du indtaste din adgangskode og den kode, vi har sendt til dig.
    }
   *[payment] { $named ->
        [yes] For at betale { $amount } til { $merchant } skal du indtaste din adgangskode og den kode, vi har sendt til dig.
       *[no] For at betale { $amount } skal du indtaste din adgangskode og den kode, vi har sendt til dig.
    }
}
code-label = Kode på { $digits } cifre
code-confirm = Bekræft
code-confirm-busy = Kontrollerer …
code-cancel = Annuller
password-label = Adgangskode hos { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Vis
password-show-name = Vis adgangskoden
password-hide = Skjul
password-hide-name = Skjul adgangskoden

resend-button = Send en ny kode
resend-button-busy = Sender …

ask-others = Virker det ikke? Vælg en anden måde

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Spørg ikke igen hos { $merchant }
   *[payment] Spørg ikke igen, når jeg betaler til { $merchant }
}
trust-label-plain = Spørg ikke igen for denne butik
trust-hint = Sætter butikken på din liste over betroede butikker. Du kan ændre listen hos din bank.

notice-offline = Du ser ud til at være offline. Det, du har skrevet, er her stadig: Prøv igen, når du har forbindelse.
waiting-offline = Du ser ud til at være offline. Vi fortsætter, så snart du har forbindelse igen.

## The app step

approval-heading = Godkend i din app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] For at bekræfte dit kort hos { $merchant } skal du godkende den anmodning, vi har sendt til din app.
       *[no] For at bekræfte dit kort skal du godkende den anmodning, vi har sendt til din app.
    }
   *[payment] { $named ->
        [yes] For at betale { $amount } til { $merchant } skal du godkende den anmodning, vi har sendt til din app.
       *[no] For at betale { $amount } skal du godkende den anmodning, vi har sendt til din app.
    }
}
approval-open = Åbn appen fra { $issuer } på din telefon.
approval-check = { $kind ->
    [card] Tjek anmodningen, indtast { $number }, hvis appen beder om det, og godkend.
   *[payment] Tjek betalingen, indtast { $number }, hvis appen beder om det, og godkend.
}
approval-waiting = Venter på din godkendelse …
# Said when the cardholder comes back to this page from the app.
approval-checking = Tjekker, om du har godkendt …
approval-done = Jeg har godkendt
approval-link = Åbn appen fra { $issuer }
approval-link-failed = Denne side kan ikke åbne appen. Åbn selv appen fra { $issuer }.
approval-again = Send anmodningen igen

## The choice

choice-heading = Vælg, hvordan du bekræfter
choice-ask = { $kind ->
    [card] { $named ->
        [yes] For at bekræfte dit kort hos { $merchant } skal du vælge en af disse måder.
       *[no] For at bekræfte dit kort skal du vælge en af disse måder.
    }
   *[payment] { $named ->
        [yes] For at betale { $amount } til { $merchant } skal du vælge en af disse måder.
       *[no] For at betale { $amount } skal du vælge en af disse måder.
    }
}
choice-legend = Vælg en måde
choice-sms = Sms til { $destination }
choice-email = E-mail til { $destination }
choice-approval = Godkend i appen fra { $issuer }
choice-none-left = { $way ->
    [approval] Der kan ikke sendes flere anmodninger
   *[message] Der kan ikke sendes flere beskeder
}
choice-continue = Fortsæt
choice-continue-busy = Et øjeblik …
choice-back = Tilbage
choice-or = eller
passkey-button = Brug din adgangsnøgle
passkey-busy = Følg trinene på din enhed.
passkey-failed = Det lykkedes ikke. Prøv igen, eller vælg en anden måde.

## Waiting and endings

finishing-heading = Næsten færdig
finishing-body = Vi sender resultatet til butikken. Det tager få sekunder. Lad denne side være åben.
finishing-continue = Tager det for lang tid? Tjek igen

return-next = Du bliver sendt tilbage til { $merchant } …
return-next-plain = Du bliver sendt tilbage til butikken …
return-button = Tilbage til { $merchant }
return-button-plain = Tilbage til butikken
return-told = Tak. { $issuer } har fået besked om, at det ikke var dig.
return-blocked-until = Dit kort er spærret for brug på nettet indtil kl. { $time }.
return-blocked-for = Dit kort er spærret for brug på nettet i { $duration }.
return-approved-heading = Bekræftet
return-approved-body = { $kind ->
    [card] Tak. Butikken kan nu gå videre med dit kort.
   *[payment] Tak. Butikken kan nu gennemføre din ordre.
}
return-attempts-exceeded-heading = Ikke bekræftet
return-attempts-exceeded-body = { $kind ->
    [card] Der var for mange mislykkede forsøg, så dit kort blev ikke bekræftet. Prøv igen i butikken, eller ring til { $issuer } på nummeret på dit kort.
   *[payment] Der var for mange mislykkede forsøg, så betalingen blev ikke bekræftet. Prøv igen i butikken, eller ring til { $issuer } på nummeret på dit kort.
}
return-cancelled-heading = Annulleret
return-cancelled-body = { $kind ->
    [card] Du annullerede, så dit kort blev ikke bekræftet.
   *[payment] Du annullerede, så betalingen blev ikke bekræftet.
}
return-timed-out-heading = Tiden er gået
return-timed-out-body = { $kind ->
    [card] Vi hørte ikke fra dig i tide, så dit kort blev ikke bekræftet. Du kan prøve igen i butikken.
   *[payment] Vi hørte ikke fra dig i tide, så betalingen blev ikke bekræftet. Du kan prøve igen i butikken.
}
return-undeliverable-heading = Vi kunne ikke få fat i dig
return-undeliverable-body = { $kind ->
    [card] Koden kunne ikke sendes, så dit kort blev ikke bekræftet. Prøv igen, eller brug et andet kort.
   *[payment] Koden kunne ikke sendes, så betalingen blev ikke bekræftet. Prøv igen, eller brug et andet kort.
}
return-unconfirmed-heading = { $kind ->
    [card] Tjek hos butikken
   *[payment] Tjek din ordre
}
return-unconfirmed-body = { $kind ->
    [card] Vi kunne ikke få forbindelse til butikken i tide, så vi ved ikke, om dit kort blev godtaget. Se efter dér, før du prøver igen.
   *[payment] Vi kunne ikke få forbindelse til butikken i tide, så vi ved ikke, om din ordre gik igennem. Se på den, før du betaler igen.
}
return-invalid-request-heading = Det lykkedes ikke
return-invalid-request-body = { $kind ->
    [card] Butikkens anmodning kunne ikke læses, så dit kort blev ikke bekræftet.
   *[payment] Butikkens anmodning kunne ikke læses, så betalingen blev ikke bekræftet.
}
return-rejected-heading = Afvist i din app
return-rejected-body = { $kind ->
    [card] Du afviste anmodningen i appen fra { $issuer }, så dit kort blev ikke bekræftet. Hvis det var en fejl, så start forfra i butikken.
   *[payment] Du afviste anmodningen i appen fra { $issuer }, så betalingen blev ikke bekræftet. Hvis det var en fejl, så start forfra i butikken.
}
return-disowned-heading = { $kind ->
    [card] Vi har stoppet dette
   *[payment] Vi har stoppet betalingen
}
return-disowned-body = { $issuer } har fået besked om, at det ikke var dig. Ring for en sikkerheds skyld til { $issuer } på nummeret på dit kort.
return-no-contact-heading = Vi kan ikke få fat i dig
return-no-contact-body = { $kind ->
    [card] { $issuer } mangler en måde at kontrollere på, at det er dig, for eksempel et mobilnummer eller appen. Derfor blev dit kort ikke bekræftet. Ring til { $issuer } på nummeret på dit kort, eller brug et andet kort.
   *[payment] { $issuer } mangler en måde at kontrollere på, at det er dig, for eksempel et mobilnummer eller appen. Derfor blev betalingen ikke bekræftet. Ring til { $issuer } på nummeret på dit kort, eller brug et andet kort.
}
return-blocked-heading = Dit kort er spærret lige nu
return-blocked-body = { $kind ->
    [card] Der var for mange mislykkede forsøg, så dit kort blev ikke bekræftet. Brug et andet kort, eller ring til { $issuer } på nummeret på dit kort.
   *[payment] Der var for mange mislykkede forsøg, så betalingen blev ikke bekræftet. Brug et andet kort, eller ring til { $issuer } på nummeret på dit kort.
}
return-refused-heading = { $kind ->
    [card] Ikke muligt med dette kort
   *[payment] Betaling ikke mulig
}
return-refused-body = { $kind ->
    [card] { $issuer } tillader ikke, at dette kort bruges på nettet. Brug et andet kort, eller ring til { $issuer } på nummeret på dit kort.
   *[payment] { $issuer } tillader ikke betalinger på nettet med dette kort. Brug et andet kort, eller ring til { $issuer } på nummeret på dit kort.
}
return-withdrawn-heading = Kontrollen blev stoppet
return-withdrawn-body = { $kind ->
    [card] { $issuer } afsluttede kontrollen, så dit kort blev ikke bekræftet. Hvis du stadig vil bruge det her, så start forfra i butikken, eller ring til { $issuer } på nummeret på dit kort.
   *[payment] { $issuer } afsluttede kontrollen, så betalingen blev ikke bekræftet. Hvis du stadig vil betale, så start forfra i butikken, eller ring til { $issuer } på nummeret på dit kort.
}

problem-unknown-challenge-heading = Siden virker ikke længere
problem-unknown-challenge-body = Siden er måske forældet, eller linket var ikke fuldstændigt.
problem-unknown-challenge-next = Se først på din ordre i butikken. Hvis den ikke gik igennem, så start forfra dér.
problem-ended-heading = Kontrollen er slut
problem-ended-body = Du behøver ikke at gøre mere her.
problem-ended-next = Luk denne side, og se på din ordre i butikken.
problem-unavailable-heading = Prøv igen om lidt
problem-unavailable-body = Vi kunne ikke gøre dette lige nu. Det er ikke din skyld.
problem-unavailable-next = Vent et minut. Genindlæs derefter siden, eller gå tilbage til butikken.
problem-unavailable-again = Vent nogle sekunder, og prøv så igen. Du kommer tilbage til, hvor du var.
problem-try-again = Prøv igen
problem-bad-request-heading = Det lykkedes ikke
problem-bad-request-body = Siden fik noget, som den ikke forventede.
problem-bad-request-next = Se først på din ordre i butikken. Hvis den ikke gik igennem, så start forfra dér.
problem-reference = Reference

## The information zone

help-need-heading = Brug for hjælp?
help-code = Ingen kode? En besked kan være et minut undervejs. Tjek, at din telefon har signal, se i din spammappe, eller bed om en ny kode. En ny kode erstatter den tidligere.
help-password = Glemt din adgangskode? Det er den, du har valgt hos { $issuer } til dette kort. Annuller, og ring til { $issuer } for at vælge en ny.
help-approval = Ingen anmodning i appen? Åbn selv appen, og se under anmodninger. Tjek, at din telefon har forbindelse, eller send anmodningen igen. Hvis appen beder om et tal, så indtast tallet fra denne side.
help-choice = Vælg det, du har ved hånden. Der bliver ikke sendt noget, før du fortsætter. Hvis intet af det virker for dig, så annuller, og ring til { $issuer }.
help-phone = Har du fået nyt nummer eller ny adresse, eller har du ikke din telefon ved hånden? Annuller, og ring til { $issuer } på nummeret på dit kort.
help-secret = Fortæl aldrig nogen en kode eller et tal fra denne side, heller ikke { $issuer }.
help-why-heading = Hvorfor ser jeg dette?
help-why-body = { $kind ->
    [card] { $issuer } kontrollerer nogle gange, at et kort bruges af den person, det tilhører. Der betales ikke noget her, og butikken ser ikke, hvad du indtaster.
   *[payment] { $issuer } kontrollerer nogle betalinger på nettet for at sikre, at det virkelig er dig, der betaler. Butikken ser ikke, hvad du indtaster.
}
disown-button = Det var ikke mig
disown-hint = { $kind ->
    [card] Vi stopper dette og giver { $issuer } besked.
   *[payment] Vi stopper betalingen og giver { $issuer } besked.
}
disown-hint-later = Meld det til { $issuer }.

## The code step: what can change in place

code-sent-sms = Vi har sendt en kode på sms til { $destination }. I beskeden står der ”Ref. { $reference }”.
code-sent-email = Vi har sendt en kode på e-mail til { $destination }. I emnefeltet står der ”Ref. { $reference }”.
code-valid-until = gælder til kl. { $time }
code-valid-for = { $minutes ->
    [one] gælder i { $minutes } minut
   *[other] gælder i { $minutes } minutter
}
code-expired = udløbet
code-attempts = { $count ->
    [one] Ét forsøg tilbage
   *[other] { $count } forsøg tilbage
}
code-ending-soon = { $minutes ->
    [one] Siden lukker om { $minutes } minut. Indtast koden, eller bed om en ny for at få mere tid.
   *[other] Siden lukker om { $minutes } minutter. Indtast koden, eller bed om en ny for at få mere tid.
}
code-ending-soon-none = { $minutes ->
    [one] Siden lukker om { $minutes } minut. Indtast koden inden da.
   *[other] Siden lukker om { $minutes } minutter. Indtast koden inden da.
}
approval-ending-soon = { $minutes ->
    [one] Siden lukker om { $minutes } minut. Godkend i appen inden da.
   *[other] Siden lukker om { $minutes } minutter. Godkend i appen inden da.
}
choice-ending-soon = { $minutes ->
    [one] Siden lukker om { $minutes } minut. Vælg inden da.
   *[other] Siden lukker om { $minutes } minutter. Vælg inden da.
}
code-never-share = Del aldrig denne kode, heller ikke med { $issuer }.
resend-left = { $count ->
    [one] Der kan sendes én kode mere
   *[other] Der kan sendes { $count } koder mere
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Der kan sendes én kode mere { $duration } efter den sidste
   *[other] Der kan sendes en ny kode { $duration } efter den sidste
}
resend-none-left = Der kan ikke sendes flere koder
approval-again-left = { $count ->
    [one] Den kan sendes én gang mere
   *[other] Den kan sendes { $count } gange mere
}
approval-again-wait = { $count ->
    [one] Den kan sendes én gang mere, { $duration } efter sidste gang
   *[other] Den kan sendes igen { $duration } efter sidste gang
}
approval-again-none = Den kan ikke sendes igen

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Efter ét mislykket forsøg mere bliver dit kort spærret for brug på nettet i { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Adgangskoden eller koden er ikke rigtig. Du har ét sidste forsøg.
       *[other] Adgangskoden eller koden er ikke rigtig. Du har { $count } forsøg tilbage.
    }
   *[code] { $count ->
        [one] Koden er ikke rigtig. Du har ét sidste forsøg: Se i den nyeste besked.
       *[other] Koden er ikke rigtig. Du har { $count } forsøg tilbage.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Adgangskoden eller koden er ikke rigtig. Taster du forkert én gang mere, bliver dit kort spærret for brug på nettet i { $duration }.
   *[code] Koden er ikke rigtig. Taster du forkert én gang mere, bliver dit kort spærret for brug på nettet i { $duration }.
}
notice-replaced = { $count ->
    [one] Det var en tidligere kode. Brug den nyeste. Du har ét sidste forsøg.
   *[other] Det var en tidligere kode. Brug den nyeste. Du har { $count } forsøg tilbage.
}
notice-expired = Koden er udløbet. Bed om en ny nedenfor.
notice-expired-none = Koden er udløbet, og der kan ikke sendes flere. Annuller, og start forfra i butikken.
notice-new-code = En ny kode er på vej. Tidligere koder virker ikke længere.
notice-other-channel = Den første besked kom ikke frem, så en ny kode bliver sendt på en anden måde. Tidligere koder virker ikke længere.
notice-undelivered = { $step ->
    [choice] Koden kom ikke frem. Vælg en anden måde.
   *[code] Koden kom ikke frem. Du kan sende en ny nu.
}
notice-too-early = Vent et øjeblik, før du beder om en ny.
notice-no-more-codes = { $step ->
    [approval] Anmodningen kan ikke sendes igen. Godkend den nyeste i appen, eller annuller.
    [choice] Der kan ikke sendes mere på den måde. Vælg en anden, eller annuller.
   *[code] Der kan ikke sendes flere koder. Brug den nyeste kode, du har, eller annuller.
}
notice-asked-again = Vi har sendt anmodningen til din app igen. Brug det tal, der vises nu.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Tallet, der blev indtastet i appen, er ikke rigtigt. Du har ét sidste forsøg.
       *[other] Tallet, der blev indtastet i appen, er ikke rigtigt. Du har { $count } forsøg tilbage.
    }
   *[approval] { $count ->
        [one] Tallet, der blev indtastet i appen, er ikke det, der vises her. Du har ét sidste forsøg.
       *[other] Tallet, der blev indtastet i appen, er ikke det, der vises her. Du har { $count } forsøg tilbage.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Tallet, der blev indtastet i appen, er ikke rigtigt. Efter ét mislykket forsøg mere bliver dit kort spærret for brug på nettet i { $duration }.
   *[approval] Tallet, der blev indtastet i appen, er ikke det, der vises her. Efter ét forkert tal mere bliver dit kort spærret for brug på nettet i { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Adgangsnøglen kunne ikke bekræftes. Du har ét sidste forsøg.
   *[other] Adgangsnøglen kunne ikke bekræftes. Du har { $count } forsøg tilbage.
}
notice-passkey-stale = Det tog for lang tid, så intet blev kontrolleret. Brug din adgangsnøgle igen.
notice-not-offered = Den måde er ikke tilgængelig. Vælg en af disse.
notice-no-password = Indtast også din adgangskode.
notice-empty = Indtast kodens { $digits } cifre.
notice-too-short = Koden har { $digits } cifre. Du indtastede { $typed }.
notice-too-long = Koden har { $digits } cifre. Du indtastede { $typed }.
notice-not-digits = Indtast kun kodens { $digits } cifre.
