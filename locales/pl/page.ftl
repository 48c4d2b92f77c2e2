# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Potwierdź kartę – { $issuer }
   *[payment] Potwierdź płatność – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Błąd: Potwierdź kartę – { $issuer }
   *[payment] Błąd: Potwierdź płatność – { $issuer }
}
page-title-choice = Wybierz sposób potwierdzenia – { $issuer }
page-title-choice-error = Błąd: Wybierz sposób potwierdzenia – { $issuer }
page-title-finishing = Chwileczkę – { $issuer }
page-title-return = Powrót do sklepu – { $issuer }
page-title-problem = Coś poszło nie tak – { $issuer }
page-title-ended = Weryfikacja zakończona – { $issuer }

page-merchant = Sklep
page-amount = Kwota
page-card = Karta

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Polski
language-label = Język
language-change = Zmień język

demo-strip = Wersja pokazowa – bez prawdziwych pieniędzy

brand-issuer-logo = Logo { $issuer }
brand-scheme-logo = Logo { $scheme }

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Potwierdź kartę
   *[payment] Potwierdź płatność
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Aby potwierdzić kartę dla sklepu { $merchant }, przejdź dalej.
       *[no] Aby potwierdzić kartę, przejdź dalej.
    }
   *[payment] { $named ->
        [yes] Aby zapłacić { $amount } w sklepie { $merchant }, przejdź dalej.
       *[no] Aby zapłacić { $amount }, przejdź dalej.
    }
}
start-continue = Dalej

## The code step

code-heading = Upewnijmy się, że to Ty
code-ask = { $kind ->
    [card] { $named ->
        [yes] Aby potwierdzić kartę dla sklepu { $merchant }, wpisz kod, który wysłaliśmy.
       *[no] Aby potwierdzić kartę, wpisz kod, który wysłaliśmy.
    }
   *[payment] { $named ->
        [yes] Aby zapłacić { $amount } w sklepie { $merchant }, wpisz kod, który wysłaliśmy.
       *[no] Aby zapłacić { $amount }, wpisz kod, który wysłaliśmy.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Aby potwierdzić kartę dla sklepu { $merchant }, wpisz swoje hasło i kod, który wysłaliśmy.
       *[no] Aby potwierdzić kartę, wpisz swoje hasło i kod, który wysłaliśmy.
    }
   *[payment] { $named ->
        [yes] Aby zapłacić { $amount } w sklepie { $merchant }, wpisz swoje hasło i kod, który wysłaliśmy.
       *[no] Aby zapłacić { $amount }, wpisz swoje hasło i kod, który wysłaliśmy.
    }
}
code-label = { $digits }-cyfrowy kod
code-confirm = Potwierdź
code-confirm-busy = Sprawdzamy…
code-cancel = Anuluj
password-label = Hasło { $issuer }
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Pokaż
password-show-name = Pokaż hasło
password-hide = Ukryj
password-hide-name = Ukryj hasło

resend-button = Wyślij nowy kod
resend-button-busy = Wysyłamy…

ask-others = Masz problem? Wybierz inny sposób potwierdzenia

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Nie pytaj ponownie dla sklepu { $merchant }
   *[payment] Nie pytaj przy płatnościach w sklepie { $merchant }
}
trust-label-plain = Nie pytaj ponownie dla tego sklepu
trust-hint = Sklep trafi na Twoją listę zaufanych sklepów. Listę możesz zmienić w swoim banku.

notice-offline = Wygląda na to, że nie masz internetu. Wpisane dane nadal tu są: spróbuj ponownie, gdy połączenie wróci.
waiting-offline = Wygląda na to, że nie masz internetu. Będziemy kontynuować, gdy tylko połączenie wróci.

## The app step

approval-heading = Zatwierdź w aplikacji
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Aby potwierdzić kartę dla sklepu { $merchant }, zatwierdź prośbę, którą wysłaliśmy do Twojej aplikacji.
       *[no] Aby potwierdzić kartę, zatwierdź prośbę, którą wysłaliśmy do Twojej aplikacji.
    }
   *[payment] { $named ->
        [yes] Aby zapłacić { $amount } w sklepie { $merchant }, zatwierdź prośbę, którą wysłaliśmy do Twojej aplikacji.
       *[no] Aby zapłacić { $amount }, zatwierdź prośbę, którą wysłaliśmy do Twojej aplikacji.
    }
}
approval-open = Otwórz aplikację { $issuer } na telefonie.
approval-check = { $kind ->
    [card] Sprawdź prośbę, wpisz { $number }, jeśli aplikacja o to poprosi, i zatwierdź ją.
   *[payment] Sprawdź płatność, wpisz { $number }, jeśli aplikacja o to poprosi, i zatwierdź ją.
}
approval-waiting = Czekamy, aż zatwierdzisz…
# Said when the cardholder comes back to this page from the app.
approval-checking = Sprawdzamy, czy prośba jest zatwierdzona…
approval-done = Już zatwierdzone
approval-link = Otwórz aplikację { $issuer }
approval-link-failed = Ta strona nie może otworzyć aplikacji. Otwórz aplikację { $issuer } samodzielnie.
approval-again = Wyślij prośbę ponownie

## The choice

choice-heading = Wybierz sposób potwierdzenia
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Aby potwierdzić kartę dla sklepu { $merchant }, wybierz jeden ze sposobów.
       *[no] Aby potwierdzić kartę, wybierz jeden ze sposobów.
    }
   *[payment] { $named ->
        [yes] Aby zapłacić { $amount } w sklepie { $merchant }, wybierz jeden ze sposobów.
       *[no] Aby zapłacić { $amount }, wybierz jeden ze sposobów.
    }
}
choice-legend = Wybierz sposób
choice-sms = SMS na numer { $destination }
choice-email = E-mail na adres { $destination }
choice-approval = Zatwierdzenie w aplikacji { $issuer }
choice-none-left = { $way ->
    [approval] Nie można wysłać więcej próśb
   *[message] Nie można wysłać więcej wiadomości
}
choice-continue = Dalej
choice-continue-busy = Chwileczkę…
choice-back = Wróć
choice-or = lub
passkey-button = Użyj klucza dostępu
passkey-busy = Postępuj zgodnie ze wskazówkami na urządzeniu.
passkey-failed = Nie udało się. Spróbuj ponownie lub wybierz inny sposób.

## Waiting and endings

finishing-heading = Prawie gotowe
finishing-body = Przekazujemy wynik do sklepu. To potrwa kilka sekund. Nie zamykaj tej strony.
finishing-continue = Za długo? Sprawdź ponownie

return-next = Wracasz do sklepu { $merchant }…
return-next-plain = Wracasz do sklepu…
return-button = Wróć do sklepu { $merchant }
return-button-plain = Wróć do sklepu
return-told = Dziękujemy. Bank { $issuer } już wie, że to nie Ty.
return-blocked-until = Używanie Twojej karty w internecie jest zablokowane do { $time }.
return-blocked-for = Używanie Twojej karty w internecie jest zablokowane. Czas blokady: { $duration }.
return-approved-heading = Potwierdzone
return-approved-body = { $kind ->
    [card] Dziękujemy. Sklep może teraz użyć Twojej karty.
   *[payment] Dziękujemy. Sklep może teraz dokończyć Twoje zamówienie.
}
return-attempts-exceeded-heading = Nie potwierdzono
return-attempts-exceeded-body = { $kind ->
    [card] Było za dużo nieudanych prób, więc karta nie została potwierdzona. Spróbuj ponownie w sklepie lub zadzwoń do banku { $issuer } pod numer podany na karcie.
   *[payment] Było za dużo nieudanych prób, więc ta płatność nie została potwierdzona. Spróbuj ponownie w sklepie lub zadzwoń do banku { $issuer } pod numer podany na karcie.
}
return-cancelled-heading = Anulowano
return-cancelled-body = { $kind ->
    [card] Anulowano na Twoje życzenie, więc karta nie została potwierdzona.
   *[payment] Anulowano na Twoje życzenie, więc ta płatność nie została potwierdzona.
}
return-timed-out-heading = Czas minął
return-timed-out-body = { $kind ->
    [card] Nie dostaliśmy odpowiedzi na czas, więc karta nie została potwierdzona. Możesz spróbować ponownie w sklepie.
   *[payment] Nie dostaliśmy odpowiedzi na czas, więc ta płatność nie została potwierdzona. Możesz spróbować ponownie w sklepie.
}
return-undeliverable-heading = Nie udało się z Tobą skontaktować
return-undeliverable-body = { $kind ->
    [card] Nie udało się wysłać kodu, więc karta nie została potwierdzona. Spróbuj ponownie lub użyj innej karty.
   *[payment] Nie udało się wysłać kodu, więc ta płatność nie została potwierdzona. Spróbuj ponownie lub użyj innej karty.
}
return-unconfirmed-heading = { $kind ->
    [card] Sprawdź w sklepie
   *[payment] Sprawdź swoje zamówienie
}
return-unconfirmed-body = { $kind ->
    [card] Nie udało się na czas połączyć ze sklepem, więc nie wiemy, czy karta została przyjęta. Sprawdź to w sklepie, zanim spróbujesz ponownie.
   *[payment] Nie udało się na czas połączyć ze sklepem, więc nie wiemy, czy zamówienie zostało przyjęte. Sprawdź je, zanim zapłacisz ponownie.
}
return-invalid-request-heading = Nie udało się
return-invalid-request-body = { $kind ->
    [card] Nie udało się odczytać prośby ze sklepu, więc karta nie została potwierdzona.
   *[payment] Nie udało się odczytać prośby ze sklepu, więc ta płatność nie została potwierdzona.
}
return-rejected-heading = Odrzucono w aplikacji
return-rejected-body = { $kind ->
    [card] Prośba została odrzucona w Twojej aplikacji { $issuer }, więc karta nie została potwierdzona. Jeśli to pomyłka, zacznij od nowa w sklepie.
   *[payment] Prośba została odrzucona w Twojej aplikacji { $issuer }, więc ta płatność nie została potwierdzona. Jeśli to pomyłka, zacznij od nowa w sklepie.
}
return-disowned-heading = { $kind ->
    [card] Zatrzymaliśmy tę operację
   *[payment] Zatrzymaliśmy tę płatność
}
return-disowned-body = Bank { $issuer } już wie, że to nie Ty. Dla pewności zadzwoń do banku { $issuer } pod numer podany na karcie.
return-no-contact-heading = Nie możemy się z Tobą skontaktować
return-no-contact-body = { $kind ->
    [card] Bank { $issuer } nie ma zapisanego odpowiedniego sposobu, aby sprawdzić, że to Ty (na przykład numeru komórki lub aplikacji na Twoim telefonie), więc karta nie została potwierdzona. Zadzwoń do banku { $issuer } pod numer podany na karcie lub użyj innej karty.
   *[payment] Bank { $issuer } nie ma zapisanego odpowiedniego sposobu, aby sprawdzić, że to Ty (na przykład numeru komórki lub aplikacji na Twoim telefonie), więc ta płatność nie została potwierdzona. Zadzwoń do banku { $issuer } pod numer podany na karcie lub użyj innej karty.
}
return-blocked-heading = Twoja karta jest na razie zablokowana
return-blocked-body = { $kind ->
    [card] Było za dużo nieudanych prób, więc karta nie została potwierdzona. Użyj innej karty lub zadzwoń do banku { $issuer } pod numer podany na karcie.
   *[payment] Było za dużo nieudanych prób, więc ta płatność nie została potwierdzona. Użyj innej karty lub zadzwoń do banku { $issuer } pod numer podany na karcie.
}
return-refused-heading = { $kind ->
    [card] Tej karty nie można tu użyć
   *[payment] Płatność niemożliwa
}
return-refused-body = { $kind ->
    [card] Bank { $issuer } nie pozwala używać tej karty w internecie. Użyj innej karty lub zadzwoń do banku { $issuer } pod numer podany na karcie.
   *[payment] Bank { $issuer } nie pozwala płacić tą kartą w internecie. Użyj innej karty lub zadzwoń do banku { $issuer } pod numer podany na karcie.
}
return-withdrawn-heading = Weryfikacja przerwana
return-withdrawn-body = { $kind ->
    [card] Bank { $issuer } zakończył tę weryfikację, więc karta nie została potwierdzona. Jeśli nadal chcesz jej tu użyć, zacznij od nowa w sklepie lub zadzwoń do banku { $issuer } pod numer podany na karcie.
   *[payment] Bank { $issuer } zakończył tę weryfikację, więc ta płatność nie została potwierdzona. Jeśli nadal chcesz zapłacić, zacznij od nowa w sklepie lub zadzwoń do banku { $issuer } pod numer podany na karcie.
}

problem-unknown-challenge-heading = Ta strona już nie działa
problem-unknown-challenge-body = Strona mogła stracić ważność albo link był niepełny.
problem-unknown-challenge-next = Najpierw sprawdź swoje zamówienie w sklepie. Jeśli nie zostało przyjęte, zacznij tam od nowa.
problem-ended-heading = Weryfikacja zakończona
problem-ended-body = Nie trzeba tu już nic robić.
problem-ended-next = Zamknij tę stronę i sprawdź swoje zamówienie w sklepie.
problem-unavailable-heading = Spróbuj ponownie za chwilę
problem-unavailable-body = Teraz nie udało się tego zrobić. To nie Twoja wina.
problem-unavailable-next = Odczekaj minutę, a potem odśwież tę stronę lub wróć do sklepu.
problem-unavailable-again = Odczekaj kilka sekund i spróbuj ponownie. Wrócisz do tego samego miejsca.
problem-try-again = Spróbuj ponownie
problem-bad-request-heading = Nie udało się
problem-bad-request-body = Ta strona otrzymała nieoczekiwane dane.
problem-bad-request-next = Najpierw sprawdź swoje zamówienie w sklepie. Jeśli nie zostało przyjęte, zacznij tam od nowa.
problem-reference = Numer referencyjny

## The information zone

help-need-heading = Potrzebujesz pomocy?
help-code = Nie masz kodu? Wiadomość może dotrzeć dopiero po minucie. Sprawdź, czy telefon ma zasięg, zajrzyj do folderu ze spamem lub poproś o nowy kod. Nowy kod zastępuje poprzedni.
help-password = Nie pamiętasz hasła? Chodzi o hasło do tej karty, ustawione w banku { $issuer }. Anuluj i zadzwoń do banku { $issuer }, aby ustawić nowe.
help-approval = Nie widzisz prośby w aplikacji? Otwórz aplikację samodzielnie i zajrzyj do próśb. Sprawdź, czy telefon ma połączenie z internetem, lub wyślij prośbę ponownie. Jeśli aplikacja prosi o liczbę, wpisz tę z tej strony.
help-choice = Wybierz to, co masz pod ręką. Niczego nie wyślemy, dopóki nie przejdziesz dalej. Jeśli żaden sposób Ci nie odpowiada, anuluj i zadzwoń do banku { $issuer }.
help-phone = Masz nowy numer lub adres albo nie masz przy sobie telefonu? Anuluj i zadzwoń do banku { $issuer } pod numer podany na karcie.
help-secret = Nigdy nikomu nie podawaj kodu ani liczby z tej strony, nawet bankowi { $issuer }.
help-why-heading = Dlaczego to widzę?
help-why-body = { $kind ->
    [card] Bank { $issuer } czasem sprawdza, czy karty używa osoba, do której ona należy. Nic tu nie płacisz, a sklep nie widzi tego, co wpisujesz.
   *[payment] Bank { $issuer } sprawdza niektóre płatności w internecie, aby mieć pewność, że to naprawdę Ty płacisz. Sklep nie widzi tego, co wpisujesz.
}
disown-button = To nie ja
disown-hint = { $kind ->
    [card] Zatrzymamy tę operację i powiadomimy bank { $issuer }.
   *[payment] Zatrzymamy tę płatność i powiadomimy bank { $issuer }.
}
disown-hint-later = Zgłoś to w banku { $issuer }.

## The code step: what can change in place

code-sent-sms = Wysłaliśmy kod SMS-em na numer { $destination }. W treści jest „Ref. { $reference }”.
code-sent-email = Wysłaliśmy kod e-mailem na adres { $destination }. W temacie jest „Ref. { $reference }”.
code-valid-until = ważny do { $time }
code-valid-for = { $minutes ->
    [one] ważny przez { $minutes } minutę
    [few] ważny przez { $minutes } minuty
    [many] ważny przez { $minutes } minut
   *[other] ważny przez { $minutes } minuty
}
code-expired = stracił ważność
code-attempts = { $count ->
    [one] Została jedna próba
    [few] Zostały { $count } próby
    [many] Zostało { $count } prób
   *[other] Zostało { $count } próby
}
code-ending-soon = { $minutes ->
    [one] Ta strona wygaśnie za { $minutes } minutę. Wpisz kod lub poproś o nowy, aby mieć więcej czasu.
    [few] Ta strona wygaśnie za { $minutes } minuty. Wpisz kod lub poproś o nowy, aby mieć więcej czasu.
    [many] Ta strona wygaśnie za { $minutes } minut. Wpisz kod lub poproś o nowy, aby mieć więcej czasu.
   *[other] Ta strona wygaśnie za { $minutes } minuty. Wpisz kod lub poproś o nowy, aby mieć więcej czasu.
}
code-ending-soon-none = { $minutes ->
    [one] Ta strona wygaśnie za { $minutes } minutę. Wpisz kod przed upływem tego czasu.
    [few] Ta strona wygaśnie za { $minutes } minuty. Wpisz kod przed upływem tego czasu.
    [many] Ta strona wygaśnie za { $minutes } minut. Wpisz kod przed upływem tego czasu.
   *[other] Ta strona wygaśnie za { $minutes } minuty. Wpisz kod przed upływem tego czasu.
}
approval-ending-soon = { $minutes ->
    [one] Ta strona wygaśnie za { $minutes } minutę. Zatwierdź w aplikacji przed upływem tego czasu.
    [few] Ta strona wygaśnie za { $minutes } minuty. Zatwierdź w aplikacji przed upływem tego czasu.
    [many] Ta strona wygaśnie za { $minutes } minut. Zatwierdź w aplikacji przed upływem tego czasu.
   *[other] Ta strona wygaśnie za { $minutes } minuty. Zatwierdź w aplikacji przed upływem tego czasu.
}
choice-ending-soon = { $minutes ->
    [one] Ta strona wygaśnie za { $minutes } minutę. Wybierz sposób przed upływem tego czasu.
    [few] Ta strona wygaśnie za { $minutes } minuty. Wybierz sposób przed upływem tego czasu.
    [many] Ta strona wygaśnie za { $minutes } minut. Wybierz sposób przed upływem tego czasu.
   *[other] Ta strona wygaśnie za { $minutes } minuty. Wybierz sposób przed upływem tego czasu.
}
code-never-share = Nigdy nie podawaj tego kodu nikomu, nawet bankowi { $issuer }.
resend-left = { $count ->
    [one] Można wysłać jeszcze jeden kod
    [few] Można wysłać jeszcze { $count } kody
    [many] Można wysłać jeszcze { $count } kodów
   *[other] Można wysłać jeszcze { $count } kodu
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Można wysłać jeszcze jeden kod. Wymagana przerwa od ostatniego: { $duration }
    [few] Można wysłać nowy kod. Wymagana przerwa od ostatniego: { $duration }
    [many] Można wysłać nowy kod. Wymagana przerwa od ostatniego: { $duration }
   *[other] Można wysłać nowy kod. Wymagana przerwa od ostatniego: { $duration }
}
resend-none-left = Nie można wysłać więcej kodów
approval-again-left = { $count ->
    [one] Można ją wysłać jeszcze raz
    [few] Można ją wysłać jeszcze { $count } razy
    [many] Można ją wysłać jeszcze { $count } razy
   *[other] Można ją wysłać jeszcze { $count } razy
}
approval-again-wait = { $count ->
    [one] Można ją wysłać jeszcze raz. Wymagana przerwa od ostatniej: { $duration }
    [few] Można ją wysłać ponownie. Wymagana przerwa od ostatniej: { $duration }
    [many] Można ją wysłać ponownie. Wymagana przerwa od ostatniej: { $duration }
   *[other] Można ją wysłać ponownie. Wymagana przerwa od ostatniej: { $duration }
}
approval-again-none = Nie można jej wysłać ponownie

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Kolejna nieudana próba zablokuje używanie karty w internecie. Czas blokady: { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Nieprawidłowe hasło lub kod. Została Ci ostatnia próba.
        [few] Nieprawidłowe hasło lub kod. Zostały Ci { $count } próby.
        [many] Nieprawidłowe hasło lub kod. Zostało Ci { $count } prób.
       *[other] Nieprawidłowe hasło lub kod. Zostało Ci { $count } próby.
    }
   *[code] { $count ->
        [one] Kod jest nieprawidłowy. Została Ci ostatnia próba: sprawdź najnowszą wiadomość.
        [few] Kod jest nieprawidłowy. Zostały Ci { $count } próby.
        [many] Kod jest nieprawidłowy. Zostało Ci { $count } prób.
       *[other] Kod jest nieprawidłowy. Zostało Ci { $count } próby.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Nieprawidłowe hasło lub kod. Kolejny błąd zablokuje używanie karty w internecie. Czas blokady: { $duration }.
   *[code] Kod jest nieprawidłowy. Kolejny błędny kod zablokuje używanie karty w internecie. Czas blokady: { $duration }.
}
notice-replaced = { $count ->
    [one] To był wcześniejszy kod. Użyj najnowszego. Została Ci ostatnia próba.
    [few] To był wcześniejszy kod. Użyj najnowszego. Zostały Ci { $count } próby.
    [many] To był wcześniejszy kod. Użyj najnowszego. Zostało Ci { $count } prób.
   *[other] To był wcześniejszy kod. Użyj najnowszego. Zostało Ci { $count } próby.
}
notice-expired = Ten kod stracił ważność. Poproś poniżej o nowy.
notice-expired-none = Ten kod stracił ważność, a nowego nie można już wysłać. Anuluj i zacznij od nowa w sklepie.
notice-new-code = Nowy kod jest już w drodze. Wcześniejsze kody już nie działają.
notice-other-channel = Nie udało się dostarczyć pierwszej wiadomości, więc wysyłamy nowy kod innym sposobem. Wcześniejsze kody już nie działają.
notice-undelivered = { $step ->
    [choice] Nie udało się dostarczyć kodu. Wybierz inny sposób.
   *[code] Nie udało się dostarczyć kodu. Możesz teraz wysłać nowy.
}
notice-too-early = Odczekaj chwilę, zanim poprosisz ponownie.
notice-no-more-codes = { $step ->
    [approval] Nie można ponownie wysłać prośby. Zatwierdź najnowszą w aplikacji lub anuluj.
    [choice] Tym sposobem nie można już nic wysłać. Wybierz inny lub anuluj.
   *[code] Nie można wysłać więcej kodów. Użyj najnowszego kodu, jaki masz, lub anuluj.
}
notice-asked-again = Prośba została ponownie wysłana do Twojej aplikacji. Użyj liczby, którą widzisz teraz.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Liczba podana w aplikacji jest nieprawidłowa. Została Ci ostatnia próba.
        [few] Liczba podana w aplikacji jest nieprawidłowa. Zostały Ci { $count } próby.
        [many] Liczba podana w aplikacji jest nieprawidłowa. Zostało Ci { $count } prób.
       *[other] Liczba podana w aplikacji jest nieprawidłowa. Zostało Ci { $count } próby.
    }
   *[approval] { $count ->
        [one] Liczba podana w aplikacji różni się od liczby na tej stronie. Została Ci ostatnia próba.
        [few] Liczba podana w aplikacji różni się od liczby na tej stronie. Zostały Ci { $count } próby.
        [many] Liczba podana w aplikacji różni się od liczby na tej stronie. Zostało Ci { $count } prób.
       *[other] Liczba podana w aplikacji różni się od liczby na tej stronie. Zostało Ci { $count } próby.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Liczba podana w aplikacji jest nieprawidłowa. Kolejna nieudana próba zablokuje używanie karty w internecie. Czas blokady: { $duration }.
   *[approval] Liczba podana w aplikacji różni się od liczby na tej stronie. Kolejna błędna liczba zablokuje używanie karty w internecie. Czas blokady: { $duration }.
}
notice-passkey-failed = { $count ->
    [one] Nie udało się potwierdzić klucza dostępu. Została Ci ostatnia próba.
    [few] Nie udało się potwierdzić klucza dostępu. Zostały Ci { $count } próby.
    [many] Nie udało się potwierdzić klucza dostępu. Zostało Ci { $count } prób.
   *[other] Nie udało się potwierdzić klucza dostępu. Zostało Ci { $count } próby.
}
notice-passkey-stale = Trwało to zbyt długo, więc niczego nie sprawdziliśmy. Użyj klucza dostępu jeszcze raz.
notice-not-offered = Ten sposób jest niedostępny. Wybierz jeden z poniższych.
notice-no-password = Wpisz także hasło.
notice-empty = Wpisz { $digits }-cyfrowy kod.
notice-too-short = Liczba cyfr w kodzie: { $digits }. Wpisano: { $typed }.
notice-too-long = Liczba cyfr w kodzie: { $digits }. Wpisano: { $typed }.
notice-not-digits = Wpisz { $digits }-cyfrowy kod, same cyfry.
