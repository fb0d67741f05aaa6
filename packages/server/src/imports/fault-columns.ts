import { say } from './say.ts'

/** The columns that go before those of a workbook whose faults are marked. */
export const faultColumns = [say('错误行号'), say('错误列'), say('错误说明'), say('处理建议')] as const
