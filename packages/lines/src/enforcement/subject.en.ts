import type { Catalogue } from '@fazhi/ledger'
import type { enforcementSubject } from './subject.ts'
import * as words from './vocabulary.en.ts'

export const enforcementSubjectInEnglish: Catalogue<typeof enforcementSubject> = {
  label: 'Enforcement subjects',
  events: { entrustedUntil: 'Entrustment ends' },
  fields: {
    name: 'Name',
    body: 'Unit',
    nature: 'Nature',
    level: 'Level',
    penaltyPower: 'Power to penalise',
    domain: 'Field',
    basis: 'Legal basis of its powers',
    creditCode: 'Unified credit code',
    representative: 'Legal representative',
    entrustedBy: 'Entrusted by',
    entrustedUntil: 'Entrusted until',
    registeredOn: 'Registered',
    audit: 'Audit',
    announcedOn: 'Announced',
    changedOn: 'Changed',
    changeReason: 'What changed and why',
    revokedOn: 'Revoked',
    revocationReason: 'Reason for revoking',
  },
  options: { nature: words.natures, level: words.levels, penaltyPower: words.yesOrNo },
  states: { registered: 'To be announced', announced: 'Announced', changed: 'Changed, to be announced', revoked: 'Revoked' },
  moves: { announce: 'Announce', renew: 'Passed a new round', change: 'Change', revoke: 'Revoke' },
  periods: {},
  figures: { inForce: 'Enforcement subjects', penalising: 'Penalising subjects' },
  documents: {},
}
