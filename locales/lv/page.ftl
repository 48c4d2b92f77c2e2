# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Apstipriniet karti – { $issuer }
   *[payment] Apstipriniet maksājumu – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Kļūda: Apstipriniet karti – { $issuer }
   *[payment] Kļūda: Apstipriniet maksājumu – { $issuer }
}
page-title-choice = Izvēlieties apstiprināšanas veidu – { $issuer }
page-title-choice-error = Kļūda: Izvēlieties apstiprināšanas veidu – { $issuer }
page-title-finishing = Uzgaidiet – { $issuer }
page-title-return = Atpakaļ uz veikalu – { $issuer }
page-title-problem = Radās kļūda – { $issuer }
page-title-ended = Pārbaude ir beigusies – { $issuer }

page-merchant = Veikals
page-amount = Summa
page-card = Karte

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Latviešu
language-label = Valoda
language-change = Mainīt valodu

demo-strip = Demonstrācija – bez īstas naudas

brand-issuer-logo = { $issuer } logotips
brand-scheme-logo = { $scheme } logotips

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Apstipriniet karti
   *[payment] Apstipriniet maksājumu
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Lai apstiprinātu karti veikalam { $merchant }, lūdzu, turpiniet.
       *[no] Lai apstiprinātu karti, lūdzu, turpiniet.
    }
   *[payment] { $named ->
        [yes] Lai samaksātu { $amount } veikalam { $merchant }, lūdzu, turpiniet.
       *[no] Lai samaksātu { $amount }, lūdzu, turpiniet.
    }
}
start-continue = Turpināt

## The code step

code-heading = Pārliecināsimies, ka tas esat jūs
code-ask = { $kind ->
    [card] { $named ->
        [yes] Lai apstiprinātu karti veikalam { $merchant }, ievadiet kodu, ko jums nosūtījām.
       *[no] Lai apstiprinātu karti, ievadiet kodu, ko jums nosūtījām.
    }
   *[payment] { $named ->
        [yes] Lai samaksātu { $amount } veikalam { $merchant }, ievadiet kodu, ko jums nosūtījām.
       *[no] Lai samaksātu { $amount }, ievadiet kodu, ko jums nosūtījām.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Lai apstiprinātu karti veikalam { $merchant }, ievadiet savu paroli un kodu, ko jums nosūtījām.
       *[no] Lai apstiprinātu karti, ievadiet savu paroli un kodu, ko jums nosūtījām.
    }
   *[payment] { $named ->
        [yes] Lai samaksātu { $amount } veikalam { $merchant }, ievadiet savu paroli un kodu, ko jums nosūtījām.
       *[no] Lai samaksātu { $amount }, ievadiet savu paroli un kodu, ko jums nosūtījām.
    }
}
code-label = { $digits } ciparu kods
code-confirm = Apstiprināt
code-confirm-busy = Pārbauda…
code-cancel = Atcelt
password-label = { $issuer } parole
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Rādīt
password-show-name = Rādīt paroli
password-hide = Paslēpt
password-hide-name = Paslēpt paroli

resend-button = Sūtīt jaunu kodu
resend-button-busy = Sūta…

ask-others = Radās grūtības? Izvēlieties citu drošības veidu

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Turpmāk nejautāt veikalā { $merchant }
   *[payment] Turpmāk nejautāt, maksājot veikalā { $merchant }
}
trust-label-plain = Turpmāk nejautāt šajā veikalā
trust-hint = Veikals tiks pievienots jūsu uzticamo veikalu sarakstam. Sarakstu varat mainīt savā bankā.

notice-offline = Šķiet, ka nav interneta savienojuma. Ierakstītais ir saglabāts: mēģiniet vēlreiz, kad savienojums būs atjaunots.
waiting-offline = Šķiet, ka nav interneta savienojuma. Turpināsim, tiklīdz savienojums būs atjaunots.

## The app step

approval-heading = Apstipriniet lietotnē
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Lai apstiprinātu karti veikalam { $merchant }, apstipriniet pieprasījumu, ko nosūtījām uz jūsu lietotni.
       *[no] Lai apstiprinātu karti, apstipriniet pieprasījumu, ko nosūtījām uz jūsu lietotni.
    }
   *[payment] { $named ->
        [yes] Lai samaksātu { $amount } veikalam { $merchant }, apstipriniet pieprasījumu, ko nosūtījām uz jūsu lietotni.
       *[no] Lai samaksātu { $amount }, apstipriniet pieprasījumu, ko nosūtījām uz jūsu lietotni.
    }
}
approval-open = Atveriet tālrunī lietotni { $issuer }.
approval-check = { $kind ->
    [card] Pārbaudiet pieprasījumu, ievadiet { $number }, ja tiek prasīts, un apstipriniet.
   *[payment] Pārbaudiet maksājumu, ievadiet { $number }, ja tiek prasīts, un apstipriniet.
}
approval-waiting = Gaidām jūsu apstiprinājumu…
# Said when the cardholder comes back to this page from the app.
approval-checking = Pārbaudām, vai apstiprinājāt…
approval-done = Es apstiprināju
approval-link = Atvērt lietotni { $issuer }
approval-link-failed = Šī lapa nevar atvērt lietotni. Lūdzu, atveriet lietotni { $issuer } tālrunī.
approval-again = Sūtīt pieprasījumu vēlreiz

## The choice

choice-heading = Izvēlieties apstiprināšanas veidu
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Lai apstiprinātu karti veikalam { $merchant }, izvēlieties kādu no šiem veidiem.
       *[no] Lai apstiprinātu karti, izvēlieties kādu no šiem veidiem.
    }
   *[payment] { $named ->
        [yes] Lai samaksātu { $amount } veikalam { $merchant }, izvēlieties kādu no šiem veidiem.
       *[no] Lai samaksātu { $amount }, izvēlieties kādu no šiem veidiem.
    }
}
choice-legend = Izvēlieties vienu
choice-sms = Īsziņa uz { $destination }
choice-email = E-pasts uz { $destination }
choice-approval = Apstiprināt lietotnē { $issuer }
choice-none-left = { $way ->
    [approval] Vairāk pieprasījumu nosūtīt nevar
   *[message] Vairāk ziņu nosūtīt nevar
}
choice-continue = Turpināt
choice-continue-busy = Uzgaidiet…
choice-back = Atpakaļ
choice-or = vai
passkey-button = Izmantot piekļuves atslēgu
passkey-busy = Izpildiet norādes savā ierīcē.
passkey-failed = Tas neizdevās. Mēģiniet vēlreiz vai izvēlieties citu veidu.

## Waiting and endings

finishing-heading = Gandrīz gatavs
finishing-body = Nododam rezultātu veikalam. Tas aizņem dažas sekundes. Lūdzu, neaizveriet šo lapu.
finishing-continue = Pārāk ilgi? Pārbaudīt vēlreiz

return-next = Atgriežam jūs veikalā { $merchant }…
return-next-plain = Atgriežam jūs veikalā…
return-button = Atpakaļ: { $merchant }
return-button-plain = Atpakaļ uz veikalu
return-told = Paldies. Banka ({ $issuer }) ir informēta, ka tas nebijāt jūs.
return-blocked-until = Jūsu karte ir bloķēta lietošanai internetā līdz plkst. { $time }.
return-blocked-for = Jūsu karte { $duration } būs bloķēta lietošanai internetā.
return-approved-heading = Apstiprināts
return-approved-body = { $kind ->
    [card] Paldies. Veikals tagad var turpināt ar jūsu karti.
   *[payment] Paldies. Veikals tagad var izpildīt jūsu pasūtījumu.
}
return-attempts-exceeded-heading = Nav apstiprināts
return-attempts-exceeded-body = { $kind ->
    [card] Bija pārāk daudz neveiksmīgu mēģinājumu, tāpēc karte netika apstiprināta. Mēģiniet vēlreiz veikalā vai zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
   *[payment] Bija pārāk daudz neveiksmīgu mēģinājumu, tāpēc maksājums netika apstiprināts. Mēģiniet vēlreiz veikalā vai zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
}
return-cancelled-heading = Atcelts
return-cancelled-body = { $kind ->
    [card] Jūs atcēlāt darbību, tāpēc karte netika apstiprināta.
   *[payment] Jūs atcēlāt darbību, tāpēc maksājums netika apstiprināts.
}
return-timed-out-heading = Laiks ir beidzies
return-timed-out-body = { $kind ->
    [card] Laikus nesaņēmām jūsu atbildi, tāpēc karte netika apstiprināta. Varat mēģināt vēlreiz veikalā.
   *[payment] Laikus nesaņēmām jūsu atbildi, tāpēc maksājums netika apstiprināts. Varat mēģināt vēlreiz veikalā.
}
return-undeliverable-heading = Neizdevās ar jums sazināties
return-undeliverable-body = { $kind ->
    [card] Kodu neizdevās nosūtīt, tāpēc karte netika apstiprināta. Lūdzu, mēģiniet vēlreiz vai izmantojiet citu karti.
   *[payment] Kodu neizdevās nosūtīt, tāpēc maksājums netika apstiprināts. Lūdzu, mēģiniet vēlreiz vai izmantojiet citu karti.
}
return-unconfirmed-heading = { $kind ->
    [card] Sazinieties ar veikalu
   *[payment] Pārbaudiet savu pasūtījumu
}
return-unconfirmed-body = { $kind ->
    [card] Neizdevās laikus sazināties ar veikalu, tāpēc nezinām, vai jūsu karte tika pieņemta. Pirms mēģināt vēlreiz, noskaidrojiet to veikalā.
   *[payment] Neizdevās laikus sazināties ar veikalu, tāpēc nezinām, vai jūsu pasūtījums tika pieņemts. Pirms maksājat vēlreiz, pārbaudiet pasūtījumu.
}
return-invalid-request-heading = Tas neizdevās
return-invalid-request-body = { $kind ->
    [card] Veikala pieprasījumu nevarēja nolasīt, tāpēc karte netika apstiprināta.
   *[payment] Veikala pieprasījumu nevarēja nolasīt, tāpēc maksājums netika apstiprināts.
}
return-rejected-heading = Noraidīts jūsu lietotnē
return-rejected-body = { $kind ->
    [card] Jūs noraidījāt pieprasījumu lietotnē { $issuer }, tāpēc karte netika apstiprināta. Ja tā bija kļūda, sāciet no jauna veikalā.
   *[payment] Jūs noraidījāt pieprasījumu lietotnē { $issuer }, tāpēc maksājums netika apstiprināts. Ja tā bija kļūda, sāciet no jauna veikalā.
}
return-disowned-heading = { $kind ->
    [card] Mēs to apturējām
   *[payment] Mēs apturējām šo maksājumu
}
return-disowned-body = Banka ({ $issuer }) ir informēta, ka tas nebijāt jūs. Drošības labad zvaniet bankai uz numuru, kas norādīts uz kartes.
return-no-contact-heading = Nevaram ar jums sazināties
return-no-contact-body = { $kind ->
    [card] Bankā ({ $issuer }) nav reģistrēts piemērots veids, kā pārbaudīt, ka tas esat jūs, piemēram, mobilā tālruņa numurs vai bankas lietotne, tāpēc karte netika apstiprināta. Zvaniet bankai uz numuru, kas norādīts uz kartes, vai izmantojiet citu karti.
   *[payment] Bankā ({ $issuer }) nav reģistrēts piemērots veids, kā pārbaudīt, ka tas esat jūs, piemēram, mobilā tālruņa numurs vai bankas lietotne, tāpēc maksājums netika apstiprināts. Zvaniet bankai uz numuru, kas norādīts uz kartes, vai izmantojiet citu karti.
}
return-blocked-heading = Jūsu karte pašlaik ir bloķēta
return-blocked-body = { $kind ->
    [card] Bija pārāk daudz neveiksmīgu mēģinājumu, tāpēc karte netika apstiprināta. Izmantojiet citu karti vai zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
   *[payment] Bija pārāk daudz neveiksmīgu mēģinājumu, tāpēc maksājums netika apstiprināts. Izmantojiet citu karti vai zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
}
return-refused-heading = { $kind ->
    [card] Ar šo karti nav iespējams
   *[payment] Maksājums nav iespējams
}
return-refused-body = { $kind ->
    [card] Banka ({ $issuer }) neatļauj šo karti lietot internetā. Izmantojiet citu karti vai zvaniet bankai uz numuru, kas norādīts uz kartes.
   *[payment] Banka ({ $issuer }) neatļauj ar šo karti maksāt internetā. Izmantojiet citu karti vai zvaniet bankai uz numuru, kas norādīts uz kartes.
}
return-withdrawn-heading = Pārbaude tika apturēta
return-withdrawn-body = { $kind ->
    [card] Banka ({ $issuer }) pārtrauca šo pārbaudi, tāpēc karte netika apstiprināta. Ja joprojām vēlaties to šeit izmantot, sāciet no jauna veikalā vai zvaniet bankai uz numuru, kas norādīts uz kartes.
   *[payment] Banka ({ $issuer }) pārtrauca šo pārbaudi, tāpēc maksājums netika apstiprināts. Ja joprojām vēlaties maksāt, sāciet no jauna veikalā vai zvaniet bankai uz numuru, kas norādīts uz kartes.
}

problem-unknown-challenge-heading = Šī lapa vairs nedarbojas
problem-unknown-challenge-body = Iespējams, lapa ir novecojusi vai saite nebija pilnīga.
problem-unknown-challenge-next = Vispirms pārbaudiet savu pasūtījumu veikalā. Ja tas nav pieņemts, sāciet tur no jauna.
problem-ended-heading = Pārbaude ir beigusies
problem-ended-body = Šeit vairs nekas nav jādara.
problem-ended-next = Aizveriet šo lapu un pārbaudiet savu pasūtījumu veikalā.
problem-unavailable-heading = Lūdzu, pēc brīža mēģiniet vēlreiz
problem-unavailable-body = Šobrīd tas neizdevās. Tā nav jūsu vaina.
problem-unavailable-next = Uzgaidiet minūti, tad pārlādējiet šo lapu vai atgriezieties veikalā.
problem-unavailable-again = Uzgaidiet dažas sekundes un mēģiniet vēlreiz. Turpināsiet no tās pašas vietas.
problem-try-again = Mēģināt vēlreiz
problem-bad-request-heading = Tas neizdevās
problem-bad-request-body = Šī lapa saņēma kaut ko negaidītu.
problem-bad-request-next = Vispirms pārbaudiet savu pasūtījumu veikalā. Ja tas nav pieņemts, sāciet tur no jauna.
problem-reference = Atsauces numurs

## The information zone

help-need-heading = Vajadzīga palīdzība?
help-code = Nav koda? Ziņa var pienākt pēc minūtes. Pārbaudiet, vai tālrunim ir signāls, ieskatieties mēstuļu mapē vai pieprasiet jaunu kodu. Jaunais kods aizstāj iepriekšējo.
help-password = Aizmirsāt paroli? Tā ir parole, ko izvēlējāties bankā ({ $issuer }) šai kartei. Atceliet un zvaniet bankai, lai iestatītu jaunu.
help-approval = Lietotnē nav pieprasījuma? Atveriet lietotni un ieskatieties pieprasījumos. Pārbaudiet, vai tālrunim ir savienojums, vai nosūtiet pieprasījumu vēlreiz. Ja lietotne prasa skaitli, ievadiet to, kas redzams šajā lapā.
help-choice = Izvēlieties to, kas jums ir pa rokai. Nekas netiks nosūtīts, pirms turpināsiet. Ja neviens veids neder, atceliet un zvaniet bankai ({ $issuer }).
help-phone = Jūsu numurs vai adrese ir mainījusies, vai tālrunis nav pa rokai? Atceliet un zvaniet bankai ({ $issuer }) uz numuru, kas norādīts uz kartes.
help-secret = Nekad nevienam neizpaudiet kodu vai skaitli no šīs lapas, pat ne bankai ({ $issuer }).
help-why-heading = Kāpēc es to redzu?
help-why-body = { $kind ->
    [card] Banka ({ $issuer }) dažkārt pārbauda, vai karti izmanto tas, kam tā pieder. Šeit nekas netiek maksāts, un veikals neredz to, ko ievadāt.
   *[payment] Banka ({ $issuer }) pārbauda dažus maksājumus internetā, lai pārliecinātos, ka maksājat tiešām jūs. Veikals neredz to, ko ievadāt.
}
disown-button = Tas nebiju es
disown-hint = { $kind ->
    [card] Mēs to apturēsim un informēsim banku ({ $issuer }).
   *[payment] Mēs apturēsim šo maksājumu un informēsim banku ({ $issuer }).
}
disown-hint-later = Ziņojiet par to bankai ({ $issuer }).

## The code step: what can change in place

code-sent-sms = Nosūtījām kodu īsziņā uz { $destination }. Īsziņā ir rakstīts „Ats. { $reference }”.
code-sent-email = Nosūtījām kodu e-pastā uz { $destination }. Temata rindā ir rakstīts „Ats. { $reference }”.
code-valid-until = derīgs līdz plkst. { $time }
code-valid-for = { $minutes ->
    [zero] derīgs { $minutes } minūtes
    [one] derīgs { $minutes } minūti
   *[other] derīgs { $minutes } minūtes
}
code-expired = termiņš beidzies
code-attempts = { $count ->
    [zero] Atlikuši { $count } mēģinājumi
    [one] Atlicis { $count } mēģinājums
   *[other] Atlikuši { $count } mēģinājumi
}
code-ending-soon = { $minutes ->
    [zero] Šī lapa beigs darboties pēc { $minutes } minūtēm. Ievadiet kodu vai pieprasiet jaunu, lai iegūtu vairāk laika.
    [one] Šī lapa beigs darboties pēc { $minutes } minūtes. Ievadiet kodu vai pieprasiet jaunu, lai iegūtu vairāk laika.
   *[other] Šī lapa beigs darboties pēc { $minutes } minūtēm. Ievadiet kodu vai pieprasiet jaunu, lai iegūtu vairāk laika.
}
code-ending-soon-none = { $minutes ->
    [zero] Šī lapa beigs darboties pēc { $minutes } minūtēm. Ievadiet kodu līdz tam.
    [one] Šī lapa beigs darboties pēc { $minutes } minūtes. Ievadiet kodu līdz tam.
   *[other] Šī lapa beigs darboties pēc { $minutes } minūtēm. Ievadiet kodu līdz tam.
}
approval-ending-soon = { $minutes ->
    [zero] Šī lapa beigs darboties pēc { $minutes } minūtēm. Apstipriniet lietotnē līdz tam.
    [one] Šī lapa beigs darboties pēc { $minutes } minūtes. Apstipriniet lietotnē līdz tam.
   *[other] Šī lapa beigs darboties pēc { $minutes } minūtēm. Apstipriniet lietotnē līdz tam.
}
choice-ending-soon = { $minutes ->
    [zero] Šī lapa beigs darboties pēc { $minutes } minūtēm. Izvēlieties līdz tam.
    [one] Šī lapa beigs darboties pēc { $minutes } minūtes. Izvēlieties līdz tam.
   *[other] Šī lapa beigs darboties pēc { $minutes } minūtēm. Izvēlieties līdz tam.
}
code-never-share = Nekad nevienam neizpaudiet šo kodu, pat ne bankai ({ $issuer }).
resend-left = { $count ->
    [zero] Var nosūtīt vēl { $count } kodus
    [one] Var nosūtīt vēl { $count } kodu
   *[other] Var nosūtīt vēl { $count } kodus
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] Vēl vienu kodu var nosūtīt { $duration } pēc pēdējā
    [zero] Jaunu kodu var nosūtīt { $duration } pēc pēdējā
    [one] Jaunu kodu var nosūtīt { $duration } pēc pēdējā
   *[other] Jaunu kodu var nosūtīt { $duration } pēc pēdējā
}
resend-none-left = Vairāk kodu nosūtīt nevar
approval-again-left = { $count ->
    [zero] To var nosūtīt vēl { $count } reizes
    [one] To var nosūtīt vēl { $count } reizi
   *[other] To var nosūtīt vēl { $count } reizes
}
approval-again-wait = { $count ->
    [1] To var nosūtīt vēl vienu reizi, { $duration } pēc pēdējās reizes
    [zero] To var nosūtīt vēlreiz { $duration } pēc pēdējās reizes
    [one] To var nosūtīt vēlreiz { $duration } pēc pēdējās reizes
   *[other] To var nosūtīt vēlreiz { $duration } pēc pēdējās reizes
}
approval-again-none = To vairs nevar nosūtīt

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Pēc vēl viena neveiksmīga mēģinājuma jūsu karte { $duration } būs bloķēta lietošanai internetā.
notice-wrong = { $entry ->
    [password] { $count ->
        [1] Parole vai kods nav pareizs. Jums ir atlicis pēdējais mēģinājums.
        [zero] Parole vai kods nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
        [one] Parole vai kods nav pareizs. Jums ir atlicis { $count } mēģinājums.
       *[other] Parole vai kods nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
    }
   *[code] { $count ->
        [1] Kods nav pareizs. Jums ir atlicis pēdējais mēģinājums: pārbaudiet jaunāko ziņu.
        [zero] Kods nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
        [one] Kods nav pareizs. Jums ir atlicis { $count } mēģinājums.
       *[other] Kods nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Parole vai kods nav pareizs. Pēc vēl vienas kļūdas jūsu karte { $duration } būs bloķēta lietošanai internetā.
   *[code] Kods nav pareizs. Pēc vēl vienas kļūdas jūsu karte { $duration } būs bloķēta lietošanai internetā.
}
notice-replaced = { $count ->
    [1] Tas bija iepriekšējs kods. Izmantojiet jaunāko. Jums ir atlicis pēdējais mēģinājums.
    [zero] Tas bija iepriekšējs kods. Izmantojiet jaunāko. Jums ir atlikuši { $count } mēģinājumi.
    [one] Tas bija iepriekšējs kods. Izmantojiet jaunāko. Jums ir atlicis { $count } mēģinājums.
   *[other] Tas bija iepriekšējs kods. Izmantojiet jaunāko. Jums ir atlikuši { $count } mēģinājumi.
}
notice-expired = Koda derīguma termiņš ir beidzies. Pieprasiet jaunu zemāk.
notice-expired-none = Koda derīguma termiņš ir beidzies, un vairāk kodu nosūtīt nevar. Atceliet un sāciet no jauna veikalā.
notice-new-code = Jauns kods ir ceļā. Iepriekšējie kodi vairs neder.
notice-other-channel = Pirmo ziņu neizdevās piegādāt, tāpēc jauns kods tiek sūtīts citā veidā. Iepriekšējie kodi vairs neder.
notice-undelivered = { $step ->
    [choice] Kodu neizdevās piegādāt. Lūdzu, izvēlieties citu veidu.
   *[code] Kodu neizdevās piegādāt. Tagad varat nosūtīt jaunu.
}
notice-too-early = Lūdzu, brīdi uzgaidiet, pirms pieprasāt vēlreiz.
notice-no-more-codes = { $step ->
    [approval] Pieprasījumu vairs nevar nosūtīt. Apstipriniet jaunāko lietotnē vai atceliet.
    [choice] Šādā veidā vairāk neko nosūtīt nevar. Izvēlieties citu veidu vai atceliet.
   *[code] Vairāk kodu nosūtīt nevar. Izmantojiet jaunāko saņemto kodu vai atceliet.
}
notice-asked-again = Vēlreiz nosūtījām pieprasījumu uz jūsu lietotni. Izmantojiet skaitli, kas redzams tagad.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] Lietotnē ievadītais skaitlis nav pareizs. Jums ir atlicis pēdējais mēģinājums.
        [zero] Lietotnē ievadītais skaitlis nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
        [one] Lietotnē ievadītais skaitlis nav pareizs. Jums ir atlicis { $count } mēģinājums.
       *[other] Lietotnē ievadītais skaitlis nav pareizs. Jums ir atlikuši { $count } mēģinājumi.
    }
   *[approval] { $count ->
        [1] Lietotnē ievadītais skaitlis nav tas, kas redzams šeit. Jums ir atlicis pēdējais mēģinājums.
        [zero] Lietotnē ievadītais skaitlis nav tas, kas redzams šeit. Jums ir atlikuši { $count } mēģinājumi.
        [one] Lietotnē ievadītais skaitlis nav tas, kas redzams šeit. Jums ir atlicis { $count } mēģinājums.
       *[other] Lietotnē ievadītais skaitlis nav tas, kas redzams šeit. Jums ir atlikuši { $count } mēģinājumi.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Lietotnē ievadītais skaitlis nav pareizs. Pēc vēl viena neveiksmīga mēģinājuma jūsu karte { $duration } būs bloķēta lietošanai internetā.
   *[approval] Lietotnē ievadītais skaitlis nav tas, kas redzams šeit. Pēc vēl viena nepareiza skaitļa jūsu karte { $duration } būs bloķēta lietošanai internetā.
}
notice-passkey-failed = { $count ->
    [1] Piekļuves atslēgu neizdevās apstiprināt. Jums ir atlicis pēdējais mēģinājums.
    [zero] Piekļuves atslēgu neizdevās apstiprināt. Jums ir atlikuši { $count } mēģinājumi.
    [one] Piekļuves atslēgu neizdevās apstiprināt. Jums ir atlicis { $count } mēģinājums.
   *[other] Piekļuves atslēgu neizdevās apstiprināt. Jums ir atlikuši { $count } mēģinājumi.
}
notice-passkey-stale = Tas aizņēma pārāk ilgu laiku, tāpēc nekas netika pārbaudīts. Lūdzu, izmantojiet piekļuves atslēgu vēlreiz.
notice-not-offered = Šis veids nav pieejams. Lūdzu, izvēlieties kādu no šiem.
notice-no-password = Ievadiet arī savu paroli.
notice-empty = Ievadiet koda { $digits } ciparus.
notice-too-short = Kodā jābūt { $digits } cipariem. Jūs ievadījāt { $typed }.
notice-too-long = Kodā jābūt { $digits } cipariem. Jūs ievadījāt { $typed }.
notice-not-digits = Ievadiet tikai koda { $digits } ciparus.
