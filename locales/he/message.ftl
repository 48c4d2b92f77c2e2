# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } הוא קוד מאת { $issuer } לתשלום של { $amount } אל { $merchant }. תקף למשך { $duration }. אין למסור אותו לאיש, גם לא לבנק. אסמכתה { $reference }
sms-card = { $code } הוא קוד מאת { $issuer } לאישור הכרטיס עבור { $merchant }. תקף למשך { $duration }. אין למסור אותו לאיש, גם לא לבנק. אסמכתה { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = קוד האבטחה שלך מאת { $issuer }, אסמכתה { $reference }
email-payment =
    הקוד שלך הוא { $code }

    הקוד מאשר תשלום של { $amount } אל { $merchant }. יש להזין אותו בדף שביקש אותו.
    הקוד בתוקף למשך { $duration }. אותה אסמכתה מופיעה גם בדף: { $reference }

    אין למסור את הקוד לאף אחד, גם לא לנציגי { $issuer }. אם לא התחלת עכשיו תשלום לבית העסק הזה, אין להשתמש בקוד ויש ליצור קשר עם { $issuer }.
email-card =
    הקוד שלך הוא { $code }

    הקוד מאשר את הכרטיס שלך עבור { $merchant }. יש להזין אותו בדף שביקש אותו.
    הקוד בתוקף למשך { $duration }. אותה אסמכתה מופיעה גם בדף: { $reference }

    אין למסור את הקוד לאף אחד, גם לא לנציגי { $issuer }. אם לא ביקשת אותו, אין להשתמש בקוד ויש ליצור קשר עם { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: מספר הטלפון עבור { $card } שונה. לא ביצעת את השינוי? יש להתקשר אלינו למספר שעל הכרטיס.
        [email] { $issuer }: כתובת האימייל עבור { $card } שונתה. לא ביצעת את השינוי? יש להתקשר אלינו למספר שעל הכרטיס.
        [password] { $issuer }: הסיסמה עבור { $card } שונתה. לא ביצעת את השינוי? יש להתקשר אלינו למספר שעל הכרטיס.
       *[other] { $issuer }: פרטי האבטחה עבור { $card } שונו. לא ביצעת את השינוי? יש להתקשר אלינו למספר שעל הכרטיס.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: מספר הטלפון שלך שונה
        [email] { $issuer }: כתובת האימייל שלך שונתה
        [password] { $issuer }: הסיסמה שלך שונתה
       *[other] { $issuer }: פרטי האבטחה שלך שונו
    }
email-change =
    { $changed ->
        [phone] מספר הטלפון עבור { $card } שונה או הוסר.
        [email] כתובת האימייל עבור { $card } שונתה או הוסרה.
        [password] הסיסמה עבור { $card } שונתה או הוסרה.
       *[other] כמה מהפרטים שמאשרים שתשלומים באמצעות { $card } אכן מבוצעים על ידך שונו או הוסרו.
    }

    אם ביצעת את השינוי, אין צורך לעשות דבר. אם לא, יש להתקשר מיד אל { $issuer } למספר שמופיע על הכרטיס.
message-card = הכרטיס שלך שמסתיים בספרות { $digits }
# When the number of the card is not known.
message-some-card = הכרטיס שלך

# When the shop's name has no letter that can be shown.
message-unnamed-shop = חנות באינטרנט

duration-hours =
    { $count ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $count } שעות
    }
duration-minutes =
    { $count ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $count } דקות
    }
duration-seconds =
    { $count ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $count } שניות
    }
