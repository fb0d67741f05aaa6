import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '“{label}”不需要批准，请直接办理': '“{label}” needs no approval; take the step',
  不能批准或者退回自己提出的请求: 'Nobody approves or returns his own request',
  '今天已经催办过，一天只能催办一次': 'It has been urged today; once a day is all',
  只有工作人员可以提请批准: 'Only staff ask for approval',
  '您现任的岗位可以查看这个请求，不能办理': 'From your post you may see this request and not act on it',
  '提出请求的人已经不担任原来的岗位，请先把他的工作移交给接办人':
    'Whoever asked no longer holds that post; hand their work over first',
  '提请批准不填写办理日期：批准之日即办理日期': 'Leave the date empty: the day of approval is the day of the step',
  '提请批准不填写批准人：由批准人本人批准': 'Leave the approver empty: they approve it themselves',
  '本件的这一环节已经提请批准，还没有结果；请在原请求上修改、催办或者撤回':
    'Approval of this step has been asked already; change, urge or withdraw that request',
  '没有“{code}”这个台账': 'There is no ledger “{code}”',
  '现在没有其他人担任{label}并且能查看本件，不能提请批准；已有书面批准的，请直接办理并填写批准人':
    'Nobody else holds the post “{label}” and sees this matter, so approval cannot be asked; with a written approval, take the step and name who approved',
  请填写办理的内容: 'Please fill in what the step asks',
  '请求由提出的人修改、催办和撤回': 'A request is changed, urged and withdrawn by whoever made it',
  '请说明退回的理由，至少两个字': 'Please say why it is returned, in at least two characters',
  '这个请求{said}，不能再办这一步': 'This request is {said}; that step is no longer possible',
  '这个请求由{label}批准，您现任的岗位不能办理': 'This request is approved by: {label}; from your post you cannot',
  '这条记录已经办结，这个请求只能退回或者由提出的人撤回':
    'This record is closed; the request can only be returned, or withdrawn by whoever made it',
  正在等待批准: 'waiting for approval',
  已经退回: 'returned',
  已经撤回: 'withdrawn',
  已经批准: 'approved',
  现在没有人可以批准这个请求: 'Nobody can approve this request now',
})
