import { speaker } from '@fazhi/law'

/** What file review says, in English under its Chinese. */
export const say = speaker({
  '计分的项目应当有分值，请填写': 'What is scored has points; give them',
  '形式部分合计{sum}分，超过{most}分': 'The form amounts to {sum} points, more than {most}',
  '内容部分合计{sum}分，超过{most}分': 'The content amounts to {sum} points, more than {most}',
  '标准没有否决项，请先列入': 'The rule set has no veto; list one first',
  '形式部分合计{form}分、内容部分合计{content}分，应当是{formPoints}分和{contentPoints}分':
    'Form and content amount to {form} and {content} points; they must be {formPoints} and {contentPoints}',
  '结案日期的起止颠倒，请更正': 'The days of closing are the wrong way round; please correct',
  '抽取的种子至少{least}个字符': 'The seed has at least {least} signs',
  '评查标准没有施行，不能抽取': 'The rule set is not in force; nothing can be drawn',
  请从评查人员库选择在库的评查人员: 'Choose a reviewer who is in the register',
  '{name}是被评查单位的人员，应当回避，请更换': '{name} is of the unit under review and must stand aside; choose somebody else',
  '同一案卷的评查人、仲裁人应当是不同的人员，请更换': 'Reviewers and arbiter of one file are different people; choose somebody else',
  请先分派第一评查人: 'Assign the first reviewer first',
  请选择两名评查人各自已经交卷的评分表: 'Choose the sheets that both reviewers have handed in',
  '两次评分相差{difference}分（标准{most}分）或者对否决项的认定不一致，应当仲裁':
    'The scores differ by {difference} points (limit {most}), or one reviewer found a veto and the other did not: this goes to arbitration',
  '两次评分相差没有超过标准，请合议定分': 'The scores do not differ by more than the limit; agree on the score',
  请选择仲裁人已经交卷的评分表: 'Choose the sheet that the arbiter has handed in',
  不合格的案卷应当写明存在的问题: 'Say what is wrong with a file that is not qualified',
  存在问题的应当写明反馈以后的整改期限: 'Where there are problems, give a day after the feedback by which they are put right',
  '案卷没有存在的问题，不必整改': 'The file has no problem; there is nothing to put right',
  '案卷存在问题，整改之后才能办结': 'The file has problems; it is closed once they are put right',
  '案卷没有存在的问题，没有可以提出的线索': 'The file has no problem that could be proposed',
  请选择本次评查标准中的项目: 'Choose an item of the rule set of this review',
  '本项分值{most}分，扣分应当在一分至{most}分之间': 'The item has {most} points; deduct between one and {most}',
  '这一部分的分值已经扣完，不能再扣': 'No points are left in this part',
  '请选择本评分表登记的、没有撤回过的扣分': 'Choose a deduction of this sheet that was not taken back yet',
})
