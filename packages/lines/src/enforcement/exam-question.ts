import { type Refusal, refused } from '@fazhi/law'
import { contestNotice } from '@fazhi/law/statutes/officer-training'
import { choice, date, ledger, longText, type Moment, optional, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementCoordinator, enforcementSupervisor, reportEditor } from '../shared/posts.ts'
import { malformedKey } from './exam-rules.ts'
import { say } from './say.ts'
import { answerKeys, questionKinds } from './vocabulary.ts'

// 一 定义：题库；每题写明所依的条文，答案只有出题的岗位看得到
const questionShape = shape({
  code: 'exam_question',
  label: '执法考试题库',
  fields: {
    stem: longText('题干'),
    kind: choice('题型', questionKinds),
    optionA: text('选项A'),
    optionB: text('选项B'),
    optionC: optional(text('选项C')),
    optionD: optional(text('选项D')),
    key: choice('答案', answerKeys),
    law: text('依据的法律法规'),
    article: text('条文'),
    item: optional(ref('执法事项', 'enforcement_item')),
    difficulty: choice('难易', { easy: '易', medium: '中', hard: '难' }),
    draftedOn: date('出题日期'),
    reviewedOn: optional(date('审定日期')),
    retiredOn: optional(date('停用日期')),
    retireReason: optional(text('停用的理由')),
  },
  states: { drafted: '待审定', ready: '可用', retired: '已停用' },
})
export interface ExamQuestion extends RecordOf<typeof questionShape> {}

// 二 规则
/** 答案写作选项的字母，与题型相符，指向有的选项。 */
export const refuseReviewing = (q: ExamQuestion, _: Moment<ExamQuestion>): Refusal | null =>
  malformedKey(q)
    ? refused(say('答案“{key}”与题型或者选项不符：单选、判断写一个字母，多选写两个以上、按字母顺序', { key: q.key }), contestNotice)
    : null

// 三 程序
export const examQuestion = ledger(questionShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    review: { label: '审定', from: ['drafted'], to: 'ready', basis: contestNotice, stamps: 'reviewedOn', refuse: refuseReviewing },
    retire: { label: '停用', from: ['drafted', 'ready'], to: 'retired', stamps: 'retiredOn', asks: ['retireReason'] },
  },
  periods: {},
  documents: {},
  breakdown: ['kind', 'difficulty'],

  // 四 数字
  figures: {
    ready: { kind: 'stock', label: '可用试题', unit: '道', from: 'reviewedOn', until: 'retiredOn', definition: '截止日已审定、未停用的试题' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['stem', 'kind', 'law', 'article', 'difficulty', 'reviewedOn', 'state'],
  filters: ['stem', 'kind', 'law', 'difficulty'],
  rests: ['ready'],
})
