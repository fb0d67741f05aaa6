import { article } from '@fazhi/law/statutes/litigation'
import { type Document, editable, type Say } from '@fazhi/ledger'
import { blank, blankDay, blankLines, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { AdministrativeSuit } from '../suit.ts'
import { appealResults, instances, lossCauses, results, reviewResults, roles } from '../vocabulary.ts'

type SuitDocument = Document<AdministrativeSuit, AdministrativeSuit['state'], never>

const running = ['received', 'preparing', 'answered', 'heard', 'suspended'] as const
const ended = ['judged', 'appealed', 'effective', 'closed', 'archived'] as const
const numberOf = (s: AdministrativeSuit) => orBlank(s.courtCaseNo ?? s.noticeCaseNo)
const suitOf = (s: AdministrativeSuit, say: Say) => `${s.plaintiff}诉${nameOrBlank(s.defendant, say)}${s.act}一案（${numberOf(s)}）`
const yuan = (fen: number | null) => (fen === null ? '' : `${(fen / 100).toFixed(2)}元`)

/** 第六十七条第一款：收到起诉状副本十五日内提出答辩状，提交证据和所依据的规范性文件。 */
const answer: SuitDocument = {
  label: '行政答辩状',
  basis: article('67(1)'),
  when: running,
  fill: (s, say) => ({
    title: s.instance === 'first' ? '行政答辩状' : '行政上诉（再审）答辩状',
    paragraphs: [
      `答辩人：${nameOrBlank(s.defendant, say)}，住所：${blank}。`,
      `法定代表人（负责人）：${blank}，职务：${blank}。`,
      `委托代理人：${orBlank(s.agents)}`,
      `被答辩人：${s.plaintiff}。`,
      `${suitOf(s, say)}，答辩人于${say.day(s.complaintReceivedOn)}收到${s.instance === 'first' ? '起诉状副本' : '上诉状副本（再审材料）'}。对方请求：${s.claim}`,
      editable('points', '答辩意见', `现答辩如下：${orBlank(s.answerPoints)}`),
      editable('authority', '职权依据', `一、关于职权依据：${blank}。`),
      editable('facts', '事实和证据', `二、关于认定的事实和证据：${blank}。`),
      editable('procedure', '执法程序', `三、关于执法程序：${blank}。`),
      editable('law', '法律依据', `四、关于适用的法律依据：${blank}。`),
      editable('more', '补充段落'),
      `综上，请求人民法院依法${s.instance === 'first' ? '判决驳回原告的诉讼请求（裁定驳回起诉）' : '驳回上诉（再审请求），维持原判'}。`,
      '附：答辩状副本　份，证据目录及证据、依据　份。',
    ],
    closing: { to: s.court, signers: ['答辩人（盖章）', '法定代表人（负责人）'] },
  }),
}

/** 第三十四条第一款：被告对作出的行政行为负有举证责任，提供证据和所依据的规范性文件。 */
const evidence: SuitDocument = {
  label: '行政诉讼证据目录',
  basis: article('34(1)'),
  when: running,
  fill: (s, say) => ({
    rows: [
      ['案件', suitOf(s, say)],
      ['提交人', say.name(s.defendant)],
      ['证据和依据', s.evidence ?? ''],
      ['提交日期', say.day(s.answeredOn)],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['证据、依据名称', 4],
        ['证明的事实', 4],
        ['来源', 2],
        ['页次', 1],
      ],
      rows: blankLines(10, 5),
    },
    closing: { signers: ['提交人（盖章）', '接收人（签名）'] },
  }),
}

/** 第三十一条：当事人可以委托一至二人作为诉讼代理人；被诉机关至少有一名工作人员出庭。 */
const authorisation: SuitDocument = {
  label: '授权委托书（行政应诉）',
  basis: article('31(1)'),
  when: running,
  fill: (s, say) => ({
    rows: [
      ['委托人', say.name(s.defendant)],
      ['法定代表人（负责人）', '姓名：　　　　　职务：'],
      ['受托人（工作人员）', `${s.agents ?? ''}\n姓名：　　　　　职务：　　　　　电话：`],
      ['受托人（律师）', '姓名：　　　　　执业证号：\n律师事务所：'],
      ['委托事项', `代理参加${suitOf(s, say)}${instances[s.instance]}诉讼`],
      ['代理权限', '□一般代理\n□特别授权：'],
      ['委托期限', `自签章之日起至本案${instances[s.instance]}终结之日止`],
    ],
    paragraphs: ['不得仅委托律师出庭：负责人不能出庭的，应当委托本机关相应的工作人员出庭。'],
    closing: { to: s.court, signers: ['委托人（盖章）', '受托人（签名）'] },
  }),
}

/** 第三十六条第一款：因不可抗力等正当事由不能提供证据的，经人民法院准许，可以延期提供。 */
const extensionRequest: SuitDocument = {
  label: '延期举证申请书',
  basis: article('36(1)'),
  when: ['received', 'preparing'],
  fill: (s, say) => ({
    paragraphs: [
      `申请人：${nameOrBlank(s.defendant, say)}。`,
      `${suitOf(s, say)}，申请人于${say.day(s.complaintReceivedOn)}收到起诉状副本。因${s.extensionCause === 'forceMajeure' ? '不可抗力' : '下列正当事由'}，不能在举证期限内提供证据：${orBlank(s.extensionReason)}`,
      '根据《中华人民共和国行政诉讼法》第三十六条第一款的规定，申请延期提供证据，请予准许。申请人将在正当事由消除后十五日内提供证据。',
    ],
    closing: { to: s.court, signers: ['申请人（盖章）'] },
  }),
}

/** 第八十五条：不服一审判决的十五日内、不服裁定的十日内上诉。 */
const appeal: SuitDocument = {
  label: '行政上诉状',
  basis: article('85'),
  when: ['judged', 'appealed'],
  fill: (s, say) => ({
    paragraphs: [
      `上诉人（原审被告）：${nameOrBlank(s.defendant, say)}，住所：${blank}，负责人：${blank}。`,
      `被上诉人（原审原告）：${s.plaintiff}。`,
      `上诉人不服${s.court}${numberOf(s)}行政裁判，该裁判文书于${dayOrBlank(s.servedOn, say)}收到，结果为${s.result === null ? blank : results[s.result]}，现提出上诉。`,
      editable('claim', '上诉请求', `上诉请求：${blank}。`),
      editable('reasons', '事实和理由', `事实和理由：${blank}。`),
    ],
    closing: { to: orBlank(null), signers: ['上诉人（盖章）'] },
  }),
}

/** 第九十四条：当事人必须履行人民法院发生法律效力的判决、裁定、调解书。 */
const performanceReport: SuitDocument = {
  label: '履行生效裁判情况报告',
  basis: article('94'),
  when: ['effective', 'closed'],
  series: '{place}政诉履〔{year}〕{n}号',
  fill: (s, say) => ({
    addressee: s.court,
    paragraphs: [
      `${suitOf(s, say)}，你院裁判（${s.result === null ? blank : results[s.result]}）于${dayOrBlank(s.effectiveOn, say)}发生法律效力，履行期限至${dayOrBlank(s.performBy, say)}。`,
      editable('performance', '履行情况', `现将履行情况报告如下：${orBlank(s.performance)}`),
      s.performedOn === null ? `尚未履行的事项、原因和完成时间：${blank}，${blankDay}前完成。` : `上述事项已于${say.day(s.performedOn)}履行完毕。`,
    ],
  }),
}

/** 第六条：人民法院审查行政行为是否合法；败诉案件逐件分析原因，改进执法。 */
const lossAnalysis: SuitDocument = {
  label: '行政诉讼败诉案件分析报告',
  basis: article('6'),
  when: ended,
  fill: (s, say) => ({
    rows: [
      ['案件', suitOf(s, say)],
      ['审级、审理法院', `${instances[s.instance]}　${s.court}`],
      ['应诉地位', s.role === null ? '' : roles[s.role]],
      ['裁判结果', s.result === null ? '' : results[s.result]],
      ['赔偿、补偿金额', yuan(s.compensation)],
      ['败诉原因', s.lossCause === null ? '' : lossCauses[s.lossCause]],
      ['分析', s.lossAnalysis ?? '\n\n\n\n'],
      ['改进措施', '\n\n\n'],
      ['责任单位、完成时间', ''],
    ],
    paragraphs: [],
    closing: { signers: ['分析人', '审核人'] },
  }),
}

/** 第六十三条、第八十条：一审宣告裁判，送达判决书；登记结果和后续事项。 */
const judgmentRecord: SuitDocument = {
  label: '行政应诉裁判登记表',
  basis: article('80'),
  when: ended,
  fill: (s, say) => ({
    rows: [
      ['审级、审理法院', `${instances[s.instance]}　${s.court}`],
      ['法院案号', s.courtCaseNo ?? s.noticeCaseNo ?? ''],
      ['原告', s.plaintiff],
      ['被告', say.name(s.defendant)],
      ['应诉地位', s.role === null ? '' : roles[s.role]],
      ['复议情况', reviewResults[s.reviewResult]],
      ['被诉行政行为', s.act],
      ['诉讼请求', s.claim],
      ['收到副本、提交答辩', `${say.day(s.complaintReceivedOn)}收到；${say.day(s.answeredOn)}提交`],
      ['开庭', s.sessions === null ? '' : `${s.sessions}次，最近一次${say.day(s.heardOn)}`],
      ['收到裁判文书日期', say.day(s.servedOn)],
      ['裁判结果', s.result === null ? '' : results[s.result]],
      ['对原裁判的处理', s.appealResult === null ? '' : appealResults[s.appealResult]],
      ['上诉日期', say.day(s.appealedOn)],
      ['生效、履行日期', `${say.day(s.effectiveOn)}　${say.day(s.performedOn)}`],
      ['承办人', say.name(s.handler)],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

export const suitDocuments = { answer, evidence, authorisation, extensionRequest, judgmentRecord, appeal, performanceReport, lossAnalysis }
