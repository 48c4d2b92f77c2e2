# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confirmez votre carte – { $issuer }
   *[payment] Confirmez votre paiement – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Erreur : Confirmez votre carte – { $issuer }
   *[payment] Erreur : Confirmez votre paiement – { $issuer }
}
page-title-choice = Choisissez comment confirmer – { $issuer }
page-title-choice-error = Erreur : Choisissez comment confirmer – { $issuer }
page-title-finishing = Un instant – { $issuer }
page-title-return = Retour chez le commerçant – { $issuer }
page-title-problem = Un problème est survenu – { $issuer }
page-title-ended = Cette vérification est terminée – { $issuer }

page-merchant = Commerçant
page-amount = Montant
page-card = Carte

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Français
language-label = Langue
language-change = Changer de langue

demo-strip = Démonstration – pas d’argent réel

brand-issuer-logo = Logo { $issuer }
brand-scheme-logo = Logo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confirmez votre carte
   *[payment] Confirmez votre paiement
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Pour confirmer votre carte chez { $merchant }, continuez.
       *[no] Pour confirmer votre carte, continuez.
    }
   *[payment] { $named ->
        [yes] Pour payer { $amount } à { $merchant }, continuez.
       *[no] Pour payer { $amount }, continuez.
    }
}
start-continue = Continuer

## The code step

code-heading = Confirmez que c’est bien vous
code-ask = { $kind ->
    [card] { $named ->
        [yes] Pour confirmer votre carte chez { $merchant }, saisissez le code que nous vous avons envoyé.
       *[no] Pour confirmer votre carte, saisissez le code que nous vous avons envoyé.
    }
   *[payment] { $named ->
        [yes] Pour payer { $amount } à { $merchant }, saisissez le code que nous vous avons envoyé.
       *[no] Pour payer { $amount }, saisissez le code que nous vous avons envoyé.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Pour confirmer votre carte chez { $merchant }, saisissez votre mot de passe et le code que nous vous avons envoyé.
       *[no] Pour confirmer votre carte, saisissez votre mot de passe et le code que nous vous avons envoyé.
    }
   *[payment] { $named ->
        [yes] Pour payer { $amount } à { $merchant }, saisissez votre mot de passe et le code que nous vous avons envoyé.
       *[no] Pour payer { $amount }, saisissez votre mot de passe et le code que nous vous avons envoyé.
    }
}
code-label = Code à { $digits } chiffres
code-confirm = Confirmer
code-confirm-busy = Vérification…
code-cancel = Annuler
password-label = Mot de passe { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Afficher
password-show-name = Afficher le mot de passe
password-hide = Masquer
password-hide-name = Masquer le mot de passe

resend-button = Envoyer un nouveau code
resend-button-busy = Envoi…

ask-others = Un problème ? Choisissez une autre option de sécurité

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ne plus me le demander pour { $merchant }
   *[payment] Ne plus me le demander si je paie chez { $merchant }
}
trust-label-plain = Ne plus me le demander pour ce commerçant
trust-hint = Ajoute le commerçant à votre liste de commerçants de confiance. Vous pouvez modifier cette liste auprès de votre banque.

notice-offline = La connexion semble coupée. Votre saisie est conservée ici : réessayez une fois la connexion rétablie.
waiting-offline = La connexion semble coupée. Nous continuerons dès qu’elle sera rétablie.

## The app step

approval-heading = Validez dans votre application
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Pour confirmer votre carte chez { $merchant }, validez la demande que nous avons envoyée dans votre application.
       *[no] Pour confirmer votre carte, validez la demande que nous avons envoyée dans votre application.
    }
   *[payment] { $named ->
        [yes] Pour payer { $amount } à { $merchant }, validez la demande que nous avons envoyée dans votre application.
       *[no] Pour payer { $amount }, validez la demande que nous avons envoyée dans votre application.
    }
}
approval-open = Ouvrez l’application { $issuer } sur votre téléphone.
approval-check = { $kind ->
    [card] Vérifiez la demande, saisissez { $number } si l’application le demande, puis validez.
   *[payment] Vérifiez le paiement, saisissez { $number } si l’application le demande, puis validez.
}
approval-waiting = En attente de votre validation…
# Said when the cardholder comes back to this page from the app.
approval-checking = Nous vérifions si vous avez validé…
approval-done = J’ai validé
approval-link = Ouvrir l’application { $issuer }
approval-link-failed = Cette page ne peut pas ouvrir l’application. Ouvrez vous-même l’application { $issuer }.
approval-again = Renvoyer la demande

## The choice

choice-heading = Choisissez comment confirmer
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Pour confirmer votre carte chez { $merchant }, choisissez l’une de ces options.
       *[no] Pour confirmer votre carte, choisissez l’une de ces options.
    }
   *[payment] { $named ->
        [yes] Pour payer { $amount } à { $merchant }, choisissez l’une de ces options.
       *[no] Pour payer { $amount }, choisissez l’une de ces options.
    }
}
choice-legend = Choisissez une option
choice-sms = SMS au { $destination }
choice-email = E-mail à { $destination }
choice-approval = Valider dans l’application { $issuer }
choice-none-left = { $way ->
    [approval] Plus aucune demande ne peut être envoyée
   *[message] Plus aucun message ne peut être envoyé
}
choice-continue = Continuer
choice-continue-busy = Un instant…
choice-back = Retour
choice-or = ou
passkey-button = Utiliser votre clé d’accès
passkey-busy = Suivez les étapes sur votre appareil.
passkey-failed = Cela n’a pas fonctionné. Réessayez ou choisissez une autre option.

## Waiting and endings

finishing-heading = C’est presque fini
finishing-body = Nous transmettons le résultat au commerçant. Cela prend quelques secondes. Ne fermez pas cette page.
finishing-continue = C’est trop long ? Vérifier à nouveau

return-next = Nous vous ramenons chez { $merchant }…
return-next-plain = Nous vous ramenons chez le commerçant…
return-button = Retour chez { $merchant }
return-button-plain = Retour chez le commerçant
return-told = Merci. Nous avons signalé à { $issuer } que ce n’était pas vous.
return-blocked-until = Votre carte est bloquée pour l’usage en ligne jusqu’à { $time }.
return-blocked-for = Votre carte est bloquée pour l’usage en ligne pendant { $duration }.
return-approved-heading = C’est confirmé
return-approved-body = { $kind ->
    [card] Merci. Le commerçant peut maintenant continuer avec votre carte.
   *[payment] Merci. Le commerçant peut maintenant finaliser votre commande.
}
return-attempts-exceeded-heading = Non confirmé
return-attempts-exceeded-body = { $kind ->
    [card] Il y a eu trop d’essais incorrects : votre carte n’a pas été confirmée. Réessayez chez le commerçant ou appelez { $issuer } au numéro indiqué sur votre carte.
   *[payment] Il y a eu trop d’essais incorrects : ce paiement n’a pas été confirmé. Réessayez chez le commerçant ou appelez { $issuer } au numéro indiqué sur votre carte.
}
return-cancelled-heading = Opération annulée
return-cancelled-body = { $kind ->
    [card] Vous avez annulé : votre carte n’a pas été confirmée.
   *[payment] Vous avez annulé : ce paiement n’a pas été confirmé.
}
return-timed-out-heading = Le délai est dépassé
return-timed-out-body = { $kind ->
    [card] Nous n’avons pas reçu votre réponse à temps : votre carte n’a pas été confirmée. Vous pouvez réessayer chez le commerçant.
   *[payment] Nous n’avons pas reçu votre réponse à temps : ce paiement n’a pas été confirmé. Vous pouvez réessayer chez le commerçant.
}
return-undeliverable-heading = Nous n’avons pas pu vous joindre
return-undeliverable-body = { $kind ->
    [card] Le code n’a pas pu être envoyé : votre carte n’a pas été confirmée. Réessayez ou utilisez une autre carte.
   *[payment] Le code n’a pas pu être envoyé : ce paiement n’a pas été confirmé. Réessayez ou utilisez une autre carte.
}
return-unconfirmed-heading = { $kind ->
    [card] Vérifiez chez le commerçant
   *[payment] Vérifiez votre commande
}
return-unconfirmed-body = { $kind ->
    [card] Nous n’avons pas pu joindre le commerçant à temps : nous ne savons pas si votre carte a été acceptée. Vérifiez chez le commerçant avant de réessayer.
   *[payment] Nous n’avons pas pu joindre le commerçant à temps : nous ne savons pas si votre commande est passée. Vérifiez-la avant de payer à nouveau.
}
return-invalid-request-heading = Cela n’a pas fonctionné
return-invalid-request-body = { $kind ->
    [card] La demande du commerçant n’a pas pu être lue : votre carte n’a pas été confirmée.
   *[payment] La demande du commerçant n’a pas pu être lue : ce paiement n’a pas été confirmé.
}
return-rejected-heading = Refusé dans votre application
return-rejected-body = { $kind ->
    [card] Vous avez refusé la demande dans l’application { $issuer } : votre carte n’a pas été confirmée. Si c’était une erreur, recommencez chez le commerçant.
   *[payment] Vous avez refusé la demande dans l’application { $issuer } : ce paiement n’a pas été confirmé. Si c’était une erreur, recommencez chez le commerçant.
}
return-disowned-heading = { $kind ->
    [card] Nous avons arrêté cette opération
   *[payment] Nous avons arrêté ce paiement
}
return-disowned-body = Nous avons signalé à { $issuer } que ce n’était pas vous. Par sécurité, appelez { $issuer } au numéro indiqué sur votre carte.
return-no-contact-heading = Nous ne pouvons pas vous joindre
return-no-contact-body = { $kind ->
    [card] { $issuer } n’a enregistré aucun moyen adapté de vérifier que c’est bien vous, comme un numéro de mobile ou son application : votre carte n’a pas été confirmée. Appelez { $issuer } au numéro indiqué sur votre carte ou utilisez une autre carte.
   *[payment] { $issuer } n’a enregistré aucun moyen adapté de vérifier que c’est bien vous, comme un numéro de mobile ou son application : ce paiement n’a pas été confirmé. Appelez { $issuer } au numéro indiqué sur votre carte ou utilisez une autre carte.
}
return-blocked-heading = Votre carte est bloquée pour l’instant
return-blocked-body = { $kind ->
    [card] Il y a eu trop d’essais incorrects : votre carte n’a pas été confirmée. Utilisez une autre carte ou appelez { $issuer } au numéro indiqué sur votre carte.
   *[payment] Il y a eu trop d’essais incorrects : ce paiement n’a pas été confirmé. Utilisez une autre carte ou appelez { $issuer } au numéro indiqué sur votre carte.
}
return-refused-heading = { $kind ->
    [card] Impossible avec cette carte
   *[payment] Paiement impossible
}
return-refused-body = { $kind ->
    [card] { $issuer } n’autorise pas l’utilisation de cette carte en ligne. Utilisez une autre carte ou appelez { $issuer } au numéro indiqué sur votre carte.
   *[payment] { $issuer } n’autorise pas les paiements en ligne avec cette carte. Utilisez une autre carte ou appelez { $issuer } au numéro indiqué sur votre carte.
}
return-withdrawn-heading = Cette vérification a été arrêtée
return-withdrawn-body = { $kind ->
    [card] { $issuer } a mis fin à cette vérification : votre carte n’a pas été confirmée. Si vous voulez toujours l’utiliser ici, recommencez chez le commerçant ou appelez { $issuer } au numéro indiqué sur votre carte.
   *[payment] { $issuer } a mis fin à cette vérification : ce paiement n’a pas été confirmé. Si vous voulez toujours payer, recommencez chez le commerçant ou appelez { $issuer } au numéro indiqué sur votre carte.
}

problem-unknown-challenge-heading = Cette page ne fonctionne plus
problem-unknown-challenge-body = Cette page n’est peut-être plus à jour, ou le lien était incomplet.
problem-unknown-challenge-next = Vérifiez d’abord votre commande chez le commerçant. Si elle n’est pas passée, recommencez-la.
problem-ended-heading = Cette vérification est terminée
problem-ended-body = Vous n’avez plus rien à faire ici.
problem-ended-next = Fermez cette page et vérifiez votre commande chez le commerçant.
problem-unavailable-heading = Réessayez dans un instant
problem-unavailable-body = Nous n’avons pas pu effectuer cette action pour le moment. Vous n’y êtes pour rien.
problem-unavailable-next = Attendez une minute, puis rechargez cette page ou retournez chez le commerçant.
problem-unavailable-again = Attendez quelques secondes, puis réessayez. Vous reprendrez là où vous en étiez.
problem-try-again = Réessayer
problem-bad-request-heading = Cela n’a pas fonctionné
problem-bad-request-body = Cette page a reçu des données inattendues.
problem-bad-request-next = Vérifiez d’abord votre commande chez le commerçant. Si elle n’est pas passée, recommencez-la.
problem-reference = Référence

## The information zone

help-need-heading = Besoin d’aide ?
help-code = Pas de code ? Un message peut mettre une minute à arriver. Vérifiez que votre téléphone a du réseau, regardez dans vos courriers indésirables ou demandez un nouveau code. Un nouveau code remplace le précédent.
help-password = Mot de passe oublié ? C’est celui que vous avez choisi avec { $issuer } pour cette carte. Annulez, puis appelez { $issuer } pour en définir un nouveau.
help-approval = Pas de demande dans l’application ? Ouvrez vous-même l’application et regardez dans les demandes. Vérifiez que votre téléphone est connecté ou renvoyez la demande. Si l’application demande un numéro, saisissez celui qui figure sur cette page.
help-choice = Choisissez ce que vous avez sous la main. Rien n’est envoyé avant que vous continuiez. Si rien ne convient, annulez et appelez { $issuer }.
help-phone = Votre numéro ou votre adresse a changé, ou vous n’avez pas votre téléphone ? Annulez, puis appelez { $issuer } au numéro indiqué sur votre carte.
help-secret = Ne communiquez jamais à personne un code ou un numéro de cette page, pas même à { $issuer }.
help-why-heading = Pourquoi cette page s’affiche-t-elle ?
help-why-body = { $kind ->
    [card] { $issuer } vérifie parfois qu’une carte est bien utilisée par la personne à qui elle appartient. Vous ne payez rien ici, et le commerçant ne voit pas ce que vous saisissez.
   *[payment] { $issuer } vérifie certains paiements en ligne pour s’assurer que c’est bien vous qui payez. Le commerçant ne voit pas ce que vous saisissez.
}
disown-button = Ce n’était pas moi
disown-hint = { $kind ->
    [card] Nous arrêterons cette opération et préviendrons { $issuer }.
   *[payment] Nous arrêterons ce paiement et préviendrons { $issuer }.
}
disown-hint-later = Signalez-le à { $issuer }.

## The code step: what can change in place

code-sent-sms = Nous avons envoyé un code par SMS au { $destination }. Le message indique « Réf. { $reference } ».
code-sent-email = Nous avons envoyé un code par e-mail à { $destination }. L’objet indique « Réf. { $reference } ».
code-valid-until = valable jusqu’à { $time }
code-valid-for = { $minutes ->
    [one] valable { $minutes } minute
   *[other] valable { $minutes } minutes
}
code-expired = expiré
code-attempts = { $count ->
    [one] Il reste un essai
   *[other] Il reste { $count } essais
}
code-ending-soon = { $minutes ->
    [one] Cette page expire dans { $minutes } minute. Saisissez le code ou demandez-en un nouveau pour avoir plus de temps.
   *[other] Cette page expire dans { $minutes } minutes. Saisissez le code ou demandez-en un nouveau pour avoir plus de temps.
}
code-ending-soon-none = { $minutes ->
    [one] Cette page expire dans { $minutes } minute. Saisissez le code d’ici là.
   *[other] Cette page expire dans { $minutes } minutes. Saisissez le code d’ici là.
}
approval-ending-soon = { $minutes ->
    [one] Cette page expire dans { $minutes } minute. Validez dans l’application d’ici là.
   *[other] Cette page expire dans { $minutes } minutes. Validez dans l’application d’ici là.
}
choice-ending-soon = { $minutes ->
    [one] Cette page expire dans { $minutes } minute. Choisissez d’ici là.
   *[other] Cette page expire dans { $minutes } minutes. Choisissez d’ici là.
}
code-never-share = Ne communiquez jamais ce code, pas même à { $issuer }.
resend-left = { $count ->
    [one] Un seul nouveau code peut encore être envoyé
   *[other] { $count } nouveaux codes peuvent encore être envoyés
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Un seul nouveau code peut encore être envoyé, { $duration } après le précédent
   *[other] Un nouveau code peut être envoyé { $duration } après le précédent
}
resend-none-left = Plus aucun code ne peut être envoyé
approval-again-left = { $count ->
    [one] Elle peut être renvoyée encore une fois
   *[other] Elle peut être renvoyée encore { $count } fois
}
approval-again-wait = { $count ->
    [one] Elle peut être renvoyée encore une fois, { $duration } après le dernier envoi
   *[other] Elle peut être renvoyée { $duration } après le dernier envoi
}
approval-again-none = Elle ne peut plus être renvoyée

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Encore un essai incorrect et votre carte sera bloquée pour l’usage en ligne pendant { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Le mot de passe ou le code est incorrect. Il vous reste un dernier essai.
       *[other] Le mot de passe ou le code est incorrect. Il vous reste { $count } essais.
    }
   *[code] { $count ->
        [one] Ce code est incorrect. Il vous reste un dernier essai : vérifiez le message le plus récent.
       *[other] Ce code est incorrect. Il vous reste { $count } essais.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Le mot de passe ou le code est incorrect. Encore une erreur et votre carte sera bloquée pour l’usage en ligne pendant { $duration }.
   *[code] Ce code est incorrect. Encore une erreur et votre carte sera bloquée pour l’usage en ligne pendant { $duration }.
}
notice-replaced = { $count ->
    [one] C’était un ancien code. Utilisez le plus récent. Il vous reste un dernier essai.
   *[other] C’était un ancien code. Utilisez le plus récent. Il vous reste { $count } essais.
}
notice-expired = Ce code a expiré. Demandez-en un nouveau ci-dessous.
notice-expired-none = Ce code a expiré et plus aucun code ne peut être envoyé. Annulez, puis recommencez chez le commerçant.
notice-new-code = Un nouveau code arrive. Les codes précédents ne fonctionnent plus.
notice-other-channel = Le premier message n’a pas pu être remis : un nouveau code arrive par un autre moyen. Les codes précédents ne fonctionnent plus.
notice-undelivered = { $step ->
    [choice] Le code n’a pas pu être remis. Choisissez une autre option.
   *[code] Le code n’a pas pu être remis. Vous pouvez maintenant en envoyer un nouveau.
}
notice-too-early = Attendez un instant avant de refaire une demande.
notice-no-more-codes = { $step ->
    [approval] La demande ne peut plus être renvoyée. Validez la plus récente dans l’application ou annulez.
    [choice] Plus rien ne peut être envoyé par ce moyen. Choisissez une autre option ou annulez.
   *[code] Plus aucun code ne peut être envoyé. Utilisez le code le plus récent ou annulez.
}
notice-asked-again = Nous avons renvoyé la demande dans votre application. Utilisez le numéro affiché maintenant.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Le numéro saisi dans l’application est incorrect. Il vous reste un dernier essai.
       *[other] Le numéro saisi dans l’application est incorrect. Il vous reste { $count } essais.
    }
   *[approval] { $count ->
        [one] Le numéro saisi dans l’application n’est pas celui affiché ici. Il vous reste un dernier essai.
       *[other] Le numéro saisi dans l’application n’est pas celui affiché ici. Il vous reste { $count } essais.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Le numéro saisi dans l’application est incorrect. Encore un essai incorrect et votre carte sera bloquée pour l’usage en ligne pendant { $duration }.
   *[approval] Le numéro saisi dans l’application n’est pas celui affiché ici. Encore un numéro incorrect et votre carte sera bloquée pour l’usage en ligne pendant { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Cette clé d’accès n’a pas pu être confirmée. Il vous reste un dernier essai.
   *[other] Cette clé d’accès n’a pas pu être confirmée. Il vous reste { $count } essais.
}
notice-passkey-stale = Le délai est dépassé : rien n’a été vérifié. Utilisez à nouveau votre clé d’accès.
notice-not-offered = Cette option n’est pas disponible. Choisissez l’une de celles-ci.
notice-no-password = Saisissez aussi votre mot de passe.
notice-empty = Saisissez les { $digits } chiffres du code.
notice-too-short = Le code comporte { $digits } chiffres. Vous en avez saisi { $typed }.
notice-too-long = Le code comporte { $digits } chiffres. Vous en avez saisi { $typed }.
notice-not-digits = Saisissez uniquement les { $digits } chiffres du code.
