import type { Catalogue } from '@fazhi/ledger'
import type { answerSheet } from './answer-sheet.ts'
import type { contestTeam } from './contest-team.ts'
import type { examPaper } from './exam-paper.ts'
import type { examQuestion } from './exam-question.ts'
import type { teamMember } from './team-member.ts'
import { questionKinds, tieRules } from './vocabulary.en.ts'
import { answerKeys } from './vocabulary.ts'

export const examQuestionInEnglish: Catalogue<typeof examQuestion> = {
  label: 'Question bank',
  fields: {
    stem: 'Question',
    kind: 'Kind',
    optionA: 'Option A',
    optionB: 'Option B',
    optionC: 'Option C',
    optionD: 'Option D',
    key: 'Answer',
    law: 'Law',
    article: 'Article',
    item: 'Item',
    difficulty: 'Difficulty',
    draftedOn: 'Drafted',
    reviewedOn: 'Approved',
    retiredOn: 'Retired',
    retireReason: 'Reason for retiring',
  },
  options: { kind: questionKinds, key: answerKeys, difficulty: { easy: 'Easy', medium: 'Medium', hard: 'Hard' } },
  states: { drafted: 'To be approved', ready: 'Ready', retired: 'Retired' },
  moves: { review: 'Approve', retire: 'Retire' },
  periods: {},
  figures: { ready: 'Questions ready' },
  documents: {},
}
export const examPaperInEnglish: Catalogue<typeof examPaper> = {
  label: 'Contest papers',
  fields: {
    title: 'Title',
    contestYear: 'Year',
    publishedOn: 'Published',
    opensOn: 'Opens',
    closesOn: 'Closes',
    minutes: 'Time allowed',
    items: 'Questions',
    fullMarks: 'Full marks',
    tieRule: 'Equal scores',
    teams: 'Teams',
    members: 'Members a team',
  },
  options: { tieRule: tieRules },
  states: { published: 'Published' },
  moves: {},
  periods: {},
  figures: { published: 'Contest papers' },
  documents: {},
}
export const answerSheetInEnglish: Catalogue<typeof answerSheet> = {
  label: 'Answer sheets',
  fields: {
    paper: 'Paper',
    officer: 'Officer',
    unit: 'Unit',
    candidate: 'Account',
    submittedOn: 'Handed in',
    ending: 'How',
    score: 'Score',
    seconds: 'Time taken',
    place: 'Place',
  },
  options: { ending: { finished: 'By the candidate', expired: 'When time was up' } },
  states: { scored: 'Scored' },
  moves: {},
  periods: {},
  figures: { officers: 'Officers who answered' },
  documents: {},
}
export const contestTeamInEnglish: Catalogue<typeof contestTeam> = {
  label: 'Contest teams',
  fields: { paper: 'Paper', name: 'Team', contestYear: 'Year', selectedOn: 'Selected', members: 'Members' },
  options: {},
  states: { selected: 'Selected' },
  moves: {},
  periods: {},
  figures: { teams: 'Teams selected' },
  documents: {},
}
export const teamMemberInEnglish: Catalogue<typeof teamMember> = {
  label: 'Team members',
  fields: { team: 'Team', officer: 'Officer', sheet: 'Answer sheet', unit: 'Unit', place: 'Place', selectedOn: 'Selected' },
  options: {},
  states: { selected: 'Selected' },
  moves: {},
  periods: {},
  figures: { chosen: 'Members of teams' },
  documents: {},
}
