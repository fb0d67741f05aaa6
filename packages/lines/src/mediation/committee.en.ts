import type { Catalogue } from '@fazhi/ledger'
import type { mediationCommittee } from './committee.ts'

export const mediationCommitteeInEnglish: Catalogue<typeof mediationCommittee> = {
  label: 'People’s mediation committees',
  fields: {
    name: 'Name of the committee',
    level: 'Level',
    nature: 'Kind',
    founder: 'Founded by',
    township: 'Township or sub-district',
    address: 'Address',
    mixed: 'Area of several nationalities',
    registeredOn: 'Registered',
    foundedOn: 'Founded',
    electedOn: 'Present term since',
    chair: 'Chair',
    members: 'Members',
    women: 'Women among them',
    minority: 'Minority members among them',
    courtToldOn: 'Basic court informed',
    dissolvedOn: 'Dissolved',
    dissolveReason: 'Reason for dissolving',
  },
  options: {
    level: { district: 'District', township: 'Township or sub-district', village: 'Village or community' },
    nature: { area: 'Of an area', enterprise: 'Of an enterprise or institution', association: 'Of a trade or profession' },
    mixed: { yes: 'Yes', no: 'No' },
  },
  states: { preparing: 'Being prepared', open: 'Standing', dissolved: 'Dissolved' },
  moves: { found: 'Found', elect: 'Elect anew', tellCourt: 'Inform the basic court', dissolve: 'Dissolve' },
  periods: { term: 'Term of the members' },
  figures: {
    standing: 'Mediation committees',
    district: 'Mediation committees of the district',
    township: 'Mediation committees of townships',
    village: 'Mediation committees of villages and communities',
    elected: 'Committees newly elected',
  },
  documents: {},
}
