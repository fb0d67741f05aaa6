import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  请写明依据的通知及其文号: 'Give the notice it rests on, with its number',
  请至少写明一日的安排: 'Give the arrangement of at least one day',
  '一次至多{mostDays}日': 'At most {mostDays} days at once',
  同一日写了两次: 'One day is given twice',
  '{on}不是可以安排的日期': '{on} is no day that can be arranged',
  '{on}的安排请写明节日或者事由': 'Say which holiday or reason {on} is arranged for',
  '{on}现在就是这样安排的，不必再改': '{on} is arranged so already; there is nothing to change',
  '{year}年的安排已经载入，请只写要改的日子': 'The arrangements of {year} are loaded; give only the days to change',
  '影响还没有测算完，请稍后再确认': 'The effect has not been worked out yet; confirm a little later',
  '测算之后又有别的通知施行，请重新测算之后再确认':
    'Another notice has come into force since the effect was worked out; work it out again before confirming',
  请写明判断和理由: 'Give the finding and its reason',
  按新的放假安排调整期限: 'Moving of terms to new holidays',
  测算放假安排的影响: 'Working out the effect of holidays',
})
