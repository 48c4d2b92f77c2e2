# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } é o código { $issuer } para pagar { $amount } a { $merchant }. Expira em { $duration }. Nunca o partilhe, nem com o banco. Ref. { $reference }
sms-card = { $code } é o código { $issuer } para confirmar o seu cartão em { $merchant }. Expira em { $duration }. Nunca o partilhe, nem com o banco. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = O seu código de segurança { $issuer }, Ref. { $reference }
email-payment =
    O seu código é { $code }

    Confirma um pagamento de { $amount } a { $merchant }. Introduza-o na página que o pediu.
    Validade: { $duration }. A página mostra a mesma referência: { $reference }

    Nunca partilhe este código, nem mesmo com { $issuer }. Se não está a pagar a esta loja neste momento, não use o código e contacte { $issuer }.
email-card =
    O seu código é { $code }

    Confirma o seu cartão em { $merchant }. Introduza-o na página que o pediu.
    Validade: { $duration }. A página mostra a mesma referência: { $reference }

    Nunca partilhe este código, nem mesmo com { $issuer }. Se não o pediu, não use o código e contacte { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: o número de telefone para { $card } foi alterado. Não fez esta alteração? Ligue-nos através do número no seu cartão.
        [email] { $issuer }: o endereço de e-mail para { $card } foi alterado. Não fez esta alteração? Ligue-nos através do número no seu cartão.
        [password] { $issuer }: a palavra-passe para { $card } foi alterada. Não fez esta alteração? Ligue-nos através do número no seu cartão.
       *[other] { $issuer }: dados de segurança para { $card } foram alterados. Não fez esta alteração? Ligue-nos através do número no seu cartão.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: o seu número de telefone foi alterado
        [email] { $issuer }: o seu endereço de e-mail foi alterado
        [password] { $issuer }: a sua palavra-passe foi alterada
       *[other] { $issuer }: os seus dados de segurança foram alterados
    }
email-change =
    { $changed ->
        [phone] O número de telefone para { $card } foi alterado ou removido.
        [email] O endereço de e-mail para { $card } foi alterado ou removido.
        [password] A palavra-passe para { $card } foi alterada ou removida.
       *[other] Vários dos dados que confirmam a sua identidade quando paga com { $card } foram alterados ou removidos.
    }

    Se fez esta alteração, não precisa de fazer nada. Se não a fez, ligue de imediato para { $issuer } através do número indicado no seu cartão.
message-card = o seu cartão terminado em { $digits }
# When the number of the card is not known.
message-some-card = o seu cartão

# When the shop's name has no letter that can be shown.
message-unnamed-shop = uma loja online

duration-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
duration-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
