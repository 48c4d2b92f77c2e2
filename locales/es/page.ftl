# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confirme su tarjeta – { $issuer }
   *[payment] Confirme su pago – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Error: Confirme su tarjeta – { $issuer }
   *[payment] Error: Confirme su pago – { $issuer }
}
page-title-choice = Elija cómo confirmar – { $issuer }
page-title-choice-error = Error: Elija cómo confirmar – { $issuer }
page-title-finishing = Un momento – { $issuer }
page-title-return = Volver a la tienda – { $issuer }
page-title-problem = Ha ocurrido un problema – { $issuer }
page-title-ended = Esta comprobación ha terminado – { $issuer }

page-merchant = Tienda
page-amount = Importe
page-card = Tarjeta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Español
language-label = Idioma
language-change = Cambiar idioma

demo-strip = Demostración – sin dinero real

brand-issuer-logo = Logotipo de { $issuer }
brand-scheme-logo = Logotipo de { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confirme su tarjeta
   *[payment] Confirme su pago
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar su tarjeta en { $merchant }, continúe.
       *[no] Para confirmar su tarjeta, continúe.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } en { $merchant }, continúe.
       *[no] Para pagar { $amount }, continúe.
    }
}
start-continue = Continuar

## The code step

code-heading = Confirme que es usted
code-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar su tarjeta en { $merchant }, introduzca el código que le hemos enviado.
       *[no] Para confirmar su tarjeta, introduzca el código que le hemos enviado.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } en { $merchant }, introduzca el código que le hemos enviado.
       *[no] Para pagar { $amount }, introduzca el código que le hemos enviado.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Para confirmar su tarjeta en { $merchant }, introduzca su contraseña y el código que le hemos enviado.
       *[no] Para confirmar su tarjeta, introduzca su contraseña y el código que le hemos enviado.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } en { $merchant }, introduzca su contraseña y el código que le hemos enviado.
       *[no] Para pagar { $amount }, introduzca su contraseña y el código que le hemos enviado.
    }
}
code-label = Código de { $digits } cifras
code-confirm = Confirmar
code-confirm-busy = Comprobando…
code-cancel = Cancelar
password-label = Contraseña de { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Mostrar
password-show-name = Mostrar contraseña
password-hide = Ocultar
password-hide-name = Ocultar contraseña

resend-button = Enviar un código nuevo
resend-button-busy = Enviando…

ask-others = ¿Tiene problemas? Elija otra opción de seguridad

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] No volver a preguntar en { $merchant }
   *[payment] No preguntar cuando vuelva a pagar en { $merchant }
}
trust-label-plain = No volver a preguntar en esta tienda
trust-hint = Añade la tienda a su lista de tiendas de confianza. Puede modificar la lista a través de su banco.

notice-offline = Parece que no tiene conexión. Lo que ha escrito sigue aquí: inténtelo de nuevo cuando la recupere.
waiting-offline = Parece que no tiene conexión. Seguiremos en cuanto la recupere.

## The app step

approval-heading = Autorice en su app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar su tarjeta en { $merchant }, autorice la solicitud que hemos enviado a su app.
       *[no] Para confirmar su tarjeta, autorice la solicitud que hemos enviado a su app.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } en { $merchant }, autorice la solicitud que hemos enviado a su app.
       *[no] Para pagar { $amount }, autorice la solicitud que hemos enviado a su app.
    }
}
approval-open = Abra la app de { $issuer } en su teléfono.
approval-check = { $kind ->
    [card] Revise la solicitud, introduzca { $number } si se le pide y autorice.
   *[payment] Revise el pago, introduzca { $number } si se le pide y autorice.
}
approval-waiting = Esperando su autorización…
# Said when the cardholder comes back to this page from the app.
approval-checking = Comprobando si ha autorizado…
approval-done = Ya he autorizado
approval-link = Abrir la app de { $issuer }
approval-link-failed = Esta página no puede abrir la app. Abra usted la app de { $issuer }.
approval-again = Enviar de nuevo la solicitud

## The choice

choice-heading = Elija cómo confirmar
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar su tarjeta en { $merchant }, elija una de estas opciones.
       *[no] Para confirmar su tarjeta, elija una de estas opciones.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } en { $merchant }, elija una de estas opciones.
       *[no] Para pagar { $amount }, elija una de estas opciones.
    }
}
choice-legend = Elija una opción
choice-sms = SMS al { $destination }
choice-email = Correo electrónico a { $destination }
choice-approval = Autorizar en la app de { $issuer }
choice-none-left = { $way ->
    [approval] No se pueden enviar más solicitudes
   *[message] No se pueden enviar más mensajes
}
choice-continue = Continuar
choice-continue-busy = Un momento…
choice-back = Volver
choice-or = o
passkey-button = Usar su llave de acceso
passkey-busy = Siga los pasos en su dispositivo.
passkey-failed = No ha funcionado. Inténtelo de nuevo o elija otra opción.

## Waiting and endings

finishing-heading = Ya casi está
finishing-body = Estamos enviando el resultado a la tienda. Tardará unos segundos. No cierre esta página.
finishing-continue = ¿Tarda demasiado? Comprobar de nuevo

return-next = Volviendo a { $merchant }…
return-next-plain = Volviendo a la tienda…
return-button = Volver a { $merchant }
return-button-plain = Volver a la tienda
return-told = Gracias. Hemos avisado a { $issuer } de que no ha sido usted.
return-blocked-until = Su tarjeta está bloqueada para uso en línea. Fin del bloqueo: { $time }.
return-blocked-for = Su tarjeta está bloqueada para uso en línea durante { $duration }.
return-approved-heading = Confirmado
return-approved-body = { $kind ->
    [card] Gracias. La tienda ya puede continuar con su tarjeta.
   *[payment] Gracias. La tienda ya puede completar su pedido.
}
return-attempts-exceeded-heading = No confirmado
return-attempts-exceeded-body = { $kind ->
    [card] Ha habido demasiados intentos fallidos, por lo que su tarjeta no se ha confirmado. Inténtelo de nuevo en la tienda o llame a { $issuer } al número que figura en su tarjeta.
   *[payment] Ha habido demasiados intentos fallidos, por lo que este pago no se ha confirmado. Inténtelo de nuevo en la tienda o llame a { $issuer } al número que figura en su tarjeta.
}
return-cancelled-heading = Cancelado
return-cancelled-body = { $kind ->
    [card] Ha cancelado, por lo que su tarjeta no se ha confirmado.
   *[payment] Ha cancelado, por lo que este pago no se ha confirmado.
}
return-timed-out-heading = Se ha agotado el tiempo
return-timed-out-body = { $kind ->
    [card] No hemos recibido su respuesta a tiempo, por lo que su tarjeta no se ha confirmado. Puede intentarlo de nuevo en la tienda.
   *[payment] No hemos recibido su respuesta a tiempo, por lo que este pago no se ha confirmado. Puede intentarlo de nuevo en la tienda.
}
return-undeliverable-heading = No hemos podido contactar con usted
return-undeliverable-body = { $kind ->
    [card] No se ha podido enviar el código, por lo que su tarjeta no se ha confirmado. Inténtelo de nuevo o use otra tarjeta.
   *[payment] No se ha podido enviar el código, por lo que este pago no se ha confirmado. Inténtelo de nuevo o use otra tarjeta.
}
return-unconfirmed-heading = { $kind ->
    [card] Compruébelo en la tienda
   *[payment] Compruebe su pedido
}
return-unconfirmed-body = { $kind ->
    [card] No hemos podido contactar con la tienda a tiempo, por lo que no sabemos si se ha aceptado su tarjeta. Compruébelo allí antes de volver a intentarlo.
   *[payment] No hemos podido contactar con la tienda a tiempo, por lo que no sabemos si su pedido se ha realizado. Compruébelo antes de volver a pagar.
}
return-invalid-request-heading = No ha funcionado
return-invalid-request-body = { $kind ->
    [card] No se ha podido leer la solicitud de la tienda, por lo que su tarjeta no se ha confirmado.
   *[payment] No se ha podido leer la solicitud de la tienda, por lo que este pago no se ha confirmado.
}
return-rejected-heading = Rechazado en su app
return-rejected-body = { $kind ->
    [card] Ha rechazado la solicitud en la app de { $issuer }, por lo que su tarjeta no se ha confirmado. Si ha sido un error, empiece de nuevo en la tienda.
   *[payment] Ha rechazado la solicitud en la app de { $issuer }, por lo que este pago no se ha confirmado. Si ha sido un error, empiece de nuevo en la tienda.
}
return-disowned-heading = { $kind ->
    [card] Hemos detenido la operación
   *[payment] Hemos detenido este pago
}
return-disowned-body = Hemos avisado a { $issuer } de que no ha sido usted. Por seguridad, llame a { $issuer } al número que figura en su tarjeta.
return-no-contact-heading = No podemos contactar con usted
return-no-contact-body = { $kind ->
    [card] { $issuer } no tiene registrado ningún medio adecuado para comprobar que es usted, como un número de móvil o su app, por lo que su tarjeta no se ha confirmado. Llame a { $issuer } al número que figura en su tarjeta o use otra tarjeta.
   *[payment] { $issuer } no tiene registrado ningún medio adecuado para comprobar que es usted, como un número de móvil o su app, por lo que este pago no se ha confirmado. Llame a { $issuer } al número que figura en su tarjeta o use otra tarjeta.
}
return-blocked-heading = Su tarjeta está bloqueada por ahora
return-blocked-body = { $kind ->
    [card] Ha habido demasiados intentos fallidos, por lo que su tarjeta no se ha confirmado. Use otra tarjeta o llame a { $issuer } al número que figura en su tarjeta.
   *[payment] Ha habido demasiados intentos fallidos, por lo que este pago no se ha confirmado. Use otra tarjeta o llame a { $issuer } al número que figura en su tarjeta.
}
return-refused-heading = { $kind ->
    [card] No es posible con esta tarjeta
   *[payment] No es posible realizar el pago
}
return-refused-body = { $kind ->
    [card] { $issuer } no permite usar esta tarjeta en línea. Use otra tarjeta o llame a { $issuer } al número que figura en su tarjeta.
   *[payment] { $issuer } no permite pagos en línea con esta tarjeta. Use otra tarjeta o llame a { $issuer } al número que figura en su tarjeta.
}
return-withdrawn-heading = Se ha detenido esta comprobación
return-withdrawn-body = { $kind ->
    [card] { $issuer } ha puesto fin a esta comprobación, por lo que su tarjeta no se ha confirmado. Si aún quiere usarla aquí, empiece de nuevo en la tienda o llame a { $issuer } al número que figura en su tarjeta.
   *[payment] { $issuer } ha puesto fin a esta comprobación, por lo que este pago no se ha confirmado. Si aún quiere pagar, empiece de nuevo en la tienda o llame a { $issuer } al número que figura en su tarjeta.
}

problem-unknown-challenge-heading = Esta página ya no funciona
problem-unknown-challenge-body = Es posible que esta página esté desactualizada o que el enlace estuviera incompleto.
problem-unknown-challenge-next = Compruebe primero su pedido en la tienda. Si no se ha realizado, empiece allí de nuevo.
problem-ended-heading = Esta comprobación ha terminado
problem-ended-body = Ya no tiene que hacer nada más aquí.
problem-ended-next = Cierre esta página y compruebe su pedido en la tienda.
problem-unavailable-heading = Inténtelo de nuevo en un momento
problem-unavailable-body = No hemos podido hacerlo en este momento. No es culpa suya.
problem-unavailable-next = Espere un minuto y vuelva a cargar esta página o regrese a la tienda.
problem-unavailable-again = Espere unos segundos e inténtelo de nuevo. Continuará donde estaba.
problem-try-again = Intentar de nuevo
problem-bad-request-heading = No ha funcionado
problem-bad-request-body = Esta página ha recibido datos inesperados.
problem-bad-request-next = Compruebe primero su pedido en la tienda. Si no se ha realizado, empiece allí de nuevo.
problem-reference = Referencia

## The information zone

help-need-heading = ¿Necesita ayuda?
help-code = ¿No le llega el código? Un mensaje puede tardar un minuto. Compruebe que su teléfono tiene cobertura, mire en la carpeta de correo no deseado o pida un código nuevo. El código nuevo sustituye al anterior.
help-password = ¿Ha olvidado su contraseña? Es la que eligió con { $issuer } para esta tarjeta. Cancele y llame a { $issuer } para crear una nueva.
help-approval = ¿No ve la solicitud en la app? Abra usted la app y mire en las solicitudes. Compruebe que su teléfono está conectado o envíe de nuevo la solicitud. Si la app le pide un número, introduzca el de esta página.
help-choice = Elija lo que tenga a mano. No se envía nada hasta que continúe. Si ninguna opción le sirve, cancele y llame a { $issuer }.
help-phone = ¿Ha cambiado su número o su dirección, o no tiene el teléfono a mano? Cancele y llame a { $issuer } al número que figura en su tarjeta.
help-secret = Nunca diga a nadie un código o un número de esta página, ni siquiera a { $issuer }.
help-why-heading = ¿Por qué veo esto?
help-why-body = { $kind ->
    [card] { $issuer } comprueba a veces que una tarjeta la usa la persona a la que pertenece. Aquí no se paga nada y la tienda no ve lo que usted introduce.
   *[payment] { $issuer } comprueba algunos pagos en línea para asegurarse de que realmente es usted quien paga. La tienda no ve lo que usted introduce.
}
disown-button = No he sido yo
disown-hint = { $kind ->
    [card] Detendremos la operación y avisaremos a { $issuer }.
   *[payment] Detendremos este pago y avisaremos a { $issuer }.
}
disown-hint-later = Comuníquelo a { $issuer }.

## The code step: what can change in place

code-sent-sms = Hemos enviado un código por SMS al { $destination }. El mensaje indica «Ref. { $reference }».
code-sent-email = Hemos enviado un código por correo electrónico a { $destination }. El asunto indica «Ref. { $reference }».
code-valid-until = válido hasta: { $time }
code-valid-for = { $minutes ->
    [one] válido durante { $minutes } minuto
   *[other] válido durante { $minutes } minutos
}
code-expired = caducado
code-attempts = { $count ->
    [one] Queda un intento
   *[other] Quedan { $count } intentos
}
code-ending-soon = { $minutes ->
    [one] Esta página caduca en { $minutes } minuto. Introduzca el código o pida uno nuevo para tener más tiempo.
   *[other] Esta página caduca en { $minutes } minutos. Introduzca el código o pida uno nuevo para tener más tiempo.
}
code-ending-soon-none = { $minutes ->
    [one] Esta página caduca en { $minutes } minuto. Introduzca el código antes.
   *[other] Esta página caduca en { $minutes } minutos. Introduzca el código antes.
}
approval-ending-soon = { $minutes ->
    [one] Esta página caduca en { $minutes } minuto. Autorice en la app antes.
   *[other] Esta página caduca en { $minutes } minutos. Autorice en la app antes.
}
choice-ending-soon = { $minutes ->
    [one] Esta página caduca en { $minutes } minuto. Elija una opción antes.
   *[other] Esta página caduca en { $minutes } minutos. Elija una opción antes.
}
code-never-share = Nunca comparta este código, ni siquiera con { $issuer }.
resend-left = { $count ->
    [one] Se puede enviar un código más
   *[other] Se pueden enviar { $count } códigos más
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Se puede enviar un código más, { $duration } después del último
   *[other] Se puede enviar un código nuevo { $duration } después del último
}
resend-none-left = No se pueden enviar más códigos
approval-again-left = { $count ->
    [one] Se puede enviar una vez más
   *[other] Se puede enviar { $count } veces más
}
approval-again-wait = { $count ->
    [one] Se puede enviar una vez más, { $duration } después de la última
   *[other] Se puede enviar de nuevo { $duration } después de la última vez
}
approval-again-none = No se puede enviar de nuevo

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Un intento fallido más bloqueará su tarjeta para uso en línea durante { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] La contraseña o el código no son correctos. Le queda un último intento.
       *[other] La contraseña o el código no son correctos. Le quedan { $count } intentos.
    }
   *[code] { $count ->
        [one] El código no es correcto. Le queda un último intento: consulte el mensaje más reciente.
       *[other] El código no es correcto. Le quedan { $count } intentos.
    }
}
notice-wrong-blocks = { $entry ->
    [password] La contraseña o el código no son correctos. Un error más bloqueará su tarjeta para uso en línea durante { $duration }.
   *[code] El código no es correcto. Un error más bloqueará su tarjeta para uso en línea durante { $duration }.
}
notice-replaced = { $count ->
    [one] Ha usado un código anterior. Use el más reciente. Le queda un último intento.
   *[other] Ha usado un código anterior. Use el más reciente. Le quedan { $count } intentos.
}
notice-expired = Ese código ha caducado. Pida uno nuevo más abajo.
notice-expired-none = Ese código ha caducado y no se pueden enviar más. Cancele y empiece de nuevo en la tienda.
notice-new-code = Le llegará un código nuevo. Los códigos anteriores ya no sirven.
notice-other-channel = No se ha podido entregar el primer mensaje, así que le llegará un código nuevo por otro medio. Los códigos anteriores ya no sirven.
notice-undelivered = { $step ->
    [choice] No se ha podido entregar el código. Elija otra opción.
   *[code] No se ha podido entregar el código. Ya puede enviar uno nuevo.
}
notice-too-early = Espere un momento antes de volver a pedirlo.
notice-no-more-codes = { $step ->
    [approval] La solicitud no se puede enviar de nuevo. Autorice la más reciente en la app o cancele.
    [choice] No se puede enviar nada más por ese medio. Elija otra opción o cancele.
   *[code] No se pueden enviar más códigos. Use el código más reciente que tenga o cancele.
}
notice-asked-again = Hemos enviado de nuevo la solicitud a su app. Use el número que se muestra ahora.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] El número introducido en la app no es el correcto. Le queda un último intento.
       *[other] El número introducido en la app no es el correcto. Le quedan { $count } intentos.
    }
   *[approval] { $count ->
        [one] El número introducido en la app no es el que se muestra aquí. Le queda un último intento.
       *[other] El número introducido en la app no es el que se muestra aquí. Le quedan { $count } intentos.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] El número introducido en la app no es el correcto. Un intento fallido más bloqueará su tarjeta para uso en línea durante { $duration }.
   *[approval] El número introducido en la app no es el que se muestra aquí. Un número incorrecto más bloqueará su tarjeta para uso en línea durante { $duration }.
}
notice-passkey-failed = { $count ->
    [one] No se ha podido confirmar esa llave de acceso. Le queda un último intento.
   *[other] No se ha podido confirmar esa llave de acceso. Le quedan { $count } intentos.
}
notice-passkey-stale = Ha pasado demasiado tiempo y no se ha comprobado nada. Use de nuevo su llave de acceso.
notice-not-offered = Esa opción no está disponible. Elija una de estas.
notice-no-password = Introduzca también su contraseña.
notice-empty = Introduzca las { $digits } cifras del código.
notice-too-short = El código tiene { $digits } cifras. Ha introducido { $typed }.
notice-too-long = El código tiene { $digits } cifras. Ha introducido { $typed }.
notice-not-digits = Introduzca solo las { $digits } cifras del código.
