import { type Refusal, refused } from '@fazhi/law'
import { fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { choice, date, ledger, longText, type Moment, optional, quantity, type RecordOf, shape, text } from '@fazhi/ledger'
import { enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { openRule } from './review-follow-ups.ts'
import { say } from './review-say.ts'
import { contentPoints, errors, formPoints, parts } from './review-vocabulary.ts'

// 一 定义：评查标准一版一条；起草时逐项列入，公布后不再改动，修改另立一版
const ruleSetShape = shape({
  code: 'review_rule_set',
  label: '案卷评查标准',
  fields: {
    name: text('标准名称'),
    fileKind: choice('案卷种类', { penalty: '行政处罚案卷' }),
    edition: quantity('版次', '版'),
    draftedOn: date('起草日期'),
    part: optional(choice('本项所属部分', parts)),
    error: optional(choice('本项的问题', errors)),
    requirement: optional(longText('本项的要求')),
    points: optional(quantity('本项分值（否决项不计分）', '分')),
    vetoes: optional(quantity('否决项', '项')),
    formSum: optional(quantity('形式部分合计', '分')),
    contentSum: optional(quantity('内容部分合计', '分')),
    adoptedOn: optional(date('公布日期')),
    replacedOn: optional(date('停用日期')),
    discardedOn: optional(date('作废日期')),
  },
  states: { drafted: '起草中', adopted: '施行', replaced: '已停用', discarded: '已作废' },
})
export interface ReviewRuleSet extends RecordOf<typeof ruleSetShape> {}

// 二 规则
type Rule = (s: ReviewRuleSet, moment: Moment<ReviewRuleSet>) => Refusal | null
const standard = (of: Parameters<typeof refused>[0]) => refused(of, fileReviewStandard)

/** 各部分的分值不超过二十分和八十分；计分的项目应当有分值。 */
export const refuseRule: Rule = (s, { before }) => {
  if (s === before) return null
  if (s.part !== 'veto' && (s.points ?? 0) === 0) return standard(say('计分的项目应当有分值，请填写'))
  const [form, content] = [s.formSum ?? 0, s.contentSum ?? 0]
  if (form > formPoints) return standard(say('形式部分合计{sum}分，超过{most}分', { sum: form, most: formPoints }))
  return content > contentPoints ? standard(say('内容部分合计{sum}分，超过{most}分', { sum: content, most: contentPoints })) : null
}
/** 二十分加八十分，并且有否决项，才是一套完整的标准。 */
export const refuseAdoption: Rule = (s) => {
  if ((s.vetoes ?? 0) === 0) return standard(say('标准没有否决项，请先列入'))
  const [form, content] = [s.formSum ?? 0, s.contentSum ?? 0]
  return form === formPoints && content === contentPoints
    ? null
    : standard(
        say('形式部分合计{form}分、内容部分合计{content}分，应当是{formPoints}分和{contentPoints}分', { form, content, formPoints, contentPoints }),
      )
}
const adds = (s: ReviewRuleSet, part: ReviewRuleSet['part']) => (s.part === part ? (s.points ?? 0) : 0)

// 三 程序
export const reviewRuleSet = ledger(ruleSetShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    addRule: {
      label: '列入评查项目',
      from: ['drafted'],
      to: 'drafted',
      basis: fileReviewStandard,
      asks: ['part', 'error', 'requirement', 'points'],
      fills: {
        vetoes: (s, { before }) => (before?.vetoes ?? 0) + (s.part === 'veto' ? 1 : 0),
        formSum: (s, { before }) => (before?.formSum ?? 0) + adds(s, 'form'),
        contentSum: (s, { before }) => (before?.contentSum ?? 0) + adds(s, 'content'),
      },
      refuse: refuseRule,
      opens: [openRule],
    },
    adopt: { label: '公布施行', from: ['drafted'], to: 'adopted', basis: fileReviewStandard, stamps: 'adoptedOn', refuse: refuseAdoption },
    replace: { label: '停用', from: ['adopted'], to: 'replaced', basis: fileReviewStandard, stamps: 'replacedOn' },
    discard: { label: '作废', from: ['drafted'], to: 'discarded', stamps: 'discardedOn' },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    inForce: {
      kind: 'stock',
      label: '施行的评查标准',
      unit: '份',
      from: 'adoptedOn',
      until: 'replacedOn',
      definition: '截止日已公布、未停用的案卷评查标准',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: legalOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['name', 'fileKind', 'edition', 'vetoes', 'formSum', 'contentSum', 'adoptedOn', 'state'],
  filters: ['name', 'fileKind', 'adoptedOn'],
  rests: ['adopted'],
})
