import { statute, workingDays } from '../clock.ts'

// 关于全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度的指导意见
export const { article, clock } = statute('国办发〔2018〕118号')

/** 事后公开：行政许可、行政处罚的执法决定信息，自决定作出之日起七个工作日内公开。 */
export const discloseDecision = clock('disclosure.penaltyOrLicence', '许可、处罚决定公开期限', {
  article: '一',
  length: workingDays(7),
  startsAt: ['decisionMade'],
  onExpiry: 'breach',
  inForce: '2018-12-05',
  status: 'V2',
})

/** 事后公开：其他执法决定信息，自决定作出之日起二十个工作日内公开。 */
export const discloseOther = clock('disclosure.otherDecision', '其他执法决定公开期限', {
  article: '一',
  length: workingDays(20),
  startsAt: ['decisionMade'],
  onExpiry: 'breach',
  inForce: '2018-12-05',
  status: 'V2',
})
