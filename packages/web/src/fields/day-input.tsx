import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { AriaAttributes } from 'react'

/** As a date may be typed; the first is how it is shown. */
export const dayFormats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY-M-D', 'YYYY年M月D日']

interface DayInputProps extends AriaAttributes {
  readonly id?: string
  readonly value?: string | null
  readonly onChange?: (day: string | null) => void
}
/** A civil date as text, typed or picked. */
export function DayInput({ value = null, onChange, ...control }: DayInputProps) {
  return (
    <DatePicker
      // Enter takes the day typed; it must not send the form as well.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      {...control}
      format={dayFormats}
      value={value === null ? null : dayjs(value)}
      onChange={(day) => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
    />
  )
}
