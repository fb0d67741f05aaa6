import { days, statute, years } from '../clock.ts'

export const { article, clock } = statute('人民调解法')

/** 第九条第二款：调解委员会委员每届任期三年，可以连选连任。 */
export const term = clock('mediation.term', '委员任期', {
  article: '9',
  length: years(3),
  startsAt: ['elected'],
  onExpiry: 'reelect',
  inForce: '2011-01-01',
  status: 'V',
})

/** 第三十三条第一款：自调解协议生效之日起三十日内，双方共同申请司法确认。 */
export const confirm = clock('mediation.confirm', '申请司法确认期限', {
  article: '33',
  length: days(30),
  startsAt: ['agreementEffective'],
  onExpiry: 'inadmissible',
  inForce: '2011-01-01',
  status: 'V',
})
