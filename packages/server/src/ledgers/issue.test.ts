import { createHash } from 'node:crypto'
import type { PaperView, Problem, RecordView } from '@fazhi/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { picturesOf, textOf } from '../../test/pictures.ts'
import { cookieName } from '../auth/signed-in.ts'

const absent = '0193f000-0000-7000-8000-00000000fa11'
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const squash = (text: string) => text.replace(/\s/g, '')

describe.each(engines)('制发文书 · $name', (engine) => {
  let district: District
  let clerk: Client
  let token: string
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
  })
  afterAll(() => district.close())
  beforeEach(async () => {
    district.today('2024-03-01')
    token = await district.signIn('clerk')
  })

  const intake = async (facts: object = {}) =>
    (await clerk.send('POST', casesUrl, { ...draft, receivedOn: '2024-03-01', ...facts })).body
  async function accepted(): Promise<RecordView> {
    const { body } = await move(clerk, await intake(), 'accept', {
      procedure: 'ordinary',
      handler: district.accounts.clerk,
    })
    return body
  }
  const file = async (url: string) => {
    const { rawPayload, statusCode } = await district.app.inject({ url, cookies: { [cookieName]: token } })
    return { status: statusCode, bytes: rawPayload }
  }
  const issue = (record: RecordView, name: string, body: object = {}) =>
    clerk.send('POST', `${casesUrl}/${record.row.id}/documents/${name}`, body)
  const paper = (record: RecordView, name: string) => `${casesUrl}/${record.row.id}/papers/${name}`
  const viewOf = (record: RecordView, name: string) => record.documents.find((d) => d.name === name)

  test('制发的一份原样保存：记录变了，下载的还是它；再制发的是另一个文号', async () => {
    const record = await accepted()
    const { status, body: after } = await issue(record, 'replyNotice')
    expect(status).toBe(200)
    const [issued] = viewOf(after, 'replyNotice')?.issued ?? []
    if (issued === undefined) throw new Error('nothing was issued')
    const url = `${casesUrl}/${record.row.id}/documents/replyNotice`
    const { bytes } = await file(`${url}?as=pdf`)
    const docx = await file(url)
    expect(sha256(bytes)).toBe(issued.digest)
    const corrected = await clerk.send(
      'POST',
      `${casesUrl}/${record.row.id}/corrections`,
      { reason: '登记有误', values: { applicant: '钱试' } },
      { 'if-match': `"${after.version}"` },
    )
    expect(corrected.status).toBe(200)
    expect(sha256((await file(`${url}?as=pdf`)).bytes)).toBe(issued.digest)
    expect((await file(url)).bytes.equals(docx.bytes)).toBe(true)
    expect(squash(await textOf((await file(`${url}?as=pdf`)).bytes))).not.toContain('钱试')
    const { body: again } = await issue(record, 'replyNotice')
    const numbers = viewOf(again, 'replyNotice')?.issued.map(({ number }) => number) ?? []
    expect(new Set(numbers).size).toBe(2)
    expect(squash(await textOf((await file(`${url}?as=pdf`)).bytes))).toContain('钱试')
    expect(sha256((await file(`${url}?as=pdf&issued=${issued.id}`)).bytes)).toBe(issued.digest)
    expect((await file(`${url}?as=pdf&issued=${absent}`)).status).toBe(404)
  }, 60_000)

  test('更正件沿用原文号，写明替代哪一份，原来的一份仍在；没有制发过的，无从更正', async () => {
    const record = await accepted()
    expect((await issue(record, 'replyNotice', { reason: '错字' })).status).toBe(409)
    await issue(record, 'replyNotice')
    expect((await issue(record, 'replyNotice', { reason: ' ' })).status).toBe(400)
    const { body } = await issue(record, 'replyNotice', { reason: '错字' })
    const [first, second] = viewOf(body, 'replyNotice')?.issued ?? []
    expect(second).toMatchObject({ number: first?.number, corrects: first?.id })
    const { bytes } = await file(`${casesUrl}/${record.row.id}/documents/replyNotice?as=pdf`)
    expect(squash(await textOf(bytes))).toContain('更正件（替代2024年3月1日制发的同号文书）')
  }, 60_000)

  test('可以改写的段落：存为草稿，两人同时改的后一人被告知；制发的就是看过的一份', async () => {
    const record = await accepted()
    const url = paper(record, 'acceptanceNotice')
    const { body: blank } = await clerk.get<PaperView>(url)
    expect([blank.version, blank.editable, blank.pages.length]).toEqual([0, true, 2])
    expect(blank.parts.map(({ name }) => name)).toEqual(['more'])
    const body = { parts: { more: '另行通知听证时间。' } }
    const { body: seen } = await clerk.send<PaperView>('POST', `${url}/preview`, body)
    expect(seen.pages).not.toEqual(blank.pages)
    expect((await clerk.get<PaperView>(url)).body.pages).toEqual(blank.pages)
    expect((await clerk.send('PUT', url, body)).status).toBe(428)
    const saved = await clerk.send<PaperView>('PUT', url, body, { 'if-match': '"0"' })
    expect(saved.body).toMatchObject({ version: 1, saved: { by: '试·clerk' }, parts: [{ text: '另行通知听证时间。' }] })
    expect(saved.body.pages).toEqual(seen.pages)
    expect((await clerk.send('PUT', url, { parts: { more: '别的。' } }, { 'if-match': '"0"' })).status).toBe(412)
    expect((await issue(record, 'acceptanceNotice', { draft: 0 })).status).toBe(412)
    expect((await issue(record, 'acceptanceNotice', { draft: 1 })).status).toBe(200)
    const { bytes } = await file(`${casesUrl}/${record.row.id}/documents/acceptanceNotice?as=pdf`)
    expect(squash(await textOf(bytes))).toContain('另行通知听证时间。')
  }, 60_000)

  test('草稿只有承办的看得到：被申请人的公职律师看到的是登记的内容', async () => {
    const record = await accepted()
    const url = paper(record, 'acceptanceNotice')
    await clerk.send('PUT', url, { parts: { more: '内部意见。' } }, { 'if-match': '"0"' })
    const officer = await district.as('market')
    const { status, body } = await officer.get<PaperView>(url)
    expect([status, body.version, body.editable, body.saved]).toEqual([200, 0, false, null])
    expect(body.parts).toMatchObject([{ text: '' }])
    const refused = await officer.send('PUT', url, { parts: { more: '改。' } }, { 'if-match': '"0"' })
    expect(refused.status).toBe(403)
  })

  test.each([
    [{ parts: { 没有: '' } }, /没有“没有”这一可以改写的段落/],
    [{ parts: { more: 3 } }, /“补充段落”应填写文字/],
    [{ parts: [] }, /按段落/],
    [{ withheld: ['没有'] }, /不提供的段落/],
    [{ 别的: 1 }, /此处不填写/],
  ])('改写的内容有误的，说明是哪一处：%j', async (body, words) => {
    const record = await accepted()
    const { status, body: problem } = await clerk.send<Problem>(
      'POST',
      `${paper(record, 'acceptanceNotice')}/preview`,
      body,
    )
    expect([status, words.test(problem.detail)]).toEqual([400, true])
  })

  test('给当事人的查阅本略去依法不予提供的内容', async () => {
    const record = await intake({ applicantContact: '某街某号，电话一二三' })
    const url = `${casesUrl}/${record.row.id}/documents/application?as=pdf`
    expect(squash(await textOf((await file(url)).bytes))).toContain('某街某号')
    const copy = squash(await textOf((await file(`${url}&copy=party`)).bytes))
    expect(copy).not.toContain('某街某号')
    expect(copy).toContain('（依法不予提供）')
    expect(copy).toContain('当事人查阅本')
    expect((await file(`${casesUrl}/${record.row.id}/documents/withdrawal?copy=party`)).status).toBe(404)
    expect((await file(`${casesUrl}/${record.row.id}/documents/application?copy=all`)).status).toBe(400)
  })

  test('批量打印：各件依次成一个文件，已制发的照原样；有一件看不到的，与不存在的答得一样', async () => {
    const [one, two] = [await accepted(), await accepted()]
    await issue(one, 'acceptanceNotice')
    const ids = [one.row.id, two.row.id]
    const { rawPayload, statusCode } = await district.app.inject({
      method: 'POST',
      url: `${casesUrl}/print`,
      payload: { ids, document: 'acceptanceNotice' },
      cookies: { [cookieName]: token },
    })
    expect(statusCode).toBe(200)
    expect(await picturesOf(rawPayload, 30)).toHaveLength(4)
    const text = squash(await textOf(rawPayload))
    expect(text).toContain('（未编号）')
    const stranger = await district.as('stranger')
    const [denied, missing] = [
      await stranger.send('POST', `${casesUrl}/print`, { ids, document: 'acceptanceNotice' }),
      await stranger.send('POST', `${casesUrl}/print`, { ids: [absent], document: 'acceptanceNotice' }),
    ]
    expect([denied.status, denied.body]).toEqual([404, missing.body])
    for (const body of [{ ids: [], document: 'x' }, { ids }, { ids: Array(101).fill(absent), document: 'x' }])
      expect((await clerk.send('POST', `${casesUrl}/print`, body)).status).toBe(400)
  }, 60_000)

  test('保存文书之前制发的，按登记的内容以原文号生成', async () => {
    const record = await accepted()
    const { body } = await issue(record, 'replyNotice')
    const [issued] = viewOf(body, 'replyNotice')?.issued ?? []
    await district.tamper(
      `update issued_document set digest = null, pdf = null, docx = null, pages = null, token = null where id = '${issued?.id}'`,
    )
    const { body: now } = await clerk.get(`${casesUrl}/${record.row.id}`)
    expect(viewOf(now, 'replyNotice')?.issued).toMatchObject([{ number: issued?.number, digest: null }])
    const { bytes } = await file(`${casesUrl}/${record.row.id}/documents/replyNotice?as=pdf`)
    expect(squash(await textOf(bytes))).toContain(squash(issued?.number ?? '?'))
  })

  describe('核验', () => {
    const ask = (url: string) => district.app.inject(url)
    async function issuedNow() {
      const record = await accepted()
      const { body } = await issue(record, 'replyNotice')
      const [issued] = viewOf(body, 'replyNotice')?.issued ?? []
      const rows = await district.house.store.transaction(
        {
          region: '211302',
          account: district.accounts.clerk,
          post: 'reconsideration_clerk',
          organ: 'review',
          organPath: '/gov/review/',
        },
        (tx) =>
          tx
            .selectFrom('issued_document')
            .select(['token', 'number', 'digest'])
            .where('id', '=', issued?.id ?? '')
            .execute(),
      )
      return { record, token: rows[0]?.token ?? '', number: issued?.number ?? '', digest: issued?.digest ?? '' }
    }
    const boundary = '----fazhi'
    const form = (name: string, value: Buffer | string, file = false) =>
      Buffer.concat([
        Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file ? '; filename="a.pdf"\r\ncontent-type: application/pdf' : ''}\r\n\r\n`,
        ),
        Buffer.from(value),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
    const compare = (token: string, payload: Buffer) =>
      district.app.inject({
        method: 'POST',
        url: `/verify/${token}`,
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload,
      })

    test('只说文号、日期，以及所持的是不是制发的一份', async () => {
      const { record, token: code, number, digest } = await issuedNow()
      const page = await ask(`/verify/${code}`)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(number)
      expect(page.body).toContain('2024年3月1日')
      expect(page.body).not.toMatch(/赵试|<script|replyNotice|答复通知书/)
      expect(page.body).not.toContain(digest)
      const { bytes } = await file(`${casesUrl}/${record.row.id}/documents/replyNotice?as=pdf`)
      expect((await compare(code, form('file', bytes, true))).body).toContain('<strong>一致</strong>')
      const changed = Buffer.from(bytes)
      changed[200] = (changed[200] ?? 0) ^ 1
      expect((await compare(code, form('file', changed, true))).body).toContain('<strong>不一致</strong>')
      expect((await compare(code, form('digest', ` ${digest.toUpperCase()} `))).body).toContain('<strong>一致</strong>')
      expect((await compare(code, form('digest', 'abc'))).body).toContain('请选择一个文件')
    }, 60_000)

    test('有同号更正件的，说明已被替代', async () => {
      const { record, token: code } = await issuedNow()
      district.today('2024-03-04')
      await issue(record, 'replyNotice', { reason: '错字' })
      expect((await ask(`/verify/${code}`)).body).toContain('已于2024年3月4日由同号的更正件替代')
    }, 60_000)

    test('查不到的，答得都一样；表里的行没有号码谁也看不到', async () => {
      const { token: code } = await issuedNow()
      const unknown = [
        `${code.slice(0, -1)}_`,
        '211302-AAAAAAAAAAAAAAAAAAAAAA',
        '000000-AAAAAAAAAAAAAAAAAAAAAA',
        'x',
        "'%20or%201=1",
        '%00',
      ]
      const answers = await Promise.all(unknown.map((one) => ask(`/verify/${one}`)))
      expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
      expect(answers[0]?.statusCode).toBe(404)
      for (const post of ['gate', 'verifier', 'reconsideration_clerk', 'operator']) {
        const rows = await district.house.store.transaction(
          { region: '211302', account: '', post, organ: '', organPath: '' },
          (tx) => tx.selectFrom('paper_verification').select('token').execute(),
        )
        expect([post, rows]).toEqual([post, []])
      }
    })

    test('问得太多的，请过一会儿再来', async () => {
      const answers = []
      for (let n = 0; n < 65; n += 1)
        answers.push(await district.app.inject({ url: '/verify/x', remoteAddress: '10.9.8.7' }))
      expect(answers.at(0)?.statusCode).toBe(404)
      expect(answers.at(-1)?.statusCode).toBe(429)
      expect(answers.at(-1)?.headers['retry-after']).toBeDefined()
    })
  })
})
