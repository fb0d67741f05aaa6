import { speaker } from '@fazhi/law'

/** What the rules of litigation say, in English under its Chinese. */
export const say = speaker({
  '“{raw}”不是人民法院的案号，应写作“（2024）辽1302行初1号”，请对照通知书填写':
    '“{raw}” is no case number of a people’s court; it is written “（2024）辽1302行初1号”. Please copy it from the notice',
  '以超过起诉期限为由答辩的，应当填写起诉期限情形、起算日期和起诉日期':
    'A defence that the suit is out of time needs the kind of term, its first day and the day of the suit',
  '起诉日期{suedOn}晚于立案日期{docketedOn}，请核对': 'The suit of {suedOn} is later than its registration on {docketedOn}; please check',
  '原告于{suedOn}起诉，起诉期限至{last}，没有超过，请改用其他理由答辩':
    'The plaintiff sued on {suedOn}; the term ran to {last} and was kept. Choose another defence',
  '{headKinds}不是被诉行政机关的负责人，请另行确定人选': '“{headKinds}” is not a head of the organ that is sued; choose somebody else',
  '已确定由另一被告的负责人出庭，本机关无须确定人选': 'The head of the other defendant is to appear; this organ need not name anybody',
  '已确定由{headName}出庭，要换人的请办理“更换出庭负责人”': '{headName} is to appear; to replace them, use the step that replaces the head',
  '尚未确定出庭负责人，无须更换': 'Nobody has been named yet; there is nobody to replace',
  '开庭日期{session}已过，不能再更换出庭负责人': 'The session of {session} is over; the head cannot be replaced any more',
  '说明不能出庭的材料，应当加盖行政机关印章或者经主要负责人签字认可':
    'The explanation why the head cannot appear must bear the organ’s seal or be signed by its chief',
  '没有登记不能出庭的理由；因其他原因改期的，请更正开庭日期':
    'No reason for not appearing is recorded; where the session is put off for another reason, correct its date',
  '通知的开庭日期是{session}，开庭以前不能登记到庭情况': 'The session is on {session}; who appeared cannot be recorded before',
  '负责人到庭的，请填写其姓名和职务类别': 'Where the head appeared, fill in the name and the kind of office',
  '负责人到庭的，请登记身份证明是否符合要求': 'Where the head appeared, say whether the proof of identity was in order',
  '负责人到庭的，请登记是否就实质性解决争议发表意见': 'Where the head appeared, say whether they spoke on settling the dispute itself',
  '准许撤诉的，请选择撤诉的原因，写明是否因行政机关改变被诉行为':
    'Where the suit was withdrawn, choose the reason: say whether the organ had changed its act',
  '一审案件没有发回重审的裁定，请改选裁判结果': 'At first instance nothing is sent back for retrial; choose another outcome',
  '一审案件没有对原裁判的处理，请不要填写这一项': 'At first instance there is no earlier judgment to deal with; leave this empty',
  '二审、再审案件，请选择对原裁判的处理': 'On appeal or retrial, choose what became of the earlier judgment',
  '上诉期限至{last}（遇节假日顺延），届满以前裁判尚未生效':
    'The time to appeal runs to {last} (rolled over holidays); the judgment has no effect before',
  '判决要求履行的，请填写履行期限届满日期': 'Where the judgment orders performance, fill in its last day',
  '二审裁判是终审裁判，不得上诉': 'A judgment on appeal is final; it cannot be appealed',
  '本裁定、调解书依法不得上诉，送达即生效': 'This ruling or settlement cannot be appealed; it takes effect on service',
  '本件应当在{performBy}以前履行，尚未登记履行情况，不能结案':
    'This must be performed before {performBy}, and no performance is recorded; it cannot be closed',
  '履行期限没有届满，或者已经履行，法院不得采取强制措施，请核对':
    'The time to perform has not run out, or it was performed; the court may not enforce. Please check',
  '对行政机关负责人按日罚款，每日五十元至一百元，请核对金额': 'A daily fine on the head of an organ is 50 to 100 yuan a day; please check the amount',
  '本件{reviewResults}，应诉地位与此不符，请核对应诉地位和复议结果':
    'The role in the suit does not fit the outcome of the reconsideration (“{reviewResults}”); please check both',
  '共同被告案件，请填写另一被告': 'With joint defendants, fill in the other one',
  '简易程序只适用于第一审案件，二审、再审案件请选择普通程序':
    'The summary procedure is for first instance only; on appeal or retrial choose the ordinary one',
  '适用简易程序，应当具备法定情形之一，请选择是哪一种': 'The summary procedure needs one of the grounds in the law; choose which',
  '本件不适用简易程序，无须转为普通程序': 'This is not under the summary procedure; there is nothing to convert',
  '简易程序应当在四十五日内审结，不得延长，请先登记转为普通程序':
    'The summary procedure ends within 45 days and is not extended; record the conversion first',
  '二审、再审案件不填一审立案日期，请更正': 'On appeal or retrial the registration at first instance stays empty; please correct',
  '一审立案日期{docketedOn}晚于收到起诉状副本的日期{complaintReceivedOn}，请核对':
    'The registration on {docketedOn} is later than the copy of the complaint, received on {complaintReceivedOn}; please check',
  '举证期限已于{last}届满，不得再申请延期举证': 'The time to produce evidence ran out on {last}; more time can no longer be asked for',
  '没有在举证期限内提出书面申请，不得延期举证': 'No written application was made in time; the time to produce evidence is not extended',
  '正当事由消除日期{causeEndedOn}早于收到起诉状副本的日期，请核对':
    'The cause ended on {causeEndedOn}, before the copy of the complaint was received; please check',
  '对方起诉、上诉或者申请再审的案件，应当在十五日内提交答辩状':
    'Where the other side sues, appeals or asks for retrial, the answer is due within fifteen days',
})
