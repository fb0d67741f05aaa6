import { type ImportFault, intakeFields, type Ledger } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { headingsOf, importDesk, rowOf } from '../../test/import-desk.ts'
import { type TestCell, workbookOf } from '../../test/workbook.ts'

const ledger: Ledger = reconsiderationCase
const good = (n: number, more: Readonly<Record<string, TestCell>> = {}) =>
  rowOf(ledger, {
    receivedOn:
      ['2024-2-5', '2024年2月6日', '2024.2.7', '20240208', new Date(Date.UTC(2024, 1, 9)), 45_332][n % 6] ?? null,
    channel: '当面提交',
    applicant: `演示·申请人${n}`,
    applicantKind: '公民',
    respondent: n % 2 === 0 ? '市场监督管理局' : '综合行政执法局',
    category: '行政处罚',
    matter: `请求撤销第${n}号行政处罚决定`,
    applicantContact: `某街道${n}号，${13_800_000_000 + n}`,
    agents: n % 3,
    ...more,
  })

/** Faults of different kinds: what is planted in a row, and where and how it is to be found. */
const planted: readonly (readonly [
  name: string,
  cells: Readonly<Record<string, TestCell>>,
  field: string,
  said: RegExp,
])[] = [
  ['日期缺日', { receivedOn: '2024年2月' }, 'receivedOn', /读不出是哪一天/],
  ['日期不存在', { receivedOn: '2024-02-30' }, 'receivedOn', /读不出/],
  ['平年的闰日', { receivedOn: '2023年2月29日' }, 'receivedOn', /读不出/],
  ['月份十三', { receivedOn: '2024.13.1' }, 'receivedOn', /读不出/],
  ['两位年份', { receivedOn: '24.2.5' }, 'receivedOn', /读不出/],
  ['月在前', { receivedOn: '2/5/2024' }, 'receivedOn', /读不出/],
  ['只有年份的数值', { receivedOn: 2024 }, 'receivedOn', /读不出/],
  ['日期写成文字', { receivedOn: '上周五' }, 'receivedOn', /读不出/],
  ['日期写成真假', { receivedOn: true }, 'receivedOn', /不是日期/],
  ['将来的日期', { receivedOn: '2024-12-31' }, 'receivedOn', /晚于今天/],
  ['将来的序列号', { receivedOn: 60_000 }, 'receivedOn', /晚于今天/],
  ['必填的日期空着', { receivedOn: null }, 'receivedOn', /请填写收到申请日期/],
  ['必填的选项空着', { channel: null }, 'channel', /请填写申请方式/],
  ['必填的姓名只有空格', { applicant: ' \u3000\u200b' }, 'applicant', /请填写申请人/],
  ['必填的单位空着', { respondent: null }, 'respondent', /请填写被申请人/],
  ['必填的长文空着', { matter: null }, 'matter', /请填写复议请求/],
  ['没有的选项', { channel: '传真' }, 'channel', /没有“传真”这个选项/],
  ['选项写错字', { applicantKind: '公名' }, 'applicantKind', /没有“公名”/],
  ['选项填了数字', { category: 7 }, 'category', /没有“7”/],
  ['选项填了日期', { category: new Date(Date.UTC(2024, 0, 1)) }, 'category', /没有“2024-01-01”/],
  ['没有的单位', { respondent: '不存在的局' }, 'respondent', /没有叫“不存在的局”的单位/],
  ['单位只写简称', { respondent: '市监局' }, 'respondent', /没有叫“市监局”/],
  ['小数的人数', { agents: 1.5 }, 'agents', /不是不小于零的整数/],
  ['负的人数', { agents: -1 }, 'agents', /不是不小于零的整数/],
  ['人数写成文字', { agents: '两人' }, 'agents', /不是不小于零的整数/],
  ['人数超出范围', { agents: 99_999_999_999 }, 'agents', /范围/],
  ['丢失精度的号码', { applicantContact: 211_302_199_001_010_000 }, 'applicantContact', /丢失/],
  ['科学记数法的号码', { applicantContact: '2.11302E+17' }, 'applicantContact', /丢失/],
  ['公式错误', { attackedAct: '#REF!' }, 'attackedAct', /公式出错/],
  ['查找不到的公式', { matter: '#N/A' }, 'matter', /公式出错/],
  ['姓名过长', { applicant: '长'.repeat(201) }, 'applicant', /最多200个字/],
  ['长文过长', { matter: '长'.repeat(20_001) }, 'matter', /最多20000个字/],
  ['引用的记录不存在', { forwarding: '某政复转〔2024〕99号' }, 'forwarding', /没有叫/],
  ['引用的编号不存在', { forwarding: '0193f000-0000-7000-8000-00000000fa11' }, 'forwarding', /没有这条记录/],
  ['可不填的日期也要对', { actMadeOn: '不详' }, 'actMadeOn', /读不出/],
  ['可不填的选项也要对', { realEstate: '大概' }, 'realEstate', /没有“大概”/],
  ['选项填了真假', { category: false }, 'category', /没有“否”/],
  ['与前面的行重复', {}, 'receivedOn', /与第\d+行重复/],
  ['两处都错（其一）', { receivedOn: '?', agents: '?' }, 'receivedOn', /读不出/],
  ['两处都错（其二）', { channel: '?', applicantKind: '?' }, 'channel', /没有“\?”/],
]

/** Ten thousand rows with the faults strewn over them, blank rows between. @returns at which row each of them lies */
function largeWorkbook() {
  const rows: (readonly TestCell[])[] = [['某区2024年度行政复议案件台账'], ['填报单位：某局'], headingsOf(ledger)]
  const at = new Map<number, (typeof planted)[number]>()
  let [n, next] = [0, 0]
  while (n < 10_000) {
    if (n % 997 === 500) rows.push([])
    const isPlanted = n % 240 === 120 && next < planted.length
    const fault = isPlanted ? planted[next++] : undefined
    const cells = fault?.[1] ?? {}
    rows.push(fault?.[0] === '与前面的行重复' ? good(3) : good(n, cells))
    if (fault) at.set(rows.length, fault)
    n += 1
  }
  const bytes = workbookOf({ 台账: { rows, merges: ['A1:H1'], formatted: ['A10500', 'B10900'] } })
  return { bytes, at, last: rows.length }
}

describe.each(engines)('一万行里埋着四十处不同的错误 · $name', (engine) => {
  let district: District
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(() => district.close())

  test('每一处都在它的行上找到，别处不报；其余各行逐行导入；标明错误的工作簿里也在那些行', async () => {
    const clerk = await district.as('clerk')
    const desk = importDesk(district, clerk, ledger)
    const { bytes, at } = largeWorkbook()
    expect(at.size).toBe(40)
    const begun = performance.now()
    const cpu = process.cpuUsage()
    const checked = await desk.check(bytes)
    const checkedIn = (performance.now() - begun) / 1000
    const found = new Map<number, readonly ImportFault[]>()
    for (const fault of checked.faults) found.set(fault.row, [...(found.get(fault.row) ?? []), fault])
    expect([...found.keys()]).toEqual([...at.keys()])
    for (const [row, [name, , field, said]] of at) {
      const label = ledger.shape.fields[field]?.label
      const of = found.get(row) ?? []
      expect([name, row, of.some((f) => f.heading === label && said.test(f.message))]).toEqual([name, row, true])
      expect(of.every((f) => f.remedy.length > 4)).toBe(true)
      const letter = String.fromCharCode(65 + intakeFields(ledger).indexOf(field))
      if (intakeFields(ledger).indexOf(field) < 26) expect(of.some((f) => f.column === letter)).toBe(true)
    }
    expect(checked).toMatchObject({ rows: 10_000, faulty: 40 })

    const committing = performance.now()
    const done = await desk.commit(checked, 'row')
    const committedIn = (performance.now() - committing) / 1000
    expect(done.body).toMatchObject({ state: 'committed', taken: 9_960, faulty: 40 })
    console.log(`${engine.name}：核对一万行${checkedIn.toFixed(1)} s，导入九千九百六十件${committedIn.toFixed(1)} s`)
    // A minute of one processor, whatever else the machine does; the embedded database is in it.
    const { user, system } = process.cpuUsage(cpu)
    expect((user + system) / 1e6).toBeLessThan(60)

    const { rawPayload } = await district.app.inject({
      url: `/api/imports/${checked.id}/errors`,
      cookies: { fazhi_session: await district.signIn('clerk') },
    })
    const marked = await readXlsx(rawPayload, { readStyles: true })
    const [sheet] = marked.sheets
    expect(sheet?.rows[2]?.slice(0, 4)).toEqual(['错误行号', '错误列', '错误说明', '处理建议'])
    const [someRow] = [...at.keys()]
    expect(sheet?.rows[(someRow ?? 0) - 1]?.[0]).toBe(String(someRow))
    const noted = sheet?.rows.flatMap((cells, i) => (i > 2 && cells[0] ? [i + 1] : []))
    expect(noted).toEqual([...at.keys()])
    const column = 4 + intakeFields(ledger).indexOf('receivedOn')
    expect(sheet?.cells?.get(`${(someRow ?? 0) - 1},${column}`)?.comment?.text).toContain('读不出')
  }, 200_000)

  test('行号就是Excel的行号，不管空行和标题有多少', async () => {
    const desk = importDesk(district, await district.as('stranger'), ledger)
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('good', 'bad', 'blank', 'spaces'), { minLength: 1, maxLength: 40 }),
        fc.nat(10),
        async (kinds, above) => {
          run += 1
          const head = Array.from({ length: above }, (_, i) => (i % 2 === 0 ? [`标题${i}`] : []))
          const rows = kinds.map((kind, i) => {
            if (kind === 'blank') return []
            if (kind === 'spaces') return [' ', '\u200b']
            return good(run * 1_000 + i, kind === 'bad' ? { channel: '？' } : {})
          })
          const checked = await desk.check(workbookOf({ 表: { rows: [...head, headingsOf(ledger), ...rows] } }))
          const isEmpty = !kinds.includes('good') && !kinds.includes('bad')
          if (isEmpty) {
            expect(checked.state).toBe('refused')
            return
          }
          const wanted = kinds.flatMap((kind, i) => (kind === 'bad' ? [above + 2 + i] : []))
          expect(checked.faults.map((f) => f.row)).toEqual(wanted)
          expect(checked.rows).toBe(kinds.filter((k) => k === 'good' || k === 'bad').length)
        },
      ),
      { numRuns: 12 },
    )
  }, 60_000)
})
