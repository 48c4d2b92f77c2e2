# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } is uw code van { $issuer } om { $amount } te betalen aan { $merchant }. { $duration } geldig. Deel de code nooit, ook niet met { $issuer }. Ref. { $reference }
sms-card = { $code } is uw code van { $issuer } om uw kaart te bevestigen voor { $merchant }. { $duration } geldig. Deel de code nooit, ook niet met { $issuer }. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Uw beveiligingscode van { $issuer }, Ref. { $reference }
email-payment =
    Uw code is { $code }

    Hiermee bevestigt u een betaling van { $amount } aan { $merchant }. Vul de code in op de pagina die erom vroeg.
    De code is { $duration } geldig. Op de pagina staat dezelfde referentie: { $reference }

    Deel deze code nooit, ook niet met { $issuer }. Bent u nu niet aan het betalen bij deze winkel? Gebruik de code dan niet en neem contact op met { $issuer }.
email-card =
    Uw code is { $code }

    Hiermee bevestigt u uw kaart voor { $merchant }. Vul de code in op de pagina die erom vroeg.
    De code is { $duration } geldig. Op de pagina staat dezelfde referentie: { $reference }

    Deel deze code nooit, ook niet met { $issuer }. Hebt u de code niet aangevraagd? Gebruik de code dan niet en neem contact op met { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: het telefoonnummer voor { $card } is gewijzigd. Was u dit niet? Bel ons op het nummer op uw kaart.
        [email] { $issuer }: het e-mailadres voor { $card } is gewijzigd. Was u dit niet? Bel ons op het nummer op uw kaart.
        [password] { $issuer }: het wachtwoord voor { $card } is gewijzigd. Was u dit niet? Bel ons op het nummer op uw kaart.
       *[other] { $issuer }: beveiligingsgegevens van { $card } zijn gewijzigd. Was u dit niet? Bel ons op het nummer op uw kaart.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: uw telefoonnummer is gewijzigd
        [email] { $issuer }: uw e-mailadres is gewijzigd
        [password] { $issuer }: uw wachtwoord is gewijzigd
       *[other] { $issuer }: uw beveiligingsgegevens zijn gewijzigd
    }
email-change =
    { $changed ->
        [phone] Het telefoonnummer voor { $card } is gewijzigd of verwijderd.
        [email] Het e-mailadres voor { $card } is gewijzigd of verwijderd.
        [password] Het wachtwoord voor { $card } is gewijzigd of verwijderd.
       *[other] Meerdere gegevens waarmee we controleren dat u het bent die betaalt met { $card }, zijn gewijzigd of verwijderd.
    }

    Was u dit zelf? Dan hoeft u niets te doen. Was u dit niet? Bel dan meteen { $issuer } op het nummer op uw kaart.
message-card = uw kaart eindigend op { $digits }
# When the number of the card is not known.
message-some-card = uw kaart

# When the shop's name has no letter that can be shown.
message-unnamed-shop = een webwinkel

duration-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
duration-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
