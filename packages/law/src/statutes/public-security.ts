import { statute } from '../clock.ts'

// 治安管理处罚法，二〇二五年修订，二〇二六年一月一日起施行。
export const { article } = statute('治安管理处罚法')
/** 第一百三十六条：违反治安管理的记录应当封存，自修订施行之日起不再作为“以前的违法”提供。 */
export const sealedSince = '2026-01-01'
