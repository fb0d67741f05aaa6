import { shanghaiDate } from '@fazhi/law'
import type { RequestView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anomaliesIn, type Operation, type Touch } from '../../test/history.ts'
import { RecordedOffice } from '../../test/recorded-office.ts'
import { type Installation, installEmbedded, installPostgres, type ServerProcess, signInAt } from '../../test/served.ts'

const op = (name: string, begun: number, ended: number, ...touches: readonly Touch[]): Operation => ({
  name,
  begun,
  ended,
  touches,
})
const x = (saw: number) => ({ thing: 'x', saw })
const y = (saw: number) => ({ thing: 'y', saw })
const made = [
  op('甲一', 0, 1, { thing: 'x', made: 1, value: 'a' }, { thing: 'y', made: 1 }),
  op('甲二', 2, 5, { thing: 'x', made: 2, value: 'b' }),
]

describe('经过能不能排成先后', () => {
  test('同时的，排在前、排在后都可以', () => {
    for (const touch of [
      { ...x(1), value: 'a' },
      { ...x(2), value: 'b' },
      { thing: 'x', past: 1 },
    ])
      expect(anomaliesIn([...made, op('乙', 3, 4, touch)])).toEqual([])
  })

  test.each<{ what: string; said: string; more: readonly Operation[] }>([
    { what: '两人都改了同一版', said: '有两次办理得出', more: [op('乙', 2, 4, { thing: 'x', made: 2 })] },
    { what: '办成之后看到的还是旧的', said: '不能排出先后', more: [op('乙', 6, 7, x(1))] },
    { what: '还没有办就看到了', said: '不能排出先后', more: [op('乙', 1.2, 1.8, x(2))] },
    { what: '先看到新的，再看到旧的', said: '不能排出先后', more: [op('乙', 3, 3.2, x(2)), op('丙', 4, 4.2, x(1))] },
    { what: '同一版有两种内容', said: '两种内容', more: [op('乙', 3, 4, { ...x(2), value: 'c' })] },
    { what: '没有人办过的一版', said: '没有谁办成', more: [op('乙', 6, 7, x(3))] },
    { what: '没有变动却说变了', said: '没有谁办成', more: [op('乙', 6, 7, { thing: 'x', past: 2 })] },
    {
      what: '各看各的旧版，各改另一件',
      said: '不能排出先后',
      more: [op('乙', 6, 9, x(2), { thing: 'y', made: 2 }), op('丙', 6, 9, y(1), { thing: 'x', made: 3 })],
    },
  ])('$what，查得出来', ({ said, more }) => {
    expect(anomaliesIn([...made, ...more]).join()).toContain(said)
  })
})

const kinds = [
  { name: 'embedded', servers: 1, install: () => installEmbedded() },
  ...(inject('postgresTemplate') === null ? [] : [{ name: 'PostgreSQL 15', servers: 2, install: installPostgres }]),
]
const rounds = process.env['NIGHTLY'] === 'true' ? 60 : 15
const simple = ['sendCopy', 'serveCopy', 'receiveAnswer'] as const

describe.each(kinds)('同时登记、办理、更正、提请和批准，记下的经过能排成先后 · $name', ({ install, servers: n }) => {
  let installation: Installation
  const servers: ServerProcess[] = []
  beforeAll(async () => {
    installation = await install()
    for (let i = 0; i < n; i++) servers.push(await installation.serve())
  }, 120_000)
  afterAll(async () => {
    for (const server of servers) await server.stop()
    await installation.remove()
  })

  test('八个人办五件', async () => {
    const today = shanghaiDate(new Date())
    const open = async (login: 'clerk' | 'head', i: number) => {
      const { url } = servers[i % n] ?? expect.fail()
      return new RecordedOffice(`${login}${i}`, url, await signInAt(url, login))
    }
    const clerks = await Promise.all([0, 1, 2, 3, 4].map((i) => open('clerk', i)))
    const heads = await Promise.all([0, 1, 2].map((i) => open('head', i)))
    const [founder] = clerks
    const cases: string[] = []
    for (let i = 0; i < 5; i++) cases.push((await founder?.takeIn(today))?.row.id ?? '')
    const requests = new Map<string, string>()
    const any = (i: number) => cases[i % cases.length] ?? ''
    /** Works on what it saw just now, or a while ago. */
    const clerkAt = async (office: RecordedOffice, who: number) => {
      for (let i = who; i < rounds + who; i++) {
        const id = any(i * (who + 1))
        const { version } = await office.read(id)
        if (i % 5 === 0) {
          const view = await office.takeIn(today)
          await office.move(view.row.id, view.version, 'accept', accepting)
        } else if (i % 5 === 1) await office.correct(id, version, `更正之后的事项${who}-${i}`)
        else if (i % 5 === 2) await office.move(id, version, 'accept', accepting)
        else if (i % 5 === 3) await office.move(id, version, simple[i % simple.length] ?? 'sendCopy')
        else {
          const asked = await office.askFor(id, today)
          if (asked) requests.set(id, asked.id)
          else if (i % 2 === 0 && requests.has(id))
            await office.step(await office.readRequest(requests.get(id) ?? ''), 'withdraw')
        }
      }
    }
    const accepting = { procedure: 'ordinary', handler: installation.accounts.clerk }
    const headAt = async (office: RecordedOffice, who: number) => {
      for (let i = 0; isBusy || i < rounds * 2; i++) {
        const known = requests.get(any(i + who))
        const request: RequestView | null = known === undefined ? null : await office.readRequest(known)
        if (request?.standing === 'asked') await office.step(request, i % 4 === 0 ? 'return' : 'approve')
        else await office.read(any(i))
      }
    }
    let isBusy = true
    const clerksAtWork = Promise.all(clerks.map(clerkAt)).finally(() => {
      isBusy = false
    })
    await Promise.all([clerksAtWork, ...heads.map(headAt)])

    const offices = [...clerks, ...heads]
    expect(offices.flatMap((office) => office.strange)).toEqual([])
    const operations = offices.flatMap((office) => office.operations)
    const count = (has: (touch: Touch) => boolean) => operations.filter((o) => o.touches.some(has)).length
    const [changes, refused] = [count((t) => 'made' in t), count((t) => 'past' in t)]
    const approved = operations.filter((o) => o.name.endsWith('approve') && o.touches.length > 0).length
    console.log(`${operations.length}次请求，办成${changes}次，其中批准${approved}次，因已有变动未办${refused}次`)
    expect(Math.min(changes / rounds, refused, approved)).toBeGreaterThan(0)
    expect(anomaliesIn(operations)).toEqual([])
  }, 600_000)
})
