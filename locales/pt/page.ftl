# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confirme o seu cartão – { $issuer }
   *[payment] Confirme o seu pagamento – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Erro: Confirme o seu cartão – { $issuer }
   *[payment] Erro: Confirme o seu pagamento – { $issuer }
}
page-title-choice = Escolha como confirmar – { $issuer }
page-title-choice-error = Erro: Escolha como confirmar – { $issuer }
page-title-finishing = Um momento – { $issuer }
page-title-return = Voltar à loja – { $issuer }
page-title-problem = Ocorreu um problema – { $issuer }
page-title-ended = Esta verificação terminou – { $issuer }

page-merchant = Loja
page-amount = Montante
page-card = Cartão

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Português
language-label = Idioma
language-change = Mudar de idioma

demo-strip = Demonstração – sem dinheiro real

brand-issuer-logo = Logótipo { $issuer }
brand-scheme-logo = Logótipo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confirme o seu cartão
   *[payment] Confirme o seu pagamento
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar o seu cartão em { $merchant }, continue.
       *[no] Para confirmar o seu cartão, continue.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } a { $merchant }, continue.
       *[no] Para pagar { $amount }, continue.
    }
}
start-continue = Continuar

## The code step

code-heading = Confirme a sua identidade
code-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar o seu cartão em { $merchant }, introduza o código que lhe enviámos.
       *[no] Para confirmar o seu cartão, introduza o código que lhe enviámos.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } a { $merchant }, introduza o código que lhe enviámos.
       *[no] Para pagar { $amount }, introduza o código que lhe enviámos.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Para confirmar o seu cartão em { $merchant }, introduza a sua palavra-passe e o código que lhe enviámos.
       *[no] Para confirmar o seu cartão, introduza a sua palavra-passe e o código que lhe enviámos.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } a { $merchant }, introduza a sua palavra-passe e o código que lhe enviámos.
       *[no] Para pagar { $amount }, introduza a sua palavra-passe e o código que lhe enviámos.
    }
}
code-label = Código de { $digits } dígitos
code-confirm = Confirmar
code-confirm-busy = A verificar…
code-cancel = Cancelar
password-label = Palavra-passe { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Mostrar
password-show-name = Mostrar palavra-passe
password-hide = Ocultar
password-hide-name = Ocultar palavra-passe

resend-button = Enviar um novo código
resend-button-busy = A enviar…

ask-others = Está com problemas? Escolha outra opção de segurança

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Não voltar a perguntar para { $merchant }
   *[payment] Não perguntar quando voltar a pagar a { $merchant }
}
trust-label-plain = Não voltar a perguntar para esta loja
trust-hint = Adiciona a loja à sua lista de lojas de confiança. Pode alterar a lista através do seu banco.

notice-offline = Parece que está sem ligação. O que escreveu continua aqui: tente novamente quando a ligação voltar.
waiting-offline = Parece que está sem ligação. Continuaremos assim que a ligação voltar.

## The app step

approval-heading = Aprove na sua app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar o seu cartão em { $merchant }, aprove o pedido que enviámos para a sua app.
       *[no] Para confirmar o seu cartão, aprove o pedido que enviámos para a sua app.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } a { $merchant }, aprove o pedido que enviámos para a sua app.
       *[no] Para pagar { $amount }, aprove o pedido que enviámos para a sua app.
    }
}
approval-open = Abra a app { $issuer } no seu telemóvel.
approval-check = { $kind ->
    [card] Verifique o pedido, introduza { $number } se a app o pedir e aprove.
   *[payment] Verifique o pagamento, introduza { $number } se a app o pedir e aprove.
}
approval-waiting = A aguardar a sua aprovação…
# Said when the cardholder comes back to this page from the app.
approval-checking = A verificar se já aprovou…
approval-done = Já aprovei
approval-link = Abrir a app { $issuer }
approval-link-failed = Esta página não consegue abrir a app. Abra diretamente a app { $issuer }.
approval-again = Enviar o pedido novamente

## The choice

choice-heading = Escolha como confirmar
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Para confirmar o seu cartão em { $merchant }, escolha uma destas opções.
       *[no] Para confirmar o seu cartão, escolha uma destas opções.
    }
   *[payment] { $named ->
        [yes] Para pagar { $amount } a { $merchant }, escolha uma destas opções.
       *[no] Para pagar { $amount }, escolha uma destas opções.
    }
}
choice-legend = Escolha uma opção
choice-sms = SMS para { $destination }
choice-email = E-mail para { $destination }
choice-approval = Aprovar na app { $issuer }
choice-none-left = { $way ->
    [approval] Não é possível enviar mais pedidos
   *[message] Não é possível enviar mais mensagens
}
choice-continue = Continuar
choice-continue-busy = Um momento…
choice-back = Voltar
choice-or = ou
passkey-button = Usar a sua chave de acesso
passkey-busy = Siga os passos no seu dispositivo.
passkey-failed = Não resultou. Tente novamente ou escolha outra opção.

## Waiting and endings

finishing-heading = Quase a terminar
finishing-body = Estamos a transmitir o resultado à loja. Demora alguns segundos. Mantenha esta página aberta.
finishing-continue = Está a demorar? Verificar novamente

return-next = A voltar a { $merchant }…
return-next-plain = A voltar à loja…
return-button = Voltar a { $merchant }
return-button-plain = Voltar à loja
return-told = Agradecemos o seu aviso. Comunicámos a { $issuer } que esta operação não é sua.
return-blocked-until = O seu cartão está bloqueado para uso online. Fim do bloqueio: { $time }.
return-blocked-for = O seu cartão está bloqueado para uso online durante { $duration }.
return-approved-heading = Confirmado
return-approved-body = { $kind ->
    [card] Agradecemos a confirmação. A loja já pode prosseguir com o seu cartão.
   *[payment] Agradecemos a confirmação. A loja já pode concluir a sua encomenda.
}
return-attempts-exceeded-heading = Não confirmado
return-attempts-exceeded-body = { $kind ->
    [card] Houve demasiadas tentativas falhadas, por isso o seu cartão não foi confirmado. Tente novamente na loja ou ligue para { $issuer } através do número indicado no seu cartão.
   *[payment] Houve demasiadas tentativas falhadas, por isso este pagamento não foi confirmado. Tente novamente na loja ou ligue para { $issuer } através do número indicado no seu cartão.
}
return-cancelled-heading = Cancelado
return-cancelled-body = { $kind ->
    [card] Cancelou, por isso o seu cartão não foi confirmado.
   *[payment] Cancelou, por isso este pagamento não foi confirmado.
}
return-timed-out-heading = O tempo terminou
return-timed-out-body = { $kind ->
    [card] Não recebemos a sua resposta a tempo, por isso o seu cartão não foi confirmado. Pode tentar novamente na loja.
   *[payment] Não recebemos a sua resposta a tempo, por isso este pagamento não foi confirmado. Pode tentar novamente na loja.
}
return-undeliverable-heading = Não conseguimos contactar consigo
return-undeliverable-body = { $kind ->
    [card] Não foi possível enviar o código, por isso o seu cartão não foi confirmado. Tente novamente ou use outro cartão.
   *[payment] Não foi possível enviar o código, por isso este pagamento não foi confirmado. Tente novamente ou use outro cartão.
}
return-unconfirmed-heading = { $kind ->
    [card] Verifique na loja
   *[payment] Verifique a sua encomenda
}
return-unconfirmed-body = { $kind ->
    [card] Não conseguimos contactar a loja a tempo, por isso não sabemos se o seu cartão foi aceite. Verifique na loja antes de tentar novamente.
   *[payment] Não conseguimos contactar a loja a tempo, por isso não sabemos se a sua encomenda foi concluída. Verifique-a antes de voltar a pagar.
}
return-invalid-request-heading = Não resultou
return-invalid-request-body = { $kind ->
    [card] Não foi possível ler o pedido da loja, por isso o seu cartão não foi confirmado.
   *[payment] Não foi possível ler o pedido da loja, por isso este pagamento não foi confirmado.
}
return-rejected-heading = Recusado na sua app
return-rejected-body = { $kind ->
    [card] Recusou o pedido na app { $issuer }, por isso o seu cartão não foi confirmado. Se foi engano, comece de novo na loja.
   *[payment] Recusou o pedido na app { $issuer }, por isso este pagamento não foi confirmado. Se foi engano, comece de novo na loja.
}
return-disowned-heading = { $kind ->
    [card] Travámos esta operação
   *[payment] Travámos este pagamento
}
return-disowned-body = Comunicámos a { $issuer } que esta operação não é sua. Por segurança, ligue para { $issuer } através do número indicado no seu cartão.
return-no-contact-heading = Não conseguimos contactar consigo
return-no-contact-body = { $kind ->
    [card] { $issuer } não tem registada uma forma adequada de verificar a sua identidade, como um número de telemóvel ou a sua app, por isso o seu cartão não foi confirmado. Ligue para { $issuer } através do número indicado no seu cartão ou use outro cartão.
   *[payment] { $issuer } não tem registada uma forma adequada de verificar a sua identidade, como um número de telemóvel ou a sua app, por isso este pagamento não foi confirmado. Ligue para { $issuer } através do número indicado no seu cartão ou use outro cartão.
}
return-blocked-heading = O seu cartão está bloqueado por agora
return-blocked-body = { $kind ->
    [card] Houve demasiadas tentativas falhadas, por isso o seu cartão não foi confirmado. Use outro cartão ou ligue para { $issuer } através do número indicado no seu cartão.
   *[payment] Houve demasiadas tentativas falhadas, por isso este pagamento não foi confirmado. Use outro cartão ou ligue para { $issuer } através do número indicado no seu cartão.
}
return-refused-heading = { $kind ->
    [card] Não é possível com este cartão
   *[payment] Pagamento não permitido
}
return-refused-body = { $kind ->
    [card] { $issuer } não permite usar este cartão online. Use outro cartão ou ligue para { $issuer } através do número indicado no seu cartão.
   *[payment] { $issuer } não permite pagamentos online com este cartão. Use outro cartão ou ligue para { $issuer } através do número indicado no seu cartão.
}
return-withdrawn-heading = Esta verificação foi interrompida
return-withdrawn-body = { $kind ->
    [card] { $issuer } terminou esta verificação, por isso o seu cartão não foi confirmado. Se ainda quiser usá-lo aqui, comece de novo na loja ou ligue para { $issuer } através do número indicado no seu cartão.
   *[payment] { $issuer } terminou esta verificação, por isso este pagamento não foi confirmado. Se ainda quiser pagar, comece de novo na loja ou ligue para { $issuer } através do número indicado no seu cartão.
}

problem-unknown-challenge-heading = Esta página já não funciona
problem-unknown-challenge-body = Esta página pode estar desatualizada ou o link estava incompleto.
problem-unknown-challenge-next = Verifique primeiro a sua encomenda na loja. Se não foi concluída, comece lá de novo.
problem-ended-heading = Esta verificação terminou
problem-ended-body = Não há mais nada a fazer aqui.
problem-ended-next = Feche esta página e verifique a sua encomenda na loja.
problem-unavailable-heading = Tente novamente daqui a pouco
problem-unavailable-body = Não foi possível fazê-lo neste momento. A culpa não é sua.
problem-unavailable-next = Aguarde um minuto e depois recarregue esta página ou volte à loja.
problem-unavailable-again = Aguarde alguns segundos e tente novamente. Continuará onde estava.
problem-try-again = Tentar novamente
problem-bad-request-heading = Não resultou
problem-bad-request-body = Esta página recebeu dados inesperados.
problem-bad-request-next = Verifique primeiro a sua encomenda na loja. Se não foi concluída, comece lá de novo.
problem-reference = Referência

## The information zone

help-need-heading = Precisa de ajuda?
help-code = Não recebeu o código? Uma mensagem pode demorar um minuto. Verifique se o telemóvel tem rede, procure na pasta de spam ou peça um novo código. Um novo código substitui o anterior.
help-password = Esqueceu-se da palavra-passe? É a que escolheu com { $issuer } para este cartão. Cancele e ligue para { $issuer } para definir uma nova.
help-approval = Não vê o pedido na app? Abra diretamente a app e procure nos pedidos. Verifique se o telemóvel tem ligação ou envie o pedido novamente. Se a app pedir um número, introduza o que está nesta página.
help-choice = Escolha o que tiver à mão. Nada é enviado antes de continuar. Se nenhuma opção lhe servir, cancele e ligue para { $issuer }.
help-phone = O seu número ou endereço mudou, ou não tem o telemóvel à mão? Cancele e ligue para { $issuer } através do número indicado no seu cartão.
help-secret = Nunca diga a ninguém um código ou um número desta página, nem mesmo a { $issuer }.
help-why-heading = Porque estou a ver isto?
help-why-body = { $kind ->
    [card] Por vezes, { $issuer } verifica se um cartão está a ser usado pela pessoa a quem pertence. Aqui não se paga nada e a loja não vê o que introduz.
   *[payment] { $issuer } verifica alguns pagamentos online para ter a certeza de que são mesmo seus. A loja não vê o que introduz.
}
disown-button = Não fui eu
disown-hint = { $kind ->
    [card] Vamos travar esta operação e avisar { $issuer }.
   *[payment] Vamos travar este pagamento e avisar { $issuer }.
}
disown-hint-later = Comunique-o a { $issuer }.

## The code step: what can change in place

code-sent-sms = Enviámos um código por SMS para { $destination }. A mensagem indica «Ref. { $reference }».
code-sent-email = Enviámos um código por e-mail para { $destination }. O assunto indica «Ref. { $reference }».
code-valid-until = válido até: { $time }
code-valid-for = { $minutes ->
    [one] válido durante { $minutes } minuto
   *[other] válido durante { $minutes } minutos
}
code-expired = expirado
code-attempts = { $count ->
    [one] Resta uma tentativa
   *[other] Restam { $count } tentativas
}
code-ending-soon = { $minutes ->
    [one] Esta página expira dentro de { $minutes } minuto. Introduza o código ou peça um novo para ter mais tempo.
   *[other] Esta página expira dentro de { $minutes } minutos. Introduza o código ou peça um novo para ter mais tempo.
}
code-ending-soon-none = { $minutes ->
    [one] Esta página expira dentro de { $minutes } minuto. Introduza o código antes disso.
   *[other] Esta página expira dentro de { $minutes } minutos. Introduza o código antes disso.
}
approval-ending-soon = { $minutes ->
    [one] Esta página expira dentro de { $minutes } minuto. Aprove na app antes disso.
   *[other] Esta página expira dentro de { $minutes } minutos. Aprove na app antes disso.
}
choice-ending-soon = { $minutes ->
    [one] Esta página expira dentro de { $minutes } minuto. Escolha antes disso.
   *[other] Esta página expira dentro de { $minutes } minutos. Escolha antes disso.
}
code-never-share = Nunca partilhe este código, nem mesmo com { $issuer }.
resend-left = { $count ->
    [one] Pode ser enviado mais um código
   *[other] Podem ser enviados mais { $count } códigos
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Pode ser enviado mais um código, { $duration } depois do último
   *[other] Pode ser enviado um novo código { $duration } depois do último
}
resend-none-left = Não é possível enviar mais códigos
approval-again-left = { $count ->
    [one] Pode ser enviado mais uma vez
   *[other] Pode ser enviado mais { $count } vezes
}
approval-again-wait = { $count ->
    [one] Pode ser enviado mais uma vez, { $duration } depois da última
   *[other] Pode ser enviado novamente { $duration } depois da última vez
}
approval-again-none = Não pode ser enviado novamente

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Mais uma tentativa falhada bloqueia o seu cartão para uso online durante { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] A palavra-passe ou o código não está correto. Resta-lhe uma última tentativa.
       *[other] A palavra-passe ou o código não está correto. Restam-lhe { $count } tentativas.
    }
   *[code] { $count ->
        [one] O código não está correto. Resta-lhe uma última tentativa: veja a mensagem mais recente.
       *[other] O código não está correto. Restam-lhe { $count } tentativas.
    }
}
notice-wrong-blocks = { $entry ->
    [password] A palavra-passe ou o código não está correto. Mais um erro bloqueia o seu cartão para uso online durante { $duration }.
   *[code] O código não está correto. Mais um erro bloqueia o seu cartão para uso online durante { $duration }.
}
notice-replaced = { $count ->
    [one] Usou um código anterior. Use o mais recente. Resta-lhe uma última tentativa.
   *[other] Usou um código anterior. Use o mais recente. Restam-lhe { $count } tentativas.
}
notice-expired = Esse código expirou. Peça um novo abaixo.
notice-expired-none = Esse código expirou e não é possível enviar mais. Cancele e comece de novo na loja.
notice-new-code = Um novo código está a caminho. Os códigos anteriores já não funcionam.
notice-other-channel = Não foi possível entregar a primeira mensagem, por isso um novo código segue por outra via. Os códigos anteriores já não funcionam.
notice-undelivered = { $step ->
    [choice] Não foi possível entregar o código. Escolha outra opção.
   *[code] Não foi possível entregar o código. Já pode enviar um novo.
}
notice-too-early = Aguarde um momento antes de pedir novamente.
notice-no-more-codes = { $step ->
    [approval] O pedido não pode ser enviado novamente. Aprove o mais recente na app ou cancele.
    [choice] Não é possível enviar mais nada por essa via. Escolha outra opção ou cancele.
   *[code] Não é possível enviar mais códigos. Use o código mais recente que tem ou cancele.
}
notice-asked-again = Enviámos novamente o pedido para a sua app. Use o número apresentado agora.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] O número introduzido na app não está correto. Resta-lhe uma última tentativa.
       *[other] O número introduzido na app não está correto. Restam-lhe { $count } tentativas.
    }
   *[approval] { $count ->
        [one] O número introduzido na app não é o apresentado aqui. Resta-lhe uma última tentativa.
       *[other] O número introduzido na app não é o apresentado aqui. Restam-lhe { $count } tentativas.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] O número introduzido na app não está correto. Mais uma tentativa falhada bloqueia o seu cartão para uso online durante { $duration }.
   *[approval] O número introduzido na app não é o apresentado aqui. Mais um número errado bloqueia o seu cartão para uso online durante { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Não foi possível confirmar essa chave de acesso. Resta-lhe uma última tentativa.
   *[other] Não foi possível confirmar essa chave de acesso. Restam-lhe { $count } tentativas.
}
notice-passkey-stale = Demorou demasiado tempo, por isso nada foi verificado. Use novamente a sua chave de acesso.
notice-not-offered = Essa opção não está disponível. Escolha uma destas.
notice-no-password = Introduza também a sua palavra-passe.
notice-empty = Introduza os { $digits } dígitos do código.
notice-too-short = O código tem { $digits } dígitos. Introduziu { $typed }.
notice-too-long = O código tem { $digits } dígitos. Introduziu { $typed }.
notice-not-digits = Introduza apenas os { $digits } dígitos do código.
