import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, password } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { cookieName } from '../auth/signed-in.ts'

describe.each(engines)('文书 · $name', (engine) => {
  let district: District
  let clerk: Client
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
  })
  afterAll(() => district.close())

  /** The words of a document, paragraph by paragraph. */
  async function wordsOf(url: string): Promise<readonly string[]> {
    const signed = await district.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login: 'clerk', password },
    })
    const token = signed.cookies.find((c) => c.name === cookieName)?.value ?? ''
    const { rawPayload } = await district.app.inject({ method: 'GET', url, cookies: { [cookieName]: token } })
    const xml = (await (await JSZip.loadAsync(rawPayload)).file('word/document.xml')?.async('string')) ?? ''
    const paragraphs = xml.split('<w:p>').slice(1)
    return paragraphs
      .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))
      .filter((words) => words !== '')
  }

  test('a record that a document refers to is said by its title, the organ by the government of the region', async () => {
    const { body: received } = await clerk.send('POST', casesUrl, draft)
    const { status, body: served } = await clerk.send('POST', '/api/ledgers/document_service', {
      reconsideration: received.row.id,
      document: '补正通知书',
      recipient: '赵试',
      recipientKind: 'applicant',
      method: 'post',
      sentOn: '2024-03-01',
    })
    expect(status).toBe(201)
    const words = await wordsOf(`/api/ledgers/document_service/${served.row.id}/documents/receipt`)
    expect(words.slice(0, 9)).toEqual([
      '送达回证',
      '案件',
      '赵试',
      '送达机关',
      '某区人民政府',
      '受送达人',
      '赵试',
      '送达文书名称、文号',
      '补正通知书',
    ])
  })
})
