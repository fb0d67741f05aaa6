import { speaker } from '@fazhi/law'

/** What is said of settings, in English under its Chinese. */
export const say = speaker({
  请说明理由: 'Please say why',
  '日期应写作2024-12-31': 'A date is written as 2024-12-31',
  '没有“{option}”这个选项': 'There is no option “{option}”',
  止日不早于起日: 'The last day is not before the first',
  没有改变任何一项: 'Nothing is changed by this',
  至少留一个选项可以选用: 'At least one option must remain',
  '没有“{setting}”这个可以设置的期限：条文已经核对的期限不能改':
    'There is no term “{setting}” that can be set: where the article was read, the length stands',
  '期限应为0至{most}的整数': 'The length is a whole number from 0 to {most}',
  请写明由谁确认: 'Please say who confirmed it',
  请写明依据的文件或者来源: 'Please name the document or source it rests on',
  确认日期不晚于今天: 'The day of confirmation is not later than today',
  '自{from}起的事项中已有{n}个期限按原来的长度计算，不能改动；请选择更晚的日期':
    'Of the matters since {from}, {n} terms have been reckoned with the length as it was; choose a later day',
  '没有“{series}”这个编号系列': 'There is no series “{series}”',
  '编号样式应写作“{place}政复〔{year}〕{n}号”这样：年份用六角括号〔〕，序号前不加零，{year}和{n}各出现一次':
    'A template is written like “{place}政复〔{year}〕{n}号”: the year in 〔〕, no leading zeros, {year} and {n} once each',
  '“{template}”与另一编号系列相同，两个系列的编号会重复':
    '“{template}” is the template of another series; their numbers would collide',
  '新样式从今天或者以后起用，已经编出的编号不变':
    'A new template holds from today or later; numbers already drawn stay',
})
