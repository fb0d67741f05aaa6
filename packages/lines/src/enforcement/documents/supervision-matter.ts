import { decisionLetter, opinionLetter, urgingLetter } from '@fazhi/law/statutes/enforcement-supervision'
import { type Document, editable } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { SupervisionMatter } from '../supervision-matter.ts'
import { faults, graveGrounds } from '../supervision-vocabulary.ts'

type MatterDocument = Document<SupervisionMatter, SupervisionMatter['state'], never>
const remedy = '对监督结果有异议的，可以说明理由，向本机关提出；异议处理期间请继续履行职责。'

/** 第二十七条：督促履行职责。 */
const urging: MatterDocument = {
  label: '行政执法监督督办函',
  basis: urgingLetter,
  when: ['awaiting'],
  series: '{place}执督〔{year}〕{n}号',
  fill: (m, say) => ({
    addressee: nameOrBlank(m.unit, say),
    paragraphs: [
      editable('facts', '查明的情况', `经查，${orBlank(m.established)}`),
      `请于${dayOrBlank(m.replyDue, say)}前${orBlank(m.demand)}并书面回复本机关。`,
      remedy,
    ],
  }),
}
/** 第二十八条：违法或者明显不当。 */
const opinion: MatterDocument = {
  label: '行政执法监督意见书',
  basis: opinionLetter,
  when: ['awaiting'],
  series: '{place}执监意〔{year}〕{n}号',
  fill: (m, say) => ({
    addressee: nameOrBlank(m.unit, say),
    paragraphs: [
      editable('facts', '查明的情况', `经查，${orBlank(m.established)}`),
      `本机关认为，上述情形属于${m.fault === null ? orBlank(null) : faults[m.fault]}，提出以下监督意见：${orBlank(m.demand)}`,
      `请于${dayOrBlank(m.replyDue, say)}前将整改情况书面回复本机关。`,
      remedy,
    ],
  }),
}
/** 第二十九条：由本级人民政府作出。 */
const decision: MatterDocument = {
  label: '行政执法监督决定书',
  basis: decisionLetter,
  when: ['awaiting'],
  issuer: 'government',
  series: '{place}政执监决〔{year}〕{n}号',
  fill: (m, say) => ({
    addressee: nameOrBlank(m.unit, say),
    paragraphs: [
      editable('facts', '查明的情况', `经查，${orBlank(m.established)}`),
      `因${m.graveGround === null ? orBlank(null) : graveGrounds[m.graveGround]}，现决定：${orBlank(m.demand)}`,
      `请于${dayOrBlank(m.replyDue, say)}前将执行情况书面报告。`,
    ],
  }),
}
export const matterDocuments = { urging, opinion, decision }
