export const partsInEnglish = { veto: 'Veto', form: 'Form (20 points)', content: 'Content (80 points)' }
export const errorsInEnglish = {
  transfer: 'Suspected crime not transferred (Penalty Law art. 27)',
  discretion: 'Improper discretion (art. 34)',
  standing: 'No standing or no basis (art. 38)',
  facts: 'Facts unclear (art. 40)',
  officers: 'Fewer than two certified officers (art. 42)',
  telling: 'Proposed penalty and rights not told (art. 44)',
  pleading: 'Pleas not heard or not weighed (art. 45)',
  evidence: 'Evidence insufficient or of unlawful source (art. 46)',
  recording: 'Process not wholly recorded (art. 47)',
  publication: 'Decision not published in time (art. 48)',
  discussion: 'Not discussed by the heads (art. 57)',
  review: 'Not legally reviewed (art. 58)',
  decision: 'Decision lacks an item (art. 59)',
  term: 'Term exceeded (art. 60)',
  service: 'Unlawful service (art. 61)',
  hearing: 'Hearing not offered (art. 63)',
  execution: 'Collection or surcharge in error (arts. 67 to 72)',
  binding: 'Binding and archiving (local archive rules)',
}
export const rolesInEnglish = { first: 'First reviewer', second: 'Second reviewer', arbiter: 'Arbiter' }
export const gradesInEnglish = { excellent: 'Excellent', qualified: 'Qualified', unqualified: 'Not qualified' }
export const vetoedInEnglish = { yes: 'Veto found', no: 'No veto' }
