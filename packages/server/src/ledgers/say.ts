import { speaker } from '@fazhi/law'

/** What the ledgers’ endpoints say, in English under its Chinese. */
export const say = speaker({
  请求编号为一至二百个字符: 'A request key has 1 to 200 characters',
  '您现任岗位看到的{label}已作隐去处理，不能按它筛选或者排序':
    'From your post “{label}” is masked; it can be neither filtered nor sorted by',
  '没有“{field}”这一项，不能按它排序': 'There is no “{field}” to sort by',
  '翻页位置无法识别，请从第一页重新打开': 'The place of the page cannot be read; open the first page again',
  请求的内容应当是一个对象: 'The body must be an object',
  '“{field}”只能填写一次': '“{field}” may be given once only',
  '年份应写作四位数字，例如2024': 'A year is written with four digits, such as 2024',
  '没有“{by}”这一选项，不能按它分列': 'There is no choice “{by}” to tell apart by',
  此处不填写这一项: 'This is not filled in here',
  请填写要更正的内容: 'Please fill in what is to be corrected',
  '您现任岗位不登记{label}，请由承办岗位登记': 'Your post does not take in: {label}. Whoever handles it does',
  '{label}由系统在办理中查明并形成，不能直接登记或者导入':
    '{label}: made by the system in the course of work; it can be neither typed nor imported',
  没有这个单位: 'There is no such unit',
  您现任岗位不能为这个单位登记: 'From your post you cannot take in for this unit',
  '{label}：没有这条记录': '{label}: there is no such record',
  '{label}：没有这个单位': '{label}: there is no such unit',
  '{label}：没有这个人员': '{label}: there is no such person',
  '您现任岗位可以查看这条记录，不能办理，请由承办岗位办理':
    'From your post you may see this record and not change it; whoever handles it does',
  '您现任岗位不能办理“{label}”，请由有权的岗位办理':
    'From your post you cannot do “{label}”; a post with that power does',
  '这次办理要核对同一批中的另一条记录，请分开办理':
    'This looks at another record of the same batch; please do them apart',
  '您现任岗位不能更正这条记录，请由承办岗位更正':
    'From your post you cannot correct this record; whoever handles it does',
  每页条数应在1至200之间: 'A page has between 1 and 200 rows',
  '总数应选exact、bounded或者none': 'The total is one of exact, bounded, none',
  '向前翻、向后翻和页码只能选一个': 'Choose one of before, after and page',
  页码应为1至100000的整数: 'A page number is between 1 and 100000',
  '查阅目的应为一至二百个字，按百分号编码写在请求头里':
    'A purpose has 1 to 200 characters, percent-encoded in the header',
  '请在rows中填写一至{most}条登记': 'Give one to {most} records in rows',
  '您现任岗位不能公开或者撤回{label}，请由有权的岗位办理':
    'From your post you can neither publish nor withdraw: {label}. A post with that power does',
  '请说明撤回的理由，二至五百个字，公众看得到':
    'Say why it is withdrawn, in 2 to 500 characters; the public can read it',
  '这条{label}还不具备公开的条件，请办理到可以公开的环节再公开':
    'This record ({label}) does not meet the conditions for publication yet; publish it once it has reached the step that does',
  这条记录已经公开: 'This record is public already',
  '这条记录没有公开，或者已经撤回': 'This record is not public, or was withdrawn',
  '您现任岗位不能撤回登记的{label}': 'From your post you cannot take back what was taken in: {label}',
  '已有其他记录引用其中的记录，不能撤回；请先处理引用它的记录':
    'Another record refers to one of these, and they cannot be taken back; deal with that record first',
  '其中的记录已经办理过，不能撤回': 'Something was done with one of these since, and they cannot be taken back',
  '第{n}条：{fault}': 'Record {n}: {fault}',
  依法: 'by operation of law',
})
