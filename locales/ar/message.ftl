# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } رمزك من { $issuer } لدفع { $amount } إلى { $merchant }. صالح لمدة { $duration }. لا تُفصح عنه لأحد، ولا حتى للبنك. المرجع { $reference }
sms-card = { $code } رمزك من { $issuer } لتأكيد بطاقتك لدى { $merchant }. صالح لمدة { $duration }. لا تُفصح عنه لأحد، ولا حتى للبنك. المرجع { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = رمز الأمان من { $issuer }، المرجع { $reference }
email-payment =
    رمزك هو { $code }

    يؤكد هذا الرمز دفع { $amount } إلى { $merchant }. أدخله في الصفحة التي طلبته.
    الرمز صالح لمدة { $duration }. يظهر المرجع نفسه في الصفحة: { $reference }

    لا تُفصح عن هذا الرمز لأحد، ولا حتى لموظفي { $issuer }. إذا كنت لا تدفع الآن لهذا المتجر، فلا تستخدم الرمز وتواصل مع { $issuer }.
email-card =
    رمزك هو { $code }

    يؤكد هذا الرمز بطاقتك لدى { $merchant }. أدخله في الصفحة التي طلبته.
    الرمز صالح لمدة { $duration }. يظهر المرجع نفسه في الصفحة: { $reference }

    لا تُفصح عن هذا الرمز لأحد، ولا حتى لموظفي { $issuer }. إذا لم تطلبه، فلا تستخدم الرمز وتواصل مع { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: تم تغيير رقم الهاتف المسجّل على { $card }. إذا لم تكن أنت، فاتصل بنا على الرقم المدوّن على بطاقتك.
        [email] { $issuer }: تم تغيير البريد الإلكتروني المسجّل على { $card }. إذا لم تكن أنت، فاتصل بنا على الرقم المدوّن على بطاقتك.
        [password] { $issuer }: تم تغيير كلمة المرور المسجّلة على { $card }. إذا لم تكن أنت، فاتصل بنا على الرقم المدوّن على بطاقتك.
       *[other] { $issuer }: تم تغيير بيانات الأمان المسجّلة على { $card }. إذا لم تكن أنت، فاتصل بنا على الرقم المدوّن على بطاقتك.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: تم تغيير رقم هاتفك
        [email] { $issuer }: تم تغيير عنوان بريدك الإلكتروني
        [password] { $issuer }: تم تغيير كلمة المرور
       *[other] { $issuer }: تم تغيير بيانات الأمان الخاصة بك
    }
email-change =
    { $changed ->
        [phone] تم تغيير أو حذف رقم الهاتف المسجّل على { $card }.
        [email] تم تغيير أو حذف عنوان البريد الإلكتروني المسجّل على { $card }.
        [password] تم تغيير أو حذف كلمة المرور المسجّلة على { $card }.
       *[other] تم تغيير أو حذف عدد من البيانات التي تؤكد أنك أنت من يدفع باستخدام { $card }.
    }

    إذا كنت أنت من فعل ذلك، فلا يلزمك فعل أي شيء. وإذا لم تكن أنت، فاتصل فورًا ببنكك { $issuer } على الرقم المدوّن على بطاقتك.
message-card = بطاقتك المنتهية بالأرقام { $digits }
# When the number of the card is not known.
message-some-card = بطاقتك

# When the shop's name has no letter that can be shown.
message-unnamed-shop = متجر إلكتروني

duration-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
duration-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
