import { expect, test } from 'vitest'
import { account, act, attempt, on, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { poster } from '../../test/fixtures/poster.ts'
import { sleepwalker } from '../../test/fixtures/sleepwalker.ts'
import type { Ledger } from '../ledger.ts'
import { isChange, type Matter } from './matter.ts'
import { previewOf } from './preview.ts'

function preview(ledger: Ledger, matter: Matter, move: string, today: string, input: object) {
  const change = attempt(ledger, matter, move, today, { ...input })
  if (!isChange(change)) throw new Error(JSON.stringify(change))
  return previewOf(ledger, matter, change, on(today))
}

test('a clerk is told which period begins', () => {
  const draft = { name: '阿月', source: 'family', station: 'east-station', foundOn: '2023-03-01' }
  const matter = takeIn(sleepwalker, draft, '2023-03-01')
  expect(preview(sleepwalker, matter, 'link', '2023-03-02', { residence: '渡口旁' })).toMatchObject({
    state: 'linked',
    ends: [],
    runs: [{ period: 'care', from: '2023-03-02', standing: 'running' }],
  })
})

test('… and which one ends', () => {
  const draft = { examinee: account, unit: 'lamp-office', issuedOn: '2024-03-01', questions: 30 }
  const matter = takeIn(lampExamAttempt, draft, '2024-03-01')
  expect(preview(lampExamAttempt, matter, 'answer', '2024-03-02', { minutes: 9, right: 9 })).toMatchObject({
    state: 'scored',
    ends: [{ period: 'answer', standing: 'met' }],
    runs: [],
    draws: null,
  })
})

test('… and what is opened elsewhere', () => {
  const matter = takeIn(poster, { title: '月亮的权利', orderedOn: '2024-03-01' }, '2024-03-01')
  expect(preview(poster, matter, 'print', '2024-03-02', { printed: 9 }).opens).toEqual(['poster_movement'])
  const stocked = act(poster, matter, 'print', '2024-03-02', { printed: 9 })
  expect(preview(poster, stocked, 'retire', '2024-03-03', {}).opens).toEqual([])
})
