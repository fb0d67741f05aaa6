import { speaker } from '@fazhi/law'

/** What is said here, in English under its Chinese. */
export const say = speaker({
  '{name}在{on}没有取得行政执法证件': '{name} held no enforcement certificate on {on}',
  '{name}的行政执法证件已于{endedOn}注销或者吊销': '{name}’s enforcement certificate was cancelled or revoked on {endedOn}',
  '{name}的行政执法证件有效期至{validUntil}，{on}已经失效': '{name}’s enforcement certificate was valid until {validUntil} and had expired on {on}',
  '{name}的行政执法证件自{suspendedOn}起暂扣': '{name}’s enforcement certificate has been suspended since {suspendedOn}',
  '行政执法人员不得少于两人，请选择两名不同的持证人员': 'At least two officers enforce; choose two different holders of a certificate',
  '{fault}，不得执法，请更换人员': '{fault}, and may not enforce; choose somebody else',
  '罚款下限高于上限，请更正': 'The least fine is higher than the greatest; please correct',
  '不予处罚的阶次不应有罚款，请更正': 'A step without a penalty has no fine; please correct',
  '裁量阶次只为在册的行政处罚事项制定，请先列入事项': 'Steps of discretion are made only for penalty items in the register; list the item first',
  '计划以外的检查须有投诉举报、转办交办、案件线索等缘由，请更正，选择缘由并记明来源':
    'An inspection outside the plan needs a cause, such as a complaint, a referral or a lead; choose the cause and record its source',
  '紧急情况当场检查的，请直接登记进入现场，再补办手续':
    'For an urgent inspection on the spot, record the entry straight away and complete the approval afterwards',
  '计划内的检查应当写明计划事项；没有计划的，须有个案检查的缘由':
    'A planned inspection names its line of the plan; without a plan there must be a cause for inspecting the single case',
  '没有找到本部门的这个计划事项，请重新选择': 'This department has no such line of a plan; choose again',
  '计划事项没有公布，不得检查': 'The line of the plan is not published; no inspection may take place',
  '输入的编码与检查通知书上的不符，请核对通知书': 'The code typed is not the one on the notice of inspection; please check the notice',
  '只有紧急情况才能不经批准进入，请先批准并制作检查通知书':
    'Only in an emergency may officers enter without approval; approve it and make the notice of inspection first',
  '紧急检查须记明缘由，请更正，选择缘由并记明来源': 'An urgent inspection records its cause; choose the cause and record its source',
  '紧急检查应当及时补办批准手续，请补办后再作结论': 'The approval of an urgent inspection must be completed promptly; do that before concluding',
  '发现问题的，应当写明问题': 'Where problems were found, say which',
  '检查没有发现问题，不必责令改正': 'The inspection found no problem; there is nothing to order corrected',
  '改正期限{correctBy}早于责令之日{on}，请更正': 'The correction is due on {correctBy}, before the day of the order, {on}; please correct',
  '复查没有改正，应当移送立案处理': 'The second look found it uncorrected; it must be transferred and a case opened',
  '发现违法行为的，应当责令改正或者移送立案': 'Where a breach was found, order its correction or transfer it for a case to be opened',
  '拟调整事项为零，没有可以审核的内容，请更正件数': 'No item is to be adjusted and there is nothing to review; correct the number',
  '除法律、法规、规章外，其他规范性文件不得设定行政处罚，此项不能列入':
    'Only laws, regulations and rules may create penalties, no other normative document; this item cannot be listed',
  '设定依据应当写到条，例如《某法》第五十三条，请更正': 'The basis names its article, such as article 53 of a law; please correct',
  '行政处罚事项应当写明违反的条文（违则）和处罚的条文（罚则），写到条，请补充':
    'A penalty item names the article that is breached and the article that penalises it; please add them',
  '行政检查事项应当选择检查类别，请补充': 'An inspection item needs a family of inspection; please choose one',
  '实施机关的执法主体资格没有公告，事项不能列入': 'The standing of the enforcing organ has not been announced; the item cannot be listed',
  '执法主体与实施机关不是同一单位，请更正': 'The enforcement subject and the enforcing organ are not the same unit; please correct',
  '该主体没有行政处罚权，行政处罚事项不能列入': 'This subject has no power to impose penalties; a penalty item cannot be listed',
  '所在的调整批次尚未批准，请批准后再列入': 'Its batch of adjustments is not approved yet; list the item after approval',
  '调整后的依据应当写到条，请补充': 'The adjusted basis names its article; please add it',
  '所在的调整批次尚未批准，请批准后再调整': 'Its batch of adjustments is not approved yet; adjust the item after approval',
  '辅助人员、编外人员不得领取行政执法证件，不得从事行政执法':
    'Auxiliary staff and staff outside the establishment hold no enforcement certificate and may not enforce',
  '资格考试成绩{score}分，不满{passMark}分，不能发证':
    'The examination was passed with {score} points, fewer than {passMark}; no certificate can be issued',
  '资格考试应当在发证以前，请核对考试日期': 'The examination comes before the certificate; please check its day',
  '证件载明的有效期{printedUntil}早于发证日期{on}，请核对':
    'The certificate is printed as valid until {printedUntil}, before its issue on {on}; please check',
  '年度审验不合格，不能恢复使用，请先重新审验': 'The yearly check was failed and the certificate cannot be restored; check it again first',
  '检查时间止于{windowTo}，早于起始的{windowFrom}，请更正':
    'The time of inspection ends on {windowTo}, before it begins on {windowFrom}; please correct',
  '检查时间应当写到月或者季度，不能超过一年': 'The time of inspection is given as a month or a quarter and is not longer than a year',
  '检查依据应当写明全称和条文或者文号，请更正': 'The basis gives the full title and the article or document number; please correct',
  '随机抽取的，应当写明对象库的户数，请更正': 'Where enterprises are drawn at random, give the size of the pool; please correct',
  '拟抽查{expected}户，超过对象库{library}户的{share}%，请减少抽查的户数':
    '{expected} enterprises are to be drawn, more than {share}% of the pool of {library}; draw fewer',
  '同一企业一年检查{times}次，超过{most}次的上限，请减少次数':
    'One enterprise would be inspected {times} times a year, over the limit of {most}; plan fewer',
  '检查事项不在公布的行政检查事项清单中，不得实施检查': 'The item is not in the published list of inspection items; no inspection may take place',
  '这是另一单位的检查事项，请选择本单位的事项': 'This is an inspection item of another unit; choose one of your own',
  '检查事项的依据已经变动，请先调整清单再报送': 'The basis of the inspection item has changed; adjust the list before submitting',
  '所属的计划尚未公布，请先公布计划': 'The plan it belongs to is not published yet; publish the plan first',
  不事先通知的检查不合并: 'an unannounced inspection is not merged',
  紧急的检查不合并: 'an urgent inspection is not merged',
  投诉举报和移送引起的检查不合并: 'an inspection on a complaint or a referral is not merged',
  随机抽查在抽取对象以前不合并: 'a random inspection is not merged before its objects are drawn',
  没有审查同意的事项不合并: 'a line that has not passed review is not merged',
  '不能并入自身，请选择另一条': 'A line cannot be merged into itself; choose another',
  '没有找到要并入的事项，请重新选择': 'The line to merge into was not found; choose again',
  '要并入的是另一年度的事项，请重新选择': 'The line to merge into belongs to another year; choose again',
  '要并入的事项尚未审查同意，请先审查该项': 'The line to merge into has not passed review; review it first',
  '{year}年报送的应当是{year}年或者{next}年的计划，现为{planYear}年，请更正':
    'In {year} the plan of {year} or of {next} is submitted; this one is of {planYear}. Please correct',
  '计划没有一个事项，没有检查的部门不必报送': 'The plan has no line; a department that inspects nothing need not submit one',
  '计划应当经区人民政府批准后公布，请核对批准日期':
    'A plan is published once the district government has approved it; please check the day of approval',
  '评分为一至{best}分，现为{score}分，请更正': 'A rating is from 1 to {best}; this one is {score}. Please correct',
  '企业反映了问题，应当核查并写明结论和处理情况': 'The enterprise complained of something; look into it and record the conclusion and what was done',
  '这次检查没有进入现场的记录，请核对评价的检查': 'This inspection has no record of an entry; check which inspection is rated',
  '持证执法人员{certified}人，少于两人，不具备执法条件，请审核不通过':
    '{certified} certified officers are fewer than two: the conditions to enforce are not met, and the audit cannot be passed',
  '受委托的组织应当有书面委托书，请填写委托书的名称和文号': 'A body that acts by delegation has a written delegation; give its title and number',
  '乡镇（街道）行使行政处罚权，应当有省人民政府的决定并已公布，请填写决定的文号':
    'A township or subdistrict imposes penalties only under a published decision of the provincial government; give its number',
  '审核不通过的，应当写明理由': 'Where the audit is not passed, give the reason',
  '没有找到这条核查记录，请选择本单位的核查': 'This audit was not found; choose one of your own unit',
  '这是另一单位的核查，请选择本单位的核查': 'This is an audit of another unit; choose one of your own',
  '核查尚未公告，主体资格未经公告不成立，请先公告核查结果':
    'The audit is not announced yet, and there is no standing without the announcement; announce its result first',
  '核查认定的行政处罚权与登记的不一致，请更正后再公告':
    'The power to impose penalties differs between the audit and this record; correct it before announcing',
  '没有找到计划事项或者综合查一次，请重新选择': 'The line of the plan or the joint visit was not found; choose again',
  '{why}，请单独检查': '{why}; inspect it separately',
  '这次综合查一次已经完成或者取消，不能再并入': 'This joint visit is over or cancelled; nothing can be merged into it',
  '综合查一次查的是另一户，不能并入': 'The joint visit is to another enterprise; it cannot be merged into it',
  '本部门没有参加这次综合查一次，不能并入': 'This department takes no part in the joint visit; it cannot be merged into it',
  '上门时间{from}至{to}不在本项计划的{windowFrom}至{windowTo}之内，不能并入':
    'The visit, from {from} to {to}, lies outside the time planned here, {windowFrom} to {windowTo}; it cannot be merged into it',
  '该经营主体已经注销或者迁出，请取消检查': 'This enterprise was cancelled or has moved away; cancel the inspection',
  '各项检查没有共同的时间，不能一次完成，请取消合并': 'The inspections have no time in common and cannot be done in one visit; cancel the merger',
  '上门日期应当在{windowFrom}至{windowTo}之间，各项检查才都在计划时间之内':
    'The visit must lie between {windowFrom} and {windowTo}, so that every inspection is within its planned time',
  '{departments}个部门的{checks}项检查时间重叠，能合并的应当合并':
    '{checks} inspections of {departments} departments overlap in time; those that can be merged must be',
  '同一部门{year}年对同一户计划检查{checks}次，上限{most}次':
    'One department plans {checks} inspections of one enterprise in {year}; the limit is {most}',
  '各部门{year}年对同一户计划检查{checks}次，合计上限{most}次':
    'All departments plan {checks} inspections of one enterprise in {year}; the limit is {most} in all',
  '本机关没有已经公告的、有行政处罚权的执法主体资格，处罚无效，不得立案':
    'The organ has no announced standing with the power to penalise; a penalty would be void, and no case may be opened',
  '这个事项不是本机关在册的行政处罚事项，没有依据的处罚无效，请重新选择':
    'This is not a penalty item of the organ in the register, and a penalty without a basis is void; choose again',
  '请更正，写明违法行为终了的日期，或者写明发现时仍在继续': 'Correct the record: say when the act ended, or that it still went on when discovered',
  '违法行为到{last}已满处罚时效，{registeredOn}才发现，不再给予行政处罚':
    'Limitation ran out on {last} and the act was discovered on {registeredOn}; it is no longer penalised',
  '决定回避的，应当更换执法人员': 'Where recusal is decided, the officers are replaced',
  '延长后的总天数应当多于已经延长的{days}日': 'The days in all must be more than the {days} already granted',
  '办案期限只能依法律、法规、规章的另行规定延长，请写明条文':
    'The term is extended only where a law, regulation or rule provides so; name the article',
  '办案期限已于{last}届满，不得再延长': 'The term ended on {last} and can no longer be extended',
  本案没有先行登记保存的物品: 'Nothing was registered and preserved in this case',
  '先行登记保存的物品还没有处理，应当在七日内作出处理决定': 'What was registered and preserved is not handled yet; that is decided within seven days',
  '违法事实不清、证据不足的，不得给予行政处罚，请撤销立案':
    'Where facts are unclear and evidence insufficient no penalty may be imposed; drop the case',
  '当事人不满十四周岁，不予行政处罚，责令监护人加以管教':
    'The party is under fourteen and is not penalised; the guardian is ordered to discipline the child',
  '拟作出的处罚属于应当告知听证权利的情形，请告知当事人有要求听证的权利':
    'The proposed penalty is one for which a hearing must be offered; tell the party of the right to it',
  '本案没有告知听证权利，请重新告知': 'The party was not told of a right to a hearing; tell again',
  '要求听证的期限到{last}为止，现已届满': 'The time to request a hearing ended on {last}',
  请选择本案的听证记录: 'Choose the hearing of this case',
  '听证记录的结果与所填不符，听证举行或者放弃之后再登记': 'The record of the hearing says otherwise; note it once the hearing was held or given up',
  '初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格':
    'Whoever reviews penalty decisions for the first time must hold the legal profession qualification',
  '本案应当进行法制审核，未经法制审核的，不得作出决定': 'This case must be legally reviewed; without review no decision may be made',
  '法制审核应当在听证之后，请重新送审': 'Legal review comes after the hearing; send it for review again',
  '法制审核未通过的，不得作出决定，请补充调查或者改正后重新送审':
    'The legal review was not passed and no decision may be made; investigate further or correct, and send it again',
  '情节复杂或者重大违法行为，行政机关负责人应当集体讨论决定，请先登记集体讨论':
    'Complex or major breaches are decided by the heads together; note the discussion first',
  '没有告知当事人拟作出的处罚和权利，不得作出决定': 'The party was not told of the proposed penalty and its rights; no decision may be made',
  '当事人在{last}以前可以要求听证，期限届满之前不得作出决定': 'The party may request a hearing until {last}; no decision may be made before',
  '决定的处罚重于告知的处罚，应当重新告知': 'The penalty is heavier than the party was told; tell again',
  '不得因当事人陈述、申辩或者要求听证而给予更重的处罚': 'No heavier penalty may be imposed because the party defended itself or asked for a hearing',
  '裁量阶次不是本事项的有效阶次，请重新选择': 'This is not a step in force of this item; choose again',
  '罚款{fine}元低于阶次的下限，只有减轻处罚可以': 'The fine of {fine} yuan is below the step; only mitigation allows that',
  '罚款{fine}元高于阶次的上限{most}元': 'The fine of {fine} yuan is above the {most} yuan of the step',
  '裁量阶次在违法行为之后才施行，适用行为时的规定；新规定较轻的，请注明':
    'The step came into force after the act, to which the rule of its own time applies; where the new rule is lighter, say so',
  '当事人已满十四周岁不满十八周岁，应当从轻或者减轻行政处罚': 'The party is between fourteen and eighteen; the penalty must be lighter or mitigated',
  '从轻、减轻处罚与其情形应当一并写明': 'Leniency and its ground are given together',
  '处罚决定应当写明处罚的种类，请至少填写一种': 'A penalty decision names its kind of penalty; give at least one',
  '罚款超过{most}元或者处以警告以外的处罚，不得当场处罚，请立案':
    'Above {most} yuan, or other than a warning, nothing may be imposed on the spot; open a case',
  '没有记载当事人行为时不满十四周岁，请核对出生日期': 'The record does not show that the party was under fourteen; check the day of birth',
  '违法事实不能成立的，请撤销立案，不是不予处罚': 'Where facts are not established the case is dropped, which is not the same as exempting',
  本案没有移送司法机关: 'This case was not transferred to criminal justice',
  '当场收缴的罚款还没有缴付指定银行，请先登记': 'What was collected on the spot is not yet paid in at the bank; note that first',
  '当场作出的处罚决定应当报所属行政机关备案，请先登记备案': 'An on-the-spot decision is filed with the organ; note that first',
  '应缴{owed}元（其中加处罚款{surcharge}元），已缴{paid}元，尚未执行完毕':
    '{owed} yuan are owed, {surcharge} of them as surcharge, and {paid} were paid: not yet performed',
  '本案没有罚款，无从暂缓或者分期缴纳': 'There is no fine to defer or to pay in instalments',
  '本案没有罚款，无从当场收缴': 'There is no fine to collect on the spot',
  '罚款{fine}元，不属于一百元以下可以当场收缴的情形': 'A fine of {fine} yuan is not one of up to a hundred that may be collected on the spot',
  '普通程序的罚款由当事人到银行或者电子支付缴纳，只有边远、水上、交通不便地区可以当场收缴':
    'In ordinary procedure the party pays at a bank or electronically; only in remote places may officers collect',
  本案没有当场收缴的罚款: 'Nothing was collected on the spot in this case',
  执法人员还没有把当场收缴的罚款交至行政机关: 'The officers have not yet handed in what they collected',
  只有当场作出的处罚决定需要报所属行政机关备案: 'Only on-the-spot decisions are filed with the organ',
  本案没有登记行政复议或者行政诉讼: 'No reconsideration or suit is noted in this case',
  '没有催告当事人履行，请先催告': 'The party was not urged to perform; make the demand first',
  '自行强制执行须有法律的授权，请写明条文；没有授权的，请申请人民法院强制执行':
    'Own execution needs a grant by law, whose article is to be named; without it, apply to the court',
  '催告书的送达早于处罚决定书的送达，请核对': 'The demand was served before the decision; please check',
  '缴纳罚款的期限到{last}为止，届满之前不能催告': 'The fine may be paid until {last}; no demand before',
  '当事人已申请行政复议或者提起行政诉讼，救济终结之前不能申请强制执行':
    'The party has sought a remedy; the court cannot be applied to before it has ended',
  '当事人在{sue}以前可以申请复议或者起诉，届满之前不能申请人民法院强制执行':
    'The party may seek a remedy until {sue}; the court cannot be applied to before',
  '催告到{demand}才满十日，届满之前不能申请': 'The ten days of the demand end on {demand}; no application before',
  '申请人民法院强制执行的期限已于{apply}届满': 'The time to apply to the court ended on {apply}',
  '对当事人依法不予行政处罚的，应当进行教育，请先登记教育': 'A party that is not penalised must be educated; note that first',
  '结案方式与案件的状态不符，请重新选择': 'The way of closing does not fit where the case stands; choose again',
  '应当于举行听证的七日前通知，最迟为{last}，现已不足，请改期后再通知':
    'Notice comes seven days before the hearing, at the latest on {last}; it is too late, set another day and notify again',
  '听证由非本案调查人员主持，请更换主持人': 'A hearing is presided over by somebody who did not investigate the case; choose another presider',
  '通知的听证日期是{heldOn}，改在其他日期举行的请先改期并重新通知':
    'The day notified is {heldOn}; to hold it on another, set that day and notify again',
  '含有个人信息、商业秘密等不得公开的内容，请处理之后再公开':
    'It holds personal data, business secrets or the like; deal with that before publishing',
  '首违不罚应当先查询各部门的处罚记录，由判定得出初次违法、危害后果轻微、及时改正，并经采纳':
    'A first offence is exempted only after a look at every department’s records whose judgement, adopted, finds it first, of slight harm and corrected in time',
  '第三十三条规定不予行政处罚的，没有裁量的余地；认定的事实有误的，请重新判定':
    'Where article 33 says that nobody is penalised there is no discretion; if the facts are wrong, judge again',
  '自{since}起，各部门的处罚记录中没有同一事项或者同一领域的违法': 'Since {since} no department’s records hold a breach of the same item or area',
  '自{since}起，各部门的处罚记录中已有同一事项或者同一领域的违法{earlier}件，其中其他部门{elsewhere}件，最近一次于{latestOn}处理':
    'Since {since} the departments’ records hold {earlier} breaches of the same item or area, {elsewhere} of them elsewhere, the latest dealt with on {latestOn}',
  不是初次违法: 'it is not the first',
  危害后果不轻微: 'the harm is more than slight',
  没有及时改正: 'it was not corrected in time',
  '{area}领域不适用首违不罚': 'the area {area} has no exemption of first offences',
  '当事人有证据足以证明没有主观过错，依第三十三条第二款不予行政处罚；法律、行政法规另有规定的，从其规定':
    'The party has proved to be without fault and is not penalised under article 33(2), unless a law or administrative regulation says otherwise',
  '违法行为轻微并及时改正，没有造成危害后果，依第三十三条第一款应当不予行政处罚，不论是否列入清单、是否初次':
    'The breach is slight, corrected in time and without harm: under article 33(1) it shall not be penalised, whether or not it is on a list or the first',
  '{history}；危害后果轻微并及时改正，依第三十三条第一款可以不予行政处罚，由执法人员决定':
    '{history}; the harm is slight and corrected in time: under article 33(1) it may go unpunished, which the officer decides',
  '{history}；{obstacles}，不属于第三十三条不予处罚的情形': '{history}; {obstacles}: this is not a case of article 33',
  '清单事项应当对应报送部门在册的执法事项：免予强制的对应行政强制，其余对应行政处罚':
    'An item of the lists stands on an item in the register of the department itself: of coercion for the list without coercion, of penalties for the others',
  '清单事项的依据应当写到条，请退回补正': 'The basis names its article; give the item back for correction',
  '减轻处罚是在法定罚款下限以下处罚，应当写明法定下限，请退回补正':
    'Mitigation goes below the least fine of the law, which is to be named; give the item back for correction',
  只能并入同一清单中审核通过或者有效的另一条: 'It merges only into another item of the same list that passed review or is in force',
  '培训的学时和应训人数不能为零，请先更正': 'A training has hours and officers expected; correct them first',
  '这次培训在参训日期还没有举办的记录，请核对': 'The training was not held yet on the day attended; please check',
  '培训类别与这次培训登记的不同，请更正': 'The kind is not that of the training; please correct it',
  '学时为{hours}，这次培训共{all}学时，请更正': 'The hours are {hours}; the training has {all}; please correct them',
  '参训时还没有取得行政执法证件，属于上岗前培训，请更正培训类别':
    'The certificate was not issued yet: this was training before the post; please correct the kind',
  '答案“{key}”与题型或者选项不符：单选、判断写一个字母，多选写两个以上、按字母顺序':
    'The answer “{key}” does not fit the kind or the options: one letter, or several in their order for several answers',
})
