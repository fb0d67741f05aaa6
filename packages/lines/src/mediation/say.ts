import { speaker } from '@fazhi/law'

/** What the rules of mediation say, in English under its Chinese. */
export const say = speaker({
  '人民调解委员会由委员三至九人组成，现填{members}名': 'A mediation committee has three to nine members; {members} are given',
  '妇女委员、少数民族委员的人数多于委员总数，请核对': 'More women or minority members than members in all; please check',
  人民调解委员会应当有妇女成员: 'A mediation committee must have women among its members',
  '多民族居住的地区，应当有人数较少民族的成员': 'Where several nationalities live, a smaller one must have a member',
  '人民调解员应当由公道正派、热心调解工作的成年公民担任': 'A mediator must be an adult citizen, fair and willing',
  '所在的人民调解委员会尚未设立或者已经撤销，不能任职': 'The committee is not yet founded, or is dissolved; nobody can serve on it',
  '情节不严重的，由所在的调解委员会批评教育、责令改正，请先登记批评教育':
    'Where it is not grave, the committee criticises and orders to correct; please record that first',
  '个人调解室应当写明以谁命名，请更正后再启用': 'A personal room must say after whom it is named; please correct it before it opens',
  '所属的人民调解委员会不在册，调解室不能启用': 'The committee of this room does not stand; the room cannot open',
})
