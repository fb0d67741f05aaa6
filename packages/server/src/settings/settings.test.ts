import { clocks, nationalCalendar } from '@fazhi/law'
import type { OptionSettingView, OrganId, Problem, RecordView, SeriesView, StatuteClock } from '@fazhi/ledger'
import { enforcementCoordinator } from '@fazhi/lines/shared/posts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Client,
  casesUrl,
  type District,
  draft,
  move,
  openDistrict,
  password,
  region,
} from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { addAccount } from '../auth/account.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { reckonText } from '../clocks/reckon-text.ts'
import { installedIn } from './installed.ts'

const base = '/api/administration'
const field = { ledger: 'reconsideration_case', field: 'channel' }
const set = { from: '2024-03-01', reason: '区司法局通知' }

describe.each(engines)('本地设置 · $name', (engine) => {
  let district: District
  /** A code is taken once: each signs in once. */
  const clients = new Map<string, Promise<Client>>()
  const as = (login: string): Promise<Client> => {
    const client = clients.get(login) ?? district.as(login)
    clients.set(login, client)
    return client
  }
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(() => district.close())
  const take = async (input: object) => (await as('clerk')).send<RecordView & Problem>('POST', casesUrl, input)

  test('停用的选项不再接受新的填写，旧记录不受影响；说明停用到哪一天', async () => {
    const admin = await as('admin')
    const before = await take(draft)
    expect(before.status).toBe(201)
    const made = await admin.send<OptionSettingView[]>('POST', `${base}/choices`, {
      ...field,
      ...set,
      option: draft.channel,
      to: '2024-03-01',
      label: '当面递交',
    })
    expect([made.status, made.body.at(-1)?.label]).toEqual([201, '当面递交'])
    district.today('2024-03-04')
    const refused = await take({ ...draft, receivedOn: '2024-03-04' })
    expect([refused.status, refused.body.detail]).toEqual([
      400,
      expect.stringContaining('“当面递交”用到2024-03-01为止，2024-03-04不能再选用'),
    ])
    // What was received while it was offered is taken in with it, late as it may be.
    expect((await take(draft)).status).toBe(201)
    const kept = await (await as('clerk')).get<RecordView>(`${casesUrl}/${before.body.row.id}`)
    expect(kept.body.row['channel']).toBe(draft.channel)
  })

  test('设置说不通的，逐项说明；没有权限的，请系统管理员', async () => {
    const admin = await as('admin')
    const wrong = await admin.send<Problem>('POST', `${base}/choices`, {
      ...field,
      option: 'moon',
      from: '2024-03-01',
      reason: '试试',
    })
    expect([wrong.status, wrong.body.faults?.[0]?.field]).toEqual([400, 'option'])
    const short = await admin.send<Problem>('POST', `${base}/choices`, {
      ...field,
      option: draft.channel,
      from: '今天',
      reason: '我',
    })
    expect(short.body.faults?.map((f) => f.field).toSorted()).toEqual(['from', 'reason'])
    for (const login of ['clerk', 'security', 'auditor'])
      expect([
        login,
        (await (await as(login)).send('POST', `${base}/choices`, { ...field, ...set, option: draft.channel })).status,
      ]).toEqual([login, 403])
  })

  test('没有核对条文的期限可以设置长度，只管自该日起的事项；已核对的不能改', async () => {
    const admin = await as('admin')
    const length = {
      ...set,
      unit: 'day',
      count: 20,
      confirmedBy: '局长',
      confirmedOn: '2024-03-01',
      source: '会议纪要',
    }
    const made = await admin.send<StatuteClock[]>('POST', `${base}/lengths`, { ...length, setting: 'corr.investigate' })
    expect(made.status).toBe(201)
    const clock = clocks.get('corr.investigate')
    if (!clock) throw new Error('no clock')
    await (await as('clerk')).get('/api/home')
    const { settings } = installedIn(district.house, region)
    const due = (from: string) => reckonText(clock, { from }, settings, nationalCalendar)
    expect(due('2024-02-01')).toMatchObject({ unit: 'workingDay' })
    expect(due('2024-03-01')).toMatchObject({ unit: 'day', due: '2024-03-21' })
    const read = await admin.send<Problem>('POST', `${base}/lengths`, { ...length, setting: 'reconsideration.examine' })
    expect([read.status, read.body.faults?.[0]?.field]).toEqual([400, 'setting'])
  })

  test('自该日起已有期限按原来的长度计算的，不能改；从更晚的日期起可以', async () => {
    await district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login: 'registrar',
        name: '试·证件管理',
        password,
        seats: [{ post: enforcementCoordinator.code, organ: 'gov' as OrganId, from: '2010-01-01' }],
      }),
    )
    const registrar = await as('registrar')
    const officers = '/api/ledgers/enforcement_officer'
    const applying = {
      name: '演示·执法人员',
      unit: 'market',
      duty: '科员',
      staffing: 'civilServant',
      domain: '市场监管',
    }
    const made = await registrar.send<RecordView>('POST', officers, { ...applying, appliedOn: '2024-03-01' })
    const issued = await registrar.send(
      'POST',
      `${officers}/${made.body.row.id}/moves/issue`,
      { cardNo: '试0001', issuer: '省人民政府', examinedOn: '2024-02-20', examScore: 80 },
      { 'if-match': `"${made.body.version}"` },
    )
    expect([made.status, issued.status]).toEqual([201, 200])
    const length = {
      reason: '区司法局通知',
      setting: 'officer.certificate',
      unit: 'day',
      count: 5,
      confirmedBy: '局长',
      confirmedOn: '2024-03-01',
      source: '会议纪要',
    }
    const setFrom = async (from: string) =>
      (await as('admin')).send<Problem>('POST', `${base}/lengths`, { ...length, from })
    const refused = await setFrom('2024-03-01')
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('已有1个期限')])
    expect((await setFrom('2024-03-05')).status).toBe(201)
  })

  test('编号样式自起用之日起改变，序号接着编；补零的、与别的系列相同的不接受', async () => {
    const admin = await as('admin')
    const listed = (await admin.get<SeriesView[]>(`${base}/series`)).body
    const series =
      listed.find((s) => s.usedBy.some((u) => u.ledger === 'reconsideration_case' && u.field === 'caseNo'))?.series ??
      ''
    const accept = async (day: string) => {
      district.today(day)
      const made = await take({ ...draft, channel: 'post', receivedOn: day })
      const input = { procedure: 'ordinary', handler: district.accounts.clerk }
      return (await move(await as('clerk'), made.body, 'accept', input)).body.row['caseNo']
    }
    expect(await accept('2024-03-04')).toBe('某政复〔2024〕1号')
    const asked = { series, from: '2024-03-05', reason: '统一文号' }
    for (const template of [
      '{place}复〔{year}〕0{n}号',
      '{place}复[{year}]{n}号',
      '{place}复〔{year}〕第{n}号',
      listed.find((s) => s.series !== series)?.series ?? '',
    ])
      expect([template, (await admin.send('POST', `${base}/series`, { ...asked, template })).status]).toEqual([
        template,
        400,
      ])
    const made = await admin.send<SeriesView[]>('POST', `${base}/series`, {
      ...asked,
      template: '{place}府复〔{year}〕{n}号',
    })
    expect(made.status).toBe(201)
    expect(made.body.find((s) => s.series === series)?.templates).toMatchObject([
      { from: '2024-03-05', template: '{place}府复〔{year}〕{n}号' },
    ])
    expect(await accept('2024-03-04')).toBe('某政复〔2024〕2号')
    expect(await accept('2024-03-05')).toBe('某府复〔2024〕3号')
    const again = (await admin.get<SeriesView[]>(`${base}/series`)).body.find((s) => s.series === series)
    expect(again?.years).toMatchObject([{ year: 2024, last: 3, issued: 3, missing: 0, next: '某府复〔2024〕4号' }])
  })

  test('缺号查得出来，作废的写明理由', async () => {
    await district.tamper(
      `insert into number_series (region_code, series, year, last) values ('${region}', '{place}政复补〔{year}〕{n}号', 2024, 3)`,
    )
    const listed = (await (await as('admin')).get<SeriesView[]>(`${base}/series`)).body
    const [year] = listed.find((s) => s.series === '{place}政复补〔{year}〕{n}号')?.years ?? []
    expect(year).toMatchObject({ last: 3, issued: 0, missing: 3, next: '某政复补〔2024〕4号' })
    expect(year?.gaps).toEqual([1, 2, 3].map((n) => ({ n, printed: null, reason: null })))
  })
})
