/** The words of the dashboards in English. */
export const dashboardsEn = {
  dashboards: {
    title: 'Statistics',
    overview: 'All lines of work',
    of: '{{line}}: statistics',
    charts: 'Charts',
    sheet: 'One-page sheet',
    sheetOf: 'Rule-of-law work in {{year}}',
    sheetBy: '{{organ}}, as of {{day}}; only records this post may see',
    sheetNote:
      'Each row: {{year}}, {{last}}, change. Definitions are those of the ledgers and the annual report; an unfinished {{year}} is counted up to today.',
    print: 'Print',
    year: 'Year',
    figure: 'Figure',
    month: 'Month',
    monthOf: 'Month {{month}}',
    unit: 'Unit in charge',
    growth: 'Change',
    total: 'Total',
    unsaid: 'Not given',
    byMonth: '{{figure}} by month',
    byUnit: '{{figure}} by unit',
    byKind: '{{figure}} by {{kind}}',
    drawn: 'Chart: {{title}}; the numbers are in the table below',
    nothing: 'Nothing to count in these two years',
    definition: 'Definition: {{label}} ({{unit}}), {{definition}}',
    period:
      'Period: 1 January to 31 December {{year}} (up to today if unfinished) beside all of {{last}}; only records this post may see.',
    headlines: 'Main figure of each ledger',
    headlinesAre: 'Definition: the first count of each ledger, as defined in the tables below.',
    dueByUnit: 'Running terms by unit',
    dueIs:
      'Definition: statutory terms now running, counted by the unit in charge; overdue when the last day has passed, due soon within the last fifth or the last two days.',
    noneLate: 'Nothing is overdue or due soon.',
    otherUnits: '{{n}} other units',
  },
}
