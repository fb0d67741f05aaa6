import { type AnyRow, decideMove, type Input, isChange, type RecordId } from '@fazhi/ledger'
import { act, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { leniencyItem as ledger } from './leniency-item.ts'

const id = (n: number) => `0193f000-0000-7000-8000-00000000040${n}` as RecordId
const penaltyItem = { id: id(1), kind: 'penalty', agency: 'moon-bay', state: 'listed' }
const coercionItem = { id: id(2), kind: 'coercion', agency: 'moon-bay', state: 'listed' }
const other = { id: id(3), list: 'lighter', state: 'listed' }
const records = [penaltyItem, coercionItem, other] as unknown as readonly AnyRow[]
const collected = (more: Input = {}, day = '2024-03-01') =>
  takeIn(
    ledger,
    {
      list: 'noPenalty',
      department: 'moon-bay',
      item: id(1),
      act: '未按规定公示',
      collectedOn: '2024-03-01',
      basis: '《行政处罚法》第三十三条',
      conditions: '及时改正，没有危害后果',
      handling: 'educate',
      ...more,
    },
    day,
  )
const attempt = (move: string, input: Input, more: Input = {}, day = '2024-03-04') =>
  decideMove(ledger, collected(more, day), move, input, { ...on(day), find: (_, wanted) => records.find((r) => r.id === wanted) ?? null })

test.each`
  情形                      | 报送                                     | 说明
  ${'不予处罚对应处罚事项'} | ${{}}                                    | ${null}
  ${'不予处罚对应强制事项'} | ${{ item: id(2) }}                       | ${'其余对应行政处罚'}
  ${'免予强制对应强制事项'} | ${{ list: 'noCoercion', item: id(2) }}   | ${null}
  ${'免予强制对应处罚事项'} | ${{ list: 'noCoercion' }}                | ${'对应行政强制'}
  ${'另一部门的事项'}       | ${{ department: 'x' }}                   | ${'在册的执法事项'}
  ${'依据没有写到条'}       | ${{ basis: '有关规定' }}                 | ${'写到条'}
  ${'减轻没有写明法定下限'} | ${{ list: 'mitigated' }}                 | ${'法定下限'}
  ${'减轻写明了法定下限'}   | ${{ list: 'mitigated', floor: 500_000 }} | ${null}
`('四张清单的审核：$情形', ({ 报送, 说明 }: { 报送: Input; 说明: string | null }) => {
  const outcome = attempt('review', {}, 报送)
  if (说明 === null) expect(isChange(outcome), JSON.stringify(outcome)).toBe(true)
  else expect(outcome).toMatchObject({ reason: expect.stringContaining(说明) })
})

test('只能并入同一清单的另一条', () => {
  expect(attempt('merge', { mergedInto: id(3) })).toMatchObject({ reason: expect.stringContaining('同一清单') })
  expect(isChange(attempt('merge', { mergedInto: id(3) }, { list: 'lighter' }))).toBe(true)
})

test('依据变动之后，限期调整；调整后回到有效，换一个版本', () => {
  const reviewed = attempt('review', {}, { collectedOn: '2025-06-02' }, '2025-06-03')
  if (!isChange(reviewed)) throw new Error('refused')
  const listed = act(
    ledger,
    { row: reviewed.row, entries: [...collected({ collectedOn: '2025-06-02' }, '2025-06-02').entries, reviewed.entry] },
    'publish',
    '2025-06-03',
    { edition: 1, place: '网站' },
  )
  const outdated = act(ledger, listed, 'noteChange', '2025-06-05', { basisChange: '修订' })
  expect(runOf(ledger, outdated, 'adjust', '2025-06-06')).toEqual(['running', '2025-07-07'])
  const revised = act(ledger, outdated, 'revise', '2025-06-20', {
    revisedBasis: '《行政处罚法》第三十三条',
    revisedConditions: '及时改正',
    edition: 2,
    place: '网站',
  })
  expect(revised.row).toMatchObject({ state: 'listed', edition: 2 })
})
