import { equal, type Reconciliation, unjudged, verdict, within } from './identity.ts'

/** 四个统一：统一挂牌、统一流程、统一台账、统一制度。 */
const unifications = ['sign', 'procedure', 'ledger', 'rules'] as const

/** What may become of an application. */
const fates = ['accepted', 'declined', 'givenUp', 'withdrawn', 'pending'] as const
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** 行政复议和应诉：从台账计数的，逐项判断。 */
export const review: readonly Reconciliation[] = [
  {
    id: 'RC-10',
    identity: '依托司法所的行政复议工作站＝司法所',
    of: ['F27', 'F28', 'F29'],
    judge: ({ value }) => {
      const { standing, detail } = equal(value('F28'), value('F27'), `${value('F27')}`)
      return { standing, detail: `${detail}；工作站共${value('F28') + value('F29')}个` }
    },
  },
  {
    id: 'RC-11',
    identity: '四个统一的勾选数＝工作站×4',
    of: ['F28', 'F29', ...unifications],
    judge: ({ value }) => {
      const stations = value('F28') + value('F29')
      return equal(sum(unifications.map(value)), unifications.length * stations, `${stations}×${unifications.length}`)
    },
  },
  {
    id: 'RC-20',
    identity: '受理同比增长＝（本年受理－上年受理）÷上年受理',
    of: ['F33', 'F35'],
    judge: ({ value, figure }) => {
      const { base, numerator, printed } = figure('F35')
      return verdict(
        base !== null && numerator === value('F33') && value('F35') === (value('F33') - base) / base,
        `（${value('F33')}－${base ?? '？'}）÷${base ?? '？'}，${printed}`,
      )
    },
  },
  {
    id: 'RC-21',
    identity: '结案率的分母＝当年受理件数，分子≤分母',
    of: ['F33', 'F34'],
    judge: ({ value, figure }) => {
      const { numerator, denominator, cutoff } = figure('F34')
      return verdict(
        denominator === value('F33') && numerator !== null && numerator <= denominator,
        `至${cutoff}结案${numerator ?? '？'}件，应结${denominator ?? '？'}件，受理${value('F33')}件`,
      )
    },
  },
  {
    id: 'RC-22',
    identity: '收到的申请＝受理＋不予受理＋视为放弃＋撤回＋待审查',
    of: ['received', ...fates],
    judge: ({ value }) => equal(value('received'), sum(fates.map(value)), fates.map(value).join('＋')),
  },
  {
    id: 'RC-23',
    identity: '当年收到的工作站转送申请≤工作站累计转送，且≤当年收到的申请',
    of: ['F31', 'viaStations', 'received'],
    judge: ({ value }) => {
      const [arrived, forwarded, all] = [value('viaStations'), value('F31'), value('received')]
      return verdict(
        arrived <= forwarded && arrived <= all,
        `当年收到${arrived}件，累计转送${forwarded}份，当年收到申请共${all}件`,
      )
    },
  },
  {
    id: 'RC-24',
    identity: '负责人出庭≤应当出庭≤应诉案件',
    of: ['F11'],
    judge: ({ value, figure }) => {
      const { numerator, denominator } = figure('F04')
      if (numerator === null || denominator === null) return unjudged('出庭次数没有数值，请先登记')
      const said = (small: number, large: number) => within(small, large).detail
      return numerator > denominator
        ? verdict(false, said(numerator, denominator))
        : verdict(denominator <= value('F11'), `${numerator}≤${said(denominator, value('F11'))}`)
    },
  },
]
