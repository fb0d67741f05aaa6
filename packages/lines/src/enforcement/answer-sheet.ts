import { account, choice, date, ledger, optional, organ, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'

// 一 定义：一人一份答卷；截止后由系统评分、排名形成
const sheetShape = shape({
  code: 'answer_sheet',
  label: '知识答卷',
  fields: {
    paper: ref('试卷', 'exam_paper'),
    officer: ref('行政执法人员', 'enforcement_officer'),
    unit: organ('执法单位'),
    candidate: optional(account('答卷人账号')),
    submittedOn: date('交卷日期'),
    ending: choice('交卷方式', { finished: '本人交卷', expired: '到时自动交卷' }),
    score: quantity('得分', '分'),
    seconds: quantity('用时', '秒'),
    place: quantity('名次', '名'),
  },
  states: { scored: '已评分' },
})
export interface AnswerSheet extends RecordOf<typeof sheetShape> {}

// 三 程序
export const answerSheet = ledger(sheetShape, {
  start: 'submittedOn',
  initial: 'scored',
  intake: 'operation',
  moves: {},
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    officers: {
      kind: 'distinct',
      label: '知识答卷行政执法人员',
      unit: '人',
      on: 'submittedOn',
      of: 'officer',
      definition: '交卷日期在年内的行政执法人员，按人去重',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'unit',
    assignees: ['candidate'],
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementClerk, see: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: inspector, see: 'assigned' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['place', 'officer', 'unit', 'score', 'seconds', 'submittedOn', 'ending', 'paper'],
  filters: ['paper', 'officer', 'unit', 'submittedOn', 'place'],
})
