import { statute } from '@fazhi/law'

// 最高人民法院关于适用行政诉讼法的解释，2018-02-08起施行。
export const { article } = statute('法释〔2018〕1号')
