/** The words of searching in English. */
export const searchEn = {
  search: {
    title: 'Search',
    titleOf: 'Search: {{q}}',
    placeholder: 'Names, numbers, matters (press /)',
    tooShort: 'Type at least two characters; records are listed that contain every word',
    nothing: 'No record contains these words',
    advice: 'Try fewer words, or only a part of a case number, such as 〔2024〕12',
    count: '{{count}} records',
    atLeast: 'more than {{count}} records',
    more: 'many',
    all: 'Show all',
    next: 'Show more',
    everywhere: 'All ledgers',
    lookFor: 'Search for “{{q}}”',
    recent: 'recent',
    unfinished: 'The search index is being built; older records may not be found yet',
  },
}
