import type { LettersPage, LetterView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { form, openOffices } from '../../test/open-offices.ts'

describe.each(engines)('公众来信 · $name', (engine) => {
  let place: Awaited<ReturnType<typeof openOffices>>
  beforeAll(async () => {
    place = await openOffices(engine)
    await place.release(place.guide, await place.add('城南司法所'))
  })
  afterAll(() => place.district.close())

  test('来信：不必留名，回执只显示一次，同一张表单只收一封；承办的岗位看得到、能答复，别人看不到', async () => {
    const address = await place.addressOf(place.made[0])
    const page = await place.text(`${address}/letter`)
    const key = /name="key" value="([\w-]{22})"/.exec(page)?.[1] ?? expect.fail()
    const fields = { key, kind: 'rating', rating: '4', body: '办事很快，<b>谢谢</b>', contact: '' }
    const sent = await place.district.app.inject({ url: `${address}/letter`, ...form(fields) })
    const code = /class="code">([0-9A-Z-]{19})</.exec(sent.body)?.[1] ?? expect.fail()
    expect(sent.statusCode).toBe(200)
    const again = await place.district.app.inject({ url: `${address}/letter`, ...form(fields) })
    expect(again.body).toContain(code)
    const look = (of: string) => place.district.app.inject({ url: '/open/receipts', ...form({ code: of }) })
    expect((await look(code)).body).toContain('还没有答复')
    const letters = async (client: Client) => (await client.get<LettersPage>('/api/letters')).body
    const { items, waiting } = await letters(place.guide)
    expect([waiting, items]).toMatchObject([
      1,
      [{ kind: 'rating', rating: 4, body: '办事很快，<b>谢谢</b>', contact: null, answer: null }],
    ])
    const [letter] = items
    for (const login of ['leader', 'station', 'chief', 'admin', 'auditor']) {
      const other = await place.district.as(login)
      expect([login, (await letters(other)).items]).toEqual([login, []])
      expect([
        login,
        (await other.send('POST', `/api/letters/${letter?.id}/answer`, { answer: '不该' })).status,
      ]).toEqual([login, 404])
    }
    const answered = await place.guide.send<LetterView>('POST', `/api/letters/${letter?.id}/answer`, {
      answer: '感谢来信',
    })
    expect(answered.body.answer).toMatchObject({ text: '感谢来信', by: '试·guide' })
    expect((await place.guide.send('POST', `/api/letters/${letter?.id}/answer`, { answer: '再答一次' })).status).toBe(
      409,
    )
    expect((await look(code.toLowerCase().replaceAll('-', ' '))).body).toContain('感谢来信')
    const unknown = await look('AAAA-AAAA-AAAA-AAAA')
    expect([unknown.statusCode, unknown.body]).toEqual([404, expect.stringContaining('没有这个编号的来信')])
    expect((await look(code)).body).not.toContain('办事很快')
  })

  test('表单填错了逐项说明，已填的还在；陷阱、外站、过多，都不收', async () => {
    const address = await place.addressOf(place.made[0])
    const key = 'A'.repeat(22)
    const wrong = await place.district.app.inject({
      url: `${address}/letter`,
      ...form({ key, kind: 'rating', rating: '', body: '短', contact: '电话"><script>' }),
    })
    expect(wrong.statusCode).toBe(400)
    for (const said of [
      '评价时请选择满意程度',
      '请写明内容',
      '短</textarea>',
      '电话&quot;&gt;&lt;script&gt;',
      'aria-invalid="true"',
      'href="#body"',
    ])
      expect(wrong.body).toContain(said)
    const good = { key, kind: 'complaint', body: '窗口没有人值班' }
    const trapped = await place.district.app.inject({
      url: `${address}/letter`,
      ...form({ ...good, website: 'http://x' }),
    })
    expect([trapped.statusCode, trapped.body]).toEqual([400, expect.stringContaining('请留空')])
    const foreign = await place.district.app.inject({
      url: `${address}/letter`,
      ...form(good),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    })
    expect([foreign.statusCode, foreign.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
    let last = 200
    for (let n = 0; n < 25 && last === 200; n++)
      last = (
        await place.district.app.inject({
          url: `${address}/letter`,
          ...form({ ...good, key: String(n).padStart(22, 'k') }),
          remoteAddress: '10.9.8.7',
        })
      ).statusCode
    expect(last).toBe(429)
    expect(
      (
        await place.district.app.inject({
          url: `${address}/letter`,
          ...form({ ...good, key: 'z'.repeat(22) }),
          remoteAddress: '10.9.8.8',
        })
      ).statusCode,
    ).toBe(200)
  })
})
