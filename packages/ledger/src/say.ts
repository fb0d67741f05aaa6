import { speaker } from '@fazhi/law'

/** What the kit says, in English under its Chinese. */
export const say = speaker({
  应填写文字: 'must be text',
  不能为空: 'must not be empty',
  '最多{limit}个字，现有{length}个字': 'at most {limit} characters; there are {length}',
  '含有无法保存的字符，请删除后重新填写': 'holds characters that cannot be stored; delete them and type again',
  '{wanted}，范围{from}至{to}': '{wanted}, from {from} to {to}',
  '应填写日期，例如2024-12-31': 'must be a date, such as 2024-12-31',
  应填写四位年份: 'must be a year of four digits',
  应填写不小于零的整数: 'must be a whole number, not negative',
  应填写以分为单位的金额: 'must be an amount in fen',
  '应选择：{options}': 'choose one of: {options}',
  应选择一名人员: 'choose a person',
  应选择一条记录: 'choose a record',
  '{label}{fault}': '{label}: {fault}',
  没有这个筛选项: 'There is no such filter',
  '{label}{start}晚于今天{today}，尚未发生的事项不能登记':
    '{label} {start} is later than today, {today}: what has not happened cannot be recorded',
  此处不填写这一项: 'This is not filled in here',
  '请填写{label}': 'Please fill in: {label}',
  '“{label}”应在{states}状态办理，本件现为{state}':
    '“{label}” is done in the state {states}; this matter is in {state}',
  '“{state}”': '“{state}”',
  '办理日期应写作2024-12-31': 'The date must be written as 2024-12-31',
  '办理日期{on}晚于今天{today}，尚未发生的事项不能登记':
    'The date {on} is later than today, {today}: what has not happened cannot be recorded',
  '办理日期{on}早于上一环节的日期{last}，请核对': 'The date {on} is earlier than the step before, {last}; please check',
  本环节不需要批准人: 'This step needs no approval',
  '请填写批准人（{label}）': 'Please say who approved it ({label})',
  '批准人在办理日期未担任{label}': 'Whoever approved it did not hold the post “{label}” on that day',
  '没有“{name}”这个环节': 'There is no step “{name}”',
  请说明更正的理由: 'Please say why it is corrected',
  '日期{value}晚于今天{today}': 'The date {value} is later than today, {today}',
  '没有一项与原记录不同，无需更正': 'Nothing differs from the record; there is nothing to correct',
  '更正后“{label}”（{on}）早于上一环节，请核对各环节日期':
    'After the correction “{label}” ({on}) would be earlier than the step before; please check the dates',
  收件: 'Intake',
  '{field}：“{label}”用到{to}为止，{on}不能再选用，请选择其他项目':
    '{field}: “{label}” was used until {to} and cannot be chosen on {on}; choose another',
  接办人和原承办人是同一个人: 'Whoever takes over is the same person as before',
  '请说明移交的理由，至少两个字': 'Please say why it is handed over, in at least two characters',
  这条记录不由原承办人承办: 'This record is not handled by that person',
  '这条记录已经办结，无须移交': 'This record is closed; there is nothing to hand over',
})
