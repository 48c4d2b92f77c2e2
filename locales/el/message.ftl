# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code }: κωδικός { $issuer } για πληρωμή { $amount } στο { $merchant }. Ισχύει { $duration }. Μην τον δώσετε σε κανέναν, ούτε στην τράπεζα. Αναφορά { $reference }
sms-card = { $code }: κωδικός { $issuer } για επιβεβαίωση κάρτας στο { $merchant }. Ισχύει { $duration }. Μην τον δώσετε σε κανέναν, ούτε στην τράπεζα. Αναφορά { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Κωδικός ασφαλείας { $issuer }, Αναφορά { $reference }
email-payment =
    Ο κωδικός σας είναι { $code }

    Επιβεβαιώνει πληρωμή { $amount } στο { $merchant }. Πληκτρολογήστε τον στη σελίδα που τον ζήτησε.
    Ισχύει για { $duration }. Η σελίδα δείχνει την ίδια αναφορά: { $reference }

    Μη δίνετε ποτέ αυτόν τον κωδικό σε κανέναν, ούτε στην τράπεζα ({ $issuer }). Αν δεν πληρώνετε αυτή τη στιγμή σε αυτό το κατάστημα, μη χρησιμοποιήσετε τον κωδικό και επικοινωνήστε με την τράπεζα.
email-card =
    Ο κωδικός σας είναι { $code }

    Επιβεβαιώνει την κάρτα σας για το { $merchant }. Πληκτρολογήστε τον στη σελίδα που τον ζήτησε.
    Ισχύει για { $duration }. Η σελίδα δείχνει την ίδια αναφορά: { $reference }

    Μη δίνετε ποτέ αυτόν τον κωδικό σε κανέναν, ούτε στην τράπεζα ({ $issuer }). Αν δεν τον ζητήσατε εσείς, μη χρησιμοποιήσετε τον κωδικό και επικοινωνήστε με την τράπεζα.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: άλλαξε ο αριθμός τηλεφώνου για { $card }. Δεν ήσασταν εσείς; Καλέστε μας στον αριθμό που θα βρείτε στην κάρτα σας.
        [email] { $issuer }: άλλαξε η διεύθυνση email για { $card }. Δεν ήσασταν εσείς; Καλέστε μας στον αριθμό που θα βρείτε στην κάρτα σας.
        [password] { $issuer }: άλλαξε το συνθηματικό για { $card }. Δεν ήσασταν εσείς; Καλέστε μας στον αριθμό που θα βρείτε στην κάρτα σας.
       *[other] { $issuer }: άλλαξαν στοιχεία ασφαλείας για { $card }. Δεν ήσασταν εσείς; Καλέστε μας στον αριθμό που θα βρείτε στην κάρτα σας.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: άλλαξε ο αριθμός τηλεφώνου σας
        [email] { $issuer }: άλλαξε η διεύθυνση email σας
        [password] { $issuer }: άλλαξε το συνθηματικό σας
       *[other] { $issuer }: άλλαξαν τα στοιχεία ασφαλείας σας
    }
email-change =
    { $changed ->
        [phone] Ο αριθμός τηλεφώνου για { $card } άλλαξε ή αφαιρέθηκε.
        [email] Η διεύθυνση email για { $card } άλλαξε ή αφαιρέθηκε.
        [password] Το συνθηματικό για { $card } άλλαξε ή αφαιρέθηκε.
       *[other] Άλλαξαν ή αφαιρέθηκαν αρκετά από τα στοιχεία που επιβεβαιώνουν ότι πληρώνετε εσείς με { $card }.
    }

    Αν το κάνατε εσείς, δεν χρειάζεται να κάνετε κάτι. Αν όχι, καλέστε αμέσως την τράπεζα ({ $issuer }) στον αριθμό που θα βρείτε στην κάρτα σας.
message-card = την κάρτα σας με τελευταία ψηφία { $digits }
# When the number of the card is not known.
message-some-card = την κάρτα σας

# When the shop's name has no letter that can be shown.
message-unnamed-shop = ηλεκτρονικό κατάστημα

duration-hours =
    { $count ->
        [one] { $count } ώρα
       *[other] { $count } ώρες
    }
duration-minutes =
    { $count ->
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }
duration-seconds =
    { $count ->
        [one] { $count } δευτερόλεπτο
       *[other] { $count } δευτερόλεπτα
    }
