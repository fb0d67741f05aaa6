import { fileReviewContent, fileReviewStandard } from '@fazhi/law/statutes/enforcement-supervision'
import { type Document, editable } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { FileReview } from '../file-review-shape.ts'
import type { ReviewBatch } from '../review-batch.ts'
import { grades } from '../review-vocabulary.ts'

/** 第十八条：反馈案卷存在的问题和整改的要求。 */
const opinion: Document<FileReview, FileReview['state'], never> = {
  label: '行政执法案卷评查意见书',
  basis: fileReviewContent,
  when: ['scored', 'fedBack', 'rectified'],
  series: '{place}执评〔{year}〕{n}号',
  fill: (r, say) => ({
    addressee: nameOrBlank(r.department, say),
    paragraphs: [
      `在${nameOrBlank(r.batch, say)}中，你单位${nameOrBlank(r.penaltyCase, say)}案卷得${orBlank(r.score)}分，${r.vetoed === 'yes' ? '有否决项，' : ''}等次为${r.grade === null ? orBlank(null) : grades[r.grade]}。`,
      editable('problems', '存在的问题', r.problems === null ? '案卷没有需要整改的问题。' : `存在的问题：${r.problems}`),
      ...(r.problems === null ? [] : [`请于${dayOrBlank(r.rectifyBy, say)}前整改并书面报告。`]),
      '对评查结果有异议的，可以说明理由，向本机关提出。',
    ],
  }),
}
/** 抽取的经过：照名单、件数和种子可以再抽一次。 */
const drawRecord: Document<ReviewBatch, ReviewBatch['state'], never> = {
  label: '案卷抽取记录',
  basis: fileReviewStandard,
  when: ['drawn', 'concluded', 'published'],
  fill: (b, say) => ({
    rows: [
      ['评查批次', b.name],
      ['评查标准', nameOrBlank(b.ruleSet, say)],
      ['案卷范围', `${say.day(b.closedFrom)}至${say.day(b.closedTo)}结案的行政处罚案卷`],
      ['每个单位抽取', `${b.perUnit}件`],
      ['可以抽取的案卷', `${orBlank(b.population)}件`],
      ['名单的摘要', orBlank(b.populationDigest)],
      ['抽取的种子', orBlank(b.seed)],
      ['抽取的案卷', `${orBlank(b.drawn)}件`],
      ['抽取日期', dayOrBlank(b.drawnOn, say)],
    ],
    paragraphs: [],
    closing: { signers: ['抽取人', '见证人'] },
  }),
}
const report: Document<ReviewBatch, ReviewBatch['state'], never> = {
  label: '行政执法案卷评查情况通报',
  basis: fileReviewStandard,
  when: ['concluded', 'published'],
  series: '{place}执评通〔{year}〕{n}号',
  fill: (b, say) => ({
    paragraphs: [
      `本机关依${nameOrBlank(b.ruleSet, say)}，对${say.day(b.closedFrom)}至${say.day(b.closedTo)}结案的行政处罚案卷组织评查，从${orBlank(b.population)}件中抽取${orBlank(b.drawn)}件。现将情况通报如下。`,
      editable('summary', '评查情况', orBlank(b.summary)),
    ],
  }),
}
export const reviewDocuments = { opinion }
export const batchDocuments = { drawRecord, report }
