# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] अपने कार्ड की पुष्टि करें – { $issuer }
   *[payment] अपने पेमेंट की पुष्टि करें – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] गड़बड़ी: अपने कार्ड की पुष्टि करें – { $issuer }
   *[payment] गड़बड़ी: अपने पेमेंट की पुष्टि करें – { $issuer }
}
page-title-choice = पुष्टि का तरीका चुनें – { $issuer }
page-title-choice-error = गड़बड़ी: पुष्टि का तरीका चुनें – { $issuer }
page-title-finishing = कृपया थोड़ा इंतज़ार करें – { $issuer }
page-title-return = मर्चेंट की साइट पर वापस – { $issuer }
page-title-problem = कुछ गड़बड़ हो गई – { $issuer }
page-title-ended = यह जाँच समाप्त हो चुकी है – { $issuer }

page-merchant = मर्चेंट
page-amount = राशि
page-card = कार्ड

# What this language calls itself, and the label and the button of the choice between languages.
language-name = हिन्दी
language-label = भाषा
language-change = भाषा बदलें

demo-strip = डेमो – इसमें असली पैसे नहीं लगते

brand-issuer-logo = { $issuer } का लोगो
brand-scheme-logo = { $scheme } का लोगो

## Where a link of the bank leads

start-heading = { $kind ->
    [card] अपने कार्ड की पुष्टि करें
   *[payment] अपने पेमेंट की पुष्टि करें
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant } के लिए अपने कार्ड की पुष्टि करने के लिए, कृपया आगे बढ़ें।
       *[no] अपने कार्ड की पुष्टि करने के लिए, कृपया आगे बढ़ें।
    }
   *[payment] { $named ->
        [yes] { $merchant } को { $amount } का पेमेंट करने के लिए, कृपया आगे बढ़ें।
       *[no] { $amount } का पेमेंट करने के लिए, कृपया आगे बढ़ें।
    }
}
start-continue = आगे बढ़ें

## The code step

code-heading = आपकी पहचान की पुष्टि
code-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant } के लिए अपने कार्ड की पुष्टि करने के लिए, हमारा भेजा हुआ OTP डालें।
       *[no] अपने कार्ड की पुष्टि करने के लिए, हमारा भेजा हुआ OTP डालें।
    }
   *[payment] { $named ->
        [yes] { $merchant } को { $amount } का पेमेंट करने के लिए, हमारा भेजा हुआ OTP डालें।
       *[no] { $amount } का पेमेंट करने के लिए, हमारा भेजा हुआ OTP डालें।
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] { $merchant } के लिए अपने कार्ड की पुष्टि करने के लिए, अपना पासवर्ड और हमारा भेजा हुआ OTP डालें।
       *[no] अपने कार्ड की पुष्टि करने के लिए, अपना पासवर्ड और हमारा भेजा हुआ OTP डालें।
    }
   *[payment] { $named ->
        [yes] { $merchant } को { $amount } का पेमेंट करने के लिए, अपना पासवर्ड और हमारा भेजा हुआ OTP डालें।
       *[no] { $amount } का पेमेंट करने के लिए, अपना पासवर्ड और हमारा भेजा हुआ OTP डालें।
    }
}
code-label = { $digits } अंकों का OTP
code-confirm = पुष्टि करें
code-confirm-busy = जाँच हो रही है…
code-cancel = रद्द करें
password-label = { $issuer } का पासवर्ड
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = दिखाएँ
password-show-name = दिखाएँ: पासवर्ड
password-hide = छिपाएँ
password-hide-name = छिपाएँ: पासवर्ड

resend-button = नया OTP भेजें
resend-button-busy = भेजा जा रहा है…

ask-others = कोई परेशानी है? पुष्टि का दूसरा तरीका चुनें

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] { $merchant } के लिए मुझसे दोबारा न पूछें
   *[payment] { $merchant } को अगले पेमेंट पर मुझसे न पूछें
}
trust-label-plain = इस मर्चेंट के लिए मुझसे दोबारा न पूछें
trust-hint = यह मर्चेंट आपके भरोसेमंद मर्चेंट की सूची में जुड़ जाएगा। यह सूची आपके बैंक के ज़रिए बदली जा सकती है।

notice-offline = लगता है कि आपका इंटरनेट बंद है। आपकी डाली हुई जानकारी यहीं है: इंटरनेट चालू होने पर दोबारा कोशिश करें।
waiting-offline = लगता है कि आपका इंटरनेट बंद है। इंटरनेट चालू होते ही हम आगे बढ़ेंगे।

## The app step

approval-heading = अपने ऐप में मंज़ूरी दें
approval-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant } के लिए अपने कार्ड की पुष्टि करने के लिए, आपके ऐप पर भेजे गए अनुरोध को मंज़ूरी दें।
       *[no] अपने कार्ड की पुष्टि करने के लिए, आपके ऐप पर भेजे गए अनुरोध को मंज़ूरी दें।
    }
   *[payment] { $named ->
        [yes] { $merchant } को { $amount } का पेमेंट करने के लिए, आपके ऐप पर भेजे गए अनुरोध को मंज़ूरी दें।
       *[no] { $amount } का पेमेंट करने के लिए, आपके ऐप पर भेजे गए अनुरोध को मंज़ूरी दें।
    }
}
approval-open = अपने फ़ोन पर { $issuer } का ऐप खोलें।
approval-check = { $kind ->
    [card] अनुरोध जाँचें, नंबर माँगे जाने पर { $number } डालें और मंज़ूरी दें।
   *[payment] पेमेंट जाँचें, नंबर माँगे जाने पर { $number } डालें और मंज़ूरी दें।
}
approval-waiting = आपकी मंज़ूरी का इंतज़ार है…
# Said when the cardholder comes back to this page from the app.
approval-checking = देखा जा रहा है कि आपने मंज़ूरी दी है या नहीं…
approval-done = मैंने मंज़ूरी दे दी है
approval-link = { $issuer } का ऐप खोलें
approval-link-failed = यह पेज ऐप नहीं खोल पा रहा है। कृपया { $issuer } का ऐप खुद खोलें।
approval-again = अनुरोध दोबारा भेजें

## The choice

choice-heading = पुष्टि का तरीका चुनें
choice-ask = { $kind ->
    [card] { $named ->
        [yes] { $merchant } के लिए अपने कार्ड की पुष्टि करने के लिए, इनमें से एक तरीका चुनें।
       *[no] अपने कार्ड की पुष्टि करने के लिए, इनमें से एक तरीका चुनें।
    }
   *[payment] { $named ->
        [yes] { $merchant } को { $amount } का पेमेंट करने के लिए, इनमें से एक तरीका चुनें।
       *[no] { $amount } का पेमेंट करने के लिए, इनमें से एक तरीका चुनें।
    }
}
choice-legend = कोई एक चुनें
choice-sms = { $destination } पर SMS
choice-email = { $destination } पर ईमेल
choice-approval = { $issuer } के ऐप में मंज़ूरी
choice-none-left = { $way ->
    [approval] अब और अनुरोध नहीं भेजे जा सकते
   *[message] अब और मैसेज नहीं भेजे जा सकते
}
choice-continue = आगे बढ़ें
choice-continue-busy = थोड़ा इंतज़ार करें…
choice-back = वापस
choice-or = या
passkey-button = अपनी पासकी इस्तेमाल करें
passkey-busy = अपने डिवाइस पर दिए गए चरण पूरे करें।
passkey-failed = यह नहीं हो पाया। दोबारा कोशिश करें या कोई दूसरा तरीका चुनें।

## Waiting and endings

finishing-heading = बस होने ही वाला है
finishing-body = हम नतीजा मर्चेंट को भेज रहे हैं। इसमें कुछ सेकंड लगते हैं। कृपया यह पेज खुला रखें।
finishing-continue = ज़्यादा समय लग रहा है? फिर से देखें

return-next = आपको { $merchant } पर वापस ले जा रहे हैं…
return-next-plain = आपको मर्चेंट की साइट पर वापस ले जा रहे हैं…
return-button = { $merchant } पर वापस जाएँ
return-button-plain = मर्चेंट की साइट पर वापस जाएँ
return-told = धन्यवाद। { $issuer } को बता दिया गया है कि यह आपने नहीं किया।
return-blocked-until = आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $time } तक ब्लॉक है।
return-blocked-for = आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक रहेगा।
return-approved-heading = पुष्टि हो गई
return-approved-body = { $kind ->
    [card] धन्यवाद। मर्चेंट अब आपके कार्ड के साथ आगे बढ़ सकता है।
   *[payment] धन्यवाद। मर्चेंट अब आपका ऑर्डर पूरा कर सकता है।
}
return-attempts-exceeded-heading = पुष्टि नहीं हुई
return-attempts-exceeded-body = { $kind ->
    [card] बहुत सारी कोशिशें नाकाम रहीं, इसलिए आपके कार्ड की पुष्टि नहीं हुई। मर्चेंट की साइट पर जाकर दोबारा कोशिश करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
   *[payment] बहुत सारी कोशिशें नाकाम रहीं, इसलिए इस पेमेंट की पुष्टि नहीं हुई। मर्चेंट की साइट पर जाकर दोबारा कोशिश करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
}
return-cancelled-heading = रद्द किया गया
return-cancelled-body = { $kind ->
    [card] आपने रद्द किया, इसलिए आपके कार्ड की पुष्टि नहीं हुई।
   *[payment] आपने रद्द किया, इसलिए इस पेमेंट की पुष्टि नहीं हुई।
}
return-timed-out-heading = समय समाप्त
return-timed-out-body = { $kind ->
    [card] हमें समय पर आपका जवाब नहीं मिला, इसलिए आपके कार्ड की पुष्टि नहीं हुई। मर्चेंट की साइट पर जाकर दोबारा कोशिश की जा सकती है।
   *[payment] हमें समय पर आपका जवाब नहीं मिला, इसलिए इस पेमेंट की पुष्टि नहीं हुई। मर्चेंट की साइट पर जाकर दोबारा कोशिश की जा सकती है।
}
return-undeliverable-heading = आपसे संपर्क नहीं हो पाया
return-undeliverable-body = { $kind ->
    [card] OTP नहीं भेजा जा सका, इसलिए आपके कार्ड की पुष्टि नहीं हुई। कृपया दोबारा कोशिश करें या कोई दूसरा कार्ड इस्तेमाल करें।
   *[payment] OTP नहीं भेजा जा सका, इसलिए इस पेमेंट की पुष्टि नहीं हुई। कृपया दोबारा कोशिश करें या कोई दूसरा कार्ड इस्तेमाल करें।
}
return-unconfirmed-heading = { $kind ->
    [card] मर्चेंट से पता करें
   *[payment] अपना ऑर्डर देखें
}
return-unconfirmed-body = { $kind ->
    [card] समय पर मर्चेंट से संपर्क नहीं हो पाया, इसलिए हमें नहीं पता कि आपका कार्ड स्वीकार हुआ या नहीं। दोबारा कोशिश करने से पहले वहाँ देख लें।
   *[payment] समय पर मर्चेंट से संपर्क नहीं हो पाया, इसलिए हमें नहीं पता कि आपका ऑर्डर पूरा हुआ या नहीं। दोबारा पेमेंट करने से पहले अपना ऑर्डर देख लें।
}
return-invalid-request-heading = यह नहीं हो पाया
return-invalid-request-body = { $kind ->
    [card] मर्चेंट का अनुरोध पढ़ा नहीं जा सका, इसलिए आपके कार्ड की पुष्टि नहीं हुई।
   *[payment] मर्चेंट का अनुरोध पढ़ा नहीं जा सका, इसलिए इस पेमेंट की पुष्टि नहीं हुई।
}
return-rejected-heading = आपके ऐप में अस्वीकार किया गया
return-rejected-body = { $kind ->
    [card] आपने { $issuer } के ऐप में अनुरोध अस्वीकार किया, इसलिए आपके कार्ड की पुष्टि नहीं हुई। अगर यह गलती से हुआ, तो मर्चेंट की साइट पर जाकर फिर से शुरू करें।
   *[payment] आपने { $issuer } के ऐप में अनुरोध अस्वीकार किया, इसलिए इस पेमेंट की पुष्टि नहीं हुई। अगर यह गलती से हुआ, तो मर्चेंट की साइट पर जाकर फिर से शुरू करें।
}
return-disowned-heading = { $kind ->
    [card] हमने इसे रोक दिया
   *[payment] हमने यह पेमेंट रोक दिया
}
return-disowned-body = { $issuer } को बता दिया गया है कि यह आपने नहीं किया। सुरक्षा के लिए, अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
return-no-contact-heading = आपसे संपर्क का तरीका नहीं मिला
return-no-contact-body = { $kind ->
    [card] { $issuer } के पास आपकी पहचान की पुष्टि का कोई सही तरीका दर्ज नहीं है, जैसे मोबाइल नंबर या बैंक का ऐप, इसलिए आपके कार्ड की पुष्टि नहीं हुई। अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें या कोई दूसरा कार्ड इस्तेमाल करें।
   *[payment] { $issuer } के पास आपकी पहचान की पुष्टि का कोई सही तरीका दर्ज नहीं है, जैसे मोबाइल नंबर या बैंक का ऐप, इसलिए इस पेमेंट की पुष्टि नहीं हुई। अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें या कोई दूसरा कार्ड इस्तेमाल करें।
}
return-blocked-heading = आपका कार्ड फ़िलहाल ब्लॉक है
return-blocked-body = { $kind ->
    [card] बहुत सारी कोशिशें नाकाम रहीं, इसलिए आपके कार्ड की पुष्टि नहीं हुई। कोई दूसरा कार्ड इस्तेमाल करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
   *[payment] बहुत सारी कोशिशें नाकाम रहीं, इसलिए इस पेमेंट की पुष्टि नहीं हुई। कोई दूसरा कार्ड इस्तेमाल करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
}
return-refused-heading = { $kind ->
    [card] इस कार्ड से संभव नहीं
   *[payment] पेमेंट संभव नहीं
}
return-refused-body = { $kind ->
    [card] { $issuer } की ओर से इस कार्ड के ऑनलाइन इस्तेमाल की अनुमति नहीं है। कोई दूसरा कार्ड इस्तेमाल करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
   *[payment] { $issuer } की ओर से इस कार्ड से ऑनलाइन पेमेंट की अनुमति नहीं है। कोई दूसरा कार्ड इस्तेमाल करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
}
return-withdrawn-heading = यह जाँच रोक दी गई
return-withdrawn-body = { $kind ->
    [card] { $issuer } ने यह जाँच रोक दी, इसलिए आपके कार्ड की पुष्टि नहीं हुई। अगर अब भी इसे यहाँ इस्तेमाल करना हो, तो मर्चेंट की साइट पर जाकर फिर से शुरू करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
   *[payment] { $issuer } ने यह जाँच रोक दी, इसलिए इस पेमेंट की पुष्टि नहीं हुई। अगर अब भी पेमेंट करना हो, तो मर्चेंट की साइट पर जाकर फिर से शुरू करें या अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
}

problem-unknown-challenge-heading = यह पेज अब काम नहीं करता
problem-unknown-challenge-body = हो सकता है कि यह पेज पुराना हो या लिंक अधूरा हो।
problem-unknown-challenge-next = पहले मर्चेंट की साइट पर अपना ऑर्डर देखें। अगर ऑर्डर पूरा नहीं हुआ है, तो वहीं फिर से शुरू करें।
problem-ended-heading = यह जाँच समाप्त हो चुकी है
problem-ended-body = आपको यहाँ और कुछ नहीं करना है।
problem-ended-next = यह पेज बंद करें और मर्चेंट की साइट पर अपना ऑर्डर देखें।
problem-unavailable-heading = कृपया थोड़ी देर बाद कोशिश करें
problem-unavailable-body = यह अभी नहीं हो पाया। इसमें आपकी कोई गलती नहीं है।
problem-unavailable-next = एक मिनट इंतज़ार करें, फिर यह पेज दोबारा लोड करें या मर्चेंट की साइट पर वापस जाएँ।
problem-unavailable-again = कुछ सेकंड इंतज़ार करें, फिर दोबारा कोशिश करें। आप वहीं से आगे बढ़ेंगे।
problem-try-again = दोबारा कोशिश करें
problem-bad-request-heading = यह नहीं हो पाया
problem-bad-request-body = इस पेज को ऐसी जानकारी मिली जिसकी उम्मीद नहीं थी।
problem-bad-request-next = पहले मर्चेंट की साइट पर अपना ऑर्डर देखें। अगर ऑर्डर पूरा नहीं हुआ है, तो वहीं फिर से शुरू करें।
problem-reference = संदर्भ संख्या

## The information zone

help-need-heading = मदद चाहिए?
help-code = OTP नहीं मिला? मैसेज आने में एक मिनट लग सकता है। देखें कि फ़ोन में सिग्नल है या नहीं, स्पैम फ़ोल्डर में देखें या नया OTP मँगाएँ। नया OTP आने पर पुराना OTP काम नहीं करेगा।
help-password = पासवर्ड याद नहीं है? यह वही पासवर्ड है जो आपने { $issuer } में इस कार्ड के लिए चुना था। रद्द करें और नया पासवर्ड बनाने के लिए { $issuer } को कॉल करें।
help-approval = ऐप में अनुरोध नहीं मिला? ऐप खुद खोलें और अनुरोधों में देखें। जाँच लें कि फ़ोन में इंटरनेट चल रहा है, या अनुरोध दोबारा भेजें। अगर ऐप नंबर माँगे, तो इस पेज पर दिख रहा नंबर डालें।
help-choice = वह तरीका चुनें जो अभी आपके पास उपलब्ध है। आपके आगे बढ़ने से पहले कुछ नहीं भेजा जाएगा। अगर इनमें से कोई तरीका काम न करे, तो रद्द करें और { $issuer } को कॉल करें।
help-phone = आपका नंबर या ईमेल पता बदल गया है, या फ़ोन आपके पास नहीं है? रद्द करें और अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
help-secret = इस पेज का OTP या नंबर किसी को कभी न बताएँ, { $issuer } को भी नहीं।
help-why-heading = मुझे यह पेज क्यों दिख रहा है?
help-why-body = { $kind ->
    [card] { $issuer } की ओर से कभी-कभी जाँच होती है कि कार्ड का इस्तेमाल वही व्यक्ति कर रहा है जिसका वह कार्ड है। यहाँ कोई पेमेंट नहीं होता और आप जो डालते हैं, वह मर्चेंट को नहीं दिखता।
   *[payment] { $issuer } की ओर से कुछ ऑनलाइन पेमेंट की जाँच होती है, ताकि पक्का हो सके कि पेमेंट आपकी ओर से ही हो रहा है। आप जो डालते हैं, वह मर्चेंट को नहीं दिखता।
}
disown-button = यह मैंने नहीं किया
disown-hint = { $kind ->
    [card] हम इसे रोक देंगे और { $issuer } को बता देंगे।
   *[payment] हम यह पेमेंट रोक देंगे और { $issuer } को बता देंगे।
}
disown-hint-later = इसकी जानकारी { $issuer } को दें।

## The code step: what can change in place

code-sent-sms = हमने { $destination } पर SMS से OTP भेजा है। मैसेज में “संदर्भ { $reference }” लिखा है।
code-sent-email = हमने { $destination } पर ईमेल से OTP भेजा है। ईमेल के विषय में “संदर्भ { $reference }” लिखा है।
code-valid-until = { $time } तक मान्य
code-valid-for = { $minutes } मिनट तक मान्य
code-expired = समय समाप्त
code-attempts = { $count ->
    [one] एक कोशिश बाकी
   *[other] { $count } कोशिशें बाकी
}
code-ending-soon = यह पेज { $minutes } मिनट में बंद हो जाएगा। OTP डालें या ज़्यादा समय पाने के लिए नया OTP मँगाएँ।
code-ending-soon-none = यह पेज { $minutes } मिनट में बंद हो जाएगा। उससे पहले OTP डालें।
approval-ending-soon = यह पेज { $minutes } मिनट में बंद हो जाएगा। उससे पहले ऐप में मंज़ूरी दें।
choice-ending-soon = यह पेज { $minutes } मिनट में बंद हो जाएगा। उससे पहले तरीका चुनें।
code-never-share = यह OTP किसी को न बताएँ, { $issuer } को भी नहीं।
resend-left = { $count ->
    [one] एक और OTP भेजा जा सकता है
   *[other] { $count } और OTP भेजे जा सकते हैं
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] पिछला OTP भेजने के { $duration } बाद एक और OTP भेजा जा सकता है
   *[other] पिछला OTP भेजने के { $duration } बाद नया OTP भेजा जा सकता है
}
resend-none-left = अब और OTP नहीं भेजे जा सकते
approval-again-left = { $count ->
    [one] इसे एक बार और भेजा जा सकता है
   *[other] इसे { $count } बार और भेजा जा सकता है
}
approval-again-wait = { $count ->
    [one] पिछली बार भेजने के { $duration } बाद इसे एक बार और भेजा जा सकता है
   *[other] पिछली बार भेजने के { $duration } बाद इसे दोबारा भेजा जा सकता है
}
approval-again-none = इसे दोबारा नहीं भेजा जा सकता

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = एक और नाकाम कोशिश होने पर आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक हो जाएगा।
notice-wrong = { $entry ->
    [password] { $count ->
        [one] पासवर्ड या OTP सही नहीं है। आपके पास आखिरी मौका है।
       *[other] पासवर्ड या OTP सही नहीं है। आपके पास { $count } मौके बाकी हैं।
    }
   *[code] { $count ->
        [one] OTP सही नहीं है। आपके पास आखिरी मौका है: सबसे नया मैसेज देखें।
       *[other] OTP सही नहीं है। आपके पास { $count } मौके बाकी हैं।
    }
}
notice-wrong-blocks = { $entry ->
    [password] पासवर्ड या OTP सही नहीं है। एक बार और गलत डालने पर आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक हो जाएगा।
   *[code] OTP सही नहीं है। एक बार और गलत डालने पर आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक हो जाएगा।
}
notice-replaced = { $count ->
    [one] यह पुराना OTP था। सबसे नया OTP डालें। आपके पास आखिरी मौका है।
   *[other] यह पुराना OTP था। सबसे नया OTP डालें। आपके पास { $count } मौके बाकी हैं।
}
notice-expired = इस OTP का समय समाप्त हो गया है। नीचे से नया OTP मँगाएँ।
notice-expired-none = इस OTP का समय समाप्त हो गया है और अब नया OTP नहीं भेजा जा सकता। रद्द करें और मर्चेंट की साइट पर जाकर फिर से शुरू करें।
notice-new-code = नया OTP भेजा जा रहा है। पुराने OTP अब काम नहीं करेंगे।
notice-other-channel = पहला मैसेज नहीं पहुँच पाया, इसलिए नया OTP दूसरे तरीके से भेजा जा रहा है। पुराने OTP अब काम नहीं करेंगे।
notice-undelivered = { $step ->
    [choice] OTP नहीं पहुँच पाया। कृपया कोई दूसरा तरीका चुनें।
   *[code] OTP नहीं पहुँच पाया। अब नया OTP भेजा जा सकता है।
}
notice-too-early = दोबारा मँगाने से पहले कृपया थोड़ा इंतज़ार करें।
notice-no-more-codes = { $step ->
    [approval] अनुरोध दोबारा नहीं भेजा जा सकता। ऐप में सबसे नए अनुरोध को मंज़ूरी दें या रद्द करें।
    [choice] इस तरीके से अब और कुछ नहीं भेजा जा सकता। कोई दूसरा तरीका चुनें या रद्द करें।
   *[code] अब और OTP नहीं भेजे जा सकते। आपको मिला सबसे नया OTP डालें या रद्द करें।
}
notice-asked-again = हमने आपके ऐप पर अनुरोध दोबारा भेज दिया है। अभी दिख रहा नंबर डालें।
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] ऐप में डाला गया नंबर सही नहीं है। आपके पास आखिरी मौका है।
       *[other] ऐप में डाला गया नंबर सही नहीं है। आपके पास { $count } मौके बाकी हैं।
    }
   *[approval] { $count ->
        [one] ऐप में डाला गया नंबर यहाँ दिख रहे नंबर से अलग है। आपके पास आखिरी मौका है।
       *[other] ऐप में डाला गया नंबर यहाँ दिख रहे नंबर से अलग है। आपके पास { $count } मौके बाकी हैं।
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] ऐप में डाला गया नंबर सही नहीं है। एक और नाकाम कोशिश होने पर आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक हो जाएगा।
   *[approval] ऐप में डाला गया नंबर यहाँ दिख रहे नंबर से अलग है। एक बार और गलत नंबर डालने पर आपका कार्ड ऑनलाइन इस्तेमाल के लिए { $duration } तक ब्लॉक हो जाएगा।
}
notice-passkey-failed = { $count ->
    [one] इस पासकी की पुष्टि नहीं हो पाई। आपके पास आखिरी मौका है।
   *[other] इस पासकी की पुष्टि नहीं हो पाई। आपके पास { $count } मौके बाकी हैं।
}
notice-passkey-stale = इसमें ज़्यादा समय लग गया, इसलिए कोई जाँच नहीं हुई। कृपया अपनी पासकी दोबारा इस्तेमाल करें।
notice-not-offered = यह तरीका उपलब्ध नहीं है। कृपया इनमें से एक चुनें।
notice-no-password = अपना पासवर्ड भी डालें।
notice-empty = OTP के { $digits } अंक डालें।
notice-too-short = OTP में { $digits } अंक होते हैं। आपके डाले हुए अंक: { $typed }।
notice-too-long = OTP में { $digits } अंक होते हैं। आपके डाले हुए अंक: { $typed }।
notice-not-digits = केवल OTP के { $digits } अंक डालें।
