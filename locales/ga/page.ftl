# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Deimhnigh do chárta – { $issuer }
   *[payment] Deimhnigh d’íocaíocht – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Earráid: Deimhnigh do chárta – { $issuer }
   *[payment] Earráid: Deimhnigh d’íocaíocht – { $issuer }
}
page-title-choice = Roghnaigh modh deimhnithe – { $issuer }
page-title-choice-error = Earráid: Roghnaigh modh deimhnithe – { $issuer }
page-title-finishing = Nóiméad amháin – { $issuer }
page-title-return = Ar ais chuig an siopa – { $issuer }
page-title-problem = Tharla fadhb – { $issuer }
page-title-ended = Tá an tseiceáil seo thart – { $issuer }

page-merchant = Siopa
page-amount = Méid
page-card = Cárta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Gaeilge
language-label = Teanga
language-change = Athraigh an teanga

demo-strip = Taispeántas – gan aon airgead fíor

brand-issuer-logo = Lógó { $issuer }
brand-scheme-logo = Lógó { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Deimhnigh do chárta
   *[payment] Deimhnigh d’íocaíocht
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Chun do chárta a dheimhniú ag { $merchant }, lean ar aghaidh.
       *[no] Chun do chárta a dheimhniú, lean ar aghaidh.
    }
   *[payment] { $named ->
        [yes] Chun { $amount } a íoc ag { $merchant }, lean ar aghaidh.
       *[no] Chun { $amount } a íoc, lean ar aghaidh.
    }
}
start-continue = Lean ar aghaidh

## The code step

code-heading = Deimhnigh gur tusa atá ann
code-ask = { $kind ->
    [card] { $named ->
        [yes] Chun do chárta a dheimhniú ag { $merchant }, cuir isteach an cód a sheolamar chugat.
       *[no] Chun do chárta a dheimhniú, cuir isteach an cód a sheolamar chugat.
    }
   *[payment] { $named ->
        [yes] Chun { $amount } a íoc ag { $merchant }, cuir isteach an cód a sheolamar chugat.
       *[no] Chun { $amount } a íoc, cuir isteach an cód a sheolamar chugat.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Chun do chárta a dheimhniú ag { $merchant }, cuir isteach do phasfhocal agus an cód a sheolamar chugat.
       *[no] Chun do chárta a dheimhniú, cuir isteach do phasfhocal agus an cód a sheolamar chugat.
    }
   *[payment] { $named ->
        [yes] Chun { $amount } a íoc ag { $merchant }, cuir isteach do phasfhocal agus an cód a sheolamar chugat.
       *[no] Chun { $amount } a íoc, cuir isteach do phasfhocal agus an cód a sheolamar chugat.
    }
}
code-label = { $digits ->
    [one] Cód { $digits } digit
    [two] Cód { $digits } dhigit
    [few] Cód { $digits } dhigit
    [many] Cód { $digits } ndigit
   *[other] Cód { $digits } digit
}
code-confirm = Deimhnigh
code-confirm-busy = Á sheiceáil…
code-cancel = Cealaigh
password-label = Pasfhocal { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Taispeáin
password-show-name = Taispeáin an pasfhocal
password-hide = Folaigh
password-hide-name = Folaigh an pasfhocal

resend-button = Seol cód nua
resend-button-busy = Á sheoladh…

ask-others = Fadhb agat? Roghnaigh modh slándála eile

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Ná fiafraigh díom arís le haghaidh { $merchant }
   *[payment] Ná fiafraigh arís nuair a íocaim ag { $merchant }
}
trust-label-plain = Ná fiafraigh díom arís faoin siopa seo
trust-hint = Cuirtear an siopa ar do liosta siopaí iontaofa. Is féidir leat an liosta a athrú trí do bhanc.

notice-offline = Is cosúil go bhfuil tú as líne. Tá an méid a scríobh tú anseo fós: bain triail eile as nuair a bheidh tú ar líne arís.
waiting-offline = Is cosúil go bhfuil tú as líne. Leanfaimid orainn a luaithe a bheidh tú ar líne arís.

## The app step

approval-heading = Ceadaigh i d’aip
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Chun do chárta a dheimhniú ag { $merchant }, ceadaigh an t-iarratas a sheolamar chuig d’aip.
       *[no] Chun do chárta a dheimhniú, ceadaigh an t-iarratas a sheolamar chuig d’aip.
    }
   *[payment] { $named ->
        [yes] Chun { $amount } a íoc ag { $merchant }, ceadaigh an t-iarratas a sheolamar chuig d’aip.
       *[no] Chun { $amount } a íoc, ceadaigh an t-iarratas a sheolamar chuig d’aip.
    }
}
approval-open = Oscail aip { $issuer } ar d’fhón.
approval-check = { $kind ->
    [card] Seiceáil an t-iarratas, cuir isteach { $number } má iarrtar é, agus ceadaigh.
   *[payment] Seiceáil an íocaíocht, cuir isteach { $number } má iarrtar é, agus ceadaigh.
}
approval-waiting = Ag fanacht go gceadóidh tú…
# Said when the cardholder comes back to this page from the app.
approval-checking = Á sheiceáil ar cheadaigh tú…
approval-done = Cheadaigh mé
approval-link = Oscail aip { $issuer }
approval-link-failed = Ní féidir leis an leathanach seo an aip a oscailt. Oscail féin aip { $issuer }.
approval-again = Seol an t-iarratas arís

## The choice

choice-heading = Roghnaigh modh deimhnithe
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Chun do chárta a dheimhniú ag { $merchant }, roghnaigh ceann díobh seo.
       *[no] Chun do chárta a dheimhniú, roghnaigh ceann díobh seo.
    }
   *[payment] { $named ->
        [yes] Chun { $amount } a íoc ag { $merchant }, roghnaigh ceann díobh seo.
       *[no] Chun { $amount } a íoc, roghnaigh ceann díobh seo.
    }
}
choice-legend = Roghnaigh ceann amháin
choice-sms = Téacs chuig { $destination }
choice-email = Ríomhphost chuig { $destination }
choice-approval = Ceadaigh in aip { $issuer }
choice-none-left = { $way ->
    [approval] Ní féidir a thuilleadh iarratas a sheoladh
   *[message] Ní féidir a thuilleadh teachtaireachtaí a sheoladh
}
choice-continue = Lean ar aghaidh
choice-continue-busy = Nóiméad amháin…
choice-back = Siar
choice-or = nó
passkey-button = Úsáid do phaseochair
passkey-busy = Lean na céimeanna ar do ghléas.
passkey-failed = Níor oibrigh sé sin. Bain triail eile as, nó roghnaigh modh eile.

## Waiting and endings

finishing-heading = Beagnach réidh
finishing-body = Táimid ag cur an toraidh chuig an siopa. Tógfaidh sé cúpla soicind. Coinnigh an leathanach seo oscailte.
finishing-continue = Rófhada? Seiceáil arís

return-next = Do do thabhairt ar ais chuig { $merchant }…
return-next-plain = Do do thabhairt ar ais chuig an siopa…
return-button = Ar ais chuig { $merchant }
return-button-plain = Ar ais chuig an siopa
return-told = Go raibh maith agat. Cuireadh { $issuer } ar an eolas nach tusa a bhí ann.
return-blocked-until = Tá do chárta blocáilte le haghaidh úsáide ar líne go dtí { $time }.
return-blocked-for = Tá do chárta blocáilte le haghaidh úsáide ar líne ar feadh { $duration }.
return-approved-heading = Deimhnithe
return-approved-body = { $kind ->
    [card] Go raibh maith agat. Is féidir leis an siopa dul ar aghaidh le do chárta anois.
   *[payment] Go raibh maith agat. Is féidir leis an siopa d’ordú a chur i gcrích anois.
}
return-attempts-exceeded-heading = Níor deimhníodh é
return-attempts-exceeded-body = { $kind ->
    [card] Theip ar an iomarca iarrachtaí, agus mar sin níor deimhníodh do chárta. Bain triail eile as sa siopa, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
   *[payment] Theip ar an iomarca iarrachtaí, agus mar sin níor deimhníodh an íocaíocht seo. Bain triail eile as sa siopa, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
}
return-cancelled-heading = Cealaithe
return-cancelled-body = { $kind ->
    [card] Chealaigh tú, agus mar sin níor deimhníodh do chárta.
   *[payment] Chealaigh tú, agus mar sin níor deimhníodh an íocaíocht seo.
}
return-timed-out-heading = Tá an t-am istigh
return-timed-out-body = { $kind ->
    [card] Ní bhfuaireamar freagra uait in am, agus mar sin níor deimhníodh do chárta. Is féidir leat triail eile a bhaint as sa siopa.
   *[payment] Ní bhfuaireamar freagra uait in am, agus mar sin níor deimhníodh an íocaíocht seo. Is féidir leat triail eile a bhaint as sa siopa.
}
return-undeliverable-heading = Níorbh fhéidir teagmháil a dhéanamh leat
return-undeliverable-body = { $kind ->
    [card] Níorbh fhéidir an cód a sheoladh, agus mar sin níor deimhníodh do chárta. Bain triail eile as, nó úsáid cárta eile.
   *[payment] Níorbh fhéidir an cód a sheoladh, agus mar sin níor deimhníodh an íocaíocht seo. Bain triail eile as, nó úsáid cárta eile.
}
return-unconfirmed-heading = { $kind ->
    [card] Seiceáil leis an siopa
   *[payment] Seiceáil d’ordú
}
return-unconfirmed-body = { $kind ->
    [card] Níorbh fhéidir teagmháil a dhéanamh leis an siopa in am, agus mar sin níl a fhios againn ar glacadh le do chárta. Seiceáil ansin é sula mbaineann tú triail eile as.
   *[payment] Níorbh fhéidir teagmháil a dhéanamh leis an siopa in am, agus mar sin níl a fhios againn ar cuireadh d’ordú i gcrích. Seiceáil é sula n-íocann tú arís.
}
return-invalid-request-heading = Níor oibrigh sé sin
return-invalid-request-body = { $kind ->
    [card] Níorbh fhéidir iarratas an tsiopa a léamh, agus mar sin níor deimhníodh do chárta.
   *[payment] Níorbh fhéidir iarratas an tsiopa a léamh, agus mar sin níor deimhníodh an íocaíocht seo.
}
return-rejected-heading = Diúltaithe i d’aip
return-rejected-body = { $kind ->
    [card] Dhiúltaigh tú don iarratas in aip { $issuer }, agus mar sin níor deimhníodh do chárta. Más botún a bhí ann, tosaigh arís sa siopa.
   *[payment] Dhiúltaigh tú don iarratas in aip { $issuer }, agus mar sin níor deimhníodh an íocaíocht seo. Más botún a bhí ann, tosaigh arís sa siopa.
}
return-disowned-heading = { $kind ->
    [card] Stopamar é seo
   *[payment] Stopamar an íocaíocht seo
}
return-disowned-body = Cuireadh { $issuer } ar an eolas nach tusa a bhí ann. Ar mhaithe le sábháilteacht, glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
return-no-contact-heading = Ní féidir teagmháil a dhéanamh leat
return-no-contact-body = { $kind ->
    [card] Níl aon bhealach feiliúnach ar taifead ag { $issuer } chun a sheiceáil gur tusa atá ann, mar shampla uimhir fóin phóca nó aip an bhainc. Mar sin, níor deimhníodh do chárta. Glaoigh ar { $issuer } ag an uimhir atá ar do chárta, nó úsáid cárta eile.
   *[payment] Níl aon bhealach feiliúnach ar taifead ag { $issuer } chun a sheiceáil gur tusa atá ann, mar shampla uimhir fóin phóca nó aip an bhainc. Mar sin, níor deimhníodh an íocaíocht seo. Glaoigh ar { $issuer } ag an uimhir atá ar do chárta, nó úsáid cárta eile.
}
return-blocked-heading = Tá do chárta blocáilte faoi láthair
return-blocked-body = { $kind ->
    [card] Theip ar an iomarca iarrachtaí, agus mar sin níor deimhníodh do chárta. Úsáid cárta eile, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
   *[payment] Theip ar an iomarca iarrachtaí, agus mar sin níor deimhníodh an íocaíocht seo. Úsáid cárta eile, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
}
return-refused-heading = { $kind ->
    [card] Ní féidir an cárta seo a úsáid anseo
   *[payment] Ní féidir an íocaíocht a dhéanamh
}
return-refused-body = { $kind ->
    [card] Ní cheadaíonn { $issuer } an cárta seo a úsáid ar líne. Úsáid cárta eile, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
   *[payment] Ní cheadaíonn { $issuer } íocaíochtaí ar líne leis an gcárta seo. Úsáid cárta eile, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
}
return-withdrawn-heading = Stopadh an tseiceáil seo
return-withdrawn-body = { $kind ->
    [card] Chuir { $issuer } deireadh leis an tseiceáil seo, agus mar sin níor deimhníodh do chárta. Más mian leat fós é a úsáid anseo, tosaigh arís sa siopa, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
   *[payment] Chuir { $issuer } deireadh leis an tseiceáil seo, agus mar sin níor deimhníodh an íocaíocht seo. Más mian leat fós íoc, tosaigh arís sa siopa, nó glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
}

problem-unknown-challenge-heading = Ní oibríonn an leathanach seo a thuilleadh
problem-unknown-challenge-body = B’fhéidir go bhfuil an leathanach seo as dáta, nó nach raibh an nasc iomlán.
problem-unknown-challenge-next = Seiceáil d’ordú sa siopa ar dtús. Mura ndeachaigh sé tríd, tosaigh arís ansin.
problem-ended-heading = Tá an tseiceáil seo thart
problem-ended-body = Níl aon rud eile le déanamh anseo.
problem-ended-next = Dún an leathanach seo agus seiceáil d’ordú sa siopa.
problem-unavailable-heading = Bain triail eile as ar ball beag
problem-unavailable-body = Níorbh fhéidir linn é seo a dhéanamh anois. Ní ortsa atá an locht.
problem-unavailable-next = Fan nóiméad, ansin athlódáil an leathanach seo nó téigh ar ais chuig an siopa.
problem-unavailable-again = Fan cúpla soicind, ansin bain triail eile as. Beidh tú ar ais san áit a raibh tú.
problem-try-again = Bain triail eile as
problem-bad-request-heading = Níor oibrigh sé sin
problem-bad-request-body = Fuair an leathanach seo rud nach rabhthas ag súil leis.
problem-bad-request-next = Seiceáil d’ordú sa siopa ar dtús. Mura ndeachaigh sé tríd, tosaigh arís ansin.
problem-reference = Tagairt

## The information zone

help-need-heading = Cabhair uait?
help-code = Gan aon chód? D’fhéadfadh teachtaireacht nóiméad a thógáil. Seiceáil go bhfuil comhartha ag d’fhón, féach i d’fhillteán turscair, nó iarr cód nua. Tagann cód nua in áit an chóid roimhe.
help-password = Dearmad déanta agat ar do phasfhocal? Is é an ceann a roghnaigh tú ag { $issuer } don chárta seo. Cealaigh, agus glaoigh ar { $issuer } chun ceann nua a shocrú.
help-approval = Gan aon iarratas san aip? Oscail an aip tú féin agus féach faoi na hiarratais. Seiceáil go bhfuil d’fhón ceangailte leis an idirlíon, nó seol an t-iarratas arís. Má iarrann an aip uimhir, cuir isteach an ceann ar an leathanach seo.
help-choice = Roghnaigh an rud atá in aice láimhe agat. Ní sheoltar aon rud sula leanann tú ar aghaidh. Mura n-oireann aon cheann díobh duit, cealaigh agus glaoigh ar { $issuer }.
help-phone = Ar athraigh d’uimhir nó do sheoladh, nó an bhfuil tú gan d’fhón? Cealaigh, agus glaoigh ar { $issuer } ag an uimhir atá ar do chárta.
help-secret = Ná roinn cód ná uimhir ón leathanach seo le haon duine riamh, { $issuer } san áireamh.
help-why-heading = Cén fáth a bhfuil sé seo á thaispeáint?
help-why-body = { $kind ->
    [card] Seiceálann { $issuer } uaireanta gurb é úinéir an chárta atá á úsáid. Ní íoctar aon rud anseo, agus ní fheiceann an siopa an méid a chuireann tú isteach.
   *[payment] Seiceálann { $issuer } roinnt íocaíochtaí ar líne le bheith cinnte gur tusa atá ag íoc. Ní fheiceann an siopa an méid a chuireann tú isteach.
}
disown-button = Ní mise a bhí ann
disown-hint = { $kind ->
    [card] Stopfaimid é seo agus cuirfimid { $issuer } ar an eolas.
   *[payment] Stopfaimid an íocaíocht seo agus cuirfimid { $issuer } ar an eolas.
}
disown-hint-later = Cuir { $issuer } ar an eolas.

## The code step: what can change in place

code-sent-sms = Sheolamar cód i dtéacs chuig { $destination }. Tá “Tag. { $reference }” sa teachtaireacht.
code-sent-email = Sheolamar cód i ríomhphost chuig { $destination }. Tá “Tag. { $reference }” san ábhar.
code-valid-until = bailí go dtí { $time }
code-valid-for = { $minutes ->
    [one] bailí ar feadh { $minutes } nóiméad
    [two] bailí ar feadh { $minutes } nóiméad
    [few] bailí ar feadh { $minutes } nóiméad
    [many] bailí ar feadh { $minutes } nóiméad
   *[other] bailí ar feadh { $minutes } nóiméad
}
code-expired = as feidhm
code-attempts = { $count ->
    [one] Iarracht amháin fágtha
    [two] { $count } iarracht fágtha
    [few] { $count } iarracht fágtha
    [many] { $count } n-iarracht fágtha
   *[other] { $count } iarracht fágtha
}
code-ending-soon = { $minutes ->
    [one] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód, nó iarr cód nua chun níos mó ama a fháil.
    [two] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód, nó iarr cód nua chun níos mó ama a fháil.
    [few] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód, nó iarr cód nua chun níos mó ama a fháil.
    [many] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód, nó iarr cód nua chun níos mó ama a fháil.
   *[other] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód, nó iarr cód nua chun níos mó ama a fháil.
}
code-ending-soon-none = { $minutes ->
    [one] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód roimhe sin.
    [two] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód roimhe sin.
    [few] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód roimhe sin.
    [many] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód roimhe sin.
   *[other] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Cuir isteach an cód roimhe sin.
}
approval-ending-soon = { $minutes ->
    [one] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Ceadaigh san aip roimhe sin.
    [two] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Ceadaigh san aip roimhe sin.
    [few] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Ceadaigh san aip roimhe sin.
    [many] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Ceadaigh san aip roimhe sin.
   *[other] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Ceadaigh san aip roimhe sin.
}
choice-ending-soon = { $minutes ->
    [one] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Roghnaigh roimhe sin.
    [two] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Roghnaigh roimhe sin.
    [few] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Roghnaigh roimhe sin.
    [many] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Roghnaigh roimhe sin.
   *[other] Rachaidh an leathanach seo as feidhm i gceann { $minutes } nóiméad. Roghnaigh roimhe sin.
}
code-never-share = Ná roinn an cód seo le haon duine riamh, { $issuer } san áireamh.
resend-left = { $count ->
    [one] Is féidir cód amháin eile a sheoladh
    [two] Is féidir { $count } chód eile a sheoladh
    [few] Is féidir { $count } chód eile a sheoladh
    [many] Is féidir { $count } gcód eile a sheoladh
   *[other] Is féidir { $count } cód eile a sheoladh
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Is féidir cód amháin eile a sheoladh { $duration } tar éis an chinn dheireanaigh
    [two] Is féidir cód nua a sheoladh { $duration } tar éis an chinn dheireanaigh
    [few] Is féidir cód nua a sheoladh { $duration } tar éis an chinn dheireanaigh
    [many] Is féidir cód nua a sheoladh { $duration } tar éis an chinn dheireanaigh
   *[other] Is féidir cód nua a sheoladh { $duration } tar éis an chinn dheireanaigh
}
resend-none-left = Ní féidir a thuilleadh cód a sheoladh
approval-again-left = { $count ->
    [one] Is féidir é a sheoladh uair amháin eile
    [two] Is féidir é a sheoladh { $count } uair eile
    [few] Is féidir é a sheoladh { $count } huaire eile
    [many] Is féidir é a sheoladh { $count } n-uaire eile
   *[other] Is féidir é a sheoladh { $count } uair eile
}
approval-again-wait = { $count ->
    [one] Is féidir é a sheoladh uair amháin eile, { $duration } tar éis na huaire deireanaí
    [two] Is féidir é a sheoladh arís { $duration } tar éis na huaire deireanaí
    [few] Is féidir é a sheoladh arís { $duration } tar éis na huaire deireanaí
    [many] Is féidir é a sheoladh arís { $duration } tar éis na huaire deireanaí
   *[other] Is féidir é a sheoladh arís { $duration } tar éis na huaire deireanaí
}
approval-again-none = Ní féidir é a sheoladh arís

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Má theipeann ar iarracht amháin eile, blocálfar do chárta le haghaidh úsáide ar líne ar feadh { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Níl an pasfhocal nó an cód sin ceart. Tá iarracht dheireanach amháin agat.
        [two] Níl an pasfhocal nó an cód sin ceart. Tá { $count } iarracht fágtha agat.
        [few] Níl an pasfhocal nó an cód sin ceart. Tá { $count } iarracht fágtha agat.
        [many] Níl an pasfhocal nó an cód sin ceart. Tá { $count } n-iarracht fágtha agat.
       *[other] Níl an pasfhocal nó an cód sin ceart. Tá { $count } iarracht fágtha agat.
    }
   *[code] { $count ->
        [one] Níl an cód sin ceart. Tá iarracht dheireanach amháin agat: féach ar an teachtaireacht is déanaí.
        [two] Níl an cód sin ceart. Tá { $count } iarracht fágtha agat.
        [few] Níl an cód sin ceart. Tá { $count } iarracht fágtha agat.
        [many] Níl an cód sin ceart. Tá { $count } n-iarracht fágtha agat.
       *[other] Níl an cód sin ceart. Tá { $count } iarracht fágtha agat.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Níl an pasfhocal nó an cód sin ceart. Má tá sé mícheart uair amháin eile, blocálfar do chárta le haghaidh úsáide ar líne ar feadh { $duration }.
   *[code] Níl an cód sin ceart. Má tá sé mícheart uair amháin eile, blocálfar do chárta le haghaidh úsáide ar líne ar feadh { $duration }.
}
notice-replaced = { $count ->
    [one] Cód níos luaithe a bhí ansin. Úsáid an ceann is déanaí. Tá iarracht dheireanach amháin agat.
    [two] Cód níos luaithe a bhí ansin. Úsáid an ceann is déanaí. Tá { $count } iarracht fágtha agat.
    [few] Cód níos luaithe a bhí ansin. Úsáid an ceann is déanaí. Tá { $count } iarracht fágtha agat.
    [many] Cód níos luaithe a bhí ansin. Úsáid an ceann is déanaí. Tá { $count } n-iarracht fágtha agat.
   *[other] Cód níos luaithe a bhí ansin. Úsáid an ceann is déanaí. Tá { $count } iarracht fágtha agat.
}
notice-expired = Tá an cód sin as feidhm. Iarr ceann nua thíos.
notice-expired-none = Tá an cód sin as feidhm, agus ní féidir a thuilleadh a sheoladh. Cealaigh, agus tosaigh arís sa siopa.
notice-new-code = Tá cód nua ar an mbealach. Ní oibríonn cóid níos luaithe a thuilleadh.
notice-other-channel = Níorbh fhéidir an chéad teachtaireacht a sheachadadh, agus mar sin tá cód nua ag teacht ar bhealach eile. Ní oibríonn cóid níos luaithe a thuilleadh.
notice-undelivered = { $step ->
    [choice] Níorbh fhéidir an cód a sheachadadh. Roghnaigh modh eile.
   *[code] Níorbh fhéidir an cód a sheachadadh. Is féidir leat ceann nua a sheoladh anois.
}
notice-too-early = Fan nóiméad sula n-iarrann tú arís.
notice-no-more-codes = { $step ->
    [approval] Ní féidir an t-iarratas a sheoladh arís. Ceadaigh an ceann is déanaí san aip, nó cealaigh.
    [choice] Ní féidir aon rud eile a sheoladh ar an mbealach sin. Roghnaigh modh eile, nó cealaigh.
   *[code] Ní féidir a thuilleadh cód a sheoladh. Úsáid an cód is déanaí atá agat, nó cealaigh.
}
notice-asked-again = Sheolamar an t-iarratas chuig d’aip arís. Úsáid an uimhir atá á taispeáint anois.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Níl an uimhir a cuireadh isteach san aip ceart. Tá iarracht dheireanach amháin agat.
        [two] Níl an uimhir a cuireadh isteach san aip ceart. Tá { $count } iarracht fágtha agat.
        [few] Níl an uimhir a cuireadh isteach san aip ceart. Tá { $count } iarracht fágtha agat.
        [many] Níl an uimhir a cuireadh isteach san aip ceart. Tá { $count } n-iarracht fágtha agat.
       *[other] Níl an uimhir a cuireadh isteach san aip ceart. Tá { $count } iarracht fágtha agat.
    }
   *[approval] { $count ->
        [one] Ní hí an uimhir anseo a cuireadh isteach san aip. Tá iarracht dheireanach amháin agat.
        [two] Ní hí an uimhir anseo a cuireadh isteach san aip. Tá { $count } iarracht fágtha agat.
        [few] Ní hí an uimhir anseo a cuireadh isteach san aip. Tá { $count } iarracht fágtha agat.
        [many] Ní hí an uimhir anseo a cuireadh isteach san aip. Tá { $count } n-iarracht fágtha agat.
       *[other] Ní hí an uimhir anseo a cuireadh isteach san aip. Tá { $count } iarracht fágtha agat.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Níl an uimhir a cuireadh isteach san aip ceart. Má theipeann ar iarracht amháin eile, blocálfar do chárta le haghaidh úsáide ar líne ar feadh { $duration }.
   *[approval] Ní hí an uimhir anseo a cuireadh isteach san aip. Má tá an uimhir mícheart uair amháin eile, blocálfar do chárta le haghaidh úsáide ar líne ar feadh { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Níorbh fhéidir an phaseochair sin a dheimhniú. Tá iarracht dheireanach amháin agat.
    [two] Níorbh fhéidir an phaseochair sin a dheimhniú. Tá { $count } iarracht fágtha agat.
    [few] Níorbh fhéidir an phaseochair sin a dheimhniú. Tá { $count } iarracht fágtha agat.
    [many] Níorbh fhéidir an phaseochair sin a dheimhniú. Tá { $count } n-iarracht fágtha agat.
   *[other] Níorbh fhéidir an phaseochair sin a dheimhniú. Tá { $count } iarracht fágtha agat.
}
notice-passkey-stale = Thóg sé sin rófhada, agus mar sin níor seiceáladh aon rud. Úsáid do phaseochair arís.
notice-not-offered = Níl an modh sin ar fáil. Roghnaigh ceann díobh seo.
notice-no-password = Cuir isteach do phasfhocal freisin.
notice-empty = { $digits ->
    [one] Cuir isteach an cód iomlán: { $digits } digit.
    [two] Cuir isteach an cód iomlán: { $digits } dhigit.
    [few] Cuir isteach an cód iomlán: { $digits } dhigit.
    [many] Cuir isteach an cód iomlán: { $digits } ndigit.
   *[other] Cuir isteach an cód iomlán: { $digits } digit.
}
notice-too-short = { $digits ->
    [one] Tá { $digits } digit sa chód. Chuir tú isteach { $typed }.
    [two] Tá { $digits } dhigit sa chód. Chuir tú isteach { $typed }.
    [few] Tá { $digits } dhigit sa chód. Chuir tú isteach { $typed }.
    [many] Tá { $digits } ndigit sa chód. Chuir tú isteach { $typed }.
   *[other] Tá { $digits } digit sa chód. Chuir tú isteach { $typed }.
}
notice-too-long = { $digits ->
    [one] Tá { $digits } digit sa chód. Chuir tú isteach { $typed }.
    [two] Tá { $digits } dhigit sa chód. Chuir tú isteach { $typed }.
    [few] Tá { $digits } dhigit sa chód. Chuir tú isteach { $typed }.
    [many] Tá { $digits } ndigit sa chód. Chuir tú isteach { $typed }.
   *[other] Tá { $digits } digit sa chód. Chuir tú isteach { $typed }.
}
notice-not-digits = { $digits ->
    [one] Ná cuir isteach ach digití an chóid: { $digits } digit.
    [two] Ná cuir isteach ach digití an chóid: { $digits } dhigit.
    [few] Ná cuir isteach ach digití an chóid: { $digits } dhigit.
    [many] Ná cuir isteach ach digití an chóid: { $digits } ndigit.
   *[other] Ná cuir isteach ach digití an chóid: { $digits } digit.
}
