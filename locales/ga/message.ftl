# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = Is é { $code } do chód { $issuer } chun { $amount } a íoc ag { $merchant }. Bailí ar feadh { $duration }. Ná roinn é, fiú leis an mbanc. Tag. { $reference }
sms-card = Is é { $code } do chód { $issuer } chun do chárta a dheimhniú ag { $merchant }. Bailí ar feadh { $duration }. Ná roinn é, fiú leis an mbanc. Tag. { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = Do chód slándála { $issuer }, Tag. { $reference }
email-payment =
    Seo do chód: { $code }

    Deimhníonn sé íocaíocht { $amount } ag { $merchant }. Cuir isteach é ar an leathanach a d’iarr é.
    Tá sé bailí ar feadh { $duration }. Tá an tagairt chéanna ar an leathanach: { $reference }

    Ná roinn an cód seo le haon duine riamh, { $issuer } san áireamh. Mura bhfuil tú ag íoc sa siopa seo faoi láthair, ná húsáid an cód agus cuir { $issuer } ar an eolas.
email-card =
    Seo do chód: { $code }

    Deimhníonn sé do chárta ag { $merchant }. Cuir isteach é ar an leathanach a d’iarr é.
    Tá sé bailí ar feadh { $duration }. Tá an tagairt chéanna ar an leathanach: { $reference }

    Ná roinn an cód seo le haon duine riamh, { $issuer } san áireamh. Murar iarr tú é, ná húsáid an cód agus cuir { $issuer } ar an eolas.

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: athraíodh an uimhir fóin le haghaidh { $card }. Nach tusa a rinne é? Glaoigh orainn ag an uimhir atá ar do chárta.
        [email] { $issuer }: athraíodh an seoladh ríomhphoist le haghaidh { $card }. Nach tusa a rinne é? Glaoigh orainn ag an uimhir atá ar do chárta.
        [password] { $issuer }: athraíodh an pasfhocal le haghaidh { $card }. Nach tusa a rinne é? Glaoigh orainn ag an uimhir atá ar do chárta.
       *[other] { $issuer }: athraíodh sonraí slándála le haghaidh { $card }. Nach tusa a rinne é? Glaoigh orainn ag an uimhir atá ar do chárta.
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: athraíodh d’uimhir fóin
        [email] { $issuer }: athraíodh do sheoladh ríomhphoist
        [password] { $issuer }: athraíodh do phasfhocal
       *[other] { $issuer }: athraíodh do shonraí slándála
    }
email-change =
    { $changed ->
        [phone] Athraíodh nó baineadh an uimhir fóin le haghaidh { $card }.
        [email] Athraíodh nó baineadh an seoladh ríomhphoist le haghaidh { $card }.
        [password] Athraíodh nó baineadh an pasfhocal le haghaidh { $card }.
       *[other] Athraíodh nó baineadh roinnt de na sonraí a dheimhníonn gur tusa atá ag íoc le { $card }.
    }

    Más tusa a rinne é, níl aon rud le déanamh. Mura tusa, glaoigh ar { $issuer } láithreach ag an uimhir atá ar do chárta.
message-card = do chárta dar críoch { $digits }
# When the number of the card is not known.
message-some-card = do chárta

# When the shop's name has no letter that can be shown.
message-unnamed-shop = siopa ar líne

duration-hours =
    { $count ->
        [one] { $count } uair an chloig
        [two] { $count } uair an chloig
        [few] { $count } huaire an chloig
        [many] { $count } n-uaire an chloig
       *[other] { $count } uair an chloig
    }
duration-minutes =
    { $count ->
        [one] { $count } nóiméad
        [two] { $count } nóiméad
        [few] { $count } nóiméad
        [many] { $count } nóiméad
       *[other] { $count } nóiméad
    }
duration-seconds =
    { $count ->
        [one] { $count } soicind
        [two] { $count } shoicind
        [few] { $count } shoicind
        [many] { $count } soicind
       *[other] { $count } soicind
    }
