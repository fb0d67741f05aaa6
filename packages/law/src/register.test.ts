import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { nationalCalendar } from './calendar.ts'
import { isRefusal } from './citation.ts'
import type { Length } from './clock.ts'
import { plainDate } from './date.ts'
import { byDefault, reckon } from './period.ts'
import { clocks, findClock } from './register.ts'

/** The public contract: every id with its length today. WD 工作日, ND 自然日, H 小时, M 月, Y 年; `-` counted back. */
const contract = `
reconsideration.apply=60ND
reconsideration.apply.untold=60ND
reconsideration.apply.max.realEstate=20Y
reconsideration.apply.max.other=5Y
reconsideration.examine=5WD
reconsideration.correction.notice=5WD
reconsideration.correction.submit=10WD
reconsideration.forward.byPenaltyOrgan=5WD
reconsideration.copy.ordinary=7WD
reconsideration.answer.ordinary=10WD
reconsideration.copy.simple=3WD
reconsideration.answer.simple=5WD
reconsideration.hearing.notice=-5WD
reconsideration.decide.ordinary=60ND
reconsideration.decide.simple=30ND
reconsideration.suspend.terminate=60ND
reconsideration.normdoc.handle=30ND
reconsideration.normdoc.forward=7WD
reconsideration.normdoc.ask=3WD
reconsideration.normdoc.makerReply=10WD
reconsideration.normdoc.forwardedReply=60ND
reconsideration.opinion.report=60ND
reconsideration.remake.default=60ND
suit.afterReview=15ND
suit.direct=6M
suit.answer=15ND
suit.appearanceNotice=-3ND
suit.first=6M
suit.simple=45ND
penalty.limitation=2Y
penalty.limitation.grave=5Y
penalty.preserve=7WD
penalty.correct=0ND
officer.certificate=0ND
item.adjust=1M
penalty.decide=90ND
penalty.serve=7WD
penalty.hearing.request=5WD
penalty.hearing.notice=-7WD
penalty.pay=15ND
penalty.cash.handIn=2WD
penalty.cash.bank=2WD
penalty.publication.withdraw=3WD
disclosure.penaltyOrLicence=7WD
disclosure.otherDecision=20WD
measure.urgentReport=24H
measure.seize=30ND
measure.freeze=30ND
enforce.demand.beforeCourt=10WD
enforce.applyCourt=3M
enforce.substitute.demand=-3WD
licence.correction=5WD
licence.decide=20WD
licence.joint=45WD
licence.deliver=10WD
licence.hearing.request=5WD
licence.hearing.hold=20WD
licence.renewal.apply=-30ND
decision.comment.min=30ND
decision.hearing.material=-7ND
decision.legality.min=7WD
normdoc.legality.min=5WD
normdoc.legality.max=15WD
normdoc.comment.business=30ND
normdoc.filing=15ND
report.annual.submit=-3/1
report.annual.publish=-4/1
mediation.term=3Y
mediation.confirm=30ND
mediation.settle=1M
aid.decide=7ND
aid.assign=3ND
aid.assign.notice=3ND
aid.forward.detained=24H
aid.objection=5ND
aid.emergency.window=-7ND
corr.investigate=10WD
corr.investigate.fast=5WD
corr.notify=5ND
corr.documents=10ND
corr.report=10ND
corr.handover.medical=10ND
corr.leave.station=7ND
corr.leave.county=30ND
corr.move.report=7ND
corr.move.ask=5ND
corr.device=3M
corr.court.revoke=30ND
corr.court.arrest=48H
resettle.released=5Y
resettle.correction=3Y
info.active=20WD
info.answer=20WD
info.correction=7WD
info.thirdParty=15WD
share.answer.unconditional=1WD
share.answer.conditional=10WD
share.provide=20WD
share.correct=10WD
share.catalogue=10WD
pi.pia.keep=3Y
civil.register=7ND
civil.ordinary=6M
civil.simple=3M
civil.small=2M
civil.publicNoticeService=30ND
civil.fee.pay=7ND
`
const promised = contract
  .trim()
  .split(/\s+/)
  .map((line) => line.split('=') as [string, string])

const letters = { workingDay: 'WD', day: 'ND', hour: 'H', month: 'M', year: 'Y' } as const
const say = (length: Length) =>
  length.unit === 'date' ? `${length.month}/${length.day}` : `${length.count}${letters[length.unit]}`
const all = [...clocks.values()]
const editions = all.flatMap((clock) => clock.editions.map((edition) => ({ clock, edition })))
const lengthOf = ({ length }: (typeof editions)[number]['edition']) =>
  'setting' in length ? byDefault(length) : length

describe('期限登记册', () => {
  it('登记的期限与公开的编号、长度逐一相符', () => {
    const registered = all.map((clock) => {
      const [newest] = clock.editions
      return newest && `${clock.id}=${newest.direction ? '-' : ''}${say(lengthOf(newest))}`
    })
    expect(registered.toSorted()).toEqual(promised.map((p) => p.join('=')).toSorted())
    expect(promised).toHaveLength(107)
  })
  it('法规目录中的每一个期限都登记了，而且只登记一次', () => {
    const folder = new URL('./statutes/', import.meta.url)
    const sources = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'))
    const written = sources.flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/= clock\(/g)])
    expect(written).toHaveLength(clocks.size)
  })
  it('按编号查找；没有的编号没有结果', () => {
    expect(findClock('penalty.pay')?.law).toBe('行政处罚法')
    expect(findClock('penalty.unknown')).toBeUndefined()
  })
  test.each(editions)('$clock.id（$edition.inForce）写全了条文、名称、起算事件，版本由新到旧', ({ clock, edition }) => {
    expect(clock.label).not.toBe('')
    expect(edition.article).not.toBe('')
    expect(edition.startsAt.length).toBeGreaterThan(0)
    expect(plainDate(edition.inForce)).toBe(edition.inForce)
    expect(clock.editions.map((e) => e.inForce)).toEqual(
      clock.editions
        .map((e) => e.inForce)
        .toSorted()
        .toReversed(),
    )
  })
  test.each(editions.filter(({ edition }) => edition.extension?.upTo))(
    '$clock.id的延长与期限同一单位',
    ({ edition }) => {
      expect(edition.extension?.upTo?.unit).toBe(lengthOf(edition).unit)
    },
  )
  test.each(editions.filter(({ edition }) => 'setting' in edition.length))(
    '$clock.id的参数以编号为名',
    ({ clock, edition }) => {
      expect('setting' in edition.length && edition.length.setting).toBe(clock.id)
    },
  )
  test.each(all)('$id能够计算并逐步说明', (clock) => {
    const [newest] = clock.editions
    const unit = newest && lengthOf(newest).unit
    const from = unit === 'hour' ? '2026-03-02T09:30+08:00' : unit === 'date' ? '2024' : '2026-03-02'
    const end = reckon(clock, { from }, { calendar: nationalCalendar })
    if (isRefusal(end)) throw new Error(end.reason)
    expect(newest?.direction ? end.dueOn < '2026-03-02' : end.dueOn >= '2026-03-02').toBe(true)
    expect(end.steps.length).toBeGreaterThan(1)
    for (const { text } of end.steps) expect(text).not.toMatch(/undefined|NaN|null/)
  })
})
