import { statute, workingDays } from '../clock.ts'

export const { article, clock } = statute('政府信息公开条例')

/** 第二十六条：主动公开的信息，自形成或者变更之日起二十个工作日内公开。 */
export const publish = clock('info.active', '主动公开期限', {
  article: '26',
  length: workingDays(20),
  startsAt: ['formed', 'changed'],
  onExpiry: 'breach',
  inForce: '2019-05-15',
  status: 'V',
})

/** 第三十三条第二款：收到申请（补正的自收到补正申请）之日起二十个工作日内答复；经公开工作机构负责人同意可以延长，最长二十个工作日。 */
export const answer = clock('info.answer', '依申请公开答复期限', {
  article: '33',
  length: workingDays(20),
  startsAt: ['requestReceived', 'correctedRequestReceived'],
  extension: { upTo: workingDays(20), approver: '政府信息公开工作机构负责人', when: '需要延长，告知申请人' },
  onExpiry: 'breach',
  inForce: '2019-05-15',
  status: 'V',
})

/** 第三十条：申请内容不明确的，收到申请之日起七个工作日内一次性告知补正。 */
export const noticeCorrection = clock('info.correction', '告知补正期限', {
  article: '30',
  length: workingDays(7),
  startsAt: ['requestReceived'],
  onExpiry: 'breach',
  inForce: '2019-05-15',
  status: 'V',
})

/** 第三十二条：第三方收到征求意见书之日起十五个工作日内提出意见；逾期的由行政机关决定是否公开。 */
export const hearThirdParty = clock('info.thirdParty', '第三方意见期限', {
  article: '32',
  length: workingDays(15),
  startsAt: ['letterReceived'],
  onExpiry: 'mayProceed',
  inForce: '2019-05-15',
  status: 'V',
})
