import { isRefusal, plainDate } from '@fazhi/law'
import { type AnyRow, decideMove, type Input, isChange, type Outcome, type RecordId } from '@fazhi/ledger'
import { act, approver, attempt, on, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { refuseArchiving } from './penalty-archiving.ts'
import type { PenaltyCase } from './penalty-shape.ts'
import { processRecord as recording } from './process-record.ts'
import { recordCheck } from './record-check.ts'
import { missingOfCase, missingOfInspection, sayMissing } from './record-completeness.ts'

const day = '2026-03-02'
const id = (n: number) => `0193f000-0000-7000-8000-00000000050${n}` as RecordId
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : JSON.stringify(outcome))

const none = {
  openedOn: null,
  concludedOn: null,
  preservedOn: null,
  preservedHandling: null,
  toldOn: null,
  hearingResult: null,
  reviewedOn: null,
  discussedOn: null,
  decidedOn: null,
  exemptedOn: null,
  servedOn: null,
  procedure: null,
  enforcedOn: null,
}
const caseOf = (facts: object) => ({ ...none, ...facts }) as unknown as PenaltyCase
const kept = (phase: string, medium = 'text', more: object = {}) =>
  ({ phase, medium, uncut: null, digestForm: 'formed', comparison: null, state: 'indexed', ...more }) as never
const ordinary = { openedOn: day, concludedOn: day, toldOn: day, decidedOn: day, servedOn: day, procedure: 'ordinary' }
const texts = ['opening', 'evidence', 'telling', 'decision', 'service']

test.each`
  情形                    | 案件                                                            | 在册                                                                     | 缺少
  ${'没有立案'}           | ${{}}                                                           | ${[]}                                                                    | ${[]}
  ${'当场处罚'}           | ${{ decidedOn: day, servedOn: day, procedure: 'onSpot' }}       | ${[]}                                                                    | ${['decision']}
  ${'普通程序都有'}       | ${ordinary}                                                     | ${texts.map((p) => kept(p))}                                             | ${[]}
  ${'缺告知'}             | ${ordinary}                                                     | ${texts.filter((p) => p !== 'telling').map((p) => kept(p))}              | ${['telling']}
  ${'听证、审核、讨论'}   | ${{ hearingResult: 'held', reviewedOn: day, discussedOn: day }} | ${[]}                                                                    | ${['hearing', 'review', 'discussion']}
  ${'放弃听证'}           | ${{ hearingResult: 'waived' }}                                  | ${[]}                                                                    | ${[]}
  ${'登记保存后返还'}     | ${{ preservedOn: day, preservedHandling: 'returned' }}          | ${[kept('preservation')]}                                                | ${[]}
  ${'登记保存转查封扣押'} | ${{ preservedOn: day, preservedHandling: 'seizure' }}           | ${[kept('preservation')]}                                                | ${['preservation']}
  ${'强制执行只有文字'}   | ${{ enforcedOn: day }}                                          | ${[kept('enforcement')]}                                                 | ${['enforcement']}
  ${'强制执行录像有间断'} | ${{ enforcedOn: day }}                                          | ${[kept('enforcement'), kept('enforcement', 'video', { uncut: 'no' })]}  | ${['enforcement']}
  ${'强制执行录像不间断'} | ${{ enforcedOn: day }}                                          | ${[kept('enforcement'), kept('enforcement', 'video', { uncut: 'yes' })]} | ${[]}
  ${'录像不能代替文字'}   | ${{ enforcedOn: day }}                                          | ${[kept('enforcement', 'video', { uncut: 'yes' })]}                      | ${['enforcement']}
  ${'摘要不成形'}         | ${{ decidedOn: day }}                                           | ${[kept('decision', 'text', { digestForm: 'malformed' })]}               | ${['decision']}
  ${'核对不一致'}         | ${{ decidedOn: day }}                                           | ${[kept('decision', 'text', { comparison: 'differs' })]}                 | ${['decision']}
  ${'已经遗失'}           | ${{ decidedOn: day }}                                           | ${[kept('decision', 'text', { state: 'lost' })]}                         | ${['decision']}
`('还缺哪些记录：$情形', ({ 案件, 在册, 缺少 }) => {
  expect(missingOfCase(caseOf(案件), 在册).map((m) => m.phase)).toEqual(缺少)
})
test('缺少的写明环节、形式和条文；检查看进入和责令', () => {
  expect(sayMissing(missingOfCase(caseOf({ enforcedOn: day }), []))).toBe(
    '强制执行的文字记录（《行政处罚法》第47条）；强制执行的录像记录（《国办发〔2018〕118号》二）',
  )
  const inspected = { noticedOn: day, enteredOn: day, orderedOn: null } as never
  expect(missingOfInspection(inspected, [kept('opening')]).map((m) => m.phase)).toEqual(['scene'])
})

const hex = 'ab'.repeat(32)
const recorded = (more: Input = {}) =>
  takeIn(
    recording,
    {
      department: 'moon-bay',
      phase: 'scene',
      medium: 'video',
      title: '录像',
      recordedOn: day,
      algorithm: 'sm3',
      digest: hex,
      keptAt: '存储',
      ...more,
    },
    day,
  )
test.each`
  登记            | 核对                 | 形式           | 结果
  ${hex}          | ${hex}               | ${'formed'}    | ${'same'}
  ${hex}          | ${hex.toUpperCase()} | ${'formed'}    | ${'same'}
  ${hex}          | ${'cd'.repeat(32)}   | ${'formed'}    | ${'differs'}
  ${hex.slice(1)} | ${hex.slice(1)}      | ${'malformed'} | ${'same'}
`('摘要$登记核对$核对：$形式、$结果', ({ 登记, 核对, 形式, 结果 }) => {
  const { row } = act(recording, recorded({ digest: 登记 }), 'compare', day, { seenDigest: 核对 })
  expect(row).toMatchObject({ digestForm: 形式, comparison: 结果 })
})
test.each`
  保存至          | 条文
  ${null}         | ${'47'}
  ${day}          | ${'47'}
  ${'2026-03-01'} | ${null}
`('保存至$保存至，三月二日销毁', ({ 保存至, 条文 }) => {
  const matter = recorded(保存至 === null ? {} : { keepUntil: 保存至 })
  expect(articleOf(attempt(recording, matter, 'destroy', day, { approvedBy: approver }))).toBe(条文)
})

test.each`
  情形                | 填写                                        | 核对                                            | 条文
  ${'没有核对'}       | ${{ recordCheck: null, recordGap: null }}   | ${null}                                         | ${'47'}
  ${'核对完整'}       | ${{ recordCheck: id(1), recordGap: null }}  | ${{ penaltyCase: id(2), result: 'complete' }}   | ${null}
  ${'核对不完整'}     | ${{ recordCheck: id(1), recordGap: null }}  | ${{ penaltyCase: id(2), result: 'incomplete' }} | ${'47'}
  ${'另一案件的核对'} | ${{ recordCheck: id(1), recordGap: null }}  | ${{ penaltyCase: id(3), result: 'complete' }}   | ${'47'}
  ${'写明缺少和原因'} | ${{ recordCheck: null, recordGap: '没有' }} | ${null}                                         | ${null}
`('归档：$情形', ({ 填写, 核对, 条文 }) => {
  const moment = {
    on: plainDate(day),
    before: null,
    entries: [],
    due: () => null,
    find: (_: object, of: RecordId | null) => (of === null ? null : 核对),
  }
  expect(refuseArchiving({ id: id(2), ...填写 } as unknown as PenaltyCase, moment as never)?.basis.article ?? null).toBe(条文)
})
test('核对的结果由缺少的项数得出，不完整的可以说明', () => {
  const check = (lacking: number): AnyRow => takeIn(recordCheck, { department: 'moon-bay', checkedOn: day, found: 3, lacking }, day).row
  expect([check(0)['result'], check(2)['result']]).toEqual(['complete', 'incomplete'])
  const incomplete = takeIn(recordCheck, { department: 'moon-bay', checkedOn: day, found: 3, lacking: 1, missing: '告知的文字记录' }, day)
  expect(articleOf(decideMove(recordCheck, incomplete, 'explain', { explanation: '当时没有开机' }, on(day)))).toBe(null)
})
