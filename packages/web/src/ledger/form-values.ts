import type { Fault, Scalar } from '@fazhi/ledger'
import type { FormInstance } from 'antd'
import type { Values } from '../api/client.ts'

export type FormValues = Readonly<Record<string, Scalar | null | undefined>>

/** What was filled in, as it is sent. */
export const filled = (values: FormValues): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, value]],
    ),
  )

/** Puts what the server found wrong at the fields it is about; gives back what has no field here. */
export function showFaults(form: FormInstance<FormValues>, faults: readonly Fault[]): readonly Fault[] {
  const names = Object.keys(form.getFieldsValue())
  const here = faults.filter(({ field }) => names.includes(field))
  form.setFields(here.map(({ field, message }) => ({ name: field, errors: [message] })))
  const [first] = here
  if (first) form.scrollToField(first.field)
  return faults.filter((fault) => !here.includes(fault))
}
