import { plainDate } from '@fazhi/law'
import type { RecordId } from '@fazhi/ledger'
import { answerSheet } from '@fazhi/lines/enforcement/answer-sheet'
import { contestTeam } from '@fazhi/lines/enforcement/contest-team'
import { examPaper } from '@fazhi/lines/enforcement/exam-paper'
import { examQuestion } from '@fazhi/lines/enforcement/exam-question'
import { rankingOf, teamName, teamsOf } from '@fazhi/lines/enforcement/exam-rules'
import { teamMember } from '@fazhi/lines/enforcement/team-member'
import { officerTraining } from '@fazhi/lines/enforcement/training'
import { trainingHours } from '@fazhi/lines/enforcement/training-hours'
import { officerKey } from './enforcement-officers.ts'
import { enforcingUnits } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'

const by = 'coordinator'
const draftedOn = plainDate('2024-08-05')
const writtenOn = plainDate('2024-09-10')
const selectedOn = plainDate('2024-09-12')
const [teams, members] = [2, 3]

const sessions = [
  { key: 'training-2024-spring', title: '演示·行政执法人员年度轮训（春季班）', on: plainDate('2024-04-15') },
  { key: 'training-2024-summer', title: '演示·行政执法人员年度轮训（夏季班）', on: plainDate('2024-06-17') },
] as const
const hoursOfSession = 60
const holders = enforcingUnits.flatMap((unit) =>
  Array.from({ length: unit.officers }, (_, n) => ({ key: officerKey(unit, n), unit: organId(unit.organ) })),
)

/** Two rounds of training, of which everybody took one; one in forty left before the end. */
const trainings = (): readonly DemoMatter[] => [
  ...sessions.map(({ key, title, on }) =>
    matter(
      officerTraining,
      key,
      {
        by,
        on,
        draft: {
          title,
          organiser: organId('justice'),
          kind: 'business',
          mode: 'classroom',
          plannedOn: on,
          hours: hoursOfSession,
          expected: holders.length / sessions.length,
        },
      },
      [{ move: 'hold', on, by, input: {} }],
    ),
  ),
  ...holders.map(({ key, unit }, i) => {
    const { key: training, on } = cycled(sessions, i)
    return matter(trainingHours, `hours-${key}`, {
      by,
      on,
      draft: {
        training,
        officer: key,
        unit,
        kind: 'business',
        attendedOn: on,
        hours: i % 40 === 39 ? 48 : hoursOfSession,
      },
    })
  }),
]

const asked = [
  {
    stem: '当场收缴的罚款应当自收缴之日起几日内交至行政机关？',
    key: 'B',
    options: ['一日', '二日', '五日'],
    article: '71',
  },
  { stem: '执法人员不得少于几人？', key: 'B', options: ['一人', '两人', '三人'], article: '42' },
  {
    stem: '行政处罚决定一般应当自立案之日起几日内作出？',
    key: 'C',
    options: ['三十日', '六十日', '九十日'],
    article: '60',
  },
  { stem: '当事人要求听证的，应当在告知后几日内提出？', key: 'B', options: ['三日', '五日', '七日'], article: '64' },
  {
    stem: '违法行为轻微并及时改正，没有造成危害后果的，怎样处理？',
    key: 'A',
    options: ['不予行政处罚', '可以减轻', '从轻'],
    article: '33',
  },
] as const
const bank = (): readonly DemoMatter[] =>
  asked.map(({ stem, key, options: [optionA, optionB, optionC], article }, n) =>
    matter(
      examQuestion,
      `question-${n}`,
      {
        by,
        on: draftedOn,
        draft: {
          stem,
          kind: 'single',
          optionA,
          optionB,
          optionC,
          key,
          law: '行政处罚法',
          article,
          difficulty: cycled(['easy', 'medium', 'hard'] as const, n),
          draftedOn,
        },
      },
      [{ move: 'review', on: draftedOn, by, input: {} }],
    ),
  )

/** The sheets of all who hold a certificate, and the two teams that follow from them. */
function contest(): readonly DemoMatter[] {
  const paper = 'paper-2024'
  const ranking = rankingOf(
    holders.map(({ key, unit }, i) => ({
      officer: key as RecordId,
      unit,
      score: i % 61 === 7 ? 100 : 60 + 2 * ((i * 7) % 20),
      seconds: 900 + ((i * 37) % 811),
      finishedAt: i,
    })),
    'faster',
  )
  const chosen = teamsOf(ranking, teams, members).teams
  return [
    matter(examPaper, paper, {
      by,
      on: draftedOn,
      draft: {
        title: '演示·双塔区行政执法岗位练兵“大比武”知识答卷',
        contestYear: 2024,
        publishedOn: draftedOn,
        opensOn: writtenOn,
        closesOn: writtenOn,
        minutes: 30,
        items: 50,
        fullMarks: 100,
        tieRule: 'faster',
        teams,
        members,
      },
    }),
    ...ranking.map(({ officer, unit, score, seconds, place }) =>
      matter(answerSheet, `sheet-${officer}`, {
        by,
        on: selectedOn,
        draft: { paper, officer, unit, submittedOn: writtenOn, ending: 'finished', score, seconds, place },
      }),
    ),
    ...chosen.map((_, t) =>
      matter(contestTeam, `team-2024-${t}`, {
        by,
        on: selectedOn,
        draft: { paper, name: teamName(t + 1), contestYear: 2024, selectedOn, members },
      }),
    ),
    ...chosen.flatMap((team, t) =>
      team.map(({ officer, unit, place }) =>
        matter(teamMember, `member-${officer}`, {
          by,
          on: selectedOn,
          draft: { team: `team-2024-${t}`, officer, sheet: `sheet-${officer}`, unit, place, selectedOn },
        }),
      ),
    ),
  ]
}

export const contest2024 = (): readonly DemoMatter[] => [...trainings(), ...bank(), ...contest()]
