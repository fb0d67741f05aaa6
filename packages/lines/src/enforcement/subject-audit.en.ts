import type { Catalogue } from '@fazhi/ledger'
import type { subjectAudit } from './subject-audit.ts'
import * as words from './vocabulary.en.ts'

export const subjectAuditInEnglish: Catalogue<typeof subjectAudit> = {
  label: 'Audits of standing',
  fields: {
    body: 'Unit audited',
    roundYear: 'Round',
    nature: 'Nature',
    level: 'Level',
    penaltyPower: 'Power to penalise',
    openedOn: 'Opened',
    legalBasis: 'Legal basis of its powers',
    certified: 'Certified officers',
    entrustment: 'Letter of entrustment',
    provincialDecision: 'Provincial decision of empowerment',
    auditedOn: 'Audited',
    opinion: 'Opinion',
    announcedOn: 'Announced',
    announcement: 'Announcement',
  },
  options: { nature: words.natures, level: words.levels, penaltyPower: words.yesOrNo },
  states: { opened: 'Under audit', passed: 'Passed', failed: 'Failed', announced: 'Announced' },
  moves: { pass: 'Pass', fail: 'Fail', announce: 'Announce' },
  periods: {},
  figures: { announced: 'Penalising subjects audited and announced', failed: 'Audits failed' },
  documents: { auditForm: 'Audit form', announcement: 'Announcement of standing' },
}
