export const observedInEnglish = { met: 'As it should be', amiss: 'Amiss', absent: 'Did not occur' }
export const sourcesInEnglish = {
  fileReview: 'File review',
  reconsideration: 'Reconsideration decision in effect',
  litigation: 'Judgment in effect',
  accompanied: 'Accompanied supervision',
  complaint: 'Complaint',
  hotline: 'Hotline 12345',
  media: 'Media',
  transfer: 'Transferred by another organ',
  daily: 'Other daily supervision',
}
export const remediesInEnglish = { none: 'None sought', ended: 'Ended', pending: 'Under way' }
export const instrumentsInEnglish = { urging: 'Urging letter', opinion: 'Supervision opinion', decision: 'Supervision decision' }
export const faultsInEnglish = { omission: 'Failure or delay to act', unlawful: 'Unlawful', improper: 'Obviously improper' }
export const graveGroundsInEnglish = { major: 'Major', disobeyed: 'Letter or opinion not obeyed' }
