# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Ikkonferma l-kard tiegħek – { $issuer }
   *[payment] Ikkonferma l-ħlas tiegħek – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Żball: Ikkonferma l-kard tiegħek – { $issuer }
   *[payment] Żball: Ikkonferma l-ħlas tiegħek – { $issuer }
}
page-title-choice = Agħżel kif tikkonferma – { $issuer }
page-title-choice-error = Żball: Agħżel kif tikkonferma – { $issuer }
page-title-finishing = Mument – { $issuer }
page-title-return = Lura għall-ħanut – { $issuer }
page-title-problem = Inqalgħet problema – { $issuer }
page-title-ended = Din il-verifika ntemmet – { $issuer }

page-merchant = Ħanut
page-amount = Ammont
page-card = Kard

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Malti
language-label = Lingwa
language-change = Ibdel il-lingwa

demo-strip = Dimostrazzjoni – bla flus veri

brand-issuer-logo = Logo ta’ { $issuer }
brand-scheme-logo = Logo ta’ { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Ikkonferma l-kard tiegħek
   *[payment] Ikkonferma l-ħlas tiegħek
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Biex tikkonferma l-kard tiegħek għal { $merchant }, kompli.
       *[no] Biex tikkonferma l-kard tiegħek, kompli.
    }
   *[payment] { $named ->
        [yes] Biex tħallas { $amount } lil { $merchant }, kompli.
       *[no] Biex tħallas { $amount }, kompli.
    }
}
start-continue = Kompli

## The code step

code-heading = Ikkonferma li tassew int
code-ask = { $kind ->
    [card] { $named ->
        [yes] Biex tikkonferma l-kard tiegħek għal { $merchant }, daħħal il-kodiċi li bgħatnielek.
       *[no] Biex tikkonferma l-kard tiegħek, daħħal il-kodiċi li bgħatnielek.
    }
   *[payment] { $named ->
        [yes] Biex tħallas { $amount } lil { $merchant }, daħħal il-kodiċi li bgħatnielek.
       *[no] Biex tħallas { $amount }, daħħal il-kodiċi li bgħatnielek.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Biex tikkonferma l-kard tiegħek għal { $merchant }, daħħal il-password tiegħek u l-kodiċi li bgħatnielek.
       *[no] Biex tikkonferma l-kard tiegħek, daħħal il-password tiegħek u l-kodiċi li bgħatnielek.
    }
   *[payment] { $named ->
        [yes] Biex tħallas { $amount } lil { $merchant }, daħħal il-password tiegħek u l-kodiċi li bgħatnielek.
       *[no] Biex tħallas { $amount }, daħħal il-password tiegħek u l-kodiċi li bgħatnielek.
    }
}
code-label = Kodiċi ta’ { $digits } ċifri
code-confirm = Ikkonferma
code-confirm-busy = Qed niċċekkjaw…
code-cancel = Ikkanċella
password-label = Password ta’ { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Uri
password-show-name = Uri l-password
password-hide = Aħbi
password-hide-name = Aħbi l-password

resend-button = Ibgħat kodiċi ġdid
resend-button-busy = Qed nibagħtu…

ask-others = Għandek problema? Agħżel mod ieħor ta’ sigurtà

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Tistaqsinix aktar għal { $merchant }
   *[payment] Tistaqsinix aktar meta nħallas lil { $merchant }
}
trust-label-plain = Tistaqsinix aktar għal dan il-ħanut
trust-hint = Iżid il-ħanut mal-lista tiegħek ta’ ħwienet fdati. Tista’ tibdel il-lista permezz tal-bank tiegħek.

notice-offline = Jidher li m’għandekx konnessjoni. Dak li ktibt għadu hawn: erġa’ pprova meta terġa’ tiġi l-konnessjoni.
waiting-offline = Jidher li m’għandekx konnessjoni. Inkomplu hekk kif terġa’ tiġi l-konnessjoni.

## The app step

approval-heading = Approva fl-app tiegħek
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Biex tikkonferma l-kard tiegħek għal { $merchant }, approva t-talba li bgħatna fl-app tiegħek.
       *[no] Biex tikkonferma l-kard tiegħek, approva t-talba li bgħatna fl-app tiegħek.
    }
   *[payment] { $named ->
        [yes] Biex tħallas { $amount } lil { $merchant }, approva t-talba li bgħatna fl-app tiegħek.
       *[no] Biex tħallas { $amount }, approva t-talba li bgħatna fl-app tiegħek.
    }
}
approval-open = Iftaħ l-app ta’ { $issuer } fuq il-mowbajl tiegħek.
approval-check = { $kind ->
    [card] Iċċekkja t-talba, daħħal { $number } jekk l-app titolbu, u approva.
   *[payment] Iċċekkja l-ħlas, daħħal { $number } jekk l-app titolbu, u approva.
}
approval-waiting = Qed nistennew l-approvazzjoni tiegħek…
# Said when the cardholder comes back to this page from the app.
approval-checking = Qed naraw jekk approvajtx…
approval-done = Approvajt
approval-link = Iftaħ l-app ta’ { $issuer }
approval-link-failed = Din il-paġna ma tistax tiftaħ l-app. Iftaħ int stess l-app ta’ { $issuer }.
approval-again = Erġa’ ibgħat it-talba

## The choice

choice-heading = Agħżel kif tikkonferma
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Biex tikkonferma l-kard tiegħek għal { $merchant }, agħżel wieħed minn dawn.
       *[no] Biex tikkonferma l-kard tiegħek, agħżel wieħed minn dawn.
    }
   *[payment] { $named ->
        [yes] Biex tħallas { $amount } lil { $merchant }, agħżel wieħed minn dawn.
       *[no] Biex tħallas { $amount }, agħżel wieħed minn dawn.
    }
}
choice-legend = Agħżel mod wieħed
choice-sms = SMS lil { $destination }
choice-email = Email lil { $destination }
choice-approval = Approva fl-app ta’ { $issuer }
choice-none-left = { $way ->
    [approval] Ma jistgħux jintbagħtu aktar talbiet
   *[message] Ma jistgħux jintbagħtu aktar messaġġi
}
choice-continue = Kompli
choice-continue-busy = Mument…
choice-back = Lura
choice-or = jew
passkey-button = Uża l-passkey tiegħek
passkey-busy = Segwi l-passi fuq l-apparat tiegħek.
passkey-failed = Ma ħadimx. Erġa’ pprova, jew agħżel mod ieħor.

## Waiting and endings

finishing-heading = Kważi lest
finishing-body = Qed ngħaddu r-riżultat lill-ħanut. Dan jieħu ftit sekondi. Tagħlaqx din il-paġna.
finishing-continue = Qed idum wisq? Erġa’ ċċekkja

return-next = Qed neħduk lura għand { $merchant }…
return-next-plain = Qed neħduk lura għall-ħanut…
return-button = Lura għand { $merchant }
return-button-plain = Lura għall-ħanut
return-told = Grazzi. Għidna lil { $issuer } li ma kontx int.
return-blocked-until = Il-kard tiegħek hija mblukkata għall-użu online. Tmiem l-imblukkar: { $time }.
return-blocked-for = Il-kard tiegħek hija mblukkata għall-użu online għal { $duration }.
return-approved-heading = Ikkonfermat
return-approved-body = { $kind ->
    [card] Grazzi. Il-ħanut issa jista’ jkompli bil-kard tiegħek.
   *[payment] Grazzi. Il-ħanut issa jista’ jlesti l-ordni tiegħek.
}
return-attempts-exceeded-heading = Mhux ikkonfermat
return-attempts-exceeded-body = { $kind ->
    [card] Saru wisq tentattivi żbaljati, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Erġa’ pprova fil-ħanut, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
   *[payment] Saru wisq tentattivi żbaljati, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Erġa’ pprova fil-ħanut, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
}
return-cancelled-heading = Ikkanċellat
return-cancelled-body = { $kind ->
    [card] Inti kkanċellajt, u għalhekk il-kard tiegħek ma ġietx ikkonfermata.
   *[payment] Inti kkanċellajt, u għalhekk dan il-ħlas ma ġiex ikkonfermat.
}
return-timed-out-heading = Skada l-ħin
return-timed-out-body = { $kind ->
    [card] Ma rċivejniex tweġiba mingħandek fil-ħin, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Tista’ terġa’ tipprova fil-ħanut.
   *[payment] Ma rċivejniex tweġiba mingħandek fil-ħin, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Tista’ terġa’ tipprova fil-ħanut.
}
return-undeliverable-heading = Ma stajniex nikkuntattjawk
return-undeliverable-body = { $kind ->
    [card] Il-kodiċi ma setax jintbagħat, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Erġa’ pprova, jew uża kard oħra.
   *[payment] Il-kodiċi ma setax jintbagħat, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Erġa’ pprova, jew uża kard oħra.
}
return-unconfirmed-heading = { $kind ->
    [card] Iċċekkja mal-ħanut
   *[payment] Iċċekkja l-ordni tiegħek
}
return-unconfirmed-body = { $kind ->
    [card] Ma stajniex nikkuntattjaw lill-ħanut fil-ħin, u għalhekk ma nafux jekk il-kard tiegħek ġietx aċċettata. Iċċekkja hemm qabel ma terġa’ tipprova.
   *[payment] Ma stajniex nikkuntattjaw lill-ħanut fil-ħin, u għalhekk ma nafux jekk l-ordni tiegħek għaddietx. Iċċekkjaha qabel ma terġa’ tħallas.
}
return-invalid-request-heading = Ma ħadimx
return-invalid-request-body = { $kind ->
    [card] It-talba tal-ħanut ma setgħetx tinqara, u għalhekk il-kard tiegħek ma ġietx ikkonfermata.
   *[payment] It-talba tal-ħanut ma setgħetx tinqara, u għalhekk dan il-ħlas ma ġiex ikkonfermat.
}
return-rejected-heading = Irrifjutat fl-app tiegħek
return-rejected-body = { $kind ->
    [card] Irrifjutajt it-talba fl-app ta’ { $issuer }, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Jekk kien żball, erġa’ ibda mill-ħanut.
   *[payment] Irrifjutajt it-talba fl-app ta’ { $issuer }, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Jekk kien żball, erġa’ ibda mill-ħanut.
}
return-disowned-heading = { $kind ->
    [card] Waqqafna din l-operazzjoni
   *[payment] Waqqafna dan il-ħlas
}
return-disowned-body = Għidna lil { $issuer } li ma kontx int. Għas-sigurtà tiegħek, ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
return-no-contact-heading = Ma nistgħux nikkuntattjawk
return-no-contact-body = { $kind ->
    [card] { $issuer } m’għandux mod adattat irreġistrat biex jiċċekkja li tassew int, bħal numru tal-mowbajl jew l-app tiegħu, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek, jew uża kard oħra.
   *[payment] { $issuer } m’għandux mod adattat irreġistrat biex jiċċekkja li tassew int, bħal numru tal-mowbajl jew l-app tiegħu, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek, jew uża kard oħra.
}
return-blocked-heading = Il-kard tiegħek hija mblukkata għalissa
return-blocked-body = { $kind ->
    [card] Saru wisq tentattivi żbaljati, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Uża kard oħra, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
   *[payment] Saru wisq tentattivi żbaljati, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Uża kard oħra, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
}
return-refused-heading = { $kind ->
    [card] Mhux possibbli b’din il-kard
   *[payment] Il-ħlas mhux possibbli
}
return-refused-body = { $kind ->
    [card] { $issuer } ma jippermettix li din il-kard tintuża online. Uża kard oħra, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
   *[payment] { $issuer } ma jippermettix ħlasijiet online b’din il-kard. Uża kard oħra, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
}
return-withdrawn-heading = Din il-verifika twaqqfet
return-withdrawn-body = { $kind ->
    [card] { $issuer } waqqaf din il-verifika, u għalhekk il-kard tiegħek ma ġietx ikkonfermata. Jekk għadek trid tużaha hawn, erġa’ ibda mill-ħanut, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
   *[payment] { $issuer } waqqaf din il-verifika, u għalhekk dan il-ħlas ma ġiex ikkonfermat. Jekk għadek trid tħallas, erġa’ ibda mill-ħanut, jew ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
}

problem-unknown-challenge-heading = Din il-paġna m’għadhiex taħdem
problem-unknown-challenge-body = Din il-paġna forsi m’għadhiex aġġornata, jew il-link ma kienx sħiħ.
problem-unknown-challenge-next = L-ewwel iċċekkja l-ordni tiegħek fil-ħanut. Jekk ma għaddietx, erġa’ ibda minn hemm.
problem-ended-heading = Din il-verifika ntemmet
problem-ended-body = M’hemm xejn aktar x’tagħmel hawn.
problem-ended-next = Agħlaq din il-paġna u ċċekkja l-ordni tiegħek fil-ħanut.
problem-unavailable-heading = Erġa’ pprova fi ftit ħin
problem-unavailable-body = Ma stajniex nagħmlu dan issa. Mhux tort tiegħek.
problem-unavailable-next = Stenna minuta, imbagħad erġa’ tella’ din il-paġna jew mur lura għall-ħanut.
problem-unavailable-again = Stenna ftit sekondi, imbagħad erġa’ pprova. Tkompli minn fejn kont.
problem-try-again = Erġa’ pprova
problem-bad-request-heading = Ma ħadimx
problem-bad-request-body = Din il-paġna rċeviet xi ħaġa mhux mistennija.
problem-bad-request-next = L-ewwel iċċekkja l-ordni tiegħek fil-ħanut. Jekk ma għaddietx, erġa’ ibda minn hemm.
problem-reference = Referenza

## The information zone

help-need-heading = Għandek bżonn l-għajnuna?
help-code = Ma wasalx il-kodiċi? Messaġġ jista’ jieħu minuta. Ara li l-mowbajl tiegħek għandu s-sinjal, fittex fil-folder tal-ispam, jew itlob kodiċi ġdid. Kodiċi ġdid jieħu post dak ta’ qabel.
help-password = Insejt il-password? Hija dik li għażilt ma’ { $issuer } għal din il-kard. Ikkanċella, u ċempel lil { $issuer } biex tagħżel waħda ġdida.
help-approval = M’hemmx talba fl-app? Iftaħ l-app int stess u fittex fost it-talbiet. Ara li l-mowbajl tiegħek għandu konnessjoni, jew erġa’ ibgħat it-talba. Jekk l-app titlob numru, daħħal dak ta’ din il-paġna.
help-choice = Agħżel dak li għandek f’idejk. Ma jintbagħat xejn qabel ma tkompli. Jekk l-ebda wieħed ma jaħdem għalik, ikkanċella u ċempel lil { $issuer }.
help-phone = Inbidel in-numru jew l-indirizz tiegħek, jew m’għandekx il-mowbajl miegħek? Ikkanċella, u ċempel lil { $issuer } fuq in-numru li hemm fuq il-kard tiegħek.
help-secret = Qatt tgħid lil ħadd xi kodiċi jew numru minn din il-paġna, lanqas lil { $issuer }.
help-why-heading = Għaliex qed nara dan?
help-why-body = { $kind ->
    [card] Xi drabi { $issuer } jiċċekkja li kard qed tintuża mill-persuna li hija tagħha. Hawn ma jitħallas xejn, u l-ħanut ma jarax dak li ddaħħal.
   *[payment] { $issuer } jiċċekkja xi ħlasijiet online biex ikun żgur li tassew int li qed tħallas. Il-ħanut ma jarax dak li ddaħħal.
}
disown-button = Ma kontx jien
disown-hint = { $kind ->
    [card] Inwaqqfu din l-operazzjoni u ngħidu lil { $issuer }.
   *[payment] Inwaqqfu dan il-ħlas u ngħidu lil { $issuer }.
}
disown-hint-later = Irrapporta dan lil { $issuer }.

## The code step: what can change in place

code-sent-sms = Bgħatna kodiċi b’SMS lil { $destination }. Fil-messaġġ hemm “Ref. { $reference }”.
code-sent-email = Bgħatna kodiċi b’email lil { $destination }. Fis-suġġett hemm “Ref. { $reference }”.
code-valid-until = jiskadi: { $time }
code-valid-for = { $minutes ->
    [one] jgħodd għal minuta waħda
    [two] jgħodd għal { $minutes } minuti
    [few] jgħodd għal { $minutes } minuti
    [many] jgħodd għal { $minutes }-il minuta
   *[other] jgħodd għal { $minutes } minuta
}
code-expired = skada
code-attempts = { $count ->
    [one] Fadal tentattiv wieħed
    [two] Fadal { $count } tentattivi
    [few] Fadal { $count } tentattivi
    [many] Fadal { $count }-il tentattiv
   *[other] Fadal { $count } tentattiv
}
code-ending-soon = { $minutes ->
    [one] Din il-paġna tiskadi fi żmien minuta. Daħħal il-kodiċi, jew itlob wieħed ġdid biex ikollok aktar ħin.
    [two] Din il-paġna tiskadi fi żmien { $minutes } minuti. Daħħal il-kodiċi, jew itlob wieħed ġdid biex ikollok aktar ħin.
    [few] Din il-paġna tiskadi fi żmien { $minutes } minuti. Daħħal il-kodiċi, jew itlob wieħed ġdid biex ikollok aktar ħin.
    [many] Din il-paġna tiskadi fi żmien { $minutes }-il minuta. Daħħal il-kodiċi, jew itlob wieħed ġdid biex ikollok aktar ħin.
   *[other] Din il-paġna tiskadi fi żmien { $minutes } minuta. Daħħal il-kodiċi, jew itlob wieħed ġdid biex ikollok aktar ħin.
}
code-ending-soon-none = { $minutes ->
    [one] Din il-paġna tiskadi fi żmien minuta. Daħħal il-kodiċi qabel.
    [two] Din il-paġna tiskadi fi żmien { $minutes } minuti. Daħħal il-kodiċi qabel.
    [few] Din il-paġna tiskadi fi żmien { $minutes } minuti. Daħħal il-kodiċi qabel.
    [many] Din il-paġna tiskadi fi żmien { $minutes }-il minuta. Daħħal il-kodiċi qabel.
   *[other] Din il-paġna tiskadi fi żmien { $minutes } minuta. Daħħal il-kodiċi qabel.
}
approval-ending-soon = { $minutes ->
    [one] Din il-paġna tiskadi fi żmien minuta. Approva fl-app qabel.
    [two] Din il-paġna tiskadi fi żmien { $minutes } minuti. Approva fl-app qabel.
    [few] Din il-paġna tiskadi fi żmien { $minutes } minuti. Approva fl-app qabel.
    [many] Din il-paġna tiskadi fi żmien { $minutes }-il minuta. Approva fl-app qabel.
   *[other] Din il-paġna tiskadi fi żmien { $minutes } minuta. Approva fl-app qabel.
}
choice-ending-soon = { $minutes ->
    [one] Din il-paġna tiskadi fi żmien minuta. Agħżel qabel.
    [two] Din il-paġna tiskadi fi żmien { $minutes } minuti. Agħżel qabel.
    [few] Din il-paġna tiskadi fi żmien { $minutes } minuti. Agħżel qabel.
    [many] Din il-paġna tiskadi fi żmien { $minutes }-il minuta. Agħżel qabel.
   *[other] Din il-paġna tiskadi fi żmien { $minutes } minuta. Agħżel qabel.
}
code-never-share = Qatt taqsam dan il-kodiċi ma’ ħadd, lanqas ma’ { $issuer }.
resend-left = { $count ->
    [one] Jista’ jintbagħat kodiċi wieħed ieħor
    [two] Jistgħu jintbagħtu { $count } kodiċijiet oħra
    [few] Jistgħu jintbagħtu { $count } kodiċijiet oħra
    [many] Jistgħu jintbagħtu { $count }-il kodiċi ieħor
   *[other] Jistgħu jintbagħtu { $count } kodiċi ieħor
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Jista’ jintbagħat kodiċi wieħed ieħor { $duration } wara l-aħħar wieħed
    [two] Jista’ jintbagħat kodiċi ġdid { $duration } wara l-aħħar wieħed
    [few] Jista’ jintbagħat kodiċi ġdid { $duration } wara l-aħħar wieħed
    [many] Jista’ jintbagħat kodiċi ġdid { $duration } wara l-aħħar wieħed
   *[other] Jista’ jintbagħat kodiċi ġdid { $duration } wara l-aħħar wieħed
}
resend-none-left = Ma jistgħux jintbagħtu aktar kodiċijiet
approval-again-left = { $count ->
    [one] Tista’ tintbagħat darba oħra
    [two] Tista’ tintbagħat darbtejn oħra
    [few] Tista’ tintbagħat { $count } darbiet oħra
    [many] Tista’ tintbagħat { $count }-il darba oħra
   *[other] Tista’ tintbagħat { $count } darba oħra
}
approval-again-wait = { $count ->
    [one] Tista’ tintbagħat darba waħda oħra, { $duration } wara l-aħħar darba
    [two] Tista’ terġa’ tintbagħat { $duration } wara l-aħħar darba
    [few] Tista’ terġa’ tintbagħat { $duration } wara l-aħħar darba
    [many] Tista’ terġa’ tintbagħat { $duration } wara l-aħħar darba
   *[other] Tista’ terġa’ tintbagħat { $duration } wara l-aħħar darba
}
approval-again-none = Ma tistax terġa’ tintbagħat

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Tentattiv żbaljat ieħor jimblokka l-kard tiegħek għall-użu online għal { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Il-password jew il-kodiċi mhux korrett. Fadallek tentattiv wieħed biss.
        [two] Il-password jew il-kodiċi mhux korrett. Fadallek { $count } tentattivi.
        [few] Il-password jew il-kodiċi mhux korrett. Fadallek { $count } tentattivi.
        [many] Il-password jew il-kodiċi mhux korrett. Fadallek { $count }-il tentattiv.
       *[other] Il-password jew il-kodiċi mhux korrett. Fadallek { $count } tentattiv.
    }
   *[code] { $count ->
        [one] Il-kodiċi mhux korrett. Fadallek tentattiv wieħed biss: ara l-aktar messaġġ riċenti.
        [two] Il-kodiċi mhux korrett. Fadallek { $count } tentattivi.
        [few] Il-kodiċi mhux korrett. Fadallek { $count } tentattivi.
        [many] Il-kodiċi mhux korrett. Fadallek { $count }-il tentattiv.
       *[other] Il-kodiċi mhux korrett. Fadallek { $count } tentattiv.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Il-password jew il-kodiċi mhux korrett. Żball ieħor jimblokka l-kard tiegħek għall-użu online għal { $duration }.
   *[code] Il-kodiċi mhux korrett. Żball ieħor jimblokka l-kard tiegħek għall-użu online għal { $duration }.
}
notice-replaced = { $count ->
    [one] Dak kien kodiċi ta’ qabel. Uża l-aktar wieħed riċenti. Fadallek tentattiv wieħed biss.
    [two] Dak kien kodiċi ta’ qabel. Uża l-aktar wieħed riċenti. Fadallek { $count } tentattivi.
    [few] Dak kien kodiċi ta’ qabel. Uża l-aktar wieħed riċenti. Fadallek { $count } tentattivi.
    [many] Dak kien kodiċi ta’ qabel. Uża l-aktar wieħed riċenti. Fadallek { $count }-il tentattiv.
   *[other] Dak kien kodiċi ta’ qabel. Uża l-aktar wieħed riċenti. Fadallek { $count } tentattiv.
}
notice-expired = Dak il-kodiċi skada. Itlob wieħed ġdid hawn taħt.
notice-expired-none = Dak il-kodiċi skada, u ma jistgħux jintbagħtu aktar. Ikkanċella, u erġa’ ibda mill-ħanut.
notice-new-code = Ġej kodiċi ġdid. Il-kodiċijiet ta’ qabel m’għadhomx jaħdmu.
notice-other-channel = L-ewwel messaġġ ma setax jitwassal, u għalhekk ġej kodiċi ġdid b’mod ieħor. Il-kodiċijiet ta’ qabel m’għadhomx jaħdmu.
notice-undelivered = { $step ->
    [choice] Il-kodiċi ma setax jitwassal. Agħżel mod ieħor.
   *[code] Il-kodiċi ma setax jitwassal. Issa tista’ tibgħat wieħed ġdid.
}
notice-too-early = Stenna ftit qabel ma terġa’ titlob.
notice-no-more-codes = { $step ->
    [approval] It-talba ma tistax terġa’ tintbagħat. Approva l-aktar waħda riċenti fl-app, jew ikkanċella.
    [choice] Ma jista’ jintbagħat xejn aktar b’dak il-mod. Agħżel mod ieħor, jew ikkanċella.
   *[code] Ma jistgħux jintbagħtu aktar kodiċijiet. Uża l-aktar kodiċi riċenti li għandek, jew ikkanċella.
}
notice-asked-again = Erġajna bgħatna t-talba fl-app tiegħek. Uża n-numru li qed jidher issa.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] In-numru li ddaħħal fl-app mhux it-tajjeb. Fadallek tentattiv wieħed biss.
        [two] In-numru li ddaħħal fl-app mhux it-tajjeb. Fadallek { $count } tentattivi.
        [few] In-numru li ddaħħal fl-app mhux it-tajjeb. Fadallek { $count } tentattivi.
        [many] In-numru li ddaħħal fl-app mhux it-tajjeb. Fadallek { $count }-il tentattiv.
       *[other] In-numru li ddaħħal fl-app mhux it-tajjeb. Fadallek { $count } tentattiv.
    }
   *[approval] { $count ->
        [one] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Fadallek tentattiv wieħed biss.
        [two] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Fadallek { $count } tentattivi.
        [few] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Fadallek { $count } tentattivi.
        [many] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Fadallek { $count }-il tentattiv.
       *[other] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Fadallek { $count } tentattiv.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] In-numru li ddaħħal fl-app mhux it-tajjeb. Tentattiv żbaljat ieħor jimblokka l-kard tiegħek għall-użu online għal { $duration }.
   *[approval] In-numru li ddaħħal fl-app mhux dak li jidher hawn. Numru żbaljat ieħor jimblokka l-kard tiegħek għall-użu online għal { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Il-passkey ma setgħetx tiġi kkonfermata. Fadallek tentattiv wieħed biss.
    [two] Il-passkey ma setgħetx tiġi kkonfermata. Fadallek { $count } tentattivi.
    [few] Il-passkey ma setgħetx tiġi kkonfermata. Fadallek { $count } tentattivi.
    [many] Il-passkey ma setgħetx tiġi kkonfermata. Fadallek { $count }-il tentattiv.
   *[other] Il-passkey ma setgħetx tiġi kkonfermata. Fadallek { $count } tentattiv.
}
notice-passkey-stale = Dan dam wisq, u għalhekk ma ġie ċċekkjat xejn. Erġa’ uża l-passkey tiegħek.
notice-not-offered = Dak il-mod mhux disponibbli. Agħżel wieħed minn dawn.
notice-no-password = Daħħal ukoll il-password tiegħek.
notice-empty = Daħħal iċ-ċifri kollha tal-kodiċi: { $digits } b’kollox.
notice-too-short = Il-kodiċi għandu { $digits } ċifri. Inti daħħalt { $typed }.
notice-too-long = Il-kodiċi għandu { $digits } ċifri. Inti daħħalt { $typed }.
notice-not-digits = Daħħal biss iċ-ċifri tal-kodiċi: { $digits } b’kollox.
