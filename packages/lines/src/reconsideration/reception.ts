import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import {
  choice,
  date,
  ledger,
  longText,
  type Moment,
  type Opens,
  optional,
  organ,
  person,
  personal,
  type RecordOf,
  ref,
  shape,
  text,
} from '@fazhi/ledger'
import { reconsiderationClerk, reconsiderationHead, reportEditor, stationOfficer } from '../shared/posts.ts'
import type { applicationForwarding } from './forwarding.ts'
import { say } from './say.ts'
import { applicantKinds, categories } from './vocabulary.ts'

// 一 定义：工作站接待、解答、转送，不审查，不拒绝
const receptionShape = shape({
  code: 'station_reception',
  label: '工作站接待',
  fields: {
    station: ref('工作站', 'reconsideration_station'),
    visitedOn: date('来访日期'),
    visitor: personal(person('来访人')),
    contact: optional(personal(text('联系方式'))),
    purpose: choice('来访事由', { consultation: '咨询', application: '提交复议申请', progress: '查询进展', other: '其他' }),
    question: longText('来访内容'),
    result: optional(choice('接待结果', { explained: '当场解答', guided: '指引其他途径', mediated: '引导调解', forwarded: '转送申请' })),
    answer: optional(longText('解答情况')),
    applicantKind: optional(choice('申请人类别', applicantKinds)),
    respondent: optional(organ('被申请人')),
    category: optional(choice('复议事项', categories)),
    request: optional(longText('复议请求')),
  },
  states: { received: '已接待', answered: '已答复', forwarded: '已接收申请' },
})
export interface StationReception extends RecordOf<typeof receptionShape> {}

// 二 规则
/** 第二十二条：申请人坚持申请的，工作站一律接收并转送，不以解答代替。 */
export const refuseAnswer = (r: StationReception, { before }: Moment<StationReception>) =>
  r !== before && r.purpose === 'application' && r.result !== 'mediated' && r.result !== 'guided'
    ? refused(say('来访人要提交复议申请的，工作站应当接收并转送，不能以解答代替，请改用“接收申请”'), law.article('22'))
    : null

/** 第二十二条：接收的申请转送行政复议机关。 */
const openForwarding = (r: StationReception, { on }: Moment<StationReception>): Opens<typeof applicationForwarding> | null =>
  r.applicantKind === null || r.respondent === null || r.category === null || r.request === null
    ? null
    : {
        ledger: 'application_forwarding',
        draft: {
          by: 'station',
          station: r.station,
          reception: r.id,
          receivedOn: on,
          applicant: r.visitor,
          applicantKind: r.applicantKind,
          respondent: r.respondent,
          category: r.category,
          matter: r.request,
        },
      }

// 三 程序
export const stationReception = ledger(receptionShape, {
  start: 'visitedOn',
  initial: 'received',
  moves: {
    answer: { label: '答复', from: ['received'], to: 'answered', asks: ['result', 'answer'], refuse: refuseAnswer },
    forward: {
      label: '接收申请',
      from: ['received', 'answered'],
      to: 'forwarded',
      basis: law.article('22'),
      asks: ['applicantKind', 'respondent', 'category', 'request'],
      sets: { result: 'forwarded' },
      opens: [openForwarding],
    },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    received: {
      kind: 'count',
      label: '工作站接待群众',
      unit: '次',
      on: 'visitedOn',
      cumulative: true,
      definition: '工作站启用以来至截止日接待群众咨询、申请的次数',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: stationOfficer, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      // What is handed in at the organ's own desk is a case at once: there is nobody to forward it to.
      { post: reconsiderationClerk, see: 'region', create: 'region', move: { own: ['answer'] } },
      { post: reconsiderationHead, see: 'region', masked: { visitor: 'surname', contact: 'hidden' } },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['station', 'visitedOn', 'visitor', 'purpose', 'result', 'state'],
  filters: ['station', 'visitedOn', 'visitor', 'purpose', 'result'],
})
