# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.

page-title-code = Confirm your payment – { $issuer }
page-title-code-error = Error: Confirm your payment – { $issuer }
page-title-finishing = One moment – { $issuer }
page-title-return = Back to the shop – { $issuer }
page-title-problem = Something went wrong – { $issuer }
page-title-ended = This check is over – { $issuer }

page-merchant = Shop
page-amount = Amount
page-card = Card

demo-strip = Demonstration – no real money

brand-issuer-logo = { $issuer } logo
brand-scheme-logo = { $scheme } logo

code-heading = Let’s make sure it’s you
code-ask-payment = To pay { $amount } to { $merchant }, enter the code we sent you.
code-ask-merchant = To continue with { $merchant }, enter the code we sent you.
code-ask-plain = To continue, enter the code we sent you.
code-label = { $digits }-digit code
code-confirm = Confirm
code-confirm-busy = Checking…
code-cancel = Cancel

resend-button = Send a new code
resend-button-busy = Sending…

notice-offline = You seem to be offline. What you typed is still here: try again once you are connected.

finishing-heading = Almost done
finishing-body = We are passing the result to the shop. This takes a few seconds. Please keep this page open.
finishing-continue = Taking too long? Try again

return-next = Taking you back to { $merchant }…
return-next-plain = Taking you back to the shop…
return-button = Back to { $merchant }
return-button-plain = Back to the shop
return-approved-heading = Confirmed
return-approved-body = Thank you. The shop will now complete your order.
return-attempts-exceeded-heading = Not confirmed
return-attempts-exceeded-body = A wrong code was entered too many times, so this payment was not confirmed. Try again in the shop, or call your bank on the number on your card.
return-cancelled-heading = Cancelled
return-cancelled-body = You cancelled, so this payment was not confirmed.
return-timed-out-heading = Time is up
return-timed-out-body = The code was not entered in time, so this payment was not confirmed. You can try again in the shop.
return-undeliverable-heading = We could not reach you
return-undeliverable-body = The code could not be sent, so this payment was not confirmed. Please try again, or use another card.
return-unconfirmed-heading = Check your order
return-unconfirmed-body = We could not reach the shop in time, so we do not know whether your order went through. Look at it before you pay again.
return-invalid-request-heading = That did not work
return-invalid-request-body = The shop’s request could not be read, so this payment was not confirmed.

problem-unknown-challenge-heading = We cannot find this payment
problem-unknown-challenge-body = This page may be out of date, or the link was incomplete.
problem-unknown-challenge-next = Check your order in the shop first. If it is not paid, start the payment again.
problem-ended-heading = This check is over
problem-ended-body = There is nothing more to do here.
problem-ended-next = Close this page and look at your order in the shop.
problem-unavailable-heading = Please try again shortly
problem-unavailable-body = We could not do this just now. It is not your fault.
problem-unavailable-next = Wait a minute, then reload this page or go back to the shop.
problem-bad-request-heading = That did not work
problem-bad-request-body = This page got something it did not expect.
problem-bad-request-next = Check your order in the shop first. If it is not paid, start the payment again.
problem-reference = Reference

help-need-heading = Need help?
help-need-code = No code? A message can take a minute. Check that your phone has a signal, look in your spam folder, or ask for a new code. A new code replaces the earlier one.
help-need-phone = Your number or address has changed, or your phone is not at hand? Cancel, and call { $issuer } on the number on your card.
help-need-unknown = Never tell anyone the code, not even { $issuer }. If you did not start this payment, cancel and call { $issuer }.
help-why-heading = Why am I seeing this?
help-why-body = { $issuer } checks some online payments to make sure that it is really you who pays. The shop does not see your code.

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
code-never-share = Never share this code, not even with { $issuer }.
resend-left = { $count ->
    [one] One more code can be sent
   *[other] { $count } more codes can be sent
}
resend-wait = { $count ->
    [one] One more, { $seconds } seconds after the last code
   *[other] Available { $seconds } seconds after the last code
}
resend-none-left = No more codes can be sent
notice-wrong = { $count ->
    [one] That code is not right. You have one more try.
   *[other] That code is not right. You have { $count } tries left.
}
notice-wrong-last = That code is not right. You have one last try: check the newest message.
notice-replaced = { $count ->
    [one] That was an earlier code. Use the newest one. You have one last try.
   *[other] That was an earlier code. Use the newest one. You have { $count } tries left.
}
notice-expired = That code has expired. Ask for a new one below.
notice-expired-none = That code has expired, and no more can be sent. Cancel, and start again in the shop.
notice-new-code = A new code is on its way. Earlier codes no longer work.
notice-other-channel = The first message could not be delivered, so a new code is going another way. Earlier codes no longer work.
notice-undelivered = The code could not be delivered. You can send a new one now.
notice-too-early = Please wait a moment before asking for another code.
notice-no-more-codes = No more codes can be sent. Use the newest code you have, or cancel.
notice-empty = Enter the { $digits } digits of the code.
notice-too-short = The code has { $digits } digits. You entered { $typed }.
notice-too-long = The code has { $digits } digits. You entered { $typed }.
notice-not-digits = Enter only the { $digits } digits of the code.
