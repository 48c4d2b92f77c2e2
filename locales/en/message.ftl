# Text messages and mails that carry a code, and spans of time.
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
