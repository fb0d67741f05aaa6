import { days, statute } from '../clock.ts'

export const { article, clock } = statute('行政复议法实施条例')

/** 第四十九条第一款：责令重新作出行政行为，法律、法规、规章未规定期限的，为六十日。 */
export const remake = clock('reconsideration.remake.default', '重新作出行政行为的期限', {
  article: '49',
  length: days(60),
  startsAt: ['decisionServed'],
  onExpiry: 'breach',
  inForce: '2007-08-01',
  status: 'V',
})
