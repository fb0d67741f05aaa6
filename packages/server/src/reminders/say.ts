import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '没有“{subject}”这种期限': 'There is no kind of term “{subject}”',
  起用之日不得早于今天: 'It cannot hold from a day before today',
  '提醒至多{mostMoments}次，每次在届满前后{mostDays}日以内':
    'At most {mostMoments} reminders, each within {mostDays} days of the last day',
  同一时刻不必提醒两次: 'One moment need not remind twice',
  '只能填写本机配置（FAZHI_GATEWAY_ORIGINS）所允许的网关之下的地址，请联系运维人员':
    'Only an address under a gateway that the machine’s configuration (FAZHI_GATEWAY_ORIGINS) allows; ask whoever runs the machine',
  '邮箱地址应如 zhang@example.gov.cn': 'A mail address looks like zhang@example.gov.cn',
  '本机没有配置邮件服务器，不能用邮件提醒，请联系系统管理员':
    'No mail server is configured and nothing can be mailed; ask the system administrator',
  请先填写并保存邮箱地址: 'Fill in and save a mail address first',
  '这个邮箱已经验证，不必再验证': 'This address is verified already',
  '一小时内发出的验证码过多，请过一小时再试': 'Too many codes were sent within an hour; try again in an hour',
  请先获取验证码: 'Ask for a code first',
  '验证码已经失效，请重新获取': 'The code is no longer good; ask for another',
  '验证码不对，请核对邮件；错五次即须重新获取':
    'The code is wrong; check the mail. After five wrong ones another code is needed',
  发送提醒邮件: 'Mailing of a reminder',
  发送每日提醒邮件: 'Mailing of the daily reminders',
  送交提醒网关: 'Handing of a reminder to the gateway',
  '本机没有配置邮件服务器（FAZHI_SMTP_URL），邮件没有发出':
    'No mail server is configured (FAZHI_SMTP_URL); nothing was mailed',
  '本机没有配置提醒网关（FAZHI_GATEWAY_ORIGINS），提醒没有送出':
    'No gateway is configured (FAZHI_GATEWAY_ORIGINS); nothing was handed on',
  发送邮箱验证码: 'Mailing of a code',
  期限提醒: 'Reminders of terms',
})
