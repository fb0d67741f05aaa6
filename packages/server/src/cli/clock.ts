import { clocks, findClock, isRefusal, sayRefusal } from '@fazhi/law'
import { isInvalid } from '@fazhi/ledger'
import { isReckoned, reckonText } from '../clocks/reckon-text.ts'
import { calendarIn, freshCalendar } from '../holidays/calendars.ts'
import { installedIn } from '../settings/installed.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

export const clockCommand: Command = {
  usage: 'clock RULE --from DATE [--extend N] [--suspend A..B]',
  about: '推算一个法定期限，并说明每一步',
  async run({ house, actor, args }) {
    await freshCalendar(house, actor.region)
    const calendar = calendarIn(house, actor.region)
    const { settings } = installedIn(house, actor.region)
    const [rule] = args.words
    const clock = rule === undefined ? undefined : findClock(rule)
    if (!clock) {
      const from = '2024-03-01'
      const example = [...clocks.values()].find((c) => isReckoned(reckonText(c, { from }, settings, calendar)))
      return usage(`没有“${rule ?? ''}”这个期限，例如：fazhi clock ${example?.id} --from ${from}`)
    }
    const outcome = reckonText(clock, args.options, settings, calendar)
    if (isInvalid(outcome)) return usage(outcome.faults.map((f) => f.message).join('；'))
    if (isRefusal(outcome)) {
      const { reason, basis } = outcome
      return { code: 3, text: sayRefusal(outcome), json: { refused: reason, article: `${basis.law} ${basis.article}` } }
    }
    const { due, unit, basis, provisional, steps } = outcome
    const cite = (b: { law: string; article: string }) => `${b.law} ${b.article}`
    return {
      code: 0,
      text: [`${clock.label}：${due}届满${provisional ? '（暂定）' : ''}`, ...steps.map((s) => `  ${s.text}`)].join(
        '\n',
      ),
      json: {
        due,
        unit,
        article: cite(basis),
        provisional,
        steps: steps.map((s) => (s.basis ? `${s.text}（${cite(s.basis)}）` : s.text)),
      },
    }
  },
}
