import type { AccountId, OrganId } from '@fazhi/ledger'
import { archivePost, byLawPost, publicPost, reportPost, workPost } from '../db/policies.ts'
import type { Scope } from '../db/store.ts'

/** Who acts, from which post. */
export interface Actor {
  readonly region: string
  /** Null for the law itself, and for the report that counts. */
  readonly account: AccountId | null
  readonly name: string
  readonly post: string
  readonly organ: OrganId
  readonly organPath: string
}

export const scopeOf = ({ region, account, post, organ, organPath }: Actor): Scope => ({
  region,
  account: account ?? '',
  post,
  organ,
  organPath,
})

const nobody = (region: string, post: string, name: string): Actor => ({
  region,
  account: null,
  name,
  post,
  organ: '' as OrganId,
  organPath: '',
})
/** What happens without anybody: the law, on its own day. */
export const byLaw = (region: string) => nobody(region, byLawPost, '依法')
/** Counts the report's figures over the whole region, and can do nothing else. */
export const reportCounter = (region: string) => nobody(region, reportPost, '年度报告')
/** Looks at what an administrator may not: counts, numbers, and which organs a record names; never a value of it. */
export const examiner = (region: string) => nobody(region, reportPost, '核查')
/** The server at its own door: it knows accounts and sessions, and no record. */
export const gate = (region: string) => nobody(region, 'gate', '登录')
/** Reads what entries say, to seal and to verify them. */
export const sealer = (region: string) => nobody(region, 'sealer', '封记')
/** Makes a region: its organs, its accounts, its first administrator. */
export const founder = (region: string) => nobody(region, 'founder', '建库')
/** Reads everything of a region for its backup, and writes nothing. */
export const archivist = (region: string) => nobody(region, archivePost, '备份')
/** Does what was put off: it holds jobs, and does each in the name of whoever wanted it. */
export const worker = (region: string) => nobody(region, workPost, '任务')
/** Whoever holds a paper and asks whether it is genuine: reaches what belongs to its token, and nothing else. */
export const verifier = (region: string, token: string): Scope => ({
  ...scopeOf(nobody(region, 'verifier', '核验')),
  account: token,
})
/** Whoever reads the public pages: sees what is released, and nothing else. */
export const visitor = (region: string) => nobody(region, publicPost, '公众')
