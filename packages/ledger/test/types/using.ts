import type { PlainDate } from '@fazhi/law'
import {
  type Catalogue,
  type Draft,
  type FigureName,
  type HandlersOf,
  ledger,
  type MoveInput,
  type MoveName,
  type Opens,
  type OrganId,
  type RecordId,
} from '@fazhi/ledger'
import type { LampExamAttempt, lampExamAttempt } from '../fixtures/lamp-exam.ts'
import type { lighthouses } from '../fixtures/plan-line.ts'
import type { posterMovement } from '../fixtures/poster.ts'
import { anyone, lampKeeper } from '../fixtures/posts.ts'
import type { sleepwalker } from '../fixtures/sleepwalker.ts'
import { blank, lantern, lanternMoves, lanternShape, law } from './lantern.ts'

// Never run: the compiler is the test. Every `@ts-expect-error` is a wrong use that must not compile.

export function documents() {
  const fill = () => ({ addressee: '', paragraphs: [] })
  const basis = law.article('1')
  ledger(lanternShape, {
    ...blank,
    // @ts-expect-error no such state to be made in
    documents: { tag: { label: '灯签', basis, when: ['dim'], number: 'lanternNo', fill } },
  })
  // @ts-expect-error a number is held by a number
  ledger(lanternShape, { ...blank, documents: { tag: { label: '灯签', basis, when: ['lit'], number: 'note', fill } } })
}

export function access() {
  const body = { ...blank, moves: lanternMoves, periods: lantern.periods } as const
  const where = { state: 'lit' } as const
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error a post may not do what the law does
    access: { sensitivity: 'internal', grants: [{ post: lampKeeper, see: 'own', move: { own: ['end'] } }] },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error nor what there is not
    access: { sensitivity: 'internal', grants: [{ post: lampKeeper, see: 'own', move: { own: ['blow'] } }] },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error what is published is not thereby moved
    access: { sensitivity: 'internal', grants: [{ post: lampKeeper, see: 'own', move: { public: ['snuff'] } }] },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error no such field to mask
    access: { sensitivity: 'internal', grants: [{ post: lampKeeper, see: 'own', masked: { moon: 'tail' } }] },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error what is personal is not published
    access: { sensitivity: 'open', grants: [], published: { fields: ['maker'], where } },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error what is restricted is not shown to the public
    access: { sensitivity: 'restricted', purpose: '看护', grants: [{ post: anyone, see: 'public' }] },
  })
  ledger(lanternShape, {
    ...body,
    // @ts-expect-error nor published
    access: { sensitivity: 'restricted', purpose: '看护', grants: [], published: { fields: ['colour'], where } },
  })
  // @ts-expect-error what is restricted is read for a purpose
  ledger(lanternShape, { ...body, access: { sensitivity: 'restricted', grants: [] } })
  // @ts-expect-error an owner is a unit
  ledger(lanternShape, { ...body, access: { sensitivity: 'internal', grants: [], owner: 'maker' } })
  // @ts-expect-error so is a party
  ledger(lanternShape, { ...body, access: { sensitivity: 'internal', grants: [], parties: ['keeper'] } })
  // @ts-expect-error who handles it has an account
  ledger(lanternShape, { ...body, access: { sensitivity: 'internal', grants: [], assignees: ['workshop'] } })
}

export function uses(someday: PlainDate, unit: OrganId, id: RecordId) {
  // @ts-expect-error nobody clicks what the law does
  const click: MoveName<typeof lantern> = 'end'
  // @ts-expect-error no such move
  const blow: MoveName<typeof lantern> = 'blow'
  // @ts-expect-error no such figure
  const figure: FigureName<typeof lantern> = 'dim'
  // @ts-expect-error the answer is asked for in full
  const half: MoveInput<typeof lampExamAttempt, 'answer'> = { minutes: 5 }
  // @ts-expect-error the score is computed, not given
  const bribed: MoveInput<typeof lampExamAttempt, 'answer'> = { minutes: 5, right: 1, score: 100 }
  // @ts-expect-error not one of the choices
  const reason: MoveInput<typeof sleepwalker, 'end'> = { endReason: 'bored' }
  const child = { name: '阿月', source: 'ferry', station: unit, foundOn: someday } as const
  // @ts-expect-error a later move asks for the end
  const early: Draft<typeof sleepwalker> = { ...child, endedOn: someday }
  // @ts-expect-error a number is drawn
  const numbered: Draft<typeof lantern> = { litOn: someday, maker: '', workshop: unit, candles: 1, lanternNo: '1' }
  // @ts-expect-error a person's name is no unit
  const homeless: Draft<typeof sleepwalker> = { ...child, station: '守夜站' }
  // @ts-expect-error the day found is on the form
  const undated: Draft<typeof sleepwalker> = { name: '阿月', source: 'ferry', station: unit }
  // @ts-expect-error a text is no date
  const dated: Draft<typeof sleepwalker> = { ...child, foundOn: '2024-01-01' }
  // @ts-expect-error a decided result is one of the choices
  const result: LampExamAttempt['result'] = 'brilliant'

  const draft = { poster: id, movedOn: someday, direction: 'made', sheets: 1 } as const
  // @ts-expect-error a follow-up goes into the ledger it names
  const astray: Opens<typeof posterMovement> = { ledger: 'poster', draft }
  // @ts-expect-error and brings what that ledger's form wants
  const bare: Opens<typeof posterMovement> = { ledger: 'poster_movement', draft: { movedOn: someday } }
  return [click, blow, figure, half, bribed, reason, early, numbered, homeless, undated, dated, result, astray, bare]
}

export function lines() {
  type Handlers = HandlersOf<typeof lighthouses, null, number>
  // @ts-expect-error every operation has its handler
  const none: Handlers = {}
  // @ts-expect-error and only the operations have one
  const more: Handlers = { detectOverlaps: async () => 0, wander: async () => 0 }
  // @ts-expect-error a handler is given what the operation asks for
  const deaf: Handlers = { detectOverlaps: async (_, { moon }) => moon }
  return [none, more, deaf]
}

export function catalogues() {
  // @ts-expect-error a state without a label in the other language
  const states: Catalogue<typeof lantern>['states'] = { lit: 'Lit' }
  // @ts-expect-error nor a choice without one
  const colours: Catalogue<typeof lantern>['options'] = { colour: { red: 'Red' } }
  return [states, colours]
}
