import { refused } from '@fazhi/law'
import * as supervision from '@fazhi/law/statutes/enforcement-supervision'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, type Filter, ledger, longText, type Moment, optional, organ, person, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { shownToAnyone } from './registers.ts'
import { say } from './say.ts'
import { subjectAudit } from './subject-audit.ts'
import { levels, natures, yesOrNo } from './vocabulary.ts'

// 一 定义
const subjectShape = shape({
  code: 'enforcement_subject',
  label: '行政执法主体',
  fields: {
    name: text('主体名称'),
    body: organ('单位'),
    nature: choice('主体性质', natures),
    level: choice('主体层级', levels),
    penaltyPower: choice('行政处罚权', yesOrNo),
    domain: text('执法领域'),
    basis: longText('职权依据'),
    creditCode: optional(text('统一社会信用代码')),
    representative: optional(person('法定代表人')),
    entrustedBy: optional(text('委托机关')),
    entrustedUntil: optional(date('委托期限届满日期')),
    registeredOn: date('登记日期'),
    audit: optional(ref('核查记录', 'subject_audit')),
    announcedOn: optional(date('公告日期')),
    changedOn: optional(date('变更日期')),
    changeReason: optional(longText('变更的事项和理由')),
    revokedOn: optional(date('撤销日期')),
    revocationReason: optional(text('撤销的理由')),
  },
  states: { registered: '待公告', announced: '已公告', changed: '变更待公告', revoked: '已撤销' },
})
export interface EnforcementSubject extends RecordOf<typeof subjectShape> {}

// 二 规则
/** 主体资格经核查、审核、公告才成立：引用的核查应当是本单位的，已经公告，处罚权相同。 */
export function refuseUnaudited(s: EnforcementSubject, { before, find }: Moment<EnforcementSubject>) {
  if (s === before) return null
  const audit = find(subjectAudit, s.audit)
  if (audit === null) return refused(say('没有找到这条核查记录，请选择本单位的核查'), supervision.subjectStanding)
  if (audit.body !== s.body) return refused(say('这是另一单位的核查，请选择本单位的核查'), supervision.subjectStanding)
  if (audit.state !== 'announced') return refused(say('核查尚未公告，主体资格未经公告不成立，请先公告核查结果'), supervision.subjectStanding)
  return audit.penaltyPower === s.penaltyPower
    ? null
    : refused(say('核查认定的行政处罚权与登记的不一致，请更正后再公告'), supervision.subjectStanding)
}
/** 第三十八条：没有主体资格的处罚无效，所以撤销当日起不再列入事项、开展检查。 */
export const hasStanding = (s: EnforcementSubject): boolean => s.state === 'announced'

export const penalising: Filter<EnforcementSubject> = { penaltyPower: 'yes' }

// 三 程序
export const enforcementSubject = ledger(subjectShape, {
  start: 'registeredOn',
  initial: 'registered',
  moves: {
    announce: {
      label: '公告',
      from: ['registered', 'changed'],
      to: 'announced',
      basis: supervision.subjectStanding,
      stamps: 'announcedOn',
      asks: ['audit'],
      consults: ['audit'],
      refuse: refuseUnaudited,
    },
    renew: {
      label: '新一轮核查通过',
      from: ['announced'],
      to: 'announced',
      basis: supervision.subjectStanding,
      asks: ['audit'],
      consults: ['audit'],
      refuse: refuseUnaudited,
    },
    change: { label: '变更', from: ['announced'], to: 'changed', basis: penalty.article('39'), stamps: 'changedOn', asks: ['changeReason'] },
    revoke: {
      label: '撤销',
      from: ['registered', 'announced', 'changed'],
      to: 'revoked',
      basis: penalty.article('38'),
      stamps: 'revokedOn',
      asks: ['revocationReason'],
    },
  },
  periods: {},
  documents: {},
  events: { entrustedUntil: { label: '委托期限届满', on: 'entrustedUntil' } },

  // 四 数字
  figures: {
    inForce: {
      kind: 'stock',
      label: '行政执法主体',
      unit: '个',
      from: 'announcedOn',
      until: 'revokedOn',
      definition: '截止日已公告、未撤销的行政执法主体',
    },
    penalising: {
      kind: 'stock',
      label: '行政处罚主体',
      unit: '个',
      from: 'announcedOn',
      until: 'revokedOn',
      where: penalising,
      definition: '截止日已公告、未撤销，有行政处罚权的主体',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'body',
    grants: shownToAnyone,
    published: { fields: ['name', 'body', 'nature', 'level', 'domain', 'basis', 'announcedOn'], where: { state: 'announced' } },
  },
  list: ['name', 'body', 'nature', 'level', 'penaltyPower', 'domain', 'announcedOn', 'state'],
  filters: ['name', 'body', 'nature', 'penaltyPower', 'announcedOn'],
  rests: ['announced'],
})
