import type { Catalogue } from '@fazhi/ledger'
import type { processRecord } from './process-record.ts'
import { mediaInEnglish, phasesInEnglish } from './record-vocabulary.en.ts'

export const processRecordInEnglish: Catalogue<typeof processRecord> = {
  label: 'Recording of the process',
  fields: {
    department: 'Organ',
    penaltyCase: 'Penalty case',
    inspection: 'Inspection',
    phase: 'Stage',
    medium: 'Form',
    title: 'Title',
    recordedOn: 'Recorded',
    minutes: 'Length',
    uncut: 'Uninterrupted',
    officer: 'Recording officer',
    device: 'Device',
    algorithm: 'Digest algorithm',
    digest: 'Digest of the file',
    digestForm: 'Form of the digest',
    keptAt: 'Kept at',
    keepUntil: 'Kept until (local rule, to be confirmed)',
    seenDigest: 'Digest found',
    comparison: 'Comparison',
    comparedOn: 'Compared',
    lostOn: 'Damaged or lost',
    lossReason: 'How it was damaged or lost',
    destroyedOn: 'Destroyed',
  },
  options: {
    phase: phasesInEnglish,
    medium: mediaInEnglish,
    uncut: { yes: 'Uninterrupted', no: 'Interrupted' },
    algorithm: { sha256: 'SHA-256', sm3: 'SM3' },
    digestForm: { formed: '64 hexadecimal digits', malformed: 'Malformed, please check' },
    comparison: { same: 'The same', differs: 'Differs' },
  },
  states: { indexed: 'Indexed', lost: 'Damaged or lost', destroyed: 'Destroyed' },
  moves: { compare: 'Compare the digest', lose: 'Note as damaged or lost', destroy: 'Destroy' },
  periods: {},
  figures: { indexed: 'Records of the process', video: 'Audio and video' },
  documents: {},
}
