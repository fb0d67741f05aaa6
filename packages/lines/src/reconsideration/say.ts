import { speaker } from '@fazhi/law'

/** What the rules of reconsideration say, in English under its Chinese. */
export const say = speaker({
  '报送期限至{last}届满，尚未逾期，不能责令履行或者约谈、通报': 'The report is due by {last} and not late; no order, interview or public notice yet',
  '责令履行应当限定期限，请填写晚于责令之日的履行期限': 'An order to perform sets a term; fill in a last day later than the day of the order',
  '申请人可以附带申请审查的规范性文件不含规章，规章的审查依照法律、行政法规办理':
    'Rules issued as regulations are no normative documents for incidental review; they are reviewed as the laws provide',
  '本机关有权处理，应当在三十日内依法处理，不得转送':
    'This organ has the power to deal with it and must do so within thirty days; it may not be forwarded',
  '本机关无权处理，应当在七日内转送有权处理的机关': 'This organ has no power to deal with it and must forward it within seven days',
  '留置送达应当有见证人签名，或者以拍照、录像记录送达过程，请填写':
    'Service by leaving needs a witness’s signature, or photographs or a recording; please fill this in',
  '电子送达须经受送达人同意，请确认同意或者改用其他方式': 'Electronic service needs the consent of who is served; confirm it, or choose another way',
  '以其他方式无法送达为由公告的，应当先有未能送达的记录，请先登记“未能送达”':
    'A public notice because nothing else reached them needs a record of that; record the failed service first',
  '工作站启用之前应当做到四个统一，{missing}尚未统一，请落实后填写日期':
    'Before a station opens the four standards must be met; still missing: {missing}',
  挂牌: 'the sign',
  流程: 'the procedure',
  台账: 'the ledger',
  制度: 'the rules',
  延长审理期限: 'the term is extended',
  中止审理: 'the case is suspended',
  恢复审理: 'the case is resumed',
  '简易程序案件应当在三十日内办结，不得延长审理期限': 'A summary case is decided within thirty days; the term is not extended',
  延长期限合计最多不得超过三十日: 'All extensions together are thirty days at most',
  '延长总天数应当多于已经延长的{extendedDays}日': 'The total must be more than the {extendedDays} days already added',
  '审理期限已于{last}届满，届满之后不得再延长': 'The term ended on {last}; it cannot be extended afterwards',
  '{step}，应当书面告知当事人，请填写书面告知日期': 'The parties must be told in writing of this step ({step}); fill in the day they were told',
  '本件适用普通程序，没有简易程序可转': 'This is under the ordinary procedure; there is nothing to convert',
  '本件尚未决定听证，请先办理“决定听证”': 'No hearing has been ordered yet; order it first',
  '调查取证时行政复议人员不得少于两人，现填{investigators}人': 'At least two persons take evidence; {investigators} are given',
  '中止满六十日即终止，只适用于申请人死亡、丧失行为能力或者终止而承受人未定的情形':
    'Termination after sixty days of suspension is only for an applicant who died, lost capacity or was dissolved, with no successor',
  '自{successionSince}中止，至{last}才满六十日，现在不能终止':
    'Suspended since {successionSince}; the sixty days end on {last}, and it cannot be terminated yet',
  '代表人撤回行政复议申请，应当经被代表的申请人同意，请填写同意的日期':
    'A representative withdraws only with the consent of those represented; fill in the day of their consent',
  '驳回申请应当说明理由，请写明不符合哪一项受理条件': 'A rejection states its reason: say which condition of acceptance is not met',
  '咨询意见是作出决定的重要参考依据，没有全部采纳的，请说明理由': 'The committee’s opinion weighs heavily; where it is not followed in full, say why',
  '电话听取的意见不能当场签字，请保存录音并选择“录音录像”':
    'What is heard by telephone is not signed on the spot; keep a recording and choose “recording”',
  '本件按修订前的行政复议法办理，没有简易程序': 'This matter is under the law before its revision, which has no summary procedure',
  '适用简易程序，应当具备法定情形之一，请选择是哪一种': 'The summary procedure needs one of the grounds in the law; choose which',
  '不属于本机关管辖的，应当在不予受理决定中告知有管辖权的行政复议机关，请填写':
    'Where this organ has no jurisdiction, the decision names the one that has; please fill it in',
  '本件应由{organ}管辖，请作不予受理决定并告知申请人': 'Jurisdiction lies with {organ}; decline the application and tell the applicant',
  '行政行为作出已超过{longest}年，不予受理': 'The act was made more than {longest} years ago; it is not admitted',
  '知道行政行为内容已超过一年，未告知权利的最长期限也已届满':
    'The act has been known for more than a year; even the longest term, where the remedy was not told, has run out',
  '{filed}申请，距{start}已超过六十日：确在期限内的请选择理由，否则以超过申请期限不予受理':
    'Applied on {filed}, more than sixty days after {start}: where it is in time, choose why; otherwise decline it as late',
  '可以委托一至二名代理人，现有{agents}名，请申请人改正': 'One or two agents may be appointed; there are {agents}. Ask the applicant to correct this',
  '申请人曾就同一事实和理由自愿撤回申请，不得再次申请；能证明撤回违背真实意思的除外':
    'The applicant withdrew on the same facts and grounds and may not apply again, unless the withdrawal is shown to be against their will',
  '只有期满视为受理的案件，才可以补录期限内已经作出的不予受理决定':
    'Only where a case was deemed accepted can a refusal made in time be recorded afterwards',
  '审查期限已于{on}届满，{declinedOn}的决定在视为受理之后，不发生不予受理的效力；可以依第三十三条驳回申请':
    'The examination ended on {on}; the decision of {declinedOn} comes after the deemed acceptance and does not decline it. It can be rejected under article 33',
  '不予受理决定书的日期{declinedOn}早于收到申请的日期{receivedOn}，请核对':
    'The refusal of {declinedOn} is earlier than the application, received on {receivedOn}; please check',
  '经作出行政行为的机关提交，只限于当场处罚和依据电子技术监控记录的处罚，请告知申请人直接向行政复议机关申请':
    'Only on-the-spot fines and fines by automatic monitoring are handed in through the organ that made them; tell the applicant to apply directly',
  '转送期限自处罚机关收到申请之日起算，请作废本条，填写收到日期后重新登记':
    'The time to forward runs from the receipt by the penalty organ; void this record and take it in again with that day',
  '来访人要提交复议申请的，工作站应当接收并转送，不能以解答代替，请改用“接收申请”':
    'Who wants to apply is to be taken in and forwarded, not merely answered; use the step that receives the application',
  '普通程序应当听取当事人的意见，请先登记听取意见，或者登记因当事人原因不能听取的情况':
    'The ordinary procedure hears the parties: record that first, or why they could not be heard',
  '本件认定为重大、疑难、复杂，应当组织听证，请先举行听证或者登记申请人放弃':
    'This is a major, doubtful or complex case and needs a hearing: hold it first, or record that the applicant gave it up',
  '本件应当提请行政复议委员会提出咨询意见，意见收到之后才能作出决定': 'The committee must be asked for its opinion, and the decision waits for it',
  '被申请人未按期答复、提交证据，视为没有证据、依据，应当决定撤销、部分撤销、确认违法、确认无效或者责令履行':
    'The respondent did not answer in time and is deemed without evidence: revoke in whole or part, find unlawful or void, or order performance',
  '不得作出对申请人更为不利的变更决定，第三人提出相反请求的除外': 'A change may not be worse for the applicant, unless a third party asked for it',
  '作出变更决定，请说明变更后是否对申请人更为不利': 'For a change, say whether it is worse for the applicant',
  '决定承担行政协议责任，只适用于复议事项为行政协议的案件': 'Liability under an agreement is only for cases about administrative agreements',
  '责令重新作出行政行为，应当先决定撤销或者部分撤销': 'To order the act anew, first revoke it in whole or in part',
  '调解书于{mediatedOn}签字盖章，此前尚未生效，不能结案':
    'The settlement is signed and sealed on {mediatedOn}; before that it has no effect and closes nothing',
  '调解书经各方签字并加盖印章才生效，请填写签字盖章日期；未达成或者反悔的应当及时作出决定':
    'A settlement takes effect when signed and sealed: fill in the day; without one, decide the case',
  '重新作出的行为与被撤销的行为事实、理由和内容基本相同，不是履行复议决定，请责令履行':
    'An act anew with the same facts, grounds and content does not carry out the decision; order performance',
  '应当于举行听证的五日前书面通知，最迟为{last}，现已不足，请改期后再通知':
    'Notice is given in writing five days ahead, by {last} at the latest; that is past. Put the hearing off first',
  '本次听证通知的日期是{heldOn}，改在其他日期举行的请先改期并重新通知':
    'The hearing was announced for {heldOn}; to hold it on another day, put it off and give notice again',
  '听证由一名主持人、两名以上听证员和一名记录员进行，听证员现有{listeners}名':
    'A hearing has one chair, two or more members and one clerk; there are {listeners} members',
  '被申请人的负责人不能参加听证的，应当说明理由并委托相应的工作人员参加，请填写':
    'Where the respondent’s head cannot attend, the reason and the delegate must be given; please fill them in',
  '听证定于{heldOn}举行，尚未到期，不能认定申请人放弃':
    'The hearing is on {heldOn}, still to come; the applicant cannot be taken to have given it up',
})
