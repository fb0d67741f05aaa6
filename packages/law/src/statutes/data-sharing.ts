import { statute, workingDays } from '../clock.ts'

export const { article, clock } = statute('政务数据共享条例')
const authority = '同级政务数据共享主管部门'

/** 第二十一条：无条件共享的，收到申请一个工作日内答复；经同意可以延长，最多十个工作日。 */
export const answerUnconditional = clock('share.answer.unconditional', '无条件共享答复期限', {
  article: '21',
  length: workingDays(1),
  startsAt: ['requestReceived'],
  extension: { upTo: workingDays(10), approver: authority },
  onExpiry: 'breach',
  inForce: '2025-08-01',
  status: 'V',
})

/** 第二十一条：有条件共享的，收到申请十个工作日内答复；经同意可以延长，最多十个工作日。 */
export const answerConditional = clock('share.answer.conditional', '有条件共享答复期限', {
  article: '21',
  length: workingDays(10),
  startsAt: ['requestReceived'],
  extension: { upTo: workingDays(10), approver: authority },
  onExpiry: 'breach',
  inForce: '2025-08-01',
  status: 'V',
})

/** 第二十二条：同意共享的，二十个工作日内提供。 */
export const provide = clock('share.provide', '共享数据提供期限', {
  article: '22',
  length: workingDays(20),
  startsAt: ['agreed'],
  onExpiry: 'breach',
  inForce: '2025-08-01',
  status: 'V',
})

/** 第二十六条：收到校核申请之日起十个工作日内核实更正。 */
export const correct = clock('share.correct', '数据校核期限', {
  article: '26',
  length: workingDays(10),
  startsAt: ['correctionRequestReceived'],
  onExpiry: 'breach',
  inForce: '2025-08-01',
  status: 'V',
})

/** 第十七条：职责或者数据变化之日起十个工作日内更新目录；经同意可以延长五个工作日。 */
export const updateCatalogue = clock('share.catalogue', '目录更新期限', {
  article: '17',
  length: workingDays(10),
  startsAt: ['changed'],
  extension: { upTo: workingDays(5), approver: authority },
  onExpiry: 'breach',
  inForce: '2025-08-01',
  status: 'V',
})
