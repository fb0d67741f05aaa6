import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  格式应选xlsx或者csv: 'The format is xlsx or csv',
  列应选list或者all: 'The columns are list or all',
  '符合条件的内容太多，一份文件放不下：请用筛选条件缩小范围，或者选择CSV':
    'What matches is too much for one file: narrow it by filters, or choose CSV',
  '符合条件的超过{most}件，一份文件放不下：请用筛选条件缩小范围（例如按年度）分次导出':
    'More than {most} records match, too many for one file: narrow them by filters, such as the year, and export in parts',
})
