/** The words of searching in Chinese. */
export const searchZh = {
  search: {
    title: '搜索',
    titleOf: '搜索“{{q}}”',
    placeholder: '搜索姓名、案号、事由（按 / ）',
    tooShort: '请至少输入两个字；几个词用空格分开，都含有的才列出',
    nothing: '没有找到含有这些词的记录',
    advice: '可以减少几个词，或者只输入案号的一部分，例如“〔2024〕12”',
    count: '{{count}}条',
    atLeast: '超过{{count}}条',
    more: '较多',
    all: '查看全部',
    next: '再列出一些',
    everywhere: '全部台账',
    lookFor: '搜索“{{q}}”',
    recent: '最近搜索',
    unfinished: '搜索索引正在建立，较早的记录可能暂时搜索不到',
  },
}
