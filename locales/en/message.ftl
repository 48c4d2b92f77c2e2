# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } is your { $issuer } code to pay { $amount } to { $merchant }. Valid for { $duration }. Never share it, not even with { $issuer }. Ref { $reference }
sms-card = { $code } is your { $issuer } code to confirm your card for { $merchant }. Valid for { $duration }. Never share it, not even with { $issuer }. Ref { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Your { $issuer } security code, Ref { $reference }
email-payment =
    Your code is { $code }

    It confirms a payment of { $amount } to { $merchant }. Type it on the page that asked for it.
    It is valid for { $duration }. The page shows the same reference: { $reference }

    Never share this code, not even with { $issuer }. If you are not paying this shop right now, do not use the code and contact { $issuer }.
email-card =
    Your code is { $code }

    It confirms your card for { $merchant }. Type it on the page that asked for it.
    It is valid for { $duration }. The page shows the same reference: { $reference }

    Never share this code, not even with { $issuer }. If you did not ask for it, do not use the code and contact { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: the phone number for { $card } was changed. Was it not you? Call us on the number on your card.
        [email] { $issuer }: the email address for { $card } was changed. Was it not you? Call us on the number on your card.
        [password] { $issuer }: the password for { $card } was changed. Was it not you? Call us on the number on your card.
       *[other] { $issuer }: security details of { $card } were changed. Was it not you? Call us on the number on your card.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: your phone number was changed
        [email] { $issuer }: your email address was changed
        [password] { $issuer }: your password was changed
       *[other] { $issuer }: your security details were changed
    }
email-change =
    { $changed ->
        [phone] The phone number for { $card } was changed or removed.
        [email] The email address for { $card } was changed or removed.
        [password] The password for { $card } was changed or removed.
       *[other] Several of the details that confirm it is you who pays with { $card } were changed or removed.
    }

    If that was you, there is nothing to do. If it was not, call { $issuer } at once on the number on your card.
message-card = your card ending in { $digits }
# When the number of the card is not known.
message-some-card = your card

# When the shop's name has no letter that can be shown.
message-unnamed-shop = an online shop

duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
