import { describe, expect, test } from 'vitest'
import { planLine } from '../test/fixtures/plan-line.ts'
import { nightCheck } from '../test/fixtures/sleepwalker.ts'
import { fixtures } from '../test/fixtures.ts'
import { findGrant, moveScopes, type Post, wantsSecondFactor } from './access.ts'

test.each([
  ['lamp_keeper', 'submit', ['own']],
  ['lamp_keeper', 'approve', []],
  ['harbour_master', 'approve', ['region']],
  ['anyone', 'submit', []],
  ['nobody', 'submit', []],
])('“%s” may “%s” in %j', (post, move, scopes) => {
  expect(moveScopes(findGrant(planLine.access, post), move)).toEqual(scopes)
})

describe('a second factor is wanted', () => {
  const guard = nightCheck.access.grants[0]?.post as Post
  const keeper = planLine.access.grants[0]?.post as Post

  test('of whoever is granted anything in a restricted ledger, without saying so', () => {
    expect(guard.secondFactor).toBeUndefined()
    expect(wantsSecondFactor(guard, fixtures)).toBe(true)
    expect(wantsSecondFactor(guard, [planLine])).toBe(false)
  })
  test('of a post that says so, whatever it is granted; of no other', () => {
    expect(wantsSecondFactor({ ...keeper, secondFactor: true }, [])).toBe(true)
    expect(wantsSecondFactor(keeper, [planLine])).toBe(false)
  })
  test('of somebody who sees only the figures of a restricted ledger, too', () => {
    const access = {
      sensitivity: 'restricted',
      purpose: '试验',
      grants: [{ post: keeper, see: 'reportOnly' }],
    } as const
    expect(wantsSecondFactor(keeper, [{ access }])).toBe(true)
  })
})
