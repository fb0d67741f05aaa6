import { DatePicker, type DatePickerProps } from 'antd'
import type { RangePickerProps } from 'antd/es/date-picker'
import type { Dayjs } from 'dayjs'
import type { KeyboardEvent } from 'react'

/** As a date may be typed; the first is how it is shown. */
const dayFormats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D', 'YYYY-M-D', 'YYYY年M月D日']

/** Enter takes what was typed; it must not send the form as well, with its other fields still empty. */
const takeOnly = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === 'Enter') event.preventDefault()
}

/** The pickers of every form: antd's own, but that Enter in them sends nothing. */
export const DayPicker = (props: DatePickerProps<Dayjs, false>) => (
  <DatePicker format={dayFormats} {...props} onKeyDown={takeOnly} />
)
export const DayRangePicker = (props: RangePickerProps) => (
  <DatePicker.RangePicker format={dayFormats} {...props} onKeyDown={takeOnly} />
)
