import { months, statute } from '../clock.ts'

// 人民调解工作若干规定
export const { article, clock } = statute('司法部令75号')

/** 第三十三条：一般在一个月内调结；当事人同意的可以继续。 */
export const settle = clock('mediation.settle', '调解期限', {
  article: '33',
  length: months(1),
  startsAt: ['accepted'],
  extension: { approver: '当事人', when: '当事人同意继续调解' },
  onExpiry: 'target',
  inForce: '2002-11-01',
  status: 'V2',
})
