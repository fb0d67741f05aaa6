import { speaker } from '@fazhi/law'

/** What is said about access, in English under its Chinese. */
export const say = speaker({
  '没有“{ledger}”这个台账': 'There is no ledger “{ledger}”',
  请填写记录的编号: 'Please give the number or id of the record',
})
