/** Every parameter is text, as it stands in the address and as the API reads it. */
export type Search = Readonly<Record<string, string>>
export const readSearch = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
