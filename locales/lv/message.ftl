# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } – { $issuer } kods, lai samaksātu { $amount } veikalam { $merchant }. Derīgs { $duration }. Neizpaudiet to nevienam, pat ne bankai. Ats. { $reference }
sms-card = { $code } – { $issuer } kods, lai apstiprinātu karti veikalam { $merchant }. Derīgs { $duration }. Neizpaudiet to nevienam, pat ne bankai. Ats. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Jūsu { $issuer } drošības kods, Ats. { $reference }
email-payment =
    Jūsu kods ir { $code }

    Tas apstiprina { $amount } maksājumu veikalam { $merchant }. Ievadiet to lapā, kas to prasīja.
    Kods ir derīgs { $duration }. Lapā ir redzama tā pati atsauce: { $reference }

    Nekad nevienam neizpaudiet šo kodu, pat ne bankai ({ $issuer }). Ja pašlaik nemaksājat šim veikalam, neizmantojiet kodu un sazinieties ar banku.
email-card =
    Jūsu kods ir { $code }

    Tas apstiprina jūsu karti veikalam { $merchant }. Ievadiet to lapā, kas to prasīja.
    Kods ir derīgs { $duration }. Lapā ir redzama tā pati atsauce: { $reference }

    Nekad nevienam neizpaudiet šo kodu, pat ne bankai ({ $issuer }). Ja to nepieprasījāt, neizmantojiet kodu un sazinieties ar banku.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: { $card } mainīts tālruņa numurs. Tas nebijāt jūs? Zvaniet mums uz numuru, kas norādīts uz kartes.
        [email] { $issuer }: { $card } mainīta e-pasta adrese. Tas nebijāt jūs? Zvaniet mums uz numuru, kas norādīts uz kartes.
        [password] { $issuer }: { $card } mainīta parole. Tas nebijāt jūs? Zvaniet mums uz numuru, kas norādīts uz kartes.
       *[other] { $issuer }: { $card } mainīti drošības dati. Tas nebijāt jūs? Zvaniet mums uz numuru, kas norādīts uz kartes.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: mainīts jūsu tālruņa numurs
        [email] { $issuer }: mainīta jūsu e-pasta adrese
        [password] { $issuer }: mainīta jūsu parole
       *[other] { $issuer }: mainīti jūsu drošības dati
    }
email-change =
    { $changed ->
        [phone] Tika mainīts vai noņemts tālruņa numurs, kas piesaistīts { $card }.
        [email] Tika mainīta vai noņemta e-pasta adrese, kas piesaistīta { $card }.
        [password] Tika mainīta vai noņemta parole, kas piesaistīta { $card }.
       *[other] Tika mainīti vai noņemti vairāki { $card } piesaistītie dati, kas apstiprina, ka maksājat tieši jūs.
    }

    Ja tas bijāt jūs, nekas nav jādara. Ja ne, nekavējoties zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
message-card = jūsu kartei (pēdējie cipari { $digits })
# When the number of the card is not known.
message-some-card = jūsu kartei

# When the shop's name has no letter that can be shown.
message-unnamed-shop = internetā

duration-hours =
    { $count ->
        [zero] { $count } stundas
        [one] { $count } stundu
       *[other] { $count } stundas
    }
duration-minutes =
    { $count ->
        [zero] { $count } minūtes
        [one] { $count } minūti
       *[other] { $count } minūtes
    }
duration-seconds =
    { $count ->
        [zero] { $count } sekundes
        [one] { $count } sekundi
       *[other] { $count } sekundes
    }
