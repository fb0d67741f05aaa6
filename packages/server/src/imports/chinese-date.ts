import { isPlainDate, type PlainDate } from '@fazhi/law'

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** 二〇二四 is 2024, 十二 is 12, 三十一 and 廿五 are what they say. */
function numeral(text: string): string {
  const plain = text.replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (!plain.includes('十')) return [...plain].map((c) => digits[c] ?? c).join('')
  const [tens = '', ones = ''] = plain.split('十')
  return (digits[tens] ?? (tens === '' ? '1' : tens)) + (digits[ones] ?? (ones === '' ? '0' : ones))
}

const written = (year: string, month: string, day: string): PlainDate | null => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : null
}

const numerals = '〇○零一二三四五六七八九十廿卅\\d'
const chinese = new RegExp(`^([${numerals}]{4})年([${numerals}]{1,3})月([${numerals}]{1,4})[日号]?$`)
const separated = /^(\d{4})[-./、\\](\d{1,2})[-./、\\](\d{1,2})$/
const compact = /^(\d{4})(\d{2})(\d{2})$/

/** The first day that a serial number is believed to mean: whoever types 2024 has typed a year. */
const earliestSerial = 10_958
const latestSerial = 2_958_465
const dayInMilliseconds = 86_400_000

/** A day by Excel's count, where 60 is a day that never was. */
export function serialDate(serial: number, isFrom1904: boolean): PlainDate | null {
  const days = Math.floor(serial) + (isFrom1904 ? 1462 : 0)
  if (days < earliestSerial || days > latestSerial) return null
  const text = new Date(Date.UTC(1899, 11, 30) + days * dayInMilliseconds).toISOString().slice(0, 10)
  return isPlainDate(text) ? text : null
}

/** A day in whatever way a clerk writes it; null for what is none, or might be two. */
export function readDate(raw: string, isFrom1904 = false): PlainDate | null {
  const text = raw
    .normalize('NFKC')
    .replace(/\s*(星期|周)[一二三四五六日天]$/, '')
    .replace(/[T\s]+\d{1,2}[:时]\d{1,2}([:分]\d{1,2}(\.\d+)?秒?)?分?Z?$/, '')
    .replace(/\s+/g, '')
    .replace(/^(公元|于)/, '')
  const [, year, month, day] = separated.exec(text) ?? compact.exec(text) ?? []
  if (year && month && day) return written(year, month, day)
  const [, inYear, inMonth, onDay] = chinese.exec(text) ?? []
  if (inYear && inMonth && onDay) return written(numeral(inYear), numeral(inMonth), numeral(onDay))
  return /^\d{5}(\.\d+)?$/.test(text) ? serialDate(Number(text), isFrom1904) : null
}
