import { speaker } from '@fazhi/law'

/** What the rules of corrections say, in English under its Chinese. */
export const say = speaker({
  调查评估由两名以上工作人员进行: 'An investigation is made by two people or more',
  请写明与委托机关协商延长几个工作日: 'Say by how many working days the entrusting organ agrees to extend',
  '矫正期限的末日早于首日，请核对': 'The term ends before it begins; please check',
  '报到期限至{last}，尚未届满': 'The person may report until {last}; that is not over',
  '社区矫正对象为女性的，矫正小组中应当有女性成员': 'For a woman there must be a woman in the group',
  '矫正期限至{termTo}，期满以前不能解除': 'The term runs until {termTo}; there is no release before it ends',
  '请写明信息化核验的间隔，至少一日': 'Say at what interval the daily check is made, a day at least',
  '尚未收到法律文书，请先补收再宣告': 'The legal documents have not come; they must before the announcement',
})
