import { days, statute, workingDays } from '../clock.ts'

// 第八十二条：实施行政许可的期限以工作日计算，不含法定节假日。
export const { article, clock } = statute('行政许可法')

/** 第三十二条第一款第四项：材料不齐的当场或者五日内一次告知；逾期不告知的，自收到材料之日起即为受理。 */
export const noticeCorrection = clock('licence.correction', '告知补正期限', {
  article: '32(4)',
  length: workingDays(5),
  startsAt: ['applicationReceived'],
  onExpiry: 'deemedAccepted',
  effectFrom: 'start',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第四十二条第一款：受理之日起二十日内决定；经本机关负责人批准可以延长十日，告知理由。 */
export const decide = clock('licence.decide', '许可决定期限', {
  article: '42(1)',
  length: workingDays(20),
  startsAt: ['accepted'],
  extension: { upTo: workingDays(10), approver: '行政机关负责人', when: '二十日内不能作出决定' },
  onExpiry: 'breach',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第四十二条第二款：统一、联合或者集中办理的四十五日；经本级人民政府负责人批准可以延长十五日，告知理由。 */
export const decideJointly = clock('licence.joint', '联合办理期限', {
  article: '42(2)',
  length: workingDays(45),
  startsAt: ['accepted'],
  extension: { upTo: workingDays(15), approver: '本级人民政府负责人', when: '四十五日内不能办结' },
  onExpiry: 'breach',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第四十四条：自作出准予决定之日起十日内颁发、送达许可证件。 */
export const deliver = clock('licence.deliver', '许可证件送达期限', {
  article: '44',
  length: workingDays(10),
  startsAt: ['decisionMade'],
  onExpiry: 'breach',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第四十七条第一款：被告知听证权利之日起五日内提出申请。 */
export const requestHearing = clock('licence.hearing.request', '申请听证期限', {
  article: '47',
  length: workingDays(5),
  startsAt: ['told'],
  onExpiry: 'rightLapses',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第四十七条第一款：提出听证申请的，二十日内组织听证。 */
export const holdHearing = clock('licence.hearing.hold', '组织听证期限', {
  article: '47',
  length: workingDays(20),
  startsAt: ['requested'],
  onExpiry: 'breach',
  inForce: '2004-07-01',
  status: 'V',
})

/** 第五十条第一款：有效期届满三十日前提出延续申请；按自然日从严计算，法律、法规、规章另有规定的从其规定。 */
export const applyRenewal = clock('licence.renewal.apply', '申请延续期限', {
  article: '50',
  direction: 'before',
  length: days(30),
  startsAt: ['licenceExpiry'],
  onExpiry: 'late',
  inForce: '2004-07-01',
  status: 'V',
})
