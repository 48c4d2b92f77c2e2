# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } – { $merchant } को { $amount } के पेमेंट के लिए { $issuer } का OTP। { $duration } तक मान्य। किसी को न बताएँ, बैंक को भी नहीं। संदर्भ { $reference }
sms-card = { $code } – { $merchant } के लिए आपके कार्ड की पुष्टि हेतु { $issuer } का OTP। { $duration } तक मान्य। किसी को न बताएँ, बैंक को भी नहीं। संदर्भ { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = { $issuer } का सुरक्षा OTP, संदर्भ { $reference }
email-payment =
    आपका OTP है { $code }

    यह { $merchant } को { $amount } के पेमेंट की पुष्टि करता है। इसे उसी पेज पर डालें जहाँ यह माँगा गया है।
    यह { $duration } तक मान्य है। पेज पर भी यही संदर्भ दिखता है: { $reference }

    यह OTP किसी को न बताएँ, { $issuer } को भी नहीं। अगर इस मर्चेंट को अभी होने वाला पेमेंट आपका नहीं है, तो OTP का इस्तेमाल न करें और { $issuer } से संपर्क करें।
email-card =
    आपका OTP है { $code }

    यह { $merchant } के लिए आपके कार्ड की पुष्टि करता है। इसे उसी पेज पर डालें जहाँ यह माँगा गया है।
    यह { $duration } तक मान्य है। पेज पर भी यही संदर्भ दिखता है: { $reference }

    यह OTP किसी को न बताएँ, { $issuer } को भी नहीं। अगर आपने इसे नहीं मँगाया, तो OTP का इस्तेमाल न करें और { $issuer } से संपर्क करें।

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }: { $card } से जुड़ा फ़ोन नंबर बदला गया है। यह आपने नहीं किया? अपने कार्ड पर दिए नंबर पर हमें कॉल करें।
        [email] { $issuer }: { $card } से जुड़ा ईमेल पता बदला गया है। यह आपने नहीं किया? अपने कार्ड पर दिए नंबर पर हमें कॉल करें।
        [password] { $issuer }: { $card } का पासवर्ड बदला गया है। यह आपने नहीं किया? अपने कार्ड पर दिए नंबर पर हमें कॉल करें।
       *[other] { $issuer }: { $card } की सुरक्षा जानकारी बदली गई है। यह आपने नहीं किया? अपने कार्ड पर दिए नंबर पर हमें कॉल करें।
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }: आपका फ़ोन नंबर बदला गया है
        [email] { $issuer }: आपका ईमेल पता बदला गया है
        [password] { $issuer }: आपका पासवर्ड बदला गया है
       *[other] { $issuer }: आपकी सुरक्षा जानकारी बदली गई है
    }
email-change =
    { $changed ->
        [phone] { $card } से जुड़ा फ़ोन नंबर बदला या हटाया गया है।
        [email] { $card } से जुड़ा ईमेल पता बदला या हटाया गया है।
        [password] { $card } का पासवर्ड बदला या हटाया गया है।
       *[other] { $card } से पेमेंट आपकी ओर से ही हो रहा है, इसकी पुष्टि करने वाली कई जानकारियाँ बदली या हटाई गई हैं।
    }

    अगर यह आपने किया है, तो कुछ करने की ज़रूरत नहीं है। अगर नहीं, तो तुरंत अपने कार्ड पर दिए नंबर पर { $issuer } को कॉल करें।
message-card = आपके कार्ड (आखिरी अंक { $digits })
# When the number of the card is not known.
message-some-card = आपके कार्ड

# When the shop's name has no letter that can be shown.
message-unnamed-shop = एक ऑनलाइन मर्चेंट

duration-hours = { $count } घंटे
duration-minutes = { $count } मिनट
duration-seconds = { $count } सेकंड
