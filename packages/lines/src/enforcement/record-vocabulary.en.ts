export const phasesInEnglish = {
  opening: 'Start, opening',
  scene: 'Inspection on the spot',
  evidence: 'Investigation',
  preservation: 'Preservation, seizure',
  telling: 'Telling, pleas',
  hearing: 'Hearing',
  review: 'Legal review',
  discussion: 'Discussion by the heads',
  decision: 'Decision',
  service: 'Service',
  enforcement: 'Enforcement',
  closing: 'Closing, archiving',
}
export const mediaInEnglish = { text: 'Text', audio: 'Audio', video: 'Video' }
