import * as law from '@fazhi/law/statutes/reconsideration'
import type { Document } from '@fazhi/ledger'
import type { ReconsiderationCase } from './case.ts'
import { outcomes } from './vocabulary.ts'

type CaseDocument = Document<ReconsiderationCase, 'accepted' | 'decided', 'caseNo' | 'decisionNo'>

/** 第七十五条：作出行政复议决定，应当制作行政复议决定书。 */
export const decision: CaseDocument = {
  label: '行政复议决定书',
  basis: law.article('75'),
  when: ['decided'],
  number: 'decisionNo',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: c.applicant,
    paragraphs: [
      `申请人${c.applicant}不服被申请人${say.name(c.respondent)}的行政行为，于${say.day(c.receivedOn)}申请行政复议，请求：${c.matter}`,
      `本机关于${say.day(c.acceptedOn)}依法受理（${c.caseNo ?? ''}），现已审理终结。`,
      `根据《中华人民共和国行政复议法》的规定，本机关决定：${c.outcome === null ? '' : outcomes[c.outcome]}。`,
      '如不服本决定，可以自收到本决定书之日起十五日内向人民法院提起行政诉讼。',
    ],
  }),
}

/** 第六十二条第一款：延长审理期限，应当书面告知当事人。 */
export const extension: CaseDocument = {
  label: '延期审理通知书',
  basis: law.article('62(1)'),
  when: ['accepted'],
  series: '{place}政复延〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: `${c.applicant}、${say.name(c.respondent)}`,
    paragraphs: [
      `申请人${c.applicant}不服被申请人${say.name(c.respondent)}的行政行为申请行政复议一案，因${c.extensionReason ?? ''}，不能在法定期限内作出行政复议决定。`,
      `根据《中华人民共和国行政复议法》第六十二条第一款的规定，经行政复议机构负责人批准，审理期限延长${c.extendedDays ?? 0}日。`,
    ],
  }),
}
