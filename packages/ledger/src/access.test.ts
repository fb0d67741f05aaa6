import { expect, test } from 'vitest'
import { planLine } from '../test/fixtures/plan-line.ts'
import { findGrant, moveScopes } from './access.ts'

test.each([
  ['lamp_keeper', 'submit', ['own']],
  ['lamp_keeper', 'approve', []],
  ['harbour_master', 'approve', ['region']],
  ['anyone', 'submit', []],
  ['nobody', 'submit', []],
])('“%s” may “%s” in %j', (post, move, scopes) => {
  expect(moveScopes(findGrant(planLine.access, post), move)).toEqual(scopes)
})
