# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] אישור הכרטיס – { $issuer }
   *[payment] אישור התשלום – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] שגיאה: אישור הכרטיס – { $issuer }
   *[payment] שגיאה: אישור התשלום – { $issuer }
}
page-title-choice = בחירת דרך אימות – { $issuer }
page-title-choice-error = שגיאה: בחירת דרך אימות – { $issuer }
page-title-finishing = רק רגע – { $issuer }
page-title-return = חזרה לבית העסק – { $issuer }
page-title-problem = משהו השתבש – { $issuer }
page-title-ended = האימות הסתיים – { $issuer }

page-merchant = בית העסק
page-amount = סכום
page-card = כרטיס

# What this language calls itself, and the label and the button of the choice between languages.
language-name = עברית
language-label = שפה
language-change = החלפת שפה

demo-strip = הדגמה – ללא כסף אמיתי

brand-issuer-logo = הלוגו של { $issuer }
brand-scheme-logo = הלוגו של { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] אישור הכרטיס
   *[payment] אישור התשלום
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] לאישור הכרטיס עבור בית העסק { $merchant }, נא להמשיך.
       *[no] לאישור הכרטיס, נא להמשיך.
    }
   *[payment] { $named ->
        [yes] לתשלום של { $amount } לבית העסק { $merchant }, נא להמשיך.
       *[no] לתשלום של { $amount }, נא להמשיך.
    }
}
start-continue = המשך

## The code step

code-heading = אימות הזהות שלך
code-ask = { $kind ->
    [card] { $named ->
        [yes] לאישור הכרטיס עבור בית העסק { $merchant }, יש להזין את הקוד ששלחנו.
       *[no] לאישור הכרטיס, יש להזין את הקוד ששלחנו.
    }
   *[payment] { $named ->
        [yes] לתשלום של { $amount } לבית העסק { $merchant }, יש להזין את הקוד ששלחנו.
       *[no] לתשלום של { $amount }, יש להזין את הקוד ששלחנו.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] לאישור הכרטיס עבור בית העסק { $merchant }, יש להזין את הסיסמה ואת הקוד ששלחנו.
       *[no] לאישור הכרטיס, יש להזין את הסיסמה ואת הקוד ששלחנו.
    }
   *[payment] { $named ->
        [yes] לתשלום של { $amount } לבית העסק { $merchant }, יש להזין את הסיסמה ואת הקוד ששלחנו.
       *[no] לתשלום של { $amount }, יש להזין את הסיסמה ואת הקוד ששלחנו.
    }
}
code-label = קוד בן { $digits } ספרות
code-confirm = אישור
code-confirm-busy = בבדיקה…
code-cancel = ביטול
password-label = סיסמה של { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = הצגה
password-show-name = הצגה של הסיסמה
password-hide = הסתרה
password-hide-name = הסתרה של הסיסמה

resend-button = שליחת קוד חדש
resend-button-busy = בשליחה…

ask-others = נתקלת בבעיה? אפשר לבחור דרך אימות אחרת

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] לא לשאול אותי שוב עבור { $merchant }
   *[payment] לא לשאול אותי בתשלום הבא אצל { $merchant }
}
trust-label-plain = לא לשאול אותי שוב עבור בית העסק הזה
trust-hint = בית העסק יתווסף לרשימת בתי העסק המהימנים שלך. אפשר לשנות את הרשימה אצל הבנק.

notice-offline = נראה שאין חיבור לאינטרנט. מה שהקלדת נשאר כאן: אפשר לנסות שוב כשהחיבור יחזור.
waiting-offline = נראה שאין חיבור לאינטרנט. נמשיך מיד כשהחיבור יחזור.

## The app step

approval-heading = אישור באפליקציה שלך
approval-ask = { $kind ->
    [card] { $named ->
        [yes] לאישור הכרטיס עבור בית העסק { $merchant }, יש לאשר את הבקשה ששלחנו לאפליקציה שלך.
       *[no] לאישור הכרטיס, יש לאשר את הבקשה ששלחנו לאפליקציה שלך.
    }
   *[payment] { $named ->
        [yes] לתשלום של { $amount } לבית העסק { $merchant }, יש לאשר את הבקשה ששלחנו לאפליקציה שלך.
       *[no] לתשלום של { $amount }, יש לאשר את הבקשה ששלחנו לאפליקציה שלך.
    }
}
approval-open = יש לפתוח את אפליקציית { $issuer } בטלפון.
approval-check = { $kind ->
    [card] יש לבדוק את הבקשה, להזין { $number } אם מופיעה בקשה למספר, ולאשר.
   *[payment] יש לבדוק את התשלום, להזין { $number } אם מופיעה בקשה למספר, ולאשר.
}
approval-waiting = ממתינים לאישור שלך…
# Said when the cardholder comes back to this page from the app.
approval-checking = בודקים אם אישרת…
approval-done = אישרתי
approval-link = פתיחת אפליקציית { $issuer }
approval-link-failed = אי אפשר לפתוח את האפליקציה מהדף הזה. נא לפתוח בעצמך את אפליקציית { $issuer }.
approval-again = שליחת הבקשה שוב

## The choice

choice-heading = בחירת דרך אימות
choice-ask = { $kind ->
    [card] { $named ->
        [yes] לאישור הכרטיס עבור בית העסק { $merchant }, יש לבחור באחת מהאפשרויות.
       *[no] לאישור הכרטיס, יש לבחור באחת מהאפשרויות.
    }
   *[payment] { $named ->
        [yes] לתשלום של { $amount } לבית העסק { $merchant }, יש לבחור באחת מהאפשרויות.
       *[no] לתשלום של { $amount }, יש לבחור באחת מהאפשרויות.
    }
}
choice-legend = יש לבחור אפשרות אחת
choice-sms = הודעת SMS אל { $destination }
choice-email = אימייל אל { $destination }
choice-approval = אישור באפליקציית { $issuer }
choice-none-left = { $way ->
    [approval] אי אפשר לשלוח בקשות נוספות
   *[message] אי אפשר לשלוח הודעות נוספות
}
choice-continue = המשך
choice-continue-busy = רק רגע…
choice-back = חזרה
choice-or = או
passkey-button = שימוש במפתח הגישה
passkey-busy = יש לבצע את השלבים במכשיר שלך.
passkey-failed = זה לא הצליח. אפשר לנסות שוב או לבחור דרך אחרת.

## Waiting and endings

finishing-heading = כמעט סיימנו
finishing-body = אנחנו מעבירים את התוצאה לבית העסק. זה לוקח כמה שניות. נא להשאיר את הדף פתוח.
finishing-continue = לוקח יותר מדי זמן? בדיקה נוספת

return-next = חוזרים אל { $merchant }…
return-next-plain = חוזרים לבית העסק…
return-button = חזרה אל { $merchant }
return-button-plain = חזרה לבית העסק
return-told = תודה. עדכנו את { $issuer } שהפעולה לא בוצעה על ידך.
return-blocked-until = הכרטיס שלך חסום לשימוש באינטרנט עד השעה { $time }.
return-blocked-for = הכרטיס שלך חסום לשימוש באינטרנט למשך { $duration }.
return-approved-heading = אושר
return-approved-body = { $kind ->
    [card] תודה. בית העסק יכול להמשיך עכשיו עם הכרטיס שלך.
   *[payment] תודה. בית העסק יכול להשלים עכשיו את ההזמנה שלך.
}
return-attempts-exceeded-heading = לא אושר
return-attempts-exceeded-body = { $kind ->
    [card] היו יותר מדי ניסיונות שנכשלו, ולכן הכרטיס לא אושר. אפשר לנסות שוב באתר של בית העסק, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
   *[payment] היו יותר מדי ניסיונות שנכשלו, ולכן התשלום לא אושר. אפשר לנסות שוב באתר של בית העסק, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
}
return-cancelled-heading = בוטל
return-cancelled-body = { $kind ->
    [card] ביטלת, ולכן הכרטיס לא אושר.
   *[payment] ביטלת, ולכן התשלום לא אושר.
}
return-timed-out-heading = הזמן נגמר
return-timed-out-body = { $kind ->
    [card] לא קיבלנו ממך תשובה בזמן, ולכן הכרטיס לא אושר. אפשר לנסות שוב באתר של בית העסק.
   *[payment] לא קיבלנו ממך תשובה בזמן, ולכן התשלום לא אושר. אפשר לנסות שוב באתר של בית העסק.
}
return-undeliverable-heading = לא הצלחנו להשיג אותך
return-undeliverable-body = { $kind ->
    [card] לא הצלחנו לשלוח את הקוד, ולכן הכרטיס לא אושר. אפשר לנסות שוב או להשתמש בכרטיס אחר.
   *[payment] לא הצלחנו לשלוח את הקוד, ולכן התשלום לא אושר. אפשר לנסות שוב או להשתמש בכרטיס אחר.
}
return-unconfirmed-heading = { $kind ->
    [card] כדאי לבדוק מול בית העסק
   *[payment] כדאי לבדוק את ההזמנה
}
return-unconfirmed-body = { $kind ->
    [card] לא הצלחנו להשיג את בית העסק בזמן, ולכן לא ידוע לנו אם הכרטיס התקבל. יש לבדוק שם לפני שמנסים שוב.
   *[payment] לא הצלחנו להשיג את בית העסק בזמן, ולכן לא ידוע לנו אם ההזמנה בוצעה. יש לבדוק אותה לפני שמשלמים שוב.
}
return-invalid-request-heading = זה לא הצליח
return-invalid-request-body = { $kind ->
    [card] לא הצלחנו לקרוא את הבקשה של בית העסק, ולכן הכרטיס לא אושר.
   *[payment] לא הצלחנו לקרוא את הבקשה של בית העסק, ולכן התשלום לא אושר.
}
return-rejected-heading = הבקשה נדחתה באפליקציה
return-rejected-body = { $kind ->
    [card] דחית את הבקשה באפליקציית { $issuer }, ולכן הכרטיס לא אושר. אם זו הייתה טעות, יש להתחיל מחדש באתר של בית העסק.
   *[payment] דחית את הבקשה באפליקציית { $issuer }, ולכן התשלום לא אושר. אם זו הייתה טעות, יש להתחיל מחדש באתר של בית העסק.
}
return-disowned-heading = { $kind ->
    [card] עצרנו את הפעולה
   *[payment] עצרנו את התשלום
}
return-disowned-body = עדכנו את { $issuer } שהפעולה לא בוצעה על ידך. ליתר ביטחון, נא להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
return-no-contact-heading = אין לנו דרך להשיג אותך
return-no-contact-body = { $kind ->
    [card] ברישומים של { $issuer } אין דרך מתאימה לאמת את זהותך, כמו מספר נייד או האפליקציה, ולכן הכרטיס לא אושר. אפשר להתקשר אל { $issuer } למספר שמופיע על הכרטיס, או להשתמש בכרטיס אחר.
   *[payment] ברישומים של { $issuer } אין דרך מתאימה לאמת את זהותך, כמו מספר נייד או האפליקציה, ולכן התשלום לא אושר. אפשר להתקשר אל { $issuer } למספר שמופיע על הכרטיס, או להשתמש בכרטיס אחר.
}
return-blocked-heading = הכרטיס שלך חסום כרגע
return-blocked-body = { $kind ->
    [card] היו יותר מדי ניסיונות שנכשלו, ולכן הכרטיס לא אושר. אפשר להשתמש בכרטיס אחר, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
   *[payment] היו יותר מדי ניסיונות שנכשלו, ולכן התשלום לא אושר. אפשר להשתמש בכרטיס אחר, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
}
return-refused-heading = { $kind ->
    [card] לא אפשרי בכרטיס הזה
   *[payment] אי אפשר לבצע את התשלום
}
return-refused-body = { $kind ->
    [card] הכרטיס הזה לא מאושר אצל { $issuer } לשימוש באינטרנט. אפשר להשתמש בכרטיס אחר, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
   *[payment] הכרטיס הזה לא מאושר אצל { $issuer } לתשלומים באינטרנט. אפשר להשתמש בכרטיס אחר, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
}
return-withdrawn-heading = האימות הופסק
return-withdrawn-body = { $kind ->
    [card] האימות הופסק על ידי { $issuer }, ולכן הכרטיס לא אושר. כדי להשתמש בו כאן בכל זאת, אפשר להתחיל מחדש באתר של בית העסק, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
   *[payment] האימות הופסק על ידי { $issuer }, ולכן התשלום לא אושר. כדי לשלם בכל זאת, אפשר להתחיל מחדש באתר של בית העסק, או להתקשר אל { $issuer } למספר שמופיע על הכרטיס.
}

problem-unknown-challenge-heading = הדף הזה כבר לא פעיל
problem-unknown-challenge-body = ייתכן שתוקף הדף פג, או שהקישור לא היה שלם.
problem-unknown-challenge-next = קודם כול יש לבדוק את ההזמנה באתר של בית העסק. אם היא לא בוצעה, אפשר להתחיל שם מחדש.
problem-ended-heading = האימות הסתיים
problem-ended-body = אין צורך לעשות כאן שום דבר נוסף.
problem-ended-next = אפשר לסגור את הדף ולבדוק את ההזמנה באתר של בית העסק.
problem-unavailable-heading = נא לנסות שוב בעוד רגע
problem-unavailable-body = לא הצלחנו לבצע את זה כרגע. זו לא אשמתך.
problem-unavailable-next = יש להמתין דקה, ואז לטעון את הדף מחדש או לחזור לבית העסק.
problem-unavailable-again = יש להמתין כמה שניות ולנסות שוב. אפשר יהיה להמשיך מאותו מקום.
problem-try-again = ניסיון נוסף
problem-bad-request-heading = זה לא הצליח
problem-bad-request-body = הדף קיבל משהו לא צפוי.
problem-bad-request-next = קודם כול יש לבדוק את ההזמנה באתר של בית העסק. אם היא לא בוצעה, אפשר להתחיל שם מחדש.
problem-reference = מספר אסמכתה

## The information zone

help-need-heading = צריך עזרה?
help-code = לא קיבלת קוד? לפעמים ההודעה מגיעה רק אחרי דקה. כדאי לוודא שיש קליטה בטלפון, לבדוק בתיקיית דואר הזבל, או לבקש קוד חדש. קוד חדש מחליף את הקוד הקודם.
help-password = שכחת את הסיסמה? זו הסיסמה שבחרת אצל { $issuer } עבור הכרטיס הזה. יש לבטל, ולהתקשר אל { $issuer } כדי לקבוע סיסמה חדשה.
help-approval = אין בקשה באפליקציה? יש לפתוח בעצמך את האפליקציה ולחפש אותה בין הבקשות. כדאי לוודא שהטלפון מחובר לאינטרנט, או לשלוח את הבקשה שוב. אם האפליקציה מבקשת מספר, יש להזין את המספר שמופיע בדף הזה.
help-choice = יש לבחור אפשרות שזמינה לך עכשיו. שום דבר לא נשלח לפני הלחיצה על ”המשך”. אם אף אפשרות לא מתאימה, יש לבטל ולהתקשר אל { $issuer }.
help-phone = המספר או כתובת האימייל שלך השתנו, או שהטלפון לא לידך? יש לבטל, ולהתקשר אל { $issuer } למספר שמופיע על הכרטיס.
help-secret = אין למסור לאף אחד קוד או מספר מהדף הזה, גם לא לנציגי { $issuer }.
help-why-heading = למה הדף הזה מופיע?
help-why-body = { $kind ->
    [card] אצל { $issuer } בודקים לפעמים שמי שמשתמש בכרטיס הוא אכן בעל הכרטיס. לא מתבצע כאן תשלום, ובית העסק לא רואה את מה שהוזן.
   *[payment] אצל { $issuer } בודקים חלק מהתשלומים באינטרנט, כדי לוודא שהם באמת מבוצעים על ידך. בית העסק לא רואה את מה שהוזן.
}
disown-button = זה לא הייתי אני
disown-hint = { $kind ->
    [card] נעצור את הפעולה ונעדכן את { $issuer }.
   *[payment] נעצור את התשלום ונעדכן את { $issuer }.
}
disown-hint-later = יש לדווח על כך אל { $issuer }.

## The code step: what can change in place

code-sent-sms = שלחנו קוד בהודעת SMS אל { $destination }. בהודעה מופיע ”אסמכתה { $reference }”.
code-sent-email = שלחנו קוד באימייל אל { $destination }. בנושא ההודעה מופיע ”אסמכתה { $reference }”.
code-valid-until = בתוקף עד { $time }
code-valid-for = { $minutes ->
    [one] בתוקף למשך דקה אחת
    [two] בתוקף למשך שתי דקות
   *[other] בתוקף למשך { $minutes } דקות
}
code-expired = פג תוקף
code-attempts = { $count ->
    [one] נותר ניסיון אחד
    [two] נותרו שני ניסיונות
   *[other] נותרו { $count } ניסיונות
}
code-ending-soon = { $minutes ->
    [one] הדף ייסגר בעוד דקה אחת. יש להזין את הקוד, או לבקש קוד חדש כדי לקבל זמן נוסף.
    [two] הדף ייסגר בעוד שתי דקות. יש להזין את הקוד, או לבקש קוד חדש כדי לקבל זמן נוסף.
   *[other] הדף ייסגר בעוד { $minutes } דקות. יש להזין את הקוד, או לבקש קוד חדש כדי לקבל זמן נוסף.
}
code-ending-soon-none = { $minutes ->
    [one] הדף ייסגר בעוד דקה אחת. יש להזין את הקוד לפני כן.
    [two] הדף ייסגר בעוד שתי דקות. יש להזין את הקוד לפני כן.
   *[other] הדף ייסגר בעוד { $minutes } דקות. יש להזין את הקוד לפני כן.
}
approval-ending-soon = { $minutes ->
    [one] הדף ייסגר בעוד דקה אחת. יש לאשר באפליקציה לפני כן.
    [two] הדף ייסגר בעוד שתי דקות. יש לאשר באפליקציה לפני כן.
   *[other] הדף ייסגר בעוד { $minutes } דקות. יש לאשר באפליקציה לפני כן.
}
choice-ending-soon = { $minutes ->
    [one] הדף ייסגר בעוד דקה אחת. יש לבחור לפני כן.
    [two] הדף ייסגר בעוד שתי דקות. יש לבחור לפני כן.
   *[other] הדף ייסגר בעוד { $minutes } דקות. יש לבחור לפני כן.
}
code-never-share = אין למסור את הקוד לאף אחד, גם לא לנציגי { $issuer }.
resend-left = { $count ->
    [one] אפשר לשלוח עוד קוד אחד
    [two] אפשר לשלוח עוד שני קודים
   *[other] אפשר לשלוח עוד { $count } קודים
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] אפשר לשלוח עוד קוד אחד, { $duration } אחרי הקודם
    [two] אפשר לשלוח קוד חדש { $duration } אחרי הקודם
   *[other] אפשר לשלוח קוד חדש { $duration } אחרי הקודם
}
resend-none-left = אי אפשר לשלוח קודים נוספים
approval-again-left = { $count ->
    [one] אפשר לשלוח אותה עוד פעם אחת
    [two] אפשר לשלוח אותה עוד פעמיים
   *[other] אפשר לשלוח אותה עוד { $count } פעמים
}
approval-again-wait = { $count ->
    [one] אפשר לשלוח אותה עוד פעם אחת, { $duration } אחרי הפעם הקודמת
    [two] אפשר לשלוח אותה שוב { $duration } אחרי הפעם הקודמת
   *[other] אפשר לשלוח אותה שוב { $duration } אחרי הפעם הקודמת
}
approval-again-none = אי אפשר לשלוח אותה שוב

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = אם ניסיון נוסף ייכשל, הכרטיס ייחסם לשימוש באינטרנט למשך { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] הסיסמה או הקוד שגויים. נותר לך ניסיון אחד אחרון.
        [two] הסיסמה או הקוד שגויים. נותרו לך שני ניסיונות.
       *[other] הסיסמה או הקוד שגויים. נותרו לך { $count } ניסיונות.
    }
   *[code] { $count ->
        [one] הקוד שגוי. נותר לך ניסיון אחד אחרון: כדאי לבדוק בהודעה האחרונה.
        [two] הקוד שגוי. נותרו לך שני ניסיונות.
       *[other] הקוד שגוי. נותרו לך { $count } ניסיונות.
    }
}
notice-wrong-blocks = { $entry ->
    [password] הסיסמה או הקוד שגויים. אחרי הזנה שגויה נוספת הכרטיס ייחסם לשימוש באינטרנט למשך { $duration }.
   *[code] הקוד שגוי. אחרי הזנה שגויה נוספת הכרטיס ייחסם לשימוש באינטרנט למשך { $duration }.
}
notice-replaced = { $count ->
    [one] זה קוד קודם. יש להשתמש בקוד האחרון שקיבלת. נותר לך ניסיון אחד אחרון.
    [two] זה קוד קודם. יש להשתמש בקוד האחרון שקיבלת. נותרו לך שני ניסיונות.
   *[other] זה קוד קודם. יש להשתמש בקוד האחרון שקיבלת. נותרו לך { $count } ניסיונות.
}
notice-expired = תוקף הקוד פג. אפשר לבקש קוד חדש למטה.
notice-expired-none = תוקף הקוד פג, ואי אפשר לשלוח קודים נוספים. יש לבטל ולהתחיל מחדש באתר של בית העסק.
notice-new-code = קוד חדש בדרך אליך. קודים קודמים כבר לא בתוקף.
notice-other-channel = לא הצלחנו למסור את ההודעה הראשונה, ולכן קוד חדש נשלח בדרך אחרת. קודים קודמים כבר לא בתוקף.
notice-undelivered = { $step ->
    [choice] לא הצלחנו למסור את הקוד. נא לבחור דרך אחרת.
   *[code] לא הצלחנו למסור את הקוד. אפשר לשלוח עכשיו קוד חדש.
}
notice-too-early = נא להמתין רגע לפני שמבקשים שוב.
notice-no-more-codes = { $step ->
    [approval] אי אפשר לשלוח את הבקשה שוב. יש לאשר את הבקשה האחרונה באפליקציה, או לבטל.
    [choice] אי אפשר לשלוח עוד בדרך הזו. יש לבחור דרך אחרת, או לבטל.
   *[code] אי אפשר לשלוח קודים נוספים. יש להשתמש בקוד האחרון שקיבלת, או לבטל.
}
notice-asked-again = שלחנו שוב את הבקשה לאפליקציה שלך. יש להשתמש במספר שמופיע עכשיו.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] המספר שהוזן באפליקציה שגוי. נותר לך ניסיון אחד אחרון.
        [two] המספר שהוזן באפליקציה שגוי. נותרו לך שני ניסיונות.
       *[other] המספר שהוזן באפליקציה שגוי. נותרו לך { $count } ניסיונות.
    }
   *[approval] { $count ->
        [one] המספר שהוזן באפליקציה אינו המספר שמופיע כאן. נותר לך ניסיון אחד אחרון.
        [two] המספר שהוזן באפליקציה אינו המספר שמופיע כאן. נותרו לך שני ניסיונות.
       *[other] המספר שהוזן באפליקציה אינו המספר שמופיע כאן. נותרו לך { $count } ניסיונות.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] המספר שהוזן באפליקציה שגוי. אם ניסיון נוסף ייכשל, הכרטיס ייחסם לשימוש באינטרנט למשך { $duration }.
   *[approval] המספר שהוזן באפליקציה אינו המספר שמופיע כאן. אחרי מספר שגוי נוסף הכרטיס ייחסם לשימוש באינטרנט למשך { $duration }.
}
notice-passkey-failed = { $count ->
    [one] לא הצלחנו לאמת את מפתח הגישה. נותר לך ניסיון אחד אחרון.
    [two] לא הצלחנו לאמת את מפתח הגישה. נותרו לך שני ניסיונות.
   *[other] לא הצלחנו לאמת את מפתח הגישה. נותרו לך { $count } ניסיונות.
}
notice-passkey-stale = זה לקח יותר מדי זמן, ולכן שום דבר לא נבדק. נא להשתמש שוב במפתח הגישה.
notice-not-offered = הדרך הזו לא זמינה. נא לבחור באחת מהאפשרויות.
notice-no-password = יש להזין גם את הסיסמה.
notice-empty = יש להזין את { $digits } הספרות של הקוד.
notice-too-short = בקוד יש { $digits } ספרות. מספר הספרות שהזנת: { $typed }.
notice-too-long = בקוד יש { $digits } ספרות. מספר הספרות שהזנת: { $typed }.
notice-not-digits = יש להזין רק את { $digits } הספרות של הקוד.
