import { days, hours, months, statute, workingDays } from '../clock.ts'

// 第六十九条：十日以内期限的规定是指工作日，不含法定节假日。
export const { article, clock } = statute('行政强制法')

/** 第十九条：情况紧急当场实施强制措施的，二十四小时内报告并补办批准手续。 */
export const reportUrgent = clock('measure.urgentReport', '紧急措施补报期限', {
  article: '19',
  length: hours(24),
  startsAt: ['measureTaken'],
  onExpiry: 'breach',
  inForce: '2012-01-01',
  status: 'V',
})

/** 第二十五条：查封、扣押不超过三十日；情况复杂的经批准可以延长，不超过三十日，书面告知并说明理由。 */
export const seize = clock('measure.seize', '查封、扣押期限', {
  article: '25',
  length: days(30),
  startsAt: ['seized'],
  extension: { upTo: days(30), approver: '行政机关负责人', notice: 'written', when: '情况复杂' },
  onExpiry: 'release',
  inForce: '2012-01-01',
  status: 'V',
})

/** 第三十二条：自冻结之日起三十日内处理或者解除；情况复杂的经批准可以延长，不超过三十日，书面告知并说明理由。 */
export const freeze = clock('measure.freeze', '冻结期限', {
  article: '32',
  length: days(30),
  startsAt: ['frozen'],
  extension: { upTo: days(30), approver: '行政机关负责人', notice: 'written', when: '情况复杂' },
  onExpiry: 'release',
  inForce: '2012-01-01',
  status: 'V',
})

/** 第五十四条：催告书送达十日后仍未履行的，可以申请人民法院强制执行。 */
export const demand = clock('enforce.demand.beforeCourt', '申请执行前催告期', {
  article: '54',
  length: workingDays(10),
  startsAt: ['demandServed'],
  onExpiry: 'mayProceed',
  inForce: '2012-01-01',
  status: 'V',
})

/** 第五十三条：自复议、诉讼期限届满之日起三个月内申请人民法院强制执行。 */
export const applyCourt = clock('enforce.applyCourt', '申请法院强制执行期限', {
  article: '53',
  length: months(3),
  startsAt: ['suitPeriodEnded'],
  onExpiry: 'inadmissible',
  inForce: '2012-01-01',
  status: 'V',
})

/** 第五十一条第一款第二项：代履行三日前催告当事人履行。 */
export const demandSubstitute = clock('enforce.substitute.demand', '代履行前催告期', {
  article: '51',
  direction: 'before',
  length: workingDays(3),
  startsAt: ['substitutePerformance'],
  onExpiry: 'defective',
  inForce: '2012-01-01',
  status: 'V',
})
