# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } es su clave de { $issuer } para pagar { $amount } en { $merchant }. Caduca en { $duration }. Nunca la comparta, ni siquiera con { $issuer }. Ref. { $reference }
sms-card = { $code } es su clave de { $issuer } para confirmar su tarjeta en { $merchant }. Caduca en { $duration }. Nunca la comparta, ni siquiera con { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Su código de seguridad de { $issuer }, Ref. { $reference }
email-payment =
    Su código es { $code }

    Confirma un pago de { $amount } en { $merchant }. Introdúzcalo en la página que se lo ha pedido.
    Caduca en { $duration }. La página muestra la misma referencia: { $reference }

    Nunca comparta este código, ni siquiera con { $issuer }. Si no está pagando ahora en esta tienda, no use el código y póngase en contacto con { $issuer }.
email-card =
    Su código es { $code }

    Confirma su tarjeta en { $merchant }. Introdúzcalo en la página que se lo ha pedido.
    Caduca en { $duration }. La página muestra la misma referencia: { $reference }

    Nunca comparta este código, ni siquiera con { $issuer }. Si no lo ha pedido, no use el código y póngase en contacto con { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: se ha cambiado el teléfono vinculado a { $card }. ¿No ha sido usted? Llame al teléfono que figura en su tarjeta.
        [email] { $issuer }: se ha cambiado el email vinculado a { $card }. ¿No ha sido usted? Llame al teléfono que figura en su tarjeta.
        [password] { $issuer }: se ha cambiado la contraseña vinculada a { $card }. ¿No ha sido usted? Llame al teléfono que figura en su tarjeta.
       *[other] { $issuer }: se han cambiado datos de seguridad de { $card }. ¿No ha sido usted? Llame al teléfono que figura en su tarjeta.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: se ha cambiado su número de teléfono
        [email] { $issuer }: se ha cambiado su dirección de correo electrónico
        [password] { $issuer }: se ha cambiado su contraseña
       *[other] { $issuer }: se han cambiado sus datos de seguridad
    }
email-change =
    { $changed ->
        [phone] Se ha cambiado o eliminado el número de teléfono vinculado a { $card }.
        [email] Se ha cambiado o eliminado la dirección de correo electrónico vinculada a { $card }.
        [password] Se ha cambiado o eliminado la contraseña vinculada a { $card }.
       *[other] Se han cambiado o eliminado varios de los datos que confirman que es usted quien paga con { $card }.
    }

    Si ha sido usted, no tiene que hacer nada. Si no, llame cuanto antes a { $issuer } al número que figura en su tarjeta.
message-card = su tarjeta terminada en { $digits }
# When the number of the card is not known.
message-some-card = su tarjeta

# When the shop's name has no letter that can be shown.
message-unnamed-shop = una tienda en Internet

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
