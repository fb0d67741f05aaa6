import type { FigureId } from './figures.ts'
import type { CheckView, FigureView } from './view.ts'

type Look = (id: FigureId) => FigureView
type Known = (id: FigureId) => number
interface Verdict {
  readonly holds: boolean
  readonly detail: string
}
/** One identity that the report's own figures can prove or break. */
export interface Reconciliation {
  readonly id: string
  readonly identity: string
  /** The figures that must be reported before it can be judged. */
  readonly of: readonly FigureId[]
  judge(value: Known, figure: Look): Verdict
}

const sign = (holds: boolean, yes: string, no: string) => (holds ? yes : no)
const equal = (left: number, right: number, said: string): Verdict => ({
  holds: left === right,
  detail: `${left}${sign(left === right, '＝', '≠')}${said}`,
})
const within = (small: number, large: number): Verdict => ({
  holds: small <= large,
  detail: `${small}${sign(small <= large, '≤', '＞')}${large}`,
})
const shareOf = ({ numerator, denominator }: FigureView): Verdict =>
  numerator === null || denominator === null
    ? { holds: false, detail: '分子、分母未填报，无法核对' }
    : within(numerator, denominator)

const resettledBySource: Reconciliation = {
  id: 'RC-01',
  identity: '现有安置帮教对象＝监狱、看守所释放的＋社区矫正解除的',
  of: ['F53', 'F54', 'F55'],
  judge: (v) => equal(v('F53'), v('F54') + v('F55'), `${v('F54')}＋${v('F55')}`),
}
const resettledStock: Reconciliation = {
  id: 'RC-02',
  identity: '年末安置帮教对象＝上年末＋衔接－解除',
  of: ['F51', 'F52', 'F53'],
  judge: (v, figure) => {
    const opening = figure('F53').lastYear
    if (opening === null) return { holds: false, detail: '上年末现有安置帮教对象未填报，无法核对' }
    return equal(v('F53'), opening + v('F51') - v('F52'), `${opening}＋${v('F51')}－${v('F52')}`)
  },
}
const stationsByOffice: Reconciliation = {
  id: 'RC-10',
  identity: '依托司法所的行政复议工作站＝司法所',
  of: ['F27', 'F28', 'F29'],
  judge: (v) => {
    const { holds, detail } = equal(v('F28'), v('F27'), `${v('F27')}`)
    return { holds, detail: `${detail}；工作站共${v('F28') + v('F29')}个` }
  },
}
const advisersBehindOpinions: Reconciliation = {
  id: 'RC-12',
  identity: '有法律顾问参会、参与事项或者出具意见的，法律顾问不为零',
  of: ['F13', 'F14', 'F15', 'F16', 'F17'],
  judge: (v) => ({
    holds: v('F15') + v('F16') + v('F17') === 0 || v('F13') + v('F14') > 0,
    detail: `法律顾问${v('F13')}＋${v('F14')}＝${v('F13') + v('F14')}人`,
  }),
}
const examinedAmongTrained: Reconciliation = {
  id: 'RC-13',
  identity: '知识答卷人员≤培训人员',
  of: ['F22', 'F23'],
  judge: (v) => within(v('F23'), v('F22')),
}
const teamMembers: Reconciliation = {
  id: 'RC-14',
  identity: '“大比武”每支队伍至少一人，没有队伍即没有队员',
  of: ['F24', 'F25'],
  judge: (v) => ({
    holds: v('F24') <= v('F25') && (v('F24') > 0 || v('F25') === 0),
    detail: `${v('F24')}支队伍，${v('F25')}人`,
  }),
}
const reportsByTrained: Reconciliation = {
  id: 'RC-15',
  identity: '研讨报告≤培训人次',
  of: ['F02', 'F03'],
  judge: (v) => within(v('F03'), v('F02')),
}
const plansByOrgan: Reconciliation = {
  id: 'RC-16',
  identity: '报送检查计划的部门≤检查计划事项（每个部门至少一项）',
  of: ['F19', 'F20'],
  judge: (v) => within(v('F19'), v('F20')),
}
const plansBySubject: Reconciliation = {
  id: 'RC-17',
  identity: '报送检查计划的部门≤行政处罚主体',
  of: ['F18', 'F19'],
  judge: (v) => within(v('F19'), v('F18')),
}
const growth: Reconciliation = {
  id: 'RC-20',
  identity: '受理同比增长＝（本年受理－上年受理）÷上年受理',
  of: ['F33', 'F35'],
  judge: (v, figure) => {
    const { base, numerator, printed } = figure('F35')
    return {
      holds: base !== null && numerator === v('F33') && v('F35') === (v('F33') - base) / base,
      detail: `（${v('F33')}－${base ?? '？'}）÷${base ?? '？'}，${printed}`,
    }
  },
}
const closedCohort: Reconciliation = {
  id: 'RC-21',
  identity: '结案率的分母＝当年受理件数，分子≤分母',
  of: ['F33', 'F34'],
  judge: (v, figure) => {
    const { numerator, denominator, cutoff } = figure('F34')
    return {
      holds: denominator === v('F33') && numerator !== null && numerator <= denominator,
      detail: `至${cutoff}结案${numerator ?? '？'}件，应结${denominator ?? '？'}件，受理${v('F33')}件`,
    }
  },
}
const acceptedAmongAdmissible: Reconciliation = {
  id: 'RC-22',
  identity: '受理的申请≤符合受理条件的申请',
  of: [],
  judge: (_, figure) => shareOf(figure('F32')),
}
const appearancesAmongHearings: Reconciliation = {
  id: 'RC-24',
  identity: '负责人出庭≤应当出庭',
  of: [],
  judge: (_, figure) => shareOf(figure('F04')),
}
const leafletsAmongIssued: Reconciliation = {
  id: 'RC-30',
  identity: '制发的挂图、宣传单≤发放的各类资料（有库存未发的，请说明）',
  of: ['F39', 'F40', 'F41'],
  judge: (v) => within(v('F39') + v('F40'), v('F41')),
}
const lawyersBehindCheckups: Reconciliation = {
  id: 'RC-32',
  identity: '有企业法治体检的，律师志愿者不为零',
  of: ['F56', 'F57'],
  judge: (v) => ({ holds: v('F57') === 0 || v('F56') > 0, detail: `${v('F56')}名律师，${v('F57')}家企业` }),
}

export const reconciliations: readonly Reconciliation[] = [
  resettledBySource,
  resettledStock,
  stationsByOffice,
  advisersBehindOpinions,
  examinedAmongTrained,
  teamMembers,
  reportsByTrained,
  plansByOrgan,
  plansBySubject,
  growth,
  closedCohort,
  acceptedAmongAdmissible,
  appearancesAmongHearings,
  leafletsAmongIssued,
  lawyersBehindCheckups,
]

/** What is not reported cannot be judged, and does not hold until it is. */
export function check({ id, identity, of, judge }: Reconciliation, figure: Look): CheckView {
  const values = new Map(
    of.flatMap((name) => {
      const { value } = figure(name)
      return value === null ? [] : [[name, value] as const]
    }),
  )
  const missing = of.filter((name) => !values.has(name))
  if (missing.length > 0) {
    const names = missing.map((name) => `${name}“${figure(name).label}”`).join('、')
    return { id, identity, holds: false, detail: `${names}没有数值，无法核对，请先填报` }
  }
  return { id, identity, ...judge((name) => values.get(name) ?? 0, figure) }
}
