import type { LedgerOracle } from './oracle.ts'

const changing = [
  'move',
  'preview',
  'attach',
  'take',
  'correct',
  'issue',
  'withdraw',
  'release',
  'create',
  'import',
  'batch',
]
/**
 * What tells one call from another. To a post that a ledger grants nothing all changes are alike, and all readings:
 * whatever its unit has to do with a record and however that stands, nothing of it is there.
 */
export function factorsOf(
  oracle: LedgerOracle,
  post: string,
  op: string,
  relation: string,
  state: string,
): readonly string[] {
  const { 台账, 敏感级别 } = oracle
  if (oracle.准许.some((r) => r.岗位 === post)) return [post, relation, `${台账} ${op}`, state, 敏感级别]
  const [verb = ''] = op.split(' ')
  const kind = changing.includes(verb) ? '改' : /^(print|paper)$/.test(verb) ? '文书' : '查'
  return [post, '', `${台账} ${kind}`, '', 敏感级别]
}
