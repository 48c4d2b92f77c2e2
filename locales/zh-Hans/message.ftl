# Text messages and mails: those that carry a code, those that tell of a change; and spans of time.
#
# Text messages: only letters of the GSM 7-bit alphabet where the language allows it, the code as early as possible,
# and at most two parts with a shop name of 25 letters (a test counts). The line that binds the code to the page is
# added by the program. Never begin a word with @ or #.

# $code, $issuer, $merchant, $amount, $duration ("5 minutes"), $reference (two letters, also shown on the page)
sms-payment = { $code } 是您的 { $issuer } 验证码，用于向 { $merchant } 支付 { $amount }，有效期 { $duration }。切勿告诉任何人，包括银行工作人员。编号 { $reference }
sms-card = { $code } 是您的 { $issuer } 验证码，用于在 { $merchant } 确认您的卡片，有效期 { $duration }。切勿告诉任何人，包括银行工作人员。编号 { $reference }

# The subject never carries the code: it is shown on locked screens.
email-subject = 您的 { $issuer } 安全验证码，编号 { $reference }
email-payment =
    您的验证码是 { $code }

    此验证码用于确认向 { $merchant } 支付 { $amount }。请在要求输入验证码的页面上输入。
    有效期为 { $duration }。页面上会显示相同的编号：{ $reference }

    切勿将此验证码告诉任何人，包括 { $issuer } 的工作人员。如果您现在并未向该商家付款，请不要使用此验证码，并联系 { $issuer }。
email-card =
    您的验证码是 { $code }

    此验证码用于在 { $merchant } 确认您的卡片。请在要求输入验证码的页面上输入。
    有效期为 { $duration }。页面上会显示相同的编号：{ $reference }

    切勿将此验证码告诉任何人，包括 { $issuer } 的工作人员。如果您没有要求发送验证码，请不要使用，并联系 { $issuer }。

# To where the cardholder could be reached until now. $changed is phone, email, password or several; $card is one of the two
# below; $issuer. Neither what it was nor what it is now is told. No link and no number to call: both are what fraud sends.
sms-change =
    { $changed ->
        [phone] { $issuer }：{ $card }的手机号码已被更改。不是您本人操作？请拨打卡上的电话联系我们。
        [email] { $issuer }：{ $card }的邮箱地址已被更改。不是您本人操作？请拨打卡上的电话联系我们。
        [password] { $issuer }：{ $card }的密码已被更改。不是您本人操作？请拨打卡上的电话联系我们。
       *[other] { $issuer }：{ $card }的安全信息已被更改。不是您本人操作？请拨打卡上的电话联系我们。
    }
email-change-subject =
    { $changed ->
        [phone] { $issuer }：您的手机号码已更改
        [email] { $issuer }：您的邮箱地址已更改
        [password] { $issuer }：您的密码已更改
       *[other] { $issuer }：您的安全信息已更改
    }
email-change =
    { $changed ->
        [phone] { $card }的手机号码已被更改或删除。
        [email] { $card }的邮箱地址已被更改或删除。
        [password] { $card }的密码已被更改或删除。
       *[other] 使用{ $card }付款时，用来确认是您本人的多项信息已被更改或删除。
    }

    如果是您本人操作，则无需处理。如果不是，请立即拨打卡上的电话联系 { $issuer }。
message-card = 您尾号为 { $digits } 的卡片
# When the number of the card is not known.
message-some-card = 您的卡片

# When the shop's name has no letter that can be shown.
message-unnamed-shop = 某网上商家

duration-hours = { $count } 小时
duration-minutes = { $count } 分钟
duration-seconds = { $count } 秒
