import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { DisciplinaryAction } from '../action-shape.ts'

type ActionDocument = Document<DisciplinaryAction, DisciplinaryAction['state'], 'decisionNo'>
const grounds = {
  late: '不按规定时间报到或者脱离监管',
  rules: '违反关于报告、会客、外出、迁居等规定',
  study: '不按规定参加教育学习等活动',
  medical: '保外就医期间不按时提交病情复查情况',
  injunction: '违反禁止令',
  repeated: '受到处置仍不改正',
  punished: '受治安管理处罚仍不改正',
  other: '违反监督管理规定',
} as const

/** 办法第三十四条：县级社区矫正机构作出训诫。 */
const admonition: ActionDocument = {
  label: '训诫决定书',
  basis: measures.article('34'),
  when: ['admonished', 'admonitionServed'],
  number: 'decisionNo',
  fill: (a, say) => ({
    addressee: orBlank(say.name(a.subject)),
    paragraphs: [
      `经查，你于${say.day(a.foundOn)}被发现${grounds[a.ground]}：${a.facts}`,
      `以上事实有下列证据证明：${orBlank(a.evidence)}。`,
      '依照《中华人民共和国社区矫正法》第二十八条、《中华人民共和国社区矫正法实施办法》第三十四条，决定给予训诫。你应当改正；仍不改正的，将依法给予警告等处置。',
    ],
  }),
}

/** 办法第三十五条：县级社区矫正机构作出警告。 */
const warning: ActionDocument = {
  label: '警告决定书',
  basis: measures.article('35'),
  when: ['warned', 'warningServed'],
  number: 'decisionNo',
  fill: (a, say) => ({
    addressee: orBlank(say.name(a.subject)),
    paragraphs: [
      `经查，你于${say.day(a.foundOn)}被发现${grounds[a.ground]}：${a.facts}`,
      `以上事实有下列证据证明：${orBlank(a.evidence)}。`,
      '依照《中华人民共和国社区矫正法》第二十八条、《中华人民共和国社区矫正法实施办法》第三十五条，决定给予警告。受到两次警告仍不改正的，将依法提请撤销缓刑、撤销假释或者收监执行。',
    ],
  }),
}

const titles = {
  police: '提请治安管理处罚建议书',
  suspended: '提请撤销缓刑建议书',
  parole: '提请撤销假释建议书',
  prison: '提请收监执行建议书',
} as const
const titleOf = ({ kind }: DisciplinaryAction) => (kind !== null && kind in titles ? titles[kind as keyof typeof titles] : '提请建议书')

/** 第四十六条至第四十九条、办法第三十六条：提请的建议书同时抄送人民检察院。 */
const proposal: ActionDocument = {
  label: '提请建议书',
  basis: law.article('46'),
  when: ['proposed', 'answered'],
  number: 'decisionNo',
  fill: (a, say) => ({
    title: titleOf(a),
    addressee: orBlank(a.toOrgan),
    paragraphs: [
      `社区矫正对象${orBlank(say.name(a.subject))}${grounds[a.ground]}：${a.facts}`,
      `以上事实有下列证据证明：${orBlank(a.evidence)}。${a.legalBasis === null ? '' : `依据：${a.legalBasis}。`}`,
      `此前的处置：${orBlank([say.name(a.earlierOne), say.name(a.earlierTwo)].filter((name) => name !== '').join('、'))}。`,
      '现依法提出建议，请予审查。',
    ],
    copiesTo: '同级人民检察院',
  }),
}

/** 第二十八条：处置以查证的事实为据。 */
const verification: ActionDocument = {
  label: '社区矫正处置审批表',
  basis: law.article('28'),
  when: ['verified', 'admonished', 'warned', 'proposed'],
  fill: (a, say) => ({
    rows: [
      ['社区矫正对象', orBlank(say.name(a.subject))],
      ['司法所', nameOrBlank(a.office, say)],
      ['事由', grounds[a.ground]],
      ['事实', a.facts],
      ['证据', orBlank(a.evidence)],
      ['本人的陈述', orBlank(a.statement)],
      ['查证日期', dayOrBlank(a.verifiedOn, say)],
    ],
    paragraphs: [],
    closing: { signers: ['司法所意见', '社区矫正机构意见'] },
  }),
}

export const actionDocuments = { admonition, warning, proposal, verification }
