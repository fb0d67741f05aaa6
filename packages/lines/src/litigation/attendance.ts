import { addDays, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/appearance'
import type { Moment } from '@fazhi/ledger'
import type { CourtAppearance } from './appearance.ts'
import { say } from './say.ts'
import { headKinds } from './vocabulary.ts'

type Appearance = CourtAppearance

/** 第二条：正职、副职、参与分管的副职级别负责人和其他负责人；受委托组织、下级机关的负责人不是。 */
export const isHead = ({ headKind }: Appearance) => headKind !== null && headKind !== 'entrusted' && headKind !== 'lower'

/** 第二条：确定的人选应当是被诉行政机关的负责人。 */
export const refuseHead = (a: Appearance) =>
  a.headKind === null || isHead(a)
    ? null
    : refused(
        say('{headKinds}不是被诉行政机关的负责人，请另行确定人选', {
          headKinds: { label: headKinds[a.headKind], of: ['ledger', 'court_appearance', 'options', 'headKind', a.headKind] },
        }),
        law.article('2'),
      )

/** 第三条：共同被告协商确定出庭负责人，协商不成的由人民法院确定；第五条第三款：已经确定的，可以更换。 */
export function refuseDesignation(a: Appearance, { before }: Moment<Appearance>) {
  if (a.duty === 'other') return refused(say('已确定由另一被告的负责人出庭，本机关无须确定人选'), law.article('3'))
  return (before?.headName ?? null) === null
    ? refuseHead(a)
    : refused(say('已确定由{headName}出庭，要换人的请办理“更换出庭负责人”', { headName: before?.headName ?? '' }), law.article('5(3)'))
}

/** 第五条第三款：开庭前可以更换出庭负责人。 */
export function refuseReplacement(a: Appearance, { on, before }: Moment<Appearance>) {
  if (before?.headName === null) return refused(say('尚未确定出庭负责人，无须更换'), law.article('5(3)'))
  const session = a.adjournedTo ?? a.sessionOn
  return on > session ? refused(say('开庭日期{session}已过，不能再更换出庭负责人', { session }), law.article('5(3)')) : refuseHead(a)
}

/** 第五条第二款：人民法院在开庭三日前送达出庭通知。 */
export function noticeStandingOf(a: Appearance, { on, due }: Moment<Appearance>): Appearance['noticeStanding'] {
  // Once a head has been named the period has ended; three full days lie between notice and session.
  const last = due('notice') ?? addDays(a.sessionOn, -(3 + 1))
  return on > last ? 'short' : 'inTime'
}

/** 第九条：不能出庭的材料应当加盖行政机关印章或者由主要负责人签字认可。 */
export const refuseExcuse = ({ excuseProof }: Appearance) =>
  excuseProof === 'none' ? refused(say('说明不能出庭的材料，应当加盖行政机关印章或者经主要负责人签字认可'), law.article('9')) : null

/** 第六条：身份证明不能补正的，视为未出庭；第二条：不是负责人的，不算负责人出庭。 */
export const attends = (a: Appearance) => a.attendance === 'head' && isHead(a) && a.identityPaper !== 'defective'

/** 第七条第一款：多次开庭，出庭一次即可，法院再次通知的除外；第八条：有正当理由的，应当有工作人员出庭。 */
export function headAppearedOf(a: Appearance, { before }: Moment<Appearance>): Appearance['headAppeared'] {
  if (attends(a)) return 'yes'
  if (before?.headAppeared === 'yes' && a.calledAgain !== 'yes') return 'yes'
  const isRepresented = a.attendance === 'staff' || a.attendance === 'head'
  return a.excuseAccepted === 'yes' && isRepresented ? 'excused' : 'no'
}

/** 第九条：因负责人有正当理由不能出庭而延期开庭；其他原因改期的，更正开庭日期。 */
export const refuseAdjournment = (a: Appearance) =>
  a.excuseGround === null ? refused(say('没有登记不能出庭的理由；因其他原因改期的，请更正开庭日期'), law.article('9')) : null

/** 第十二条：应当提出司法建议的五种情形；只有律师到庭，就是负责人和工作人员都未到庭。先前开庭已有的情形不因再次开庭而消除。 */
export function proposalGroundOf(a: Appearance, moment: Moment<Appearance>): Appearance['proposalGround'] {
  const now = groundNow(a, moment)
  return now === 'none' ? (moment.before?.proposalGround ?? 'none') : now
}
function groundNow(a: Appearance, moment: Moment<Appearance>): NonNullable<Appearance['proposalGround']> {
  if (a.attendance === 'lawyer' || a.attendance === 'nobody') return 'nobody'
  if (a.conduct === 'left' || a.conduct === 'silent') return a.conduct
  if (a.duty === 'other' || headAppearedOf(a, moment) !== 'no') return 'none'
  return a.adjournedTo === null ? 'absent' : 'absentAgain'
}

/** 第六条、第十一条第三款：负责人到庭的，登记身份证明和是否就实质性解决争议发表意见。 */
export function refuseAttendance(a: Appearance, { before, on }: Moment<Appearance>) {
  if (a === before) return null
  const session = a.adjournedTo ?? a.sessionOn
  if (on < session && a.heardAgainOn === null)
    return refused(say('通知的开庭日期是{session}，开庭以前不能登记到庭情况', { session }), law.article('5(2)'))
  if (a.attendance !== 'head') return null
  if (a.headName === null || a.headKind === null) return refused(say('负责人到庭的，请填写其姓名和职务类别'), law.article('2'))
  if (a.identityPaper === null) return refused(say('负责人到庭的，请登记身份证明是否符合要求'), law.article('6'))
  return a.spoke === null ? refused(say('负责人到庭的，请登记是否就实质性解决争议发表意见'), law.article('11(3)')) : null
}
