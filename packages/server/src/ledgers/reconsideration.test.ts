import type { EntryView, Page, PreviewView, Problem, RecordView } from '@fazhi/ledger'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'

describe.each(engines)('行政复议案件 · $name', (engine) => {
  let district: District
  let clerk: Client
  beforeEach(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
  })
  afterEach(() => district.close())

  const takeIn = async (over: object = {}): Promise<RecordView> => {
    const { status, body } = await clerk.send('POST', casesUrl, { ...draft, ...over })
    expect(status).toBe(201)
    return body
  }
  const accept = (view: RecordView, input: object = {}) =>
    move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk, ...input })
  const dueOf = (view: RecordView, period: string) => view.clocks.find((c) => c.period === period)

  test('从收件到决定：受理、中止、恢复、延长、决定，各有其日、其号、其条', async () => {
    const received = await takeIn()
    expect(dueOf(received, 'examine')).toMatchObject({ due: '2024-03-08', standing: 'running', light: 'green' })

    district.today('2024-03-05')
    const { body: accepted } = await accept(received)
    expect(accepted.row).toMatchObject({ state: 'accepted', acceptedOn: '2024-03-05', caseNo: '某政复〔2024〕1号' })
    expect(dueOf(accepted, 'examine')).toMatchObject({ standing: 'met', endedOn: '2024-03-05' })
    expect(dueOf(accepted, 'decide')).toMatchObject({ due: '2024-05-06', standing: 'running' })

    district.today('2024-03-20')
    const { body: suspended } = await move(clerk, accepted, 'suspend', { suspensionGround: 'legalQuestion' })
    expect(dueOf(suspended, 'decide')).toMatchObject({ standing: 'paused', light: 'grey' })

    district.today('2024-04-08')
    const { body: resumed } = await move(clerk, suspended, 'resume')
    // 60 days and the 20 that stood still (3月20日至4月8日), from 5 March: 24 May.
    expect(dueOf(resumed, 'decide')).toMatchObject({ standing: 'running', due: '2024-05-24' })

    district.today('2024-05-20')
    const head = await district.as('head')
    const { body: extended } = await move(head, resumed, 'extend', {
      extendedDays: 30,
      extensionReason: '案情复杂',
      approvedBy: district.accounts.head,
    })
    expect(dueOf(extended, 'decide')).toMatchObject({ due: '2024-06-24' })

    district.today('2024-06-18')
    const { body: decided } = await move(clerk, extended, 'decide', {
      outcome: 'revoked',
      approvedBy: district.accounts.chief,
    })
    expect(decided.row).toMatchObject({
      state: 'decided',
      closedOn: '2024-06-18',
      outcome: 'revoked',
      decisionNo: '某政复决〔2024〕1号',
    })
    expect(dueOf(decided, 'decide')).toMatchObject({ standing: 'met' })
    expect(decided.offers.flatMap((o) => (o.refusal === null ? [o.move] : []))).toEqual(['serve'])

    const { body: history } = await clerk.get<readonly EntryView[]>(`${casesUrl}/${decided.row.id}/history`)
    expect(history.map((e) => [e.name, e.on, e.by, e.basis?.article])).toEqual([
      [null, '2024-03-01', '试·clerk', undefined],
      ['accept', '2024-03-05', '试·clerk', '30(1)'],
      ['suspend', '2024-03-20', '试·clerk', '39'],
      ['resume', '2024-04-08', '试·clerk', '39(2)'],
      ['extend', '2024-05-20', '试·head', '62(1)'],
      ['decide', '2024-06-18', '试·clerk', '61'],
    ])
    const documents = await clerk.get<string>(`${casesUrl}/${decided.row.id}/documents/decision`)
    expect(documents.status).toBe(200)
    expect(documents.headers['content-type']).toContain('wordprocessingml')
  })

  test('第三十条第三款：五个工作日届满未决定，自届满之日视为受理；届满当日还没有', async () => {
    const { row } = await takeIn()
    district.today('2024-03-08', '23:59')
    expect((await clerk.get(`${casesUrl}/${row.id}`)).body.row.state).toBe('received')
    district.today('2024-03-09', '00:00')
    const { body } = await clerk.get(`${casesUrl}/${row.id}`)
    expect(body.row).toMatchObject({
      state: 'accepted',
      acceptedOn: '2024-03-08',
      procedure: 'ordinary',
      caseNo: '某政复〔2024〕1号',
    })
    const { body: history } = await clerk.get<readonly EntryView[]>(`${casesUrl}/${row.id}/history`)
    expect(history.at(-1)).toMatchObject({
      name: 'deemAccepted',
      on: '2024-03-08',
      by: '依法',
      basis: { article: '30(3)' },
    })
    const { body: list } = await clerk.get<Page>(`${casesUrl}?state=accepted`)
    expect(list.items).toHaveLength(1)
    const late = await move(clerk, body, 'decline', { declineGround: 'late' })
    expect(late.status).toBe(409)
  })

  test('早该视为受理的，登记之时即视为受理', async () => {
    district.today('2024-04-01')
    expect((await takeIn()).row).toMatchObject({ state: 'accepted', acceptedOn: '2024-03-08' })
  })

  test('第六十二条第二款：简易程序不得延长，事先就说明理由和条文', async () => {
    district.today('2024-03-04')
    const { body: summary } = await accept(await takeIn(), { procedure: 'summary', summaryGround: 'warning' })
    expect(dueOf(summary, 'decide')?.due).toBe('2024-04-03')
    const head = await district.as('head')
    const { body: seen } = await head.get(`${casesUrl}/${summary.row.id}`)
    expect(seen.offers.find((o) => o.move === 'extend')?.refusal?.basis).toMatchObject({ article: '62(2)' })
    const refused = await head.send<Problem>(
      'POST',
      `${casesUrl}/${summary.row.id}/moves/extend`,
      { extendedDays: 10, extensionReason: '案情复杂', approvedBy: district.accounts.head },
      { 'if-match': `"${seen.version}"` },
    )
    expect(refused.status).toBe(409)
    expect(refused.body.article).toEqual({ law: '行政复议法', article: '62(2)' })
  })

  test('被申请人之外的单位：同样是404，件数同样是零', async () => {
    const { row } = await takeIn()
    for (const login of ['stranger', 'urban', 'editor', 'admin', 'operator'] as const) {
      const other = await district.as(login)
      expect((await other.get(`${casesUrl}/${row.id}`)).status).toBe(404)
      expect((await other.get(`${casesUrl}/${row.id}/history`)).status).toBe(404)
      expect((await other.get<Page>(`${casesUrl}?total=exact`)).body).toMatchObject({ items: [], total: { count: 0 } })
      expect((await other.get(`${casesUrl}/states`)).body).toEqual({})
      expect(
        (await other.get<readonly { numerator: number }[]>(`${casesUrl}/figures?year=2024`)).body.every(
          (f) => f.numerator === 0,
        ),
      ).toBe(true)
      const moved = await other.send('POST', `${casesUrl}/${row.id}/moves/accept`, {}, { 'if-match': '"1"' })
      expect(moved.status).toBe(404)
    }
    const party = await district.as('market')
    expect((await party.get(`${casesUrl}/${row.id}`)).status).toBe(200)
    expect((await party.send('POST', `${casesUrl}/${row.id}/moves/accept`, {}, { 'if-match': '"1"' })).status).toBe(403)
  })

  test('政府负责人看到的申请人只有姓，不能据此筛选，办理记录里也一样', async () => {
    const { row } = await takeIn()
    const chief = await district.as('chief')
    const { body } = await chief.get(`${casesUrl}/${row.id}`)
    expect(body.row['applicant']).toBe('赵**')
    const { body: list } = await chief.get<Page>(casesUrl)
    expect(list.items[0]?.row['applicant']).toBe('赵**')
    expect((await chief.get(`${casesUrl}?applicant=${encodeURIComponent('赵试')}`)).status).toBe(400)
    expect((await chief.get(`${casesUrl}?sort=applicant`)).status).toBe(400)
    expect(JSON.stringify((await chief.get(`${casesUrl}/${row.id}/history`)).body)).not.toContain('赵试')
  })

  test('办理之前先看会怎样，看了不算办', async () => {
    const view = await takeIn()
    const input = { procedure: 'summary', summaryGround: 'warning', handler: district.accounts.clerk }
    const { body } = await clerk.send<PreviewView>('POST', `${casesUrl}/${view.row.id}/moves/accept/preview`, input)
    expect(body).toMatchObject({ state: 'accepted', draws: 'caseNo' })
    expect(body.ends.map((c) => c.period)).toEqual(['examine'])
    expect(body.runs.map((c) => [c.period, c.due])).toEqual([
      ['copy', '2024-03-06'],
      ['decide', '2024-04-01'],
    ])
    expect((await clerk.get(`${casesUrl}/${view.row.id}`)).body.version).toBe(1)
  })

  test('填写有误逐项说明；版本不符不覆盖；同一请求编号只登记一次', async () => {
    const wrong = await clerk.send<Problem>('POST', casesUrl, {
      ...draft,
      receivedOn: '2024-02-30',
      respondent: 'nowhere',
      caseNo: '1',
    })
    expect(wrong.status).toBe(400)
    expect(wrong.body.faults?.map((f) => f.field).toSorted()).toEqual(['caseNo', 'receivedOn'])
    expect(
      (await clerk.send<Problem>('POST', casesUrl, { ...draft, respondent: 'nowhere' })).body.faults?.[0]?.field,
    ).toBe('respondent')

    const key = { 'idempotency-key': 'k1' }
    const once = await clerk.send('POST', casesUrl, draft, key)
    const twice = await clerk.send('POST', casesUrl, draft, key)
    expect(twice.body.row.id).toBe(once.body.row.id)
    expect((await clerk.send('POST', casesUrl, { ...draft, applicant: '钱试' }, key)).status).toBe(422)

    expect((await clerk.send('POST', `${casesUrl}/${once.body.row.id}/moves/accept`, {})).status).toBe(428)
    await accept(once.body)
    expect((await accept(once.body)).status).toBe(412)
  })

  test('更正收到日期，期限随之改变，理由留痕', async () => {
    district.today('2024-03-06')
    const view = await takeIn({ receivedOn: '2024-03-05' })
    expect(dueOf(view, 'examine')?.due).toBe('2024-03-12')
    const mend = (values: object, reason?: string) =>
      clerk.send(
        'POST',
        `${casesUrl}/${view.row.id}/corrections`,
        { values, reason },
        { 'if-match': `"${view.version}"` },
      )
    expect((await mend({ receivedOn: '2024-03-04' })).status).toBe(400)
    const { body } = await mend({ receivedOn: '2024-03-04' }, '收件戳为三月四日')
    expect(dueOf(body, 'examine')?.due).toBe('2024-03-11')
  })

  test('列表：按前后标记翻页，不重不漏，空值排在最后', async () => {
    for (const day of ['01', '04', '04', '05', '06']) {
      district.today(`2024-03-${day}`)
      await takeIn({ receivedOn: `2024-03-${day}` })
    }
    const walk = async (sort: string) => {
      const seen: string[] = []
      let after: string | null = ''
      while (after !== null) {
        const { body }: { body: Page } = await clerk.get<Page>(
          `${casesUrl}?limit=2&sort=${sort}&total=exact${after && `&after=${after}`}`,
        )
        expect(body.total?.count).toBe(5)
        seen.push(...body.items.map((i) => i.row.id))
        after = body.after
      }
      return seen
    }
    const descending = await walk('-receivedOn')
    expect(new Set(descending).size).toBe(5)
    expect(await walk('receivedOn')).toEqual(descending.toReversed())
    expect(new Set(await walk('caseNo')).size).toBe(5)
    const first = await clerk.get<Page>(`${casesUrl}?limit=2`)
    const second = await clerk.get<Page>(`${casesUrl}?limit=2&after=${first.body.after}`)
    const back = await clerk.get<Page>(`${casesUrl}?limit=2&before=${second.body.before}`)
    expect(back.body.items.map((i) => i.row.id)).toEqual(first.body.items.map((i) => i.row.id))
  })
})
