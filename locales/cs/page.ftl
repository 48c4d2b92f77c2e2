# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Potvrďte kartu – { $issuer }
   *[payment] Potvrďte platbu – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Chyba: Potvrďte kartu – { $issuer }
   *[payment] Chyba: Potvrďte platbu – { $issuer }
}
page-title-choice = Zvolte způsob potvrzení – { $issuer }
page-title-choice-error = Chyba: Zvolte způsob potvrzení – { $issuer }
page-title-finishing = Okamžik – { $issuer }
page-title-return = Zpět do obchodu – { $issuer }
page-title-problem = Něco se nepovedlo – { $issuer }
page-title-ended = Ověření skončilo – { $issuer }

page-merchant = Obchod
page-amount = Částka
page-card = Karta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Čeština
language-label = Jazyk
language-change = Změnit jazyk

demo-strip = Ukázka – žádné skutečné peníze

brand-issuer-logo = Logo { $issuer }
brand-scheme-logo = Logo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Potvrďte kartu
   *[payment] Potvrďte platbu
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Pokud chcete potvrdit kartu pro obchod { $merchant }, pokračujte.
       *[no] Pokud chcete potvrdit kartu, pokračujte.
    }
   *[payment] { $named ->
        [yes] Pokud chcete zaplatit { $amount } v obchodě { $merchant }, pokračujte.
       *[no] Pokud chcete zaplatit { $amount }, pokračujte.
    }
}
start-continue = Pokračovat

## The code step

code-heading = Ověříme, že jste to vy
code-ask = { $kind ->
    [card] { $named ->
        [yes] Pokud chcete potvrdit kartu pro obchod { $merchant }, zadejte kód, který jsme vám poslali.
       *[no] Pokud chcete potvrdit kartu, zadejte kód, který jsme vám poslali.
    }
   *[payment] { $named ->
        [yes] Pokud chcete zaplatit { $amount } v obchodě { $merchant }, zadejte kód, který jsme vám poslali.
       *[no] Pokud chcete zaplatit { $amount }, zadejte kód, který jsme vám poslali.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Pokud chcete potvrdit kartu pro obchod { $merchant }, zadejte své heslo a kód, který jsme vám poslali.
       *[no] Pokud chcete potvrdit kartu, zadejte své heslo a kód, který jsme vám poslali.
    }
   *[payment] { $named ->
        [yes] Pokud chcete zaplatit { $amount } v obchodě { $merchant }, zadejte své heslo a kód, který jsme vám poslali.
       *[no] Pokud chcete zaplatit { $amount }, zadejte své heslo a kód, který jsme vám poslali.
    }
}
code-label = { $digits }místný kód
code-confirm = Potvrdit
code-confirm-busy = Ověřujeme…
code-cancel = Zrušit
password-label = Heslo { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Zobrazit
password-show-name = Zobrazit heslo
password-hide = Skrýt
password-hide-name = Skrýt heslo

resend-button = Poslat nový kód
resend-button-busy = Posíláme…

ask-others = Nejde to? Zvolte jiný způsob potvrzení

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Příště se u obchodu { $merchant } neptat
   *[payment] Příště se při platbě v obchodě { $merchant } neptat
}
trust-label-plain = Příště se u tohoto obchodu neptat
trust-hint = Obchod přidáme na váš seznam důvěryhodných obchodů. Seznam můžete změnit ve své bance.

notice-offline = Zdá se, že jste bez internetu. Co jste zadali, tu zůstává: zkuste to znovu, až se připojíte.
waiting-offline = Zdá se, že jste bez internetu. Budeme pokračovat, jakmile se znovu připojíte.

## The app step

approval-heading = Schvalte v aplikaci
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Pokud chcete potvrdit kartu pro obchod { $merchant }, schvalte žádost, kterou jsme poslali do vaší aplikace.
       *[no] Pokud chcete potvrdit kartu, schvalte žádost, kterou jsme poslali do vaší aplikace.
    }
   *[payment] { $named ->
        [yes] Pokud chcete zaplatit { $amount } v obchodě { $merchant }, schvalte žádost, kterou jsme poslali do vaší aplikace.
       *[no] Pokud chcete zaplatit { $amount }, schvalte žádost, kterou jsme poslali do vaší aplikace.
    }
}
approval-open = Otevřete v telefonu aplikaci { $issuer }.
approval-check = { $kind ->
    [card] Zkontrolujte žádost, zadejte { $number }, pokud o to aplikace požádá, a schvalte ji.
   *[payment] Zkontrolujte platbu, zadejte { $number }, pokud o to aplikace požádá, a schvalte ji.
}
approval-waiting = Čekáme na vaše schválení…
# Said when the cardholder comes back to this page from the app.
approval-checking = Zjišťujeme, zda je žádost schválena…
approval-done = Už je schváleno
approval-link = Otevřít aplikaci { $issuer }
approval-link-failed = Tato stránka nemůže aplikaci otevřít. Otevřete prosím aplikaci { $issuer } sami.
approval-again = Poslat žádost znovu

## The choice

choice-heading = Zvolte způsob potvrzení
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Pokud chcete potvrdit kartu pro obchod { $merchant }, zvolte jednu z možností.
       *[no] Pokud chcete potvrdit kartu, zvolte jednu z možností.
    }
   *[payment] { $named ->
        [yes] Pokud chcete zaplatit { $amount } v obchodě { $merchant }, zvolte jednu z možností.
       *[no] Pokud chcete zaplatit { $amount }, zvolte jednu z možností.
    }
}
choice-legend = Zvolte možnost
choice-sms = SMS na číslo { $destination }
choice-email = E-mail na adresu { $destination }
choice-approval = Schválit v aplikaci { $issuer }
choice-none-left = { $way ->
    [approval] Další žádost už poslat nelze
   *[message] Další zprávu už poslat nelze
}
choice-continue = Pokračovat
choice-continue-busy = Okamžik…
choice-back = Zpět
choice-or = nebo
passkey-button = Použít přístupový klíč
passkey-busy = Postupujte podle pokynů na svém zařízení.
passkey-failed = Nepovedlo se to. Zkuste to znovu, nebo zvolte jiný způsob.

## Waiting and endings

finishing-heading = Už to bude
finishing-body = Předáváme výsledek do obchodu. Potrvá to několik sekund. Nezavírejte prosím tuto stránku.
finishing-continue = Trvá to dlouho? Zkontrolovat znovu

return-next = Vracíte se do obchodu { $merchant }…
return-next-plain = Vracíte se do obchodu…
return-button = Zpět do obchodu { $merchant }
return-button-plain = Zpět do obchodu
return-told = Děkujeme. Banka { $issuer } už ví, že jste to nebyli vy.
return-blocked-until = Použití vaší karty na internetu je zablokované do { $time }.
return-blocked-for = Použití vaší karty na internetu je zablokované. Doba blokace: { $duration }.
return-approved-heading = Potvrzeno
return-approved-body = { $kind ->
    [card] Děkujeme. Obchod teď může vaši kartu použít.
   *[payment] Děkujeme. Obchod teď může dokončit vaši objednávku.
}
return-attempts-exceeded-heading = Nepotvrzeno
return-attempts-exceeded-body = { $kind ->
    [card] Neúspěšných pokusů bylo příliš mnoho, a proto vaše karta nebyla potvrzena. Zkuste to v obchodě znovu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
   *[payment] Neúspěšných pokusů bylo příliš mnoho, a proto tato platba nebyla potvrzena. Zkuste to v obchodě znovu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
}
return-cancelled-heading = Zrušeno
return-cancelled-body = { $kind ->
    [card] Zrušili jste to, a proto vaše karta nebyla potvrzena.
   *[payment] Zrušili jste to, a proto tato platba nebyla potvrzena.
}
return-timed-out-heading = Čas vypršel
return-timed-out-body = { $kind ->
    [card] Nedostali jsme od vás včas odpověď, a proto vaše karta nebyla potvrzena. Můžete to v obchodě zkusit znovu.
   *[payment] Nedostali jsme od vás včas odpověď, a proto tato platba nebyla potvrzena. Můžete to v obchodě zkusit znovu.
}
return-undeliverable-heading = Nepodařilo se nám vás zastihnout
return-undeliverable-body = { $kind ->
    [card] Kód se nepodařilo odeslat, a proto vaše karta nebyla potvrzena. Zkuste to prosím znovu, nebo použijte jinou kartu.
   *[payment] Kód se nepodařilo odeslat, a proto tato platba nebyla potvrzena. Zkuste to prosím znovu, nebo použijte jinou kartu.
}
return-unconfirmed-heading = { $kind ->
    [card] Ověřte si to v obchodě
   *[payment] Zkontrolujte objednávku
}
return-unconfirmed-body = { $kind ->
    [card] Nepodařilo se nám včas spojit s obchodem, a proto nevíme, zda vaši kartu přijal. Podívejte se tam, než to zkusíte znovu.
   *[payment] Nepodařilo se nám včas spojit s obchodem, a proto nevíme, zda vaše objednávka prošla. Podívejte se na ni, než zaplatíte znovu.
}
return-invalid-request-heading = Nepovedlo se to
return-invalid-request-body = { $kind ->
    [card] Požadavek obchodu se nepodařilo přečíst, a proto vaše karta nebyla potvrzena.
   *[payment] Požadavek obchodu se nepodařilo přečíst, a proto tato platba nebyla potvrzena.
}
return-rejected-heading = Odmítnuto v aplikaci
return-rejected-body = { $kind ->
    [card] Žádost jste v aplikaci { $issuer } odmítli, a proto vaše karta nebyla potvrzena. Pokud to byl omyl, začněte v obchodě znovu.
   *[payment] Žádost jste v aplikaci { $issuer } odmítli, a proto tato platba nebyla potvrzena. Pokud to byl omyl, začněte v obchodě znovu.
}
return-disowned-heading = { $kind ->
    [card] Zastavili jsme to
   *[payment] Platbu jsme zastavili
}
return-disowned-body = Banka { $issuer } už ví, že jste to nebyli vy. Pro jistotu zavolejte do banky { $issuer } na číslo uvedené na kartě.
return-no-contact-heading = Nemáme na vás spojení
return-no-contact-body = { $kind ->
    [card] Banka { $issuer } u vás nemá uvedený vhodný způsob, jak ověřit, že jste to vy, třeba číslo mobilu nebo aplikaci ve vašem telefonu. Vaše karta proto nebyla potvrzena. Zavolejte do banky { $issuer } na číslo uvedené na kartě, nebo použijte jinou kartu.
   *[payment] Banka { $issuer } u vás nemá uvedený vhodný způsob, jak ověřit, že jste to vy, třeba číslo mobilu nebo aplikaci ve vašem telefonu. Tato platba proto nebyla potvrzena. Zavolejte do banky { $issuer } na číslo uvedené na kartě, nebo použijte jinou kartu.
}
return-blocked-heading = Vaše karta je dočasně zablokovaná
return-blocked-body = { $kind ->
    [card] Neúspěšných pokusů bylo příliš mnoho, a proto vaše karta nebyla potvrzena. Použijte jinou kartu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
   *[payment] Neúspěšných pokusů bylo příliš mnoho, a proto tato platba nebyla potvrzena. Použijte jinou kartu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
}
return-refused-heading = { $kind ->
    [card] S touto kartou to nejde
   *[payment] Platba není možná
}
return-refused-body = { $kind ->
    [card] Banka { $issuer } nepovoluje používat tuto kartu na internetu. Použijte jinou kartu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
   *[payment] Banka { $issuer } nepovoluje platit touto kartou na internetu. Použijte jinou kartu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
}
return-withdrawn-heading = Ověření bylo zastaveno
return-withdrawn-body = { $kind ->
    [card] Banka { $issuer } toto ověření ukončila, a proto vaše karta nebyla potvrzena. Pokud ji tu chcete přesto použít, začněte v obchodě znovu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
   *[payment] Banka { $issuer } toto ověření ukončila, a proto tato platba nebyla potvrzena. Pokud chcete přesto zaplatit, začněte v obchodě znovu, nebo zavolejte do banky { $issuer } na číslo uvedené na kartě.
}

problem-unknown-challenge-heading = Tato stránka už nefunguje
problem-unknown-challenge-body = Stránka může být zastaralá, nebo byl odkaz neúplný.
problem-unknown-challenge-next = Nejdříve se v obchodě podívejte na svou objednávku. Pokud neprošla, začněte tam znovu.
problem-ended-heading = Ověření skončilo
problem-ended-body = Tady už nemusíte nic dělat.
problem-ended-next = Zavřete tuto stránku a podívejte se v obchodě na svou objednávku.
problem-unavailable-heading = Zkuste to prosím za chvíli
problem-unavailable-body = Teď se to nepovedlo. Není to vaše chyba.
problem-unavailable-next = Počkejte minutu a pak stránku načtěte znovu, nebo se vraťte do obchodu.
problem-unavailable-again = Počkejte několik sekund a zkuste to znovu. Vrátíte se tam, kde jste byli.
problem-try-again = Zkusit znovu
problem-bad-request-heading = Nepovedlo se to
problem-bad-request-body = Tato stránka dostala nečekané údaje.
problem-bad-request-next = Nejdříve se v obchodě podívejte na svou objednávku. Pokud neprošla, začněte tam znovu.
problem-reference = Referenční číslo

## The information zone

help-need-heading = Potřebujete pomoc?
help-code = Nepřišel kód? Zpráva může jít i minutu. Zkontrolujte, zda má telefon signál, podívejte se do spamu, nebo si nechte poslat nový kód. Nový kód nahrazuje předchozí.
help-password = Nepamatujete si heslo? Je to heslo, které jste si k této kartě zvolili v bance { $issuer }. Zvolte Zrušit, zavolejte do banky { $issuer } a nastavte si nové.
help-approval = Nevidíte v aplikaci žádost? Otevřete aplikaci sami a podívejte se mezi žádosti. Zkontrolujte, zda je telefon připojený, nebo žádost pošlete znovu. Pokud aplikace chce číslo, zadejte to z této stránky.
help-choice = Zvolte to, co máte po ruce. Dokud nebudete pokračovat, nic nepošleme. Pokud vám žádná možnost nevyhovuje, zvolte Zrušit a zavolejte do banky { $issuer }.
help-phone = Máte nové číslo nebo adresu, nebo nemáte telefon u sebe? Zvolte Zrušit a zavolejte do banky { $issuer } na číslo uvedené na kartě.
help-secret = Kód ani číslo z této stránky nikdy nikomu neříkejte, ani bance { $issuer }.
help-why-heading = Proč to vidím?
help-why-body = { $kind ->
    [card] Banka { $issuer } někdy ověřuje, že kartu používá člověk, kterému patří. Nic tu neplatíte a obchod nevidí, co zadáváte.
   *[payment] Banka { $issuer } u některých plateb na internetu ověřuje, že platíte opravdu vy. Obchod nevidí, co zadáváte.
}
disown-button = To nejsem já
disown-hint = { $kind ->
    [card] Zastavíme to a dáme vědět bance { $issuer }.
   *[payment] Platbu zastavíme a dáme vědět bance { $issuer }.
}
disown-hint-later = Oznamte to bance { $issuer }.

## The code step: what can change in place

code-sent-sms = Kód jsme poslali v SMS na { $destination }. Ve zprávě je „Ref. { $reference }“.
code-sent-email = Kód jsme poslali e-mailem na { $destination }. V předmětu je „Ref. { $reference }“.
code-valid-until = platí do { $time }
code-valid-for = { $minutes ->
    [one] platí { $minutes } minutu
    [few] platí { $minutes } minuty
   *[other] platí { $minutes } minut
}
code-expired = platnost vypršela
code-attempts = { $count ->
    [one] Zbývá jeden pokus
    [few] Zbývají { $count } pokusy
   *[other] Zbývá { $count } pokusů
}
code-ending-soon = { $minutes ->
    [one] Platnost této stránky skončí za { $minutes } minutu. Zadejte kód, nebo si nechte poslat nový a získáte více času.
    [few] Platnost této stránky skončí za { $minutes } minuty. Zadejte kód, nebo si nechte poslat nový a získáte více času.
   *[other] Platnost této stránky skončí za { $minutes } minut. Zadejte kód, nebo si nechte poslat nový a získáte více času.
}
code-ending-soon-none = { $minutes ->
    [one] Platnost této stránky skončí za { $minutes } minutu. Do té doby zadejte kód.
    [few] Platnost této stránky skončí za { $minutes } minuty. Do té doby zadejte kód.
   *[other] Platnost této stránky skončí za { $minutes } minut. Do té doby zadejte kód.
}
approval-ending-soon = { $minutes ->
    [one] Platnost této stránky skončí za { $minutes } minutu. Do té doby schvalte žádost v aplikaci.
    [few] Platnost této stránky skončí za { $minutes } minuty. Do té doby schvalte žádost v aplikaci.
   *[other] Platnost této stránky skončí za { $minutes } minut. Do té doby schvalte žádost v aplikaci.
}
choice-ending-soon = { $minutes ->
    [one] Platnost této stránky skončí za { $minutes } minutu. Do té doby zvolte možnost.
    [few] Platnost této stránky skončí za { $minutes } minuty. Do té doby zvolte možnost.
   *[other] Platnost této stránky skončí za { $minutes } minut. Do té doby zvolte možnost.
}
code-never-share = Tento kód nikdy nikomu neříkejte, ani bance { $issuer }.
resend-left = { $count ->
    [one] Lze poslat ještě jeden kód
    [few] Lze poslat ještě { $count } kódy
   *[other] Lze poslat ještě { $count } kódů
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Lze poslat ještě jeden kód. Nutný odstup od posledního: { $duration }
    [few] Lze poslat nový kód. Nutný odstup od posledního: { $duration }
   *[other] Lze poslat nový kód. Nutný odstup od posledního: { $duration }
}
resend-none-left = Další kód už poslat nelze
approval-again-left = { $count ->
    [one] Lze ji poslat ještě jednou
    [few] Lze ji poslat ještě { $count }krát
   *[other] Lze ji poslat ještě { $count }krát
}
approval-again-wait = { $count ->
    [one] Lze ji poslat ještě jednou. Nutný odstup od poslední: { $duration }
    [few] Lze ji poslat znovu. Nutný odstup od poslední: { $duration }
   *[other] Lze ji poslat znovu. Nutný odstup od poslední: { $duration }
}
approval-again-none = Znovu už ji poslat nelze

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Další neúspěšný pokus zablokuje použití vaší karty na internetu. Doba blokace: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Nesprávné heslo nebo kód. Zbývá vám poslední pokus.
        [few] Nesprávné heslo nebo kód. Zbývají vám { $count } pokusy.
       *[other] Nesprávné heslo nebo kód. Zbývá vám { $count } pokusů.
    }
   *[code] { $count ->
        [one] Kód není správný. Zbývá vám poslední pokus: podívejte se do nejnovější zprávy.
        [few] Kód není správný. Zbývají vám { $count } pokusy.
       *[other] Kód není správný. Zbývá vám { $count } pokusů.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Nesprávné heslo nebo kód. Další chybné zadání zablokuje použití vaší karty na internetu. Doba blokace: { $duration }.
   *[code] Kód není správný. Další chybné zadání zablokuje použití vaší karty na internetu. Doba blokace: { $duration }.
}
notice-replaced = { $count ->
    [one] To byl dřívější kód. Použijte nejnovější. Zbývá vám poslední pokus.
    [few] To byl dřívější kód. Použijte nejnovější. Zbývají vám { $count } pokusy.
   *[other] To byl dřívější kód. Použijte nejnovější. Zbývá vám { $count } pokusů.
}
notice-expired = Platnost kódu vypršela. Níže si nechte poslat nový.
notice-expired-none = Platnost kódu vypršela a další už poslat nelze. Zvolte Zrušit a začněte v obchodě znovu.
notice-new-code = Nový kód je na cestě. Dřívější kódy už neplatí.
notice-other-channel = První zprávu se nepodařilo doručit, nový kód proto posíláme jiným způsobem. Dřívější kódy už neplatí.
notice-undelivered = { $step ->
    [choice] Kód se nepodařilo doručit. Zvolte prosím jiný způsob.
   *[code] Kód se nepodařilo doručit. Teď si můžete nechat poslat nový.
}
notice-too-early = Než o to požádáte znovu, chvíli prosím počkejte.
notice-no-more-codes = { $step ->
    [approval] Žádost už nelze poslat znovu. Schvalte v aplikaci tu nejnovější, nebo zvolte Zrušit.
    [choice] Tímto způsobem už nelze nic poslat. Zvolte jiný, nebo Zrušit.
   *[code] Další kód už poslat nelze. Použijte nejnovější kód, který máte, nebo zvolte Zrušit.
}
notice-asked-again = Žádost jsme do vaší aplikace poslali znovu. Použijte číslo, které vidíte teď.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Číslo zadané v aplikaci není správné. Zbývá vám poslední pokus.
        [few] Číslo zadané v aplikaci není správné. Zbývají vám { $count } pokusy.
       *[other] Číslo zadané v aplikaci není správné. Zbývá vám { $count } pokusů.
    }
   *[approval] { $count ->
        [one] Číslo zadané v aplikaci se liší od čísla na této stránce. Zbývá vám poslední pokus.
        [few] Číslo zadané v aplikaci se liší od čísla na této stránce. Zbývají vám { $count } pokusy.
       *[other] Číslo zadané v aplikaci se liší od čísla na této stránce. Zbývá vám { $count } pokusů.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Číslo zadané v aplikaci není správné. Další neúspěšný pokus zablokuje použití vaší karty na internetu. Doba blokace: { $duration }.
   *[approval] Číslo zadané v aplikaci se liší od čísla na této stránce. Další chybné číslo zablokuje použití vaší karty na internetu. Doba blokace: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Přístupový klíč se nepodařilo potvrdit. Zbývá vám poslední pokus.
    [few] Přístupový klíč se nepodařilo potvrdit. Zbývají vám { $count } pokusy.
   *[other] Přístupový klíč se nepodařilo potvrdit. Zbývá vám { $count } pokusů.
}
notice-passkey-stale = Trvalo to příliš dlouho, a proto se nic neověřilo. Použijte prosím přístupový klíč znovu.
notice-not-offered = Tento způsob není k dispozici. Zvolte prosím jeden z těchto.
notice-no-password = Zadejte také heslo.
notice-empty = Zadejte celý { $digits }místný kód.
notice-too-short = Počet číslic v kódu: { $digits }. Vámi zadaných: { $typed }.
notice-too-long = Počet číslic v kódu: { $digits }. Vámi zadaných: { $typed }.
notice-not-digits = Zadejte jen číslice { $digits }místného kódu.
