/** What people fall out over, and on what they agree; all invented. */
export const troubles = [
  {
    category: 'neighbours',
    says: '楼上漏水浸湿墙面，双方对修复费用各执一词。',
    terms: '楼上住户五日内修好防水，并承担墙面修复。',
  },
  { category: 'family', says: '兄弟三人对老人的赡养轮换没有谈妥。', terms: '按月轮换照料，就医支出三人均摊。' },
  { category: 'homestead', says: '翻建房屋，滴水檐越过老墙基。', terms: '拆短屋檐，改装落水管。' },
  { category: 'land', says: '两家承包地的地界被水冲毁，耕种时多占一垄。', terms: '以证载面积重新埋设界石。' },
  { category: 'contract', says: '定做的门窗尺寸不符，定金没有退还。', terms: '重做门窗，工期顺延十日。' },
  { category: 'wages', says: '装修结束后三名工人的工钱拖欠一个月。', terms: '当场结清工钱。' },
  { category: 'damages', says: '家犬扑倒路人，医药费没有谈妥。', terms: '犬主承担医药费并道歉。' },
  { category: 'property', says: '电梯停运多日，业主拒交当月物业费。', terms: '物业修好电梯，减收当月费用。' },
  { category: 'traffic', says: '电动自行车剐蹭，双方对责任看法不同。', terms: '各修各车，互不追究。' },
  { category: 'business', says: '两家摊位的遮阳棚互相遮挡。', terms: '棚子各自后退半米。' },
  { category: 'onlineTrade', says: '网购的农具不能使用，店家不肯退货。', terms: '店家收回农具，退还货款。' },
  { category: 'environment', says: '养殖的粪污流进邻家菜地。', terms: '三日内清走粪污，修好沉淀池。' },
  { category: 'neighbours', says: '夜间放音乐影响邻居休息。', terms: '晚九点以后不再外放音乐。' },
] as const
