# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Bekräfta ditt kort – { $issuer }
   *[payment] Bekräfta din betalning – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Fel: Bekräfta ditt kort – { $issuer }
   *[payment] Fel: Bekräfta din betalning – { $issuer }
}
page-title-choice = Välj hur du vill bekräfta – { $issuer }
page-title-choice-error = Fel: Välj hur du vill bekräfta – { $issuer }
page-title-finishing = Ett ögonblick – { $issuer }
page-title-return = Tillbaka till butiken – { $issuer }
page-title-problem = Något gick fel – { $issuer }
page-title-ended = Den här kontrollen är avslutad – { $issuer }

page-merchant = Butik
page-amount = Belopp
page-card = Kort

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Svenska
language-label = Språk
language-change = Byt språk

demo-strip = Demonstration – inga riktiga pengar

brand-issuer-logo = Logotyp för { $issuer }
brand-scheme-logo = Logotyp för { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Bekräfta ditt kort
   *[payment] Bekräfta din betalning
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Fortsätt för att bekräfta ditt kort för { $merchant }.
       *[no] Fortsätt för att bekräfta ditt kort.
    }
   *[payment] { $named ->
        [yes] Fortsätt för att betala { $amount } till { $merchant }.
       *[no] Fortsätt för att betala { $amount }.
    }
}
start-continue = Fortsätt

## The code step

code-heading = Bekräfta att det är du
code-ask = { $kind ->
    [card] { $named ->
        [yes] För att bekräfta ditt kort för { $merchant } anger du koden som vi har skickat till dig.
       *[no] För att bekräfta ditt kort anger du koden som vi har skickat till dig.
    }
   *[payment] { $named ->
        [yes] För att betala { $amount } till { $merchant } anger du koden som vi har skickat till dig.
       *[no] För att betala { $amount } anger du koden som vi har skickat till dig.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] För att bekräfta ditt kort för { $merchant } anger du ditt lösenord och koden som vi har skickat till dig.
       *[no] För att bekräfta ditt kort anger du ditt lösenord och koden som vi har skickat till dig.
    }
   *[payment] { $named ->
        [yes] För att betala { $amount } till { $merchant } anger du ditt lösenord och koden som vi har skickat till dig.
       *[no] För att betala { $amount } anger du ditt lösenord och koden som vi har skickat till dig.
    }
}
code-label = Kod med { $digits } siffror
code-confirm = Bekräfta
code-confirm-busy = Kontrollerar …
code-cancel = Avbryt
password-label = Lösenord hos { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Visa
password-show-name = Visa lösenordet
password-hide = Dölj
password-hide-name = Dölj lösenordet

resend-button = Skicka en ny kod
resend-button-busy = Skickar …

ask-others = Fungerar det inte? Välj ett annat sätt

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Fråga inte igen hos { $merchant }
   *[payment] Fråga inte igen när jag betalar till { $merchant }
}
trust-label-plain = Fråga inte igen för den här butiken
trust-hint = Butiken läggs till på din lista över betrodda butiker. Du kan ändra listan hos din bank.

notice-offline = Du verkar vara offline. Det du har skrivit finns kvar: försök igen när du har anslutning.
waiting-offline = Du verkar vara offline. Vi fortsätter så snart du har anslutning igen.

## The app step

approval-heading = Godkänn i din app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] För att bekräfta ditt kort för { $merchant } godkänner du begäran som vi har skickat till din app.
       *[no] För att bekräfta ditt kort godkänner du begäran som vi har skickat till din app.
    }
   *[payment] { $named ->
        [yes] För att betala { $amount } till { $merchant } godkänner du begäran som vi har skickat till din app.
       *[no] För att betala { $amount } godkänner du begäran som vi har skickat till din app.
    }
}
approval-open = Öppna appen från { $issuer } i din mobil.
approval-check = { $kind ->
    [card] Kontrollera begäran, ange { $number } om appen frågar och godkänn.
   *[payment] Kontrollera betalningen, ange { $number } om appen frågar och godkänn.
}
approval-waiting = Väntar på att du godkänner …
# Said when the cardholder comes back to this page from the app.
approval-checking = Kontrollerar om du har godkänt …
approval-done = Jag har godkänt
approval-link = Öppna appen från { $issuer }
approval-link-failed = Den här sidan kan inte öppna appen. Öppna appen från { $issuer } själv.
approval-again = Skicka begäran igen

## The choice

choice-heading = Välj hur du vill bekräfta
choice-ask = { $kind ->
    [card] { $named ->
        [yes] För att bekräfta ditt kort för { $merchant } väljer du ett av de här sätten.
       *[no] För att bekräfta ditt kort väljer du ett av de här sätten.
    }
   *[payment] { $named ->
        [yes] För att betala { $amount } till { $merchant } väljer du ett av de här sätten.
       *[no] För att betala { $amount } väljer du ett av de här sätten.
    }
}
choice-legend = Välj ett sätt
choice-sms = Sms till { $destination }
choice-email = E-post till { $destination }
choice-approval = Godkänn i appen från { $issuer }
choice-none-left = { $way ->
    [approval] Det går inte att skicka fler begäranden
   *[message] Det går inte att skicka fler meddelanden
}
choice-continue = Fortsätt
choice-continue-busy = Ett ögonblick …
choice-back = Tillbaka
choice-or = eller
passkey-button = Använd din passkey
passkey-busy = Följ stegen på din enhet.
passkey-failed = Det fungerade inte. Försök igen eller välj ett annat sätt.

## Waiting and endings

finishing-heading = Nästan klart
finishing-body = Vi skickar resultatet till butiken. Det tar några sekunder. Låt den här sidan vara öppen.
finishing-continue = Tar det för lång tid? Kontrollera igen

return-next = Du skickas tillbaka till { $merchant } …
return-next-plain = Du skickas tillbaka till butiken …
return-button = Tillbaka till { $merchant }
return-button-plain = Tillbaka till butiken
return-told = Tack. { $issuer } har fått veta att det inte var du.
return-blocked-until = Ditt kort är spärrat för användning på nätet till kl. { $time }.
return-blocked-for = Ditt kort är spärrat för användning på nätet i { $duration }.
return-approved-heading = Bekräftat
return-approved-body = { $kind ->
    [card] Tack. Butiken kan nu gå vidare med ditt kort.
   *[payment] Tack. Butiken kan nu slutföra din beställning.
}
return-attempts-exceeded-heading = Inte bekräftat
return-attempts-exceeded-body = { $kind ->
    [card] Det blev för många misslyckade försök, så ditt kort bekräftades inte. Försök igen i butiken eller ring { $issuer } på numret på ditt kort.
   *[payment] Det blev för många misslyckade försök, så betalningen bekräftades inte. Försök igen i butiken eller ring { $issuer } på numret på ditt kort.
}
return-cancelled-heading = Avbrutet
return-cancelled-body = { $kind ->
    [card] Du avbröt, så ditt kort bekräftades inte.
   *[payment] Du avbröt, så betalningen bekräftades inte.
}
return-timed-out-heading = Tiden är ute
return-timed-out-body = { $kind ->
    [card] Vi fick inget svar från dig i tid, så ditt kort bekräftades inte. Du kan försöka igen i butiken.
   *[payment] Vi fick inget svar från dig i tid, så betalningen bekräftades inte. Du kan försöka igen i butiken.
}
return-undeliverable-heading = Vi kunde inte nå dig
return-undeliverable-body = { $kind ->
    [card] Koden kunde inte skickas, så ditt kort bekräftades inte. Försök igen eller använd ett annat kort.
   *[payment] Koden kunde inte skickas, så betalningen bekräftades inte. Försök igen eller använd ett annat kort.
}
return-unconfirmed-heading = { $kind ->
    [card] Kontrollera hos butiken
   *[payment] Kontrollera din beställning
}
return-unconfirmed-body = { $kind ->
    [card] Vi kunde inte nå butiken i tid, så vi vet inte om ditt kort godtogs. Titta där innan du försöker igen.
   *[payment] Vi kunde inte nå butiken i tid, så vi vet inte om din beställning gick igenom. Titta på den innan du betalar igen.
}
return-invalid-request-heading = Det fungerade inte
return-invalid-request-body = { $kind ->
    [card] Butikens begäran gick inte att läsa, så ditt kort bekräftades inte.
   *[payment] Butikens begäran gick inte att läsa, så betalningen bekräftades inte.
}
return-rejected-heading = Nekat i din app
return-rejected-body = { $kind ->
    [card] Du nekade begäran i appen från { $issuer }, så ditt kort bekräftades inte. Om det var ett misstag börjar du om i butiken.
   *[payment] Du nekade begäran i appen från { $issuer }, så betalningen bekräftades inte. Om det var ett misstag börjar du om i butiken.
}
return-disowned-heading = { $kind ->
    [card] Vi stoppade det här
   *[payment] Vi stoppade betalningen
}
return-disowned-body = { $issuer } har fått veta att det inte var du. Ring för säkerhets skull { $issuer } på numret på ditt kort.
return-no-contact-heading = Vi kan inte nå dig
return-no-contact-body = { $kind ->
    [card] { $issuer } saknar ett sätt att kontrollera att det är du, till exempel ett mobilnummer eller appen, så ditt kort bekräftades inte. Ring { $issuer } på numret på ditt kort eller använd ett annat kort.
   *[payment] { $issuer } saknar ett sätt att kontrollera att det är du, till exempel ett mobilnummer eller appen, så betalningen bekräftades inte. Ring { $issuer } på numret på ditt kort eller använd ett annat kort.
}
return-blocked-heading = Ditt kort är spärrat för tillfället
return-blocked-body = { $kind ->
    [card] Det blev för många misslyckade försök, så ditt kort bekräftades inte. Använd ett annat kort eller ring { $issuer } på numret på ditt kort.
   *[payment] Det blev för många misslyckade försök, så betalningen bekräftades inte. Använd ett annat kort eller ring { $issuer } på numret på ditt kort.
}
return-refused-heading = { $kind ->
    [card] Går inte med det här kortet
   *[payment] Det går inte att betala
}
return-refused-body = { $kind ->
    [card] { $issuer } tillåter inte att det här kortet används på nätet. Använd ett annat kort eller ring { $issuer } på numret på ditt kort.
   *[payment] { $issuer } tillåter inte betalningar på nätet med det här kortet. Använd ett annat kort eller ring { $issuer } på numret på ditt kort.
}
return-withdrawn-heading = Kontrollen stoppades
return-withdrawn-body = { $kind ->
    [card] { $issuer } avslutade kontrollen, så ditt kort bekräftades inte. Om du fortfarande vill använda det här börjar du om i butiken eller ringer { $issuer } på numret på ditt kort.
   *[payment] { $issuer } avslutade kontrollen, så betalningen bekräftades inte. Om du fortfarande vill betala börjar du om i butiken eller ringer { $issuer } på numret på ditt kort.
}

problem-unknown-challenge-heading = Sidan fungerar inte längre
problem-unknown-challenge-body = Sidan kan vara för gammal, eller så var länken inte fullständig.
problem-unknown-challenge-next = Titta först på din beställning i butiken. Om den inte gick igenom börjar du om där.
problem-ended-heading = Den här kontrollen är avslutad
problem-ended-body = Du behöver inte göra något mer här.
problem-ended-next = Stäng sidan och titta på din beställning i butiken.
problem-unavailable-heading = Försök igen om en stund
problem-unavailable-body = Vi kunde inte göra det här just nu. Det är inte ditt fel.
problem-unavailable-next = Vänta en minut. Ladda sedan om sidan eller gå tillbaka till butiken.
problem-unavailable-again = Vänta några sekunder och försök sedan igen. Du kommer tillbaka till där du var.
problem-try-again = Försök igen
problem-bad-request-heading = Det fungerade inte
problem-bad-request-body = Sidan fick något som den inte väntade sig.
problem-bad-request-next = Titta först på din beställning i butiken. Om den inte gick igenom börjar du om där.
problem-reference = Referens

## The information zone

help-need-heading = Behöver du hjälp?
help-code = Ingen kod? Ett meddelande kan ta en minut. Kontrollera att mobilen har täckning, titta i skräpposten eller be om en ny kod. En ny kod ersätter den tidigare.
help-password = Glömt lösenordet? Det är det lösenord som du valde hos { $issuer } för det här kortet. Avbryt och ring { $issuer } för att välja ett nytt.
help-approval = Ingen begäran i appen? Öppna appen själv och titta bland begäranden. Kontrollera att mobilen är ansluten, eller skicka begäran igen. Om appen frågar efter ett tal anger du det som står på den här sidan.
help-choice = Välj det som du har till hands. Inget skickas innan du fortsätter. Om inget av sätten fungerar för dig avbryter du och ringer { $issuer }.
help-phone = Har ditt nummer eller din adress ändrats, eller har du inte mobilen till hands? Avbryt och ring { $issuer } på numret på ditt kort.
help-secret = Berätta aldrig för någon om en kod eller ett tal från den här sidan, inte ens för { $issuer }.
help-why-heading = Varför ser jag det här?
help-why-body = { $kind ->
    [card] { $issuer } kontrollerar ibland att ett kort används av den person som det tillhör. Inget betalas här, och butiken ser inte vad du anger.
   *[payment] { $issuer } kontrollerar en del betalningar på nätet för att vara säker på att det verkligen är du som betalar. Butiken ser inte vad du anger.
}
disown-button = Det var inte jag
disown-hint = { $kind ->
    [card] Vi stoppar det här och meddelar { $issuer }.
   *[payment] Vi stoppar betalningen och meddelar { $issuer }.
}
disown-hint-later = Anmäl det till { $issuer }.

## The code step: what can change in place

code-sent-sms = Vi har skickat en kod med sms till { $destination }. I meddelandet står det ”Ref. { $reference }”.
code-sent-email = Vi har skickat en kod med e-post till { $destination }. I ämnesraden står det ”Ref. { $reference }”.
code-valid-until = gäller till kl. { $time }
code-valid-for = { $minutes ->
    [one] gäller i { $minutes } minut
   *[other] gäller i { $minutes } minuter
}
code-expired = gäller inte längre
code-attempts = { $count ->
    [one] Ett försök kvar
   *[other] { $count } försök kvar
}
code-ending-soon = { $minutes ->
    [one] Sidan stängs om { $minutes } minut. Ange koden, eller be om en ny för att få mer tid.
   *[other] Sidan stängs om { $minutes } minuter. Ange koden, eller be om en ny för att få mer tid.
}
code-ending-soon-none = { $minutes ->
    [one] Sidan stängs om { $minutes } minut. Ange koden innan dess.
   *[other] Sidan stängs om { $minutes } minuter. Ange koden innan dess.
}
approval-ending-soon = { $minutes ->
    [one] Sidan stängs om { $minutes } minut. Godkänn i appen innan dess.
   *[other] Sidan stängs om { $minutes } minuter. Godkänn i appen innan dess.
}
choice-ending-soon = { $minutes ->
    [one] Sidan stängs om { $minutes } minut. Välj innan dess.
   *[other] Sidan stängs om { $minutes } minuter. Välj innan dess.
}
code-never-share = Dela aldrig den här koden, inte ens med { $issuer }.
resend-left = { $count ->
    [one] En kod till kan skickas
   *[other] { $count } koder till kan skickas
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] En kod till kan skickas { $duration } efter den senaste
   *[other] En ny kod kan skickas { $duration } efter den senaste
}
resend-none-left = Inga fler koder kan skickas
approval-again-left = { $count ->
    [one] Den kan skickas en gång till
   *[other] Den kan skickas { $count } gånger till
}
approval-again-wait = { $count ->
    [one] Den kan skickas en gång till, { $duration } efter senaste gången
   *[other] Den kan skickas igen { $duration } efter senaste gången
}
approval-again-none = Den kan inte skickas igen

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Efter ett misslyckat försök till spärras ditt kort för användning på nätet i { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Lösenordet eller koden stämmer inte. Du har ett sista försök.
       *[other] Lösenordet eller koden stämmer inte. Du har { $count } försök kvar.
    }
   *[code] { $count ->
        [one] Koden stämmer inte. Du har ett sista försök: titta i det senaste meddelandet.
       *[other] Koden stämmer inte. Du har { $count } försök kvar.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Lösenordet eller koden stämmer inte. Om du anger fel en gång till spärras ditt kort för användning på nätet i { $duration }.
   *[code] Koden stämmer inte. Om du anger fel en gång till spärras ditt kort för användning på nätet i { $duration }.
}
notice-replaced = { $count ->
    [one] Det var en tidigare kod. Använd den senaste. Du har ett sista försök.
   *[other] Det var en tidigare kod. Använd den senaste. Du har { $count } försök kvar.
}
notice-expired = Koden gäller inte längre. Be om en ny nedan.
notice-expired-none = Koden gäller inte längre och inga fler kan skickas. Avbryt och börja om i butiken.
notice-new-code = En ny kod är på väg. Tidigare koder gäller inte längre.
notice-other-channel = Det första meddelandet kom inte fram, så en ny kod skickas på ett annat sätt. Tidigare koder gäller inte längre.
notice-undelivered = { $step ->
    [choice] Koden kom inte fram. Välj ett annat sätt.
   *[code] Koden kom inte fram. Du kan skicka en ny nu.
}
notice-too-early = Vänta en stund innan du ber om en ny.
notice-no-more-codes = { $step ->
    [approval] Begäran kan inte skickas igen. Godkänn den senaste i appen eller avbryt.
    [choice] Inget mer kan skickas på det sättet. Välj ett annat eller avbryt.
   *[code] Inga fler koder kan skickas. Använd den senaste koden du har eller avbryt.
}
notice-asked-again = Vi har skickat begäran till din app igen. Använd talet som visas nu.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Talet som angavs i appen är inte rätt. Du har ett sista försök.
       *[other] Talet som angavs i appen är inte rätt. Du har { $count } försök kvar.
    }
   *[approval] { $count ->
        [one] Talet som angavs i appen är inte det som visas här. Du har ett sista försök.
       *[other] Talet som angavs i appen är inte det som visas här. Du har { $count } försök kvar.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Talet som angavs i appen är inte rätt. Efter ett misslyckat försök till spärras ditt kort för användning på nätet i { $duration }.
   *[approval] Talet som angavs i appen är inte det som visas här. Efter ett felaktigt tal till spärras ditt kort för användning på nätet i { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Din passkey kunde inte bekräftas. Du har ett sista försök.
   *[other] Din passkey kunde inte bekräftas. Du har { $count } försök kvar.
}
notice-passkey-stale = Det tog för lång tid, så inget kontrollerades. Använd din passkey igen.
notice-not-offered = Det sättet är inte tillgängligt. Välj ett av de här.
notice-no-password = Ange också ditt lösenord.
notice-empty = Ange kodens { $digits } siffror.
notice-too-short = Koden har { $digits } siffror. Du angav { $typed }.
notice-too-long = Koden har { $digits } siffror. Du angav { $typed }.
notice-not-digits = Ange bara kodens { $digits } siffror.
