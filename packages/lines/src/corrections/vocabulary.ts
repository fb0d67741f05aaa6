/** 社区矫正法第二条：四类对象。 */
export const categories = { control: '管制', suspended: '缓刑', parole: '假释', medical: '暂予监外执行' } as const
export const yesNo = { yes: '是', no: '否' } as const
