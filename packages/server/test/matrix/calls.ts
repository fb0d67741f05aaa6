import type { BoardView, Ledger, Page } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { columnName } from '../../src/db/columns.ts'
import { factorsOf } from './factors.ts'
import { all, type Call, type Context, type Draft, read, sameSet, statusIs, within } from './judge.ts'
import {
  isKnownGap,
  type LedgerOracle,
  ledgerOracles,
  masksFor,
  mayCreate,
  mayDo,
  mayFile,
  mayMove,
  maySee,
} from './oracle.ts'
import { otherCalls } from './other-calls.ts'
import { type Identity, region, standingTo } from './people.ts'
import { tableCalls } from './table-calls.ts'
import type { Kept, Reply, Town } from './town.ts'

const uuid = '0193f000-0000-7000-8000-00000000fa11'
const ledgerOf = new Map(ledgers.map((l) => [l.shape.code, l]))
/** Every call that the files speak of, for one person and every record. */
export function callsOf(
  town: Town,
  who: Identity,
  records: readonly Kept[],
  openClocks: ReadonlyMap<string, number>,
): readonly Call[] {
  const seen = new Map<string, boolean>()
  const gaps = new Set<string>()
  for (const oracle of ledgerOracles)
    for (const r of records.filter((k) => k.ledger.shape.code === oracle.台账)) {
      const standing = standingTo(who, r)
      const gap = isKnownGap(oracle, standing, r.state)
      if (gap) gaps.add(r.id)
      seen.set(r.id, who.token !== '' && (gap || maySee(oracle, standing, r.state)))
    }
  const visible = new Set([...seen].flatMap(([id, may]) => (may ? [id] : [])))
  const context: Context = { town, who, records, visible, gaps, openClocks }
  return [...ledgerOracles.flatMap((oracle) => ledgerCalls(oracle, context)), ...otherCalls(context)]
}

function ledgerCalls(oracle: LedgerOracle, context: Context): readonly Call[] {
  const { who, records, visible, town } = context
  const ledger = ledgerOf.get(oracle.台账)
  if (!ledger) throw new Error(`no ledger ${oracle.台账}`)
  const base = `/api/ledgers/${oracle.台账}`
  const own = records.filter((r) => r.ledger === ledger)
  const shown = own.filter((r) => visible.has(r.id))
  const masks = masksFor(oracle, who.post)
  const seenFrom = shown.length > 0 ? 'allow' : 'absent'
  const whole = (op: string, call: Draft): Call => ({
    ...call,
    who,
    gap: shown.some((r) => context.gaps.has(r.id)),
    factors: factorsOf(oracle, who.post, op, who.organ, ''),
    judge: who.token === '' ? statusIs(401) : call.judge,
  })
  const hides = hidesMasked(masks, shown)
  const calls = [
    ...tableCalls(oracle, ledger, who.post, shown, seenFrom).map(([op, call]) => whole(op, call)),
    whole('list', {
      method: 'GET',
      url: `${base}?total=exact&limit=200`,
      verdict: seenFrom,
      judge: all(statusIs(200), hides, (reply) => {
        const page = read<Page>(reply)
        if (page.total?.count !== shown.length) return `counts ${page.total?.count} of ${shown.length}`
        return sameSet(
          page.items.map((i) => i.row.id),
          shown.map((r) => r.id),
        )
      }),
    }),
    whole('states', {
      method: 'GET',
      url: `${base}/states`,
      verdict: seenFrom,
      judge: all(statusIs(200), (reply) => {
        const counts = read<Record<string, number>>(reply)
        const wanted: Record<string, number> = {}
        for (const { state } of shown) wanted[state] = (wanted[state] ?? 0) + 1
        const isRight = Object.keys({ ...counts, ...wanted }).every((state) => counts[state] === wanted[state])
        return isRight ? null : `counts ${reply.text}`
      }),
    }),
    whole('figures', {
      method: 'GET',
      url: `${base}/figures?year=2024`,
      verdict: seenFrom,
      judge: all(statusIs(200), (reply) =>
        shown.length > 0 ||
        read<{ numerator: number; denominator: number | null }[]>(reply).every(
          (f) => f.numerator === 0 && !f.denominator,
        )
          ? null
          : `counts what is not seen: ${reply.text}`,
      ),
    }),
    whole('months', {
      method: 'GET',
      url: `${base}/figures/months?year=2024`,
      verdict: seenFrom,
      judge: all(statusIs(200), (reply) =>
        shown.length > 0 || read<unknown[]>(reply).length === 0 ? null : `counts what is not seen: ${reply.text}`,
      ),
    }),
    whole('board', {
      method: 'GET',
      url: `${base}/figures/board?year=2024`,
      verdict: seenFrom,
      judge: all(statusIs(200), (reply) => {
        const { total, months, organs } = read<BoardView>(reply)
        const isNothing = Object.values({ ...total.now, ...total.last }).every((n) => n === 0)
        return shown.length > 0 || (isNothing && months.length === 0 && organs.length === 0)
          ? null
          : `counts what is not seen: ${reply.text}`
      }),
    }),
    ...Object.keys(Object.assign({}, ...oracle.准许.map((r) => r.隐去 ?? {}))).flatMap((field) =>
      [`${base}?${field}=%E8%B5%B5`, `${base}?sort=${field}`, `${base}/states?${field}=%E8%B5%B5`].map((url) =>
        whole(`by ${field}`, {
          method: 'GET',
          url,
          verdict: field in masks ? 'refused' : seenFrom,
          judge: statusIs(field in masks ? 400 : 200),
        }),
      ),
    ),
    ...(mayCreate(oracle, who.post) && who.region === region
      ? []
      : [
          whole('create', {
            method: 'POST',
            url: base,
            // Whoever may take in elsewhere would do so there: nothing is asked that could be done.
            body: who.region === region ? town.draft(ledger, 'review') : {},
            verdict: mayCreate(oracle, who.post) ? 'allow' : 'refused',
            judge: statusIs(mayCreate(oracle, who.post) ? 400 : 403),
          }),
        ]),
  ]
  return [...calls, ...own.flatMap((r) => recordCalls(oracle, ledger, r, context))]
}

/** No answer holds a masked value whole, wherever it stands in it. */
const hidesMasked = (masks: Readonly<Record<string, string>>, shown: readonly Kept[]) => (reply: Reply) => {
  for (const field of Object.keys(masks))
    for (const { row } of shown) {
      const raw = row[columnName(field)]
      if (typeof raw === 'string' && raw.includes('不可见') && reply.text.includes(raw)) return `tells ${field}`
    }
  return null
}

function recordCalls(oracle: LedgerOracle, ledger: Ledger, r: Kept, context: Context): readonly Call[] {
  const { who, visible, gaps } = context
  const url = `/api/ledgers/${oracle.台账}/${r.id}`
  const standing = standingTo(who, r)
  const isSeen = visible.has(r.id)
  const masks = masksFor(oracle, who.post)
  const hides = hidesMasked(masks, [r])
  const at = (op: string, call: Draft): Call => ({
    ...call,
    who,
    gap: gaps.has(r.id),
    factors: factorsOf(oracle, who.post, op, standing.relations.join('、'), r.state),
    judge: who.token === '' ? statusIs(401) : all(call.judge, hides),
  })
  const sees = (op: string, path: string, judge: Call['judge']) =>
    at(op, {
      method: 'GET',
      url: `${url}${path}`,
      verdict: isSeen ? 'allow' : 'absent',
      judge: isSeen ? all(statusIs(200), judge) : statusIs(404),
    })
  const changes = (op: string, path: string, body: object, may: boolean, done: readonly number[]) =>
    at(op, {
      method: 'POST',
      url: `${url}${path}`,
      body,
      version: r.version,
      verdict: isSeen ? (may ? 'allow' : 'refused') : 'absent',
      judge: isSeen ? statusIs(...(may ? done : [403])) : statusIs(404),
    })
  const isMasked = Object.keys(masks).length > 0
  return [
    sees('read', '', (reply) => {
      const view = read<{ row: Record<string, unknown>; offers: { move: string }[] }>(reply)
      if (view.row['id'] !== r.id) return 'another record'
      const surplus = view.offers.filter((o) => !mayMove(oracle, standing, r.state, o.move))
      return surplus.length === 0 ? null : `offers ${surplus.map((o) => o.move).join()}`
    }),
    sees('history', '/history', () => null),
    sees('related', '/related', (reply) =>
      within(
        read<{ items: { id: string }[] }[]>(reply).flatMap((v) => v.items.map((i) => i.id)),
        visible,
      ),
    ),
    sees('readers', '/readers', () => null),
    // What the judge of inputs refuses has passed the judge of rights, and nothing is changed.
    ...Object.keys(oracle.环节).flatMap((move) => {
      const may = mayMove(oracle, standing, r.state, move)
      return [
        changes(`move ${move}`, `/moves/${move}`, { on: '不是日期' }, may, [400, 409]),
        changes(`preview ${move}`, `/moves/${move}/preview`, { on: '不是日期' }, may, [400, 409]),
      ]
    }),
    sees('attachments', '/attachments', (reply) =>
      read<{ mayChange: boolean }>(reply).mayChange === mayFile(oracle, standing) ? null : `tells ${reply.text}`,
    ),
    // An unknown file is not there for anybody, and a body that is no file is refused after the right has been judged.
    at('download', { method: 'GET', url: `${url}/attachments/${uuid}`, verdict: 'absent', judge: statusIs(404) }),
    changes('attach', '/attachments?name=%E6%9D%90%E6%96%99.pdf', new Uint8Array(0), mayFile(oracle, standing), [400]),
    changes('take out', `/attachments/${uuid}/removal`, { reason: '核对' }, mayFile(oracle, standing), [404]),
    ...(oracle.公开 === undefined
      ? []
      : [
          sees('publication', '/publication', (reply) =>
            read<{ mayPublish: boolean }>(reply).mayPublish === mayDo(oracle, standing, r.state, '公开')
              ? null
              : `tells ${reply.text}`,
          ),
          changes(
            'withdraw',
            '/publication/withdrawal',
            { reason: '核对' },
            mayDo(oracle, standing, r.state, '公开'),
            [409],
          ),
          ...(mayDo(oracle, standing, r.state, '公开') && who.token !== ''
            ? []
            : [changes('release', '/publication', {}, false, [])]),
        ]),
    changes('correct', '/corrections', { reason: '核对', values: {} }, mayDo(oracle, standing, r.state, '更正'), [400]),
    ...Object.keys(oracle.文书).flatMap((name) => {
      const document = ledger.documents[name]
      const isReady =
        document?.when.includes(r.state) === true &&
        (document.number === undefined || r.row[columnName(document.number)] !== null)
      const prints = isSeen && !isMasked && isReady
      const may = mayDo(oracle, standing, r.state, '制发')
      return [
        at(`print ${name}`, {
          method: 'GET',
          url: `${url}/documents/${name}`,
          verdict: prints ? 'allow' : 'absent',
          judge: statusIs(prints ? 200 : 404),
        }),
        ...((document?.series === undefined && document?.number === undefined) || (may && who.token !== '')
          ? []
          : [changes(`issue ${name}`, `/documents/${name}`, {}, false, [])]),
        // Whoever is given the document is given the rest of it; laying out as often as that would take long.
        ...(prints
          ? []
          : [
              at(`paper ${name}`, {
                method: 'GET',
                url: `${url}/papers/${name}`,
                verdict: 'absent',
                judge: statusIs(404),
              }),
              at(`preview ${name}`, {
                method: 'POST',
                url: `${url}/papers/${name}/preview`,
                body: { parts: { 没有这一段: '' } },
                verdict: 'absent',
                judge: statusIs(404),
              }),
              at(`batch ${name}`, {
                method: 'POST',
                url: `${url.slice(0, url.lastIndexOf('/'))}/print`,
                body: { ids: [r.id], document: name },
                verdict: 'absent',
                judge: statusIs(404),
              }),
            ]),
      ]
    }),
  ]
}
