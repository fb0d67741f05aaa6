import { article } from '@fazhi/law/statutes/litigation'
import type { Document } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { OfficialProposal } from '../proposal.ts'

type ProposalDocument = Document<OfficialProposal, OfficialProposal['state'], never>

const kinds = { judicial: '司法建议', procuratorial: '检察建议' } as const
const adoptions = { wholly: '全部采纳', partly: '部分采纳', none: '未采纳' } as const

/** 第九十六条第四项、第二十五条第四款：接受建议的机关依照规定处理，并将处理情况告知人民法院、人民检察院。 */
const reply: ProposalDocument = {
  label: '司法建议、检察建议复函',
  basis: article('96'),
  when: ['assigned', 'replied', 'closed'],
  series: '{place}政建复〔{year}〕{n}号',
  fill: (p) => ({
    title: `关于${kinds[p.kind]}的复函`,
    addressee: p.proposer,
    paragraphs: [
      `贵院${kinds[p.kind]}书（${p.letterNo}）收悉。我单位高度重视，对所提建议逐项进行了研究，现将处理情况函复如下：`,
      `一、采纳情况：${p.adopted === null ? blank : adoptions[p.adopted]}。`,
      `二、整改措施（不采纳的理由）：${orBlank(p.measures)}`,
      `三、下一步工作：${blank}。`,
      `联系人：${blank}，联系电话：${blank}。`,
    ],
  }),
}

/** 收到的建议交由承办单位限期办理。 */
const handling: ProposalDocument = {
  label: '司法建议、检察建议办理单',
  basis: article('96'),
  when: ['received', 'assigned', 'replied', 'closed'],
  fill: (p, say) => ({
    rows: [
      ['建议种类', kinds[p.kind]],
      ['提出建议的机关', p.proposer],
      ['建议书文号', p.letterNo],
      ['收到日期', say.day(p.receivedOn)],
      ['被建议单位', nameOrBlank(p.addressee, say)],
      ['有关案件', say.name(p.suit)],
      ['建议内容', p.content],
      ['要求回复的日期', dayOrBlank(p.replyDue, say)],
      ['承办人', say.name(p.handler)],
      ['办理情况', p.measures ?? '\n\n'],
      ['回复日期', say.day(p.repliedOn)],
      ['负责人意见', '\n签名：　　　　　　年　　月　　日'],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

export const proposalDocuments = { reply, handling }
