# The words of the pages. Plain, calm, short: everybody who pays reads them, few of them twice.
# $issuer is the bank's name, $merchant the shop's, as each calls itself; $amount comes with its currency.
# Every text gets $kind: "payment", or "card" where nothing is paid and the bank only confirms whose card it is. No text
# for "card" may speak of a payment or an amount. $named says whether the shop's name is known.

page-title-ask = { $kind ->
    [card] 确认您的卡片 – { $issuer }
   *[payment] 确认您的付款 – { $issuer }
}
page-title-ask-error = { $kind ->
    [card] 错误：确认您的卡片 – { $issuer }
   *[payment] 错误：确认您的付款 – { $issuer }
}
page-title-choice = 选择确认方式 – { $issuer }
page-title-choice-error = 错误：选择确认方式 – { $issuer }
page-title-finishing = 请稍候 – { $issuer }
page-title-return = 返回商家 – { $issuer }
page-title-problem = 出现问题 – { $issuer }
page-title-ended = 本次验证已结束 – { $issuer }

page-merchant = 商家
page-amount = 金额
page-card = 卡片

# What this language calls itself, and the label and the button of the choice between languages.
language-name = 简体中文
language-label = 语言
language-change = 更改语言

demo-strip = 演示 – 不涉及真实资金

brand-issuer-logo = { $issuer } 标志
brand-scheme-logo = { $scheme } 标志

## Where a link of the bank leads

start-heading = { $kind ->
    [card] 确认您的卡片
   *[payment] 确认您的付款
}
start-ask = { $kind ->
    [card] { $named ->
        [yes] 要为商家 { $merchant } 确认您的卡片，请继续。
       *[no] 要确认您的卡片，请继续。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，请继续。
       *[no] 要支付 { $amount }，请继续。
    }
}
start-continue = 继续

## The code step

code-heading = 确认是您本人操作
code-ask = { $kind ->
    [card] { $named ->
        [yes] 要为商家 { $merchant } 确认您的卡片，请输入我们发送给您的验证码。
       *[no] 要确认您的卡片，请输入我们发送给您的验证码。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，请输入我们发送给您的验证码。
       *[no] 要支付 { $amount }，请输入我们发送给您的验证码。
    }
}
code-ask-password = { $kind ->
    [card] { $named ->
        [yes] 要为商家 { $merchant } 确认您的卡片，请输入您的密码和我们发送给您的验证码。
       *[no] 要确认您的卡片，请输入您的密码和我们发送给您的验证码。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，请输入您的密码和我们发送给您的验证码。
       *[no] 要支付 { $amount }，请输入您的密码和我们发送给您的验证码。
    }
}
code-label = { $digits } 位验证码
code-confirm = 确认
code-confirm-busy = 正在验证……
code-cancel = 取消
password-label = { $issuer } 密码
# What stands on the button, and what it is called: the name begins with what stands there.
password-show = 显示
password-show-name = 显示密码
password-hide = 隐藏
password-hide-name = 隐藏密码

resend-button = 发送新的验证码
resend-button-busy = 正在发送……

ask-others = 遇到问题？选择其他验证方式

# At most 64 letters with a shop's name of 25.
trust-label = { $kind ->
    [card] 在 { $merchant } 不再询问我
   *[payment] 下次向 { $merchant } 付款时不再询问我
}
trust-label-plain = 对这个商家不再询问我
trust-hint = 该商家将加入您的信任商家名单。您可以通过银行修改名单。

notice-offline = 您似乎已断网。您输入的内容仍然保留：恢复联网后请重试。
waiting-offline = 您似乎已断网。恢复联网后，我们会立即继续。

## The app step

approval-heading = 请在 App 中批准
approval-ask = { $kind ->
    [card] { $named ->
        [yes] 要为商家 { $merchant } 确认您的卡片，请批准我们发送到您 App 的请求。
       *[no] 要确认您的卡片，请批准我们发送到您 App 的请求。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，请批准我们发送到您 App 的请求。
       *[no] 要支付 { $amount }，请批准我们发送到您 App 的请求。
    }
}
approval-open = 请在手机上打开 { $issuer } App。
approval-check = { $kind ->
    [card] 请核对请求，如需输入数字，请输入 { $number }，然后批准。
   *[payment] 请核对付款，如需输入数字，请输入 { $number }，然后批准。
}
approval-waiting = 正在等待您批准……
# Said when the cardholder comes back to this page from the app.
approval-checking = 正在检查您是否已批准……
approval-done = 我已批准
approval-link = 打开 { $issuer } App
approval-link-failed = 此页面无法打开 App。请您自行打开 { $issuer } App。
approval-again = 重新发送请求

## The choice

choice-heading = 选择确认方式
choice-ask = { $kind ->
    [card] { $named ->
        [yes] 要为商家 { $merchant } 确认您的卡片，请选择一种方式。
       *[no] 要确认您的卡片，请选择一种方式。
    }
   *[payment] { $named ->
        [yes] 要向 { $merchant } 支付 { $amount }，请选择一种方式。
       *[no] 要支付 { $amount }，请选择一种方式。
    }
}
choice-legend = 请选择一项
choice-sms = 发短信至 { $destination }
choice-email = 发邮件至 { $destination }
choice-approval = 在 { $issuer } App 中批准
choice-none-left = { $way ->
    [approval] 无法再发送请求
   *[message] 无法再发送消息
}
choice-continue = 继续
choice-continue-busy = 请稍候……
choice-back = 返回
choice-or = 或
passkey-button = 使用通行密钥
passkey-busy = 请按照您设备上的提示操作。
passkey-failed = 未能成功。请重试，或选择其他方式。

## Waiting and endings

finishing-heading = 即将完成
finishing-body = 我们正在将结果发送给商家，需要几秒钟。请不要关闭此页面。
finishing-continue = 等待太久？再次检查

return-next = 正在返回 { $merchant }……
return-next-plain = 正在返回商家……
return-button = 返回 { $merchant }
return-button-plain = 返回商家
return-told = 谢谢。我们已告知 { $issuer } 这不是您本人的操作。
return-blocked-until = 您的卡片已被锁定，{ $time } 之前无法在网上使用。
return-blocked-for = 您的卡片已被锁定，{ $duration }内无法在网上使用。
return-approved-heading = 已确认
return-approved-body = { $kind ->
    [card] 谢谢。商家现在可以继续使用您的卡片办理。
   *[payment] 谢谢。商家现在可以完成您的订单。
}
return-attempts-exceeded-heading = 未确认
return-attempts-exceeded-body = { $kind ->
    [card] 失败次数过多，您的卡片未完成确认。请在商家处重试，或拨打卡上的电话联系 { $issuer }。
   *[payment] 失败次数过多，这笔付款未完成确认。请在商家处重试，或拨打卡上的电话联系 { $issuer }。
}
return-cancelled-heading = 已取消
return-cancelled-body = { $kind ->
    [card] 您已取消，因此您的卡片未完成确认。
   *[payment] 您已取消，因此这笔付款未完成确认。
}
return-timed-out-heading = 已超时
return-timed-out-body = { $kind ->
    [card] 我们未能及时收到您的回应，因此您的卡片未完成确认。您可以在商家处重试。
   *[payment] 我们未能及时收到您的回应，因此这笔付款未完成确认。您可以在商家处重试。
}
return-undeliverable-heading = 我们未能联系到您
return-undeliverable-body = { $kind ->
    [card] 验证码未能发出，因此您的卡片未完成确认。请重试，或使用其他卡片。
   *[payment] 验证码未能发出，因此这笔付款未完成确认。请重试，或使用其他卡片。
}
return-unconfirmed-heading = { $kind ->
    [card] 请向商家查询
   *[payment] 请查看您的订单
}
return-unconfirmed-body = { $kind ->
    [card] 我们未能及时联系到商家，因此不清楚您的卡片是否已被接受。请先在商家处查看，再重试。
   *[payment] 我们未能及时联系到商家，因此不清楚您的订单是否成功。请先查看订单，再决定是否重新付款。
}
return-invalid-request-heading = 未能成功
return-invalid-request-body = { $kind ->
    [card] 商家的请求无法读取，因此您的卡片未完成确认。
   *[payment] 商家的请求无法读取，因此这笔付款未完成确认。
}
return-rejected-heading = 已在 App 中拒绝
return-rejected-body = { $kind ->
    [card] 您在 { $issuer } App 中拒绝了请求，因此您的卡片未完成确认。如果是误操作，请在商家处重新开始。
   *[payment] 您在 { $issuer } App 中拒绝了请求，因此这笔付款未完成确认。如果是误操作，请在商家处重新开始。
}
return-disowned-heading = { $kind ->
    [card] 我们已停止此操作
   *[payment] 我们已停止这笔付款
}
return-disowned-body = 我们已告知 { $issuer } 这不是您本人的操作。为安全起见，请拨打卡上的电话联系 { $issuer }。
return-no-contact-heading = 我们无法联系到您
return-no-contact-body = { $kind ->
    [card] { $issuer } 没有可用来核实您身份的登记信息，例如手机号码或银行 App，因此您的卡片未完成确认。请拨打卡上的电话联系 { $issuer }，或使用其他卡片。
   *[payment] { $issuer } 没有可用来核实您身份的登记信息，例如手机号码或银行 App，因此这笔付款未完成确认。请拨打卡上的电话联系 { $issuer }，或使用其他卡片。
}
return-blocked-heading = 您的卡片已暂时锁定
return-blocked-body = { $kind ->
    [card] 失败次数过多，您的卡片未完成确认。请使用其他卡片，或拨打卡上的电话联系 { $issuer }。
   *[payment] 失败次数过多，这笔付款未完成确认。请使用其他卡片，或拨打卡上的电话联系 { $issuer }。
}
return-refused-heading = { $kind ->
    [card] 此卡片无法使用
   *[payment] 无法付款
}
return-refused-body = { $kind ->
    [card] { $issuer } 不允许在网上使用此卡片。请使用其他卡片，或拨打卡上的电话联系 { $issuer }。
   *[payment] { $issuer } 不允许使用此卡片在网上付款。请使用其他卡片，或拨打卡上的电话联系 { $issuer }。
}
return-withdrawn-heading = 本次验证已中止
return-withdrawn-body = { $kind ->
    [card] { $issuer } 结束了本次验证，因此您的卡片未完成确认。如果您仍想在此使用这张卡片，请在商家处重新开始，或拨打卡上的电话联系 { $issuer }。
   *[payment] { $issuer } 结束了本次验证，因此这笔付款未完成确认。如果您仍想付款，请在商家处重新开始，或拨打卡上的电话联系 { $issuer }。
}

problem-unknown-challenge-heading = 此页面已失效
problem-unknown-challenge-body = 此页面可能已过期，或链接不完整。
problem-unknown-challenge-next = 请先在商家处查看您的订单。如果订单未成功，请在商家处重新开始。
problem-ended-heading = 本次验证已结束
problem-ended-body = 您无需在此进行其他操作。
problem-ended-next = 请关闭此页面，并在商家处查看您的订单。
problem-unavailable-heading = 请稍后重试
problem-unavailable-body = 我们暂时无法完成此操作。这不是您的问题。
problem-unavailable-next = 请等待一分钟，然后重新加载此页面，或返回商家。
problem-unavailable-again = 请等待几秒钟，然后重试。您会回到刚才的步骤。
problem-try-again = 重试
problem-bad-request-heading = 未能成功
problem-bad-request-body = 此页面收到了意外的内容。
problem-bad-request-next = 请先在商家处查看您的订单。如果订单未成功，请在商家处重新开始。
problem-reference = 参考编号

## The information zone

help-need-heading = 需要帮助？
help-code = 没有收到验证码？消息可能需要一分钟才能送达。请检查手机信号，查看垃圾邮件文件夹，或重新获取验证码。新的验证码会取代之前的验证码。
help-password = 忘记密码？这是您在 { $issuer } 为此卡片设置的密码。请取消，然后致电 { $issuer } 重新设置密码。
help-approval = App 中没有请求？请自行打开 App，在请求列表中查看。请检查手机是否已联网，或重新发送请求。如果 App 要求输入数字，请输入此页面上的数字。
help-choice = 请选择您手边可用的方式。在您继续之前，不会发送任何内容。如果这些方式都不可用，请取消并致电 { $issuer }。
help-phone = 您的号码或邮箱已更改，或手机不在身边？请取消，然后拨打卡上的电话联系 { $issuer }。
help-secret = 切勿将此页面上的验证码或数字告诉任何人，包括 { $issuer } 的工作人员。
help-why-heading = 为什么会看到此页面？
help-why-body = { $kind ->
    [card] { $issuer } 有时会核实卡片是否由持卡人本人使用。此处不会扣款，商家也看不到您输入的内容。
   *[payment] { $issuer } 会核实部分网上付款，以确认确实是您本人在付款。商家看不到您输入的内容。
}
disown-button = 不是我本人操作
disown-hint = { $kind ->
    [card] 我们会停止此操作，并告知 { $issuer }。
   *[payment] 我们会停止这笔付款，并告知 { $issuer }。
}
disown-hint-later = 请向 { $issuer } 报告。

## The code step: what can change in place

code-sent-sms = 我们已将验证码短信发送至 { $destination }。短信中会注明“编号 { $reference }”。
code-sent-email = 我们已将验证码邮件发送至 { $destination }。邮件主题中会注明“编号 { $reference }”。
code-valid-until = { $time } 前有效
code-valid-for = { $minutes } 分钟内有效
code-expired = 已过期
code-attempts = { $count ->
    [1] 还可尝试一次
   *[other] 还可尝试 { $count } 次
}
code-ending-soon = 此页面将在 { $minutes } 分钟后关闭。请输入验证码，或获取新的验证码以延长时间。
code-ending-soon-none = 此页面将在 { $minutes } 分钟后关闭。请在此之前输入验证码。
approval-ending-soon = 此页面将在 { $minutes } 分钟后关闭。请在此之前在 App 中批准。
choice-ending-soon = 此页面将在 { $minutes } 分钟后关闭。请在此之前选择。
code-never-share = 切勿将此验证码告诉任何人，包括 { $issuer } 的工作人员。
resend-left = { $count ->
    [1] 还可发送一次验证码
   *[other] 还可发送 { $count } 次验证码
}
# $duration: see message.ftl ("30 seconds").
resend-wait = { $count ->
    [1] 距上次发送 { $duration } 后，还可再发送一次验证码
   *[other] 距上次发送 { $duration } 后，可发送新的验证码
}
resend-none-left = 无法再发送验证码
approval-again-left = { $count ->
    [1] 还可再发送一次
   *[other] 还可再发送 { $count } 次
}
approval-again-wait = { $count ->
    [1] 距上次发送 { $duration } 后，还可再发送一次
   *[other] 距上次发送 { $duration } 后，可再次发送
}
approval-again-none = 无法再次发送

## Notices. $step is "code", "approval" or "choice"; $entry is "password" where the card has one, else "code".

# Before the failure that blocks the card, and then each time something is said.
notice-blocks-next = 如果再失败一次，您的卡片将被锁定，{ $duration }内无法在网上使用。
notice-wrong = { $entry ->
    [password] { $count ->
        [1] 密码或验证码不正确。您还有最后一次机会。
       *[other] 密码或验证码不正确。您还可尝试 { $count } 次。
    }
   *[code] { $count ->
        [1] 验证码不正确。您还有最后一次机会：请查看最新的消息。
       *[other] 验证码不正确。您还可尝试 { $count } 次。
    }
}
notice-wrong-blocks = { $entry ->
    [password] 密码或验证码不正确。如果再输错一次，您的卡片将被锁定，{ $duration }内无法在网上使用。
   *[code] 验证码不正确。如果再输错一次，您的卡片将被锁定，{ $duration }内无法在网上使用。
}
notice-replaced = { $count ->
    [1] 这是之前的验证码。请使用最新的验证码。您还有最后一次机会。
   *[other] 这是之前的验证码。请使用最新的验证码。您还可尝试 { $count } 次。
}
notice-expired = 该验证码已过期。请在下方获取新的验证码。
notice-expired-none = 该验证码已过期，且无法再发送新的验证码。请取消，然后在商家处重新开始。
notice-new-code = 新的验证码正在发送给您。之前的验证码已失效。
notice-other-channel = 第一条消息未能送达，因此我们正以其他方式发送新的验证码。之前的验证码已失效。
notice-undelivered = { $step ->
    [choice] 验证码未能送达。请选择其他方式。
   *[code] 验证码未能送达。您现在可以发送新的验证码。
}
notice-too-early = 请稍等片刻再重新获取。
notice-no-more-codes = { $step ->
    [approval] 无法再次发送请求。请在 App 中批准最新的请求，或取消。
    [choice] 此方式无法再发送。请选择其他方式，或取消。
   *[code] 无法再发送验证码。请使用您收到的最新验证码，或取消。
}
notice-asked-again = 我们已将请求重新发送到您的 App。请使用现在显示的数字。
notice-wrong-number = { $step ->
    [choice] { $count ->
        [1] App 中输入的数字不正确。您还有最后一次机会。
       *[other] App 中输入的数字不正确。您还可尝试 { $count } 次。
    }
   *[approval] { $count ->
        [1] App 中输入的数字与此处显示的不一致。您还有最后一次机会。
       *[other] App 中输入的数字与此处显示的不一致。您还可尝试 { $count } 次。
    }
}
notice-wrong-number-blocks = { $step ->
    [choice] App 中输入的数字不正确。如果再失败一次，您的卡片将被锁定，{ $duration }内无法在网上使用。
   *[approval] App 中输入的数字与此处显示的不一致。如果再输错一次数字，您的卡片将被锁定，{ $duration }内无法在网上使用。
}
notice-passkey-failed = { $count ->
    [1] 该通行密钥未能通过验证。您还有最后一次机会。
   *[other] 该通行密钥未能通过验证。您还可尝试 { $count } 次。
}
notice-passkey-stale = 操作时间过长，未进行任何验证。请再次使用您的通行密钥。
notice-not-offered = 此方式不可用。请从以下方式中选择一种。
notice-no-password = 请同时输入您的密码。
notice-empty = 请输入 { $digits } 位数字的验证码。
notice-too-short = 验证码为 { $digits } 位数字，您输入了 { $typed } 位。
notice-too-long = 验证码为 { $digits } 位数字，您输入了 { $typed } 位。
notice-not-digits = 请只输入验证码的 { $digits } 位数字。
