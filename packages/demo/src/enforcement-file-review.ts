import { addDays, type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { fileReview } from '@fazhi/lines/enforcement/file-review'
import { fileReviewer } from '@fazhi/lines/enforcement/file-reviewer'
import { penaltyCase } from '@fazhi/lines/enforcement/penalty-case'
import { reviewBatch } from '@fazhi/lines/enforcement/review-batch'
import { reviewDeduction } from '@fazhi/lines/enforcement/review-deduction'
import { drawnOfEach } from '@fazhi/lines/enforcement/review-draw'
import { reviewRule } from '@fazhi/lines/enforcement/review-rule'
import { reviewRuleSet } from '@fazhi/lines/enforcement/review-rule-set'
import { reviewSheet } from '@fazhi/lines/enforcement/review-sheet'
import { penalties2024 } from './enforcement-penalties.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, type Login, matter, type StepOf } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const by = 'supervisor'
const [set, batch, seed] = ['review-rules-2024', 'review-batch-2024', '演示241217']
const [closedFrom, closedTo] = [plainDate('2024-10-21'), plainDate('2024-12-13')]
const draftedOn = plainDate('2024-11-04')
const plannedOn = plainDate('2024-12-16')

const items = [
  ['officers', 'veto', 0, '两名以上持证人员执法'],
  ['telling', 'veto', 0, '决定之前告知内容、理由、依据和权利'],
  ['decision', 'form', 10, '决定书要素齐全'],
  ['binding', 'form', 10, '装订、编页、目录规范'],
  ['facts', 'content', 20, '事实清楚'],
  ['evidence', 'content', 20, '证据确实、充分'],
  ['discretion', 'content', 10, '裁量适当，说明理由'],
  ['recording', 'content', 10, '全过程记录齐全'],
  ['service', 'content', 10, '送达合法'],
  ['publication', 'content', 10, '决定按期公开'],
] as const
type ErrorOf = (typeof items)[number][0]
const ruleKey = (error: ErrorOf) => `review-rule-${error}`

const standard = (on: (n: number) => PlainDate): readonly DemoMatter[] => [
  matter(
    reviewRuleSet,
    set,
    { by, on: draftedOn, draft: { name: '演示·行政处罚案卷评查标准', fileKind: 'penalty', edition: 1, draftedOn } },
    [
      ...items.map(
        ([error, part, points, requirement], n): StepOf<typeof reviewRuleSet> => ({
          move: 'addRule',
          on: on(1 + n),
          by,
          opens: ruleKey(error),
          input: { part, error, requirement, points },
        }),
      ),
      { move: 'adopt', on: on(16), by, input: {} },
    ],
  ),
  ...items.map(([error]) => followUp(reviewRule, ruleKey(error), [])),
]

const reviewers: readonly (readonly [Login, 'market' | 'urban' | 'justice', string])[] = [
  ['market', 'market', '演示·市场监管评查员'],
  ['urban', 'urban', '演示·综合执法评查员'],
  ['supervisor', 'justice', '演示·监督评查员'],
  ['coordinator', 'justice', '演示·仲裁评查员'],
]
const reviewerKey = (login: Login) => `file-reviewer-${login}`

/** The cases closed in the days of the batch, as the draw lists them. */
const candidates = (calendar: Calendar) =>
  penalties2024(calendar)
    .flatMap((m) => {
      const closedOn = m.steps.find((s) => s.move === 'close')?.on
      return m.ledger === penaltyCase && closedOn && closedOn >= closedFrom && closedOn <= closedTo
        ? [{ key: m.key, unit: String(m.intake?.draft['department']), closedOn }]
        : []
    })
    .toSorted((a, b) => a.unit.localeCompare(b.unit, 'en') || a.closedOn.localeCompare(b.closedOn, 'en'))

interface Scored {
  readonly role: 'First' | 'Second' | 'arbiter'
  readonly login: Login
  /** Error, points, page, and whether the finding stands. */
  readonly deductions: readonly (readonly [ErrorOf, number, string, boolean])[]
}
/** The score sheet of one reviewer of a file, and what he found. */
function sheetOf(
  key: string,
  { role, login, deductions }: Scored,
  on: (n: number) => PlainDate,
): readonly DemoMatter[] {
  const scorer = login === 'coordinator' ? by : login
  const day = role === 'arbiter' ? on(6) : on(3)
  const noted = (n: number) => `${key}-${role}-${n}`
  return [
    followUp(reviewSheet, `${key}-${role}`, [
      ...deductions.map(
        ([error, points, page], n): StepOf<typeof reviewSheet> => ({
          move: 'deduct',
          on: day,
          by: scorer,
          opens: noted(n),
          input: { rule: ruleKey(error), points, page, reason: '演示：与评查标准的要求不符。' },
        }),
      ),
      { move: 'submit', on: day, by: scorer, input: { opinion: '程序完整，个别环节不规范。' } },
    ]),
    ...deductions.map(([, , , isSound], n) =>
      followUp(reviewDeduction, noted(n), [
        isSound
          ? { move: 'confirm', on: on(7), by, input: {} }
          : { move: 'drop', on: on(7), by, input: { dropGround: 'duplicate' } },
      ]),
    ),
  ]
}

/** One drawn file: two scores, arbitration where they are too far apart, feedback, objection and what was put right. */
function fileOf(
  n: number,
  place: number,
  of: { key: string; unit: string },
  on: (n: number) => PlainDate,
): readonly DemoMatter[] {
  const key = `file-review-${n}`
  const isMarket = of.unit === organId('market')
  const first: Login = isMarket ? 'urban' : 'market'
  const clerk: Login = isMarket ? 'enforce-market' : 'enforce-urban'
  const scores: readonly Scored[] = isMarket
    ? [
        { role: 'First', login: first, deductions: [['recording', 4, '8', true]] },
        {
          role: 'Second',
          login: by,
          deductions: [
            ['recording', 5, '8', false],
            ['binding', 2, '1', true],
          ],
        },
      ]
    : [
        { role: 'First', login: first, deductions: [['service', 5, '21', true]] },
        {
          role: 'Second',
          login: by,
          deductions: [
            ['discretion', 10, '15', true],
            ['recording', 6, '9', true],
          ],
        },
        { role: 'arbiter', login: 'coordinator', deductions: [['discretion', 10, '15', false]] },
      ]
  const sheets = { firstSheet: `${key}-First`, secondSheet: `${key}-Second` }
  const settling: readonly StepOf<typeof fileReview>[] = isMarket
    ? [{ move: 'agree', on: on(6), by, input: sheets }]
    : [
        {
          move: 'arbitrate',
          on: on(5),
          by,
          opens: `${key}-arbiter`,
          input: { ...sheets, arbiter: reviewerKey('coordinator'), arbitrationGround: 'difference' },
        },
        { move: 'settle', on: on(7), by, input: { arbiterSheet: `${key}-arbiter` } },
      ]
  const objecting: readonly StepOf<typeof fileReview>[] = isMarket
    ? []
    : [
        { move: 'object', on: on(9), by: clerk, input: { objection: '裁量的理由已在集体讨论笔录中写明。' } },
        { move: 'uphold', on: on(10), by, input: { answer: '决定书没有写明裁量的理由，维持评查结果。' } },
      ]
  return [
    matter(
      fileReview,
      key,
      {
        by,
        on: on(1),
        draft: {
          batch,
          ruleSet: set,
          place,
          department: organId(isMarket ? 'market' : 'urban'),
          penaltyCase: of.key,
          drawnOn: on(1),
        },
      },
      [
        { move: 'assignFirst', on: on(2), by, opens: sheets.firstSheet, input: { first: reviewerKey(first) } },
        { move: 'assignSecond', on: on(2), by, opens: sheets.secondSheet, input: { second: reviewerKey(by) } },
        ...settling,
        {
          move: 'feedBack',
          on: on(8),
          by,
          input: {
            problems: isMarket ? '现场检查没有音像记录；卷内没有编页。' : '裁量没有说明理由；送达回证没有见证人。',
            rectifyBy: addDays(on(8), 30),
          },
        },
        ...objecting,
        { move: 'rectify', on: on(14), by: clerk, input: { rectification: '已补充说明，组织学习，印发内部规定。' } },
        { move: 'close', on: on(17), by, input: {} },
      ],
    ),
    ...scores.flatMap((s) => sheetOf(key, s, on)),
  ]
}

/** The review of December 2024: one file drawn of each department, scored twice, one of them arbitrated. */
export function fileReview2024(calendar: Calendar): readonly DemoMatter[] {
  const on = (n: number) => workingDayFrom(plannedOn, n, calendar)
  const list = candidates(calendar)
  const places = drawnOfEach(
    list.map((c) => c.unit),
    1,
    seed,
  )
  return [
    ...standard((n) => workingDayFrom(draftedOn, n, calendar)),
    ...reviewers.map(([login, unit, name]) =>
      matter(fileReviewer, reviewerKey(login), {
        by,
        on: draftedOn,
        draft: {
          name,
          unit: organId(unit),
          login,
          qualification: unit === 'justice' ? 'supervisor' : 'officer',
          listedOn: draftedOn,
        },
      }),
    ),
    matter(
      reviewBatch,
      batch,
      {
        by,
        on: plannedOn,
        draft: { name: '演示·2024年行政处罚案卷评查', ruleSet: set, plannedOn, closedFrom, closedTo, perUnit: 1 },
      },
      [
        {
          move: 'draw',
          on: on(1),
          by,
          input: {
            seed,
            witness: '演示·见证人',
            population: list.length,
            populationDigest: '演示数据：名单的编号在装载时生成，没有摘要',
            drawn: places.length,
          },
        },
        {
          move: 'conclude',
          on: on(11),
          by,
          input: { summary: '抽取的案卷均为合格以上；裁量理由、全过程记录和送达是主要问题。' },
        },
        { move: 'publish', on: on(13), by, input: { place: '印发各执法部门' } },
      ],
    ),
    ...places.flatMap((place, n) => {
      const of = list[place - 1]
      return of ? fileOf(n, place, of, on) : []
    }),
  ]
}
