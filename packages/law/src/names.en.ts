import type { Expiry } from './clock.ts'
import type { Named } from './sentence.ts'

const weekdays = {
  周日: 'Sunday',
  周一: 'Monday',
  周二: 'Tuesday',
  周三: 'Wednesday',
  周四: 'Thursday',
  周五: 'Friday',
  周六: 'Saturday',
}
const holidays = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '中秋节、国庆节': 'Mid-Autumn Festival and National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
}
/** As the calendar gives its reason: a holiday's days off, the days worked for it, or the weekday. */
const reasons: Readonly<Record<string, string>> = {
  ...weekdays,
  ...Object.fromEntries(
    Object.entries(holidays).flatMap(([zh, en]) => [
      [`${zh}假期`, `${en} holiday`],
      [`${zh}调休上班`, `worked for ${en}`],
    ]),
  ),
}
const expiries = {
  deemedAccepted: 'deemed accepted',
  deemedGivenUp: 'the application is deemed given up',
  deemedServed: 'deemed served',
  close: 'it closes when the term ends',
  breach: 'to be late breaks the rule; the rights of citizens and enterprises are not touched',
  late: 'not done in time',
  target: 'the target time is missed',
  defective: 'the procedure is defective where the time was too short',
  inadmissible: 'it is no longer admitted',
  rightLapses: 'the right is deemed given up',
  noPenalty: 'no penalty may be imposed any more',
  applicantMaySue: 'the applicant may sue where nothing was decided in time',
  deemedNoEvidence: 'deemed to have no evidence and no basis',
  mayProceed: 'the next step may be taken',
  mayTerminate: 'the competent organ may terminate the procedure',
  minimumTime: 'this is the shortest time; it may not be concluded before',
  release: 'the measure must be lifted',
  surcharge: 'a surcharge of three per cent of the fine a day may be added, up to the fine itself',
  search: 'whoever has not come must be looked for at once',
  order: 'an order to comply, an interview or a public notice may follow',
  escalate: 'an organ with higher power must approve',
  reelect: 'the term of office ends; there must be an election',
  mayDispose: 'it may be disposed of as the rules say',
} as const satisfies Record<Expiry, string>
export const expiryLabelsInEnglish: Readonly<Record<Expiry, string>> = expiries

/** Every clock by its id; a test says that none is missing. */
export const clocksInEnglish: Readonly<Record<string, string>> = {
  'report.annual.publish': 'Publication of the annual report',
  'report.annual.submit': 'Submission of the annual report',
  'suit.appearanceNotice': 'Notice to appear in court',
  'normdoc.comment.business': 'Comments of enterprises on a draft',
  'civil.register': 'Registration of a suit',
  'civil.publicNoticeService': 'Service by public notice',
  'civil.ordinary': 'Trial by ordinary procedure',
  'civil.small': 'Trial of small claims',
  'civil.simple': 'Trial by summary procedure',
  'enforce.applyCourt': 'Application for enforcement by the court',
  'enforce.demand.beforeCourt': 'Demand before applying for enforcement',
  'enforce.substitute.demand': 'Demand before substitute performance',
  'measure.freeze': 'Freezing',
  'measure.urgentReport': 'Report of an urgent measure',
  'measure.seize': 'Sealing and seizure',
  'corr.court.arrest': 'Decision on arrest',
  'corr.device': 'Electronic monitoring',
  'corr.handover.medical': 'Hand-over of persons serving outside prison',
  'corr.notify': 'Notice to the place of enforcement',
  'corr.report': 'Reporting in',
  'corr.court.revoke': 'Ruling on revoking suspension or parole',
  'corr.documents': 'Delivery of papers',
  'corr.investigate': 'Investigation and assessment',
  'corr.investigate.fast': 'Investigation and assessment (fast track)',
  'corr.leave.county': 'Longest leave approved by the county institution',
  'corr.leave.station': 'Longest leave approved by the justice office',
  'corr.move.report': 'Reporting in after a change of place',
  'share.answer.conditional': 'Answer on conditional sharing',
  'share.answer.unconditional': 'Answer on unconditional sharing',
  'share.correct': 'Checking of data',
  'share.provide': 'Provision of shared data',
  'share.catalogue': 'Update of the catalogue',
  'disclosure.penaltyOrLicence': 'Publication of licences and penalties',
  'disclosure.otherDecision': 'Publication of other decisions',
  'reconsideration.normdoc.ask': 'Answer of the issuing organ after a question',
  'reconsideration.normdoc.forward': 'Forwarding of a normative document',
  'reconsideration.normdoc.handle': 'Incidental review of a normative document',
  'reconsideration.normdoc.makerReply': 'Reply of the issuing organ',
  'reconsideration.normdoc.forwardedReply': 'Reply of the organ it was forwarded to',
  'info.answer': 'Answer to a request for information',
  'info.thirdParty': 'Opinion of a third party',
  'info.correction': 'Notice to complete a request',
  'info.active': 'Publication of one’s own accord',
  'aid.assign': 'Assignment',
  'aid.assign.notice': 'Assignment after notice',
  'aid.decide': 'Decision on an application for legal aid',
  'aid.emergency.window': 'Aid given ahead',
  'aid.forward.detained': 'Forwarding of a detainee’s application',
  'aid.objection': 'Review of an objection',
  'licence.renewal.apply': 'Application for renewal',
  'licence.decide': 'Decision on a licence',
  'licence.joint': 'Joint handling',
  'licence.deliver': 'Delivery of the licence',
  'licence.hearing.hold': 'Holding of a hearing',
  'licence.correction': 'Notice to complete an application',
  'licence.hearing.request': 'Request for a hearing',
  'suit.answer': 'Answer and evidence',
  'suit.afterReview': 'Suit after reconsideration',
  'suit.direct': 'Direct suit',
  'suit.first': 'Trial at first instance',
  'suit.simple': 'Trial by summary procedure (administrative)',
  'civil.fee.pay': 'Payment of the court fee',
  'decision.comment.min': 'Public comment',
  'decision.legality.min': 'Least time for legality review',
  'decision.hearing.material': 'Delivery of hearing papers',
  'mediation.confirm': 'Application for judicial confirmation',
  'mediation.term': 'Term of office of the committee',
  'mediation.settle': 'Mediation',
  'normdoc.legality.min': 'Least time for legality review of a document',
  'normdoc.legality.max': 'Longest time for legality review of a document',
  'normdoc.filing': 'Filing of a normative document',
  'penalty.cash.bank': 'Paying a fine in at the bank',
  'penalty.correct': 'Correction that was ordered',
  'officer.certificate': 'Validity of an enforcement certificate',
  'item.adjust': 'Adjustment of enforcement items',
  'penalty.decide': 'Decision on a penalty',
  'penalty.cash.handIn': 'Handing in a fine taken on the spot',
  'penalty.limitation': 'Limitation of penalties',
  'penalty.limitation.grave': 'Limitation of penalties (five years)',
  'penalty.hearing.notice': 'Notice of a hearing',
  'penalty.pay': 'Payment of a fine',
  'penalty.preserve': 'Handling of preserved evidence',
  'penalty.hearing.request': 'Request for a hearing (penalty)',
  'penalty.serve': 'Service of the decision',
  'penalty.publication.withdraw': 'Withdrawal of a publication',
  'pi.pia.keep': 'Keeping of an impact assessment',
  'reconsideration.answer.ordinary': 'Answer of the respondent (ordinary procedure)',
  'reconsideration.answer.simple': 'Answer of the respondent (summary procedure)',
  'reconsideration.apply': 'Application',
  'reconsideration.apply.max.other': 'Longest term to apply',
  'reconsideration.apply.max.realEstate': 'Longest term to apply (real estate)',
  'reconsideration.apply.untold': 'Application where the remedy was not told',
  'reconsideration.copy.ordinary': 'Sending of the copy (ordinary procedure)',
  'reconsideration.copy.simple': 'Sending of the copy (summary procedure)',
  'reconsideration.decide.ordinary': 'Decision (ordinary procedure)',
  'reconsideration.decide.simple': 'Decision (summary procedure)',
  'reconsideration.examine': 'Examination',
  'reconsideration.forward.byPenaltyOrgan': 'Forwarding by the penalty organ',
  'reconsideration.correction.notice': 'Notice to complete the application',
  'reconsideration.hearing.notice': 'Notice of a hearing (reconsideration)',
  'reconsideration.opinion.report': 'Report on a written opinion',
  'reconsideration.correction.submit': 'Completion of the application',
  'reconsideration.suspend.terminate': 'End of a suspension',
  'reconsideration.remake.default': 'Making the act anew',
  'resettle.correction': 'Support after community correction',
  'resettle.released': 'Support after release',
}

/** Every limit by its id, as every clock. */
export const limitsInEnglish: Readonly<Record<string, string>> = {
  'inspection.yearly.organ': 'Inspections of one enterprise by one unit a year, at most',
  'inspection.yearly.all': 'Inspections of one enterprise by all units a year, at most',
  'inspection.sample.share': 'Share drawn for random inspection, at most (%)',
  'penalty.onSpot.citizen': 'Fine on the spot, at most (citizen, fen)',
  'penalty.onSpot.organisation': 'Fine on the spot, at most (organisation, fen)',
  'penalty.cash': 'Fine collected on the spot, at most (fen)',
  'penalty.hearing.fine.citizen': 'Large fine (citizen, fen)',
  'penalty.hearing.fine.organisation': 'Large fine (organisation, fen)',
  'penalty.hearing.confiscation': 'Large confiscation (fen)',
  'fileReview.difference': 'Difference between two scores that calls for arbitration',
  'fileReview.excellent': 'An excellent file, from (points)',
  'fileReview.qualified': 'A qualified file, from (points)',
  'officer.training.hours': 'Hours of training an officer a year',
  'penalty.firstOffence.years': 'Years looked back for an earlier breach',
}

/** English names of what the law package names. */
export const nameInEnglish = ({ of: [kind, id = ''] }: Named): string | undefined => {
  switch (kind) {
    case 'clock':
      return clocksInEnglish[id]
    case 'limit':
      return limitsInEnglish[id]
    case 'weekday':
    case 'holiday':
      return reasons[id]
    case 'expiry':
      return expiryLabelsInEnglish[id as Expiry]
    default:
      return undefined
  }
}
