import { refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, ledger, longText, optional, organ, person, personal, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'
import { judgementOf, reasonsOf } from './first-offence-rules.ts'
import { say } from './say.ts'
import { areas } from './vocabulary.ts'

// 一 定义：一个案件一次判定；以前的违法由系统在各部门的记录中查出，结论由第三十三条得出
const checkShape = shape({
  code: 'first_offence_check',
  label: '不予处罚判定',
  fields: {
    department: organ('办案机关'),
    penaltyCase: ref('行政处罚案件', 'penalty_case'),
    askedOn: date('判定日期'),
    party: personal(person('当事人')),
    area: choice('执法领域', areas),
    slightness: choice('违法行为', { slight: '轻微', notSlight: '不属轻微' }),
    harm: choice('危害后果', { none: '没有危害后果', slight: '危害后果轻微', serious: '危害后果不轻微' }),
    correction: choice('改正', { inTime: '及时改正', late: '没有及时改正', none: '没有改正' }),
    fault: choice('主观过错', { present: '没有证据证明无过错', none: '有证据足以证明没有主观过错' }),
    since: date('查询起始日期'),
    earlier: quantity('以前的违法', '件'),
    elsewhere: quantity('其中其他部门', '件'),
    latestOn: optional(date('最近一次违法的处理日期')),
    verdict: optional(
      choice('结论', { shall: '应当不予处罚', may: '可以不予处罚', noFault: '没有过错，不予处罚', penalise: '不属于第三十三条的情形' }),
    ),
    reasons: optional(longText('理由')),
    decidedOn: optional(date('采纳日期')),
    differedOn: optional(date('不采纳日期')),
    differReason: optional(longText('不采纳的理由')),
  },
  states: { judged: '待决定', adopted: '已采纳', differed: '未采纳' },
})
export interface FirstOffenceCheck extends RecordOf<typeof checkShape> {}

// 二 规则
/** 第三十三条：“应当”和“没有过错”没有裁量的余地；“可以”由执法人员决定，不采纳须写明理由。 */
export const refuseDiffering = (c: FirstOffenceCheck) =>
  c.verdict === 'shall' || c.verdict === 'noFault'
    ? refused(say('第三十三条规定不予行政处罚的，没有裁量的余地；认定的事实有误的，请重新判定'), penalty.article('33'))
    : null

// 三 程序
export const firstOffenceCheck = ledger(checkShape, {
  start: 'askedOn',
  intake: 'operation',
  initial: 'judged',
  derives: { verdict: judgementOf, reasons: reasonsOf },
  moves: {
    adopt: { label: '采纳', from: ['judged'], to: 'adopted', basis: penalty.article('33'), stamps: 'decidedOn' },
    differ: {
      label: '不采纳',
      from: ['judged'],
      to: 'differed',
      basis: penalty.article('33(1)'),
      stamps: 'differedOn',
      asks: ['differReason'],
      refuse: refuseDiffering,
    },
  },
  periods: {},
  documents: {},
  breakdown: ['verdict'],

  // 四 数字
  figures: {
    judged: { kind: 'count', label: '不予处罚判定', unit: '件', on: 'askedOn', definition: '判定日期在年内的判定' },
    mayExempt: {
      kind: 'count',
      label: '判定首违可以不罚',
      unit: '件',
      on: 'askedOn',
      where: { verdict: 'may' },
      definition: '年内判定为初次违法、危害后果轻微、及时改正的',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: inspector, see: 'own', create: 'own', move: { own: 'all' } },
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: 'all' } },
      { post: legalOfficer, see: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['penaltyCase', 'party', 'department', 'askedOn', 'earlier', 'verdict', 'state'],
  filters: ['department', 'party', 'area', 'askedOn', 'verdict'],
})
