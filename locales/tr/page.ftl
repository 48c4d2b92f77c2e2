# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] Kartınızı onaylayın – { $issuer }
   *[payment] Ödemenizi onaylayın – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] Hata: Kartınızı onaylayın – { $issuer }
   *[payment] Hata: Ödemenizi onaylayın – { $issuer }
}
page-title-choice = Onay yöntemini seçin – { $issuer }
page-title-choice-error = Hata: Onay yöntemini seçin – { $issuer }
page-title-finishing = Lütfen bekleyin – { $issuer }
page-title-return = İş yerinin sitesine dönüş – { $issuer }
page-title-problem = Bir sorun oluştu – { $issuer }
page-title-ended = Bu doğrulama sona erdi – { $issuer }

page-merchant = İş yeri
page-amount = Tutar
page-card = Kart

# What this language calls itself, and the label and the button of the choice between languages.
language-name = Türkçe
language-label = Dil
language-change = Dili değiştir

demo-strip = Tanıtım – gerçek para kullanılmaz

brand-issuer-logo = { $issuer } logosu
brand-scheme-logo = { $scheme } logosu

## Where a link of the bank leads

start-heading = { $kind ->
    [card] Kartınızı onaylayın
   *[payment] Ödemenizi onaylayın
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] Kartınızı { $merchant } iş yeri için onaylamak üzere lütfen devam edin.
       *[no] Kartınızı onaylamak için lütfen devam edin.
    }
   *[payment] { $named ->
        [yes] { $merchant } iş yerine { $amount } ödemek için lütfen devam edin.
       *[no] { $amount } ödemek için lütfen devam edin.
    }
}
start-continue = Devam et

## The code step

code-heading = Siz olduğunuzdan emin olalım
code-ask = { $kind ->
    [card] { $named ->
        [yes] Kartınızı { $merchant } iş yeri için onaylamak üzere size gönderdiğimiz kodu girin.
       *[no] Kartınızı onaylamak için size gönderdiğimiz kodu girin.
    }
   *[payment] { $named ->
        [yes] { $merchant } iş yerine { $amount } ödemek için size gönderdiğimiz kodu girin.
       *[no] { $amount } ödemek için size gönderdiğimiz kodu girin.
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] Kartınızı { $merchant } iş yeri için onaylamak üzere şifrenizi ve size gönderdiğimiz kodu girin.
       *[no] Kartınızı onaylamak için şifrenizi ve size gönderdiğimiz kodu girin.
    }
   *[payment] { $named ->
        [yes] { $merchant } iş yerine { $amount } ödemek için şifrenizi ve size gönderdiğimiz kodu girin.
       *[no] { $amount } ödemek için şifrenizi ve size gönderdiğimiz kodu girin.
    }
}
code-label = { $digits } haneli kod
code-confirm = Onayla
code-confirm-busy = Kontrol ediliyor…
code-cancel = İptal
password-label = { $issuer } şifresi
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = Göster
password-show-name = Göster: şifre
password-hide = Gizle
password-hide-name = Gizle: şifre

resend-button = Yeni kod gönder
resend-button-busy = Gönderiliyor…

ask-others = Sorun mu yaşıyorsunuz? Başka bir güvenlik yöntemi seçin

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] { $merchant } için bana bir daha sorma
   *[payment] { $merchant } için sonraki ödememde bana sorma
}
trust-label-plain = Bu iş yeri için bana bir daha sorma
trust-hint = İş yerini güvendiğiniz iş yerleri listenize ekler. Listeyi bankanız üzerinden değiştirebilirsiniz.

notice-offline = İnternet bağlantınız yok gibi görünüyor. Yazdıklarınız hâlâ burada: Bağlantı gelince yeniden deneyin.
waiting-offline = İnternet bağlantınız yok gibi görünüyor. Bağlantı gelir gelmez devam edeceğiz.

## The app step

approval-heading = Uygulamanızda onay verin
approval-ask = { $kind ->
    [card] { $named ->
        [yes] Kartınızı { $merchant } iş yeri için onaylamak üzere uygulamanıza gönderdiğimiz isteğe onay verin.
       *[no] Kartınızı onaylamak için uygulamanıza gönderdiğimiz isteğe onay verin.
    }
   *[payment] { $named ->
        [yes] { $merchant } iş yerine { $amount } ödemek için uygulamanıza gönderdiğimiz isteğe onay verin.
       *[no] { $amount } ödemek için uygulamanıza gönderdiğimiz isteğe onay verin.
    }
}
approval-open = Telefonunuzda { $issuer } uygulamasını açın.
approval-check = { $kind ->
    [card] İsteği kontrol edin, sorulursa { $number } sayısını girin ve onay verin.
   *[payment] Ödemeyi kontrol edin, sorulursa { $number } sayısını girin ve onay verin.
}
approval-waiting = Onayınız bekleniyor…
# Said when the cardholder comes back to this page from the app.
approval-checking = Onay verip vermediğiniz kontrol ediliyor…
approval-done = Onay verdim
approval-link = { $issuer } uygulamasını aç
approval-link-failed = Bu sayfa uygulamayı açamıyor. Lütfen { $issuer } uygulamasını kendiniz açın.
approval-again = İsteği yeniden gönder

## The choice

choice-heading = Onay yöntemini seçin
choice-ask = { $kind ->
    [card] { $named ->
        [yes] Kartınızı { $merchant } iş yeri için onaylamak üzere aşağıdakilerden birini seçin.
       *[no] Kartınızı onaylamak için aşağıdakilerden birini seçin.
    }
   *[payment] { $named ->
        [yes] { $merchant } iş yerine { $amount } ödemek için aşağıdakilerden birini seçin.
       *[no] { $amount } ödemek için aşağıdakilerden birini seçin.
    }
}
choice-legend = Birini seçin
choice-sms = { $destination } numarasına SMS
choice-email = { $destination } adresine e-posta
choice-approval = { $issuer } uygulamasında onay
choice-none-left = { $way ->
    [approval] Başka istek gönderilemez
   *[message] Başka mesaj gönderilemez
}
choice-continue = Devam et
choice-continue-busy = Lütfen bekleyin…
choice-back = Geri
choice-or = veya
passkey-button = Geçiş anahtarınızı kullanın
passkey-busy = Cihazınızdaki adımları izleyin.
passkey-failed = Bu işe yaramadı. Yeniden deneyin veya başka bir yöntem seçin.

## Waiting and endings

finishing-heading = Bitmek üzere
finishing-body = Sonucu iş yerine iletiyoruz. Bu işlem birkaç saniye sürer. Lütfen bu sayfayı kapatmayın.
finishing-continue = Çok mu uzun sürdü? Yeniden kontrol et

return-next = { $merchant } sayfasına dönülüyor…
return-next-plain = İş yerinin sitesine dönülüyor…
return-button = Geri dön: { $merchant }
return-button-plain = İş yerinin sitesine dön
return-told = Teşekkür ederiz. Bankanıza ({ $issuer }) bu işlemi sizin yapmadığınızı bildirdik.
return-blocked-until = Kartınız { $time } saatine kadar internette kullanıma kapalıdır.
return-blocked-for = Kartınız { $duration } boyunca internette kullanıma kapalıdır.
return-approved-heading = Onaylandı
return-approved-body = { $kind ->
    [card] Teşekkür ederiz. İş yeri artık kartınızla devam edebilir.
   *[payment] Teşekkür ederiz. İş yeri artık siparişinizi tamamlayabilir.
}
return-attempts-exceeded-heading = Onaylanmadı
return-attempts-exceeded-body = { $kind ->
    [card] Çok fazla başarısız deneme yapıldığı için kartınız onaylanmadı. İş yerinin sitesinde yeniden deneyin veya kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
   *[payment] Çok fazla başarısız deneme yapıldığı için bu ödeme onaylanmadı. İş yerinin sitesinde yeniden deneyin veya kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
}
return-cancelled-heading = İptal edildi
return-cancelled-body = { $kind ->
    [card] İptal ettiğiniz için kartınız onaylanmadı.
   *[payment] İptal ettiğiniz için bu ödeme onaylanmadı.
}
return-timed-out-heading = Süre doldu
return-timed-out-body = { $kind ->
    [card] Sizden zamanında yanıt alamadığımız için kartınız onaylanmadı. İş yerinin sitesinde yeniden deneyebilirsiniz.
   *[payment] Sizden zamanında yanıt alamadığımız için bu ödeme onaylanmadı. İş yerinin sitesinde yeniden deneyebilirsiniz.
}
return-undeliverable-heading = Size ulaşamadık
return-undeliverable-body = { $kind ->
    [card] Kod gönderilemediği için kartınız onaylanmadı. Lütfen yeniden deneyin veya başka bir kart kullanın.
   *[payment] Kod gönderilemediği için bu ödeme onaylanmadı. Lütfen yeniden deneyin veya başka bir kart kullanın.
}
return-unconfirmed-heading = { $kind ->
    [card] İş yerinin sitesini kontrol edin
   *[payment] Siparişinizi kontrol edin
}
return-unconfirmed-body = { $kind ->
    [card] İş yerine zamanında ulaşamadık, bu nedenle kartınızın kabul edilip edilmediğini bilmiyoruz. Yeniden denemeden önce iş yerinin sitesini kontrol edin.
   *[payment] İş yerine zamanında ulaşamadık, bu nedenle siparişinizin alınıp alınmadığını bilmiyoruz. Yeniden ödeme yapmadan önce siparişinizi kontrol edin.
}
return-invalid-request-heading = İşlem yapılamadı
return-invalid-request-body = { $kind ->
    [card] İş yerinin isteği okunamadığı için kartınız onaylanmadı.
   *[payment] İş yerinin isteği okunamadığı için bu ödeme onaylanmadı.
}
return-rejected-heading = Uygulamanızda reddedildi
return-rejected-body = { $kind ->
    [card] { $issuer } uygulamasında isteği reddettiğiniz için kartınız onaylanmadı. Yanlışlıkla yaptıysanız iş yerinin sitesinde baştan başlayın.
   *[payment] { $issuer } uygulamasında isteği reddettiğiniz için bu ödeme onaylanmadı. Yanlışlıkla yaptıysanız iş yerinin sitesinde baştan başlayın.
}
return-disowned-heading = { $kind ->
    [card] İşlemi durdurduk
   *[payment] Bu ödemeyi durdurduk
}
return-disowned-body = Bankanıza ({ $issuer }) bu işlemi sizin yapmadığınızı bildirdik. Güvenliğiniz için kartınızın üzerindeki numaradan bankanızı arayın.
return-no-contact-heading = Size ulaşamıyoruz
return-no-contact-body = { $kind ->
    [card] Bankanızda ({ $issuer }) siz olduğunuzu doğrulamaya uygun, cep telefonu numarası veya banka uygulaması gibi kayıtlı bir yol bulunmadığı için kartınız onaylanmadı. Kartınızın üzerindeki numaradan bankanızı arayın veya başka bir kart kullanın.
   *[payment] Bankanızda ({ $issuer }) siz olduğunuzu doğrulamaya uygun, cep telefonu numarası veya banka uygulaması gibi kayıtlı bir yol bulunmadığı için bu ödeme onaylanmadı. Kartınızın üzerindeki numaradan bankanızı arayın veya başka bir kart kullanın.
}
return-blocked-heading = Kartınız şu an kullanıma kapalı
return-blocked-body = { $kind ->
    [card] Çok fazla başarısız deneme yapıldığı için kartınız onaylanmadı. Başka bir kart kullanın veya kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
   *[payment] Çok fazla başarısız deneme yapıldığı için bu ödeme onaylanmadı. Başka bir kart kullanın veya kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
}
return-refused-heading = { $kind ->
    [card] Bu kartla yapılamıyor
   *[payment] Ödeme yapılamıyor
}
return-refused-body = { $kind ->
    [card] Bankanız ({ $issuer }) bu kartın internette kullanılmasına izin vermiyor. Başka bir kart kullanın veya kartınızın üzerindeki numaradan bankanızı arayın.
   *[payment] Bankanız ({ $issuer }) bu kartla internetten ödeme yapılmasına izin vermiyor. Başka bir kart kullanın veya kartınızın üzerindeki numaradan bankanızı arayın.
}
return-withdrawn-heading = Bu doğrulama durduruldu
return-withdrawn-body = { $kind ->
    [card] Bankanız ({ $issuer }) bu doğrulamayı sonlandırdığı için kartınız onaylanmadı. Kartı burada yine de kullanmak istiyorsanız iş yerinin sitesinde baştan başlayın veya kartınızın üzerindeki numaradan bankanızı arayın.
   *[payment] Bankanız ({ $issuer }) bu doğrulamayı sonlandırdığı için bu ödeme onaylanmadı. Yine de ödeme yapmak istiyorsanız iş yerinin sitesinde baştan başlayın veya kartınızın üzerindeki numaradan bankanızı arayın.
}

problem-unknown-challenge-heading = Bu sayfa artık çalışmıyor
problem-unknown-challenge-body = Bu sayfanın süresi dolmuş veya bağlantı eksik olabilir.
problem-unknown-challenge-next = Önce iş yerinin sitesinde siparişinize bakın. Siparişiniz alınmadıysa orada baştan başlayın.
problem-ended-heading = Bu doğrulama sona erdi
problem-ended-body = Burada yapmanız gereken başka bir şey yok.
problem-ended-next = Bu sayfayı kapatın ve iş yerinin sitesinde siparişinize bakın.
problem-unavailable-heading = Lütfen biraz sonra yeniden deneyin
problem-unavailable-body = Bu işlemi şu an yapamadık. Sizin bir hatanız yok.
problem-unavailable-next = Bir dakika bekleyin, ardından bu sayfayı yenileyin veya iş yerinin sitesine dönün.
problem-unavailable-again = Birkaç saniye bekleyin, ardından yeniden deneyin. Kaldığınız yerden devam edersiniz.
problem-try-again = Yeniden dene
problem-bad-request-heading = İşlem yapılamadı
problem-bad-request-body = Bu sayfaya beklenmeyen bir bilgi geldi.
problem-bad-request-next = Önce iş yerinin sitesinde siparişinize bakın. Siparişiniz alınmadıysa orada baştan başlayın.
problem-reference = Referans

## The information zone

help-need-heading = Yardıma mı ihtiyacınız var?
help-code = Kod gelmedi mi? Mesajın gelmesi bir dakika sürebilir. Telefonunuzun çektiğinden emin olun, istenmeyen e-posta klasörünüze bakın veya yeni kod isteyin. Yeni kod öncekinin yerine geçer.
help-password = Şifrenizi mi unuttunuz? Bu, bankanızda ({ $issuer }) bu kart için belirlediğiniz şifredir. İptal edin ve yeni şifre belirlemek için bankanızı arayın.
help-approval = Uygulamada istek yok mu? Uygulamayı kendiniz açıp isteklere bakın. Telefonunuzun internete bağlı olduğunu kontrol edin veya isteği yeniden gönderin. Uygulama bir sayı sorarsa bu sayfadaki sayıyı girin.
help-choice = Şu an elinizin altında olanı seçin. Siz devam etmeden hiçbir şey gönderilmez. Hiçbiri size uymuyorsa iptal edin ve bankanızı ({ $issuer }) arayın.
help-phone = Numaranız veya adresiniz değişti mi, telefonunuz yanınızda değil mi? İptal edin ve kartınızın üzerindeki numaradan bankanızı ({ $issuer }) arayın.
help-secret = Bu sayfadaki bir kodu veya sayıyı hiç kimseyle paylaşmayın, bankanızla ({ $issuer }) bile.
help-why-heading = Bunu neden görüyorum?
help-why-body = { $kind ->
    [card] Bankanız ({ $issuer }) bazen kartı sahibinin kullanıp kullanmadığını kontrol eder. Burada ödeme yapılmaz ve iş yeri girdiğiniz bilgileri görmez.
   *[payment] Bankanız ({ $issuer }) bazı internet ödemelerinde, ödemeyi gerçekten sizin yaptığınızdan emin olmak için kontrol yapar. İş yeri girdiğiniz bilgileri görmez.
}
disown-button = Bunu ben yapmadım
disown-hint = { $kind ->
    [card] İşlemi durdurur ve bankanıza ({ $issuer }) bildiririz.
   *[payment] Bu ödemeyi durdurur ve bankanıza ({ $issuer }) bildiririz.
}
disown-hint-later = Bunu bankanıza ({ $issuer }) bildirin.

## The code step: what can change in place

code-sent-sms = { $destination } numarasına SMS ile kod gönderdik. Mesajda “Ref { $reference }” yazar.
code-sent-email = { $destination } adresine e-posta ile kod gönderdik. Konuda “Ref { $reference }” yazar.
code-valid-until = { $time } saatine kadar geçerli
code-valid-for = { $minutes } dakika geçerli
code-expired = süresi doldu
code-attempts = { $count } deneme hakkı kaldı
code-ending-soon = Bu sayfa { $minutes } dakika sonra kapanacak. Kodu girin veya daha fazla süre için yeni kod isteyin.
code-ending-soon-none = Bu sayfa { $minutes } dakika sonra kapanacak. Kodu süre dolmadan girin.
approval-ending-soon = Bu sayfa { $minutes } dakika sonra kapanacak. Uygulamada süre dolmadan onay verin.
choice-ending-soon = Bu sayfa { $minutes } dakika sonra kapanacak. Seçiminizi süre dolmadan yapın.
code-never-share = Bu kodu hiç kimseyle paylaşmayın, bankanızla ({ $issuer }) bile.
resend-left = { $count ->
    [one] Bir kod daha gönderilebilir
   *[other] { $count } kod daha gönderilebilir
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [one] Son koddan { $duration } sonra bir kod daha gönderilebilir
   *[other] Son koddan { $duration } sonra yeni kod gönderilebilir
}
resend-none-left = Başka kod gönderilemez
approval-again-left = { $count ->
    [one] Bir kez daha gönderilebilir
   *[other] { $count } kez daha gönderilebilir
}
approval-again-wait = { $count ->
    [one] Son gönderimden { $duration } sonra bir kez daha gönderilebilir
   *[other] Son gönderimden { $duration } sonra yeniden gönderilebilir
}
approval-again-none = Yeniden gönderilemez

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = Bir başarısız deneme daha olursa kartınız { $duration } boyunca internette kullanıma kapatılır.
notice-wrong = { $entry ->
    [password] { $count ->
        [one] Şifre veya kod doğru değil. Son bir deneme hakkınız var.
       *[other] Şifre veya kod doğru değil. { $count } deneme hakkınız kaldı.
    }
   *[code] { $count ->
        [one] Kod doğru değil. Son bir deneme hakkınız var: En yeni mesaja bakın.
       *[other] Kod doğru değil. { $count } deneme hakkınız kaldı.
    }
}
notice-wrong-blocks = { $entry ->
    [password] Şifre veya kod doğru değil. Bir kez daha yanlış girerseniz kartınız { $duration } boyunca internette kullanıma kapatılır.
   *[code] Kod doğru değil. Bir kez daha yanlış girerseniz kartınız { $duration } boyunca internette kullanıma kapatılır.
}
notice-replaced = { $count ->
    [one] Bu, önceki bir koddu. En yeni kodu kullanın. Son bir deneme hakkınız var.
   *[other] Bu, önceki bir koddu. En yeni kodu kullanın. { $count } deneme hakkınız kaldı.
}
notice-expired = Kodun süresi doldu. Aşağıdan yeni kod isteyin.
notice-expired-none = Kodun süresi doldu ve başka kod gönderilemez. İptal edin ve iş yerinin sitesinde baştan başlayın.
notice-new-code = Yeni kodunuz yolda. Önceki kodlar artık geçerli değil.
notice-other-channel = İlk mesaj iletilemedi, bu nedenle yeni kod başka bir yolla gönderiliyor. Önceki kodlar artık geçerli değil.
notice-undelivered = { $step ->
    [choice] Kod iletilemedi. Lütfen başka bir yöntem seçin.
   *[code] Kod iletilemedi. Şimdi yeni kod gönderebilirsiniz.
}
notice-too-early = Lütfen yeniden istemeden önce biraz bekleyin.
notice-no-more-codes = { $step ->
    [approval] İstek yeniden gönderilemez. Uygulamadaki en yeni isteğe onay verin veya iptal edin.
    [choice] Bu yolla artık gönderim yapılamaz. Başka bir yöntem seçin veya iptal edin.
   *[code] Başka kod gönderilemez. Size gelen en yeni kodu kullanın veya iptal edin.
}
notice-asked-again = İsteği uygulamanıza yeniden gönderdik. Şimdi görünen sayıyı kullanın.
notice-wrong-number = { $step ->
    [choice] { $count ->
        [one] Uygulamada girilen sayı doğru değil. Son bir deneme hakkınız var.
       *[other] Uygulamada girilen sayı doğru değil. { $count } deneme hakkınız kaldı.
    }
   *[approval] { $count ->
        [one] Uygulamada girilen sayı burada görünen sayı değil. Son bir deneme hakkınız var.
       *[other] Uygulamada girilen sayı burada görünen sayı değil. { $count } deneme hakkınız kaldı.
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] Uygulamada girilen sayı doğru değil. Bir başarısız deneme daha olursa kartınız { $duration } boyunca internette kullanıma kapatılır.
   *[approval] Uygulamada girilen sayı burada görünen sayı değil. Sayı bir kez daha yanlış girilirse kartınız { $duration } boyunca internette kullanıma kapatılır.
}
notice-passkey-failed = { $count ->
    [one] Geçiş anahtarı doğrulanamadı. Son bir deneme hakkınız var.
   *[other] Geçiş anahtarı doğrulanamadı. { $count } deneme hakkınız kaldı.
}
notice-passkey-stale = Bu çok uzun sürdüğü için hiçbir şey kontrol edilmedi. Lütfen geçiş anahtarınızı yeniden kullanın.
notice-not-offered = Bu yöntem kullanılamıyor. Lütfen aşağıdakilerden birini seçin.
notice-no-password = Şifrenizi de girin.
notice-empty = Kodun { $digits } rakamını girin.
notice-too-short = Kod { $digits } hanelidir. Siz { $typed } hane girdiniz.
notice-too-long = Kod { $digits } hanelidir. Siz { $typed } hane girdiniz.
notice-not-digits = Yalnızca kodun { $digits } rakamını girin.
