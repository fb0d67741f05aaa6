export const categoriesInEnglish = {
  control: 'Public surveillance',
  suspended: 'Suspended sentence',
  parole: 'Parole',
  medical: 'Serving outside prison for the time being',
} as const
export const yesNoInEnglish = { yes: 'Yes', no: 'No' } as const
