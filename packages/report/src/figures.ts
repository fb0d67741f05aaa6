import { type PlainDate, plainDate } from '@fazhi/law'
import { disciplinaryAction } from '@fazhi/lines/corrections/action'
import { socialInvestigation } from '@fazhi/lines/corrections/investigation'
import { minorCorrection } from '@fazhi/lines/corrections/minor'
import { correctionSubject } from '@fazhi/lines/corrections/subject'
import { accompaniedSupervision } from '@fazhi/lines/enforcement/accompanied'
import { answerSheet } from '@fazhi/lines/enforcement/answer-sheet'
import { contestTeam } from '@fazhi/lines/enforcement/contest-team'
import { enforcementItem } from '@fazhi/lines/enforcement/item'
import { enforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { inspectionPlan } from '@fazhi/lines/enforcement/plan'
import { planLine } from '@fazhi/lines/enforcement/plan-line'
import { subjectAudit } from '@fazhi/lines/enforcement/subject-audit'
import { teamMember } from '@fazhi/lines/enforcement/team-member'
import { trainingHours } from '@fazhi/lines/enforcement/training-hours'
import { courtAppearance } from '@fazhi/lines/litigation/appearance'
import { administrativeSuit } from '@fazhi/lines/litigation/suit'
import { mediationCase } from '@fazhi/lines/mediation/case'
import { mediationCommittee } from '@fazhi/lines/mediation/committee'
import { dispute } from '@fazhi/lines/mediation/dispute'
import { peopleMediator } from '@fazhi/lines/mediation/mediator'
import { disputeScreening } from '@fazhi/lines/mediation/screening'
import { justiceOffice } from '@fazhi/lines/offices/office'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { applicationForwarding } from '@fazhi/lines/reconsideration/forwarding'
import { stationReception } from '@fazhi/lines/reconsideration/reception'
import { reconsiderationStation } from '@fazhi/lines/reconsideration/station'
import { resettlementSubject } from '@fazhi/lines/resettlement/subject'
import { type Counted, counted } from './counted.ts'
import type { Qualifier } from './view.ts'

/** A rate by another definition that is current, shown beside the figure so that nobody mistakes one for the other. */
export interface Beside {
  readonly label: string
  readonly definition: string
  readonly counted: Counted
}
/** `cutoff`: the year's last day, unless the figure looks on to 31 March of the next year. */
export interface ReportFigure {
  readonly label: string
  readonly unit: string
  readonly qualifier: Qualifier
  /** 口径, as the annex prints it. */
  readonly definition: string
  readonly counted?: Counted
  /** Counted elsewhere and added: what is kept in two books is one number. */
  readonly also?: readonly Counted[]
  readonly beside?: readonly Beside[]
  readonly cutoff?: 'nextMarch'
}

const exact = (label: string, unit: string, definition: string) =>
  ({ label, unit, qualifier: 'exact', definition }) satisfies ReportFigure
const over = (label: string, unit: string, definition: string) =>
  ({ label, unit, qualifier: 'over', definition }) satisfies ReportFigure
const rate = (label: string, definition: string) =>
  ({ label, unit: '%', qualifier: 'rate', definition }) satisfies ReportFigure

/** Every measured figure of the annual report, in the order of its sentences. */
export const figures = {
  F01: exact('参加省、市、区委培训班次', '班次', '年内有政府系统干部参加的省、市、区委培训班，同一班次只计一次'),
  F02: exact('培训领导干部', '人次', '上述班次中实际到训的人次，同一人参加两班计两次'),
  F03: exact('撰写研讨报告', '篇', '参训干部提交并经收下的研讨报告篇数'),
  F04: {
    ...rate(
      '行政机关负责人出庭应诉率',
      '年内开庭审理的行政诉讼案件中，负责人（含副职）出庭的案件与应当出庭的案件之比，按案件、审级和被诉机关计',
    ),
    counted: counted(courtAppearance, 'appearanceRate'),
    beside: [
      {
        label: '以法院通知出庭的案件为分母',
        definition: '分母只计人民法院书面通知负责人出庭的案件',
        counted: counted(courtAppearance, 'appearanceRateNotified'),
      },
      {
        label: '正当理由经法院认可的视为出庭',
        definition: '分子加上正当理由经人民法院认可、由工作人员出庭的案件',
        counted: counted(courtAppearance, 'appearanceRateExcused'),
      },
    ],
  },
  F05: exact('主要负责人述法', '人', '政府系统年度述法名单中已经述法的主要负责人，按人计'),
  F06: exact('“即收即办”事项', '项', '年末政务服务网标注即收即办的事项，按事项编码去重'),
  F07: exact('便民服务站（中心）', '个', '年末正在运行的便民服务站（中心）'),
  F08: exact('便民服务站进驻事项', '项', '年末进驻便民服务站的事项，同一事项进驻多站只计一次'),
  F09: exact('废止招商引资规范性文件', '件', '年内公布废止、主题为招商引资的行政规范性文件'),
  F10: over('参与项目研判会', '次', '年内有法制审核人员参加的项目研判会，按会议计'),
  F11: {
    ...over('处理行政应诉案件', '件', '年内收到或者年初未结的以区政府及其部门为被告的行政诉讼案件，一案一审级计一件'),
    counted: counted(administrativeSuit, 'handled'),
  },
  F12: over('提出法律建议', '条', '年内登记编号的法律建议'),
  F13: exact('外聘法律顾问', '人', '年末聘期未满的外聘法律顾问，按人计'),
  F14: exact('内部法律顾问', '人', '年末在任的内部法律顾问，按人计'),
  F15: over('法律顾问参与决策会议', '次', '年内有法律顾问参加的行政决策会议，按会议计，不按人次计'),
  F16: over('法律顾问参与重大决策事项', '项', '年内有法律顾问参与的重大决策事项，按事项去重'),
  F17: exact('出具法律意见', '份', '年内由法律顾问出具并编号的法律意见'),
  F18: {
    ...exact('行政处罚主体资格核查审核公告', '个', '年内经核查审核并公告的行政处罚主体'),
    counted: counted(subjectAudit, 'announced'),
  },
  F19: {
    ...exact('报送涉企检查计划的部门', '个', '年内报送涉企行政检查计划并经审查的部门，按部门去重'),
    counted: counted(inspectionPlan, 'departments'),
  },
  F20: {
    ...exact('审查涉企检查计划', '项', '上述部门报送并经审查的计划事项（同意、合并或者削减），一个事项一项'),
    counted: counted(planLine, 'reviewed'),
  },
  F21: {
    ...exact('行政处罚事项', '项', '年末有效的行政执法事项目录中类别为行政处罚的事项'),
    counted: counted(enforcementItem, 'penalties'),
  },
  F22: {
    ...over('培训行政执法人员', '人', '年内参加过业务培训的在岗行政执法人员，按人去重'),
    counted: counted(trainingHours, 'trained'),
    beside: [
      {
        label: '培训覆盖面的分母',
        definition: '年末持证行政执法人员，按人计；培训全覆盖即培训人员与之相等',
        counted: counted(enforcementOfficer, 'certified'),
      },
    ],
  },
  F23: {
    ...exact('知识答卷行政执法人员', '人', '年内提交知识答卷的行政执法人员，按人去重'),
    counted: counted(answerSheet, 'officers'),
  },
  F24: { ...exact('选拔“大比武”队伍', '支', '年内选拔参加全市“大比武”的队伍'), counted: counted(contestTeam, 'teams') },
  F25: { ...exact('参加全市“大比武”', '人', '上述各队队员人数之和'), counted: counted(teamMember, 'chosen') },
  F26: {
    ...exact('“伴随式”执法监督', '次', '年内对多部门联合执法活动开展的“伴随式”监督'),
    counted: counted(accompaniedSupervision, 'accompanied'),
  },
  F27: { ...exact('乡镇（街道）司法所', '个', '年末正在运行的司法所'), counted: counted(justiceOffice, 'active') },
  F28: {
    ...exact('依托司法所的行政复议工作站', '个', '年末设在司法所的行政复议工作站'),
    counted: counted(reconsiderationStation, 'hostedByOffices'),
  },
  F29: {
    ...exact('依托经济技术开发区的行政复议工作站', '个', '年末设在经济技术开发区的行政复议工作站'),
    counted: counted(reconsiderationStation, 'hostedByZone'),
  },
  F30: {
    ...over('工作站接待群众咨询', '次', '自工作站建立之日起至年末的累计咨询次数，不限于当年'),
    counted: counted(stationReception, 'received'),
  },
  F31: {
    ...exact('工作站转送申请材料', '份', '自工作站建立之日起至年末的累计转送份数，不限于当年'),
    counted: counted(applicationForwarding, 'forwarded'),
  },
  F32: {
    ...rate('行政复议案件受理率', '年内收到、符合受理条件的申请中已受理的比例，不予受理、视为放弃和撤回的不在分母之内'),
    counted: counted(reconsiderationCase, 'acceptanceRate'),
    beside: [
      {
        label: '以收到的全部申请为分母',
        definition: '年内收到的全部申请中已受理的比例，不予受理、视为放弃和撤回的都在分母之内',
        counted: counted(reconsiderationCase, 'acceptanceRateOfAll'),
      },
    ],
  },
  F33: {
    ...exact('受理行政复议案件', '件', '受理日期在年内的行政复议案件，含视为受理'),
    counted: counted(reconsiderationCase, 'accepted'),
  },
  F34: {
    ...rate('行政复议案件结案率', '当年受理的行政复议案件中，至次年3月31日已结案的比例'),
    counted: counted(reconsiderationCase, 'closingRate'),
    cutoff: 'nextMarch',
  },
  F35: {
    label: '行政复议案件受理数量同比增长',
    unit: '倍',
    qualifier: 'growth',
    definition: '（当年受理件数－上年受理件数）÷上年受理件数，两年口径相同',
    counted: counted(reconsiderationCase, 'accepted'),
  },
  F36: exact('乡村“法律明白人”', '人', '年末在册的乡村“法律明白人”，按人计'),
  F37: exact('法治宣传活动', '次', '年内开展的各类法治宣传活动'),
  F38: over('法律讲座', '次', '年内组织的法律讲座；活动中的讲座在两个台账各计一次'),
  F39: over('制发法治宣传挂图', '张', '年内制作的法治宣传挂图数量之和'),
  F40: over('制发宣传单', '份', '年内制作的宣传单数量之和'),
  F41: over('发放普法宣传资料', '份', '年内发放的各类普法宣传资料数量之和，含挂图和宣传单'),
  F42: {
    ...exact('人民调解组织', '个', '年末在册的人民调解委员会，区、乡镇（街道）、村（社区）三级合计'),
    counted: counted(mediationCommittee, 'standing'),
  },
  F43: {
    ...exact('人民调解员', '人', '年末在册的人民调解员，同一人在两个组织只计一次'),
    counted: counted(peopleMediator, 'serving'),
  },
  F44: {
    ...exact('矛盾纠纷排查', '次', '年内各级调解组织开展的排查次数'),
    counted: counted(disputeScreening, 'screened'),
  },
  F45: {
    ...exact('排查发现矛盾纠纷', '件', '年内排查中发现的矛盾纠纷，同一纠纷只计一次'),
    counted: counted(dispute, 'found'),
  },
  F46: {
    ...exact('调解矛盾纠纷', '起', '年内办结的调解，包括排查发现的、当事人申请的和移送的'),
    counted: counted(mediationCase, 'ended'),
  },
  F47: {
    ...exact('接收社区矫正对象', '人', '年内接收的社区矫正对象，按人计，含另册的未成年人'),
    counted: counted(correctionSubject, 'received'),
    also: [counted(minorCorrection, 'received')],
  },
  F48: {
    ...exact('解除社区矫正', '人', '年内期满、特赦解除矫正的对象，不含终止矫正，含另册的未成年人'),
    counted: counted(correctionSubject, 'released'),
    also: [counted(minorCorrection, 'released')],
  },
  F49: {
    ...exact('审前社会调查', '人次', '年内提交意见的调查评估，同一人两次计两人次'),
    counted: counted(socialInvestigation, 'completed'),
  },
  F50: {
    ...over('对社区矫正对象作出警告', '人次', '年内作出的警告，不含训诫'),
    counted: counted(disciplinaryAction, 'warned'),
  },
  F51: {
    ...exact('衔接安置帮教对象', '人', '年内衔接的安置帮教对象，按人计，期初结转的不计'),
    counted: counted(resettlementSubject, 'linked'),
  },
  F52: {
    ...exact('解除安置帮教', '人', '年内解除安置帮教的对象，按人计'),
    counted: counted(resettlementSubject, 'ended'),
  },
  F53: {
    ...exact('现有安置帮教对象', '人', '年末在册的安置帮教对象，按人计；2023年末的余额由本年流量推算'),
    counted: counted(resettlementSubject, 'standing'),
  },
  F54: {
    ...exact('监狱、看守所释放的帮教对象', '人', '年末在册对象中由监狱、看守所释放的'),
    counted: counted(resettlementSubject, 'standingFromPrison'),
  },
  F55: {
    ...exact('社区矫正解除的帮教对象', '人', '年末在册对象中由社区矫正解除的'),
    counted: counted(resettlementSubject, 'standingFromCorrections'),
  },
  F56: exact('律师志愿者', '名', '年内至少参加一次企业法治体检的律师志愿者，按人计'),
  F57: exact('法治体检企业', '家', '年内上门开展法治体检的企业，按统一社会信用代码去重'),
} as const satisfies Record<string, ReportFigure>

export type FigureId = keyof typeof figures
/** Insertion order is the order of the report. */
export const figureIds = Object.keys(figures) as readonly FigureId[]

/** The last day a figure of a year looks at. */
export const cutoffOf = (figure: ReportFigure, year: number): PlainDate =>
  plainDate(figure.cutoff === 'nextMarch' ? `${year + 1}-03-31` : `${year}-12-31`)
