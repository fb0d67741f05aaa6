import type { papersZh } from './papers.zh.ts'

/** The words of papers in English. */
export const papersEn: typeof papersZh = {
  papers: {
    page: '{{title}}, page {{n}} of {{all}}',
    parts: 'Paragraphs that may be worded',
    outdated: 'The record has changed since; please compare',
    asProposed: 'Back to what the record says',
    withhold: 'Left out of the party’s copy',
    noDraft: 'No draft yet; every paragraph reads as recorded.',
    saved: 'Saved by {{by}}, {{at}}. ',
    unsaved: 'There are changes not yet saved.',
    save: 'Save draft',
    issue: 'Issue',
    correct: 'Issue a correction',
    issueTitle: 'Issue “{{title}}”?',
    correctTitle: 'Issue a correction of “{{title}}”?',
    issueAbout:
      'It is issued as it is shown, under its number, and never changes again, whatever becomes of the record.',
    correctAbout: 'A correction keeps the number and says that it replaces the earlier paper, which is kept.',
    reason: 'Why it is corrected',
    done: 'Issued {{number}}',
    print: 'Print',
    record: 'Record',
    files: 'Download',
    filesAbout: 'Not issued yet: made from the record and the draft as they are now.',
    filesKept: 'What was issued last is downloaded as it was issued.',
    partyCopy: 'Party’s copy',
    issued: 'Issued',
    isCorrection: 'correction',
    isReplaced: 'replaced by a correction',
    notKept: 'Issued before papers were kept; made from the record',
    digest: 'SHA-256 of the PDF as issued',
    issuable: 'may be issued',
  },
}
