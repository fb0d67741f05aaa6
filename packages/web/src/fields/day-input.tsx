import dayjs from 'dayjs'
import type { AriaAttributes } from 'react'
import { DayPicker } from './day-picker.tsx'

interface DayInputProps extends AriaAttributes {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (day: string | null) => void
}
/** A civil date as text, typed or picked. */
export function DayInput({ value = null, onChange, ...control }: DayInputProps) {
  return (
    <DayPicker
      {...control}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  )
}
