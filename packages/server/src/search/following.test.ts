import type { HitCount, Problem, SearchView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { searchCheckup } from '../cli/search-checkup.ts'
import { completeSearch, rebuildSearch } from './rebuild.ts'
import { withdrawFromSearch } from './search-store.ts'

const code = casesUrl.split('/').at(-1) ?? ''

describe.each(engines)('搜索跟着记录走 · $name', (engine) => {
  let district: District
  let clerk: Client
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
  })
  afterAll(() => district.close())

  const look = async (client: Client, q: string) =>
    (await client.get<SearchView>(`/api/search?q=${encodeURIComponent(q)}`)).body
  const ids = async (client: Client, q: string) =>
    (await look(client, q)).groups.flatMap(({ ledger, hits }) => (ledger === code ? hits.map((h) => h.id) : []))

  test('登记的当时就搜得到；更正之后按新的搜得到，按旧的搜不到；取得的案号连同它的一部分都搜得到', async () => {
    const made = await clerk.send('POST', casesUrl, {
      ...draft,
      applicant: '欧阳试一',
      matter: '撤销（城管）处罚ＡＢ12',
    })
    const { id } = made.body.row
    for (const q of ['欧阳', '阳试', '撤销(城管)', 'ab12', 'ＡＢ１２', '欧阳 处罚'])
      expect([q, await ids(clerk, q)]).toEqual([q, [id]])
    expect(await ids(clerk, '欧阳 甲乙')).toEqual([])
    const mended = await clerk.send(
      'POST',
      `${casesUrl}/${id}/corrections`,
      { reason: '笔误', values: { applicant: '司徒试一' } },
      { 'if-match': '"1"' },
    )
    expect(mended.status).toBe(200)
    expect([await ids(clerk, '欧阳'), await ids(clerk, '司徒')]).toEqual([[], [id]])
    const accepted = await move(clerk, mended.body, 'accept', {
      procedure: 'ordinary',
      handler: district.accounts.clerk,
    })
    expect(accepted.status).toBe(200)
    const number = Object.values(accepted.body.row).find((v) => typeof v === 'string' && v.includes('〔2024〕'))
    const part = String(number).slice(-7)
    for (const q of [String(number), part, part.replace('〔', '[').replace('〕', ']')])
      expect([q, await ids(clerk, q)]).toEqual([q, [id]])
  })

  test('看不到的与没有的，回答一模一样；隐去的姓名不能用来搜，也不给出', async () => {
    const made = await clerk.send('POST', casesUrl, { ...draft, applicant: '慕容试二', matter: '特有事由甲' })
    const [stranger, chief, market, urban] = [
      await district.as('stranger'),
      await district.as('chief'),
      await district.as('market'),
      await district.as('urban'),
    ]
    for (const client of [stranger, urban]) {
      const [unseen, nowhere] = [await look(client, '慕容试二'), await look(client, '慕容试丙')]
      expect(unseen).toEqual({ ...nowhere, words: ['慕容试二'] })
      const counts = await client.get(`/api/search/counts?q=${encodeURIComponent('慕容试二')}`)
      expect(counts.body).toEqual([])
    }
    // Party to it: the respondent's legal officer.
    expect(await ids(market, '慕容试二')).toEqual([made.body.row.id])
    expect(await ids(chief, '慕容')).toEqual([])
    const found = await look(chief, '特有事由甲')
    expect(found.groups.flatMap((g) => g.hits.map((h) => h.id))).toEqual([made.body.row.id])
    expect(JSON.stringify(found)).not.toContain('慕容')
  })

  test('换了单位当事人，新的看得到，旧的看不到', async () => {
    const made = await clerk.send('POST', casesUrl, { ...draft, applicant: '诸葛试三' })
    const { id } = made.body.row
    const [market, urban] = [await district.as('market'), await district.as('urban')]
    expect([await ids(market, '诸葛'), await ids(urban, '诸葛')]).toEqual([[id], []])
    const mended = await clerk.send(
      'POST',
      `${casesUrl}/${id}/corrections`,
      { reason: '列错被申请人', values: { respondent: 'urban' } },
      { 'if-match': '"1"' },
    )
    expect(mended.status).toBe(200)
    expect([await ids(market, '诸葛'), await ids(urban, '诸葛')]).toEqual([[], [id]])
  })

  test('同一词很多：各台账先列五条，件数另外数清，一个台账的可以逐页列完', async () => {
    const all: string[] = []
    for (let n = 0; n < 23; n++)
      all.push((await clerk.send('POST', casesUrl, { ...draft, applicant: '多见试者' })).body.row.id)
    const { groups } = await look(clerk, '多见')
    expect(groups.map(({ hits, count }) => [hits.length, count])).toEqual([[5, null]])
    const counts = await clerk.get<readonly HitCount[]>(`/api/search/counts?q=${encodeURIComponent('多见')}`)
    expect(counts.body).toEqual([{ ledger: code, count: 23, exact: true }])
    const pages: string[] = []
    let after = ''
    do {
      const { body } = await clerk.get<SearchView>(
        `/api/search?q=${encodeURIComponent('多见')}&ledger=${code}${after === '' ? '' : `&after=${after}`}`,
      )
      pages.push(...(body.groups[0]?.hits.map((h) => h.id) ?? []))
      after = body.groups[0]?.after ?? ''
    } while (after !== '')
    expect(pages).toEqual(all.toReversed())
  })

  test('问得不对，说明怎样改', async () => {
    for (const q of [
      '',
      '甲',
      ' 甲 乙 ',
      '甲'.repeat(101),
      '一二 三四 五六 七八 九十 甲乙 丙丁 戊己 庚辛',
      '甲%00乙',
    ]) {
      const url = `/api/search?q=${q.includes('%') ? q : encodeURIComponent(q)}`
      const { status, body } = await clerk.get<Problem>(url)
      expect([q, status]).toEqual([q, 400])
      expect(body.detail).toMatch(/[\u4e00-\u9fff]/)
    }
    expect((await clerk.get('/api/search?q=%E7%94%B2%E4%B9%99&after=2024-13-01_x&ledger=x')).status).toBe(400)
    const nowhere = await clerk.get<SearchView>(`/api/search?q=${encodeURIComponent('多见')}&ledger=nothing`)
    expect(nowhere.body.groups).toEqual([])
  })

  test('索引缺了或者旧了，体检看得出，照常办理的同时可以重建', async () => {
    const ledger = findLedger(code)
    if (!ledger) throw new Error(code)
    const standing = async () => (await searchCheckup(district.house, region)).standing
    expect(await standing()).toBe('warn')
    expect((await look(clerk, '多见')).unfinished).toContain(code)
    await completeSearch(district.house, region)
    expect(await standing()).toBe('ok')
    expect((await look(clerk, '多见')).unfinished).toEqual([])
    const victim = (await ids(clerk, '司徒'))[0]
    await district.tamper(`update search_text set body = '', grams = '{}' where record_id = '${victim}'`)
    expect([await standing(), await ids(clerk, '司徒')]).toEqual(['fail', []])
    const [records, during] = await Promise.all([
      rebuildSearch(district.house, region, ledger),
      clerk.send('POST', casesUrl, { ...draft, applicant: '上官试四' }),
    ])
    expect([during.status, records > 20]).toEqual([201, true])
    expect([await standing(), await ids(clerk, '司徒'), (await ids(clerk, '上官')).length]).toEqual(['ok', [victim], 1])
    await district.tamper(`delete from search_text where record_id = '${victim}'`)
    expect(await standing()).toBe('fail')
  })

  test('撤回登记的，当时就搜不到', async () => {
    const ledger = findLedger(code)
    if (!ledger) throw new Error(code)
    const { id } = (await clerk.send('POST', casesUrl, { ...draft, applicant: '令狐试五' })).body.row
    expect(await ids(clerk, '令狐')).toEqual([id])
    await district.house.store.transaction(scopeOf(byLaw(region)), (tx) => withdrawFromSearch(tx, ledger, region, [id]))
    expect(await ids(clerk, '令狐')).toEqual([])
    await rebuildSearch(district.house, region, ledger)
    expect(await ids(clerk, '令狐')).toEqual([id])
  })
})
