import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  没有这个筛选项: 'There is no such filter',
  '应选{queues}之一': 'Choose one of: {queues}',
  没有这条业务条线: 'There is no such line of work',
  单位编号至多四十个字: 'The id of a unit has at most forty characters',
  页码应为1至10000的整数: 'A page number is between 1 and 10000',
  每页条数应在1至100之间: 'A page has between 1 and 100 rows',
})
