import { days, months, statute } from '../clock.ts'

// 2021年修正（2022-01-01起施行）的条文序号和期限，2023年修正后未变。
export const { article, clock } = statute('民事诉讼法')

/** 第一百二十六条：符合起诉条件的，七日内立案并通知当事人。 */
export const register = clock('civil.register', '立案期限', {
  article: '126',
  length: days(7),
  startsAt: ['complaintReceived'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第一百五十二条：普通程序自立案之日起六个月；经院长批准可以延长六个月，还需延长的报上级法院。 */
export const tryOrdinary = clock('civil.ordinary', '普通程序审理期限', {
  article: '152',
  length: months(6),
  startsAt: ['registered'],
  extension: { approver: '本院院长（超过六个月的，上级人民法院）', when: '有特殊情况' },
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第一百六十四条：简易程序自立案之日起三个月；经院长批准可以延长一个月。 */
export const trySummary = clock('civil.simple', '简易程序审理期限', {
  article: '164',
  length: months(3),
  startsAt: ['registered'],
  extension: { upTo: months(1), approver: '本院院长', when: '有特殊情况' },
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第一百六十八条：小额诉讼自立案之日起两个月；经院长批准可以延长一个月。 */
export const trySmall = clock('civil.small', '小额诉讼审理期限', {
  article: '168',
  length: months(2),
  startsAt: ['registered'],
  extension: { upTo: months(1), approver: '本院院长', when: '有特殊情况' },
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第九十五条：公告送达，自发出公告之日起经过三十日，视为送达。 */
export const serveByNotice = clock('civil.publicNoticeService', '公告送达期', {
  article: '95',
  length: days(30),
  startsAt: ['noticeIssued'],
  onExpiry: 'deemedServed',
  inForce: '2022-01-01',
  status: 'V',
})
