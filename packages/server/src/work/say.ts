import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({ 没有这个筛选项: 'There is no such filter' })
