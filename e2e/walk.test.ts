import { type Field, intakeFields, type Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, open, signIn, type Watched } from './browser.ts'
import { choose, day, daysAgo, dialog } from './clerk.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

type Given = Readonly<Record<string, string>>
const today = daysAgo(0)

function ledgerOf(code: string): Ledger {
  const ledger = findLedger(code)
  if (!ledger) throw new Error(`no ledger ${code}`)
  return ledger
}

/** Fills one input as its kind wants it: what is given, else something lifelike. */
async function fillField(page: Page, field: Field, given: string | undefined) {
  const { kind, label, options = {} } = field
  switch (kind) {
    case 'date':
      return day(page, label, given ?? today)
    case 'choice': {
      const chosen = given === undefined ? Object.values(options)[0] : options[given]
      if (chosen === undefined) throw new Error(`${label} has no choice ${given}`)
      return choose(page, label, chosen)
    }
    case 'organ':
      return choose(page, label, given ?? '市场监督管理局')
    case 'account':
      return choose(page, label, given ?? '承办人甲')
    case 'reference':
      return given === undefined ? undefined : choose(page, label, given)
    case 'quantity':
    case 'year':
    case 'money':
      return page.getByLabel(label, { exact: true }).fill(given ?? '3')
    case 'text':
    case 'person':
    case 'number':
      return page.getByLabel(label, { exact: true }).fill(given ?? '演示·测试填写')
  }
}
async function fillAll(page: Page, ledger: Ledger, names: readonly string[], given: Given) {
  for (const name of names) {
    const field = ledger.shape.fields[name]
    if (field) await fillField(page, field, given[name])
  }
}

/** Takes a record in and opens it; `query` prefills a reference, as the related panel's link does. */
async function takeIn(page: Page, code: string, given: Given, query = ''): Promise<string> {
  const ledger = ledgerOf(code)
  await page.goto(`/ledgers/${code}/new${query}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const names = intakeFields(ledger).filter((name) => {
    const field = ledger.shape.fields[name]
    const isPrefilled = query.includes(`${name}=`)
    return !isPrefilled && (name in given || (field?.optional === false && name !== ledger.start))
  })
  await fillAll(page, ledger, names, given)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('link', { name: '打开记录' }).click()
  await page.waitForURL(/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}

/** Makes a move: its dialog filled, what follows read, then the click. */
async function make(page: Page, code: string, name: string, given: Given = {}) {
  const ledger = ledgerOf(code)
  const move = ledger.moves[name]
  if (!move) throw new Error(`${code} has no move ${name}`)
  await page.getByRole('button', { name: move.label, exact: true }).click()
  await dialog(page).waitFor()
  await fillAll(page, ledger, [...(move.asks ?? []), ...(move.offers ?? []).filter((o) => o in given)], given)
  if (move.approval)
    await choose(
      page,
      `批准人（${move.approval.label}）`,
      move.approval.code === 'government_head' ? '政府负责人' : '复议机构负责人',
    )
  await dialog(page).getByText('办理之后').waitFor()
  await dialog(page).getByRole('button', { name: move.label, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
}
const state = async (page: Page, code: string, name: string) => {
  await page
    .getByText(ledgerOf(code).shape.states[name] ?? name, { exact: true })
    .first()
    .waitFor()
}
/** Opens the first related record of a ledger. */
async function openRelated(page: Page, code: string): Promise<string> {
  const heading = page.locator('.related h3', { hasText: ledgerOf(code).shape.label })
  const from = page.url()
  await heading.locator('xpath=following-sibling::ul[1]').getByRole('link').first().click()
  await page.waitForURL((url) => url.href !== from)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}
async function as(login: string): Promise<Watched> {
  const watched = await open(browser, server.url)
  await signIn(watched.page, login)
  return watched
}

const kase = 'reconsideration_case'
const suit = 'administrative_suit'

describe('one matter, from the station to the archive and to the court', () => {
  test('every main variant of reconsideration ends as the law lets it', async () => {
    const { page, context, faults } = await as('clerk')
    const ordinary = { procedure: 'ordinary' }
    const fresh = async (given: Given = {}) => takeIn(page, kase, { applicant: '演示·周四', ...given })

    await fresh()
    await make(page, kase, 'askCorrection')
    await make(page, kase, 'correct')
    await make(page, kase, 'decline', { declineGround: 'jurisdiction', competentOrgan: '演示·邻区人民政府' })
    await state(page, kase, 'declined')

    await fresh()
    await make(page, kase, 'withdraw')
    await state(page, kase, 'withdrawn')

    await fresh()
    await make(page, kase, 'accept', { procedure: 'summary', summaryGround: 'warning' })
    await make(page, kase, 'convert')
    await make(page, kase, 'settle', { mediatedOn: today })
    await state(page, kase, 'settled')
    await make(page, kase, 'archive')
    await state(page, kase, 'archived')

    await fresh()
    await make(page, kase, 'accept', ordinary)
    await make(page, kase, 'reject', { rejectionReason: '受理后发现不符合受理条件' })
    await state(page, kase, 'rejected')

    await fresh()
    await make(page, kase, 'accept', ordinary)
    await make(page, kase, 'terminate', { terminationGround: 'withdrawn', withdrawal: 'voluntary' })
    await state(page, kase, 'terminated')

    expect(faults).toEqual([])
    await context.close()
  }, 240_000)

  test('reception, forwarding, case, hearing of views, decision, service, performance, archive; then the suit and the head in court', async () => {
    const station = await as('station-nanta')
    await takeIn(station.page, 'station_reception', { station: '南塔', visitor: '演示·吴五', purpose: 'application' })
    await make(station.page, 'station_reception', 'forward', { category: 'penalty' })
    await openRelated(station.page, 'application_forwarding')
    await make(station.page, 'application_forwarding', 'forward')
    const forwarding = station.page.url()
    expect(station.faults).toEqual([])
    await station.context.close()

    const clerk = await as('clerk')
    const { page } = clerk
    await page.goto(forwarding)
    await make(page, 'application_forwarding', 'receive')
    const address = await openRelated(page, kase)
    await state(page, kase, 'received')
    await make(page, kase, 'accept', { procedure: 'ordinary' })
    await make(page, kase, 'sendCopy')
    await make(page, kase, 'serveCopy')
    await make(page, kase, 'receiveAnswer')
    await make(page, kase, 'hearViews')
    await make(page, kase, 'suspend', { suspensionGround: 'legalQuestion', suspensionNoticedOn: today })
    await make(page, kase, 'resume', { resumptionNoticedOn: today })
    await make(page, kase, 'decide', { outcome: 'upheld' })
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '行政复议决定书', exact: true }).click()
    expect((await download).suggestedFilename()).toContain('行政复议决定书')
    await make(page, kase, 'serve')
    await make(page, kase, 'perform')
    await make(page, kase, 'archive')
    await state(page, kase, 'archived')
    expect(clerk.faults).toEqual([])
    await clerk.context.close()

    const court = await as('suits')
    const id = address.split('/').at(-1) ?? ''
    await takeIn(
      court.page,
      suit,
      {
        plaintiff: '演示·吴五',
        court: '演示·某区人民法院',
        reviewResult: 'upheld',
        instance: 'first',
        docketedOn: today,
      },
      `?reconsideration=${id}`,
    )
    await make(court.page, suit, 'register', {
      noticeCaseNo: '（2026）辽1302行初9号',
      role: 'joint',
      codefendant: '双塔区人民政府',
      handler: '应诉承办人',
    })
    await make(court.page, suit, 'answer')
    await make(court.page, suit, 'schedule')
    const suitAddress = court.page.url()
    await takeIn(court.page, 'court_appearance', {}, `?suit=${suitAddress.split('/').at(-1)}`)
    await make(court.page, 'court_appearance', 'designate', { headKind: 'deputy' })
    await make(court.page, 'court_appearance', 'hold', { attendance: 'head', identityPaper: 'inOrder', spoke: 'yes' })
    await make(court.page, 'court_appearance', 'finish')
    await state(court.page, 'court_appearance', 'finished')
    await court.page.goto(suitAddress)
    await make(court.page, suit, 'hear')
    await make(court.page, suit, 'conclude', { result: 'claimRejected' })
    expect(court.faults).toEqual([])
    await court.context.close()
  }, 240_000)
})
