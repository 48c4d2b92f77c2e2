# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Bevestig uw kaart – { $issuer }
   *[payment] Bevestig uw betaling – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Fout: Bevestig uw kaart – { $issuer }
   *[payment] Fout: Bevestig uw betaling – { $issuer }
}
page-title-choice = Kies hoe u bevestigt – { $issuer }
page-title-choice-error = Fout: Kies hoe u bevestigt – { $issuer }
page-title-finishing = Een moment – { $issuer }
page-title-return = Terug naar de winkel – { $issuer }
page-title-problem = Er ging iets mis – { $issuer }
page-title-ended = Deze controle is afgelopen – { $issuer }

page-merchant = Winkel
page-amount = Bedrag
page-card = Kaart

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Nederlands
language-label = Taal
language-change = Taal wijzigen

demo-strip = Demonstratie – geen echt geld

brand-issuer-logo = Logo van { $issuer }
brand-scheme-logo = Logo van { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Bevestig uw kaart
   *[payment] Bevestig uw betaling
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Ga verder om uw kaart te bevestigen voor { $merchant }.
       *[no] Ga verder om uw kaart te bevestigen.
    }
   *[payment] { $named ->
        [yes] Ga verder om { $amount } te betalen aan { $merchant }.
       *[no] Ga verder om { $amount } te betalen.
    }
}
start-continue = Verder

## The code step

code-heading = Bevestig dat u het bent
code-ask = { $kind ->
    [card] { $named ->
        [yes] Om uw kaart te bevestigen voor { $merchant }, vult u de code in die wij u hebben gestuurd.
       *[no] Om uw kaart te bevestigen, vult u de code in die wij u hebben gestuurd.
    }
   *[payment] { $named ->
        [yes] Om { $amount } te betalen aan { $merchant }, vult u de code in die wij u hebben gestuurd.
       *[no] Om { $amount } te betalen, vult u de code in die wij u hebben gestuurd.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Om uw kaart te bevestigen voor { $merchant }, vult u uw wachtwoord in en de code die wij u hebben gestuurd.
       *[no] Om uw kaart te bevestigen, vult u uw wachtwoord in en de code die wij u hebben gestuurd.
    }
   *[payment] { $named ->
        [yes] Om { $amount } te betalen aan { $merchant }, vult u uw wachtwoord in en de code die wij u hebben gestuurd.
       *[no] Om { $amount } te betalen, vult u uw wachtwoord in en de code die wij u hebben gestuurd.
    }
}
code-label = Code van { $digits } cijfers
code-confirm = Bevestigen
code-confirm-busy = Controleren…
code-cancel = Annuleren
password-label = Wachtwoord bij { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Toon
password-show-name = Toon wachtwoord
password-hide = Verberg
password-hide-name = Verberg wachtwoord

resend-button = Stuur een nieuwe code
resend-button-busy = Versturen…

ask-others = Lukt het niet? Kies een andere manier

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Vraag dit niet meer bij { $merchant }
   *[payment] Vraag dit niet meer als ik betaal aan { $merchant }
}
trust-label-plain = Vraag dit niet meer bij deze winkel
trust-hint = Zet de winkel op uw lijst met vertrouwde winkels. U kunt de lijst wijzigen bij uw bank.

notice-offline = U lijkt offline te zijn. Wat u hebt ingevuld, staat er nog: probeer het opnieuw zodra u weer verbinding hebt.
waiting-offline = U lijkt offline te zijn. We gaan verder zodra u weer verbinding hebt.

## The app step

approval-heading = Goedkeuren in uw app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Om uw kaart te bevestigen voor { $merchant }, keurt u het verzoek goed dat wij naar uw app hebben gestuurd.
       *[no] Om uw kaart te bevestigen, keurt u het verzoek goed dat wij naar uw app hebben gestuurd.
    }
   *[payment] { $named ->
        [yes] Om { $amount } te betalen aan { $merchant }, keurt u het verzoek goed dat wij naar uw app hebben gestuurd.
       *[no] Om { $amount } te betalen, keurt u het verzoek goed dat wij naar uw app hebben gestuurd.
    }
}
approval-open = Open de app van { $issuer } op uw telefoon.
approval-check = { $kind ->
    [card] Controleer het verzoek, vul { $number } in als daarom wordt gevraagd, en keur het goed.
   *[payment] Controleer de betaling, vul { $number } in als daarom wordt gevraagd, en keur deze goed.
}
approval-waiting = We wachten op uw goedkeuring…
# Said when the cardholder comes back to this page from the app.
approval-checking = We controleren of u hebt goedgekeurd…
approval-done = Ik heb goedgekeurd
approval-link = Open de app van { $issuer }
approval-link-failed = Deze pagina kan de app niet openen. Open de app van { $issuer } zelf.
approval-again = Stuur het verzoek opnieuw

## The choice

choice-heading = Kies hoe u bevestigt
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Om uw kaart te bevestigen voor { $merchant }, kiest u een van deze manieren.
       *[no] Om uw kaart te bevestigen, kiest u een van deze manieren.
    }
   *[payment] { $named ->
        [yes] Om { $amount } te betalen aan { $merchant }, kiest u een van deze manieren.
       *[no] Om { $amount } te betalen, kiest u een van deze manieren.
    }
}
choice-legend = Maak een keuze
choice-sms = Sms naar { $destination }
choice-email = E-mail naar { $destination }
choice-approval = Goedkeuren in de app van { $issuer }
choice-none-left = { $way ->
    [approval] Er kan geen verzoek meer worden gestuurd
   *[message] Er kan geen bericht meer worden gestuurd
}
choice-continue = Verder
choice-continue-busy = Een moment…
choice-back = Terug
choice-or = of
passkey-button = Gebruik uw passkey
passkey-busy = Volg de stappen op uw apparaat.
passkey-failed = Dat is niet gelukt. Probeer het opnieuw of kies een andere manier.

## Waiting and endings

finishing-heading = Bijna klaar
finishing-body = We geven het resultaat door aan de winkel. Dit duurt een paar seconden. Houd deze pagina open.
finishing-continue = Duurt het te lang? Controleer opnieuw

return-next = U gaat terug naar { $merchant }…
return-next-plain = U gaat terug naar de winkel…
return-button = Terug naar { $merchant }
return-button-plain = Terug naar de winkel
return-told = Dank u wel. We hebben { $issuer } laten weten dat u dit niet was.
return-blocked-until = Uw kaart is tot { $time } uur geblokkeerd voor gebruik op internet.
return-blocked-for = Uw kaart is { $duration } geblokkeerd voor gebruik op internet.
return-approved-heading = Bevestigd
return-approved-body = { $kind ->
    [card] Dank u wel. De winkel kan nu verder met uw kaart.
   *[payment] Dank u wel. De winkel kan uw bestelling nu afronden.
}
return-attempts-exceeded-heading = Niet bevestigd
return-attempts-exceeded-body = { $kind ->
    [card] Het is te vaak niet gelukt. Daarom is uw kaart niet bevestigd. Probeer het opnieuw bij de winkel of bel { $issuer } op het nummer op uw kaart.
   *[payment] Het is te vaak niet gelukt. Daarom is deze betaling niet bevestigd. Probeer het opnieuw bij de winkel of bel { $issuer } op het nummer op uw kaart.
}
return-cancelled-heading = Geannuleerd
return-cancelled-body = { $kind ->
    [card] U hebt geannuleerd. Daarom is uw kaart niet bevestigd.
   *[payment] U hebt geannuleerd. Daarom is deze betaling niet bevestigd.
}
return-timed-out-heading = De tijd is om
return-timed-out-body = { $kind ->
    [card] We hebben niet op tijd iets van u gehoord. Daarom is uw kaart niet bevestigd. U kunt het opnieuw proberen bij de winkel.
   *[payment] We hebben niet op tijd iets van u gehoord. Daarom is deze betaling niet bevestigd. U kunt het opnieuw proberen bij de winkel.
}
return-undeliverable-heading = We konden u niet bereiken
return-undeliverable-body = { $kind ->
    [card] De code kon niet worden verstuurd. Daarom is uw kaart niet bevestigd. Probeer het opnieuw of gebruik een andere kaart.
   *[payment] De code kon niet worden verstuurd. Daarom is deze betaling niet bevestigd. Probeer het opnieuw of gebruik een andere kaart.
}
return-unconfirmed-heading = { $kind ->
    [card] Kijk bij de winkel
   *[payment] Controleer uw bestelling
}
return-unconfirmed-body = { $kind ->
    [card] We konden de winkel niet op tijd bereiken. We weten dus niet of uw kaart is geaccepteerd. Kijk daar voordat u het opnieuw probeert.
   *[payment] We konden de winkel niet op tijd bereiken. We weten dus niet of uw bestelling is gelukt. Bekijk uw bestelling voordat u opnieuw betaalt.
}
return-invalid-request-heading = Dat is niet gelukt
return-invalid-request-body = { $kind ->
    [card] Het verzoek van de winkel was niet leesbaar. Daarom is uw kaart niet bevestigd.
   *[payment] Het verzoek van de winkel was niet leesbaar. Daarom is deze betaling niet bevestigd.
}
return-rejected-heading = Geweigerd in uw app
return-rejected-body = { $kind ->
    [card] U hebt het verzoek geweigerd in de app van { $issuer }. Daarom is uw kaart niet bevestigd. Was dat een vergissing? Begin dan opnieuw bij de winkel.
   *[payment] U hebt het verzoek geweigerd in de app van { $issuer }. Daarom is deze betaling niet bevestigd. Was dat een vergissing? Begin dan opnieuw bij de winkel.
}
return-disowned-heading = { $kind ->
    [card] We hebben dit gestopt
   *[payment] We hebben deze betaling gestopt
}
return-disowned-body = We hebben { $issuer } laten weten dat u dit niet was. Bel voor de zekerheid { $issuer } op het nummer op uw kaart.
return-no-contact-heading = We kunnen u niet bereiken
return-no-contact-body = { $kind ->
    [card] { $issuer } kan niet controleren dat u het bent: er is bijvoorbeeld geen mobiel nummer of app van u bekend. Daarom is uw kaart niet bevestigd. Bel { $issuer } op het nummer op uw kaart of gebruik een andere kaart.
   *[payment] { $issuer } kan niet controleren dat u het bent: er is bijvoorbeeld geen mobiel nummer of app van u bekend. Daarom is deze betaling niet bevestigd. Bel { $issuer } op het nummer op uw kaart of gebruik een andere kaart.
}
return-blocked-heading = Uw kaart is tijdelijk geblokkeerd
return-blocked-body = { $kind ->
    [card] Het is te vaak niet gelukt. Daarom is uw kaart niet bevestigd. Gebruik een andere kaart of bel { $issuer } op het nummer op uw kaart.
   *[payment] Het is te vaak niet gelukt. Daarom is deze betaling niet bevestigd. Gebruik een andere kaart of bel { $issuer } op het nummer op uw kaart.
}
return-refused-heading = { $kind ->
    [card] Niet mogelijk met deze kaart
   *[payment] Betalen niet mogelijk
}
return-refused-body = { $kind ->
    [card] { $issuer } staat niet toe dat deze kaart op internet wordt gebruikt. Gebruik een andere kaart of bel { $issuer } op het nummer op uw kaart.
   *[payment] { $issuer } staat geen onlinebetalingen met deze kaart toe. Gebruik een andere kaart of bel { $issuer } op het nummer op uw kaart.
}
return-withdrawn-heading = Deze controle is gestopt
return-withdrawn-body = { $kind ->
    [card] { $issuer } heeft deze controle beëindigd. Daarom is uw kaart niet bevestigd. Wilt u uw kaart hier toch gebruiken? Begin dan opnieuw bij de winkel of bel { $issuer } op het nummer op uw kaart.
   *[payment] { $issuer } heeft deze controle beëindigd. Daarom is deze betaling niet bevestigd. Wilt u toch betalen? Begin dan opnieuw bij de winkel of bel { $issuer } op het nummer op uw kaart.
}

problem-unknown-challenge-heading = Deze pagina werkt niet meer
problem-unknown-challenge-body = Misschien is deze pagina verouderd of was de link niet volledig.
problem-unknown-challenge-next = Bekijk eerst uw bestelling bij de winkel. Is die niet gelukt? Begin daar dan opnieuw.
problem-ended-heading = Deze controle is afgelopen
problem-ended-body = U hoeft hier niets meer te doen.
problem-ended-next = Sluit deze pagina en bekijk uw bestelling bij de winkel.
problem-unavailable-heading = Probeer het zo dadelijk opnieuw
problem-unavailable-body = Dit lukte ons nu even niet. Het ligt niet aan u.
problem-unavailable-next = Wacht een minuut. Vernieuw daarna deze pagina of ga terug naar de winkel.
problem-unavailable-again = Wacht een paar seconden en probeer het opnieuw. U komt terug waar u was.
problem-try-again = Probeer opnieuw
problem-bad-request-heading = Dat is niet gelukt
problem-bad-request-body = Deze pagina kreeg iets wat niet werd verwacht.
problem-bad-request-next = Bekijk eerst uw bestelling bij de winkel. Is die niet gelukt? Begin daar dan opnieuw.
problem-reference = Referentie

## The information zone

help-need-heading = Hulp nodig?
help-code = Geen code? Een bericht kan een minuut duren. Controleer of uw telefoon bereik heeft, kijk in uw spammap of vraag een nieuwe code aan. Een nieuwe code vervangt de vorige.
help-password = Wachtwoord vergeten? Het is het wachtwoord dat u bij { $issuer } voor deze kaart hebt gekozen. Annuleer en bel { $issuer } om een nieuw wachtwoord in te stellen.
help-approval = Geen verzoek in de app? Open de app zelf en kijk bij verzoeken. Controleer of uw telefoon verbinding heeft of stuur het verzoek opnieuw. Vraagt de app om een getal? Vul dan het getal van deze pagina in.
help-choice = Kies wat u bij de hand hebt. Er wordt niets gestuurd voordat u verdergaat. Kunt u niets hiervan gebruiken? Annuleer dan en bel { $issuer }.
help-phone = Is uw nummer of adres veranderd, of hebt u uw telefoon niet bij de hand? Annuleer en bel { $issuer } op het nummer op uw kaart.
help-secret = Geef nooit een code of getal van deze pagina aan iemand, ook niet aan { $issuer }.
help-why-heading = Waarom zie ik dit?
help-why-body = { $kind ->
    [card] { $issuer } controleert soms of een kaart wordt gebruikt door de persoon van wie die is. U betaalt hier niets en de winkel ziet niet wat u invult.
   *[payment] { $issuer } controleert sommige onlinebetalingen om zeker te weten dat u het echt bent die betaalt. De winkel ziet niet wat u invult.
}
disown-button = Dit was ik niet
disown-hint = { $kind ->
    [card] We stoppen dit en laten het { $issuer } weten.
   *[payment] We stoppen deze betaling en laten het { $issuer } weten.
}
disown-hint-later = Meld het bij { $issuer }.

## The code step: what can change in place

code-sent-sms = We hebben een code per sms gestuurd naar { $destination }. In het bericht staat ‘Ref. { $reference }’.
code-sent-email = We hebben een code per e-mail gestuurd naar { $destination }. In het onderwerp staat ‘Ref. { $reference }’.
code-valid-until = geldig tot { $time } uur
code-valid-for = { $minutes ->
    [one] { $minutes } minuut geldig
   *[other] { $minutes } minuten geldig
}
code-expired = verlopen
code-attempts = { $count ->
    [one] Nog één poging
   *[other] Nog { $count } pogingen
}
code-ending-soon = { $minutes ->
    [one] Deze pagina verloopt over { $minutes } minuut. Vul de code in of vraag een nieuwe aan om meer tijd te krijgen.
   *[other] Deze pagina verloopt over { $minutes } minuten. Vul de code in of vraag een nieuwe aan om meer tijd te krijgen.
}
code-ending-soon-none = { $minutes ->
    [one] Deze pagina verloopt over { $minutes } minuut. Vul de code voor die tijd in.
   *[other] Deze pagina verloopt over { $minutes } minuten. Vul de code voor die tijd in.
}
approval-ending-soon = { $minutes ->
    [one] Deze pagina verloopt over { $minutes } minuut. Keur het verzoek voor die tijd goed in de app.
   *[other] Deze pagina verloopt over { $minutes } minuten. Keur het verzoek voor die tijd goed in de app.
}
choice-ending-soon = { $minutes ->
    [one] Deze pagina verloopt over { $minutes } minuut. Maak voor die tijd een keuze.
   *[other] Deze pagina verloopt over { $minutes } minuten. Maak voor die tijd een keuze.
}
code-never-share = Deel deze code nooit, ook niet met { $issuer }.
resend-left = { $count ->
    [one] Er kan nog één code worden gestuurd
   *[other] Er kunnen nog { $count } codes worden gestuurd
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Er kan nog één code worden gestuurd, { $duration } na de vorige
   *[other] Er kan een nieuwe code worden gestuurd { $duration } na de vorige
}
resend-none-left = Er kan geen code meer worden gestuurd
approval-again-left = { $count ->
    [one] Het kan nog één keer worden gestuurd
   *[other] Het kan nog { $count } keer worden gestuurd
}
approval-again-wait = { $count ->
    [one] Het kan nog één keer worden gestuurd, { $duration } na de vorige keer
   *[other] Het kan opnieuw worden gestuurd { $duration } na de vorige keer
}
approval-again-none = Het kan niet opnieuw worden gestuurd

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Als het nog één keer niet lukt, wordt uw kaart { $duration } geblokkeerd voor gebruik op internet.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Dit wachtwoord of deze code klopt niet. U hebt nog één laatste poging.
       *[other] Dit wachtwoord of deze code klopt niet. U hebt nog { $count } pogingen.
    }
   *[code] { $count ->
        [one] Deze code klopt niet. U hebt nog één laatste poging: kijk in het nieuwste bericht.
       *[other] Deze code klopt niet. U hebt nog { $count } pogingen.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Dit wachtwoord of deze code klopt niet. Als u nog één keer iets verkeerds invult, wordt uw kaart { $duration } geblokkeerd voor gebruik op internet.
   *[code] Deze code klopt niet. Als u nog één keer iets verkeerds invult, wordt uw kaart { $duration } geblokkeerd voor gebruik op internet.
}
notice-replaced = { $count ->
    [one] Dat was een eerdere code. Gebruik de nieuwste. U hebt nog één laatste poging.
   *[other] Dat was een eerdere code. Gebruik de nieuwste. U hebt nog { $count } pogingen.
}
notice-expired = Deze code is verlopen. Vraag hieronder een nieuwe aan.
notice-expired-none = Deze code is verlopen en er kan geen nieuwe meer worden gestuurd. Annuleer en begin opnieuw bij de winkel.
notice-new-code = Er is een nieuwe code onderweg. Eerdere codes werken niet meer.
notice-other-channel = Het eerste bericht kwam niet aan. Daarom sturen we een nieuwe code op een andere manier. Eerdere codes werken niet meer.
notice-undelivered = { $step ->
    [choice] De code kon niet worden bezorgd. Kies een andere manier.
   *[code] De code kon niet worden bezorgd. U kunt nu een nieuwe sturen.
}
notice-too-early = Wacht even voordat u het opnieuw aanvraagt.
notice-no-more-codes = { $step ->
    [approval] Het verzoek kan niet opnieuw worden gestuurd. Keur het nieuwste verzoek goed in de app of annuleer.
    [choice] Op die manier kan niets meer worden gestuurd. Kies een andere manier of annuleer.
   *[code] Er kan geen code meer worden gestuurd. Gebruik de nieuwste code die u hebt of annuleer.
}
notice-asked-again = We hebben het verzoek opnieuw naar uw app gestuurd. Gebruik het getal dat u nu ziet.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Het getal dat in de app is ingevuld, klopt niet. U hebt nog één laatste poging.
       *[other] Het getal dat in de app is ingevuld, klopt niet. U hebt nog { $count } pogingen.
    }
   *[approval] { $count ->
        [one] In de app is een ander getal ingevuld dan hier staat. U hebt nog één laatste poging.
       *[other] In de app is een ander getal ingevuld dan hier staat. U hebt nog { $count } pogingen.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Het getal dat in de app is ingevuld, klopt niet. Als het nog één keer niet lukt, wordt uw kaart { $duration } geblokkeerd voor gebruik op internet.
   *[approval] In de app is een ander getal ingevuld dan hier staat. Bij nog één verkeerd getal wordt uw kaart { $duration } geblokkeerd voor gebruik op internet.
}
notice-passkey-failed = { $count ->
    [one] Deze passkey kon niet worden bevestigd. U hebt nog één laatste poging.
   *[other] Deze passkey kon niet worden bevestigd. U hebt nog { $count } pogingen.
}
notice-passkey-stale = Dat duurde te lang. Daarom is er niets gecontroleerd. Gebruik uw passkey opnieuw.
notice-not-offered = Die manier is niet beschikbaar. Kies een van deze manieren.
notice-no-password = Vul ook uw wachtwoord in.
notice-empty = Vul de { $digits } cijfers van de code in.
notice-too-short = De code heeft { $digits } cijfers. U hebt er { $typed } ingevuld.
notice-too-long = De code heeft { $digits } cijfers. U hebt er { $typed } ingevuld.
notice-not-digits = Vul alleen de { $digits } cijfers van de code in.
