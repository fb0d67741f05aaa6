import { fault, type Ledger } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

/** What a list can show: the fields, the state and the unit. */
const offered = ({ shape }: Ledger): readonly string[] => [...Object.keys(shape.fields), 'state', 'organ']

/** The columns that somebody has chosen for a list; null where he takes them as they are declared. */
export async function chosenColumns(tx: Tx, ledger: Ledger, { region, account }: Actor) {
  const found = await tx
    .selectFrom('list_columns')
    .select('columns')
    .where('region_code', '=', region)
    .where(sql<string>`account_id::text`, '=', account ?? '')
    .where('ledger', '=', ledger.shape.code)
    .executeTakeFirst()
  // A field may have left the ledger since.
  const known = found?.columns.filter((name) => offered(ledger).includes(name))
  return known === undefined || known.length === 0 ? null : known
}

/** @param columns null for those that are declared */
export async function chooseColumns(
  tx: Tx,
  ledger: Ledger,
  { region, account }: Actor,
  columns: readonly string[] | null,
): Promise<void> {
  const key = { region_code: region, account_id: account ?? '', ledger: ledger.shape.code }
  if (columns === null) {
    await tx
      .deleteFrom('list_columns')
      .where('region_code', '=', region)
      .where('account_id', '=', key.account_id)
      .where('ledger', '=', key.ledger)
      .execute()
    return
  }
  const strange = columns.find((name, i) => !offered(ledger).includes(name) || columns.indexOf(name) !== i)
  if (columns.length === 0 || strange !== undefined)
    throw invalid([
      fault(
        'columns',
        strange === undefined ? say('列表至少要有一列') : say('没有“{name}”这一列，或者它选了两次', { name: strange }),
      ),
    ])
  await tx
    .insertInto('list_columns')
    .values({ ...key, columns: JSON.stringify(columns) })
    .onConflict((oc) =>
      oc
        .columns(['region_code', 'account_id', 'ledger'])
        .doUpdateSet((eb) => ({ columns: eb.ref('excluded.columns') })),
    )
    .execute()
}
