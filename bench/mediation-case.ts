import { choice, date, ledger, longText, money, number, optional, person, quantity, shape, text } from '@fazhi/ledger'
import { stationOfficer } from '@fazhi/lines/shared/posts'

/** The states, under the words the generated rows use for them. */
export const states = {
  pending: '待受理',
  accepted: '已受理',
  mediating: '调解中',
  closed: '已结案',
  ended: '已终止',
  withdrawn: '已撤回',
} as const
export const kinds = {
  family: '婚姻家庭',
  neighbours: '邻里',
  house: '房屋宅基地',
  contract: '合同',
  production: '生产经营',
  damages: '损害赔偿',
  forest: '山林土地',
  expropriation: '征地拆迁',
  environment: '环境污染',
  labour: '劳动争议',
  traffic: '道路交通事故',
  property: '物业',
  consumption: '消费',
  medical: '医疗',
  other: '其他',
} as const
export const results = {
  agreed: '调解成功',
  failed: '调解不成',
  court: '转诉讼',
  administrative: '转行政处理',
} as const
export const applicantKinds = { citizen: '自然人', legalPerson: '法人', trader: '个体工商户' } as const
const yesNo = { yes: '是', no: '否' } as const

const caseShape = shape({
  code: 'bench_case',
  label: '调解案件',
  fields: {
    placeCode: text('区划代码'),
    placeName: text('区划名称'),
    committee: text('调解组织'),
    serialNo: number('编号', '川调〔{year}〕{n}号'),
    applicant: person('申请人'),
    applicantKind: choice('申请人类别', applicantKinds),
    respondent: text('被申请人'),
    disputeKind: choice('纠纷类型', kinds),
    summary: longText('纠纷简要情况'),
    acceptedOn: date('受理日期'),
    closedOn: optional(date('结案日期')),
    result: optional(choice('结果', results)),
    amount: money('涉及金额'),
    mediator: text('调解员'),
    orgNumber: quantity('组织序号', '号'),
    people: quantity('涉及人数', '人'),
    isMajor: choice('重大', yesNo),
    extra: optional(longText('其他')),
  },
  states,
})

/** The columns of the limits' own table as a ledger, so that theirs and ours do the same work on the same rows. */
export const mediationCase = ledger(caseShape, {
  start: 'acceptedOn',
  initial: 'pending',
  moves: {
    accept: { label: '受理', from: ['pending'], to: 'accepted', draws: 'serialNo' },
    mediate: { label: '开始调解', from: ['accepted'], to: 'mediating' },
    putBack: { label: '退回', from: ['mediating'], to: 'accepted' },
    close: { label: '结案', from: ['mediating'], to: 'closed', stamps: 'closedOn', asks: ['result'] },
  },
  periods: {},
  documents: {},
  figures: {
    count: { kind: 'count', label: '受理', unit: '件', on: 'acceptedOn', definition: '年度内受理的调解案件' },
    amount: {
      kind: 'sum',
      label: '金额',
      unit: '分',
      on: 'acceptedOn',
      of: 'amount',
      definition: '年度内受理的调解案件涉及金额',
    },
  },
  access: {
    sensitivity: 'internal',
    grants: [{ post: stationOfficer, see: 'region', create: 'own', move: { region: 'all' } }],
  },
  breakdown: ['disputeKind'],
  list: ['serialNo', 'applicant', 'respondent', 'disputeKind', 'acceptedOn', 'mediator', 'state'],
  filters: ['disputeKind', 'acceptedOn'],
})
