import * as law from '@fazhi/law/statutes/enforcement-supervision'
import { type Filter, ledger } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { reviewDocuments } from './documents/file-review.ts'
import { type FileReview, fileReviewShape } from './file-review-shape.ts'
import { openArbiterSheet, openFirstSheet, openSecondSheet, raiseFromReview } from './review-follow-ups.ts'
import * as rules from './review-rules.ts'

export const unqualified: Filter<FileReview> = { grade: 'unqualified' }

// 定义在 file-review-shape，规则在 review-rules；评分表只给评分的人看，两人互不知道对方的分数
export const fileReview = ledger(fileReviewShape, {
  start: 'drawnOn',
  initial: 'drawn',
  moves: {
    assignFirst: {
      label: '分派第一评查人',
      from: ['drawn'],
      to: 'drawn',
      basis: law.fileReviewStandard,
      asks: ['first'],
      fills: { firstLogin: rules.firstLogin },
      consults: ['first'],
      refuse: rules.refuseFirst,
      opens: [openFirstSheet],
    },
    assignSecond: {
      label: '分派第二评查人',
      from: ['drawn'],
      to: 'assigned',
      basis: law.fileReviewStandard,
      stamps: 'assignedOn',
      asks: ['second'],
      fills: { secondLogin: rules.secondLogin },
      consults: ['second'],
      refuse: rules.refuseSecond,
      opens: [openSecondSheet],
    },
    agree: {
      label: '合议定分',
      from: ['assigned'],
      to: 'scored',
      basis: law.fileReviewContent,
      stamps: 'scoredOn',
      asks: ['firstSheet', 'secondSheet'],
      fills: { difference: rules.differenceOf, vetoed: rules.agreedVeto, score: rules.agreedScore, grade: rules.agreedGrade },
      consults: ['firstSheet', 'secondSheet'],
      refuse: rules.refuseAgreement,
    },
    arbitrate: {
      label: '提交仲裁',
      from: ['assigned'],
      to: 'arbitrating',
      basis: law.fileReviewStandard,
      asks: ['firstSheet', 'secondSheet', 'arbiter', 'arbitrationGround'],
      fills: { difference: rules.differenceOf, arbiterLogin: rules.arbiterLogin },
      consults: ['firstSheet', 'secondSheet', 'arbiter'],
      refuse: rules.refuseArbitration,
      opens: [openArbiterSheet],
    },
    settle: {
      label: '仲裁定分',
      from: ['arbitrating'],
      to: 'scored',
      basis: law.fileReviewContent,
      stamps: 'scoredOn',
      asks: ['arbiterSheet'],
      fills: { vetoed: rules.arbitratedVeto, score: rules.arbitratedScore, grade: rules.arbitratedGrade },
      consults: ['arbiterSheet'],
      refuse: rules.refuseSettling,
    },
    feedBack: {
      label: '反馈',
      from: ['scored'],
      to: 'fedBack',
      basis: law.fileReviewStandard,
      stamps: 'fedBackOn',
      offers: ['problems', 'rectifyBy'],
      refuse: rules.refuseFeedback,
    },
    object: { label: '提出异议', from: ['fedBack'], to: 'objected', basis: law.objectionHeard, stamps: 'objectedOn', asks: ['objection'] },
    uphold: { label: '异议不成立', from: ['objected'], to: 'fedBack', basis: law.objectionHeard, stamps: 'answeredOn', asks: ['answer'] },
    revise: {
      label: '异议成立，改定分数',
      from: ['objected'],
      to: 'scored',
      basis: law.objectionHeard,
      stamps: 'answeredOn',
      asks: ['answer', 'score', 'vetoed'],
      fills: { grade: rules.revisedGrade },
    },
    rectify: {
      label: '报告整改',
      from: ['fedBack'],
      to: 'rectified',
      basis: law.fileReviewStandard,
      stamps: 'rectifiedOn',
      asks: ['rectification'],
      refuse: rules.refuseRectification,
    },
    close: {
      label: '办结',
      from: ['fedBack', 'rectified'],
      to: 'closed',
      basis: law.fileReviewStandard,
      stamps: 'closedOn',
      refuse: rules.refuseClosing,
    },
    raise: {
      label: '提出监督线索',
      from: ['fedBack', 'rectified'],
      to: 'raised',
      basis: law.opinionLetter,
      stamps: 'closedOn',
      refuse: rules.refuseRaising,
      opens: [raiseFromReview],
    },
  },
  periods: {},
  documents: reviewDocuments,
  events: { rectifyBy: { label: '案卷整改期限', on: 'rectifyBy' } },
  breakdown: ['grade', 'vetoed'],

  // 数字
  figures: {
    drawn: { kind: 'count', label: '抽取案卷', unit: '件', on: 'drawnOn', definition: '抽取日期在年内的案卷' },
    unqualified: {
      kind: 'count',
      label: '不合格案卷',
      unit: '件',
      on: 'scoredOn',
      where: unqualified,
      definition: '定分日期在年内、等次为不合格的案卷',
    },
    rate: {
      kind: 'rate',
      label: '案卷合格率',
      unit: '%',
      on: 'scoredOn',
      part: { grade: ['excellent', 'qualified'] },
      definition: '年内定分的案卷中优秀和合格的比例',
    },
    rectified: { kind: 'count', label: '整改案卷', unit: '件', on: 'rectifiedOn', definition: '整改日期在年内的案卷' },
  },

  // 权限
  access: {
    sensitivity: 'internal',
    parties: ['department'],
    assignees: ['firstLogin', 'secondLogin', 'arbiterLogin'],
    grants: [
      {
        post: enforcementSupervisor,
        see: 'region',
        create: 'region',
        move: { region: ['assignFirst', 'assignSecond', 'agree', 'arbitrate', 'settle', 'feedBack', 'uphold', 'revise', 'close', 'raise'] },
        correct: 'region',
      },
      { post: legalOfficer, see: 'assigned' },
      { post: enforcementClerk, see: 'party', move: { party: ['object', 'rectify'] } },
      { post: enforcementHead, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['batch', 'place', 'department', 'penaltyCase', 'score', 'grade', 'rectifyBy', 'state'],
  filters: ['batch', 'department', 'drawnOn', 'grade', 'rectifyBy'],
})
