import { speaker } from '@fazhi/law'

/** What supervision says, in English under its Chinese. */
export const say = speaker({
  '监督人员应当是两名不同的人员，请更正': 'Two different people supervise; please correct',
  '联合执法定于{actionOn}，尚未进行': 'The joint action is set for {actionOn} and has not taken place',
  '有环节不符合要求，应当写明发现的问题': 'Something was amiss: say what was found',
  '这次综合查一次已经取消，请核对监督的活动': 'That joint visit was cancelled; check which action was supervised',
  '没有发现问题，不必要求整改，请直接办结': 'Nothing was found; there is nothing to be put right, close it',
  '要求回复的日期应当在{on}以后': 'The reply is due later than {on}',
  '发现的问题没有当场纠正，应当反馈整改或者提出监督线索':
    'What was found was not put right on the spot; feed it back, or propose a supervision matter',
  '没有整改的，请提出监督线索，由监督人员决定是否立项':
    'Where nothing was put right, propose a supervision matter; the supervisor decides whether to open it',
  '没有发现问题，没有可以提出的线索': 'Nothing was found that could be proposed',
  '正在行政复议、行政诉讼中的事项不重复监督，待决定、裁判生效之后再决定':
    'What is under reconsideration or before a court is not supervised a second time; decide once the decision or judgment has taken effect',
  '不履行或者拖延履行职责的，制发督办函': 'A failure to act is met with an urging letter',
  '已经作出监督决定，请核对': 'A supervision decision was already made; please check',
  '没有制发过督办函或者监督意见书，无从认定不执行': 'No urging letter or opinion was issued that could have been disobeyed',
  '要求回复的日期是{replyDue}，届满之前不能认定不执行': 'The reply is due on {replyDue}; before that nobody has disobeyed',
})
