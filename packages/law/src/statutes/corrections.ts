import { days, hours, months, statute } from '../clock.ts'

// 本法未规定工作日，日均为自然日。
export const { article, clock } = statute('社区矫正法')

/** 第二十条：决定机关自判决、裁定或者决定生效之日起五日内通知执行地社区矫正机构。 */
export const notify = clock('corr.notify', '通知执行地期限', {
  article: '20',
  length: days(5),
  startsAt: ['judgmentEffective'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第二十条：决定机关十日内送达有关法律文书。 */
export const sendDocuments = clock('corr.documents', '文书送达期限', {
  article: '20',
  length: days(10),
  startsAt: ['judgmentEffective'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第二十一条第一款：管制、缓刑、假释对象自判决、裁定生效之日起十日内报到；未报到的及时查找（第三十条）。 */
export const report = clock('corr.report', '报到期限', {
  article: '21',
  length: days(10),
  startsAt: ['judgmentEffective'],
  onExpiry: 'search',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第二十一条第二款、第三款：暂予监外执行对象，自收到决定之日起十日内移送。 */
export const handOver = clock('corr.handover.medical', '监外执行对象移送期限', {
  article: '21',
  length: days(10),
  startsAt: ['decisionReceived'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第二十九条第二款：电子定位不超过三个月；经评估仍有必要的，经批准可以延长，每次不超过三个月。 */
export const device = clock('corr.device', '电子定位期限', {
  article: '29',
  length: months(3),
  startsAt: ['deviceApproved'],
  extension: { approver: '县级司法行政部门负责人', when: '经评估仍有必要，每次不超过三个月', article: '29(2)' },
  onExpiry: 'release',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第四十八条：人民法院收到撤销缓刑、假释建议书后三十日内裁定。 */
export const rule = clock('corr.court.revoke', '撤销缓刑、假释裁定期限', {
  article: '48',
  length: days(30),
  startsAt: ['proposalReceived'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'V',
})

/** 第四十七条：人民法院四十八小时内决定是否逮捕。 */
export const arrest = clock('corr.court.arrest', '逮捕决定期限', {
  article: '47',
  length: hours(48),
  startsAt: ['requestReceived'],
  onExpiry: 'breach',
  inForce: '2020-07-01',
  status: 'V',
})
