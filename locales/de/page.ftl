# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Karte bestätigen – { $issuer }
   *[payment] Zahlung bestätigen – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Fehler: Karte bestätigen – { $issuer }
   *[payment] Fehler: Zahlung bestätigen – { $issuer }
}
page-title-choice = Wie möchten Sie bestätigen? – { $issuer }
page-title-choice-error = Fehler: Wie möchten Sie bestätigen? – { $issuer }
page-title-finishing = Einen Moment – { $issuer }
page-title-return = Zurück zum Shop – { $issuer }
page-title-problem = Etwas ist schiefgegangen – { $issuer }
page-title-ended = Diese Prüfung ist beendet – { $issuer }

page-merchant = Shop
page-amount = Betrag
page-card = Karte

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Deutsch
language-label = Sprache
language-change = Sprache ändern

demo-strip = Demonstration – kein echtes Geld

brand-issuer-logo = Logo von { $issuer }
brand-scheme-logo = Logo von { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Karte bestätigen
   *[payment] Zahlung bestätigen
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Um Ihre Karte für { $merchant } zu bestätigen, fahren Sie bitte fort.
       *[no] Um Ihre Karte zu bestätigen, fahren Sie bitte fort.
    }
   *[payment] { $named ->
        [yes] Um { $amount } an { $merchant } zu zahlen, fahren Sie bitte fort.
       *[no] Um { $amount } zu zahlen, fahren Sie bitte fort.
    }
}
start-continue = Weiter

## The code step

code-heading = Bitte bestätigen Sie, dass Sie es sind
code-ask = { $kind ->
    [card] { $named ->
        [yes] Um Ihre Karte für { $merchant } zu bestätigen, geben Sie den Code ein, den wir Ihnen geschickt haben.
       *[no] Um Ihre Karte zu bestätigen, geben Sie den Code ein, den wir Ihnen geschickt haben.
    }
   *[payment] { $named ->
        [yes] Um { $amount } an { $merchant } zu zahlen, geben Sie den Code ein, den wir Ihnen geschickt haben.
       *[no] Um { $amount } zu zahlen, geben Sie den Code ein, den wir Ihnen geschickt haben.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Um Ihre Karte für { $merchant } zu bestätigen, geben Sie Ihr Passwort und den Code ein, den wir Ihnen geschickt haben.
       *[no] Um Ihre Karte zu bestätigen, geben Sie Ihr Passwort und den Code ein, den wir Ihnen geschickt haben.
    }
   *[payment] { $named ->
        [yes] Um { $amount } an { $merchant } zu zahlen, geben Sie Ihr Passwort und den Code ein, den wir Ihnen geschickt haben.
       *[no] Um { $amount } zu zahlen, geben Sie Ihr Passwort und den Code ein, den wir Ihnen geschickt haben.
    }
}
code-label = { $digits }-stelliger Code
code-confirm = Bestätigen
code-confirm-busy = Wird geprüft …
code-cancel = Abbrechen
password-label = Passwort bei { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Anzeigen
password-show-name = Anzeigen: Passwort
password-hide = Verbergen
password-hide-name = Verbergen: Passwort

resend-button = Neuen Code senden
resend-button-busy = Wird gesendet …

ask-others = Klappt es nicht? Andere Möglichkeit wählen

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Bei { $merchant } nicht mehr nachfragen
   *[payment] Bei Zahlungen an { $merchant } nicht mehr fragen
}
trust-label-plain = Bei diesem Shop nicht mehr nachfragen
trust-hint = Setzt den Shop auf Ihre Liste vertrauenswürdiger Shops. Die Liste können Sie bei Ihrer Bank ändern.

notice-offline = Sie sind anscheinend offline. Ihre Eingabe ist noch da: Versuchen Sie es erneut, sobald Sie wieder verbunden sind.
waiting-offline = Sie sind anscheinend offline. Es geht weiter, sobald Sie wieder verbunden sind.

## The app step

approval-heading = In der App freigeben
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Um Ihre Karte für { $merchant } zu bestätigen, geben Sie die Anfrage frei, die wir an Ihre App gesendet haben.
       *[no] Um Ihre Karte zu bestätigen, geben Sie die Anfrage frei, die wir an Ihre App gesendet haben.
    }
   *[payment] { $named ->
        [yes] Um { $amount } an { $merchant } zu zahlen, geben Sie die Anfrage frei, die wir an Ihre App gesendet haben.
       *[no] Um { $amount } zu zahlen, geben Sie die Anfrage frei, die wir an Ihre App gesendet haben.
    }
}
approval-open = Öffnen Sie die App von { $issuer } auf Ihrem Handy.
approval-check = { $kind ->
    [card] Prüfen Sie die Anfrage, tippen Sie { $number } ein, falls danach gefragt wird, und geben Sie sie frei.
   *[payment] Prüfen Sie die Zahlung, tippen Sie { $number } ein, falls danach gefragt wird, und geben Sie sie frei.
}
approval-waiting = Wir warten auf Ihre Freigabe …
# Said when the cardholder comes back to this page from the app.
approval-checking = Wir prüfen, ob Sie freigegeben haben …
approval-done = Ich habe freigegeben
approval-link = App von { $issuer } öffnen
approval-link-failed = Diese Seite kann die App nicht öffnen. Bitte öffnen Sie die App von { $issuer } selbst.
approval-again = Anfrage erneut senden

## The choice

choice-heading = Wie möchten Sie bestätigen?
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Um Ihre Karte für { $merchant } zu bestätigen, wählen Sie eine dieser Möglichkeiten.
       *[no] Um Ihre Karte zu bestätigen, wählen Sie eine dieser Möglichkeiten.
    }
   *[payment] { $named ->
        [yes] Um { $amount } an { $merchant } zu zahlen, wählen Sie eine dieser Möglichkeiten.
       *[no] Um { $amount } zu zahlen, wählen Sie eine dieser Möglichkeiten.
    }
}
choice-legend = Bitte wählen
choice-sms = SMS an { $destination }
choice-email = E-Mail an { $destination }
choice-approval = In der App von { $issuer } freigeben
choice-none-left = { $way ->
    [approval] Keine weitere Anfrage möglich
   *[message] Keine weitere Nachricht möglich
}
choice-continue = Weiter
choice-continue-busy = Einen Moment …
choice-back = Zurück
choice-or = oder
passkey-button = Passkey verwenden
passkey-busy = Folgen Sie den Schritten auf Ihrem Gerät.
passkey-failed = Das hat nicht geklappt. Versuchen Sie es erneut oder wählen Sie eine andere Möglichkeit.

## Waiting and endings

finishing-heading = Fast fertig
finishing-body = Wir geben das Ergebnis an den Shop weiter. Das dauert ein paar Sekunden. Bitte lassen Sie diese Seite geöffnet.
finishing-continue = Dauert es zu lange? Erneut prüfen

return-next = Sie kommen zurück zu { $merchant } …
return-next-plain = Sie kommen zurück zum Shop …
return-button = Zurück zu { $merchant }
return-button-plain = Zurück zum Shop
return-told = Danke. { $issuer } wurde informiert, dass Sie das nicht waren.
return-blocked-until = Ihre Karte ist bis { $time } Uhr für die Nutzung im Internet gesperrt.
return-blocked-for = Ihre Karte ist für { $duration } für die Nutzung im Internet gesperrt.
return-approved-heading = Bestätigt
return-approved-body = { $kind ->
    [card] Danke. Der Shop kann nun mit Ihrer Karte fortfahren.
   *[payment] Danke. Der Shop kann Ihre Bestellung nun abschließen.
}
return-attempts-exceeded-heading = Nicht bestätigt
return-attempts-exceeded-body = { $kind ->
    [card] Es gab zu viele Fehlversuche, deshalb wurde Ihre Karte nicht bestätigt. Versuchen Sie es im Shop erneut oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
   *[payment] Es gab zu viele Fehlversuche, deshalb wurde diese Zahlung nicht bestätigt. Versuchen Sie es im Shop erneut oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
}
return-cancelled-heading = Abgebrochen
return-cancelled-body = { $kind ->
    [card] Sie haben abgebrochen, deshalb wurde Ihre Karte nicht bestätigt.
   *[payment] Sie haben abgebrochen, deshalb wurde diese Zahlung nicht bestätigt.
}
return-timed-out-heading = Die Zeit ist abgelaufen
return-timed-out-body = { $kind ->
    [card] Wir haben nicht rechtzeitig von Ihnen gehört, deshalb wurde Ihre Karte nicht bestätigt. Sie können es im Shop erneut versuchen.
   *[payment] Wir haben nicht rechtzeitig von Ihnen gehört, deshalb wurde diese Zahlung nicht bestätigt. Sie können es im Shop erneut versuchen.
}
return-undeliverable-heading = Wir konnten Sie nicht erreichen
return-undeliverable-body = { $kind ->
    [card] Der Code konnte nicht gesendet werden, deshalb wurde Ihre Karte nicht bestätigt. Bitte versuchen Sie es erneut oder nutzen Sie eine andere Karte.
   *[payment] Der Code konnte nicht gesendet werden, deshalb wurde diese Zahlung nicht bestätigt. Bitte versuchen Sie es erneut oder nutzen Sie eine andere Karte.
}
return-unconfirmed-heading = { $kind ->
    [card] Bitte im Shop nachsehen
   *[payment] Bitte Bestellung prüfen
}
return-unconfirmed-body = { $kind ->
    [card] Wir konnten den Shop nicht rechtzeitig erreichen und wissen daher nicht, ob Ihre Karte akzeptiert wurde. Sehen Sie dort nach, bevor Sie es erneut versuchen.
   *[payment] Wir konnten den Shop nicht rechtzeitig erreichen und wissen daher nicht, ob Ihre Bestellung geklappt hat. Sehen Sie dort nach, bevor Sie noch einmal zahlen.
}
return-invalid-request-heading = Das hat nicht geklappt
return-invalid-request-body = { $kind ->
    [card] Die Anfrage des Shops war nicht lesbar, deshalb wurde Ihre Karte nicht bestätigt.
   *[payment] Die Anfrage des Shops war nicht lesbar, deshalb wurde diese Zahlung nicht bestätigt.
}
return-rejected-heading = In Ihrer App abgelehnt
return-rejected-body = { $kind ->
    [card] Sie haben die Anfrage in der App von { $issuer } abgelehnt, deshalb wurde Ihre Karte nicht bestätigt. Falls das ein Versehen war, beginnen Sie im Shop von vorn.
   *[payment] Sie haben die Anfrage in der App von { $issuer } abgelehnt, deshalb wurde diese Zahlung nicht bestätigt. Falls das ein Versehen war, beginnen Sie im Shop von vorn.
}
return-disowned-heading = { $kind ->
    [card] Wir haben den Vorgang gestoppt
   *[payment] Wir haben diese Zahlung gestoppt
}
return-disowned-body = { $issuer } wurde informiert, dass Sie das nicht waren. Rufen Sie zur Sicherheit { $issuer } unter der Nummer auf Ihrer Karte an.
return-no-contact-heading = Wir können Sie nicht erreichen
return-no-contact-body = { $kind ->
    [card] Bei { $issuer } ist nichts hinterlegt, womit wir prüfen können, dass Sie es sind, zum Beispiel eine Handynummer oder die App. Deshalb wurde Ihre Karte nicht bestätigt. Rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an oder nutzen Sie eine andere Karte.
   *[payment] Bei { $issuer } ist nichts hinterlegt, womit wir prüfen können, dass Sie es sind, zum Beispiel eine Handynummer oder die App. Deshalb wurde diese Zahlung nicht bestätigt. Rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an oder nutzen Sie eine andere Karte.
}
return-blocked-heading = Ihre Karte ist vorerst gesperrt
return-blocked-body = { $kind ->
    [card] Es gab zu viele Fehlversuche, deshalb wurde Ihre Karte nicht bestätigt. Nutzen Sie eine andere Karte oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
   *[payment] Es gab zu viele Fehlversuche, deshalb wurde diese Zahlung nicht bestätigt. Nutzen Sie eine andere Karte oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
}
return-refused-heading = { $kind ->
    [card] Mit dieser Karte nicht möglich
   *[payment] Zahlung nicht möglich
}
return-refused-body = { $kind ->
    [card] { $issuer } lässt die Nutzung dieser Karte im Internet nicht zu. Nutzen Sie eine andere Karte oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
   *[payment] { $issuer } lässt mit dieser Karte keine Online-Zahlungen zu. Nutzen Sie eine andere Karte oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
}
return-withdrawn-heading = Diese Prüfung wurde gestoppt
return-withdrawn-body = { $kind ->
    [card] { $issuer } hat diese Prüfung beendet, deshalb wurde Ihre Karte nicht bestätigt. Wenn Sie sie hier weiterhin nutzen möchten, beginnen Sie im Shop von vorn oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
   *[payment] { $issuer } hat diese Prüfung beendet, deshalb wurde diese Zahlung nicht bestätigt. Wenn Sie weiterhin zahlen möchten, beginnen Sie im Shop von vorn oder rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
}

problem-unknown-challenge-heading = Diese Seite funktioniert nicht mehr
problem-unknown-challenge-body = Vielleicht ist diese Seite veraltet oder der Link war unvollständig.
problem-unknown-challenge-next = Sehen Sie zuerst im Shop nach Ihrer Bestellung. Hat sie nicht geklappt, beginnen Sie dort von vorn.
problem-ended-heading = Diese Prüfung ist beendet
problem-ended-body = Hier gibt es nichts mehr zu tun.
problem-ended-next = Schließen Sie diese Seite und sehen Sie im Shop nach Ihrer Bestellung.
problem-unavailable-heading = Bitte gleich noch einmal versuchen
problem-unavailable-body = Das konnten wir gerade nicht ausführen. Es liegt nicht an Ihnen.
problem-unavailable-next = Warten Sie eine Minute. Laden Sie dann diese Seite neu oder gehen Sie zurück zum Shop.
problem-unavailable-again = Warten Sie ein paar Sekunden und versuchen Sie es dann erneut. Es geht dort weiter, wo Sie waren.
problem-try-again = Erneut versuchen
problem-bad-request-heading = Das hat nicht geklappt
problem-bad-request-body = Diese Seite hat unerwartete Daten erhalten.
problem-bad-request-next = Sehen Sie zuerst im Shop nach Ihrer Bestellung. Hat sie nicht geklappt, beginnen Sie dort von vorn.
problem-reference = Referenz

## The information zone

help-need-heading = Brauchen Sie Hilfe?
help-code = Kein Code da? Eine Nachricht kann eine Minute dauern. Prüfen Sie, ob Ihr Handy Empfang hat, sehen Sie im Spam-Ordner nach oder fordern Sie einen neuen Code an. Ein neuer Code ersetzt den vorherigen.
help-password = Passwort vergessen? Gemeint ist das Passwort, das Sie bei { $issuer } für diese Karte gewählt haben. Brechen Sie ab und rufen Sie { $issuer } an, um ein neues festzulegen.
help-approval = Keine Anfrage in der App? Öffnen Sie die App selbst und sehen Sie unter den Anfragen nach. Prüfen Sie, ob Ihr Handy verbunden ist, oder senden Sie die Anfrage erneut. Fragt die App nach einer Zahl, geben Sie die Zahl von dieser Seite ein.
help-choice = Wählen Sie, was Sie gerade zur Hand haben. Bevor Sie fortfahren, wird nichts gesendet. Passt keine dieser Möglichkeiten, brechen Sie ab und rufen Sie { $issuer } an.
help-phone = Hat sich Ihre Nummer oder Adresse geändert oder haben Sie Ihr Handy nicht zur Hand? Brechen Sie ab und rufen Sie { $issuer } unter der Nummer auf Ihrer Karte an.
help-secret = Nennen Sie niemandem einen Code oder eine Zahl von dieser Seite, auch nicht { $issuer }.
help-why-heading = Warum sehe ich das?
help-why-body = { $kind ->
    [card] { $issuer } prüft manchmal, ob eine Karte von der Person genutzt wird, der sie gehört. Hier wird nichts bezahlt, und der Shop sieht nicht, was Sie eingeben.
   *[payment] { $issuer } prüft manche Online-Zahlungen, um sicher zu sein, dass wirklich Sie zahlen. Der Shop sieht nicht, was Sie eingeben.
}
disown-button = Das war ich nicht
disown-hint = { $kind ->
    [card] Wir stoppen den Vorgang und informieren { $issuer }.
   *[payment] Wir stoppen diese Zahlung und informieren { $issuer }.
}
disown-hint-later = Melden Sie es { $issuer }.

## The code step: what can change in place

code-sent-sms = Wir haben einen Code per SMS an { $destination } gesendet. In der Nachricht steht „Ref. { $reference }“.
code-sent-email = Wir haben einen Code per E-Mail an { $destination } gesendet. Im Betreff steht „Ref. { $reference }“.
code-valid-until = gültig bis { $time } Uhr
code-valid-for = { $minutes ->
    [one] { $minutes } Minute gültig
   *[other] { $minutes } Minuten gültig
}
code-expired = abgelaufen
code-attempts = { $count ->
    [one] Noch ein Versuch
   *[other] Noch { $count } Versuche
}
code-ending-soon = { $minutes ->
    [one] Diese Seite läuft in { $minutes } Minute ab. Geben Sie den Code ein oder fordern Sie einen neuen an, um mehr Zeit zu haben.
   *[other] Diese Seite läuft in { $minutes } Minuten ab. Geben Sie den Code ein oder fordern Sie einen neuen an, um mehr Zeit zu haben.
}
code-ending-soon-none = { $minutes ->
    [one] Diese Seite läuft in { $minutes } Minute ab. Geben Sie den Code vorher ein.
   *[other] Diese Seite läuft in { $minutes } Minuten ab. Geben Sie den Code vorher ein.
}
approval-ending-soon = { $minutes ->
    [one] Diese Seite läuft in { $minutes } Minute ab. Geben Sie vorher in der App frei.
   *[other] Diese Seite läuft in { $minutes } Minuten ab. Geben Sie vorher in der App frei.
}
choice-ending-soon = { $minutes ->
    [one] Diese Seite läuft in { $minutes } Minute ab. Bitte wählen Sie vorher.
   *[other] Diese Seite läuft in { $minutes } Minuten ab. Bitte wählen Sie vorher.
}
code-never-share = Geben Sie diesen Code nie weiter, auch nicht an { $issuer }.
resend-left = { $count ->
    [one] Noch ein neuer Code möglich
   *[other] Noch { $count } neue Codes möglich
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Noch ein neuer Code möglich, { $duration } nach dem letzten
   *[other] Neuer Code möglich { $duration } nach dem letzten
}
resend-none-left = Kein neuer Code mehr möglich
approval-again-left = { $count ->
    [one] Noch einmal möglich
   *[other] Noch { $count }-mal möglich
}
approval-again-wait = { $count ->
    [one] Noch einmal möglich, { $duration } nach dem letzten Mal
   *[other] Wieder möglich { $duration } nach dem letzten Mal
}
approval-again-none = Die Anfrage kann nicht noch einmal gesendet werden

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Beim nächsten Fehlversuch wird Ihre Karte für { $duration } für die Nutzung im Internet gesperrt.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Das Passwort oder der Code ist nicht richtig. Sie haben noch einen letzten Versuch.
       *[other] Das Passwort oder der Code ist nicht richtig. Sie haben noch { $count } Versuche.
    }
   *[code] { $count ->
        [one] Dieser Code ist nicht richtig. Sie haben noch einen letzten Versuch: Prüfen Sie die neueste Nachricht.
       *[other] Dieser Code ist nicht richtig. Sie haben noch { $count } Versuche.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Das Passwort oder der Code ist nicht richtig. Bei der nächsten falschen Eingabe wird Ihre Karte für { $duration } für die Nutzung im Internet gesperrt.
   *[code] Dieser Code ist nicht richtig. Bei der nächsten falschen Eingabe wird Ihre Karte für { $duration } für die Nutzung im Internet gesperrt.
}
notice-replaced = { $count ->
    [one] Das war ein früherer Code. Verwenden Sie den neuesten. Sie haben noch einen letzten Versuch.
   *[other] Das war ein früherer Code. Verwenden Sie den neuesten. Sie haben noch { $count } Versuche.
}
notice-expired = Dieser Code ist abgelaufen. Fordern Sie unten einen neuen an.
notice-expired-none = Dieser Code ist abgelaufen, und es kann kein neuer gesendet werden. Brechen Sie ab und beginnen Sie im Shop von vorn.
notice-new-code = Ein neuer Code ist unterwegs. Frühere Codes gelten nicht mehr.
notice-other-channel = Die erste Nachricht kam nicht an, deshalb erhalten Sie einen neuen Code auf anderem Weg. Frühere Codes gelten nicht mehr.
notice-undelivered = { $step ->
    [choice] Der Code konnte nicht zugestellt werden. Bitte wählen Sie eine andere Möglichkeit.
   *[code] Der Code konnte nicht zugestellt werden. Sie können jetzt einen neuen senden.
}
notice-too-early = Bitte warten Sie einen Moment, bevor Sie erneut anfordern.
notice-no-more-codes = { $step ->
    [approval] Die Anfrage kann nicht noch einmal gesendet werden. Geben Sie die neueste in der App frei oder brechen Sie ab.
    [choice] So kann nichts mehr gesendet werden. Wählen Sie eine andere Möglichkeit oder brechen Sie ab.
   *[code] Es kann kein neuer Code mehr gesendet werden. Verwenden Sie den neuesten, den Sie haben, oder brechen Sie ab.
}
notice-asked-again = Wir haben die Anfrage erneut an Ihre App gesendet. Verwenden Sie die Zahl, die jetzt angezeigt wird.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Die in der App eingegebene Zahl ist nicht richtig. Sie haben noch einen letzten Versuch.
       *[other] Die in der App eingegebene Zahl ist nicht richtig. Sie haben noch { $count } Versuche.
    }
   *[approval] { $count ->
        [one] In der App wurde eine andere Zahl eingegeben als die hier angezeigte. Sie haben noch einen letzten Versuch.
       *[other] In der App wurde eine andere Zahl eingegeben als die hier angezeigte. Sie haben noch { $count } Versuche.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Die in der App eingegebene Zahl ist nicht richtig. Beim nächsten Fehlversuch wird Ihre Karte für { $duration } für die Nutzung im Internet gesperrt.
   *[approval] In der App wurde eine andere Zahl eingegeben als die hier angezeigte. Bei der nächsten falschen Zahl wird Ihre Karte für { $duration } für die Nutzung im Internet gesperrt.
}
notice-passkey-failed = { $count ->
    [one] Dieser Passkey konnte nicht bestätigt werden. Sie haben noch einen letzten Versuch.
   *[other] Dieser Passkey konnte nicht bestätigt werden. Sie haben noch { $count } Versuche.
}
notice-passkey-stale = Das hat zu lange gedauert, deshalb wurde nichts geprüft. Bitte verwenden Sie Ihren Passkey noch einmal.
notice-not-offered = Diese Möglichkeit ist nicht verfügbar. Bitte wählen Sie eine von diesen.
notice-no-password = Geben Sie auch Ihr Passwort ein.
notice-empty = Geben Sie die { $digits } Ziffern des Codes ein.
notice-too-short = Der Code hat { $digits } Ziffern. Ihre Eingabe hat { $typed }.
notice-too-long = Der Code hat { $digits } Ziffern. Ihre Eingabe hat { $typed }.
notice-not-digits = Geben Sie nur die { $digits } Ziffern des Codes ein.
