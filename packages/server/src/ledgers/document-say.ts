import { speaker } from '@fazhi/law'

/** What is said about papers, in English under its Chinese. */
export const say = speaker({
  此处不填写这一项: 'This is not filled in here',
  请按段落写明文字: 'Please give the words paragraph by paragraph',
  '这件文书没有“{name}”这一可以改写的段落': 'This document has no paragraph “{name}” that may be worded',
  '“{label}”应填写文字': '“{label}” takes words',
  '“{label}”最多{most}个字，现有{length}个字': '“{label}” takes at most {most} characters; there are {length}',
  '“{label}”含有无法保存的字符，请删除后重新填写': '“{label}” has characters that cannot be stored; please remove them',
  不提供的段落应是这件文书可以改写的段落: 'What is withheld is one of the paragraphs that may be worded',
  '您现任岗位不能制发这件文书，请由承办岗位制发':
    'Your post does not issue this document; whoever handles the matter does',
  '您现任岗位不能改写这件文书，请由承办岗位改写':
    'Your post does not word this document; whoever handles the matter does',
  '这件文书还没有制发过，无从更正，请直接制发':
    'This document was never issued, so there is nothing to correct; please issue it',
  '这件文书已经以这个文号制发，请下载已制发的一份；确需改正的，请制发更正件并写明理由':
    'This document was issued under its number; download it, or issue a correction and say why',
  '没有“{field}”这一选项': 'There is no option “{field}”',
  文书的格式应为docx或者pdf: 'The format of a document is docx or pdf',
  '文书的份别只有party（当事人查阅本）': 'The only other copy of a document is party',
  '请选择一至{most}条记录': 'Please choose between 1 and {most} records',
  请写明打印哪一种文书: 'Please say which document is to be printed',
  '是否当事人查阅本，应为是或者否': 'Whether it is the party’s copy is yes or no',
  草稿的版本应为零或者正整数: 'The version of a draft is a whole number from 0',
  '请写明更正的理由，五百字以内': 'Please say why it is corrected, in at most 500 characters',
})
