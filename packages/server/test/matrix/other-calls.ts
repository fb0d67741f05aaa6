import type { DueCount, HitCount, Page, SearchView } from '@fazhi/ledger'
import { all, type Call, type Context, read, statusIs, within } from './judge.ts'
import { operationOracles } from './oracle.ts'
import type { Reply } from './town.ts'

const uuid = '0193f000-0000-7000-8000-00000000fa11'

const set = { from: '2024-06-03', reason: '试一试' }
/** A body that whoever may is told to mend, so that nothing is changed by trying. */
const tries: Readonly<
  Record<string, { readonly body?: object; readonly done: readonly number[]; readonly skip?: true }>
> = {
  'POST /api/session': { body: {}, done: [400] },
  'DELETE /api/session': { done: [204], skip: true },
  'PUT /api/session/seat': { body: { appointment: uuid }, done: [404] },
  'POST /api/session/second-factor': { body: {}, done: [400] },
  'POST /api/session/second-factor/enrolment': { done: [200], skip: true },
  'PUT /api/session/second-factor/enrolment': { body: {}, done: [400] },
  'POST /api/session/second-factor/recovery-codes': { body: {}, done: [400] },
  'DELETE /api/sessions': { done: [204], skip: true },
  'DELETE /api/sessions/{id}': { done: [404] },
  'DELETE /api/accounts/{account}/sessions': { done: [404] },
  'DELETE /api/accounts/{account}/second-factor': { done: [404] },
  'GET /api/views': { done: [400] },
  'POST /api/views': { body: {}, done: [400] },
  'DELETE /api/views/{id}': { done: [404] },
  'PUT /api/views/columns': { body: {}, done: [400] },
  'POST /api/report/{year}/editions': { done: [201], skip: true },
  'GET /api/imports/{id}': { done: [404] },
  'GET /api/imports/{id}/events': { done: [404] },
  'POST /api/imports/{id}/commit': { body: { digest: '0'.repeat(64), mode: 'file' }, done: [404] },
  'POST /api/imports/{id}/undo': { body: { reason: '核对' }, done: [404] },
  'GET /api/imports/{id}/errors': { done: [404] },
  'POST /api/administration/accounts': { body: { login: '不行', name: '某' }, done: [400] },
  'PUT /api/administration/accounts/{id}': { body: { disabled: true }, done: [404] },
  'POST /api/administration/accounts/{id}/password': { body: {}, done: [404] },
  'POST /api/administration/accounts/{id}/appointments': { body: { post: 'operator', organ: 'gov' }, done: [404] },
  'PUT /api/administration/appointments/{id}': { body: {}, done: [404] },
  'POST /api/notices/{id}/read': { done: [404] },
  'PUT /api/notices/preference': { body: {}, done: [400] },
  'POST /api/notices/preference/code': { done: [409] },
  'PUT /api/notices/preference/code': { body: {}, done: [400] },
  'GET /api/calendar-notices/{id}/shifts': { done: [404] },
  'POST /api/calendar-questions': { body: {}, done: [400] },
  'POST /api/administration/reminder-rules': {
    body: { subject: '没有', moments: [], from: '2024-03-01' },
    done: [400],
  },
  'PUT /api/administration/reminder-gateway': { body: { url: 'http://127.0.0.1/' }, done: [412] },
  'POST /api/administration/calendar-notices': {
    body: { source: '某', note: '', issuedOn: null, years: [], days: [] },
    done: [400],
  },
  'POST /api/administration/calendar-notices/{id}/weigh': { done: [404] },
  'POST /api/administration/calendar-notices/{id}/confirm': { done: [404] },
  'POST /api/administration/calendar-notices/{id}/withdraw': { done: [404] },
  'GET /api/jobs/{id}': { done: [404] },
  'POST /api/administration/jobs/{id}/again': { done: [404] },
  'POST /api/administration/organs': { body: { id: '不行', name: '某', parent: 'gov' }, done: [400] },
  'POST /api/enforcement/visits': { body: {}, done: [400] },
  'POST /api/enforcement/first-offence': { body: {}, done: [400] },
  'POST /api/enforcement/draws': { body: {}, done: [400] },
  'POST /api/enforcement/record-checks': { body: {}, done: [400] },
  'POST /api/enforcement/papers': { body: {}, done: [400] },
  'POST /api/enforcement/papers/{paper}/closing': { done: [404] },
  'GET /api/enforcement/papers/{paper}/results': { done: [404] },
  'GET /api/enforcement/examinations/{paper}': { done: [404] },
  'POST /api/enforcement/examinations/{paper}/attempt': { done: [404, 409] },
  'PUT /api/enforcement/examinations/{paper}/answers/{n}': { body: { choice: 'A' }, done: [404] },
  'POST /api/enforcement/examinations/{paper}/finish': { done: [404] },
  'GET /open/data/{column}': { done: [404] },
  'GET /open/data/{column}/{address}': { done: [404] },
  'POST /api/letters/{id}/answer': { body: { answer: '已经收到' }, done: [404] },
  'PUT /api/administration/organs/{id}': { body: { name: '某' }, done: [404] },
  'POST /api/requests': { body: { ledger: 'nowhere', record: uuid, move: 'none', values: {} }, done: [400] },
  'GET /api/requests/{id}': { done: [404] },
  'PUT /api/requests/{id}': { body: { values: {} }, done: [404] },
  'POST /api/requests/{id}/approve': { body: { record: 1 }, done: [404] },
  'POST /api/requests/{id}/return': { body: { reason: '核对' }, done: [404] },
  'POST /api/requests/{id}/withdraw': { done: [404] },
  'POST /api/requests/{id}/urge': { done: [404] },
  'GET /api/drafts': { done: [400] },
  'POST /api/drafts': { body: { ledger: 'nowhere', form: {} }, done: [400] },
  'GET /api/drafts/{id}': { done: [404] },
  'PUT /api/drafts/{id}': { body: { form: {} }, done: [404] },
  'DELETE /api/drafts/{id}': { done: [404] },
  'POST /api/alike': { body: { ledger: 'nowhere', values: {} }, done: [400] },
  'GET /api/handovers/{account}': { done: [404] },
  'POST /api/handovers': { body: { from: uuid, to: uuid, reason: '核对' }, done: [400] },
  'GET /api/administration/access': { done: [404] },
  'GET /api/administration/system': { done: [200], skip: true },
  'GET /api/administration/audit/list': { done: [200], skip: true },
  'POST /api/administration/verifications': { done: [202], skip: true },
  'POST /api/administration/organs/{id}/changes': { body: { ...set, kind: 'rename', name: '某' }, done: [404] },
  'POST /api/administration/choices': { body: { ...set, ledger: 'x', field: 'y', option: 'z' }, done: [400] },
  'POST /api/administration/lengths': {
    body: { ...set, setting: 'x', unit: 'day', count: 1, confirmedBy: '某', confirmedOn: '2024-01-01', source: '某' },
    done: [400],
  },
  'POST /api/administration/series': { body: { ...set, series: 'x', template: 'y' }, done: [400] },
}
const clock = 'reconsideration.examine'
/** What an address asks for beside its path. */
const queries: Readonly<Record<string, string>> = {
  '/api/calendar': '?from=2024-01-01&to=2024-12-31',
  '/api/enforcement/board': '?year=2024',
  '/api/work': '?queue=post&limit=100',
  '/api/requests': `?ledger=nowhere&record=${uuid}`,
  '/api/drafts': '?ledger=nowhere',
  '/api/administration/access': `?account=${uuid}&ledger=justice_office&record=1`,
  '/api/administration/lengths/concern': '?setting=corr.investigate&from=2024-01-01',
  '/api/dues/records': '?organ=review&light=green',
  '/api/search': `?q=${encodeURIComponent('辽1302')}`,
  '/api/search/counts': `?q=${encodeURIComponent('辽1302')}`,
}

export function otherCalls(context: Context): readonly Call[] {
  const { who, visible, records, openClocks } = context
  const ids = (operation: string) => (reply: Reply) => {
    if (operation === 'GET /api/home') {
      const home = read<{ lights: Record<string, number>; items: { record: string }[] }>(reply)
      const counted = Object.values(home.lights).reduce((sum, n) => sum + n, 0)
      const wanted = [...openClocks].reduce((sum, [id, n]) => sum + (visible.has(id) ? n : 0), 0)
      return counted === wanted
        ? within(
            home.items.map((i) => i.record),
            visible,
          )
        : `counts ${counted} of ${wanted} clocks`
    }
    if (operation === 'GET /api/work')
      return within(
        read<{ items: { record: string }[] }>(reply).items.map((i) => i.record),
        visible,
      )
    if (operation === 'GET /api/enforcement/board') {
      const board = read<{ rows: { checks: { id: string }[]; visits: { id: string }[] }[] }>(reply)
      return within(
        board.rows.flatMap((r) => [...r.checks, ...r.visits].map((found) => found.id)),
        visible,
      )
    }
    if (operation === 'GET /api/calendar')
      return within(
        read<{ record: string }[]>(reply).map((i) => i.record),
        visible,
      )
    if (operation === 'GET /api/dues') {
      const counted = read<readonly DueCount[]>(reply).flatMap(({ lights }) => Object.values(lights))
      const wanted = [...openClocks].reduce((sum, [id, n]) => sum + (visible.has(id) ? n : 0), 0)
      const sum = counted.reduce((all, n) => all + n, 0)
      return sum === wanted ? null : `counts ${sum} of ${wanted} clocks`
    }
    if (operation === 'GET /api/dues/records')
      return within(
        read<{ items: { record: string }[] }>(reply).items.map((i) => i.record),
        visible,
      )
    if (operation === 'GET /api/search') {
      const { groups } = read<SearchView>(reply)
      return within(
        groups.flatMap(({ hits }) => hits.map((h) => h.id)),
        visible,
      )
    }
    if (operation === 'GET /api/search/counts') {
      const counted = read<readonly HitCount[]>(reply).reduce((sum, { count }) => sum + count, 0)
      return counted <= visible.size ? null : `counts ${counted} of ${visible.size}`
    }
    if (operation.endsWith('/records')) {
      const { page, seen } = read<{ page: Page | null; seen: number }>(reply)
      const found = page?.items.map((i) => i.row.id) ?? []
      return within(found, visible) ?? (seen === found.length ? null : `counts ${seen} of ${found.length}`)
    }
    return null
  }
  return operationOracles.flatMap(({ 操作, 谁可以 }): Call[] => {
    const [method = 'GET', pattern = ''] = 操作.split(' ')
    const { body, done, skip } = tries[操作] ?? { done: [200] }
    const isOpen = 谁可以 === '不必登录'
    const may = isOpen || (who.token !== '' && (谁可以 === '登录' || 谁可以.includes(who.post)))
    if (may && skip) return []
    const isDrill = pattern.endsWith('/records')
    const path = pattern
      .replace('{year}', '2024')
      .replace('{post}', 'operator')
      .replace('{account}', uuid)
      .replace('{column}', 'nowhere')
      .replace('{address}', '2024-1')
      .replace('{rule}', `${clock}?from=2024-03-01`)
      .replace('{id}', isDrill ? 'F33' : pattern.includes('organs') ? 'nowhere' : uuid)
    const url = `${path}${queries[path] ?? ''}`
    const isWrite = method !== 'GET'
    return [
      {
        who,
        method: method as Call['method'],
        url,
        ...(body === undefined ? {} : { body }),
        ...(isWrite ? { version: 1 } : {}),
        verdict: may ? (records.length > 0 && visible.size === 0 && !isWrite ? 'absent' : 'allow') : 'refused',
        gap: false,
        factors: [who.post, who.organ, 操作, '', '公开'],
        judge: may ? all(statusIs(...done), ids(操作)) : statusIs(who.token === '' ? 401 : 403),
      },
    ]
  })
}
