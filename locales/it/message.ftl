# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } è il suo codice { $issuer } per pagare { $amount } a { $merchant }. Validità: { $duration }. Non lo comunichi mai, nemmeno a { $issuer }. Rif. { $reference }
sms-card = { $code } è il suo codice { $issuer } per confermare la sua carta per { $merchant }. Validità: { $duration }. Non lo comunichi mai, nemmeno a { $issuer }. Rif. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Il suo codice di sicurezza { $issuer }, Rif. { $reference }
email-payment =
    Il suo codice è { $code }

    Conferma un pagamento di { $amount } a { $merchant }. Lo inserisca nella pagina che lo ha richiesto.
    Validità: { $duration }. La pagina mostra lo stesso riferimento: { $reference }

    Non comunichi mai questo codice, nemmeno a { $issuer }. Se in questo momento non sta pagando questo negozio, non usi il codice e contatti { $issuer }.
email-card =
    Il suo codice è { $code }

    Conferma la sua carta per { $merchant }. Lo inserisca nella pagina che lo ha richiesto.
    Validità: { $duration }. La pagina mostra lo stesso riferimento: { $reference }

    Non comunichi mai questo codice, nemmeno a { $issuer }. Se non lo ha richiesto, non usi il codice e contatti { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: il numero di telefono per { $card } è stato modificato. Non era lei? Ci chiami al numero indicato sulla carta.
        [email] { $issuer }: l’indirizzo email per { $card } è stato modificato. Non era lei? Ci chiami al numero indicato sulla carta.
        [password] { $issuer }: la password per { $card } è stata modificata. Non era lei? Ci chiami al numero indicato sulla carta.
       *[other] { $issuer }: alcuni dati di sicurezza per { $card } sono stati modificati. Non era lei? Ci chiami al numero indicato sulla carta.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: il suo numero di telefono è stato modificato
        [email] { $issuer }: il suo indirizzo email è stato modificato
        [password] { $issuer }: la sua password è stata modificata
       *[other] { $issuer }: i suoi dati di sicurezza sono stati modificati
    }
email-change =
    { $changed ->
        [phone] Il numero di telefono per { $card } è stato modificato o rimosso.
        [email] L’indirizzo email per { $card } è stato modificato o rimosso.
        [password] La password per { $card } è stata modificata o rimossa.
       *[other] Alcuni dei dati che confermano che è lei a pagare con { $card } sono stati modificati o rimossi.
    }

    Se era lei, non deve fare nulla. Altrimenti chiami subito { $issuer } al numero indicato sulla carta.
message-card = la sua carta che termina con { $digits }
# When the number of the card is not known.
message-some-card = la sua carta

# When the shop's name has no letter that can be shown.
message-unnamed-shop = un negozio online

duration-hours =
    { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
duration-seconds =
    { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
