import type { Actor } from '../auth/actor.ts'
import type { Config } from '../config.ts'
import type { House } from '../house.ts'
import type { Result } from './result.ts'

/** What was typed after the command's name. */
export interface Arguments {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string>>
  /** A passphrase that was read beside the command line; it is written nowhere. */
  readonly secret?: string
}
export interface CommandContext {
  readonly house: House
  readonly config: Config
  readonly actor: Actor
  readonly args: Arguments
}
/** A command that needs the open house; `serve` and `init` come before there is one. */
export interface Command {
  readonly usage: string
  readonly about: string
  run(context: CommandContext): Promise<Result>
}
