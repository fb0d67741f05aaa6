import { isDeepStrictEqual } from 'node:util'
import { type ImportView, intakeFields, type Ledger } from '@fazhi/ledger'
import { xlsxType } from '../src/imports/schema.ts'
import { JobWorker } from '../src/jobs/worker.ts'
import type { Answer, Client, District } from './district.ts'
import type { TestCell } from './workbook.ts'

/** The labels over the columns of a ledger's intake. */
export const headingsOf = (ledger: Ledger): readonly string[] =>
  intakeFields(ledger).flatMap((name) => ledger.shape.fields[name]?.label ?? [])

/** A row under those labels. */
export const rowOf = (ledger: Ledger, values: Readonly<Record<string, TestCell>>): readonly TestCell[] => {
  const unknown = Object.keys(values).filter((name) => !intakeFields(ledger).includes(name))
  if (!isDeepStrictEqual(unknown, [])) throw new Error(`no such fields: ${unknown.join()}`)
  return intakeFields(ledger).map((name) => values[name] ?? null)
}

/** Somebody who brings workbooks into a ledger. */
export function importDesk(district: District, client: Client, ledger: Ledger) {
  const base = `/api/ledgers/${ledger.shape.code}`
  const upload = (bytes: Buffer, name = '台账.xlsx') =>
    client.send<ImportView>('POST', `${base}/imports?name=${encodeURIComponent(name)}`, bytes, {
      'content-type': xlsxType,
    })
  const read = async (id: string) => (await client.get<ImportView>(`/api/imports/${id}`)).body
  const work = () => new JobWorker(district.house, { report: (line) => console.error(line) }).drain()
  return {
    base,
    upload,
    read,
    work,
    /** Brings a file and waits until it is checked. */
    async check(bytes: Buffer, name?: string): Promise<ImportView> {
      const answer = await upload(bytes, name)
      if (answer.status !== 202) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
      await work()
      return read(answer.body.id)
    },
    async commit({ id, digest }: ImportView, mode: 'file' | 'row' = 'file'): Promise<Answer<ImportView>> {
      const answer = await client.send<ImportView>('POST', `/api/imports/${id}/commit`, { digest, mode })
      if (answer.status !== 200) return answer
      await work()
      return { ...answer, body: await read(id) }
    },
    async undo({ id }: ImportView, reason = '导错了文件'): Promise<Answer<ImportView>> {
      const answer = await client.send<ImportView>('POST', `/api/imports/${id}/undo`, { reason })
      if (answer.status !== 200) return answer
      await work()
      return { ...answer, body: await read(id) }
    },
  }
}
