import { describe, expect, test } from 'vitest'
import { daysAgo, type Given, inState, make, openRelated, takeIn } from './clerk.ts'
import { openStage } from './stage.ts'

const stage = openStage()
const today = daysAgo(0)
const kase = 'reconsideration_case'
const suit = 'administrative_suit'

describe('one matter, from the station to the archive and to the court', () => {
  test('every main variant of reconsideration ends as the law lets it', async () => {
    const { page, context, faults } = await stage.as('clerk')
    const ordinary = { procedure: 'ordinary' }
    const fresh = async (given: Given = {}) => takeIn(page, kase, { applicant: '演示·周四', ...given })

    await fresh()
    await make(page, kase, 'askCorrection')
    await make(page, kase, 'correct')
    await make(page, kase, 'decline', { declineGround: 'jurisdiction', competentOrgan: '演示·邻区人民政府' })
    await inState(page, kase, 'declined')

    await fresh()
    await make(page, kase, 'withdraw')
    await inState(page, kase, 'withdrawn')

    await fresh()
    await make(page, kase, 'accept', { procedure: 'summary', summaryGround: 'warning' })
    await make(page, kase, 'convert')
    await make(page, kase, 'settle', { mediatedOn: today })
    await inState(page, kase, 'settled')
    await make(page, kase, 'archive')
    await inState(page, kase, 'archived')

    await fresh()
    await make(page, kase, 'accept', ordinary)
    await make(page, kase, 'reject', { rejectionReason: '受理后发现不符合受理条件' })
    await inState(page, kase, 'rejected')

    await fresh()
    await make(page, kase, 'accept', ordinary)
    await make(page, kase, 'terminate', { terminationGround: 'withdrawn', withdrawal: 'voluntary' })
    await inState(page, kase, 'terminated')

    expect(faults).toEqual([])
    await context.close()
  }, 240_000)

  test('reception, forwarding, case, hearing of views, decision, service, performance, archive; then the suit and the head in court', async () => {
    const station = await stage.as('station-nanta')
    await takeIn(station.page, 'station_reception', { station: '南塔', visitor: '演示·吴五', purpose: 'application' })
    await make(station.page, 'station_reception', 'forward', { category: 'penalty' })
    await openRelated(station.page, 'application_forwarding')
    await make(station.page, 'application_forwarding', 'forward')
    const forwarding = station.page.url()
    expect(station.faults).toEqual([])
    await station.context.close()

    const clerk = await stage.as('clerk')
    const { page } = clerk
    await page.goto(forwarding)
    await make(page, 'application_forwarding', 'receive')
    const address = await openRelated(page, kase)
    await inState(page, kase, 'received')
    await make(page, kase, 'accept', { procedure: 'ordinary' })
    await make(page, kase, 'sendCopy')
    await make(page, kase, 'serveCopy')
    await make(page, kase, 'receiveAnswer')
    await make(page, kase, 'hearViews')
    await make(page, kase, 'suspend', { suspensionGround: 'legalQuestion', suspensionNoticedOn: today })
    await make(page, kase, 'resume', { resumptionNoticedOn: today })
    await make(page, kase, 'decide', { outcome: 'upheld' })
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载 行政复议决定书' }).click()
    expect((await download).suggestedFilename()).toContain('行政复议决定书')
    await make(page, kase, 'serve')
    await make(page, kase, 'perform')
    await make(page, kase, 'archive')
    await inState(page, kase, 'archived')
    expect(clerk.faults).toEqual([])
    await clerk.context.close()

    const court = await stage.as('suits')
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
    await inState(court.page, 'court_appearance', 'finished')
    await court.page.goto(suitAddress)
    await make(court.page, suit, 'hear')
    await make(court.page, suit, 'conclude', { result: 'claimRejected' })
    expect(court.faults).toEqual([])
    await court.context.close()
  }, 240_000)
})
