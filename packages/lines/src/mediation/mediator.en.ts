import type { Catalogue } from '@fazhi/ledger'
import type { peopleMediator } from './mediator.ts'

export const peopleMediatorInEnglish: Catalogue<typeof peopleMediator> = {
  label: 'People’s mediators',
  fields: {
    mediatorNo: 'Mediator number',
    name: 'Name',
    committee: 'Committee',
    kind: 'Member or appointed',
    employment: 'Full or part time',
    adult: 'Adult citizen',
    education: 'Education',
    skill: 'Special knowledge',
    registeredOn: 'Registered',
    appointedOn: 'Serving since',
    trainedOn: 'Last trained',
    misconduct: 'Misconduct',
    grave: 'Grave',
    misconductFacts: 'Facts of the misconduct',
    criticisedOn: 'Criticised',
    leftOn: 'Left',
    leftFor: 'Reason for leaving',
  },
  options: {
    kind: { member: 'Member', appointed: 'Appointed' },
    employment: { fullTime: 'Full time', partTime: 'Part time' },
    adult: { yes: 'Yes', no: 'No' },
    education: { middle: 'Middle school', high: 'High or vocational school', college: 'College and above' },
    misconduct: {
      partial: 'Took one party’s side',
      insult: 'Insulted a party',
      benefit: 'Asked for or took property or other benefits',
      leak: 'Leaked privacy or trade secrets',
    },
    grave: { yes: 'Yes', no: 'No' },
    leftFor: { term: 'End of term', resigned: 'Resigned', moved: 'Moved to other work', removed: 'Removed', other: 'Other' },
  },
  states: { nominated: 'Nominated', serving: 'Serving', left: 'Left' },
  moves: { appoint: 'Take office', train: 'Train', criticise: 'Criticise and order to correct', remove: 'Remove', leave: 'Leave' },
  periods: {},
  figures: { serving: 'People’s mediators', fullTime: 'Full-time mediators', trained: 'Mediators trained' },
  documents: {},
}
