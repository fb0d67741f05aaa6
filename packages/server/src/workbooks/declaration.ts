import { createHash } from 'node:crypto'
import { intakeFields, type Ledger } from '@fazhi/ledger'

/** Beside it stands the version of a template. */
export const versionLabel = '模板版本'

/** What a template says of a ledger: its fields, their kinds, whether they are required, what may be chosen. */
export function declarationDigest(ledger: Ledger): string {
  const fields = intakeFields(ledger).map((name) => {
    const { kind, label, optional, options = {}, unit = '', to = '' } = ledger.shape.fields[name] ?? {}
    return [name, kind, label, optional, options, unit, to]
  })
  return createHash('sha256')
    .update(JSON.stringify([ledger.shape.code, fields]))
    .digest('hex')
    .slice(0, 16)
}
