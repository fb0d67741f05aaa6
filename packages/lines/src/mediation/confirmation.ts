import { statute } from '@fazhi/law'

/** 关于人民调解协议司法确认程序的若干规定（法释〔2011〕5号）。 */
export const confirmationRules = statute('法释〔2011〕5号')
