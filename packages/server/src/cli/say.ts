import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({ 只核对: 'Checked only', 没有导入: 'Nothing was taken in' })
