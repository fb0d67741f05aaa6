import type { RecordView, RequestView } from '@fazhi/ledger'
import { casesUrl, draft } from './district.ts'
import type { Operation, Touch } from './history.ts'

interface Said<T> {
  readonly status: number
  readonly body: T
}
const series = '案号'
const numberIn = (view: RecordView) => Number(/(\d+)号$/.exec(String(view.row['caseNo']))?.[1])
const shown = ({ row }: RecordView) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Somebody who works over HTTP on cases that others work on too, and notes what each answer told him. */
export class RecordedOffice {
  readonly operations: Operation[] = []
  /** Answers that nobody may be given. */
  readonly strange: string[] = []
  readonly #name: string
  readonly #url: string
  readonly #cookie: string

  constructor(name: string, url: string, cookie: string) {
    this.#name = name
    this.#url = url
    this.#cookie = cookie
  }

  async #ask<T>(
    name: string,
    method: string,
    path: string,
    told: (said: Said<T>) => readonly Touch[],
    { body, version }: { readonly body?: object; readonly version?: number } = {},
  ): Promise<Said<T>> {
    const headers = {
      cookie: this.#cookie,
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    }
    const begun = performance.now()
    const answer = await fetch(this.#url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    const said: Said<T> = { status: answer.status, body: (await answer.json()) as T }
    const ended = performance.now()
    if (said.status >= 500 || said.status === 400)
      this.strange.push(`${name} ${said.status} ${JSON.stringify(said.body)}`)
    this.operations.push({ name: `${this.#name}${name}`, begun, ended, touches: told(said) })
    return said
  }

  /** Takes a case in. */
  async takeIn(today: string): Promise<RecordView> {
    const told = ({ status, body }: Said<RecordView>): readonly Touch[] =>
      status === 201 ? [{ thing: body.row.id, made: 1, value: shown(body) }] : []
    return (await this.#ask('登记', 'POST', casesUrl, told, { body: { ...draft, receivedOn: today } })).body
  }

  async read(id: string): Promise<RecordView> {
    const told = ({ body }: Said<RecordView>): readonly Touch[] => [
      { thing: id, saw: body.version, value: shown(body) },
    ]
    return (await this.#ask('查看', 'GET', `${casesUrl}/${id}`, told)).body
  }

  #changed =
    (id: string, version: number) =>
    ({ status, body }: Said<RecordView>): readonly Touch[] =>
      status === 200
        ? [{ thing: id, made: body.version, value: shown(body) }]
        : status === 412
          ? [{ thing: id, past: version }]
          : []

  /** Makes a move on the version he saw last; one that draws a number makes the next of its series. */
  async move(id: string, version: number, move: string, body: object = {}): Promise<void> {
    const changed = this.#changed(id, version)
    const told = (said: Said<RecordView>): readonly Touch[] =>
      move === 'accept' && said.status === 200
        ? [...changed(said), { thing: series, made: numberIn(said.body) }]
        : changed(said)
    await this.#ask(`办理${move}`, 'POST', `${casesUrl}/${id}/moves/${move}`, told, { body, version })
  }

  async correct(id: string, version: number, matter: string): Promise<void> {
    const body = { reason: '更正试', values: { matter } }
    await this.#ask('更正', 'POST', `${casesUrl}/${id}/corrections`, this.#changed(id, version), { body, version })
  }

  /** Asks for an extension; of a case he cannot change meanwhile, he is told the version. */
  async askFor(record: string, today: string): Promise<RequestView | null> {
    const body = {
      ledger: 'reconsideration_case',
      record,
      move: 'extend',
      values: { extendedDays: 10, extensionReason: '案情复杂', extensionNoticedOn: today },
    }
    const told = ({ status, body: view }: Said<RequestView>): readonly Touch[] =>
      status === 201
        ? [
            { thing: view.id, made: 1 },
            { thing: record, saw: view.recordVersion },
          ]
        : []
    const said = await this.#ask('提请', 'POST', '/api/requests', told, { body })
    return said.status === 201 ? said.body : null
  }

  async readRequest(id: string): Promise<RequestView> {
    const told = ({ body }: Said<RequestView>): readonly Touch[] => [
      { thing: id, saw: body.version, value: body.standing },
    ]
    return (await this.#ask('查看请求', 'GET', `/api/requests/${id}`, told)).body
  }

  /** Approves, returns or withdraws; an approval makes the move, and so a version of the record too. */
  async step(request: RequestView, step: 'approve' | 'return' | 'withdraw'): Promise<void> {
    const told = ({ status, body }: Said<RequestView>): readonly Touch[] =>
      status === 200
        ? [
            { thing: request.id, made: body.version, value: body.standing },
            ...(step === 'approve' ? [{ thing: request.record, made: body.recordVersion }] : []),
          ]
        : []
    const body = step === 'approve' ? { record: request.recordVersion } : step === 'return' ? { reason: '请写明' } : {}
    const { version } = request
    await this.#ask(`请求${step}`, 'POST', `/api/requests/${request.id}/${step}`, told, { body, version })
  }
}
