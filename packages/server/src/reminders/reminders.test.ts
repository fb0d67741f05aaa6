import type { GatewayView, NoticePreference, NoticesPage, RecordView, ReminderRuleView } from '@fazhi/ledger'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { casesUrl, type District, draft, type Login, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { openReceiver } from '../../test/gateway-receiver.ts'
import { openBareMailServer, openMailServer } from '../../test/mail-server.ts'
import { scopeOf, worker as workerActor } from '../auth/actor.ts'
import { JobWorker } from '../jobs/worker.ts'
import { openGateway } from './gateway.ts'
import { openMailer } from './mailer.ts'
import type { Outlets } from './outlets.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const from = 'fazhi@example.gov.cn'
const password = 'post office'
const mine = 'zhang@example.gov.cn'

describe.each(engines)('期限提醒 · $name', (engine) => {
  let district: District
  let received: RecordView
  const said: string[] = []
  const closing: (() => Promise<void>)[] = []
  const give = (outlets: Outlets) =>
    Object.assign(district.house, { outlets: { ...district.house.outlets, ...outlets } })
  beforeEach(async () => {
    said.length = 0
    district = await openDistrict(engine)
    received = (await (await district.as('clerk')).send('POST', casesUrl, draft)).body
  })
  afterEach(async () => {
    await district.close()
    for (const close of closing.splice(0)) await close()
  })
  /** What a server does by itself at this moment: looks at the clocks, and does what is due. */
  const turn = async (day?: string, time?: string) => {
    if (day !== undefined) district.today(day, time)
    const worker = new JobWorker(district.house, { backOff: 60_000, report: (line) => said.push(line) })
    await worker.recur()
    await worker.drain()
  }
  const notices = async (login: Login, query = '') =>
    (await (await district.as(login)).get<NoticesPage>(`/api/notices${query}`)).body
  const wish = async (login: Login, more: Partial<NoticePreference> = {}) => {
    const body = {
      mail: 'each',
      gateway: false,
      quietFrom: '20:00',
      quietTo: '08:00',
      workingDays: true,
      address: mine,
    }
    const { mail, gateway, quietFrom, quietTo, workingDays, address } = { ...body, ...more }
    const sent = { mail, gateway, quietFrom, quietTo, workingDays, address }
    return (await district.as(login)).send<NoticePreference>('PUT', '/api/notices/preference', sent)
  }
  const mailServer = async (options = {}) => {
    const server = await openMailServer(options)
    closing.push(server.close)
    give({ mailer: openMailer({ url: server.url, from, password, ca: server.cert }) })
    return server
  }
  const verify = async (login: Login, server: Awaited<ReturnType<typeof mailServer>>) => {
    const client = await district.as(login)
    expect((await client.send('POST', '/api/notices/preference/code')).status).toBe(202)
    await new JobWorker(district.house).drain()
    const [, code = ''] = /验证码：(\d{6})/.exec(server.received.at(-1)?.text ?? '') ?? []
    return { client, code }
  }
  const take = async ({ client, code }: Awaited<ReturnType<typeof verify>>) =>
    client.send<NoticePreference>('PUT', '/api/notices/preference/code', { code })
  const jobs = () =>
    district.house.store.transaction(scopeOf(workerActor(region)), (tx) =>
      tx
        .selectFrom('job')
        .select(['kind', 'run_at', 'done_at', 'dead_at', 'fault', 'attempts'])
        .where('region_code', '=', region)
        .where('kind', 'in', ['mailNotice', 'mailDigest', 'postNotice', 'mailCode'])
        .orderBy('id')
        .execute(),
    )

  test('到时提醒能办的人，一次一条；别的单位、只看不办的岗位没有；办了就不再提醒；逾期的告诉负责人', async () => {
    await turn('2024-03-05')
    expect((await notices('clerk')).items).toEqual([])
    await turn('2024-03-06')
    await turn('2024-03-06', '15:00')
    const first = await notices('clerk')
    expect(first).toMatchObject({
      unread: 1,
      items: [{ record: received.row.id, period: 'examine', due: '2024-03-08', number: null, over: false }],
    })
    expect(first.items[0]?.moment).toEqual({ offset: -2, unit: 'workingDay' })
    expect(JSON.stringify(first)).not.toContain('赵试')
    for (const login of ['stranger', 'market', 'urban', 'editor', 'admin', 'chief'] as const)
      expect((await notices(login)).items).toEqual([])
    const id = first.items[0]?.id ?? ''
    expect((await (await district.as('market')).send('POST', `/api/notices/${id}/read`)).status).toBe(404)
    await turn('2024-03-08')
    expect((await notices('clerk')).unread).toBe(2)
    expect((await (await district.as('clerk')).send('POST', `/api/notices/${id}/read`)).body).toEqual({ unread: 1 })
    const clerk = await district.as('clerk')
    const accepted = await move(clerk, received, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
    expect(accepted.status).toBe(200)
    await turn('2024-03-08', '16:00')
    const after = await notices('clerk')
    expect([after.unread, after.items.every((n) => n.over)]).toEqual([0, true])
    // Seven working days to send the copy, from 8 March: until the 19th.
    await turn('2024-03-20')
    const late = (await notices('clerk', '?unread=true')).items
    expect(late).toMatchObject([{ period: 'copy', due: '2024-03-19', moment: { offset: 1, unit: 'workingDay' } }])
    expect(late[0]?.number).toMatch(/2024/)
    expect((await notices('head')).items).toMatchObject([{ period: 'copy', moment: { offset: 1 } }])
    for (const login of ['chief', 'market', 'stranger'] as const) expect((await notices(login)).items).toEqual([])
    expect((await (await district.as('clerk')).send('POST', '/api/notices/read')).body).toEqual({ unread: 0 })
    expect((await notices('head')).unread).toBe(1)
  })

  test('何时提醒由系统管理员规定，自某日起；别的岗位不能；写错了有说明', async () => {
    const admin = await district.as('admin')
    const url = '/api/administration/reminder-rules'
    const rules = await admin.get<ReminderRuleView[]>(url)
    expect(rules.body.map((r) => [r.subject, r.from])).toContainEqual(['workingDay', null])
    const early = {
      subject: 'reconsideration.examine',
      moments: [{ offset: -4, unit: 'workingDay' }],
      from: '2024-03-04',
    }
    for (const bad of [
      { ...early, subject: 'nothing' },
      { ...early, from: '2024-02-29' },
      { ...early, moments: [{ offset: -400, unit: 'day' }] },
      { ...early, moments: [...early.moments, ...early.moments] },
    ])
      expect((await admin.send('POST', url, bad)).status).toBe(400)
    for (const login of ['clerk', 'security', 'operator'] as const)
      expect((await (await district.as(login)).send('POST', url, early)).status).toBe(403)
    expect((await admin.send('POST', url, early)).status).toBe(201)
    await turn('2024-03-03')
    expect((await notices('clerk')).items).toEqual([])
    await turn('2024-03-04')
    expect((await notices('clerk')).items).toMatchObject([{ moment: { offset: -4, unit: 'workingDay' } }])
    expect((await admin.send('POST', url, { ...early, moments: [], from: '2024-03-05' })).status).toBe(201)
    await turn('2024-03-08')
    expect((await notices('clerk')).items).toHaveLength(1)
  })

  test('邮件只走加密的通道，邮箱凭验证码；夜里和休息日不发；没有当事人，没有登录的链接', async () => {
    const server = await mailServer()
    expect((await wish('clerk')).body).toMatchObject({ verified: false, canMail: true })
    const asked = await verify('clerk', server)
    expect(asked.code).toMatch(/^\d{6}$/)
    const wrong = { ...asked, code: asked.code === '000000' ? '000001' : '000000' }
    for (let n = 0; n < 5; n++) expect((await take(wrong)).status).toBe(400)
    expect((await take(asked)).status).toBe(409)
    const again = await verify('clerk', server)
    expect((await take(again)).body).toMatchObject({ verified: true })
    await wish('clerk')
    // Notices of Wednesday night wait for the morning.
    await turn('2024-03-06', '22:10')
    const [mail] = (await jobs()).filter((j) => j.kind === 'mailNotice')
    expect(new Date(mail?.run_at ?? '').toISOString()).toBe('2024-03-07T00:00:00.000Z')
    const before = server.received.length
    await turn('2024-03-07', '08:01')
    await turn('2024-03-07', '12:01')
    const sent = server.received.slice(before)
    expect(sent).toMatchObject([{ to: [mine], secure: true, user: 'fazhi' }])
    const text = sent[0]?.text ?? ''
    expect(text).toContain('期限2024-03-08，2个工作日后届满')
    expect(text).toContain('尚未编号')
    expect(text).not.toMatch(/赵试|某行政处罚|token|session|password/)
    const [notice] = (await notices('clerk')).items
    expect(text).toContain(`Message-ID: <${notice?.id}@example.gov.cn>`)
    // Another address is not trusted because the old one was.
    expect((await wish('clerk', { address: 'li@example.gov.cn' })).body.verified).toBe(false)
    expect((await wish('clerk', { address: 'li@\r\nBcc: all@example.gov.cn' })).status).toBe(400)
    await turn('2024-03-08')
    expect(server.received.slice(before)).toHaveLength(1)
  })

  test('不再是真的就不发；没有收下的再送，还是同一封；终究送不到的，系统管理员看得到原因，看不到邮箱', async () => {
    const server = await mailServer({ startTls: true })
    await wish('clerk')
    await take(await verify('clerk', server))
    await turn('2024-03-06', '22:10')
    district.today('2024-03-07', '07:00')
    await move(await district.as('clerk'), received, 'accept', {
      procedure: 'ordinary',
      handler: district.accounts.clerk,
    })
    const before = server.received.length
    await turn('2024-03-07', '09:00')
    expect(server.received.slice(before)).toEqual([])
    expect((await jobs()).every((j) => j.done_at !== null)).toBe(true)
    server.refuse(1)
    await turn('2024-03-14')
    expect(server.received.slice(before)).toEqual([])
    expect((await jobs()).at(-1)).toMatchObject({ done_at: null, attempts: 1 })
    await turn('2024-03-14', '10:00')
    expect(server.received.slice(before)).toMatchObject([{ secure: true }])
    server.refuse(99)
    await turn('2024-03-18', '09:00')
    for (let hour = 10; hour < 20; hour++) await turn('2024-03-18', `${hour}:00`)
    for (let hour = 10; hour < 20; hour++) await turn('2024-03-19', `${hour}:00`)
    const dead = (await jobs()).filter((j) => j.dead_at !== null)
    expect(dead.length).toBeGreaterThan(0)
    expect(dead[0]?.fault).toContain('452')
    expect(JSON.stringify([dead, said])).not.toMatch(/zhang@|赵试/)
  })

  test('服务器的证书不是所信任的，或者根本不加密，邮件不发', async () => {
    const server = await mailServer()
    await wish('clerk')
    await take(await verify('clerk', server))
    const bare = await openBareMailServer()
    closing.push(bare.close)
    const { length } = server.received
    for (const mailer of [
      openMailer({ url: server.url, from, password, ca: undefined }),
      openMailer({ url: bare.url, from, password, ca: undefined }),
    ])
      await expect(mailer.send({ id: 'a', to: mine, subject: 'a', text: '期限' })).rejects.toThrow('was not taken')
    expect(server.received).toHaveLength(length)
    expect(bare.said.join()).not.toMatch(/AUTH|MAIL FROM|期限/)
  })

  test('每日一封：一个早上的合在一起，次日是新的', async () => {
    const server = await mailServer()
    await wish('clerk', { mail: 'digest' })
    await take(await verify('clerk', server))
    const clerk = await district.as('clerk')
    for (let n = 0; n < 3; n++) await clerk.send('POST', casesUrl, draft)
    const before = server.received.length
    await turn('2024-03-06', '10:00')
    expect(server.received.slice(before)).toEqual([])
    await turn('2024-03-07', '08:31')
    const [digest, ...more] = server.received.slice(before)
    expect(more).toEqual([])
    expect(digest?.text).toContain('期限提醒：4件')
    expect(digest?.text).toContain('4. ')
    await turn('2024-03-08', '07:00')
    await turn('2024-03-08', '08:31')
    expect(server.received.slice(before)).toHaveLength(2)
  })

  test('网关：签名、时间、编号，对方核对无误才收，收一次；只送到配置所允许的地方，不随重定向走', async () => {
    const secret = 'a long secret of the gateway'
    const receiver = await openReceiver(secret, district.house.now)
    const elsewhere = await openReceiver(secret, district.house.now)
    closing.push(receiver.close, elsewhere.close)
    give({ gateway: openGateway({ origins: [receiver.origin], secret }) })
    const admin = await district.as('admin')
    const url = '/api/administration/reminder-gateway'
    const set = (to: string, version: number, login: Login = 'admin') =>
      district.as(login).then((c) => c.send<GatewayView>('PUT', url, { url: to }, { 'if-match': `"${version}"` }))
    for (const bad of [
      `${elsewhere.origin}/in`,
      'http://169.254.169.254/latest/meta-data',
      `${receiver.origin.replace('http://', 'http://user@')}/in`,
      `${receiver.origin}@evil.example/in`,
      'file:///etc/passwd',
      'not an address',
    ])
      expect([bad, (await set(bad, 0)).status]).toEqual([bad, 400])
    expect((await set(`${receiver.origin}/in`, 0, 'clerk')).status).toBe(403)
    expect((await set(`${receiver.origin}/in`, 0)).body).toMatchObject({ version: 1, allowed: [receiver.origin] })
    expect((await set('', 0)).status).toBe(412)
    expect((await admin.get<GatewayView>(url)).body.url).toBe(`${receiver.origin}/in`)
    await wish('clerk', { mail: 'off', gateway: true, address: null })
    receiver.fail(1)
    await turn('2024-03-06', '10:00')
    expect(receiver.taken).toEqual([])
    await turn('2024-03-06', '10:20')
    await turn('2024-03-06', '11:00')
    expect(receiver.taken).toMatchObject([{ to: 'clerk', number: null, due: '2024-03-08' }])
    expect(JSON.stringify(receiver.taken)).not.toMatch(/赵试|试·clerk/)
    // What was overheard cannot be said again later, nor said otherwise.
    const overheard = openGateway({ origins: [receiver.origin], secret })
    await expect(
      overheard.send(`${receiver.origin}/in`, { id: 'b', body: {} }, new Date('2024-03-06T09:00:00+08:00')),
    ).rejects.toThrow('401')
    const forged = openGateway({ origins: [receiver.origin], secret: 'another' })
    await expect(forged.send(`${receiver.origin}/in`, { id: 'b', body: {} }, district.house.now())).rejects.toThrow(
      '401',
    )
    expect(receiver.refused).toEqual(['old', 'signature'])
    receiver.move(`${elsewhere.origin}/in`)
    await turn('2024-03-08', '10:00')
    expect([receiver.taken.length, elsewhere.taken, elsewhere.refused]).toEqual([1, [], []])
    // An address written behind the back of the house leads nowhere either.
    await district.tamper(`update notice_gateway set url = '${elsewhere.origin}/in'`)
    await turn('2024-03-08', '10:30')
    expect([elsewhere.taken, elsewhere.refused]).toEqual([[], []])
    expect((await jobs()).at(-1)?.fault).toContain('not among the configured origins')
  })
})
