import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '{label}已有{mostDrafts}份草稿，请先登记或者删除不用的':
    '{label}: there are {mostDrafts} drafts already; record or delete some first',
  '{label}限制知悉，不在服务器上保存草稿，请填完后登记':
    '{label} is restricted: no drafts are kept on the server; fill it in and record it',
  '内容无法保存：应为文字或者数字，至多{longest}个字':
    'It cannot be stored: text or numbers, at most {longest} characters',
  '没有“{wanted}”这个台账': 'There is no ledger “{wanted}”',
  登记时不填写这一项: 'This is not filled in at intake',
})
