import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { StartRefused } from '../db/start-refused.ts'
import { faultLine } from '../operation/fault-line.ts'
import { ProblemError } from '../problem.ts'
import type { Arguments } from './command.ts'
import { commands, runCommand } from './commands.ts'
import { init, initUsage } from './init.ts'
import { openHouse } from './open-house.ts'
import { restore, restoreUsage } from './restore.ts'
import { type Result, refusal, usage } from './result.ts'
import { serve } from './serve.ts'
import { callSocket } from './socket.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

const text = { type: 'string' } as const
const known = {
  year: text,
  out: text,
  from: text,
  to: text,
  extend: text,
  suspend: text,
  as: text,
  region: text,
  name: text,
  place: text,
  login: text,
  post: text,
  organ: text,
  password: text,
  encrypt: { type: 'boolean' },
  'with-key': { type: 'boolean' },
  check: { type: 'boolean' },
  subject: text,
  'dry-run': { type: 'boolean' },
  rows: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

function help(): string {
  const lines = Object.values(commands).map((c) => `  fazhi ${c.usage}\n      ${c.about}`)
  return [
    '用法：',
    '  fazhi serve\n      启动服务',
    `  fazhi ${initUsage}\n      建立一个行政区`,
    `  fazhi ${restoreUsage}\n      恢复到空的数据文件夹或者空的数据库；--check 只检查备份文件`,
    ...lines,
    '各命令都可加 --json，以及 --as 账号',
  ].join('\n')
}

async function run(command: string, args: Arguments): Promise<Result> {
  const config = readConfig(process.env)
  if ('fault' in config) return usage(config.fault)
  if (command === 'serve') return serve(config, say)
  if (command === 'init') return init(config, args)
  if (command === 'restore') return restore(config, args)
  if (!Object.hasOwn(commands, command)) return usage(`没有“${command}”这个命令\n${help()}`)
  const answered = await callSocket(config, { command, args })
  if (answered) return answered
  const house = await openHouse(config, say)
  try {
    return await runCommand(house, config, command, args)
  } finally {
    await house.store.close()
  }
}

async function main(): Promise<number> {
  const read = readArguments()
  if ('fault' in read) {
    say(read.fault)
    return 2
  }
  const { command, json } = read
  const args = command === 'backup' || command === 'restore' ? await withSecret(read.args) : read.args
  if (command === undefined) {
    process.stdout.write(`${help()}\n`)
    return 0
  }
  const result = await run(command, args)
  if (result.file) await writeFile(result.file.path, Buffer.from(result.file.base64, 'base64'))
  if (json && result.json !== undefined) process.stdout.write(`${JSON.stringify(result.json, null, 2)}\n`)
  else if (result.code === 0 || (result.code === 1 && !json)) process.stdout.write(`${result.text}\n`)
  if (result.code !== 0) say(result.text)
  return result.code
}

/** The passphrase of a backup, from the environment, from a file or (as file `-`) from standard input; never from the command line. */
async function withSecret(args: Arguments): Promise<Arguments> {
  const { FAZHI_BACKUP_PASSPHRASE: text, FAZHI_BACKUP_PASSPHRASE_FILE: file } = process.env
  if (text) return { ...args, secret: text }
  if (!file) return args
  try {
    return { ...args, secret: (await readFile(file === '-' ? '/dev/stdin' : file, 'utf8')).trimEnd() }
  } catch (error) {
    throw new StartRefused(`FAZHI_BACKUP_PASSPHRASE_FILE 所指的 ${file} 读不出来：请检查路径和权限`, { cause: error })
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true })
    const { json = false, help: wantsHelp, ...options } = values
    const [command, ...words] = positionals
    const texts = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]))
    // The server that may answer stands in another folder.
    const paths =
      command === 'backup' || command === 'restore'
        ? words.map((word) => resolve(word))
        : command === 'import' || command === 'export'
          ? words.map((word, at) => (at === 1 ? resolve(word) : word))
          : words
    return { command: wantsHelp ? undefined : command, json, args: { words: paths, options: texts } }
  } catch (error) {
    return { fault: `${error instanceof Error ? error.message : String(error)}\n${help()}` }
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof StartRefused || error instanceof ProblemError) {
    const result = refusal(error.message)
    say(result.text)
    process.exitCode = result.code
  } else {
    say(`程序出错，请把以下内容告诉维护人员\n${JSON.stringify(faultLine(error), null, 2)}`)
    process.exit(1)
  }
}
