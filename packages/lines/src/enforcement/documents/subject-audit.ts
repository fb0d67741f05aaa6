import { subjectStanding } from '@fazhi/law/statutes/enforcement-supervision'
import type { Document } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { SubjectAudit } from '../subject-audit.ts'
import { levels, natures, yesOrNo } from '../vocabulary.ts'

type AuditDocument = Document<SubjectAudit, SubjectAudit['state'], never>
const results = { opened: blank, passed: '审核通过', failed: '审核不通过', announced: '审核通过' } as const

const auditForm: AuditDocument = {
  label: '行政执法主体资格审核表',
  basis: subjectStanding,
  when: ['opened', 'passed', 'failed', 'announced'],
  fill: (a, say) => ({
    rows: [
      ['单位', nameOrBlank(a.body, say)],
      ['核查年度', `${a.roundYear}年`],
      ['主体性质', natures[a.nature]],
      ['主体层级', levels[a.level]],
      ['行政处罚权', yesOrNo[a.penaltyPower]],
      ['职权依据', a.legalBasis],
      ['持证执法人员', `${a.certified}人`],
      ['委托书', orBlank(a.entrustment)],
      ['赋权决定', orBlank(a.provincialDecision)],
      ['审核日期', dayOrBlank(a.auditedOn, say)],
      ['审核结果', results[a.state]],
      ['审核意见', orBlank(a.opinion)],
    ],
    paragraphs: [],
    closing: { signers: ['审核人', '司法行政部门负责人'] },
  }),
}
const announcement: AuditDocument = {
  label: '行政执法主体资格公告',
  basis: subjectStanding,
  when: ['passed', 'announced'],
  series: '{place}执主公〔{year}〕{n}号',
  fill: (a, say) => ({
    paragraphs: [
      `经核查、审核，${nameOrBlank(a.body, say)}（${natures[a.nature]}，${a.penaltyPower === 'yes' ? '有' : '无'}行政处罚权）具备行政执法主体资格，现予公告。`,
      `职权依据：${a.legalBasis}`,
      '公民、法人和其他组织对公告的主体资格有异议的，可以向本机关提出。',
    ],
  }),
}

export const subjectAuditDocuments = { auditForm, announcement }
