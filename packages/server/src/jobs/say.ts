import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '这项任务没有失败，或者已经在重试，不必再试': 'This job has not failed, or is being tried again already',
})
