import type { EditionView, ReportView } from '@fazhi/report/view'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { reportCounter, scopeOf } from '../auth/actor.ts'

describe.each(engines)('年度报告的版次 · $name', (engine) => {
  let district: District
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(() => district.close())

  const accept = async (receivedOn: string) => {
    district.today(receivedOn)
    const clerk = await district.as('clerk')
    const { body } = await clerk.send('POST', casesUrl, { ...draft, receivedOn })
    return move(clerk, body, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
  }
  const fix = async (login: 'editor' | 'clerk' | 'admin') =>
    (await district.as(login)).send<EditionView>('POST', '/api/report/2024/editions')
  const read = async () => (await (await district.as('clerk')).get<ReportView>('/api/report/2024')).body
  const accepted = (report: ReportView) => report.figures.find((f) => f.id === 'F33')

  test('没有固定之前，没有版次', async () => {
    expect((await accept('2024-03-01')).status).toBe(200)
    const report = await read()
    expect(report.edition).toBeNull()
    expect(accepted(report)).toMatchObject({ value: 1, fixed: null })
  })

  test('编写人固定全部五十七个数字，连同口径和截止日；别人不能', async () => {
    expect((await fix('clerk')).status).toBe(403)
    expect((await fix('admin')).status).toBe(403)
    const { status, body } = await fix('editor')
    expect(status).toBe(201)
    expect(body).toMatchObject({ edition: 1, fixedBy: '试·editor' })
    const report = await read()
    expect(report.edition).toEqual(body)
    expect(report.figures.filter((f) => f.fixed === null || f.fixed.differs)).toEqual([])
    const closing = report.figures.find((f) => f.id === 'F34')
    expect(closing?.fixed).toMatchObject({ definition: closing?.definition, cutoff: '2025-03-31', standing: 'counted' })
  })

  test('此后再受理一件：现数为二，第一版仍为一，标明不同；再固定即为第二版', async () => {
    await accept('2024-03-05')
    expect(accepted(await read())).toMatchObject({ value: 2, fixed: { value: 1, printed: '1件', differs: true } })
    expect((await fix('editor')).body.edition).toBe(2)
    expect(accepted(await read())).toMatchObject({ value: 2, fixed: { value: 2, differs: false } })
  })

  test('两人同时固定，编出的版次不会重复', async () => {
    const answers = await Promise.all([fix('editor'), fix('editor')])
    const editions = answers.filter((a) => a.status === 201).map((a) => a.body.edition)
    expect(editions.length).toBeGreaterThan(0)
    expect(new Set(editions).size).toBe(editions.length)
    for (const { status } of answers) expect([201, 412]).toContain(status)
  })

  test('已固定的数字改不动、删不掉，别的行政区看不到', async () => {
    const { store } = district.house
    const scope = scopeOf(reportCounter(region))
    await expect(
      store.transaction(scope, (tx) => sql`update figure_result set value = 9`.execute(tx)),
    ).rejects.toMatchObject({ code: '42501' })
    await expect(store.transaction(scope, (tx) => sql`delete from figure_result`.execute(tx))).rejects.toMatchObject({
      code: '42501',
    })
    const elsewhere = scopeOf(reportCounter('211303'))
    const { rows } = await store.transaction(elsewhere, (tx) => sql`select 1 from figure_result`.execute(tx))
    expect(rows).toEqual([])
  })
})
