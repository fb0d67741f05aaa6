import { chineseOf, type Sentence } from '@fazhi/law'
import type { FirstOffenceCheck } from './first-offence.ts'
import { say } from './say.ts'
import { areas, excludedAreas } from './vocabulary.ts'

type Facts = Pick<FirstOffenceCheck, 'area' | 'slightness' | 'harm' | 'correction' | 'fault' | 'since' | 'earlier' | 'elsewhere' | 'latestOn'>

/** 第三十三条第二款：有证据足以证明没有主观过错的，不予行政处罚。 */
const isWithoutFault = (c: Facts) => c.fault === 'none'
/** 第三十三条第一款前段：轻微、及时改正、没有危害后果的，应当不予处罚；清单和排除领域不能阻止它。 */
const isSlight = (c: Facts) => c.slightness === 'slight' && c.correction === 'inTime' && c.harm === 'none'
/** 第三十三条第一款后段：初次违法、危害后果轻微、及时改正的，可以不予处罚；排除领域不适用。 */
const isFirst = (c: Facts) => c.earlier === 0 && c.correction === 'inTime' && c.harm !== 'serious' && !excludedAreas.includes(c.area)

/** 第三十三条的三种情形，依次判断，互不混同。 */
export const judgementOf = (c: Facts) => (isWithoutFault(c) ? 'noFault' : isSlight(c) ? 'shall' : isFirst(c) ? 'may' : 'penalise')

const history = ({ since, earlier, elsewhere, latestOn }: Facts): Sentence =>
  earlier === 0
    ? say('自{since}起，各部门的处罚记录中没有同一事项或者同一领域的违法', { since })
    : say('自{since}起，各部门的处罚记录中已有同一事项或者同一领域的违法{earlier}件，其中其他部门{elsewhere}件，最近一次于{latestOn}处理', {
        since,
        earlier,
        elsewhere,
        latestOn: latestOn ?? '',
      })
const obstacles = (c: Facts): readonly Sentence[] => [
  ...(c.earlier > 0 ? [say('不是初次违法')] : []),
  ...(c.harm === 'serious' ? [say('危害后果不轻微')] : []),
  ...(c.correction === 'inTime' ? [] : [say('没有及时改正')]),
  ...(excludedAreas.includes(c.area) ? [say('{area}领域不适用首违不罚', { area: areas[c.area] })] : []),
]
const reasoning = (c: Facts): Sentence => {
  switch (judgementOf(c)) {
    case 'noFault':
      return say('当事人有证据足以证明没有主观过错，依第三十三条第二款不予行政处罚；法律、行政法规另有规定的，从其规定')
    case 'shall':
      return say('违法行为轻微并及时改正，没有造成危害后果，依第三十三条第一款应当不予行政处罚，不论是否列入清单、是否初次')
    case 'may':
      return say('{history}；危害后果轻微并及时改正，依第三十三条第一款可以不予行政处罚，由执法人员决定', { history: history(c) })
    case 'penalise':
      return say('{history}；{obstacles}，不属于第三十三条不予处罚的情形', { history: history(c), obstacles: obstacles(c) })
  }
}
/** 结论的理由和条文，供执法人员决定；记录里存中文。 */
export const reasonsOf = (c: Facts): string => chineseOf(reasoning(c))
