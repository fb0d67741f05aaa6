import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { clocks } from '@fazhi/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fazhi, type Server, startServer } from './server.ts'

let server: Server
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const json = async (...words: readonly string[]) => {
  const { code, out, err } = await fazhi(server.data, ...words, '--json')
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('the command line, through the running server', () => {
  test('the server says its address, an account a role, and where the report lies', async () => {
    for (const words of ['行政复议承办人', '政府负责人', '年度报告编写人', 'Trial-2024-pass'])
      expect(server.said).toContain(words)
    const report = await readFile(join(server.data, 'report-2024.docx'))
    expect(report.subarray(0, 2).toString()).toBe('PK')
    expect((await stat(join(server.data, 'fazhi.sock'))).mode & 0o777).toBe(0o600)
  })

  test('fifty-seven figures; F33, F34, F35 are counted and equal the published values', async () => {
    const figures = await json('figures', '--year', '2024')
    expect(figures).toHaveLength(57)
    const figure = (id: string) => figures.find((f: { id: string }) => f.id === id)
    expect(figure('F33')).toMatchObject({
      value: 97,
      numerator: 97,
      standing: 'counted',
      ledger: 'reconsideration_case',
      cutoff: '2024-12-31',
    })
    expect(figure('F34')).toMatchObject({
      value: 1,
      numerator: 97,
      denominator: 97,
      printed: '100%',
      cutoff: '2025-03-31',
    })
    expect(figure('F35')).toMatchObject({ numerator: 97, denominator: null, base: 23, printed: '增长3倍多' })
    expect(figure('F35').value).toBeCloseTo((97 - 23) / 23)
    expect(figures.filter((f: { standing: string }) => f.standing === 'counted')).toHaveLength(34)
    expect(Object.keys(figure('F01'))).toEqual([
      'id',
      'label',
      'value',
      'printed',
      'unit',
      'numerator',
      'denominator',
      'standing',
      'ledger',
      'cutoff',
      'base',
    ])
  })

  test('a clock says its last day, its article and every step', async () => {
    expect(await json('clock', 'reconsideration.examine', '--from', '2024-02-07')).toMatchObject({
      due: '2024-02-20',
      unit: 'workingDay',
      article: '行政复议法 30',
      provisional: false,
    })
    const longer = await json(
      'clock',
      'reconsideration.decide.ordinary',
      '--from',
      '2024-03-05',
      '--extend',
      '30',
      '--suspend',
      '2024-03-20..2024-04-08',
    )
    expect(longer).toMatchObject({ due: '2024-06-24' })
    expect(longer.steps.length).toBeGreaterThan(3)
    const refused = await fazhi(
      server.data,
      'clock',
      'reconsideration.decide.simple',
      '--from',
      '2024-03-05',
      '--extend',
      '1',
      '--json',
    )
    expect(refused.code).toBe(3)
    expect(JSON.parse(refused.out)).toMatchObject({ article: '行政复议法 62(2)' })
    expect(
      (await fazhi(server.data, 'clock', 'reconsideration.decide.ordinary', '--from', '2024-03-05', '--extend', '31'))
        .code,
    ).toBe(3)
    expect((await fazhi(server.data, 'clock', 'no.such', '--from', '2024-03-05')).code).toBe(2)
    expect((await fazhi(server.data, 'clock', 'reconsideration.examine', '--from', '2024-02-30')).code).not.toBe(0)
  })

  test('a report opens as a document; who is unknown is refused; what is not a command is a matter of usage', async () => {
    const out = join(server.data, 'again.docx')
    expect(await json('report', '--year', '2024', '--out', out)).toMatchObject({ out })
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
    expect((await fazhi(server.data, 'figures', '--year', '2024', '--as', 'nobody')).code).toBe(3)
    expect((await fazhi(server.data, 'figures')).code).toBe(2)
    expect((await fazhi(server.data, 'dance')).code).toBe(2)
    expect((await fazhi(server.data, 'figures', '--frobnicate')).code).toBe(2)
    expect(
      (await fazhi(server.data, 'user', 'add', 'x', '--name', '某', '--post', 'operator', '--organ', 'gov')).code,
    ).toBe(3)
    expect((await fazhi(server.data, 'doctor')).code).toBe(0)
  })
})

test('every one of the clocks answers with its explanation', async () => {
  expect(clocks.size).toBeGreaterThanOrEqual(105)
  const session = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'clerk', password: 'Trial-2024-pass' }),
  })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const [id, { editions }] of clocks) {
    const [edition] = editions
    const length = edition && ('setting' in edition.length ? edition.length.byDefault : edition.length)
    const from = length?.unit === 'hour' ? '2026-03-02T09:30+08:00' : length?.unit === 'date' ? '2025' : '2026-03-02'
    const answer = await fetch(`${server.url}/api/clocks/${id}?from=${encodeURIComponent(from)}`, {
      headers: { cookie },
    })
    expect([id, answer.status]).toEqual([id, 200])
    const { steps, basis } = (await answer.json()) as { steps: readonly object[]; basis: { article: string } }
    expect(steps.length).toBeGreaterThan(0)
    expect(basis.article).not.toBe('')
  }
})
