import { type Citation, calendarOf, type PlainDate, refused } from '@fazhi/law'
import { countForward, type DayTerm } from '@fazhi/law/counting'
import { fromDay, toDay } from '@fazhi/law/date'
import * as law from '@fazhi/law/statutes/litigation'
import * as interpretation from './interpretation.ts'
import { say } from './say.ts'
import type { AdministrativeSuit } from './suit.ts'
import { judgments, type suingTerms as kinds, type results } from './vocabulary.ts'

const term = (unit: DayTerm['unit'], count: number, basis: Citation) => ({ unit, count, basis })

/** 第四十五条至第四十七条：起诉期限；不履行法定职责的，自收到申请两个月后起算六个月。 */
const suingTerms = {
  direct: term('month', 6, law.article('46(1)')),
  untold: term('year', 1, interpretation.article('64')),
  afterReview: term('day', 15, law.article('45')),
  failure: term('month', 2 + 6, law.article('47')),
  unknownRealEstate: term('year', 20, law.article('46(2)')),
  unknownOther: term('year', 5, law.article('46(2)')),
} as const satisfies Record<keyof typeof kinds, object>

/** The last day of a term before it rolls over days off: it may end later, never earlier. */
const nominalEnd = (from: PlainDate, length: DayTerm): PlainDate => fromDay(countForward(toDay(from), length, [], calendarOf([])).last)

/** 起诉期限的末日，未计节假日顺延；未填起诉期限情形和起算日的，为空。 */
export const lastDayToSue = ({ suingTerm, suingFrom }: Pick<AdministrativeSuit, 'suingTerm' | 'suingFrom'>) =>
  suingTerm === null || suingFrom === null ? null : nominalEnd(suingFrom, suingTerms[suingTerm])

/** 第四十五条至第四十七条：在起诉期限内起诉的，不得以超过起诉期限为由答辩；第五十一条：起诉之后法院才立案。 */
export function refusePlea(s: AdministrativeSuit) {
  if (s.plea !== 'late') return null
  const last = lastDayToSue(s)
  if (s.suingTerm === null || s.suedOn === null || last === null)
    return refused(say('以超过起诉期限为由答辩的，应当填写起诉期限情形、起算日期和起诉日期'), law.article('46'))
  const docketedOn = s.docketedOn ?? s.complaintReceivedOn
  if (s.suedOn > docketedOn)
    return refused(say('起诉日期{suedOn}晚于立案日期{docketedOn}，请核对', { suedOn: s.suedOn, docketedOn }), law.article('51'))
  return s.suedOn <= last
    ? refused(say('原告于{suedOn}起诉，起诉期限至{last}，没有超过，请改用其他理由答辩', { suedOn: s.suedOn, last }), suingTerms[s.suingTerm].basis)
    : null
}

/** 第八十五条；法释第一百零一条：判决十五日，不予立案、驳回起诉的裁定十日；其余裁定和调解书不得上诉。 */
export function appealDays(result: keyof typeof results): number {
  if (result === 'notFiled' || result === 'dismissed') return 10
  return Object.hasOwn(judgments, result) ? 15 : 0
}

/** 第八十五条：上诉期限的末日，未计节假日顺延；不得上诉的，为空。 */
export function lastDayToAppeal({ instance, result, servedOn }: Pick<AdministrativeSuit, 'instance' | 'result' | 'servedOn'>) {
  if (instance !== 'first' || result === null || servedOn === null) return null
  const count = appealDays(result)
  return count === 0 ? null : nominalEnd(servedOn, { unit: 'day', count })
}
