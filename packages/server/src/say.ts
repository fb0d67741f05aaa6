import { speaker } from '@fazhi/law'

/** What the server says whatever it was asked, in English under its Chinese. */
export const say = speaker({
  没有找到: 'Not found',
  '没有找到这条记录，请核对地址': 'There is no such record; please check the address',
  '没有找到这个{what}，请核对地址': 'Not found: {what}; please check the address',
  文书: 'document',
  账号: 'account',
  任职: 'appointment',
  单位: 'unit',
  岗位: 'post',
  登录: 'sign-in',
  年度: 'year',
  数字: 'figure',
  期限: 'term',
  环节: 'step',
  地址: 'page',
  任务: 'job',
  草稿: 'draft',
  请求: 'request',
  人员: 'person',
  导入: 'import',
  通知: 'notice',
  问题: 'question',
  提醒: 'reminder',
  依法不能办理: 'The law does not allow it',
  填写有误: 'Something is not filled in right',
  没有权限: 'Not granted',
  请先登录: 'Please sign in',
  '尚未登录，或者登录已经过期，请重新登录': 'You are not signed in, or no longer; please sign in again',
  登录没有成功: 'Signing in did not succeed',
  还差第二步验证: 'The second step is missing',
  '请先输入动态口令；还没有绑定的，请先绑定，完成之后才能继续':
    'Type the code of your device first; if none is enrolled, enrol one, and then go on',
  动态口令无法核对: 'The code cannot be checked',
  '这一账号的动态口令不是用本机的密钥保存的，请系统管理员核对数据目录中的 second-factor-key，或者重置该账号的动态口令':
    'The device of this account was not stored under this machine’s key: the system administrator should check second-factor-key in the data folder, or reset the device',
  尝试过于频繁: 'Too many attempts',
  '登录没有成功的次数过多，请{minutes}分钟后再试':
    'Too many failed attempts to sign in; try again in {minutes} minutes',
  现在不能写入: 'Nothing can be written now',
  '磁盘已满，这次办理没有生效，已经办理的都在。请系统管理员腾出磁盘空间，之后不必重启即可继续办理；现在仍可查阅':
    'The disk is full: this did not take effect, and all that was done before is there. The system administrator should free space; work goes on then without a restart, and reading goes on now',
  '数据所在的磁盘现在只能读，这次办理没有生效，已经办理的都在。请系统管理员检查磁盘，恢复后不必重启即可继续办理':
    'The disk can only be read now: this did not take effect, and all that was done before is there. The system administrator should look at the disk; work goes on then without a restart',
  '数据库所在的磁盘读写出错，这次办理没有生效，已经办理的都在。请系统管理员检查磁盘，恢复后可继续办理':
    'The disk under the database fails: this did not take effect, and all that was done before is there. The system administrator should look at the disk; work goes on then',
  台账: 'ledger',
  视图: 'view',
  现在不能办理: 'Not possible now',
  请求来自其他网站: 'The request comes from another site',
  '这个请求是从另一个网站发出的，没有执行。请在本系统的页面上重新操作':
    'This request was sent by another site and was not carried out. Please do it again on a page of this system',
  记录已被他人更新: 'The record was changed meanwhile',
  '您打开之后，这条记录已被他人更新，请重新打开，核对后再办理':
    'Somebody has changed this record since you opened it; open it again, check, and then go on',
  缺少版本: 'The version is missing',
  '请在 If-Match 中带上打开记录时的版本，以免覆盖他人的办理':
    'Send the version you opened in If-Match, so that nobody’s work is overwritten',
  重复的请求编号: 'The request key was used before',
  '这个请求编号已经用于另一份内容，请换一个编号': 'This request key was used for something else; take another',
  不能确定是否已经生效: 'It is not known whether it took effect',
  '数据库在提交的时候断开，这次办理可能已经生效，也可能没有：请刷新后核对，没有生效的再办一次':
    'The database went away while committing; it may have taken effect or not. Reload and check; if it did not, do it again',
  数据库暂时连不上: 'The database cannot be reached',
  '数据库暂时连不上，这次办理没有生效，数据没有改变：请稍后再试':
    'The database cannot be reached for the moment. Nothing was changed; please try again a little later',
  请求有误: 'The request is not right',
  '请求的内容类型应为application/json': 'The content type must be application/json',
  请求没有内容: 'The request has no body',
  请求的内容不是有效的JSON: 'The body is not valid JSON',
  请求的内容超过一兆字节: 'The body is larger than one megabyte',
  请求的长度与内容不符: 'The length of the request does not fit its body',
  '请求无法识别，请核对后再试': 'The request cannot be read; please check and try again',
  系统故障: 'Fault of the system',
  '办理没有成功，数据没有改变。请把编号{incident}告诉系统管理员':
    'It did not succeed, and nothing was changed. Please tell the system administrator the number {incident}',
  '您现任岗位不能这样办理：所写的单位或者人员不在您的职责范围内':
    'From your post this cannot be done: the unit or person named is outside your duties',
  '填写的单位、人员或者关联记录不存在，请核对': 'The unit, person or related record does not exist; please check',
  '填写的内容含有无法保存的字符，或者超出范围，请核对':
    'What was filled in has characters that cannot be stored, or is out of range; please check',
  '请求的内容嵌套超过{deepest}层': 'The body is nested more than {deepest} deep',
  '{field}必须填写': '{field} must be filled in',
  '{field}不是这里的内容': '{field} does not belong here',
  '{field}的形式不对': '{field} does not have the right form',
  '中止期间“{part}”应写作2024-03-01..2024-03-20，先后不颠倒':
    'The suspension “{part}” is written as 2024-03-01..2024-03-20, the earlier day first',
  请写明起算的日期: 'Please give the first day',
  '延长应写整数，单位同该期限的延长': 'The extension is a whole number, in the unit of the term',
  '灯色应为red、amber、green或者grey': 'The light is one of red, amber, green, grey',
  '请写明起止日期，至多一年': 'Please give the first and the last day, at most a year apart',
  '只有年度报告编写人可以固定报告，请由其办理': 'Only the editor of the annual report fixes an edition',
})
