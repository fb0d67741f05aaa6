import { speaker } from '@fazhi/law'

/** What the recording index says, in English under its Chinese. */
export const say = speaker({
  '没有写明保存期限，不得销毁': 'No day is given until which it is kept; it may not be destroyed',
  '保存至{until}，届满之前不得销毁': 'It is kept until {until} and may not be destroyed before',
  '归档之前应当核对全过程记录：请选择本案完整的核对结果，或者写明缺少的记录和原因':
    'The recording of the whole process is checked before archiving: choose a complete check of this case, or say what is missing and why',
})
