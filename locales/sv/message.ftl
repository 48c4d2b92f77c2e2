# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } är din kod från { $issuer } för att betala { $amount } till { $merchant }. Gäller i { $duration }. Dela den aldrig, inte ens med { $issuer }. Ref. { $reference }
sms-card = { $code } är din kod från { $issuer } för att bekräfta ditt kort för { $merchant }. Gäller i { $duration }. Dela den aldrig, inte ens med { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Din säkerhetskod från { $issuer }, Ref. { $reference }
email-payment =
    Din kod är { $code }

    Den bekräftar en betalning på { $amount } till { $merchant }. Ange den på sidan som bad om den.
    Den gäller i { $duration }. Sidan visar samma referens: { $reference }

    Dela aldrig den här koden, inte ens med { $issuer }. Om du inte betalar till den här butiken just nu ska du inte använda koden utan kontakta { $issuer }.
email-card =
    Din kod är { $code }

    Den bekräftar ditt kort för { $merchant }. Ange den på sidan som bad om den.
    Den gäller i { $duration }. Sidan visar samma referens: { $reference }

    Dela aldrig den här koden, inte ens med { $issuer }. Om du inte har bett om den ska du inte använda koden utan kontakta { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: telefonnumret för { $card } har ändrats. Var det inte du? Ring oss på numret på ditt kort.
        [email] { $issuer }: e-postadressen för { $card } har ändrats. Var det inte du? Ring oss på numret på ditt kort.
        [password] { $issuer }: lösenordet för { $card } har ändrats. Var det inte du? Ring oss på numret på ditt kort.
       *[other] { $issuer }: säkerhetsuppgifter för { $card } har ändrats. Var det inte du? Ring oss på numret på ditt kort.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: ditt telefonnummer har ändrats
        [email] { $issuer }: din e-postadress har ändrats
        [password] { $issuer }: ditt lösenord har ändrats
       *[other] { $issuer }: dina säkerhetsuppgifter har ändrats
    }
email-change =
    { $changed ->
        [phone] Telefonnumret för { $card } har ändrats eller tagits bort.
        [email] E-postadressen för { $card } har ändrats eller tagits bort.
        [password] Lösenordet för { $card } har ändrats eller tagits bort.
       *[other] Flera av uppgifterna som bekräftar att det är du som betalar med { $card } har ändrats eller tagits bort.
    }

    Om det var du behöver du inte göra något. Om det inte var du ska du genast ringa { $issuer } på numret på ditt kort.
message-card = ditt kort som slutar på { $digits }
# When the number of the card is not known.
message-some-card = ditt kort

# When the shop's name has no letter that can be shown.
message-unnamed-shop = en nätbutik

duration-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
