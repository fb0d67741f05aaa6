import { type Refusal, refused } from '@fazhi/law'
import { fileReviewContent, fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { account, choice, date, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { sheetDocuments } from './documents/review-sheet.ts'
import { reviewDeduction } from './review-deduction.ts'
import { openDeduction } from './review-follow-ups.ts'
import { reviewRule } from './review-rule.ts'
import { say } from './review-say.ts'
import { contentPoints, errors, formPoints, type Part, parts, roles } from './review-vocabulary.ts'

// 一 定义：一名评查人对一件案卷的评分；扣分逐项登记，写明项目、页码和理由
const sheetShape = shape({
  code: 'review_sheet',
  label: '案卷评分表',
  fields: {
    review: ref('案卷评查', 'file_review'),
    batch: ref('评查批次', 'review_batch'),
    ruleSet: ref('评查标准', 'review_rule_set'),
    place: quantity('在抽取名单中的序号', '号'),
    department: organ('办案机关'),
    reviewer: ref('评查人', 'file_reviewer'),
    login: account('评查人账号'),
    role: choice('评查人的身份', roles),
    openedOn: date('分派日期'),
    rule: optional(ref('扣分项目', 'review_rule')),
    part: optional(choice('扣分项目所属部分', parts)),
    error: optional(choice('问题', errors)),
    points: optional(quantity('扣分', '分')),
    page: optional(text('所在页码')),
    reason: optional(longText('扣分理由')),
    restored: optional(ref('撤回的扣分', 'review_deduction')),
    vetoes: optional(quantity('否决项', '项')),
    formLost: optional(quantity('形式部分扣分', '分')),
    contentLost: optional(quantity('内容部分扣分', '分')),
    opinion: optional(longText('总体意见')),
    total: optional(quantity('得分', '分')),
    submittedOn: optional(date('交卷日期')),
  },
  states: { scoring: '评分中', submitted: '已交卷' },
})
export interface ReviewSheet extends RecordOf<typeof sheetShape> {}

// 二 规则
type Rule = (s: ReviewSheet, moment: Moment<ReviewSheet>) => Refusal | null
const standard = (of: Parameters<typeof refused>[0]) => refused(of, fileReviewStandard)

/** 扣分不超过项目的分值，各部分扣完为止。 */
export const refuseDeduction: Rule = (s, { before, find }) => {
  if (s === before) return null
  const rule = find(reviewRule, s.rule)
  if (rule?.state !== 'listed' || rule.ruleSet !== s.ruleSet) return standard(say('请选择本次评查标准中的项目'))
  if (rule.part === 'veto') return null
  if ((s.points ?? 0) === 0 || (s.points ?? 0) > rule.points)
    return standard(say('本项分值{most}分，扣分应当在一分至{most}分之间', { most: rule.points }))
  return (s.formLost ?? 0) > formPoints || (s.contentLost ?? 0) > contentPoints ? standard(say('这一部分的分值已经扣完，不能再扣')) : null
}
/** 撤回的是自己在这张表上登记的、没有撤回过的扣分。 */
export const refuseRestoring: Rule = (s, { before, entries, find }) => {
  if (s === before) return null
  const isTwice = entries.some((e) => e.name === 'restore' && e.after['restored'] === s.restored)
  return find(reviewDeduction, s.restored)?.sheet === s.id && !isTwice ? null : standard(say('请选择本评分表登记的、没有撤回过的扣分'))
}
type Sum = (s: ReviewSheet, moment: Moment<ReviewSheet>) => number
const lost =
  (sum: 'formLost' | 'contentLost' | 'vetoes', part: Part): Sum =>
  (s, { before, find }) => {
    const rule = find(reviewRule, s.rule)
    return (before?.[sum] ?? 0) + (rule?.part !== part ? 0 : part === 'veto' ? 1 : (s.points ?? 0))
  }
const restored =
  (sum: 'formLost' | 'contentLost' | 'vetoes', part: Part): Sum =>
  (s, { before, find }) => {
    const back = find(reviewDeduction, s.restored)
    return Math.max(0, (before?.[sum] ?? 0) - (back?.part !== part ? 0 : part === 'veto' ? 1 : back.points))
  }
/** 一百分减去两部分的扣分；否决项不计分，使案卷直接不合格。 */
export const totalOf = ({ formLost, contentLost }: Pick<ReviewSheet, 'formLost' | 'contentLost'>) =>
  formPoints + contentPoints - (formLost ?? 0) - (contentLost ?? 0)

// 三 程序
export const reviewSheet = ledger(sheetShape, {
  start: 'openedOn',
  initial: 'scoring',
  moves: {
    deduct: {
      label: '登记扣分',
      from: ['scoring'],
      to: 'scoring',
      basis: fileReviewContent,
      asks: ['rule', 'points', 'page', 'reason'],
      fills: {
        part: (s, { find }) => find(reviewRule, s.rule)?.part ?? null,
        error: (s, { find }) => find(reviewRule, s.rule)?.error ?? null,
        vetoes: lost('vetoes', 'veto'),
        formLost: lost('formLost', 'form'),
        contentLost: lost('contentLost', 'content'),
      },
      consults: ['rule'],
      refuse: refuseDeduction,
      opens: [openDeduction],
    },
    restore: {
      label: '撤回扣分',
      from: ['scoring'],
      to: 'scoring',
      asks: ['restored'],
      fills: { vetoes: restored('vetoes', 'veto'), formLost: restored('formLost', 'form'), contentLost: restored('contentLost', 'content') },
      consults: ['restored'],
      refuse: refuseRestoring,
    },
    submit: {
      label: '交卷',
      from: ['scoring'],
      to: 'submitted',
      basis: fileReviewContent,
      stamps: 'submittedOn',
      asks: ['opinion'],
      fills: { total: totalOf },
    },
  },
  periods: {},
  documents: sheetDocuments,

  // 四 数字
  figures: { submitted: { kind: 'count', label: '交卷的评分表', unit: '份', on: 'submittedOn', definition: '交卷日期在年内的评分表' } },

  // 五 权限：评分的人看自己的；组织评查的人代录纸质评分表
  access: {
    sensitivity: 'internal',
    assignees: ['login'],
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { own: 'all', assigned: 'all' } },
      { post: legalOfficer, see: 'assigned', move: { assigned: 'all' } },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['batch', 'place', 'department', 'reviewer', 'role', 'total', 'submittedOn', 'state'],
  filters: ['batch', 'department', 'reviewer', 'openedOn'],
})
