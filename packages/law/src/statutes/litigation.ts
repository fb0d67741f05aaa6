import { days, months, statute } from '../clock.ts'

// 期间中的日均为自然日，末日遇节假日顺延。
export const { article, clock } = statute('行政诉讼法')

/** 第四十五条：收到复议决定书之日起，或者复议期满未决定的自期满之日起，十五日内起诉；法律另有规定的除外。 */
export const sueAfterReview = clock('suit.afterReview', '复议后起诉期限', {
  article: '45',
  length: days(15),
  startsAt: ['reviewDecisionReceived', 'reviewPeriodEnded'],
  onExpiry: 'inadmissible',
  inForce: '2015-05-01',
  status: 'V',
})

/** 第四十六条第一款：直接起诉的，自知道或者应当知道行政行为作出之日起六个月内。 */
export const sueDirectly = clock('suit.direct', '直接起诉期限', {
  article: '46',
  length: months(6),
  startsAt: ['knewAct'],
  onExpiry: 'inadmissible',
  inForce: '2015-05-01',
  status: 'V',
})

/** 第六十七条：收到起诉状副本十五日内提交证据、依据和答辩状；逾期举证的视为没有证据（第三十四条），延期依第三十六条。 */
export const answer = clock('suit.answer', '答辩举证期限', {
  article: '67',
  length: days(15),
  startsAt: ['complaintReceived'],
  extension: { approver: '人民法院', when: '因不可抗力等正当事由，在举证期限内书面申请', article: '36(1)' },
  onExpiry: 'deemedNoEvidence',
  inForce: '2015-05-01',
  status: 'V',
})

/** 第八十一条：一审自立案之日起六个月；需要延长的由高级人民法院批准。 */
export const tryFirst = clock('suit.first', '一审审理期限', {
  article: '81',
  length: months(6),
  startsAt: ['registered'],
  extension: { approver: '高级人民法院', when: '有特殊情况' },
  onExpiry: 'breach',
  inForce: '2015-05-01',
  status: 'V',
})

/** 第八十三条：简易程序自立案之日起四十五日。 */
export const trySummary = clock('suit.simple', '简易程序审理期限', {
  article: '83',
  length: days(45),
  startsAt: ['registered'],
  onExpiry: 'breach',
  inForce: '2015-05-01',
  status: 'V',
})
