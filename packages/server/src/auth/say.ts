import { speaker } from '@fazhi/law'

/** What is said at the door, in English under its Chinese. */
export const say = speaker({
  '密码至少{least}个字符，可以是一句话，不要求符号和大小写':
    'A password has at least {least} characters; a sentence will do, without signs or capitals',
  '密码至少十个字符，并含大写字母、小写字母、数字、符号中的三种':
    'A password has at least ten characters and three of: capitals, small letters, digits, signs',
  密码不能含有账号: 'A password may not contain the login',
  '这是常见的密码，容易被猜中，请换一个': 'This password is common and easy to guess; choose another',
  这由系统管理员办理: 'This is done by the system administrator',
  '这个统一身份已经关联了账号，请先解除': 'This identity is linked to an account already; unlink it first',
  这个账号没有关联这个统一身份: 'This account is not linked to this identity',
  登录后只能打开本系统的地址: 'After signing in only an address of this system can be opened',
  '账号用小写字母开头，可含数字、点、横线，二至三十二个字符':
    'A login begins with a small letter and may have digits, dots and hyphens; 2 to 32 characters',
  '没有“{post}”这个岗位，可选：{posts}': 'There is no post “{post}”; choose one of: {posts}',
  '系统管理员、安全管理员、审计管理员不得互相兼任，也不得兼任业务岗位':
    'The three administrators exclude each other, and hold no other post',
  '账号“{login}”已有人使用': 'The login “{login}” is taken',
  '没有“{organ}”这个单位': 'There is no unit “{organ}”',
  '日期应写作2024-12-31': 'A date is written as 2024-12-31',
  账号或者密码不正确: 'The login or the password is wrong',
  '该账号现在没有任何岗位，请联系系统管理员': 'This account holds no post now; ask the system administrator',
  '不正确：请核对动态口令和设备的时间；恢复码只能用一次':
    'That is wrong: check the code and the clock of the device; a recovery code works once',
  '不正确：请核对身份验证器现在显示的数字，以及设备的时间':
    'That is wrong: check the digits the authenticator shows now, and the clock of the device',
  密码不正确: 'The password is wrong',
  '这个动态口令已经用过，请等它更换之后再输入': 'This code has been used; wait for the next one',
  '已经登录，不需要再输入动态口令': 'You are signed in; no code is wanted',
  '还没有绑定动态口令，请先绑定': 'No device is enrolled yet; enrol one first',
  '已经绑定动态口令，请输入口令或者恢复码；设备丢失的，请系统管理员重置':
    'A device is enrolled: type its code or a recovery code; if it is lost, ask the system administrator to reset it',
  '没有正在绑定的动态口令，请重新开始绑定': 'No enrolment is under way; begin again',
  '已经绑定动态口令，请输入口令或者恢复码': 'A device is enrolled: type its code or a recovery code',
  '还没有绑定动态口令，没有恢复码': 'No device is enrolled, and there are no recovery codes',
  '连续{failuresAllowed}次密码或者动态口令错误，账号锁定{lockMinutes}分钟':
    '{failuresAllowed} wrong passwords or codes in a row: the account is locked for {lockMinutes} minutes',
  '连续{failuresAllowed}次密码或者动态口令错误，账号已锁定，请{lockMinutes}分钟后再试，或者请系统管理员协助':
    '{failuresAllowed} wrong passwords or codes in a row: the account is locked; try again in {lockMinutes} minutes, or ask the system administrator',
})
