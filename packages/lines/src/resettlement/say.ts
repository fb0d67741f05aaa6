import { speaker } from '@fazhi/law'

/** What the rules of resettlement say, in English under its Chinese. */
export const say = speaker({
  社区矫正解除的对象应当写明在本区还是外地解除: 'For who was released from corrections, say whether here or elsewhere',
  '监狱、看守所释放的对象不写矫正记录，请核对来源': 'Who comes from prison or detention has no corrections record; please check the source',
  '帮教期至{last}，期满以前不能以期满解除': 'Help runs until {last}; it does not end by its term before',
})
