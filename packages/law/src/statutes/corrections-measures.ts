import { days, setting, statute, workingDays } from '../clock.ts'
import { limit } from '../limit.ts'

export const { article, clock } = statute('社区矫正法实施办法')

/** 第十四条：收到调查评估委托函及所附材料之日起十个工作日内完成；需要延长的与委托机关协商。 */
export const investigate = clock('corr.investigate', '调查评估期限', {
  article: '14',
  length: setting('corr.investigate', workingDays(10)),
  startsAt: ['letterAndAttachmentsReceived'],
  extension: { approver: '委托机关', when: '需要延长，与委托机关协商' },
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第十四条：适用速裁程序的，五个工作日内完成。 */
export const investigateFast = clock('corr.investigate.fast', '调查评估期限（速裁）', {
  article: '14',
  length: setting('corr.investigate.fast', workingDays(5)),
  startsAt: ['letterAndAttachmentsReceived'],
  extension: { approver: '委托机关', when: '需要延长，与委托机关协商' },
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第二十七条：外出七日以内的，司法所受委托批准；超过的由县级社区矫正机构批准。 */
export const leaveByStation = clock('corr.leave.station', '司法所批准外出的最长期限', {
  article: '27',
  length: setting('corr.leave.station', days(7)),
  startsAt: ['leaveStart'],
  onExpiry: 'escalate',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第二十七条：县级机构批准外出每次不超过三十日；超过或者两个月内累计超过三十日的，报上一级批准。 */
export const leaveByCounty = clock('corr.leave.county', '县级机构批准外出的最长期限', {
  article: '27',
  length: setting('corr.leave.county', days(30)),
  startsAt: ['leaveStart'],
  extension: { approver: '上一级社区矫正机构', when: '外出超过三十日，或者两个月内累计超过三十日' },
  onExpiry: 'escalate',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第三十一条：变更执行地的，收到决定之日起七日内到新执行地报到。 */
export const reportMove = clock('corr.move.report', '变更执行地报到期限', {
  article: '31',
  length: setting('corr.move.report', days(7)),
  startsAt: ['decisionReceived'],
  onExpiry: 'search',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第三十条：收到变更执行地的申请后五日内，书面征求新执行地社区矫正机构的意见。 */
export const askNewPlace = clock('corr.move.ask', '征求新执行地意见期限', {
  article: '30',
  length: setting('corr.move.ask', days(5)),
  startsAt: ['applied'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'K',
})

/** 第三十四条、第三十五条：未超过十日的训诫，超过十日的警告。 */
export const lateDays = limit('corr.late.days', '不按时报到、脱离监管的日数界限', {
  law: '社区矫正法实施办法',
  article: '34',
  inForce: '2020-07-01',
  status: 'V2',
  value: 10,
})
/** 第四十六条：超过一个月的，提请撤销；按最长的月计。 */
export const lostMonth = limit('corr.lost.month', '提请撤销的日数界限', {
  law: '社区矫正法实施办法',
  article: '46',
  inForce: '2020-07-01',
  status: 'V2',
  value: 31,
})
/** 第二十七条：七日以内的，司法所受委托批准。 */
export const leaveStationDays = limit('corr.leave.station.days', '司法所批准外出的日数', {
  law: '社区矫正法实施办法',
  article: '27',
  inForce: '2020-07-01',
  status: 'K',
  value: setting('corr.leave.station.days', 7),
})
/** 第二十七条：县级机构批准的每次不超过三十日，两个月内累计不超过三十日。 */
export const leaveCountyDays = limit('corr.leave.county.days', '县级社区矫正机构批准外出的日数', {
  law: '社区矫正法实施办法',
  article: '27',
  inForce: '2020-07-01',
  status: 'K',
  value: setting('corr.leave.county.days', 30),
})
/** 第二十七条：提前三日申请。 */
export const leaveNoticeDays = limit('corr.leave.notice', '外出申请的提前日数', {
  law: '社区矫正法实施办法',
  article: '27',
  inForce: '2020-07-01',
  status: 'K',
  value: setting('corr.leave.notice', 3),
})
