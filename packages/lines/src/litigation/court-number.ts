import { type Citation, type Refusal, refused } from '@fazhi/law'
import { say } from './say.ts'

const rule: Citation = { law: '关于人民法院案件案号的若干规定', article: '3' }
// 收案年度、法院代字、（专门审判代字和）类型代字、编号。
const grammar =
  /^（\d{4}）(最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军](\d{4}|\d{2})?)[\u4e00-\u9fa5]{1,6}?\d+号(之[一二三四五六七八九十]+)?$/

/** A court's case number with full-width brackets and no spaces, as it is cited. */
export const normaliseCourtNumber = (raw: string) => raw.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）')

/** 案号由年份、法院代字、类型代字和编号组成；通知书上的原样另存。 */
export const refuseCourtNumber = (raw: string): Refusal | null =>
  grammar.test(normaliseCourtNumber(raw))
    ? null
    : refused(say('“{raw}”不是人民法院的案号，应写作“（2024）辽1302行初1号”，请对照通知书填写', { raw }), rule)
