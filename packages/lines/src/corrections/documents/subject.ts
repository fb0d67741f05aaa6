import * as law from '@fazhi/law/statutes/corrections'
import type { Document, Say } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { CorrectionSubject } from '../subject-shape.ts'
import { categories } from '../vocabulary.ts'

type SubjectDocument = Document<CorrectionSubject, CorrectionSubject['state'], 'certificateNo'>
const held = ['registered', 'organised', 'supervised', 'lost', 'released', 'terminated', 'moved'] as const

const heading = (c: CorrectionSubject, say: Say): readonly (readonly [string, string])[] => [
  ['档案号', orBlank(c.fileNo)],
  ['社区矫正对象', c.person],
  ['矫正类别', categories[c.category]],
  ['决定机关、文书文号', `${c.decider}${c.judgmentNo}`],
  ['矫正期限', `${dayOrBlank(c.termFrom, say)}至${dayOrBlank(c.termTo, say)}`],
]

/** 第二十二条：核对法律文书、核实身份、办理接收登记、建立档案。 */
const registration: SubjectDocument = {
  label: '社区矫正对象接收登记表',
  basis: law.article('22'),
  when: held,
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['生效日期', dayOrBlank(c.effectiveOn, say)],
      ['报到日期', dayOrBlank(c.reportedOn, say)],
      ['收到法律文书日期', dayOrBlank(c.documentsOn, say)],
      ['受委托的司法所', nameOrBlank(c.office, say)],
    ],
    paragraphs: [],
    closing: { signers: ['社区矫正对象签名', '登记人签名'] },
  }),
}

/** 第二十二条：宣告犯罪事实、矫正期限以及应当遵守的规定。 */
const announcement: SubjectDocument = {
  label: '社区矫正宣告书',
  basis: law.article('22'),
  when: ['organised', 'supervised'],
  fill: (c, say) => ({
    addressee: c.person,
    paragraphs: [
      `根据${c.decider}${c.judgmentNo}，对你依法实行社区矫正。矫正期限自${dayOrBlank(c.termFrom, say)}起，至${dayOrBlank(c.termTo, say)}止。`,
      `禁止令：${c.injunction ?? '无'}。`,
      '你应当遵守法律、行政法规，履行判决、裁定、决定确定的义务，遵守关于报告、会客、外出、迁居、保外就医等规定，服从社区矫正机构的管理。违反规定的，将视情节依法给予训诫、警告、提请治安管理处罚，或者依法提请撤销缓刑、撤销假释、收监执行。',
      '你依法享有的人身权利、财产权利和其他权利不受侵犯，在就业、就学和享受社会保障等方面不受歧视；认为社区矫正机构及其工作人员侵犯你的合法权益的，可以申诉、控告和检举。',
    ],
    closing: { signers: ['社区矫正对象签名', '宣告人签名'] },
  }),
}

/** 第二十五条：矫正小组。 */
const group: SubjectDocument = {
  label: '矫正小组确定书',
  basis: law.article('25'),
  when: ['organised', 'supervised'],
  fill: (c, say) => ({
    rows: [...heading(c, say), ['矫正小组成员', orBlank(c.groupMembers)], ['确定日期', dayOrBlank(c.organisedOn, say)]],
    paragraphs: [],
    closing: { signers: ['矫正小组成员签名', '司法所负责人签名'] },
  }),
}

/** 第二十四条：分类管理、个别化矫正，方案根据情况调整。 */
const plan: SubjectDocument = {
  label: '社区矫正方案',
  basis: law.article('24'),
  when: ['organised', 'supervised', 'lost'],
  fill: (c, say) => ({
    rows: [
      ...heading(c, say),
      ['版次', orBlank(c.planNo)],
      ['方案', orBlank(c.plan)],
      ['信息化核验的间隔和理由', `${orBlank(c.checkEvery)}日；${orBlank(c.checkReason)}`],
    ],
    paragraphs: [],
    closing: { signers: ['制定人签名'] },
  }),
}

/** 第四十四条：解除社区矫正证明书，通知决定机关、所在地人民检察院、公安机关。 */
const certificate: SubjectDocument = {
  label: '解除社区矫正证明书',
  basis: law.article('44'),
  when: ['released'],
  number: 'certificateNo',
  fill: (c, say) => ({
    addressee: c.person,
    paragraphs: [
      `你因${c.decider}${c.judgmentNo}依法实行社区矫正，矫正期限自${dayOrBlank(c.termFrom, say)}起，至${dayOrBlank(c.termTo, say)}止。`,
      `现因${c.releaseGround === 'pardon' ? '特赦' : '矫正期满'}，于${dayOrBlank(c.endedOn, say)}依法解除社区矫正。特此证明。`,
    ],
    copiesTo: `${c.decider}，所在地人民检察院、公安机关`,
  }),
}

export const subjectDocuments = { registration, announcement, group, plan, certificate }
