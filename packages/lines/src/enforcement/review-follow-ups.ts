import type { Moment, Opens } from '@fazhi/ledger'
import type { FileReview } from './file-review-shape.ts'
import type { reviewDeduction } from './review-deduction.ts'
import type { reviewRule } from './review-rule.ts'
import type { ReviewRuleSet } from './review-rule-set.ts'
import type { ReviewSheet, reviewSheet } from './review-sheet.ts'
import type { supervisionProposal } from './supervision-proposal.ts'

export const openRule = (s: ReviewRuleSet, { on }: Moment<ReviewRuleSet>): Opens<typeof reviewRule> | null =>
  s.part === null || s.error === null || s.requirement === null
    ? null
    : {
        ledger: 'review_rule',
        draft: {
          ruleSet: s.id,
          listedOn: on,
          part: s.part,
          error: s.error,
          requirement: s.requirement,
          points: s.part === 'veto' ? 0 : (s.points ?? 0),
        },
      }

type Who = 'first' | 'second' | 'arbiter'
type OpensSheet = (r: FileReview, moment: Moment<FileReview>) => Opens<typeof reviewSheet> | null
/** 一名评查人一张评分表。 */
const sheetFor =
  (role: Who): OpensSheet =>
  (r, { on }) => {
    const [reviewer, login] = [r[role], r[`${role}Login`]]
    return reviewer === null || login === null
      ? null
      : {
          ledger: 'review_sheet',
          draft: { review: r.id, batch: r.batch, ruleSet: r.ruleSet, place: r.place, department: r.department, reviewer, login, role, openedOn: on },
        }
  }
export const openFirstSheet = sheetFor('first')
export const openSecondSheet = sheetFor('second')
export const openArbiterSheet = sheetFor('arbiter')

export const openDeduction = (s: ReviewSheet, { on }: Moment<ReviewSheet>): Opens<typeof reviewDeduction> | null =>
  s.rule === null || s.part === null || s.error === null || s.page === null || s.reason === null
    ? null
    : {
        ledger: 'review_deduction',
        draft: {
          sheet: s.id,
          review: s.review,
          rule: s.rule,
          department: s.department,
          part: s.part,
          error: s.error,
          points: s.part === 'veto' ? 0 : (s.points ?? 0),
          page: s.page,
          reason: s.reason,
          notedOn: on,
        },
      }
/** 评查发现的违法、明显不当：只作为线索，由监督人员决定是否立项。 */
export const raiseFromReview = (r: FileReview, { on }: Moment<FileReview>): Opens<typeof supervisionProposal> => ({
  ledger: 'supervision_proposal',
  draft: { unit: r.department, source: 'fileReview', arisenOn: on, penaltyCase: r.penaltyCase, review: r.id, facts: r.problems ?? '' },
})
