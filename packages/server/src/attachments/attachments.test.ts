import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AttachmentsView,
  type AttachmentView,
  type EntryView,
  type Problem,
  type RecordView,
  replay,
} from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { openFileFolder } from '../../test/file-folder.ts'
import { docx, pdf, png } from '../../test/sample-files.ts'
import { archivist, scopeOf } from '../auth/actor.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { verifyRegion } from '../evidence/verify.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { checkFiles } from './check.ts'
import { sweepFiles } from './sweep.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const bytesType = { 'content-type': 'application/octet-stream' }
const urlOf = (record: string) => `${casesUrl}/${record}/attachments`
const upload = <T = AttachmentView>(
  client: Client,
  record: string,
  name: string,
  content: Buffer,
  headers: Record<string, string> = {},
  material?: string,
) =>
  client.send<T>(
    'POST',
    `${urlOf(record)}?name=${encodeURIComponent(name)}${material === undefined ? '' : `&material=${material}`}`,
    content,
    { ...bytesType, ...headers },
  )

describe.each(engines)('材料 · $name', (engine) => {
  let district: District
  let folder: Awaited<ReturnType<typeof openFileFolder>>
  let clerk: Client
  let record: RecordView
  beforeAll(async () => {
    folder = await openFileFolder()
    district = await openDistrict(engine, undefined, { files: folder.files, fileLimit: 4_000_000 })
    clerk = await district.as('clerk')
    record = (await clerk.send('POST', casesUrl, draft)).body
  })
  afterAll(async () => {
    await district.close()
    folder.remove()
  })
  const list = async (client: Client, id = record.row.id) => (await client.get<AttachmentsView>(urlOf(id))).body

  test('上传、列出、下载：内容一字不差，以附件的形式给出，什么也不执行', async () => {
    const content = pdf(3)
    const { status, body } = await upload(clerk, record.row.id, '申请书.pdf', content, {}, 'application')
    expect([status, body]).toMatchObject([
      201,
      {
        name: '申请书.pdf',
        material: 'application',
        medium: 'PDF文件',
        pages: 3,
        isShown: true,
        bytes: content.length,
        removed: null,
      },
    ])
    expect(await list(clerk)).toMatchObject({ items: [body], mayChange: true, most: 4_000_000 })
    const cookie = await district.signIn('clerk')
    const download = await district.app.inject({
      url: `${urlOf(record.row.id)}/${body.id}`,
      cookies: { fazhi_session: cookie },
    })
    expect(download.rawPayload.equals(content)).toBe(true)
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''%E7%94%B3%E8%AF%B7%E4%B9%A6.pdf",
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    const picture = (await upload(clerk, record.row.id, '现场.png', png, {}, 'evidence')).body
    const shown = await district.app.inject({
      url: `${urlOf(record.row.id)}/${picture.id}?show=1`,
      cookies: { fazhi_session: cookie },
    })
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': expect.stringMatching(/^inline/),
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    const word = (await upload(clerk, record.row.id, '答复书.docx', await docx(), {}, 'answer')).body
    const notShown = await district.app.inject({
      url: `${urlOf(record.row.id)}/${word.id}?show=1`,
      cookies: { fazhi_session: cookie },
    })
    expect([word.pages, notShown.headers['content-disposition']]).toEqual([7, expect.stringMatching(/^attachment/)])
  })

  test('每次添加和移除都是一条办理记录，记录仍可由办理记录重演，核验相符', async () => {
    const added = (await upload(clerk, record.row.id, '证据.pdf', pdf(1, 'evidence'))).body
    const removal = `${urlOf(record.row.id)}/${added.id}/removal`
    expect((await clerk.send('POST', removal, { reason: ' ' })).status).toBe(400)
    const removed = await clerk.send<AttachmentView>('POST', removal, { reason: '传错了案件' })
    expect(removed.body.removed).toMatchObject({ reason: '传错了案件', by: '试·clerk' })
    expect((await clerk.send<Problem>('POST', removal, { reason: '再移一次' })).status).toBe(409)
    expect((await clerk.get<Problem>(`${urlOf(record.row.id)}/${added.id}`)).status).toBe(410)
    const { body: entries } = await clerk.get<readonly EntryView[]>(`${casesUrl}/${record.row.id}/history`)
    expect(entries.slice(-2)).toMatchObject([
      {
        kind: 'attachment',
        name: 'add',
        after: { file: '证据.pdf', digest: added.digest, pages: 1, attachment: added.id },
      },
      {
        kind: 'attachment',
        name: 'remove',
        reason: '传错了案件',
        after: { digest: added.digest, attachment: added.id },
      },
    ])
    const moved = await move(clerk, (await clerk.get(`${casesUrl}/${record.row.id}`)).body, 'accept', {
      procedure: 'ordinary',
      handler: district.accounts.clerk,
    })
    expect([moved.status, moved.body.version]).toEqual([200, 2])
    const matter = await district.house.store.transaction(scopeOf(archivist(region)), (tx) =>
      findMatter(tx, reconsiderationCase, { region, post: 'archivist' }, record.row.id),
    )
    const { state, facts } = replay(reconsiderationCase, matter?.entries ?? [])
    expect([state, facts]).toEqual([
      matter?.row.state,
      Object.fromEntries(Object.keys(facts).map((f) => [f, matter?.row[f]])),
    ])
    const keeper = await openKeeper(join(folder.folder, 'keeper'))
    expect(await verifyRegion(district.house, keeper, region)).toMatchObject({ holds: true })
    expect(await checkFiles(district.house, region, true)).toMatchObject({ finding: null })
  })

  test('同一份文件在一条记录里只收一次，移除以后可以再传；同一请求编号只办一次', async () => {
    const { body: other } = await clerk.send('POST', casesUrl, { ...draft, applicant: '钱试' })
    const first = await upload(clerk, other.row.id, '一.pdf', pdf(2), { 'idempotency-key': 'files-1' })
    const again = await upload(clerk, other.row.id, '一.pdf', pdf(2), { 'idempotency-key': 'files-1' })
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
    expect((await upload(clerk, other.row.id, '一.pdf', pdf(5), { 'idempotency-key': 'files-1' })).status).toBe(422)
    const twice = await upload<Problem>(clerk, other.row.id, '二.pdf', pdf(2))
    expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('这份文件已经在材料中：一.pdf')])
    await clerk.send('POST', `${urlOf(other.row.id)}/${first.body.id}/removal`, { reason: '换一份清楚的' })
    expect((await upload(clerk, other.row.id, '二.pdf', pdf(2))).status).toBe(201)
    expect((await list(clerk, other.row.id)).items.map((i) => [i.name, i.removed !== null])).toEqual([
      ['一.pdf', true],
      ['二.pdf', false],
    ])
  })

  test('八份同时上传，一份不少，办理记录接续不断', async () => {
    const { body: other } = await clerk.send('POST', casesUrl, { ...draft, applicant: '孙试' })
    const done = await Promise.all(
      Array.from({ length: 8 }, (_, n) => upload(clerk, other.row.id, `${n}.pdf`, pdf(n + 1, 'many'))),
    )
    expect(done.map((d) => d.status)).toEqual(Array(8).fill(201))
    expect((await list(clerk, other.row.id)).items).toHaveLength(8)
    const keeper = await openKeeper(join(folder.folder, 'keeper'))
    expect(await verifyRegion(district.house, keeper, region)).toMatchObject({ holds: true })
  })

  test('看得到记录的看得到材料，能办理的才能添加和移除；看不到的与不存在的一样；姓名隐去的看不到材料', async () => {
    const { items } = await list(clerk)
    const [file] = items
    const market = await district.as('market')
    expect(await list(market)).toMatchObject({ mayChange: false, items: items.map((i) => ({ id: i.id })) })
    expect((await market.get(`${urlOf(record.row.id)}/${file?.id}`)).status).toBe(200)
    expect((await upload<Problem>(market, record.row.id, 'a.pdf', pdf(9))).status).toBe(403)
    expect((await market.send('POST', `${urlOf(record.row.id)}/${file?.id}/removal`, { reason: '不该' })).status).toBe(
      403,
    )
    for (const login of ['stranger', 'urban', 'editor', 'admin'] as const) {
      const client = await district.as(login)
      expect([login, (await client.get(urlOf(record.row.id))).status]).toEqual([login, 404])
      expect([login, (await client.get(`${urlOf(record.row.id)}/${file?.id}`)).status]).toEqual([login, 404])
      expect([login, (await upload(client, record.row.id, 'a.pdf', pdf(9))).status]).toEqual([login, 404])
    }
    const chief = await district.as('chief')
    expect((await list(chief)).items).toEqual([])
    expect((await chief.get(`${urlOf(record.row.id)}/${file?.id}`)).status).toBe(404)
    const history = (await chief.get<readonly EntryView[]>(`${casesUrl}/${record.row.id}/history`)).body
    expect(JSON.stringify(history)).not.toContain('申请书.pdf')
  })

  test('更正了被申请人，材料跟着记录换人看', async () => {
    const { body: other } = await clerk.send('POST', casesUrl, { ...draft, applicant: '李试' })
    const { body: file } = await upload(clerk, other.row.id, '一.pdf', pdf(4, 'party'))
    const [market, urban] = [await district.as('market'), await district.as('urban')]
    const seen = async () => [
      (await market.get(`${urlOf(other.row.id)}/${file.id}`)).status,
      (await urban.get(`${urlOf(other.row.id)}/${file.id}`)).status,
    ]
    expect(await seen()).toEqual([200, 404])
    const corrected = await clerk.send(
      'POST',
      `${casesUrl}/${other.row.id}/corrections`,
      { reason: '登记时写错', values: { respondent: 'urban' } },
      { 'if-match': '"1"' },
    )
    expect([corrected.status, await seen()]).toEqual([200, [404, 200]])
  })

  test('太大的、空的、类型不对的、种类不存在的、没有名称的，都说明办法，什么也不留下', async () => {
    const before = readdirSync(folder.files.incoming)
    const asked = [
      await upload<Problem>(clerk, record.row.id, 'a.pdf', Buffer.alloc(4_000_001)),
      await upload<Problem>(clerk, record.row.id, 'a.pdf', Buffer.alloc(0)),
      await upload<Problem>(clerk, record.row.id, 'a.pdf', pdf(1), {}, 'nonsense'),
      await upload<Problem>(clerk, record.row.id, '\u202e', pdf(1)),
      await upload<Problem>(clerk, record.row.id, 'a.pdf', pdf(1), { 'content-type': 'application/json' }),
      await upload<Problem>(clerk, record.row.id, 'a.exe', Buffer.from('MZ')),
    ]
    expect(asked.map(({ status, body }) => [status, body.detail])).toEqual([
      [413, expect.stringContaining('每个文件不超过3.8 MB')],
      [400, expect.stringContaining('空的')],
      [400, expect.stringContaining('没有“nonsense”这一种材料')],
      [400, expect.stringContaining('请给出文件名')],
      [415, expect.stringContaining('application/octet-stream')],
      [400, expect.stringContaining('可执行')],
    ])
    expect(readdirSync(folder.files.incoming)).toEqual(before)
  })

  test('上传到一半断电留下的，一天以后清理；有办理记录的文件不动', async () => {
    const day = 86_400_000
    const kept = (await checkFiles(district.house, region, false)).files - 1
    const orphan = 'ab'.repeat(32)
    const left = join(folder.files.incoming, 'half')
    writeFileSync(left, 'half')
    await folder.files.keep(region, orphan, left)
    writeFileSync(left, 'half')
    expect(await sweepFiles(district.house, region)).toBe(0)
    const later = new Date(Date.now() + 2 * day)
    // With them goes the one whose request was refused after it had been kept.
    expect(await sweepFiles(district.house, region, later)).toBe(3)
    expect(readdirSync(folder.files.incoming)).toEqual([])
    expect(await checkFiles(district.house, region, true)).toMatchObject({ files: kept, finding: null })
    // Put there again between the look and the grasp: it stays.
    writeFileSync(left, 'half')
    await folder.files.keep(region, orphan, left)
    await folder.files.drop(region, orphan, new Date(Date.now() - 1_000))
    expect((await checkFiles(district.house, region, false)).files).toBe(kept + 1)
  })

  test('文件被改动、被换掉、不见了，或者表里的摘要被改，核验都指出是哪一份', async () => {
    const { body: other } = await clerk.send('POST', casesUrl, { ...draft, applicant: '周试' })
    const { body: file } = await upload(clerk, other.row.id, '原件.pdf', pdf(6, 'original'))
    const path = join(folder.folder, region, file.digest.slice(0, 2), file.digest)
    const original = pdf(6, 'original')
    writeFileSync(path, pdf(6, 'forgery!'))
    expect((await checkFiles(district.house, region, false)).finding).toBe(null)
    expect((await checkFiles(district.house, region, true)).finding).toMatch(/原件\.pdf.*内容与摘要不符/)
    writeFileSync(path, 'shorter')
    expect((await checkFiles(district.house, region, false)).finding).toMatch(/原件\.pdf.*长短不对/)
    writeFileSync(path, original)
    utimesSync(path, new Date(), new Date())
    await district.tamper(`update attachment set digest = '${'c'.repeat(64)}' where id = '${file.id}'`)
    expect((await checkFiles(district.house, region, true)).finding).toMatch(/原件\.pdf.*摘要与办理记录所记的不符/)
    await district.tamper(`update attachment set digest = '${file.digest}' where id = '${file.id}'`)
    expect((await checkFiles(district.house, region, true)).finding).toBe(null)
  })
})
