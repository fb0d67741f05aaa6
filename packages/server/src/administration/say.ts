import { speaker } from '@fazhi/law'

/** What administration says, in English under its Chinese. */
export const say = speaker({
  '单位编号用小写字母开头，可含数字和横线，二至四十个字符':
    'A unit code begins with a small letter and may have digits and hyphens; 2 to 40 characters',
  '没有这个上级单位，或者它已停用': 'There is no such unit above, or it is closed',
  '单位编号“{id}”已经使用': 'The unit code “{id}” is taken',
  '日期应写作2024-12-31': 'A date is written as 2024-12-31',
  请说明理由: 'Please say why',
  单位名称没有改变: 'The name is the same as before',
  上级单位没有改变: 'The unit above is the same as before',
  不能归到自己或者自己的下级单位之下: 'A unit cannot stand under itself or a unit below it',
  本级政府不能划转或者并入: 'The government of the region can be neither moved nor merged',
  请填写单位名称: 'Please fill in the name of the unit',
  '没有“{post}”这个岗位，可选：{posts}': 'There is no post “{post}”; choose one of: {posts}',
  '“{label}”不由您现任的岗位任命': 'Your post does not appoint to “{label}”',
  '不得办理自己的任职，请由他人办理': 'Nobody handles his own posts; somebody else must',
  '“{login}”是{kind}的账号，不得兼任“{label}”：三员不得互相兼任，也不得兼任业务岗位':
    '“{login}” is an account of {kind} and cannot hold “{label}”: the three administrators exclude each other, and hold no other post',
  '起止日期应写作2024-12-31，止日不早于起日': 'Dates are written as 2024-12-31, the last not before the first',
  '没有“{organ}”这个单位，或者它已停用': 'There is no unit “{organ}”, or it is closed',
  '止日应写作2024-12-31': 'The last day is written as 2024-12-31',
  '三员的任免须由掌管服务器的人在本机用 fazhi user 办理':
    'The three administrators are appointed and dismissed at the machine itself, with fazhi user',
  '任职已经终止，或者止日晚于原定的止日；要延长请另行任命':
    'The post has ended, or the day is later than its last day; to go on, appoint anew',
  '不得办理自己的账号，请由他人办理': 'Nobody handles his own account; somebody else must',
  '“{login}”是{kind}的账号，须由掌管服务器的人在本机用 fazhi user 办理':
    '“{login}” is an account of {kind}: it is handled at the machine itself, with fazhi user',
  请填写姓名: 'Please fill in the name',
  '{what}，由{label}办理，您现任的岗位不能办理': '{what}: the {label} does this; from your post you cannot',
  '新增、停用账号，重置密码，增减单位': 'Accounts, passwords and units',
  '设置字典、期限和编号': 'Setting dictionaries, terms and numbers',
  查看和重试后台任务: 'Background jobs',
  规定期限提醒和提醒网关: 'Reminders and their gateway',
  录入和施行放假安排: 'Holidays',
  查看系统状况: 'The state of the system',
  任命和免去岗位: 'Giving and ending posts',
  查阅审计记录: 'Reading the audit',
  工作人员: 'staff',
  建库: 'founding of the database',
  依法: 'by operation of law',
})
