import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the jurists' files say, as the runner asks it. Nothing here reads a grant. */

export const relations = ['本单位', '上级单位', '下级单位', '同级单位', '当事单位', '承办人', '他单位'] as const
/** How an actor stands to a record; nobody stands in any to a record of another region. */
export type Relation = (typeof relations)[number] | '外区'
export type Deed = '查阅' | '登记' | '更正' | '制发' | '公开'

interface Rule {
  readonly 岗位: string
  readonly 关系: readonly (Relation | '全区')[]
  readonly 事项: readonly Deed[]
  readonly 办理?: '全部' | readonly string[]
  readonly 隐去?: Readonly<Record<string, '姓' | '全隐'>>
  readonly 不含状态?: readonly string[]
  /** The program does not keep to it yet, and why; the runner makes sure that it is still so. */
  readonly 现行不一致?: string
}
export interface LedgerOracle {
  readonly 台账: string
  readonly 名称: string
  readonly 敏感级别: '公开' | '内部' | '限制知悉'
  readonly 依据: string
  readonly 环节: Readonly<Record<string, string>>
  readonly 文书: Readonly<Record<string, string>>
  /** Those that are issued: under a number of their own, or the one that a move drew. */
  readonly 编号文书?: readonly string[]
  /** What the public may read of a released record, and why; nothing of a ledger without it. */
  readonly 公开?: { readonly 字段: readonly string[]; readonly 来信?: string; readonly 依据: string }
  /** The one operation that takes its records in; nobody types or imports them. */
  readonly 只由操作登记?: string
  readonly 准许: readonly Rule[]
}
export interface OperationOracle {
  readonly 操作: string
  readonly 名称: string
  readonly 谁可以: '登录' | '不必登录' | readonly string[]
}

const read = <T>(file: string): readonly T[] =>
  parse(readFileSync(new URL(`${file}.yaml`, import.meta.url), 'utf8')) as readonly T[]
export const ledgerOracles = [
  'enforcement',
  'offices',
  'reconsideration',
  'litigation',
  'mediation',
  'corrections',
  'resettlement',
].flatMap((f) => read<LedgerOracle>(f))
export const operationOracles = read<OperationOracle>('operations')

export interface Standing {
  readonly post: string
  readonly relations: readonly Relation[]
}
const rulesFor = ({ 准许 }: LedgerOracle, { post, relations: held }: Standing, state: string | null) =>
  准许.filter(
    (r) =>
      r.岗位 === post &&
      !held.includes('外区') &&
      (r.关系.includes('全区') || r.关系.some((x) => x !== '全区' && held.includes(x))) &&
      (state === null || r.不含状态?.includes(state) !== true),
  )

export const maySee = (oracle: LedgerOracle, standing: Standing, state: string): boolean =>
  rulesFor(oracle, standing, state).some((r) => r.事项.includes('查阅'))
/** The oracle withholds what the program shows: named in the file, with the reason. */
export const isKnownGap = (oracle: LedgerOracle, standing: Standing, state: string): boolean =>
  !maySee(oracle, standing, state) && rulesFor(oracle, standing, null).some((r) => r.现行不一致 !== undefined)
export const mayMove = (oracle: LedgerOracle, standing: Standing, state: string, move: string): boolean =>
  rulesFor(oracle, standing, state).some((r) => r.办理 === '全部' || r.办理?.includes(move) === true)
export const mayDo = (oracle: LedgerOracle, standing: Standing, state: string, deed: Deed): boolean =>
  rulesFor(oracle, standing, state).some((r) => r.事项.includes(deed))
/** Whoever may change a record in any way adds to its materials and takes from them, in whatever state it is. */
export const mayFile = (oracle: LedgerOracle, standing: Standing): boolean =>
  rulesFor(oracle, standing, null).some(
    (r) => r.办理 !== undefined || r.事项.includes('更正') || r.事项.includes('公开'),
  )
/** A new record is the actor's own organ's, or any organ's where the rule says so. */
export const mayCreate = (oracle: LedgerOracle, post: string): boolean =>
  oracle.只由操作登记 === undefined &&
  rulesFor(oracle, { post, relations: ['本单位'] }, null).some((r) => r.事项.includes('登记'))
export const masksFor = ({ 准许 }: LedgerOracle, post: string): Readonly<Record<string, '姓' | '全隐'>> =>
  Object.assign({}, ...准许.filter((r) => r.岗位 === post).map((r) => r.隐去 ?? {}))

/** `POST /api/ledgers/x/{id}/moves/y`, for every operation that the files speak of. */
export const namedOperations = (): ReadonlySet<string> =>
  new Set([
    ...operationOracles.map((o) => o.操作),
    ...ledgerOracles.flatMap(({ 台账, 环节, 文书, 编号文书 = [], 公开, 只由操作登记 }) => {
      const base = `/api/ledgers/${台账}`
      const record = `${base}/{id}`
      return [
        `GET ${base}`,
        `GET ${base}/states`,
        `GET ${base}/figures`,
        `GET ${base}/figures/months`,
        `GET ${base}/figures/board`,
        `GET ${base}/template`,
        `GET ${base}/export`,
        `GET ${base}/imports`,
        ...(只由操作登记 === undefined ? [`POST ${base}`, `POST ${base}/imports`, `POST ${base}/batch`] : []),
        `GET ${record}`,
        `GET ${record}/history`,
        `GET ${record}/related`,
        `GET ${record}/readers`,
        `POST ${record}/corrections`,
        ...Object.keys(环节).flatMap((m) => [`POST ${record}/moves/${m}`, `POST ${record}/moves/${m}/preview`]),
        ...Object.keys(文书).map((d) => `GET ${record}/documents/${d}`),
        ...编号文书.map((d) => `POST ${record}/documents/${d}`),
        ...(Object.keys(文书).length === 0
          ? []
          : [
              `GET ${record}/papers/{name}`,
              `PUT ${record}/papers/{name}`,
              `POST ${record}/papers/{name}/preview`,
              `POST ${base}/print`,
            ]),
        `GET ${record}/attachments`,
        `POST ${record}/attachments`,
        `GET ${record}/attachments/{attachment}`,
        `POST ${record}/attachments/{attachment}/removal`,
        ...(公开 === undefined
          ? []
          : [`GET ${record}/publication`, `POST ${record}/publication`, `POST ${record}/publication/withdrawal`]),
      ]
    }),
  ])
