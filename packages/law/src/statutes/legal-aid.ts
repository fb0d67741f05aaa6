import { days, hours, statute } from '../clock.ts'

// 本法未规定工作日，日均为自然日。
export const { article, clock } = statute('法律援助法')

/** 第四十三条第一款：收到申请之日起七日内审查并决定是否给予援助。 */
export const decide = clock('aid.decide', '审查决定期限', {
  article: '43',
  length: days(7),
  startsAt: ['applicationReceived'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第四十三条第一款：自决定给予援助之日起三日内指派人员。 */
export const assign = clock('aid.assign', '指派期限', {
  article: '43',
  length: days(3),
  startsAt: ['granted'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第三十六条：收到办案机关通知三日内指派律师。 */
export const assignOnNotice = clock('aid.assign.notice', '通知援助指派期限', {
  article: '36',
  length: days(3),
  startsAt: ['noticeReceived'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第三十九条第一款：被羁押人员的申请，二十四小时内转交法律援助机构。 */
export const forwardDetained = clock('aid.forward.detained', '羁押人员申请转交期限', {
  article: '39',
  length: hours(24),
  startsAt: ['requested'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第四十九条第二款：司法行政部门收到异议之日起五日内审查处理。 */
export const reviewObjection = clock('aid.objection', '异议审查期限', {
  article: '49',
  length: days(5),
  startsAt: ['objectionReceived'],
  onExpiry: 'breach',
  inForce: '2022-01-01',
  status: 'V',
})

/** 第四十四条第一项：距法定时效或者期限届满不足七日，需要及时起诉、申请仲裁或者复议的，可以先行援助。 */
export const emergency = clock('aid.emergency.window', '先行援助时点', {
  article: '44',
  direction: 'before',
  length: days(7),
  startsAt: ['statutoryDeadline'],
  onExpiry: 'mayProceed',
  inForce: '2022-01-01',
  status: 'V',
})
