import type { AnyRow, Input } from '@fazhi/ledger'
import { runOf } from '@fazhi/ledger/testing/course'
import { penaltyCase as ledger } from '@fazhi/lines/enforcement/penalty-case'
import { expect, test } from 'vitest'
import {
  attempt,
  concluded,
  decision,
  found,
  go,
  id,
  item,
  judge,
  opened,
  pair,
  proposed,
  records,
  registered,
  reviewed,
  step,
  subject,
  told,
  type Wanted,
} from './penalty-course.ts'

test.each`
  情形                            | 登记                                              | 记录                                                                              | 条         | 说明
  ${'主体、事项、时效、人员齐备'} | ${{}}                                             | ${records}                                                                        | ${null}    | ${null}
  ${'主体资格没有公告'}           | ${{}}                                             | ${[...records.filter((r) => r !== subject), { ...subject, state: 'registered' }]} | ${'38(1)'} | ${'处罚无效'}
  ${'主体没有处罚权'}             | ${{}}                                             | ${[...records.filter((r) => r !== subject), { ...subject, penaltyPower: 'no' }]}  | ${'38(1)'} | ${'处罚无效'}
  ${'事项是别的部门的'}           | ${{}}                                             | ${[...records.filter((r) => r !== item), { ...item, agency: 'x' }]}               | ${'38(1)'} | ${'不是本机关在册'}
  ${'事项已经取消'}               | ${{}}                                             | ${[...records.filter((r) => r !== item), { ...item, state: 'repealed' }]}         | ${'38(1)'} | ${'不是本机关在册'}
  ${'满二年当日发现'}             | ${{ actEndedOn: '2022-03-01' }}                   | ${records}                                                                        | ${null}    | ${null}
  ${'满二年次日发现'}             | ${{ actEndedOn: '2022-02-28' }}                   | ${records}                                                                        | ${'36'}    | ${'已满处罚时效'}
  ${'生命健康且有危害，五年内'}   | ${{ actEndedOn: '2019-03-01', graveHarm: 'yes' }} | ${records}                                                                        | ${null}    | ${null}
  ${'生命健康且有危害，满五年'}   | ${{ actEndedOn: '2019-02-28', graveHarm: 'yes' }} | ${records}                                                                        | ${'36'}    | ${'已满处罚时效'}
  ${'行为仍在继续'}               | ${{ actEndedOn: undefined, continuing: 'yes' }}   | ${records}                                                                        | ${null}    | ${null}
  ${'没有写明终了日期'}           | ${{ actEndedOn: undefined }}                      | ${records}                                                                        | ${'36(2)'} | ${'写明违法行为终了'}
  ${'只有一名持证人员'}           | ${{}}                                             | ${records.filter((r) => (r as AnyRow).id !== id(2))}                              | ${'42(1)'} | ${'不得少于两人'}
`('第五十四条：立案，$情形', ({ 登记, 记录, ...wanted }: Wanted & { 登记: Input; 记录: object[] }) =>
  judge(attempt(registered(登记), 'open', '2024-03-04', pair, 记录), wanted),
)

test.each`
  情形                  | 当事人            | 处罚                        | 条      | 说明
  ${'公民二百元'}       | ${'citizen'}      | ${{ fine: 20_000 }}         | ${null} | ${null}
  ${'公民超过二百元'}   | ${'citizen'}      | ${{ fine: 20_001 }}         | ${'51'} | ${'不得当场处罚'}
  ${'个体工商户按公民'} | ${'household'}    | ${{ fine: 20_001 }}         | ${'51'} | ${'不得当场处罚'}
  ${'法人三千元'}       | ${'organisation'} | ${{ fine: 300_000 }}        | ${null} | ${null}
  ${'法人超过三千元'}   | ${'organisation'} | ${{ fine: 300_001 }}        | ${'51'} | ${'3000元'}
  ${'警告'}             | ${'citizen'}      | ${{ warning: 'warning' }}   | ${null} | ${null}
  ${'通报批评'}         | ${'citizen'}      | ${{ warning: 'criticism' }} | ${'51'} | ${'不得当场处罚'}
  ${'没有写处罚的种类'} | ${'citizen'}      | ${{}}                       | ${'59'} | ${'至少填写一种'}
`('第五十一条：当场处罚，$情形', ({ 当事人, 处罚, ...wanted }: Wanted & { 当事人: string; 处罚: Input }) =>
  judge(
    attempt(registered({ partyKind: 当事人 }), 'penaliseOnSpot', '2024-03-01', {
      ...pair,
      facts: '事实',
      legalBasis: '第一条',
      ...处罚,
    }),
    wanted,
  ),
)

test.each`
  情形                            | 当事人            | 拟处罚                                                | 条         | 说明
  ${'单位罚款不到较大数额'}       | ${'organisation'} | ${{ proposedFine: 4_999_900 }}                        | ${null}    | ${null}
  ${'单位较大数额罚款未告知听证'} | ${'organisation'} | ${{ proposedFine: 5_000_000 }}                        | ${'63(1)'} | ${'听证权利'}
  ${'单位较大数额罚款已告知听证'} | ${'organisation'} | ${{ proposedFine: 5_000_000, hearingOffered: 'yes' }} | ${null}    | ${null}
  ${'公民较大数额罚款未告知听证'} | ${'citizen'}      | ${{ proposedFine: 500_000 }}                          | ${'63(1)'} | ${'听证权利'}
  ${'没收较大数额违法所得'}       | ${'organisation'} | ${{ proposedConfiscation: 5_000_000 }}                | ${'63(1)'} | ${'听证权利'}
  ${'吊销许可证件'}               | ${'organisation'} | ${{ proposedHeavy: 'revokeLicence' }}                 | ${'63(1)'} | ${'听证权利'}
  ${'责令停产停业'}               | ${'organisation'} | ${{ proposedHeavy: 'stopProduction' }}                | ${'63(1)'} | ${'听证权利'}
  ${'暂扣许可证件不在列举之内'}   | ${'organisation'} | ${{ proposedHeavy: 'suspendLicence' }}                | ${null}    | ${null}
`('第六十三条：应当告知听证，$情形', ({ 当事人, 拟处罚, ...wanted }: Wanted & { 当事人: string; 拟处罚: Input }) =>
  judge(attempt(concluded({}, { partyKind: 当事人 }), 'tell', '2024-03-21', proposed(拟处罚)), wanted),
)

test('第四十条：证据不足的不得处罚；第三十条：不满十四周岁的不予处罚', () => {
  judge(attempt(concluded({ evidenceCheck: 'insufficient' }), 'tell', '2024-03-21', proposed()), {
    说明: '证据不足',
    条: '40',
  })
  const child = { partyKind: 'citizen', bornOn: '2010-02-21' }
  judge(attempt(concluded({}, child), 'tell', '2024-03-21', proposed()), { 说明: '不满十四周岁', 条: '30' })
  judge(
    attempt(concluded({}, child), 'exempt', '2024-03-21', { exemptionGround: 'underage', exemptionReason: '未满' }),
    { 说明: null, 条: null },
  )
  judge(attempt(concluded({}, { ...child, bornOn: '2010-02-20' }), 'tell', '2024-03-21', proposed()), {
    说明: null,
    条: null,
  })
})

test.each`
  情形                              | 调查                                  | 审核                                   | 条         | 说明
  ${'不属于应当审核的'}             | ${{}}                                 | ${null}                                | ${null}    | ${null}
  ${'涉及重大公共利益而没有审核'}   | ${{ reviewGround: 'publicInterest' }} | ${null}                                | ${'58(1)'} | ${'未经法制审核的，不得作出决定'}
  ${'疑难复杂而审核未通过'}         | ${{ reviewGround: 'difficult' }}      | ${{ reviewOpinion: 'rejected' }}       | ${'58(1)'} | ${'审核未通过的，不得作出决定'}
  ${'退回补充调查'}                 | ${{ reviewGround: 'difficult' }}      | ${{ reviewOpinion: 'returned' }}       | ${'58(1)'} | ${'审核未通过的，不得作出决定'}
  ${'审核通过'}                     | ${{ reviewGround: 'difficult' }}      | ${{}}                                  | ${null}    | ${null}
  ${'改正后通过'}                   | ${{ reviewGround: 'byLaw' }}          | ${{ reviewOpinion: 'amended' }}        | ${null}    | ${null}
  ${'审核人员不是初次，没有资格的'} | ${{ reviewGround: 'byLaw' }}          | ${{ reviewerStanding: 'experienced' }} | ${null}    | ${null}
`(
  '第五十八条第一款：法制审核是关口，$情形',
  ({ 调查, 审核, ...wanted }: Wanted & { 调查: Input; 审核: Input | null }) => {
    const matter = told({}, 调查)
    const sent = 审核 === null ? matter : go(matter, ['review', '2024-03-22', reviewed(审核)])
    judge(attempt(sent, 'decide', '2024-03-25', decision()), wanted)
  },
)
test('第五十八条第二款：初次从事审核而没有法律职业资格的，不能审核', () =>
  judge(attempt(told(), 'review', '2024-03-22', reviewed({ reviewerStanding: 'unqualified' })), {
    说明: '初次从事',
    条: '58(2)',
  }))
test('审核之后重新告知的，应当重新审核', () => {
  const again = go(
    told({}, { reviewGround: 'difficult' }),
    ['review', '2024-03-22', reviewed()],
    ['tell', '2024-03-25', proposed()],
  )
  judge(attempt(again, 'decide', '2024-03-26', decision()), { 说明: '未经法制审核', 条: '58(1)' })
})

test.each`
  情形                        | 认定          | 讨论     | 条         | 说明
  ${'一般案件'}               | ${'ordinary'} | ${false} | ${null}    | ${null}
  ${'情节复杂而没有集体讨论'} | ${'complex'}  | ${false} | ${'57(2)'} | ${'集体讨论'}
  ${'重大违法而没有集体讨论'} | ${'major'}    | ${false} | ${'57(2)'} | ${'集体讨论'}
  ${'重大违法，已集体讨论'}   | ${'major'}    | ${true}  | ${null}    | ${null}
`('第五十七条第二款：$情形', ({ 认定, 讨论, ...wanted }: Wanted & { 认定: string; 讨论: boolean }) => {
  const matter = told({}, { grading: 认定 })
  judge(
    attempt(
      讨论 ? go(matter, ['discuss', '2024-03-22', { minutes: '同意' }]) : matter,
      'decide',
      '2024-03-25',
      decision(),
    ),
    wanted,
  )
})

test.each`
  情形                      | 决定                                                                      | 条      | 说明
  ${'与告知一致'}           | ${{}}                                                                     | ${null} | ${null}
  ${'重于告知'}             | ${{ fine: 200_001 }}                                                      | ${'44'} | ${'应当重新告知'}
  ${'没有告知过的停产停业'} | ${{ heavy: 'stopProduction' }}                                            | ${'44'} | ${'应当重新告知'}
  ${'没有写处罚的种类'}     | ${{ fine: undefined }}                                                    | ${'59'} | ${'至少填写一种'}
  ${'没有裁量基准的'}       | ${{ step: undefined }}                                                    | ${null} | ${null}
  ${'低于阶次下限'}         | ${{ fine: 99_999 }}                                                       | ${'34'} | ${'低于阶次的下限'}
  ${'减轻处罚可以低于下限'} | ${{ fine: 50_000, leniency: 'mitigated', leniencyGround: 'harmReduced' }} | ${null} | ${null}
  ${'减轻而没有写明情形'}   | ${{ fine: 50_000, leniency: 'mitigated' }}                                | ${'32'} | ${'一并写明'}
`('作出决定，$情形', ({ 决定, ...wanted }: Wanted & { 决定: Input }) =>
  judge(attempt(told(), 'decide', '2024-03-25', decision(决定)), wanted),
)

test('第四十五条第二款：陈述申辩之后不得加重', () => {
  const pleaded = go(told(), ['plead', '2024-03-22', { plea: '初次', pleaResult: 'rejected' }])
  judge(attempt(pleaded, 'decide', '2024-03-25', decision({ fine: 200_001 })), {
    说明: '不得因当事人陈述、申辩',
    条: '45(2)',
  })
})
test('第三十七条：阶次在行为之后施行的，须新规定较轻', () => {
  const later = [...records.filter((r) => r !== step), { ...step, effectiveOn: '2024-03-01' }]
  judge(attempt(told(), 'decide', '2024-03-25', decision(), later), { 说明: '行为时的规定', 条: '37' })
  judge(attempt(told(), 'decide', '2024-03-25', decision({ lighterLaw: 'yes' }), later), { 说明: null, 条: null })
})
test('第三十条：已满十四不满十八周岁，应当从轻或者减轻', () => {
  const minor = go(concluded({}, { partyKind: 'citizen', bornOn: '2008-01-01' }), ['tell', '2024-03-21', proposed()])
  judge(attempt(minor, 'decide', '2024-03-25', decision()), { 说明: '应当从轻或者减轻', 条: '30' })
  judge(attempt(minor, 'decide', '2024-03-25', decision({ leniency: 'lighter', leniencyGround: 'minor' })), {
    说明: null,
    条: null,
  })
})

const large = { proposedFine: 6_000_000, hearingOffered: 'yes' }
test('第六十四条第一项：告知后五个工作日内可以要求听证，期限之内不得决定，届满之后不得再要求', () => {
  const matter = told(large)
  expect(runOf(ledger, matter, 'requestHearing', '2024-03-22')).toEqual(['running', '2024-03-28'])
  judge(attempt(matter, 'decide', '2024-03-28', decision({ fine: 900_000 })), {
    说明: '2024-03-28以前可以要求听证',
    条: '64(1)',
  })
  judge(attempt(matter, 'decide', '2024-03-29', decision({ fine: 900_000 })), { 说明: null, 条: null })
  judge(attempt(matter, 'requestHearing', '2024-03-28'), { 说明: null, 条: null })
  judge(attempt(matter, 'requestHearing', '2024-03-29'), { 说明: '现已届满', 条: '64(1)' })
  judge(attempt(told(), 'requestHearing', '2024-03-22'), { 说明: '没有告知听证权利', 条: '63(1)' })
})
test('第五十八条第一款第二项：经过听证的应当审核，审核在听证之后', () => {
  const asked = go(told(large), ['review', '2024-03-21', reviewed()], ['requestHearing', '2024-03-22'])
  judge(attempt(asked, 'endHearing', '2024-04-10', { hearing: id(6), hearingResult: 'waived' }), {
    说明: '结果与所填不符',
    条: '64',
  })
  const heard = go(asked, ['endHearing', '2024-04-10', { hearing: id(6), hearingResult: 'held' }])
  judge(attempt(heard, 'decide', '2024-04-12', decision({ fine: 900_000 })), { 说明: '应当在听证之后', 条: '58(1)' })
  const after = go(heard, ['review', '2024-04-11', reviewed()])
  judge(attempt(after, 'decide', '2024-04-12', decision({ fine: 900_000 })), { 说明: null, 条: null })
})

test('第六十条：自立案之日起九十日；延长须写明条文，届满之后不得延长', () => {
  expect(runOf(ledger, opened(), 'decide', '2024-03-05')).toEqual(['running', '2024-06-03'])
  judge(attempt(opened(), 'extend', '2024-05-30', { extendedDays: 30, extensionBasis: '情况复杂' }), {
    说明: '请写明条文',
    条: '60',
  })
  const longer = go(opened(), [
    'extend',
    '2024-05-30',
    { extendedDays: 30, extensionBasis: '《市场监督管理行政处罚程序规定》第六十四条' },
  ])
  expect(runOf(ledger, longer, 'decide', '2024-06-04')).toEqual(['running', '2024-07-02'])
  judge(attempt(opened(), 'extend', '2024-06-04', { extendedDays: 30, extensionBasis: '《某规定》第六十四条' }), {
    说明: '已于2024-06-03届满',
    条: '60',
  })
})
test('第五十六条：登记保存七个工作日内处理，处理之后才能终结调查', () => {
  const kept = go(opened(), ['preserve', '2024-03-05', { preservedItems: '账册' }])
  expect(runOf(ledger, kept, 'preserve', '2024-03-06')).toEqual(['running', '2024-03-14'])
  judge(attempt(kept, 'conclude', '2024-03-20', found()), { 说明: '还没有处理', 条: '56' })
  const handled = go(kept, ['handlePreserved', '2024-03-12', { preservedHandling: 'recorded' }])
  judge(attempt(handled, 'conclude', '2024-03-20', found()), { 说明: null, 条: null })
})
test('第二十七条：移送司法机关的，退回之后继续办理', () => {
  const sent = go(opened(), [
    'transfer',
    '2024-03-10',
    { suspectedCrime: '生产、销售伪劣产品罪', transferredTo: '区公安分局' },
  ])
  expect(go(sent, ['takeBack', '2024-04-01', { returnReason: '不起诉' }]).row.state).toBe('opened')
})
