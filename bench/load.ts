import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { PlainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { stationOfficer } from '@fazhi/lines/shared/posts'
import { addAccount } from '../packages/server/src/auth/account.ts'
import { byLaw, founder, scopeOf } from '../packages/server/src/auth/actor.ts'
import { planOf } from '../packages/server/src/db/plan.ts'
import { connect } from '../packages/server/src/db/postgres/pool.ts'
import { openPostgres } from '../packages/server/src/db/store.ts'
import { entryRow } from '../packages/server/src/evidence/entry-row.ts'
import { asArray } from '../packages/server/src/search/gram.ts'
import { searchedOf, searchRows } from '../packages/server/src/search/searched.ts'
import { applicantKinds, kinds, mediationCase, results, states } from './mediation-case.ts'
import { row } from './reference/gen/generate.mjs'

/** Where the bench's PostgreSQL listens; the limits' own code expects it there. */
export const port = 55_432
export const url = (role: string, database: string) => `postgresql://${role}@127.0.0.1:${port}/${database}`
export const region = '510100'
export const account = { login: 'clerk', password: 'Bench-2024-pass' }
export const organ = { id: 'justice', path: '/gov/justice/' }
/** The id under which the generated row of this number is kept. */
export const idOf = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const entryIdOf = (n: number) => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`

const keyOf = (labels: Readonly<Record<string, string>>, label: string | null): string | null =>
  label === null ? null : (Object.entries(labels).find(([, l]) => l === label)?.[0] ?? null)

/** A generated row as the values of the ledger's fields. */
export function factsOf(r: ReturnType<typeof row>) {
  return {
    placeCode: r.region_code,
    placeName: r.region_name,
    committee: r.organ,
    serialNo: r.serial_no,
    applicant: r.applicant,
    applicantKind: keyOf(applicantKinds, r.applicant_type),
    respondent: r.respondent,
    disputeKind: keyOf(kinds, r.dispute_kind),
    summary: r.summary,
    acceptedOn: r.accepted_on,
    closedOn: r.closed_on,
    result: keyOf(results, r.result),
    amount: Math.round(Number(r.amount) * 100),
    mediator: r.mediator,
    orgNumber: r.org_id,
    people: r.people_count,
    isMajor: r.is_major ? 'yes' : 'no',
    extra: JSON.stringify(r.extra),
  }
}

const cell = (value: unknown): string =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\t', ' ').replaceAll('\n', ' ')

function copyInto(database: string, table: string, columns: readonly string[]) {
  const command = `copy ${table} (${columns.map((c) => `"${c}"`).join(', ')}) from stdin`
  const program = spawn('psql', [url('postgres', database), '-q', '-c', command], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  let lines: string[] = []
  const flush = async () => {
    const text = lines.join('')
    lines = []
    if (!program.stdin.write(text)) await once(program.stdin, 'drain')
  }
  return {
    add: async (values: Readonly<Record<string, unknown>>) => {
      lines.push(`${columns.map((c) => cell(values[c])).join('\t')}\n`)
      if (lines.length === 1000) await flush()
    },
    end: async () => {
      await flush()
      program.stdin.end()
      const [code] = await once(program, 'exit')
      if (code !== 0) throw new Error(`copy into ${table} failed`)
    },
  }
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Makes the database and loads the generated rows, each with the entry of its intake. */
export async function load(database: string, rows: number): Promise<void> {
  const superuser = await connect(url('postgres', 'postgres'))
  for (const role of ['bench_owner login createrole', 'bench_login login'])
    await superuser.query(`create role ${role}`).catch(() => {})
  await superuser.query(`drop database if exists ${database}`)
  await superuser.query(`create database ${database} owner bench_owner`)
  await superuser.end()
  const store = await openPostgres({ url: url('bench_login', database), ownerUrl: url('bench_owner', database) })
  await store.migrate()
  const owner = await connect(url('bench_owner', database))
  for (const statement of await planOf(owner, [...ledgers, mediationCase])) await owner.query(statement)
  await owner.end()
  await store.transaction(scopeOf(founder(region)), async (tx) => {
    await tx.insertInto('region').values({ region_code: region, name: '某区', place: '某', demo: false }).execute()
    await tx
      .insertInto('organ')
      .values([
        { region_code: region, id: 'gov', parent_id: null, path: '/gov/', name: '某区人民政府' },
        { region_code: region, id: organ.id, parent_id: 'gov', path: organ.path, name: '某区司法局' },
      ])
      .execute()
    const seats = [{ post: stationOfficer.code, organ: organ.id as OrganId, from: '2019-01-01' }]
    await addAccount(tx, region, { ...account, name: '试·承办人', seats })
  })
  await store.transaction(scopeOf(byLaw(region)), (tx) =>
    tx
      .insertInto('search_standing')
      .values({
        region_code: region,
        ledger: mediationCase.shape.code,
        digest: searchedOf(mediationCase).digest,
        built_at: new Date().toISOString(),
      })
      .execute(),
  )
  await store.close()

  const reach = { organ_id: organ.id, organ_path: organ.path, party_organs: '', assignees: '' }
  const fields = Object.keys(mediationCase.shape.fields)
  const ground = ['region_code', 'id', 'state', 'version', 'created_on', 'created_at', 'updated_at']
  const records = copyInto(database, 'bench_case', [...ground, ...Object.keys(reach), ...fields.map(snake)])
  let entries: ReturnType<typeof copyInto> | undefined
  let searched: ReturnType<typeof copyInto> | undefined
  for (let n = 1; n <= rows; n++) {
    const generated = row(n)
    const facts: Readonly<Record<string, string | number | null>> = factsOf(generated)
    const state = keyOf(states, generated.status) ?? 'pending'
    const columns = Object.fromEntries(fields.map((f) => [snake(f), facts[f]]))
    const stored = { region_code: region, id: idOf(n), state, version: 1, created_on: generated.accepted_on }
    const at = generated.created_at
    await records.add({ ...stored, created_at: at, updated_at: at, ...reach, ...columns })
    const said = {
      id: entryIdOf(n),
      ledger: 'bench_case',
      record_id: idOf(n),
      seq: 0,
      kind: 'intake',
      name: null,
      legal_on: generated.accepted_on,
      recorded_at: at,
      state,
      law: null,
      article: null,
      reason: null,
      approved_by: null,
      account_id: null,
      post: stationOfficer.code,
    }
    const entry = entryRow('sha256', region, said, { before: {}, after: facts }, reach, '')
    entries ??= copyInto(database, 'entry', Object.keys(entry))
    await entries.add(entry)
    const matter = {
      ...facts,
      id: idOf(n) as RecordId,
      state,
      organ: organ.id as OrganId,
      createdOn: generated.accepted_on as PlainDate,
    }
    for (const { grams, ...rest } of searchRows(mediationCase, matter, region, reach)) {
      const line = { ...rest, grams: asArray(grams) }
      searched ??= copyInto(database, 'search_text', Object.keys(line))
      await searched.add(line)
    }
  }
  await records.end()
  await entries?.end()
  await searched?.end()
  const vacuum = await connect(url('postgres', database))
  for (const table of ['bench_case', 'entry', 'search_text']) await vacuum.query(`vacuum analyze ${table}`)
  await vacuum.end()
}
