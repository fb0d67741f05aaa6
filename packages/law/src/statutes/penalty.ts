import { days, setting, statute, workingDays, years } from '../clock.ts'
import { limit } from '../limit.ts'

// 第八十五条：二日、三日、五日、七日指工作日；其余为自然日。
export const { article, clock } = statute('行政处罚法')

/** 第三十六条：违法行为二年内未被发现的不再处罚；涉及生命健康安全、金融安全且有危害后果的，延长至五年。 */
export const limitation = clock('penalty.limitation', '处罚时效', {
  article: '36',
  length: years(2),
  startsAt: ['actEnded'],
  extension: { upTo: years(3), approver: '法律', when: '涉及公民生命健康安全、金融安全且有危害后果' },
  onExpiry: 'noPenalty',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第三十六条第一款后段：五年的时效。 */
export const limitationGrave = clock('penalty.limitation.grave', '处罚时效（五年）', {
  article: '36',
  length: years(5),
  startsAt: ['actEnded'],
  onExpiry: 'noPenalty',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第五十六条：先行登记保存的，七日内及时作出处理决定。 */
export const preserve = clock('penalty.preserve', '登记保存处理期限', {
  article: '56',
  length: workingDays(7),
  startsAt: ['registered'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第六十条：立案之日起九十日内作出处罚决定；法律、法规、规章另有规定的从其规定。 */
export const decide = clock('penalty.decide', '处罚决定期限', {
  article: '60',
  length: days(90),
  startsAt: ['caseOpened'],
  extension: { approver: '法律、法规、规章规定的机关', when: '法律、法规、规章另有规定' },
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第六十一条第一款：当事人不在场的，七日内依民事诉讼法送达处罚决定书。 */
export const serve = clock('penalty.serve', '决定书送达期限', {
  article: '61',
  length: workingDays(7),
  startsAt: ['decisionMade'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第六十四条第一项：要求听证的，被告知后五日内提出。 */
export const requestHearing = clock('penalty.hearing.request', '要求听证期限', {
  article: '64(1)',
  length: workingDays(5),
  startsAt: ['told'],
  onExpiry: 'rightLapses',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第六十四条第二项：举行听证的七日前通知时间、地点。 */
export const noticeHearing = clock('penalty.hearing.notice', '听证通知期限', {
  article: '64(2)',
  direction: 'before',
  length: workingDays(7),
  startsAt: ['hearing'],
  onExpiry: 'defective',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第六十七条第三款：收到处罚决定书之日起十五日内缴纳罚款；经批准可以暂缓或者分期（第六十六条），逾期加处罚款（第七十二条）。 */
export const pay = clock('penalty.pay', '缴纳罚款期限', {
  article: '67',
  length: days(15),
  startsAt: ['decisionReceived'],
  extension: { approver: '作出处罚决定的行政机关', when: '确有经济困难，当事人申请暂缓或者分期', article: '66(2)' },
  onExpiry: 'surcharge',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第七十一条：当场收缴的罚款，自收缴或者抵岸之日起二日内交至行政机关。 */
export const handIn = clock('penalty.cash.handIn', '当场收缴罚款上交期限', {
  article: '71',
  length: workingDays(2),
  startsAt: ['collected', 'landed'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第七十一条：行政机关二日内将罚款缴付指定银行。 */
export const bank = clock('penalty.cash.bank', '罚款缴付银行期限', {
  article: '71',
  length: workingDays(2),
  startsAt: ['handedIn'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第四十八条第二款：已公开的决定被变更、撤销、确认违法或者无效的，三日内撤回信息并公开说明理由。 */
export const withdrawPublication = clock('penalty.publication.withdraw', '撤回公开信息期限', {
  article: '48(2)',
  length: workingDays(3),
  startsAt: ['changed', 'revoked', 'illegal', 'void'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

/** 第二十八条第一款：责令当事人改正或者限期改正违法行为；末日是责令改正通知书载明的那一天。 */
export const correct = clock('penalty.correct', '责令改正期限', {
  article: '28(1)',
  length: days(0),
  startsAt: ['correctBy'],
  onExpiry: 'breach',
  inForce: '2021-07-15',
  status: 'V',
})

const since = '2021-07-15'
const law = '行政处罚法'
/** 第五十一条：当场处罚的罚款，对公民二百元以下；单位为分。 */
export const onSpotCitizen = limit('penalty.onSpot.citizen', '当场处罚罚款上限（公民，分）', {
  law,
  article: '51',
  inForce: since,
  status: 'V',
  value: 20_000,
})
/** 第五十一条：当场处罚的罚款，对法人或者其他组织三千元以下；单位为分。 */
export const onSpotOrganisation = limit('penalty.onSpot.organisation', '当场处罚罚款上限（法人或者其他组织，分）', {
  law,
  article: '51',
  inForce: since,
  status: 'V',
  value: 300_000,
})
/** 第六十八条第一项：当场收缴的罚款，一百元以下；单位为分。 */
export const cashOnSpot = limit('penalty.cash', '当场收缴罚款上限（分）', {
  law,
  article: '68',
  inForce: since,
  status: 'V',
  value: 10_000,
})
/** 第六十三条第一项：较大数额罚款的标准由地方、部门规定，本地标准待确认；默认值取各地常见的数额，单位为分。 */
export const largeFineCitizen = limit('penalty.hearing.fine.citizen', '较大数额罚款（公民，分）', {
  law,
  article: '63',
  inForce: since,
  status: 'U',
  value: setting('penalty.hearing.fine.citizen', 500_000),
})
export const largeFineOrganisation = limit(
  'penalty.hearing.fine.organisation',
  '较大数额罚款（法人或者其他组织，分）',
  { law, article: '63', inForce: since, status: 'U', value: setting('penalty.hearing.fine.organisation', 5_000_000) },
)
/** 第六十三条第二项：没收较大数额违法所得、较大价值非法财物，标准同样待确认。 */
export const largeConfiscation = limit('penalty.hearing.confiscation', '较大数额没收（分）', {
  law,
  article: '63',
  inForce: since,
  status: 'U',
  value: setting('penalty.hearing.confiscation', 5_000_000),
})
/** 第三十三条第一款没有规定“初次违法”往前查几年：本地标准待确认，默认二年。 */
export const firstOffenceWindow = limit('penalty.firstOffence.years', '初次违法的查询年限（年）', {
  law,
  article: '33(1)',
  inForce: since,
  status: 'U',
  value: setting('penalty.firstOffence.years', 2),
})
