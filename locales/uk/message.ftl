# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } — код { $issuer } для оплати { $amount } у магазині { $merchant }. Діє: { $duration }. Нікому його не кажіть, навіть банку. Позначка { $reference }
sms-card = { $code } — код { $issuer } для підтвердження картки в магазині { $merchant }. Діє: { $duration }. Нікому його не кажіть, навіть банку. Позначка { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Ваш код безпеки { $issuer }, Позначка { $reference }
email-payment =
    Ваш код: { $code }

    Він підтверджує оплату { $amount } у магазині { $merchant }. Введіть його на сторінці, яка його просить.
    Код дійсний: { $duration }. На сторінці є та сама позначка: { $reference }

    Нікому не кажіть цей код, навіть банку { $issuer }. Якщо ви зараз не платите в цьому магазині, не використовуйте код і зверніться до банку { $issuer }.
email-card =
    Ваш код: { $code }

    Він підтверджує вашу картку для магазину { $merchant }. Введіть його на сторінці, яка його просить.
    Код дійсний: { $duration }. На сторінці є та сама позначка: { $reference }

    Нікому не кажіть цей код, навіть банку { $issuer }. Якщо ви його не замовляли, не використовуйте код і зверніться до банку { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: змінено номер телефону для { $card }. Це були не ви? Зателефонуйте нам за номером на картці.
        [email] { $issuer }: змінено адресу електронної пошти для { $card }. Це були не ви? Зателефонуйте нам за номером на картці.
        [password] { $issuer }: змінено пароль для { $card }. Це були не ви? Зателефонуйте нам за номером на картці.
       *[other] { $issuer }: змінено дані безпеки для { $card }. Це були не ви? Зателефонуйте нам за номером на картці.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: ваш номер телефону змінено
        [email] { $issuer }: вашу адресу електронної пошти змінено
        [password] { $issuer }: ваш пароль змінено
       *[other] { $issuer }: ваші дані безпеки змінено
    }
email-change =
    { $changed ->
        [phone] Номер телефону для { $card } змінено або видалено.
        [email] Адресу електронної пошти для { $card } змінено або видалено.
        [password] Пароль для { $card } змінено або видалено.
       *[other] Кілька даних для { $card } змінено або видалено. Вони підтверджують, що платите справді ви.
    }

    Якщо це були ви, нічого робити не потрібно. Якщо ні, одразу зателефонуйте до банку { $issuer } за номером на картці.
message-card = вашої картки з останніми цифрами { $digits }
# When the number of the card is not known.
message-some-card = вашої картки

# When the shop's name has no letter that can be shown.
message-unnamed-shop = онлайн

duration-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
duration-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
duration-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунди
        [many] { $count } секунд
       *[other] { $count } секунди
    }
