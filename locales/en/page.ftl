# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Confirm your card – { $issuer }
   *[payment] Confirm your payment – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Error: Confirm your card – { $issuer }
   *[payment] Error: Confirm your payment – { $issuer }
}
page-title-choice = Choose how to confirm – { $issuer }
page-title-choice-error = Error: Choose how to confirm – { $issuer }
page-title-finishing = One moment – { $issuer }
page-title-return = Back to the shop – { $issuer }
page-title-problem = Something went wrong – { $issuer }
page-title-ended = This check is over – { $issuer }

page-merchant = Shop
page-amount = Amount
page-card = Card

# What this language calls itself, and the label and the button of the choice between languages.
language-name = English
language-label = Language
language-change = Change language

demo-strip = Demonstration – no real money

brand-issuer-logo = { $issuer } logo
brand-scheme-logo = { $scheme } logo

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Confirm your card
   *[payment] Confirm your payment
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] To confirm your card for { $merchant }, please continue.
       *[no] To confirm your card, please continue.
    }
   *[payment] { $named ->
        [yes] To pay { $amount } to { $merchant }, please continue.
       *[no] To pay { $amount }, please continue.
    }
}
start-continue = Continue

## The code step

code-heading = Let’s make sure it’s you
code-ask = { $kind ->
    [card] { $named ->
        [yes] To confirm your card for { $merchant }, enter the code we sent you.
       *[no] To confirm your card, enter the code we sent you.
    }
   *[payment] { $named ->
        [yes] To pay { $amount } to { $merchant }, enter the code we sent you.
       *[no] To pay { $amount }, enter the code we sent you.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] To confirm your card for { $merchant }, enter your password and the code we sent you.
       *[no] To confirm your card, enter your password and the code we sent you.
    }
   *[payment] { $named ->
        [yes] To pay { $amount } to { $merchant }, enter your password and the code we sent you.
       *[no] To pay { $amount }, enter your password and the code we sent you.
    }
}
code-label = { $digits }-digit code
code-confirm = Confirm
code-confirm-busy = Checking…
code-cancel = Cancel
password-label = { $issuer } password
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Show
password-show-name = Show password
password-hide = Hide
password-hide-name = Hide password

resend-button = Send a new code
resend-button-busy = Sending…

ask-others = Having trouble? Choose another security option

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] Don’t ask me again for { $merchant }
   *[payment] Don’t ask me next time I pay { $merchant }
}
trust-label-plain = Don’t ask me again for this shop
trust-hint = Puts the shop on your list of trusted shops. You can change the list with your bank.

notice-offline = You seem to be offline. What you typed is still here: try again once you are connected.
waiting-offline = You seem to be offline. We will go on as soon as you are connected again.

## The app step

approval-heading = Approve in your app
approval-ask = { $kind ->
    [card] { $named ->
        [yes] To confirm your card for { $merchant }, approve the request we sent to your app.
       *[no] To confirm your card, approve the request we sent to your app.
    }
   *[payment] { $named ->
        [yes] To pay { $amount } to { $merchant }, approve the request we sent to your app.
       *[no] To pay { $amount }, approve the request we sent to your app.
    }
}
approval-open = Open the { $issuer } app on your phone.
approval-check = { $kind ->
    [card] Check the request, enter { $number } if asked, and approve.
   *[payment] Check the payment, enter { $number } if asked, and approve.
}
approval-waiting = Waiting for your approval…
# Said when the cardholder comes back to this page from the app.
approval-checking = Checking whether you have approved…
approval-done = I have approved
approval-link = Open the { $issuer } app
approval-link-failed = This page cannot open the app. Please open the { $issuer } app yourself.
approval-again = Send the request again

## The choice

choice-heading = Choose how to confirm
choice-ask = { $kind ->
    [card] { $named ->
        [yes] To confirm your card for { $merchant }, choose one of these.
       *[no] To confirm your card, choose one of these.
    }
   *[payment] { $named ->
        [yes] To pay { $amount } to { $merchant }, choose one of these.
       *[no] To pay { $amount }, choose one of these.
    }
}
choice-legend = Choose one
choice-sms = Text message to { $destination }
choice-email = Email to { $destination }
choice-approval = Approve in the { $issuer } app
choice-none-left = { $way ->
    [approval] No more requests can be sent
   *[message] No more messages can be sent
}
choice-continue = Continue
choice-continue-busy = One moment…
choice-back = Back
choice-or = or
passkey-button = Use your passkey
passkey-busy = Follow the steps on your device.
passkey-failed = That did not work. Try again, or choose another way.

## Waiting and endings

finishing-heading = Almost done
finishing-body = We are passing the result to the shop. This takes a few seconds. Please keep this page open.
finishing-continue = Taking too long? Check again

return-next = Taking you back to { $merchant }…
return-next-plain = Taking you back to the shop…
return-button = Back to { $merchant }
return-button-plain = Back to the shop
return-told = Thank you. { $issuer } has been told that this was not you.
return-blocked-until = Your card is blocked for online use until { $time }.
return-blocked-for = Your card is blocked for online use for { $duration }.
return-approved-heading = Confirmed
return-approved-body = { $kind ->
    [card] Thank you. The shop can now go on with your card.
   *[payment] Thank you. The shop can now complete your order.
}
return-attempts-exceeded-heading = Not confirmed
return-attempts-exceeded-body = { $kind ->
    [card] There were too many failed attempts, so your card was not confirmed. Try again in the shop, or call { $issuer } on the number on your card.
   *[payment] There were too many failed attempts, so this payment was not confirmed. Try again in the shop, or call { $issuer } on the number on your card.
}
return-cancelled-heading = Cancelled
return-cancelled-body = { $kind ->
    [card] You cancelled, so your card was not confirmed.
   *[payment] You cancelled, so this payment was not confirmed.
}
return-timed-out-heading = Time is up
return-timed-out-body = { $kind ->
    [card] We did not hear from you in time, so your card was not confirmed. You can try again in the shop.
   *[payment] We did not hear from you in time, so this payment was not confirmed. You can try again in the shop.
}
return-undeliverable-heading = We could not reach you
return-undeliverable-body = { $kind ->
    [card] The code could not be sent, so your card was not confirmed. Please try again, or use another card.
   *[payment] The code could not be sent, so this payment was not confirmed. Please try again, or use another card.
}
return-unconfirmed-heading = { $kind ->
    [card] Check with the shop
   *[payment] Check your order
}
return-unconfirmed-body = { $kind ->
    [card] We could not reach the shop in time, so we do not know whether your card was accepted. Look there before you try again.
   *[payment] We could not reach the shop in time, so we do not know whether your order went through. Look at it before you pay again.
}
return-invalid-request-heading = That did not work
return-invalid-request-body = { $kind ->
    [card] The shop’s request could not be read, so your card was not confirmed.
   *[payment] The shop’s request could not be read, so this payment was not confirmed.
}
return-rejected-heading = Refused in your app
return-rejected-body = { $kind ->
    [card] You refused the request in the { $issuer } app, so your card was not confirmed. If that was a mistake, start again in the shop.
   *[payment] You refused the request in the { $issuer } app, so this payment was not confirmed. If that was a mistake, start again in the shop.
}
return-disowned-heading = { $kind ->
    [card] We stopped this
   *[payment] We stopped this payment
}
return-disowned-body = { $issuer } has been told that this was not you. To be safe, call { $issuer } on the number on your card.
return-no-contact-heading = We cannot reach you
return-no-contact-body = { $kind ->
    [card] { $issuer } has no suitable way on record to check that it is you, such as a mobile number or its app, so your card was not confirmed. Call { $issuer } on the number on your card, or use another card.
   *[payment] { $issuer } has no suitable way on record to check that it is you, such as a mobile number or its app, so this payment was not confirmed. Call { $issuer } on the number on your card, or use another card.
}
return-blocked-heading = Your card is blocked for now
return-blocked-body = { $kind ->
    [card] There were too many failed attempts, so your card was not confirmed. Use another card, or call { $issuer } on the number on your card.
   *[payment] There were too many failed attempts, so this payment was not confirmed. Use another card, or call { $issuer } on the number on your card.
}
return-refused-heading = { $kind ->
    [card] Not possible with this card
   *[payment] Payment not possible
}
return-refused-body = { $kind ->
    [card] { $issuer } does not allow this card to be used online. Use another card, or call { $issuer } on the number on your card.
   *[payment] { $issuer } does not allow online payments with this card. Use another card, or call { $issuer } on the number on your card.
}
return-withdrawn-heading = This check was stopped
return-withdrawn-body = { $kind ->
    [card] { $issuer } ended this check, so your card was not confirmed. If you still want to use it here, start again in the shop, or call { $issuer } on the number on your card.
   *[payment] { $issuer } ended this check, so this payment was not confirmed. If you still want to pay, start again in the shop, or call { $issuer } on the number on your card.
}

problem-unknown-challenge-heading = This page no longer works
problem-unknown-challenge-body = This page may be out of date, or the link was incomplete.
problem-unknown-challenge-next = Look at your order in the shop first. If it did not go through, start again there.
problem-ended-heading = This check is over
problem-ended-body = There is nothing more to do here.
problem-ended-next = Close this page and look at your order in the shop.
problem-unavailable-heading = Please try again shortly
problem-unavailable-body = We could not do this just now. It is not your fault.
problem-unavailable-next = Wait a minute, then reload this page or go back to the shop.
problem-unavailable-again = Wait a few seconds, then try again. You will be back where you were.
problem-try-again = Try again
problem-bad-request-heading = That did not work
problem-bad-request-body = This page got something it did not expect.
problem-bad-request-next = Look at your order in the shop first. If it did not go through, start again there.
problem-reference = Reference

## The information zone

help-need-heading = Need help?
help-code = No code? A message can take a minute. Check that your phone has a signal, look in your spam folder, or ask for a new code. A new code replaces the earlier one.
help-password = Forgotten your password? It is the one you chose with { $issuer } for this card. Cancel, and call { $issuer } to set a new one.
help-approval = No request in the app? Open the app yourself and look under requests. Check that your phone is connected, or send the request again. If the app asks for a number, give it the one on this page.
help-choice = Choose what you have at hand. Nothing is sent before you continue. If none of these works for you, cancel and call { $issuer }.
help-phone = Your number or address has changed, or your phone is not at hand? Cancel, and call { $issuer } on the number on your card.
help-secret = Never tell anyone a code or a number from this page, not even { $issuer }.
help-why-heading = Why am I seeing this?
help-why-body = { $kind ->
    [card] { $issuer } sometimes checks that a card is used by the person it belongs to. Nothing is paid here, and the shop does not see what you enter.
   *[payment] { $issuer } checks some online payments to make sure that it is really you who pays. The shop does not see what you enter.
}
disown-button = This wasn’t me
disown-hint = { $kind ->
    [card] We will stop this and tell { $issuer }.
   *[payment] We will stop this payment and tell { $issuer }.
}
disown-hint-later = Report it to { $issuer }.

## The code step: what can change in place

code-sent-sms = We texted a code to { $destination }. The message says “Ref { $reference }”.
code-sent-email = We emailed a code to { $destination }. The subject says “Ref { $reference }”.
code-valid-until = valid until { $time }
code-valid-for = { $minutes ->
    [one] valid for { $minutes } minute
   *[other] valid for { $minutes } minutes
}
code-expired = expired
code-attempts = { $count ->
    [one] One try left
   *[other] { $count } tries left
}
code-ending-soon = { $minutes ->
    [one] This page ends in { $minutes } minute. Enter the code, or ask for a new one to get more time.
   *[other] This page ends in { $minutes } minutes. Enter the code, or ask for a new one to get more time.
}
code-ending-soon-none = { $minutes ->
    [one] This page ends in { $minutes } minute. Enter the code before then.
   *[other] This page ends in { $minutes } minutes. Enter the code before then.
}
approval-ending-soon = { $minutes ->
    [one] This page ends in { $minutes } minute. Approve in the app before then.
   *[other] This page ends in { $minutes } minutes. Approve in the app before then.
}
choice-ending-soon = { $minutes ->
    [one] This page ends in { $minutes } minute. Choose before then.
   *[other] This page ends in { $minutes } minutes. Choose before then.
}
code-never-share = Never share this code, not even with { $issuer }.
resend-left = { $count ->
    [one] One more code can be sent
   *[other] { $count } more codes can be sent
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] One more code can be sent { $duration } after the last one
   *[other] A new code can be sent { $duration } after the last one
}
resend-none-left = No more codes can be sent
approval-again-left = { $count ->
    [one] It can be sent once more
   *[other] It can be sent { $count } more times
}
approval-again-wait = { $count ->
    [one] It can be sent once more, { $duration } after the last time
   *[other] It can be sent again { $duration } after the last time
}
approval-again-none = It cannot be sent again

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = One more failed attempt blocks your card for online use for { $duration }.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] That password or code is not right. You have one last try.
       *[other] That password or code is not right. You have { $count } tries left.
    }
   *[code] { $count ->
        [one] That code is not right. You have one last try: check the newest message.
       *[other] That code is not right. You have { $count } tries left.
    }
}
notice-wrong-blocks = { $entry ->
    [password] That password or code is not right. One more wrong entry blocks your card for online use for { $duration }.
   *[code] That code is not right. One more wrong entry blocks your card for online use for { $duration }.
}
notice-replaced = { $count ->
    [one] That was an earlier code. Use the newest one. You have one last try.
   *[other] That was an earlier code. Use the newest one. You have { $count } tries left.
}
notice-expired = That code has expired. Ask for a new one below.
notice-expired-none = That code has expired, and no more can be sent. Cancel, and start again in the shop.
notice-new-code = A new code is on its way. Earlier codes no longer work.
notice-other-channel = The first message could not be delivered, so a new code is going another way. Earlier codes no longer work.
notice-undelivered = { $step ->
    [choice] The code could not be delivered. Please choose another way.
   *[code] The code could not be delivered. You can send a new one now.
}
notice-too-early = Please wait a moment before asking again.
notice-no-more-codes = { $step ->
    [approval] The request cannot be sent again. Approve the newest one in the app, or cancel.
    [choice] Nothing more can be sent that way. Choose another one, or cancel.
   *[code] No more codes can be sent. Use the newest code you have, or cancel.
}
notice-asked-again = We have sent the request to your app again. Use the number that is shown now.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] The number given in the app is not the right one. You have one last try.
       *[other] The number given in the app is not the right one. You have { $count } tries left.
    }
   *[approval] { $count ->
        [one] The number given in the app is not the one shown here. You have one last try.
       *[other] The number given in the app is not the one shown here. You have { $count } tries left.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] The number given in the app is not the right one. One more failed attempt blocks your card for online use for { $duration }.
   *[approval] The number given in the app is not the one shown here. One more wrong number blocks your card for online use for { $duration }.
}
notice-passkey-failed = { $count ->
    [one] That passkey could not be confirmed. You have one last try.
   *[other] That passkey could not be confirmed. You have { $count } tries left.
}
notice-passkey-stale = That took too long, so nothing was checked. Please use your passkey again.
notice-not-offered = That way is not available. Please choose one of these.
notice-no-password = Enter your password as well.
notice-empty = Enter the { $digits } digits of the code.
notice-too-short = The code has { $digits } digits. You entered { $typed }.
notice-too-long = The code has { $digits } digits. You entered { $typed }.
notice-not-digits = Enter only the { $digits } digits of the code.
