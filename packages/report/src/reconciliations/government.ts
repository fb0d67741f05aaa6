import { type Reconciliation, undecided, unjudged, verdict, within } from './identity.ts'

/** 政府履职、法律顾问和行政执法。 */
export const government: readonly Reconciliation[] = [
  {
    id: 'RC-12',
    identity: '有法律顾问参会、参与事项或者出具意见的，法律顾问不为零',
    of: ['F13', 'F14', 'F15', 'F16', 'F17'],
    judge: ({ value }) => {
      const advisers = value('F13') + value('F14')
      return verdict(
        value('F15') + value('F16') + value('F17') === 0 || advisers > 0,
        `法律顾问${value('F13')}＋${value('F14')}＝${advisers}人`,
      )
    },
  },
  {
    id: 'RC-13',
    identity: '知识答卷人员≤培训人员；培训全覆盖：培训人员不少于持证行政执法人员',
    of: ['F22', 'F23', 'officers'],
    judge: ({ value }) => {
      const [trained, answered, officers] = [value('F22'), value('F23'), value('officers')]
      return verdict(
        answered <= trained && trained >= officers,
        `答卷${answered}人，培训${trained}人，持证${officers}人`,
      )
    },
  },
  {
    id: 'RC-14',
    identity: '“大比武”每支队伍至少一人，没有队伍即没有队员',
    of: ['F24', 'F25'],
    judge: ({ value }) =>
      verdict(
        value('F24') <= value('F25') && (value('F24') > 0 || value('F25') === 0),
        `${value('F24')}支队伍，${value('F25')}人`,
      ),
  },
  {
    id: 'RC-15',
    identity: '研讨报告≤培训人次',
    of: ['F02', 'F03'],
    judge: ({ value }) => within(value('F03'), value('F02')),
  },
  {
    id: 'RC-16',
    identity: '报送检查计划的部门＝有计划事项经审查的部门，且每个部门至少一项',
    of: ['F19', 'F20', 'lineDepartments'],
    judge: ({ value }) =>
      verdict(
        value('F19') === value('lineDepartments') && value('F19') <= value('F20'),
        `报送计划${value('F19')}个部门，有事项的${value('lineDepartments')}个部门，事项${value('F20')}项`,
      ),
  },
  {
    id: 'RC-17',
    identity: '报送检查计划的部门≤行政处罚主体',
    of: ['F18', 'F19'],
    judge: ({ value }) => within(value('F19'), value('F18')),
  },
  {
    id: 'RC-18',
    identity: '行政处罚事项≤行政执法事项总数',
    of: ['F21', 'items'],
    judge: ({ value }) => within(value('F21'), value('items')),
  },
  {
    id: 'RC-19',
    identity: '行政处罚事项的实施机关都是经公告的行政处罚主体',
    of: ['penaltyAgencies', 'penaltySubjects'],
    judge: ({ value }) => within(value('penaltyAgencies'), value('penaltySubjects')),
  },
  {
    id: 'RC-34',
    identity: '研判会、决策会议、法律建议、重大决策事项、法律意见五项各自计数',
    of: ['F16', 'F17'],
    judge: ({ value }) =>
      unjudged(
        `五个台账各自计数，没有恒等关系；重大决策事项${value('F16')}项，法律意见${value('F17')}份，请核对是否每项都应有意见`,
      ),
  },
  undecided('RC-35', '述法人数、律师人数、司法所个数', '数字相同出于巧合，不作关联'),
  undecided('RC-36', '“即收即办”事项与便民服务站进驻事项', '两个目录不同，没有恒等关系'),
  undecided('RC-37', '进驻事项（不重复）≤各站进驻事项之和', '各站进驻事项之和未填报，待便民服务站台账建立后计数'),
  {
    id: 'RC-38',
    identity: '便民服务站（中心）与乡镇（街道）的个数',
    of: ['F07', 'F27'],
    judge: ({ value }) =>
      unjudged(
        `便民服务站${value('F07')}个，乡镇（街道）司法所${value('F27')}个，相差${value('F07') - value('F27')}个：服务站没有按层级分列`,
      ),
  },
  undecided('RC-39', '现行有效规范性文件＝上年末＋制发－废止－失效', '规范性文件的年初、年末件数未填报'),
  {
    id: 'RC-40',
    identity: '“伴随式”执法监督≤多部门联合执法活动',
    of: ['F26', 'jointVisits'],
    judge: ({ value }) => within(value('F26'), value('jointVisits')),
  },
]
