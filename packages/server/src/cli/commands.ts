import { scopeOf } from '../auth/actor.ts'
import { findActor, findOnlyRegion } from '../auth/session.ts'
import type { Config } from '../config.ts'
import { recordOperation } from '../evidence/operation.ts'
import type { House } from '../house.ts'
import { Settlement } from '../ledgers/settle.ts'
import { ProblemError } from '../problem.ts'
import { backupCommand } from './backup.ts'
import { clockCommand } from './clock.ts'
import type { Arguments, Command, CommandContext } from './command.ts'
import { doctorCommand } from './doctor.ts'
import { exportCommand } from './export.ts'
import { figuresCommand } from './figures.ts'
import { importCommand } from './import.ts'
import { reportCommand } from './report.ts'
import { type Result, refusal, usage } from './result.ts'
import { searchCommand } from './search.ts'
import { userCommand } from './user.ts'
import { verifyCommand } from './verify.ts'

/** The commands that run in the open house, here or through the server's socket. */
export const commands: Readonly<Record<string, Command>> = {
  figures: figuresCommand,
  clock: clockCommand,
  report: reportCommand,
  doctor: doctorCommand,
  user: userCommand,
  verify: verifyCommand,
  backup: backupCommand,
  search: searchCommand,
  import: importCommand,
  export: exportCommand,
}

/** Runs a command as the account it names; what the law has done meanwhile is in the books first. */
export async function runCommand(house: House, config: Config, name: string, args: Arguments): Promise<Result> {
  const command = commands[name]
  if (!command) return usage(`没有“${name}”这个命令，可用：serve、init、${Object.keys(commands).join('、')}`)
  const region = await findOnlyRegion(house, args.options['region'])
  if (region === null) return refusal('请用 --region 指明行政区划代码：库中没有它，或者不止一个')
  const login = args.options['as'] ?? 'operator'
  const actor = await findActor(house, region, login)
  if (!actor) return refusal(`没有“${login}”这个账号，或者它已停用、没有岗位：请用 --as 指明一个在任的账号`)
  const context: CommandContext = { house, config, actor, args }
  await new Settlement(house).settled(region)
  // Secrets are not kept.
  const { password: _, ...options } = args.options
  const said = { words: args.words.join(' '), ...options }
  await house.store.transaction(scopeOf(actor), (tx) => recordOperation(tx, house, actor, name, said))
  try {
    return await command.run(context)
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problem.status === 400 ? usage(error.problem.detail) : refusal(error.problem.detail)
    throw error
  }
}
