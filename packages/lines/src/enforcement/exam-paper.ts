import { choice, date, ledger, quantity, type RecordOf, shape, text, year } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { tieRules } from './vocabulary.ts'

// 一 定义：一份试卷；发布时题目和答案固定，由操作形成，不再改动
const paperShape = shape({
  code: 'exam_paper',
  label: '岗位练兵试卷',
  fields: {
    title: text('名称'),
    contestYear: year('年度'),
    publishedOn: date('发布日期'),
    opensOn: date('开考日期'),
    closesOn: date('截止日期'),
    minutes: quantity('答题时间', '分钟'),
    items: quantity('题数', '道'),
    fullMarks: quantity('满分', '分'),
    tieRule: choice('同分规则', tieRules),
    teams: quantity('选拔队伍', '支'),
    members: quantity('每队人数', '人'),
  },
  states: { published: '已发布' },
})
export interface ExamPaper extends RecordOf<typeof paperShape> {}

// 三 程序
export const examPaper = ledger(paperShape, {
  start: 'publishedOn',
  initial: 'published',
  intake: 'operation',
  moves: {},
  periods: {},
  documents: {},

  // 四 数字
  figures: { published: { kind: 'count', label: '岗位练兵试卷', unit: '份', on: 'publishedOn', definition: '发布日期在年内的试卷' } },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementClerk, see: 'region' },
      { post: enforcementHead, see: 'region' },
      { post: inspector, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['title', 'contestYear', 'publishedOn', 'opensOn', 'closesOn', 'minutes', 'items', 'tieRule'],
  filters: ['title', 'contestYear', 'publishedOn'],
})
