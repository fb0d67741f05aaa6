import type { Catalogue } from '@fazhi/ledger'
import type { firstOffenceCheck } from './first-offence.ts'
import { areas } from './vocabulary.en.ts'

export const firstOffenceCheckInEnglish: Catalogue<typeof firstOffenceCheck> = {
  label: 'Judgements on not penalising',
  fields: {
    department: 'Organ',
    penaltyCase: 'Penalty case',
    askedOn: 'Judged',
    party: 'Party',
    area: 'Area',
    slightness: 'The act',
    harm: 'Harm',
    correction: 'Correction',
    fault: 'Fault',
    since: 'Looked back to',
    earlier: 'Earlier breaches',
    elsewhere: 'Of them in other departments',
    latestOn: 'The latest dealt with',
    verdict: 'Verdict',
    reasons: 'Reasons',
    decidedOn: 'Adopted',
    differedOn: 'Not adopted',
    differReason: 'Reason for not adopting',
  },
  options: {
    area: areas,
    slightness: { slight: 'Slight', notSlight: 'Not slight' },
    harm: { none: 'No harm', slight: 'Slight harm', serious: 'More than slight harm' },
    correction: { inTime: 'Corrected in time', late: 'Corrected late', none: 'Not corrected' },
    fault: { present: 'Lack of fault not proved', none: 'Proved to be without fault' },
    verdict: { shall: 'Shall not be penalised', may: 'May be exempted', noFault: 'Without fault, not penalised', penalise: 'Not within article 33' },
  },
  states: { judged: 'To be decided', adopted: 'Adopted', differed: 'Not adopted' },
  moves: { adopt: 'Adopt', differ: 'Do not adopt' },
  periods: {},
  figures: { judged: 'Judgements', mayExempt: 'First offences that may be exempted' },
  documents: {},
}
