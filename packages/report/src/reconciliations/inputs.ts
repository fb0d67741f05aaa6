import {
  empty,
  type Figure,
  type FigureName,
  type Filter,
  type Ledger,
  type OfKind,
  present,
  type Row,
} from '@fazhi/ledger'
import { disciplinaryAction } from '@fazhi/lines/corrections/action'
import { correctionSubject } from '@fazhi/lines/corrections/subject'
import { enforcementItem, penalties } from '@fazhi/lines/enforcement/item'
import { certified, enforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { planLine } from '@fazhi/lines/enforcement/plan-line'
import { reviewed } from '@fazhi/lines/enforcement/plan-line-rules'
import { enforcementSubject, penalising } from '@fazhi/lines/enforcement/subject'
import { jointVisit } from '@fazhi/lines/enforcement/visit'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { reconsiderationStation } from '@fazhi/lines/reconsideration/station'
import { resettlementSubject } from '@fazhi/lines/resettlement/subject'

/** A count that no sentence prints: the report's own figure over a ledger. */
export interface Input {
  readonly ledger: string
  readonly figure: Figure
}
const input = <L extends Ledger>(
  ledger: L,
  figure: Figure<Filter<Row<L>>, OfKind<L['shape']['fields'], 'date'>, keyof L['shape']['fields'] & string>,
): Input => ({ ledger: ledger.shape.code, figure })

/** Of the applications received in the year. */
const received = (label: string, where: Filter<Row<typeof reconsiderationCase>>) =>
  input(reconsiderationCase, {
    kind: 'count',
    label,
    unit: '件',
    on: 'receivedOn',
    where,
    definition: '年内收到的申请',
  })
/** The stations in which one of the four is as everywhere, at the end of the year. */
const unified = (label: string, from: 'signOn' | 'procedureOn' | 'ledgerOn' | 'rulesOn') =>
  input(reconsiderationStation, {
    kind: 'stock',
    label,
    unit: '个',
    from,
    until: 'closedOn',
    where: { openedOn: present },
    definition: '年末运行的工作站',
  })
/** A figure of the line's own page that only the identities want. */
const ownOf = <L extends Ledger>(ledger: L, name: FigureName<L>): Input => {
  const figure = ledger.figures[name]
  if (figure === undefined) throw new Error(`${ledger.shape.code} has no figure ${name}`)
  return { ledger: ledger.shape.code, figure }
}

/** What an identity is judged on beside the report's figures. */
export const inputs = {
  received: received('收到申请件数', {}),
  accepted: received('收到的申请中已受理的', { acceptedOn: present }),
  declined: received('收到的申请中不予受理的', { state: 'declined' }),
  givenUp: received('收到的申请中视为放弃的', { state: 'givenUp' }),
  withdrawn: received('收到的申请中受理前撤回的', { state: 'withdrawn' }),
  pending: received('收到的申请中尚未审查完毕的', { state: ['received', 'correcting'], acceptedOn: empty }),
  viaStations: received('收到的申请中工作站转送的', { channel: 'station' }),
  sign: unified('统一挂牌的工作站', 'signOn'),
  procedure: unified('统一流程的工作站', 'procedureOn'),
  ledger: unified('统一台账的工作站', 'ledgerOn'),
  rules: unified('统一制度的工作站', 'rulesOn'),
  items: input(enforcementItem, {
    kind: 'stock',
    label: '行政执法事项',
    unit: '项',
    from: 'listedOn',
    until: 'repealedOn',
    definition: '年末在册的各类行政执法事项',
  }),
  penaltyAgencies: input(enforcementItem, {
    kind: 'stock',
    label: '有行政处罚事项的实施机关',
    unit: '个',
    from: 'listedOn',
    until: 'repealedOn',
    of: 'agency',
    where: penalties,
    definition: '年末在册的行政处罚事项的实施机关，不重复计',
  }),
  penaltySubjects: input(enforcementSubject, {
    kind: 'stock',
    label: '在册的行政处罚主体',
    unit: '个',
    from: 'announcedOn',
    until: 'revokedOn',
    where: penalising,
    definition: '年末已公告、未撤销的行政处罚主体',
  }),
  lineDepartments: input(planLine, {
    kind: 'distinct',
    label: '有计划事项经审查的部门',
    unit: '个',
    on: 'reviewedOn',
    of: 'department',
    where: reviewed,
    definition: '年内有检查计划事项经审查的部门',
  }),
  jointVisits: input(jointVisit, {
    kind: 'count',
    label: '多部门联合执法活动',
    unit: '次',
    on: 'visitedOn',
    definition: '完成日期在年内的综合查一次',
  }),
  officers: input(enforcementOfficer, {
    kind: 'stock',
    label: '持证行政执法人员',
    unit: '人',
    from: 'issuedOn',
    until: 'endedOn',
    where: certified,
    definition: '年末证件有效的行政执法人员',
  }),
  linkedFromPrison: ownOf(resettlementSubject, 'linkedFromPrison'),
  linkedFromCorrections: ownOf(resettlementSubject, 'linkedFromCorrections'),
  linkedFromElsewhere: ownOf(resettlementSubject, 'linkedFromElsewhere'),
  endedFromPrison: ownOf(resettlementSubject, 'endedFromPrison'),
  endedFromCorrections: ownOf(resettlementSubject, 'endedFromCorrections'),
  warnedPeople: ownOf(disciplinaryAction, 'warnedPeople'),
  detached: ownOf(correctionSubject, 'detached'),
  unsupervised: ownOf(correctionSubject, 'unsupervised'),
  overlooked: ownOf(correctionSubject, 'overlooked'),
} as const satisfies Record<string, Input>
export type InputName = keyof typeof inputs
const names: readonly string[] = Object.keys(inputs)
export const isInput = (name: string): name is InputName => names.includes(name)
