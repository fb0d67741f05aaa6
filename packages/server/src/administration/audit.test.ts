import { createHash, generateKeyPairSync, verify } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditPage, SignInsPage, SystemView, VerificationView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, password } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { openKeeper, publicKeysIn } from '../evidence/keeper.ts'
import { verifyBooks } from '../evidence/verification.ts'
import { JobWorker } from '../jobs/worker.ts'

const base = '/api/administration'

describe.each(engines)('审计 · $name', (engine) => {
  let district: District
  /** A code is taken once: each signs in once. */
  const clients = new Map<string, Promise<Client>>()
  const as = (login: string): Promise<Client> => {
    const client = clients.get(login) ?? district.as(login)
    clients.set(login, client)
    return client
  }
  let folder: string
  beforeAll(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-audit-'))
    Object.assign(district.house, { keeper: () => openKeeper(folder) })
    await (await as('clerk')).send('POST', casesUrl, draft)
  })
  afterAll(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })
  const ask = async <T>(path: string) => (await (await as('auditor')).get<T>(`${base}/${path}`)).body

  test('按人、岗位、单位、台账、类别和日期查，每条有摘要，没有记录的内容', async () => {
    const all = await ask<AuditPage>('audit?ledger=reconsideration_case')
    expect(all.items).toHaveLength(1)
    const [item] = all.items
    expect(item).toMatchObject({
      kind: 'intake',
      by: '试·clerk',
      said: null,
      digest: expect.stringMatching(/^sha256:/),
    })
    expect(JSON.stringify(all)).not.toContain('赵试')
    const count = async (query: string) =>
      (await ask<AuditPage>(`audit?ledger=reconsideration_case&${query}`)).items.length
    expect([
      await count(`account=${district.accounts.clerk}`),
      await count('post=reconsideration_clerk&organ=review&kind=intake&from=2024-03-01&to=2024-03-01'),
      await count('post=legal_officer'),
      await count('organ=market'),
      await count('kind=move'),
      await count('from=2024-03-02'),
      await count('to=2024-02-29'),
    ]).toEqual([1, 1, 0, 0, 0, 0, 0])
  })

  test('登录和没有成功的登录都记着', async () => {
    await district.app.inject({ method: 'POST', url: '/api/session', payload: { login: 'head', password: 'wrong' } })
    await district.app.inject({ method: 'POST', url: '/api/session', payload: { login: 'head', password } })
    const { items } = await ask<SignInsPage>(`sign-ins?account=${district.accounts.head}`)
    expect(items.map((i) => i.outcome)).toEqual(['in', 'wrong'])
    const own = await ask<SignInsPage>(`sign-ins?account=${district.accounts.auditor}`)
    expect(own.items.map((i) => i.outcome)).toContain('second')
  })

  test('清单带摘要和签名：改动一字，签名就不符；下载本身也记入审计', async () => {
    const reply = await (await as('auditor')).get<string>(`${base}/audit/list?ledger=reconsideration_case`)
    const text = reply.body
    const [, digest = '', signature = ''] = /#sha256,([0-9a-f]{64}),ed25519,(\S+)\r\n$/.exec(text) ?? []
    const body = text.slice(0, text.indexOf('#sha256'))
    expect(createHash('sha256').update(body).digest('hex')).toBe(digest)
    const keeper = await openKeeper(folder)
    const isSigned = (of: string) =>
      keeper.known.some((key) => verify(null, Buffer.from(of), key, Buffer.from(signature, 'base64')))
    expect([isSigned(digest), isSigned(createHash('sha256').update(`${body} `).digest('hex'))]).toEqual([true, false])
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const [other] = publicKeysIn(stranger)
    expect(other && verify(null, Buffer.from(digest), other, Buffer.from(signature, 'base64'))).toBe(false)
    const written = await ask<AuditPage>('audit?ledger=command')
    expect(written.items.find((i) => i.name === 'audit-list')?.said).toMatchObject({ rows: '1', sha256: digest })
  })

  test('核验在后台进行，结果留存；被改动的指得出来', async () => {
    const run = async () => {
      const begun = await (await as('auditor')).send<{ job: string }>('POST', `${base}/verifications`)
      expect(begun.status).toBe(202)
      await new JobWorker(district.house, { kinds: [verifyBooks] }).drain()
      const [last] = await ask<VerificationView[]>('verifications')
      expect(last?.id).toBe(begun.body.job)
      return last
    }
    expect(await run()).toMatchObject({ holds: true, finding: null, by: '试·auditor' })
    await district.tamper(`update entry set legal_on = '2023-01-01' where ledger = 'reconsideration_case'`)
    const found = await run()
    expect(found?.holds).toBe(false)
    expect(found?.finding).toContain('被改动')
    expect((await (await as('admin')).send('POST', `${base}/verifications`)).status).toBe(403)
  })

  test('系统状况只给系统管理员', async () => {
    const { body } = await (await as('admin')).get<SystemView>(`${base}/system`)
    expect(body).toMatchObject({ engine: engine.name === 'embedded' ? 'embedded' : 'postgres', checkups: null })
    expect(body.migrations.pending).toEqual([])
    expect((await (await as('auditor')).get(`${base}/system`)).status).toBe(403)
  })
})
