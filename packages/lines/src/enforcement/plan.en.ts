import type { Catalogue } from '@fazhi/ledger'
import type { inspectionPlan } from './plan.ts'

export const inspectionPlanInEnglish: Catalogue<typeof inspectionPlan> = {
  label: 'Inspection plans',
  fields: {
    recordNo: 'Filing no.',
    department: 'Department',
    planYear: 'Year',
    title: 'Title',
    draftedOn: 'Drafted',
    note: 'Note',
    lines: 'Lines',
    submittedOn: 'Submitted',
    returnedOn: 'Returned',
    opinion: 'Opinion',
    reviewedOn: 'Reviewed',
    approvedOn: 'Approved by the government',
    publishedOn: 'Published',
    publishedAt: 'Published at',
  },
  options: {},
  states: { drafted: 'Drafted', submitted: 'Under review', returned: 'Returned', reviewed: 'Reviewed', published: 'Published' },
  moves: { submit: 'Submit', giveBack: 'Return', review: 'Conclude the review', publish: 'Publish' },
  periods: {},
  figures: { departments: 'Departments whose plans were reviewed', published: 'Plans published' },
  documents: { recordForm: 'Filing form' },
}
