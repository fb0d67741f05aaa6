import type { ImportView } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { expect, test } from 'vitest'
import { casesUrl } from '../../test/district.ts'
import { headingsOf, rowOf } from '../../test/import-desk.ts'
import { installPostgres, signInAt } from '../../test/served.ts'
import { mostRows } from '../exports/export.ts'
import { writeWorkbook } from '../workbooks/writing.ts'
import { xlsxType } from './schema.ts'

const ledger = reconsiderationCase
const fileOf = (n: number) =>
  writeWorkbook([
    {
      name: '数据',
      rows: [
        headingsOf(ledger),
        ...Array.from({ length: n }, (_, i) =>
          rowOf(ledger, {
            receivedOn: '2024-02-28',
            channel: '邮寄',
            applicant: `演示·${n}之${i}`,
            applicantKind: '公民',
            respondent: '市场监督管理局',
            category: '行政处罚',
            matter: `请求撤销第${i}号行政处罚决定，理由是认定事实不清、适用依据不当、程序违法`,
          }),
        ),
      ],
    },
  ])
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Times in seconds and memory in MiB are printed; what the product promises of 10,000 rows is asked for. */
test.each([
  { n: 10_000, seconds: 60, heap: 300, memory: 512 },
  { n: 100_000, seconds: 1_200, heap: 500, memory: 1_024 },
])(
  '$n rows are checked, taken in and exported',
  async ({ n, seconds, heap, memory }) => {
    const installation = await installPostgres()
    const server = await installation.serve({ NODE_OPTIONS: `--max-old-space-size=${heap}` })
    const headers = { cookie: await signInAt(server.url, 'clerk') }
    const idle = server.peak()
    const begun = performance.now()
    const passed = () => (performance.now() - begun) / 1000
    const sent = await fetch(`${server.url}${casesUrl}/imports?name=x.xlsx`, {
      method: 'POST',
      headers: { ...headers, 'content-type': xlsxType },
      body: new Uint8Array(await fileOf(n)),
    })
    expect(sent.status).toBe(202)
    const { id } = (await sent.json()) as ImportView
    const until = async (wanted: ImportView['state']) => {
      for (;;) {
        const view = (await (await fetch(`${server.url}/api/imports/${id}`, { headers })).json()) as ImportView
        if (view.state === wanted) return view
        expect(['checking', 'checked', 'committing']).toContain(view.state)
        await pause(500)
      }
    }
    const { digest } = await until('checked')
    const checked = passed()
    const commit = await fetch(`${server.url}/api/imports/${id}/commit`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ digest, mode: n > 20_000 ? 'row' : 'file' }),
    })
    expect(commit.status).toBe(200)
    expect((await until('committed')).taken).toBe(n)
    const [taken, high] = [passed(), server.peak()]
    console.log(
      `${n}: idle ${idle.toFixed(0)} MiB, checked ${checked.toFixed(1)} s, in ${taken.toFixed(1)} s, ${high.toFixed(0)} MiB`,
    )
    for (const format of ['csv', 'xlsx'] as const) {
      const at = passed()
      const file = await fetch(`${server.url}${casesUrl}/export?format=${format}`, { headers })
      expect(file.status).toBe(n > mostRows[format] ? 409 : 200)
      const bytes = (await file.arrayBuffer()).byteLength
      console.log(`${n} ${format}: ${(passed() - at).toFixed(1)} s, ${bytes} bytes, ${server.peak().toFixed(0)} MiB`)
    }
    expect(taken).toBeLessThan(seconds)
    expect(high).toBeLessThan(memory)
    await server.stop()
    await installation.remove()
  },
  1_800_000,
)
