import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '搜索的内容最多{longest}个字，请取其中有代表性的几个词':
    'At most {longest} characters are searched for; take a few telling words',
  '含有无法识别的字符，请删除后重新搜索': 'There are characters that cannot be read; delete them and search again',
  请输入要搜索的内容: 'Type what to search for',
  '一次最多搜索{mostWords}个词，请减少几个': 'At most {mostWords} words are searched for at once; leave some out',
  '请至少输入两个字：单独一个字不能搜索': 'Type at least two characters: a single one cannot be searched for',
  '翻页位置无法识别，请重新搜索': 'The place of the page cannot be read; search again',
})
