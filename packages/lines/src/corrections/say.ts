import { speaker } from '@fazhi/law'

/** What the rules of corrections say, in English under its Chinese. */
export const say = speaker({
  调查评估由两名以上工作人员进行: 'An investigation is made by two people or more',
  请写明与委托机关协商延长几个工作日: 'Say by how many working days the entrusting organ agrees to extend',
})
