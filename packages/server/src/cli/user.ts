import { randomBytes } from 'node:crypto'
import { isPlainDate } from '@fazhi/law'
import type { OrganId } from '@fazhi/ledger'
import { systemAdministrator } from '@fazhi/lines/shared/posts'
import { addAccount } from '../auth/account.ts'
import { scopeOf } from '../auth/actor.ts'
import { todayOf } from '../house.ts'
import type { Command, CommandContext } from './command.ts'
import { type Result, refusal, usage } from './result.ts'

export const userCommand: Command = {
  usage: 'user list | user add LOGIN --name 姓名 --post 岗位 --organ 单位 [--from DATE] [--password …] --as 系统管理员',
  about: '列出账号，或者新增账号及其岗位',
  async run(context) {
    const [verb, login] = context.args.words
    if (verb === 'list') return list(context)
    if (verb === 'add' && login !== undefined) return add(context, login)
    return usage(`用法：fazhi ${userCommand.usage}`)
  },
}

async function list({ house, actor }: CommandContext): Promise<Result> {
  const rows = await house.store.transaction(scopeOf(actor), (tx) =>
    tx
      .selectFrom('account as a')
      .leftJoin('appointment as p', (join) =>
        join.onRef('p.region_code', '=', 'a.region_code').onRef('p.account_id', '=', 'a.id'),
      )
      .select(['a.login', 'a.name', 'p.post', 'p.organ_id as organ', 'p.from_on as from', 'p.to_on as to'])
      .where('a.region_code', '=', actor.region)
      .orderBy('a.login')
      .orderBy('p.from_on')
      .execute(),
  )
  return {
    code: 0,
    text: rows.map((r) => [r.login, r.name, r.post ?? '（无岗位）', r.organ ?? ''].join('\t')).join('\n'),
    json: rows,
  }
}

async function add({ house, actor, args }: CommandContext, login: string): Promise<Result> {
  if (actor.post !== systemAdministrator.code)
    return refusal('新增账号须由系统管理员办理，请用 --as 指明系统管理员的账号')
  const { name, post, organ, from = todayOf(house), password } = args.options
  if (!name || !post || !organ || !isPlainDate(from)) return usage(`用法：fazhi ${userCommand.usage}`)
  const secret = password ?? `Fz-${randomBytes(12).toString('base64url')}`
  await house.store.transaction(scopeOf(actor), (tx) =>
    addAccount(tx, actor.region, { login, name, password: secret, seats: [{ post, organ: organ as OrganId, from }] }),
  )
  const shown = password === undefined ? `，初始密码 ${secret}` : ''
  return { code: 0, text: `已新增账号 ${login}（${name}）${shown}`, json: { login, name, post, organ, from } }
}
