import { refused } from '@fazhi/law'
import * as supervision from '@fazhi/law/statutes/enforcement-supervision'
import {
  account,
  choice,
  cutOff,
  date,
  type Filter,
  ledger,
  type Moment,
  optional,
  organ,
  person,
  quantity,
  type RecordOf,
  shape,
  text,
  year,
} from '@fazhi/ledger'
import { certificateYears, yearsLater } from './certificate.ts'
import { shownToAnyone } from './registers.ts'
import { say } from './say.ts'

// 一 定义
const officerShape = shape({
  code: 'enforcement_officer',
  label: '行政执法人员',
  fields: {
    name: person('姓名'),
    unit: organ('执法单位'),
    duty: text('职务'),
    staffing: choice('人员身份', { civilServant: '公务员', institution: '事业编制', auxiliary: '辅助人员、编外人员' }),
    domain: text('执法领域'),
    user: optional(account('登录账号')),
    appliedOn: date('申领日期'),
    examinedOn: optional(date('资格考试日期')),
    examScore: optional(quantity('考试成绩', '分')),
    cardNo: optional(text('执法证号')),
    issuer: optional(text('发证机关')),
    issuedOn: optional(date('发证日期')),
    printedUntil: optional(date('证件载明的有效期')),
    validUntil: optional(date('有效期至')),
    checkedOn: optional(date('年度审验日期')),
    checkedYear: optional(year('审验年度')),
    checkResult: optional(choice('审验结果', { passed: '合格', failed: '不合格' })),
    suspendedOn: optional(date('暂扣日期')),
    suspensionReason: optional(text('暂扣的理由')),
    restoredOn: optional(date('恢复日期')),
    endedOn: optional(date('注销、吊销日期')),
    endReason: optional(
      choice('注销、吊销的理由', {
        left: '调离执法岗位',
        retired: '退休、死亡',
        expired: '有效期届满未换证',
        failed: '审验不合格',
        revoked: '因违法违纪吊销',
      }),
    ),
    refusalReason: optional(text('不予发证的理由')),
    expiredOn: optional(date('失效日期')),
  },
  states: { applying: '申领中', certified: '持证', suspended: '暂扣', expired: '已失效', ended: '已注销、吊销', refused: '不予发证' },
})
export interface EnforcementOfficer extends RecordOf<typeof officerShape> {}

// 二 规则
/** 第十七条第二款：经考试合格才发证；辅助人员、编外人员不得发证、不得执法。 */
export function refuseIssuing(o: EnforcementOfficer, { on, before }: Moment<EnforcementOfficer>) {
  if (o.staffing === 'auxiliary') return refused(say('辅助人员、编外人员不得领取行政执法证件，不得从事行政执法'), supervision.officerStanding)
  if (o === before) return null
  if (o.examScore === null || o.examScore < passMark)
    return refused(say('资格考试成绩{score}分，不满{passMark}分，不能发证', { score: o.examScore ?? 0, passMark }), supervision.officerStanding)
  if (o.examinedOn === null || o.examinedOn > on) return refused(say('资格考试应当在发证以前，请核对考试日期'), supervision.officerStanding)
  return o.printedUntil !== null && o.printedUntil < on
    ? refused(say('证件载明的有效期{printedUntil}早于发证日期{on}，请核对', { printedUntil: o.printedUntil, on }), supervision.certificateRules)
    : null
}
const passMark = 60
/** 证件载明有效期的从其所载，没有载明的为五年。 */
export const validUntilOf = (o: EnforcementOfficer, { on }: Moment<EnforcementOfficer>) => o.printedUntil ?? yearsLater(on, certificateYears)
/** 审验不合格的，不能恢复使用。 */
export const refuseRestoring = (o: EnforcementOfficer) =>
  o.checkResult === 'failed' ? refused(say('年度审验不合格，不能恢复使用，请先重新审验'), supervision.certificateRules) : null

export const thatDay = (_: EnforcementOfficer, { on }: Moment<EnforcementOfficer>) => on
/** 暂扣中审验合格的，当日恢复。 */
export const restoredOnOf = (o: EnforcementOfficer, { on, before }: Moment<EnforcementOfficer>) => (before?.state === 'suspended' ? on : o.restoredOn)

/** 证件在截止日仍然有效的在岗人员。 */
export const certified: Filter<EnforcementOfficer> = { validUntil: { from: cutOff } }

// 三 程序
export const enforcementOfficer = ledger(officerShape, {
  start: 'appliedOn',
  initial: 'applying',
  moves: {
    issue: {
      label: '发证',
      from: ['applying'],
      to: 'certified',
      basis: supervision.officerStanding,
      stamps: 'issuedOn',
      asks: ['cardNo', 'issuer', 'examinedOn', 'examScore'],
      offers: ['printedUntil'],
      fills: { validUntil: validUntilOf },
      refuse: refuseIssuing,
    },
    decline: { label: '不予发证', from: ['applying'], to: 'refused', basis: supervision.officerStanding, asks: ['refusalReason'] },
    check: {
      label: '年度审验不合格',
      from: ['certified', 'suspended'],
      to: 'suspended',
      basis: supervision.certificateRules,
      stamps: 'checkedOn',
      asks: ['checkedYear'],
      sets: { checkResult: 'failed', suspensionReason: '年度审验不合格' },
      fills: { suspendedOn: thatDay },
    },
    passCheck: {
      label: '年度审验合格',
      from: ['certified', 'suspended'],
      to: 'certified',
      basis: supervision.certificateRules,
      stamps: 'checkedOn',
      asks: ['checkedYear'],
      sets: { checkResult: 'passed' },
      fills: { restoredOn: restoredOnOf },
    },
    replace: {
      label: '换证',
      from: ['certified', 'expired'],
      to: 'certified',
      basis: supervision.certificateRules,
      stamps: 'issuedOn',
      asks: ['cardNo'],
      offers: ['printedUntil'],
      fills: { validUntil: validUntilOf },
      refuse: refuseIssuing,
    },
    suspend: {
      label: '暂扣',
      from: ['certified'],
      to: 'suspended',
      basis: supervision.certificateRules,
      stamps: 'suspendedOn',
      asks: ['suspensionReason'],
    },
    restore: {
      label: '恢复使用',
      from: ['suspended'],
      to: 'certified',
      basis: supervision.certificateRules,
      stamps: 'restoredOn',
      refuse: refuseRestoring,
    },
    end: {
      label: '注销、吊销',
      from: ['certified', 'suspended', 'expired'],
      to: 'ended',
      basis: supervision.certificateRules,
      stamps: 'endedOn',
      asks: ['endReason'],
    },
    expire: {
      label: '有效期届满',
      from: ['certified', 'suspended'],
      to: 'expired',
      byLaw: true,
      basis: supervision.certificateRules,
      stamps: 'expiredOn',
    },
  },
  periods: { valid: { label: '证件有效期', clock: supervision.certificate, from: 'validUntil', until: ['replace', 'end'], lapse: 'expire' } },
  documents: {},

  // 四 数字
  figures: {
    certified: {
      kind: 'stock',
      label: '持证行政执法人员',
      unit: '人',
      from: 'issuedOn',
      until: 'endedOn',
      where: certified,
      definition: '截止日已发证、证件有效、未注销吊销的人员，按人计；暂扣的在内',
    },
    issued: { kind: 'count', label: '发证人数', unit: '人', on: 'issuedOn', definition: '发证或者换证日期在年内的人员' },
    ended: { kind: 'count', label: '注销、吊销', unit: '人', on: 'endedOn', definition: '注销、吊销日期在年内的人员' },
  },

  // 五 权限
  access: {
    sensitivity: 'open',
    owner: 'unit',
    grants: shownToAnyone,
    published: { fields: ['name', 'unit', 'domain', 'cardNo', 'validUntil'], where: { state: 'certified' } },
  },
  list: ['name', 'unit', 'duty', 'cardNo', 'issuedOn', 'validUntil', 'checkedYear', 'state'],
  filters: ['name', 'unit', 'cardNo', 'staffing', 'validUntil', 'checkedYear'],
  rests: ['certified'],
})
