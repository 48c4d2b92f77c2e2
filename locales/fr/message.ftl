# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } est votre code { $issuer } pour payer { $amount } à { $merchant }. Valable { $duration }. Ne le donnez jamais, ni à un tiers ni à { $issuer }. Réf. { $reference }
sms-card = { $code } est votre code { $issuer } pour confirmer votre carte chez { $merchant }. Valable { $duration }. Ne le donnez jamais, ni à un tiers ni à { $issuer }. Réf. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Votre code de sécurité { $issuer }, Réf. { $reference }
email-payment =
    Votre code est { $code }

    Il confirme un paiement de { $amount } à { $merchant }. Saisissez-le sur la page qui vous l’a demandé.
    Durée de validité : { $duration }. La page affiche la même référence : { $reference }

    Ne communiquez jamais ce code, pas même à { $issuer }. Si vous n’êtes pas en train de payer ce commerçant, n’utilisez pas le code et contactez { $issuer }.
email-card =
    Votre code est { $code }

    Il confirme votre carte chez { $merchant }. Saisissez-le sur la page qui vous l’a demandé.
    Durée de validité : { $duration }. La page affiche la même référence : { $reference }

    Ne communiquez jamais ce code, pas même à { $issuer }. Si vous ne l’avez pas demandé, n’utilisez pas le code et contactez { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer } : le numéro de téléphone lié à { $card } a été modifié. Ce n’était pas vous ? Appelez-nous au numéro indiqué sur votre carte.
        [email] { $issuer } : l’adresse e-mail liée à { $card } a été modifiée. Ce n’était pas vous ? Appelez-nous au numéro indiqué sur votre carte.
        [password] { $issuer } : le mot de passe lié à { $card } a été modifié. Ce n’était pas vous ? Appelez-nous au numéro indiqué sur votre carte.
       *[other] { $issuer } : des données de sécurité liées à { $card } ont été modifiées. Ce n’était pas vous ? Appelez-nous au numéro indiqué sur votre carte.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer } : votre numéro de téléphone a été modifié
        [email] { $issuer } : votre adresse e-mail a été modifiée
        [password] { $issuer } : votre mot de passe a été modifié
       *[other] { $issuer } : vos données de sécurité ont été modifiées
    }
email-change =
    { $changed ->
        [phone] Le numéro de téléphone lié à { $card } a été modifié ou supprimé.
        [email] L’adresse e-mail liée à { $card } a été modifiée ou supprimée.
        [password] Le mot de passe lié à { $card } a été modifié ou supprimé.
       *[other] Plusieurs données servant à confirmer que c’est bien vous qui payez avec { $card } ont été modifiées ou supprimées.
    }

    Si c’était vous, vous n’avez rien à faire. Sinon, appelez immédiatement { $issuer } au numéro indiqué sur votre carte.
message-card = votre carte se terminant par { $digits }
# When the number of the card is not known.
message-some-card = votre carte

# When the shop's name has no letter that can be shown.
message-unnamed-shop = un commerçant en ligne

duration-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
