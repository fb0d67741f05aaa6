import { speaker } from '@fazhi/law'

/** What is said of what is public, in English under its Chinese; to the public itself Chinese is spoken. */
export const say = speaker({
  提交过于频繁: 'Too many at once',
  '从这里提交的次数过多，请{minutes}分钟后再试；也可以直接到承办单位反映':
    'Too much was sent from here; try again in {minutes} minutes, or go to the unit itself',
  栏目: 'column',
  页面: 'page',
  来信: 'letter',
  这封来信已经答复: 'This letter was answered already',
  请写明答复的内容: 'Write the answer',
  '翻页位置无法识别，请从第一页重新打开': 'The place of the page cannot be read; open the first page again',
})
