import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '这项任务没有失败，或者已经在重试，不必再试': 'This job has not failed, or is being tried again already',
  '没有以“{post}”名义的任务': 'There is no work in the name of “{post}”',
  '提出任务的人已不在原来的岗位，任务没有做': 'Whoever wanted this no longer holds that post; it was not done',
  '开始了{most}次，每次服务都在中途停止，没有做完':
    'Begun {most} times, and each time the server stopped in the middle; it is not done',
  清理已完成的任务: 'Clearing of finished work',
})
