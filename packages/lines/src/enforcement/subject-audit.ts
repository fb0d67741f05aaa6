import { refused } from '@fazhi/law'
import * as supervision from '@fazhi/law/statutes/enforcement-supervision'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, type Filter, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, shape, text, year } from '@fazhi/ledger'
import { subjectAuditDocuments } from './documents/subject-audit.ts'
import { keptByJusticeBureau } from './registers.ts'
import { say } from './say.ts'
import { levels, natures, yesOrNo } from './vocabulary.ts'

// 一 定义：每一轮核查，一个单位一条；主体的名录见 subject
const auditShape = shape({
  code: 'subject_audit',
  label: '执法主体资格核查',
  fields: {
    body: organ('被核查单位'),
    roundYear: year('核查年度'),
    nature: choice('主体性质', natures),
    level: choice('主体层级', levels),
    penaltyPower: choice('行政处罚权', yesOrNo),
    openedOn: date('开始核查日期'),
    legalBasis: longText('职权依据'),
    certified: quantity('持证执法人员', '人'),
    entrustment: optional(text('委托书的名称和文号')),
    provincialDecision: optional(text('省人民政府赋权决定的文号')),
    auditedOn: optional(date('审核日期')),
    opinion: optional(longText('审核意见')),
    announcedOn: optional(date('公告日期')),
    announcement: optional(text('公告的名称和文号')),
  },
  states: { opened: '核查中', passed: '审核通过', failed: '审核不通过', announced: '已公告' },
})
export interface SubjectAudit extends RecordOf<typeof auditShape> {}

// 二 规则
/** 第二十条：委托须有书面委托书；第二十四条：乡镇（街道）行使处罚权须有省的决定；第四十二条：执法人员不得少于两人。 */
export function refusePassing(a: SubjectAudit, { before }: Moment<SubjectAudit>) {
  if (a.certified < 2)
    return refused(say('持证执法人员{certified}人，少于两人，不具备执法条件，请审核不通过', { certified: a.certified }), supervision.officerStanding)
  if (a === before) return null
  if (a.nature === 'entrusted' && a.entrustment === null)
    return refused(say('受委托的组织应当有书面委托书，请填写委托书的名称和文号'), penalty.article('20(2)'))
  return a.penaltyPower === 'yes' && a.level === 'township' && a.provincialDecision === null
    ? refused(say('乡镇（街道）行使行政处罚权，应当有省人民政府的决定并已公布，请填写决定的文号'), penalty.article('24'))
    : null
}
/** 审核不通过的，应当写明理由。 */
export const refuseSilence = (a: SubjectAudit, { before }: Moment<SubjectAudit>) =>
  a !== before && a.opinion === null ? refused(say('审核不通过的，应当写明理由'), supervision.subjectStanding) : null

export const withPenaltyPower: Filter<SubjectAudit> = { penaltyPower: 'yes' }

// 三 程序
export const subjectAudit = ledger(auditShape, {
  start: 'openedOn',
  initial: 'opened',
  moves: {
    pass: {
      label: '审核通过',
      from: ['opened'],
      to: 'passed',
      basis: supervision.subjectStanding,
      stamps: 'auditedOn',
      offers: ['opinion', 'entrustment', 'provincialDecision'],
      refuse: refusePassing,
    },
    fail: {
      label: '审核不通过',
      from: ['opened'],
      to: 'failed',
      basis: supervision.subjectStanding,
      stamps: 'auditedOn',
      asks: ['opinion'],
      refuse: refuseSilence,
    },
    announce: { label: '公告', from: ['passed'], to: 'announced', basis: supervision.subjectStanding, stamps: 'announcedOn', asks: ['announcement'] },
  },
  periods: {},
  documents: subjectAuditDocuments,

  // 四 数字
  figures: {
    announced: {
      kind: 'count',
      label: '行政处罚主体资格核查审核公告',
      unit: '个',
      on: 'announcedOn',
      where: withPenaltyPower,
      definition: '公告日期在年内、有行政处罚权的主体，一个单位一轮计一个',
    },
    failed: {
      kind: 'count',
      label: '核查不通过',
      unit: '个',
      on: 'auditedOn',
      where: { state: 'failed' },
      definition: '审核日期在年内、审核不通过的主体',
    },
  },

  // 五 权限
  access: { sensitivity: 'internal', owner: 'body', grants: [...keptByJusticeBureau] },
  list: ['body', 'roundYear', 'nature', 'penaltyPower', 'certified', 'auditedOn', 'announcedOn', 'state'],
  filters: ['body', 'roundYear', 'nature', 'penaltyPower', 'announcedOn'],
})
