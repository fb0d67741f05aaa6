import { statute, years } from '../clock.ts'

export const { article, clock } = statute('个人信息保护法')

/** 第五十六条第二款：影响评估报告和处理情况记录至少保存三年。 */
export const keepAssessment = clock('pi.pia.keep', '影响评估报告保存期', {
  article: '56',
  length: years(3),
  startsAt: ['reportMade'],
  onExpiry: 'mayDispose',
  inForce: '2021-11-01',
  status: 'V',
})
