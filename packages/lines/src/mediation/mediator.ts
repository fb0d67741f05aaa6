import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import { choice, date, ledger, longText, type Moment, optional, person, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'
import { mediationCommittee } from './committee.ts'
import { say } from './say.ts'

// 一 定义：一人在一个调解委员会的任职；在两个委员会任职的登记两条，编号相同
const mediatorShape = shape({
  code: 'people_mediator',
  label: '人民调解员',
  fields: {
    mediatorNo: text('人民调解员编号'),
    name: person('姓名'),
    committee: ref('所在调解委员会', 'mediation_committee'),
    kind: choice('产生方式', { member: '委员', appointed: '聘任' }),
    employment: choice('专职兼职', { fullTime: '专职', partTime: '兼职' }),
    adult: choice('成年公民', { yes: '是', no: '否' }),
    education: choice('文化程度', { middle: '初中', high: '高中、中专', college: '大专以上' }),
    skill: optional(text('专长')),
    registeredOn: date('登记日期'),
    appointedOn: optional(date('任职日期')),
    trainedOn: optional(date('最近一次培训日期')),
    misconduct: optional(
      choice('不当行为', {
        partial: '偏袒一方当事人',
        insult: '侮辱当事人',
        benefit: '索取、收受财物或者谋取不正当利益',
        leak: '泄露当事人的个人隐私、商业秘密',
      }),
    ),
    grave: optional(choice('情节严重', { yes: '是', no: '否' })),
    misconductFacts: optional(longText('不当行为的事实')),
    criticisedOn: optional(date('批评教育日期')),
    leftOn: optional(date('离任日期')),
    leftFor: optional(choice('离任的原因', { term: '任期届满', resigned: '辞任', moved: '调离', removed: '罢免或者解聘', other: '其他' })),
  },
  states: { nominated: '拟任', serving: '在任', left: '已离任' },
})
export interface PeopleMediator extends RecordOf<typeof mediatorShape> {}

// 二 规则
/** 第十三条、第十四条：调解员由委员和聘任的人员担任，应当是成年公民；所在的调解委员会在册。 */
export function refuseService(m: PeopleMediator, { before, find }: Moment<PeopleMediator>) {
  if (m.adult === 'no') return refused(say('人民调解员应当由公道正派、热心调解工作的成年公民担任'), law.article('14(1)'))
  if (m === before) return null
  const committee = find(mediationCommittee, m.committee)
  return committee !== null && committee.state !== 'open'
    ? refused(say('所在的人民调解委员会尚未设立或者已经撤销，不能任职'), law.article('13'))
    : null
}

/** 第十五条：情节严重的，由推选或者聘任单位罢免、解聘；情节不严重的先批评教育、责令改正。 */
export const refuseRemoval = (m: PeopleMediator, { before }: Moment<PeopleMediator>) =>
  m !== before && m.grave !== 'yes' && m.criticisedOn === null
    ? refused(say('情节不严重的，由所在的调解委员会批评教育、责令改正，请先登记批评教育'), law.article('15'))
    : null

// 三 程序
export const peopleMediator = ledger(mediatorShape, {
  start: 'registeredOn',
  initial: 'nominated',
  moves: {
    appoint: {
      label: '任职',
      from: ['nominated'],
      to: 'serving',
      basis: law.article('13'),
      stamps: 'appointedOn',
      consults: ['committee'],
      refuse: refuseService,
    },
    train: { label: '参加培训', from: ['serving'], to: 'serving', basis: law.article('14(2)'), stamps: 'trainedOn' },
    criticise: {
      label: '批评教育、责令改正',
      from: ['serving'],
      to: 'serving',
      basis: law.article('15'),
      stamps: 'criticisedOn',
      asks: ['misconduct', 'misconductFacts'],
    },
    remove: {
      label: '罢免或者解聘',
      from: ['serving'],
      to: 'left',
      basis: law.article('15'),
      stamps: 'leftOn',
      asks: ['misconduct', 'misconductFacts', 'grave'],
      sets: { leftFor: 'removed' },
      refuse: refuseRemoval,
    },
    leave: { label: '离任', from: ['nominated', 'serving'], to: 'left', stamps: 'leftOn', asks: ['leftFor'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    serving: {
      kind: 'stock',
      label: '人民调解员',
      unit: '人',
      from: 'appointedOn',
      until: 'leftOn',
      of: 'mediatorNo',
      definition: '截止日在任的人民调解员，在两个组织任职的只计一人',
    },
    fullTime: {
      kind: 'stock',
      label: '专职人民调解员',
      unit: '人',
      from: 'appointedOn',
      until: 'leftOn',
      of: 'mediatorNo',
      where: { employment: 'fullTime' },
      definition: '截止日在任的专职人民调解员，按人计',
    },
    trained: {
      kind: 'distinct',
      label: '培训人民调解员',
      unit: '人',
      on: 'trainedOn',
      of: 'mediatorNo',
      definition: '最近一次培训在年内的人民调解员，按人计',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: grassrootsOfficer, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: mediationClerk, see: 'own', create: 'own', move: { own: ['appoint', 'train', 'criticise', 'leave'] }, correct: 'own' },
      { post: stationOfficer, see: 'own' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['mediatorNo', 'name', 'committee', 'kind', 'employment', 'appointedOn', 'state'],
  filters: ['mediatorNo', 'name', 'committee', 'kind', 'employment', 'appointedOn'],
  duplicates: ['name', 'committee'],
  rests: ['serving'],
})
