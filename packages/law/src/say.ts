import { speaker } from './sentence.ts'

/** What the law package says, in English under its Chinese. */
export const say = speaker({
  '当年{month}月{day}日': 'this year, month {month} day {day}',
  '次年{month}月{day}日': 'next year, month {month} day {day}',
  '{years}年后{month}月{day}日': '{years} years later, month {month} day {day}',
  '{n}个工作日': '{n} working days',
  '{n}日': '{n} days',
  '{n}小时': '{n} hours',
  '{n}个月': '{n} months',
  '{n}年': '{n} years',
  '{date}（{weekday}）': '{date} ({weekday})',
  '起算日{start}不计入，自次日{next}起计算':
    'The first day {start} does not count; counting starts on the next, {next}',
  '计满{count}，至{last}{but}': '{count} end on {last}{but}',
  '计满{count}，至{last}': '{count} end on {last}',
  '自{event}向前计算，当日和办理之日均不计入，其间须有{count}，最迟为{last}{but}':
    'Counted back from {event}; neither that day nor the day of acting counts, and {count} must lie between: at the latest {last}{but}',
  '自{from}向前按小时计算，{count}至{due}': 'Counted back by the hour from {from}: {count}, to {due}',
  '自{from}起按小时计算，{count}至{due}': 'Counted by the hour from {from}: {count}, to {due}',
  '{length}之前，不含当日，最迟为{day}': 'Before {length}, that day not included: at the latest {day}',
  '{length}，即{day}': '{length}, that is {day}',
  '经{approver}批准延长{count}，合计{total}': 'Extended by {count} with the approval of {approver}; {total} in all',
  '期限{length}尚未与公布文本核对，是可以设置的参数':
    'The term of {length} has not been compared with the published text; it is a setting',
  '期限{length}没有全国统一规定，是由本地确定的参数':
    'The term of {length} is not fixed nationally; it is a setting decided locally',
  '{years}年的放假安排尚未载入，暂按周一至周五为工作日推算，公布后须重算':
    'The holidays of {years} are not loaded; Monday to Friday are taken as working days for now, and it must be reckoned again once they are published',
  '效果：{effect}，自起算之日起': 'Effect: {effect}, from the first day on',
  '效果：{effect}': 'Effect: {effect}',
  '{from}至{to}共{days}日中止，不计入': 'Suspended from {from} to {to}, {days} days that do not count',
  '末日{last}是工作日（{reason}），不顺延': 'The last day {last} is a working day ({reason}) and stands',
  中止: 'suspended',
  '末日{last}是休假日（{reason}），顺延至其后第一个工作日{due}':
    'The last day {last} is not a working day ({reason}); it rolls to the next working day, {due}',
  '{day}依{source}改为放假（{name}）': '{day} made a day off by {source} ({name})',
  '{day}依{source}改为上班（{name}）': '{day} made a working day by {source} ({name})',
  '{day}依{source}改为不再作特别安排': '{day} no longer arranged, by {source}',
  '周末{n}日': '{n} days of weekends',
  '{reason}{n}日（{from}至{to}）': '{reason}, {n} days ({from} to {to})',
  '，{worked}计入': '; {worked} counted',
  '，不计{off}': '; not counted: {off}',
  '，不计{off}，{worked}计入': '; not counted: {off}; counted: {worked}',
  '写作日期，如2024-05-01': 'write a date, such as 2024-05-01',
  '写作到分的北京时间，如2024-05-01T09:30+08:00': 'write a Beijing time to the minute, such as 2024-05-01T09:30+08:00',
  '写作年份，如2024': 'write a year, such as 2024',
  '“{clock}”的期限设置为{count}，应当是不小于零的整数，请到系统设置中改正':
    'The term of “{clock}” is set to {count}; it must be a whole number, not negative. Please correct the setting',
  '“{clock}”的起算时间“{from}”无法计算，请{form}': '“{clock}” cannot be reckoned from “{from}”: {form}',
  '“{clock}”不因中止而改变，请勿填写中止期间': '“{clock}” is not changed by a suspension; leave the suspension empty',
  '“{clock}”的届满日超出可以计算的范围，请核对起算日和延长的期限':
    'The last day of “{clock}” lies outside what can be reckoned; check the first day and the extension',
  '“{clock}”的延长期限应当是正整数，现为{by}': 'The extension of “{clock}” must be a positive whole number; it is {by}',
  '“{clock}”不得延长': '“{clock}” may not be extended',
  '“{clock}”延长累计最多{most}，不能延长{by}': '“{clock}” may be extended by {most} in all, not by {by}',
  '“{clock}”自{from}起施行，{on}没有这一期限':
    '“{clock}” has been in force since {from}; there was no such term on {on}',
  '“{clock}”自{from}起至{until}施行，{on}没有这一期限':
    '“{clock}” was in force from {from} to {until}; there was no such term on {on}',
})
