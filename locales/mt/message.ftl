# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } hu l-kodiċi { $issuer } biex tħallas { $amount } lil { $merchant }. Jgħodd għal { $duration }. Tgħidu lil ħadd, lanqas lill-bank. Ref. { $reference }
sms-card = { $code } hu l-kodiċi { $issuer } biex tikkonferma l-kard għal { $merchant }. Jgħodd għal { $duration }. Tgħidu lil ħadd, lanqas lill-bank. Ref. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Il-kodiċi tas-sigurtà tiegħek ta’ { $issuer }, Ref. { $reference }
email-payment =
    Il-kodiċi tiegħek hu { $code }

    Jikkonferma ħlas ta’ { $amount } lil { $merchant }. Daħħlu fil-paġna li talbitu.
    Jgħodd għal { $duration }. Il-paġna turi l-istess referenza: { $reference }

    Qatt taqsam dan il-kodiċi ma’ ħadd, lanqas ma’ { $issuer }. Jekk bħalissa mhux qed tħallas lil dan il-ħanut, tużax il-kodiċi u kkuntattja lil { $issuer }.
email-card =
    Il-kodiċi tiegħek hu { $code }

    Jikkonferma l-kard tiegħek għal { $merchant }. Daħħlu fil-paġna li talbitu.
    Jgħodd għal { $duration }. Il-paġna turi l-istess referenza: { $reference }

    Qatt taqsam dan il-kodiċi ma’ ħadd, lanqas ma’ { $issuer }. Jekk ma tlabtux, tużax il-kodiċi u kkuntattja lil { $issuer }.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: in-numru tat-telefon marbut mal-{ $card } inbidel. Ma kontx int? Ċemplilna fuq in-numru li hemm fuq il-kard.
        [email] { $issuer }: l-indirizz tal-email marbut mal-{ $card } inbidel. Ma kontx int? Ċemplilna fuq in-numru li hemm fuq il-kard.
        [password] { $issuer }: il-password marbuta mal-{ $card } inbidlet. Ma kontx int? Ċemplilna fuq in-numru li hemm fuq il-kard.
       *[other] { $issuer }: id-dettalji tas-sigurtà marbuta mal-{ $card } inbidlu. Ma kontx int? Ċemplilna fuq in-numru li hemm fuq il-kard.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: in-numru tat-telefon tiegħek inbidel
        [email] { $issuer }: l-indirizz tal-email tiegħek inbidel
        [password] { $issuer }: il-password tiegħek inbidlet
       *[other] { $issuer }: id-dettalji tas-sigurtà tiegħek inbidlu
    }
email-change =
    { $changed ->
        [phone] In-numru tat-telefon marbut mal-{ $card } inbidel jew tneħħa.
        [email] L-indirizz tal-email marbut mal-{ $card } inbidel jew tneħħa.
        [password] Il-password marbuta mal-{ $card } inbidlet jew tneħħiet.
       *[other] Inbidlu jew tneħħew diversi dettalji li jikkonfermaw li tassew int meta tħallas bil-{ $card }.
    }

    Jekk kont int, m’għandek tagħmel xejn. Jekk ma kontx int, ċempel minnufih lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
message-card = kard tiegħek li tispiċċa bin-numri { $digits }
# When the number of the card is not known.
message-some-card = kard tiegħek

# When the shop's name has no letter that can be shown.
message-unnamed-shop = ħanut online

duration-hours =
    { $count ->
        [one] siegħa
        [two] sagħtejn
        [few] { $count } sigħat
        [many] { $count }-il siegħa
       *[other] { $count } siegħa
    }
duration-minutes =
    { $count ->
        [one] minuta
        [two] { $count } minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }
duration-seconds =
    { $count ->
        [one] sekonda
        [two] { $count } sekondi
        [few] { $count } sekondi
        [many] { $count }-il sekonda
       *[other] { $count } sekonda
    }
