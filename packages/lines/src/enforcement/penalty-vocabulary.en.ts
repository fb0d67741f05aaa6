export const partyKinds = { citizen: 'Citizen', household: 'Individual business', organisation: 'Legal person or other organisation' } as const
export const sources = {
  inspection: 'Inspection',
  complaint: 'Complaint',
  transfer: 'Transferred by another organ',
  superior: 'Assigned from above',
  media: 'Media',
  selfReport: 'The party’s own account',
  onSpot: 'Found on the spot',
} as const
export const notOpenedGrounds = {
  noBreach: 'No breach',
  noCompetence: 'Not within competence',
  limitation: 'Limitation has run',
  slight: 'Slight, not to be penalised',
} as const
export const evidenceChecks = {
  proved: 'Proved, lawfully obtained',
  provedWithoutExcluded: 'Still proved without what was obtained unlawfully',
  insufficient: 'Facts unclear, evidence insufficient',
} as const
export const preservedHandlings = {
  returned: 'Returned',
  recorded: 'Recorded or copied',
  appraisal: 'Sent for examination',
  seizure: 'Seized',
  confiscated: 'Confiscated',
} as const
export const gradings = { ordinary: 'Ordinary', complex: 'Complex', major: 'Major breach' } as const
export const reviewGrounds = {
  publicInterest: 'Major public interest',
  difficult: 'Difficult, several legal relations',
  byLaw: 'Others that law wants reviewed',
} as const
export const heavyPenalties = {
  suspendLicence: 'Suspension of a licence',
  downgrade: 'Lower grade of qualification',
  revokeLicence: 'Revocation of a licence',
  limitActivity: 'Limits on business',
  stopProduction: 'Stop of production or business',
  close: 'Closure',
  barOccupation: 'Bar from an occupation',
} as const
export const warnings = { warning: 'Warning', criticism: 'Circulated criticism' } as const
export const reviewerStandings = {
  qualified: 'Holds the legal profession qualification',
  experienced: 'Not a first-time reviewer',
  unqualified: 'First-time reviewer without the qualification',
} as const
export const reviewOpinions = {
  agreed: 'Passed',
  amended: 'Passed after correction',
  returned: 'Sent back for investigation',
  rejected: 'Not passed',
} as const
export const leniencies = { lighter: 'Lighter within the range', mitigated: 'Below the range' } as const
export const leniencyGrounds = {
  minor: 'From fourteen to under eighteen',
  partialDiscernment: 'Discernment or control not fully lost',
  harmReduced: 'Removed or reduced the harm',
  coerced: 'Coerced or tricked',
  confessed: 'Confessed what was not known',
  merit: 'Helped to solve other breaches',
  other: 'Others by law',
} as const
export const exemptionGrounds = {
  slight: 'Slight, corrected in time, no harm (shall not be penalised)',
  first: 'First, slight harm, corrected in time (may be exempted)',
  noFault: 'Proved to be without fault',
  underage: 'Under fourteen',
  noDiscernment: 'Without discernment or control',
  limitation: 'Limitation has run',
} as const
export const dropGrounds = {
  notEstablished: 'Facts not established',
  partyGone: 'Party dead or dissolved, with no successor',
  noCompetence: 'Transferred to the competent organ',
  duplicate: 'Another organ has opened the same',
} as const
export const serviceWays = {
  direct: 'Handed over',
  leaving: 'Left',
  entrusted: 'Entrusted',
  post: 'By post',
  electronic: 'By fax or e-mail, with signed consent',
  public: 'Public notice',
} as const
export const cashGrounds = {
  small: 'Fine of up to a hundred yuan',
  hard: 'Hard to collect afterwards',
  remote: 'Remote place, at the party’s request',
} as const
export const contests = { review: 'Reconsideration', suit: 'Suit' } as const
export const contestResults = {
  upheld: 'Upheld or dismissed',
  altered: 'Altered',
  revoked: 'Revoked',
  unlawful: 'Found unlawful',
  void: 'Found void',
  withdrawn: 'Withdrawn or ended',
} as const
export const courtRulings = { granted: 'Granted', refused: 'Refused', pending: 'Not yet ruled' } as const
export const closings = {
  performed: 'Performed',
  court: 'Executed by the court',
  exempted: 'Not penalised',
  dropped: 'Dropped',
  transferred: 'Transferred to criminal justice',
  annulled: 'Decision revoked, unlawful or void',
  terminated: 'Execution ended',
} as const
