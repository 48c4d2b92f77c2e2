# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confermi la sua carta – { $issuer }
   *[payment] Confermi il pagamento – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Errore: Confermi la sua carta – { $issuer }
   *[payment] Errore: Confermi il pagamento – { $issuer }
}
page-title-choice = Scelga come confermare – { $issuer }
page-title-choice-error = Errore: Scelga come confermare – { $issuer }
page-title-finishing = Un momento – { $issuer }
page-title-return = Ritorno al negozio – { $issuer }
page-title-problem = Si è verificato un problema – { $issuer }
page-title-ended = Questa verifica è terminata – { $issuer }

page-merchant = Negozio
page-amount = Importo
page-card = Carta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Italiano
language-label = Lingua
language-change = Cambia lingua

demo-strip = Dimostrazione – nessun denaro reale

brand-issuer-logo = Logo { $issuer }
brand-scheme-logo = Logo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confermi la sua carta
   *[payment] Confermi il pagamento
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Per confermare la sua carta per { $merchant }, continui.
       *[no] Per confermare la sua carta, continui.
    }
   *[payment] { $named ->
        [yes] Per pagare { $amount } a { $merchant }, continui.
       *[no] Per pagare { $amount }, continui.
    }
}
start-continue = Continua

## The code step

code-heading = Ci confermi che è lei
code-ask = { $kind ->
    [card] { $named ->
        [yes] Per confermare la sua carta per { $merchant }, inserisca il codice che le abbiamo inviato.
       *[no] Per confermare la sua carta, inserisca il codice che le abbiamo inviato.
    }
   *[payment] { $named ->
        [yes] Per pagare { $amount } a { $merchant }, inserisca il codice che le abbiamo inviato.
       *[no] Per pagare { $amount }, inserisca il codice che le abbiamo inviato.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Per confermare la sua carta per { $merchant }, inserisca la sua password e il codice che le abbiamo inviato.
       *[no] Per confermare la sua carta, inserisca la sua password e il codice che le abbiamo inviato.
    }
   *[payment] { $named ->
        [yes] Per pagare { $amount } a { $merchant }, inserisca la sua password e il codice che le abbiamo inviato.
       *[no] Per pagare { $amount }, inserisca la sua password e il codice che le abbiamo inviato.
    }
}
code-label = Codice di { $digits } cifre
code-confirm = Conferma
code-confirm-busy = Verifica in corso…
code-cancel = Annulla
password-label = Password { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Mostra
password-show-name = Mostra password
password-hide = Nascondi
password-hide-name = Nascondi password

resend-button = Invia un nuovo codice
resend-button-busy = Invio in corso…

ask-others = Problemi? Scelga un’altra opzione di sicurezza

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Non chiedermelo più per { $merchant }
   *[payment] Non chiedermelo più se pago a { $merchant }
}
trust-label-plain = Non chiedermelo più per questo negozio
trust-hint = Aggiunge il negozio alla sua lista di negozi attendibili. Può modificare la lista tramite la sua banca.

notice-offline = Sembra che lei sia offline. I dati inseriti sono ancora qui: riprovi quando torna la connessione.
waiting-offline = Sembra che lei sia offline. Proseguiremo appena torna la connessione.

## The app step

approval-heading = Approvi nella sua app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Per confermare la sua carta per { $merchant }, approvi la richiesta che abbiamo inviato alla sua app.
       *[no] Per confermare la sua carta, approvi la richiesta che abbiamo inviato alla sua app.
    }
   *[payment] { $named ->
        [yes] Per pagare { $amount } a { $merchant }, approvi la richiesta che abbiamo inviato alla sua app.
       *[no] Per pagare { $amount }, approvi la richiesta che abbiamo inviato alla sua app.
    }
}
approval-open = Apra l’app { $issuer } sul suo telefono.
approval-check = { $kind ->
    [card] Controlli la richiesta, inserisca { $number } se richiesto e approvi.
   *[payment] Controlli il pagamento, inserisca { $number } se richiesto e approvi.
}
approval-waiting = In attesa della sua approvazione…
# Said when the cardholder comes back to this page from the app.
approval-checking = Verifichiamo se ha approvato…
approval-done = Ho approvato
approval-link = Apri l’app { $issuer }
approval-link-failed = Questa pagina non riesce ad aprire l’app. Apra lei l’app { $issuer }.
approval-again = Invia di nuovo la richiesta

## The choice

choice-heading = Scelga come confermare
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Per confermare la sua carta per { $merchant }, scelga una di queste opzioni.
       *[no] Per confermare la sua carta, scelga una di queste opzioni.
    }
   *[payment] { $named ->
        [yes] Per pagare { $amount } a { $merchant }, scelga una di queste opzioni.
       *[no] Per pagare { $amount }, scelga una di queste opzioni.
    }
}
choice-legend = Scelga un’opzione
choice-sms = SMS al numero { $destination }
choice-email = Email a { $destination }
choice-approval = Approva nell’app { $issuer }
choice-none-left = { $way ->
    [approval] Non è possibile inviare altre richieste
   *[message] Non è possibile inviare altri messaggi
}
choice-continue = Continua
choice-continue-busy = Un momento…
choice-back = Indietro
choice-or = oppure
passkey-button = Usa la passkey
passkey-busy = Segua i passaggi sul suo dispositivo.
passkey-failed = Non ha funzionato. Riprovi o scelga un’altra opzione.

## Waiting and endings

finishing-heading = Ci siamo quasi
finishing-body = Stiamo inviando l’esito al negozio. Bastano pochi secondi. Non chiuda questa pagina.
finishing-continue = Ci vuole troppo tempo? Controlla di nuovo

return-next = Ritorno a { $merchant } in corso…
return-next-plain = Ritorno al negozio in corso…
return-button = Torna a { $merchant }
return-button-plain = Torna al negozio
return-told = Grazie. Abbiamo comunicato a { $issuer } che non era lei.
return-blocked-until = La sua carta è bloccata per l’uso online. Fine del blocco: { $time }.
return-blocked-for = La sua carta è bloccata per l’uso online per { $duration }.
return-approved-heading = Confermato
return-approved-body = { $kind ->
    [card] Grazie. Ora il negozio può proseguire con la sua carta.
   *[payment] Grazie. Ora il negozio può completare il suo ordine.
}
return-attempts-exceeded-heading = Non confermato
return-attempts-exceeded-body = { $kind ->
    [card] Ci sono stati troppi tentativi errati, quindi la sua carta non è stata confermata. Riprovi nel negozio o chiami { $issuer } al numero indicato sulla carta.
   *[payment] Ci sono stati troppi tentativi errati, quindi questo pagamento non è stato confermato. Riprovi nel negozio o chiami { $issuer } al numero indicato sulla carta.
}
return-cancelled-heading = Annullato
return-cancelled-body = { $kind ->
    [card] Ha annullato, quindi la sua carta non è stata confermata.
   *[payment] Ha annullato, quindi questo pagamento non è stato confermato.
}
return-timed-out-heading = Tempo scaduto
return-timed-out-body = { $kind ->
    [card] Non abbiamo ricevuto in tempo la sua risposta, quindi la sua carta non è stata confermata. Può riprovare nel negozio.
   *[payment] Non abbiamo ricevuto in tempo la sua risposta, quindi questo pagamento non è stato confermato. Può riprovare nel negozio.
}
return-undeliverable-heading = Non siamo riusciti a contattarla
return-undeliverable-body = { $kind ->
    [card] Non è stato possibile inviare il codice, quindi la sua carta non è stata confermata. Riprovi o usi un’altra carta.
   *[payment] Non è stato possibile inviare il codice, quindi questo pagamento non è stato confermato. Riprovi o usi un’altra carta.
}
return-unconfirmed-heading = { $kind ->
    [card] Controlli nel negozio
   *[payment] Controlli il suo ordine
}
return-unconfirmed-body = { $kind ->
    [card] Non siamo riusciti a contattare il negozio in tempo, quindi non sappiamo se la sua carta è stata accettata. Controlli nel negozio prima di riprovare.
   *[payment] Non siamo riusciti a contattare il negozio in tempo, quindi non sappiamo se il suo ordine è andato a buon fine. Lo controlli prima di pagare di nuovo.
}
return-invalid-request-heading = Non ha funzionato
return-invalid-request-body = { $kind ->
    [card] Non è stato possibile leggere la richiesta del negozio, quindi la sua carta non è stata confermata.
   *[payment] Non è stato possibile leggere la richiesta del negozio, quindi questo pagamento non è stato confermato.
}
return-rejected-heading = Rifiutato nella sua app
return-rejected-body = { $kind ->
    [card] Ha rifiutato la richiesta nell’app { $issuer }, quindi la sua carta non è stata confermata. Se è stato un errore, ricominci dal negozio.
   *[payment] Ha rifiutato la richiesta nell’app { $issuer }, quindi questo pagamento non è stato confermato. Se è stato un errore, ricominci dal negozio.
}
return-disowned-heading = { $kind ->
    [card] Abbiamo bloccato l’operazione
   *[payment] Abbiamo bloccato questo pagamento
}
return-disowned-body = Abbiamo comunicato a { $issuer } che non era lei. Per sicurezza, chiami { $issuer } al numero indicato sulla carta.
return-no-contact-heading = Non possiamo contattarla
return-no-contact-body = { $kind ->
    [card] { $issuer } non ha registrato alcun modo adatto per verificare che è lei, come un numero di cellulare o la sua app, quindi la sua carta non è stata confermata. Chiami { $issuer } al numero indicato sulla carta o usi un’altra carta.
   *[payment] { $issuer } non ha registrato alcun modo adatto per verificare che è lei, come un numero di cellulare o la sua app, quindi questo pagamento non è stato confermato. Chiami { $issuer } al numero indicato sulla carta o usi un’altra carta.
}
return-blocked-heading = La sua carta è bloccata per ora
return-blocked-body = { $kind ->
    [card] Ci sono stati troppi tentativi errati, quindi la sua carta non è stata confermata. Usi un’altra carta o chiami { $issuer } al numero indicato sulla carta.
   *[payment] Ci sono stati troppi tentativi errati, quindi questo pagamento non è stato confermato. Usi un’altra carta o chiami { $issuer } al numero indicato sulla carta.
}
return-refused-heading = { $kind ->
    [card] Non è possibile con questa carta
   *[payment] Pagamento non possibile
}
return-refused-body = { $kind ->
    [card] { $issuer } non consente di usare questa carta online. Usi un’altra carta o chiami { $issuer } al numero indicato sulla carta.
   *[payment] { $issuer } non consente pagamenti online con questa carta. Usi un’altra carta o chiami { $issuer } al numero indicato sulla carta.
}
return-withdrawn-heading = Questa verifica è stata interrotta
return-withdrawn-body = { $kind ->
    [card] { $issuer } ha interrotto questa verifica, quindi la sua carta non è stata confermata. Se vuole ancora usarla qui, ricominci dal negozio o chiami { $issuer } al numero indicato sulla carta.
   *[payment] { $issuer } ha interrotto questa verifica, quindi questo pagamento non è stato confermato. Se vuole ancora pagare, ricominci dal negozio o chiami { $issuer } al numero indicato sulla carta.
}

problem-unknown-challenge-heading = Questa pagina non funziona più
problem-unknown-challenge-body = La pagina potrebbe essere scaduta o il link era incompleto.
problem-unknown-challenge-next = Controlli prima il suo ordine nel negozio. Se non è andato a buon fine, ricominci da lì.
problem-ended-heading = Questa verifica è terminata
problem-ended-body = Non deve fare altro qui.
problem-ended-next = Chiuda questa pagina e controlli il suo ordine nel negozio.
problem-unavailable-heading = Riprovi tra poco
problem-unavailable-body = In questo momento non ci siamo riusciti. Non dipende da lei.
problem-unavailable-next = Attenda un minuto, poi ricarichi questa pagina o torni al negozio.
problem-unavailable-again = Attenda qualche secondo, poi riprovi. Riprenderà da dove era.
problem-try-again = Riprova
problem-bad-request-heading = Non ha funzionato
problem-bad-request-body = Questa pagina ha ricevuto dati imprevisti.
problem-bad-request-next = Controlli prima il suo ordine nel negozio. Se non è andato a buon fine, ricominci da lì.
problem-reference = Riferimento

## The information zone

help-need-heading = Serve aiuto?
help-code = Il codice non arriva? Un messaggio può richiedere un minuto. Controlli che il telefono abbia campo, guardi nella posta indesiderata o richieda un nuovo codice. Il nuovo codice sostituisce quello precedente.
help-password = Ha dimenticato la password? È quella che ha scelto con { $issuer } per questa carta. Annulli e chiami { $issuer } per impostarne una nuova.
help-approval = Nessuna richiesta nell’app? Apra lei l’app e guardi tra le richieste. Controlli che il telefono sia connesso o invii di nuovo la richiesta. Se l’app chiede un numero, inserisca quello indicato in questa pagina.
help-choice = Scelga ciò che ha a portata di mano. Non viene inviato nulla prima che lei continui. Se nessuna opzione va bene, annulli e chiami { $issuer }.
help-phone = Il suo numero o il suo indirizzo è cambiato, o non ha il telefono con sé? Annulli e chiami { $issuer } al numero indicato sulla carta.
help-secret = Non comunichi mai a nessuno un codice o un numero di questa pagina, nemmeno a { $issuer }.
help-why-heading = Perché vedo questa pagina?
help-why-body = { $kind ->
    [card] A volte { $issuer } verifica che una carta sia usata dalla persona a cui appartiene. Qui non si paga nulla e il negozio non vede ciò che lei inserisce.
   *[payment] { $issuer } verifica alcuni pagamenti online per accertarsi che sia davvero lei a pagare. Il negozio non vede ciò che lei inserisce.
}
disown-button = Non ero io
disown-hint = { $kind ->
    [card] Bloccheremo l’operazione e avviseremo { $issuer }.
   *[payment] Bloccheremo questo pagamento e avviseremo { $issuer }.
}
disown-hint-later = Lo segnali a { $issuer }.

## The code step: what can change in place

code-sent-sms = Abbiamo inviato un codice via SMS al numero { $destination }. Il messaggio riporta «Rif. { $reference }».
code-sent-email = Abbiamo inviato un codice via email a { $destination }. L’oggetto riporta «Rif. { $reference }».
code-valid-until = scadenza: { $time }
code-valid-for = { $minutes ->
    [one] valido per { $minutes } minuto
   *[other] valido per { $minutes } minuti
}
code-expired = scaduto
code-attempts = { $count ->
    [one] Resta un tentativo
   *[other] Restano { $count } tentativi
}
code-ending-soon = { $minutes ->
    [one] Questa pagina scade tra { $minutes } minuto. Inserisca il codice o ne richieda uno nuovo per avere più tempo.
   *[other] Questa pagina scade tra { $minutes } minuti. Inserisca il codice o ne richieda uno nuovo per avere più tempo.
}
code-ending-soon-none = { $minutes ->
    [one] Questa pagina scade tra { $minutes } minuto. Inserisca il codice prima di allora.
   *[other] Questa pagina scade tra { $minutes } minuti. Inserisca il codice prima di allora.
}
approval-ending-soon = { $minutes ->
    [one] Questa pagina scade tra { $minutes } minuto. Approvi nell’app prima di allora.
   *[other] Questa pagina scade tra { $minutes } minuti. Approvi nell’app prima di allora.
}
choice-ending-soon = { $minutes ->
    [one] Questa pagina scade tra { $minutes } minuto. Scelga prima di allora.
   *[other] Questa pagina scade tra { $minutes } minuti. Scelga prima di allora.
}
code-never-share = Non comunichi mai questo codice, nemmeno a { $issuer }.
resend-left = { $count ->
    [one] È possibile inviare ancora un codice
   *[other] È possibile inviare ancora { $count } codici
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] È possibile inviare ancora un codice, { $duration } dopo l’ultimo
   *[other] È possibile inviare un nuovo codice { $duration } dopo l’ultimo
}
resend-none-left = Non è possibile inviare altri codici
approval-again-left = { $count ->
    [one] Può essere inviata ancora una volta
   *[other] Può essere inviata ancora { $count } volte
}
approval-again-wait = { $count ->
    [one] Può essere inviata ancora una volta, { $duration } dopo l’ultimo invio
   *[other] Può essere inviata di nuovo { $duration } dopo l’ultimo invio
}
approval-again-none = Non può essere inviata di nuovo

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Con un altro tentativo errato la sua carta sarà bloccata per l’uso online per { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] La password o il codice non è corretto. Le resta un ultimo tentativo.
       *[other] La password o il codice non è corretto. Le restano { $count } tentativi.
    }
   *[code] { $count ->
        [one] Il codice non è corretto. Le resta un ultimo tentativo: controlli il messaggio più recente.
       *[other] Il codice non è corretto. Le restano { $count } tentativi.
    }
}
notice-wrong-blocks = { $entry ->
    [password] La password o il codice non è corretto. Con un altro errore la sua carta sarà bloccata per l’uso online per { $duration }.
   *[code] Il codice non è corretto. Con un altro errore la sua carta sarà bloccata per l’uso online per { $duration }.
}
notice-replaced = { $count ->
    [one] Ha usato un codice precedente. Usi il più recente. Le resta un ultimo tentativo.
   *[other] Ha usato un codice precedente. Usi il più recente. Le restano { $count } tentativi.
}
notice-expired = Quel codice è scaduto. Ne richieda uno nuovo qui sotto.
notice-expired-none = Quel codice è scaduto e non è possibile inviarne altri. Annulli e ricominci dal negozio.
notice-new-code = Un nuovo codice è in arrivo. I codici precedenti non valgono più.
notice-other-channel = Non è stato possibile recapitare il primo messaggio: un nuovo codice è in arrivo per un’altra via. I codici precedenti non valgono più.
notice-undelivered = { $step ->
    [choice] Non è stato possibile recapitare il codice. Scelga un’altra opzione.
   *[code] Non è stato possibile recapitare il codice. Ora può inviarne uno nuovo.
}
notice-too-early = Attenda un momento prima di fare un’altra richiesta.
notice-no-more-codes = { $step ->
    [approval] Non è possibile inviare di nuovo la richiesta. Approvi la più recente nell’app o annulli.
    [choice] Non è possibile inviare altro per questa via. Scelga un’altra opzione o annulli.
   *[code] Non è possibile inviare altri codici. Usi il codice più recente che ha o annulli.
}
notice-asked-again = Abbiamo inviato di nuovo la richiesta alla sua app. Usi il numero mostrato ora.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Il numero inserito nell’app non è quello giusto. Le resta un ultimo tentativo.
       *[other] Il numero inserito nell’app non è quello giusto. Le restano { $count } tentativi.
    }
   *[approval] { $count ->
        [one] Il numero inserito nell’app non è quello mostrato qui. Le resta un ultimo tentativo.
       *[other] Il numero inserito nell’app non è quello mostrato qui. Le restano { $count } tentativi.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Il numero inserito nell’app non è quello giusto. Con un altro tentativo errato la sua carta sarà bloccata per l’uso online per { $duration }.
   *[approval] Il numero inserito nell’app non è quello mostrato qui. Con un altro numero errato la sua carta sarà bloccata per l’uso online per { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Non è stato possibile confermare la passkey. Le resta un ultimo tentativo.
   *[other] Non è stato possibile confermare la passkey. Le restano { $count } tentativi.
}
notice-passkey-stale = È passato troppo tempo, quindi non è stato verificato nulla. Usi di nuovo la passkey.
notice-not-offered = Quell’opzione non è disponibile. Scelga una di queste.
notice-no-password = Inserisca anche la password.
notice-empty = Inserisca le { $digits } cifre del codice.
notice-too-short = Il codice ha { $digits } cifre. Ne ha inserite { $typed }.
notice-too-long = Il codice ha { $digits } cifre. Ne ha inserite { $typed }.
notice-not-digits = Inserisca solo le { $digits } cifre del codice.
