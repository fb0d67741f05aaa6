import { days, type Expiry, setting, statute } from '@fazhi/law'
import {
  account,
  choice,
  cutOff,
  date,
  ledger,
  longText,
  money,
  not,
  number,
  optional,
  organ,
  person,
  personal,
  quantity,
  type RecordOf,
  ref,
  sensitive,
  shape,
  text,
} from '@fazhi/ledger'

/** A ledger that compiles; the wrong uses beside this file are each one step away from it. */
export const law = statute('月亮湾灯笼规则')
const clock = <const E extends Expiry>(onExpiry: E) =>
  law.clock('lantern', '灯笼期限', {
    article: '1',
    startsAt: ['lit'],
    length: setting('lantern', days(1)),
    onExpiry,
    inForce: '2020-01-01',
    status: 'U',
  })
export const deeming = clock('close')
export const passive = clock('breach')

export const lanternShape = shape({
  code: 'lantern',
  label: '灯笼',
  fields: {
    lanternNo: number('编号', '灯〔{year}〕{n}号'),
    litOn: date('点灯日期'),
    paintedOn: optional(date('上色日期')),
    doneOn: optional(date('熄灯日期')),
    maker: personal(person('扎灯人')),
    home: optional(sensitive(text('住址'))),
    workshop: organ('作坊'),
    keeper: optional(account('保管人')),
    colour: optional(choice('颜色', { red: '红', gold: '金' })),
    note: optional(longText('备注')),
    candles: quantity('烛数', '支'),
    extraDays: optional(quantity('延长', '日')),
    price: optional(money('价钱')),
    twin: optional(ref('另一盏', 'lantern')),
  },
  states: { lit: '亮着', out: '熄了' },
})
export interface Lantern extends RecordOf<typeof lanternShape> {}
export const blank = {
  start: 'litOn',
  initial: 'lit',
  moves: {},
  periods: {},
  figures: {},
  documents: {},
  access: { sensitivity: 'internal', grants: [] },
  list: [],
  filters: [],
} as const
export const worded = { label: '数', unit: '盏', definition: '数一数' } as const

export const lanternMoves = {
  snuff: { label: '熄', from: ['lit'], to: 'out', stamps: 'doneOn', asks: ['note'] },
  end: { label: '灭', byLaw: true, from: ['lit'], to: 'out', basis: law.article('1') },
} as const
export const lantern = ledger(lanternShape, {
  ...blank,
  moves: lanternMoves,
  periods: { burn: { label: '燃', clock: deeming, from: 'litOn', until: ['snuff'], lapse: 'end' } },
  figures: { lit: { kind: 'count', ...worded, on: 'litOn', where: { litOn: { to: cutOff }, colour: not('red') } } },
})
