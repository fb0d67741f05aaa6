import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { SocialInvestigation } from '../investigation.ts'
import { categories } from '../vocabulary.ts'

type InvestigationDocument = Document<SocialInvestigation, SocialInvestigation['state'], 'opinionNo'>
const opinions = { suitable: '适宜社区矫正', unsuitable: '不适宜社区矫正', other: '其他' } as const

/** 第十四条：形成评估意见，与相关材料一起提交委托机关，同时抄送执行地县级人民检察院。 */
const opinion: InvestigationDocument = {
  label: '调查评估意见书',
  basis: measures.article('14'),
  when: ['replied', 'closed'],
  number: 'opinionNo',
  fill: (i, say) => ({
    addressee: i.entruster,
    paragraphs: [
      `受你单位${i.letterNo}委托，我单位对${i.subject}进行了调查评估，现将情况反馈如下：`,
      `一、居所、家庭和社会关系，一贯表现：${orBlank(i.circumstances)}`,
      `二、犯罪行为的后果和影响：${orBlank(i.consequences)}`,
      `三、居住地村（居）民委员会和被害人意见：${orBlank(i.views)}`,
      `四、拟禁止的事项：${orBlank(i.prohibitions)}`,
      `综合以上情况，评估意见为${i.opinion === null ? orBlank(null) : opinions[i.opinion]}。理由：${orBlank(i.opinionReason)}`,
    ],
    copiesTo: `执行地县级人民检察院（${dayOrBlank(i.repliedOn, say)}）`,
  }),
}

/** 第十四条：调查评估的记录。 */
const record: InvestigationDocument = {
  label: '调查评估记录表',
  basis: measures.article('14'),
  when: ['investigated', 'replied', 'closed'],
  fill: (i, say) => ({
    rows: [
      ['被调查人', i.subject],
      ['居住地', i.residence],
      ['拟适用的社区矫正', categories[i.category]],
      ['协助调查的司法所', nameOrBlank(i.office, say)],
      ['调查完毕日期', dayOrBlank(i.investigatedOn, say)],
      ['居所、家庭和社会关系，一贯表现', orBlank(i.circumstances)],
      ['村（居）民委员会和被害人意见', orBlank(i.views)],
    ],
    paragraphs: [],
    closing: { signers: [`调查人员${orBlank(i.investigatorOne)}`, `调查人员${orBlank(i.investigatorTwo)}`] },
  }),
}

export const investigationDocuments = { opinion, record }
