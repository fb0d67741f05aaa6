import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, orBlank } from '../../shared/blank.ts'
import type { CorrectionPlaceChange } from '../place-change.ts'

type ChangeDocument = Document<CorrectionPlaceChange, CorrectionPlaceChange['state'], never>

/** 办法第三十条：征求新执行地县级社区矫正机构的意见。 */
const letter: ChangeDocument = {
  label: '变更执行地征求意见函',
  basis: measures.article('30'),
  when: ['applied', 'asked'],
  series: '{place}矫征〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: c.newAgency,
    paragraphs: [
      `社区矫正对象${orBlank(say.name(c.subject))}于${say.day(c.appliedOn)}申请将执行地变更到你地。理由：${c.reason}`,
      `新居住地：${c.newPlace}。请核实后于收到本函五日内书面回复。`,
    ],
  }),
}

/** 办法第三十一条：收到决定之日起七日内到新执行地报到。 */
const decision: ChangeDocument = {
  label: '社区矫正对象执行地变更决定书',
  basis: measures.article('31'),
  when: ['allowed'],
  series: '{place}矫变〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: orBlank(say.name(c.subject)),
    paragraphs: [
      `经审查，准予将你的社区矫正执行地变更到${c.newAgency}所在地。决定日期：${dayOrBlank(c.decidedOn, say)}。`,
      `你应当自收到本决定之日起七日内到${c.newAgency}报到；不按时报到的，依法处置。`,
    ],
    copiesTo: `${c.newAgency}，所在地人民检察院、公安机关`,
  }),
}

export const placeChangeDocuments = { letter, decision }
