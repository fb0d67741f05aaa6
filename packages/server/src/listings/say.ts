import { speaker } from '@fazhi/law'

/** What is said of saved views and chosen columns. */
export const say = speaker({
  翻到第几页不随视图保存: 'The page one has turned to is not kept with a view',
  '没有“{name}”这一项，不能按它排序': 'There is no “{name}” to sort by',
  请给视图起一个名字: 'Please give the view a name',
  '每个台账至多保存{n}个视图，请先删去不用的': 'No more than {n} views are kept for a ledger; please delete one first',
  '已经有名为“{name}”的视图，请换一个名字，或者先删去原来的':
    'There is a view named “{name}” already: choose another name, or delete that one first',
  列表至少要有一列: 'A list has at least one column',
  '没有“{name}”这一列，或者它选了两次': 'There is no column “{name}”, or it was chosen twice',
})
