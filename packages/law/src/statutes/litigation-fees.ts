import { days, statute } from '../clock.ts'

export const { article, clock } = statute('诉讼费用交纳办法')

/** 第二十二条第一款：接到交费通知次日起七日内交纳案件受理费；逾期的由法院按撤诉处理。 */
export const payFee = clock('civil.fee.pay', '交纳案件受理费期限', {
  article: '22',
  length: days(7),
  startsAt: ['feeNoticeReceived'],
  onExpiry: 'mayTerminate',
  inForce: '2007-04-01',
  status: 'V',
})
