# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } е код от { $issuer } за плащане на { $amount } към { $merchant }. Валиден { $duration }. Не го казвайте на никого, дори на банката. Реф. { $reference }
sms-card = { $code } е код от { $issuer } за потвърждаване на карта за { $merchant }. Валиден { $duration }. Не го казвайте на никого, дори на банката. Реф. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Вашият код за сигурност от { $issuer }, Реф. { $reference }
email-payment =
    Вашият код е { $code }

    Той потвърждава плащане на { $amount } към { $merchant }. Въведете го на страницата, която го поиска.
    Валиден е { $duration }. На страницата е показана същата референция: { $reference }

    Никога не казвайте този код на никого, дори на { $issuer }. Ако в момента не плащате на този магазин, не използвайте кода и се свържете с { $issuer }.
email-card =
    Вашият код е { $code }

    Той потвърждава картата Ви за { $merchant }. Въведете го на страницата, която го поиска.
    Валиден е { $duration }. На страницата е показана същата референция: { $reference }

    Никога не казвайте този код на никого, дори на { $issuer }. Ако не сте го поискали Вие, не използвайте кода и се свържете с { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: телефонният номер за { $card } беше променен. Не сте били Вие? Обадете ни се на номера върху картата.
        [email] { $issuer }: имейл адресът за { $card } беше променен. Не сте били Вие? Обадете ни се на номера върху картата.
        [password] { $issuer }: паролата за { $card } беше променена. Не сте били Вие? Обадете ни се на номера върху картата.
       *[other] { $issuer }: данните за сигурност за { $card } бяха променени. Не сте били Вие? Обадете ни се на номера върху картата.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: телефонният Ви номер беше променен
        [email] { $issuer }: имейл адресът Ви беше променен
        [password] { $issuer }: паролата Ви беше променена
       *[other] { $issuer }: данните Ви за сигурност бяха променени
    }
email-change =
    { $changed ->
        [phone] Телефонният номер за { $card } беше променен или премахнат.
        [email] Имейл адресът за { $card } беше променен или премахнат.
        [password] Паролата за { $card } беше променена или премахната.
       *[other] Няколко от данните за { $card } бяха променени или премахнати. С тях се потвърждава, че наистина плащате Вие.
    }

    Ако сте били Вие, не е нужно да правите нищо. Ако не сте, веднага се обадете на { $issuer } на номера върху картата.
message-card = картата Ви, завършваща на { $digits }
# When the number of the card is not known.
message-some-card = картата Ви

# When the shop's name has no letter that can be shown.
message-unnamed-shop = онлайн магазин

duration-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
duration-minutes =
    { $count ->
        [one] { $count } минута
       *[other] { $count } минути
    }
duration-seconds =
    { $count ->
        [one] { $count } секунда
       *[other] { $count } секунди
    }
