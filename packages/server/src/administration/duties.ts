import type { Part, Sentence } from '@fazhi/law'
import { type AccountKind, namedPost, type Post } from '@fazhi/ledger'
import {
  administrators,
  auditAdministrator,
  posts,
  securityAdministrator,
  systemAdministrator,
} from '@fazhi/lines/shared/posts'
import type { Actor } from '../auth/actor.ts'
import { notGranted } from '../problem.ts'
import { say } from './say.ts'

/** What is administered, and by which of the three alone. */
const duties = {
  accounts: { by: systemAdministrator, what: say('新增、停用账号，重置密码，增减单位') },
  appointments: { by: securityAdministrator, what: say('任命和免去岗位') },
  jobs: { by: systemAdministrator, what: say('查看和重试后台任务') },
  settings: { by: systemAdministrator, what: say('设置字典、期限和编号') },
  reminders: { by: systemAdministrator, what: say('规定期限提醒和提醒网关') },
  holidays: { by: systemAdministrator, what: say('录入和施行放假安排') },
  system: { by: systemAdministrator, what: say('查看系统状况') },
  audit: { by: auditAdministrator, what: say('查阅审计记录') },
} as const satisfies Record<string, { readonly by: Post; readonly what: Sentence }>
export type Duty = keyof typeof duties

interface Appointing {
  /** The post that appoints; `founder` is whoever holds the machine, at its command line. */
  readonly by: string
  readonly posts: readonly string[]
  readonly reason: string
}
const administrative: readonly string[] = administrators.map((p) => p.code)

/** Who may appoint whom. The policies of the database say the same by the kind of the account. */
export const appointing: readonly Appointing[] = [
  {
    by: 'founder',
    posts: administrative,
    reason: '三员互相制约，任何一员都不得选任另一员或者自己的继任；须由掌管服务器的人在本机办理，并留下审计记录',
  },
  {
    by: securityAdministrator.code,
    posts: posts.flatMap((p) => (administrative.includes(p.code) ? [] : [p.code])),
    reason: '授权与建账号、办业务分离：安全管理员只能授权，既不建账号，自己也不持有所授的岗位',
  },
]
export const mayAppoint = (by: string, post: string): boolean =>
  appointing.some((rule) => rule.by === by && rule.posts.includes(post))

/** What an account must be for, to hold a post. */
export const kindFor = (post: string): AccountKind => administrators.find((p) => p.code === post)?.code ?? 'staff'
export const kindLabel = (kind: AccountKind): Part => {
  const post = administrators.find((p) => p.code === kind)
  return post ? namedPost(post) : say('工作人员')
}

const isIn = (actor: Actor, duty: Duty) => actor.post === duties[duty].by.code
/** @throws not granted, unless the actor holds one of the duties; whoever holds the machine may do the first two. */
export function wantDuty(actor: Actor, ...wanted: readonly [Duty, ...Duty[]]): void {
  if (wanted.some((duty) => isIn(actor, duty) || (actor.post === 'founder' && duty !== 'audit'))) return
  const { by, what } = duties[wanted[0]]
  throw notGranted(say('{what}，由{label}办理，您现任的岗位不能办理', { what, label: namedPost(by) }))
}
