import { days, type Expiry, setting, statute } from '@fazhi/law'
import { expect, test } from 'vitest'
import { lampExamAttempt } from '../test/fixtures/lamp-exam.ts'
import { planLine } from '../test/fixtures/plan-line.ts'
import { poster } from '../test/fixtures/poster.ts'
import { nightCheck, sleepwalker } from '../test/fixtures/sleepwalker.ts'
import { stationItem } from '../test/fixtures/station-item.ts'
import { fixtures } from '../test/fixtures.ts'
import type { Grant } from './access.ts'
import { faultsOf } from './conformance.ts'
import { date, number, ref, text } from './field.ts'
import type { Ledger } from './ledger.ts'

test.each(fixtures.map((ledger) => [ledger.shape.label, ledger] as const))('“%s” conforms', (_, ledger) => {
  expect(faultsOf(ledger, fixtures)).toEqual([])
})

const law = statute('月亮湾谬误集')
const clock = <E extends Expiry>(onExpiry: E) =>
  law.clock('folly', '谬误期限', {
    article: '1',
    startsAt: ['folly'],
    length: setting('folly', days(1)),
    onExpiry,
    inForce: '2020-01-01',
    status: 'U',
  })
const withFields = (ledger: Ledger, fields: Ledger['shape']['fields']): Ledger => ({
  ...ledger,
  shape: { ...ledger.shape, fields: { ...ledger.shape.fields, ...fields } },
})
const withStates = (ledger: Ledger, states: Readonly<Record<string, string>>): Ledger => ({
  ...ledger,
  shape: { ...ledger.shape, states: { ...ledger.shape.states, ...states } },
})
const grant: Grant = { post: { code: 'moon_gazer', label: '望月人' }, see: 'own' }

const follies: readonly (readonly [string, Ledger, string])[] = [
  [
    'a code is written in snake case',
    { ...nightCheck, shape: { ...nightCheck.shape, code: 'nightCheck' } },
    '代码“nightCheck”应以小写字母、数字和下划线写成',
  ],
  [
    'no field has the name of a column that every record has',
    withFields(nightCheck, { organ: text('单位') }),
    '字段“organ”与每条记录都有的列同名',
  ],
  [
    'every number is drawn by some move',
    withFields(nightCheck, { checkNo: number('号', '{n}') }),
    '字段“checkNo”没有一个环节填写',
  ],
  [
    'a field that a later move fills may be empty until then',
    withFields(stationItem, { reason: text('撤出理由') }),
    '字段“reason”到后续环节才填写，应当可以为空',
  ],
  [
    'the first day is on the intake form',
    { ...stationItem, start: 'untilOn' },
    '起始日期“untilOn”应当是收件时必填的日期',
  ],
  [
    'a reference points to a ledger',
    withFields(nightCheck, { moon: ref('月亮', 'moon') }),
    '字段“moon”指向的台账“moon”不存在',
  ],
  ['every state is reached', withStates(stationItem, { dreaming: '梦中' }), '状态“dreaming”无法到达'],
  [
    'every state has a way out',
    {
      ...withStates(stationItem, { circling: '打转' }),
      moves: {
        ...stationItem.moves,
        enter: { label: '进入', from: ['resident'], to: 'circling' },
        turn: { label: '转圈', from: ['circling'], to: 'circling' },
      },
    },
    '状态“circling”没有办结的出路',
  ],
  [
    'a period starts at a date that somebody records while the matter is open',
    { ...stationItem, periods: { after: { label: '撤出之后', clock: clock('breach'), from: 'untilOn', until: [] } } },
    '期限“after”的起算字段“untilOn”没有一个环节填写，或者填写时已经办结',
  ],
  [
    'what the law does at the end of a period is possible wherever the period may end',
    {
      ...sleepwalker,
      moves: {
        ...sleepwalker.moves,
        complete: { label: '期满', byLaw: true, from: ['linked'], to: 'ended', basis: law.article('1') },
      },
    },
    '期限“care”可能在状态“lost”届满，而“complete”不能在该状态发生',
  ],
  [
    'an extension has a clock that allows one',
    {
      ...planLine,
      periods: {
        review: { label: '审查', clock: clock('breach'), from: 'submittedOn', until: ['approve'], extendedBy: 'lamps' },
      },
    },
    '期限“review”的时限依法不得延长，不应有“lamps”',
  ],
  [
    'a move by law is the end of some period',
    { ...lampExamAttempt, periods: {} },
    '依法发生的环节“deemAbsent”不是任何期限届满的效果',
  ],
  [
    'a list has at most eight columns',
    { ...planLine, list: [...planLine.list, 'lamps', 'opinion'] },
    '列表有9列，最多8列',
  ],
  ['a list shows fields that are there', { ...planLine, list: ['moonlight'] }, '列表的“moonlight”不是本台账的字段'],
  [
    'a filter bar filters fields that are there',
    { ...planLine, filters: ['moonlight'] },
    '筛选的“moonlight”不是本台账的字段',
  ],
  [
    'a post is granted once',
    { ...planLine, access: Object.assign({}, planLine.access, { grants: [grant, grant] }) },
    '岗位“moon_gazer”授权了两次',
  ],
  [
    'what is restricted is not published',
    { ...planLine, access: Object.assign({}, planLine.access, nightCheck.access) },
    '限制知悉的台账不得公开',
  ],
  [
    'a party has a field that names it',
    {
      ...poster,
      access: {
        ...poster.access,
        sensitivity: 'internal',
        grants: [{ post: { code: 'a', label: '甲' }, see: 'party', move: { own: 'all' } }],
      },
    },
    '授权给当事单位，却没有说哪个字段是当事单位',
  ],
  [
    'an assignee has a field that names him',
    {
      ...poster,
      access: {
        sensitivity: 'internal',
        grants: [{ post: { code: 'a', label: '甲' }, see: 'own', move: { assigned: 'all' } }],
      },
    },
    '授权给承办人，却没有说哪个字段是承办人',
  ],
  [
    'whoever supervises sees',
    {
      ...poster,
      access: {
        sensitivity: 'internal',
        grants: [{ post: { code: 'a', label: '甲' }, see: 'reportOnly', supervises: true, move: { own: 'all' } }],
      },
    },
    '岗位“a”督办，却看不到下属单位的记录',
  ],
  [
    'records are alike by what is known when they are taken in',
    { ...poster, duplicates: ['printedOn'] },
    '查重的“printedOn”不是登记时填写的字段',
  ],
  ['a state of rest has a way out', { ...poster, rests: ['gone'] }, '存续的状态“gone”不存在，或者已经没有出路'],
  [
    'every move may be made by somebody',
    { ...stationItem, access: { sensitivity: 'open', grants: [] } },
    '环节“withdraw”没有一个岗位可以办理',
  ],
  [
    'a document is made in states that exist',
    {
      ...withFields(stationItem, { leftOn: date('离开日期') }),
      documents: {
        farewell: {
          label: '告别书',
          basis: law.article('2'),
          when: ['dreaming'],
          number: 'x',
          fill: () => ({ addressee: '', paragraphs: [] }),
        },
      },
    },
    '文书“farewell”写明的状态“dreaming”不存在',
  ],
]
test.each(follies)('%s', (_, ledger, fault) => {
  expect(faultsOf(ledger, fixtures)).toContain(`${ledger.shape.code}：${fault}`)
})

test('a code belongs to one ledger', () => {
  expect(faultsOf(planLine, [...fixtures, planLine])).toContain(
    'lighthouse_plan_line：代码“lighthouse_plan_line”与另一台账重复',
  )
})
