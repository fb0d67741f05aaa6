import { fileReviewContent } from '@fazhi/law/statutes/enforcement-supervision'
import type { Document } from '@fazhi/ledger'
import { blankLines, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ReviewSheet } from '../review-sheet.ts'
import { contentPoints, formPoints, roles } from '../review-vocabulary.ts'

const sheet: Document<ReviewSheet, ReviewSheet['state'], never> = {
  label: '行政执法案卷评查表',
  basis: fileReviewContent,
  when: ['scoring', 'submitted'],
  fill: (s, say) => ({
    rows: [
      ['评查批次', nameOrBlank(s.batch, say)],
      ['名单序号', `${s.place}`],
      ['办案机关', nameOrBlank(s.department, say)],
      ['评查人', `${nameOrBlank(s.reviewer, say)}（${roles[s.role]}）`],
      ['否决项', `${s.vetoes ?? 0}项`],
      [`形式部分（${formPoints}分）扣分`, `${s.formLost ?? 0}分`],
      [`内容部分（${contentPoints}分）扣分`, `${s.contentLost ?? 0}分`],
      ['得分', orBlank(s.total)],
      ['总体意见', orBlank(s.opinion)],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['评查项目', 4],
        ['扣分', 1],
        ['页码', 1],
        ['理由', 4],
      ],
      rows: blankLines(8, 5),
    },
    closing: { signers: ['评查人'] },
  }),
}
export const sheetDocuments = { sheet }
