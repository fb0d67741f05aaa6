import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operator, systemAdministrator } from '@fazhi/lines/shared/posts'
import { BackupFault } from '../backup/fault.ts'
import type { Manifest } from '../backup/manifest.ts'
import { writeBackup } from '../backup/write-backup.ts'
import type { Command } from './command.ts'
import { keeperOf } from './open-house.ts'
import { refusal, usage } from './result.ts'

const leastPassphrase = 12

/** When the installation was last backed up, for the doctor to tell. */
export interface LastBackup {
  readonly madeAt: string
  readonly file: string
  readonly digest: string
  readonly bytes: number
  readonly encrypted: boolean
}
export const lastBackupFile = (folder: string) => join(folder, 'last-backup.json')

export const backupCommand: Command = {
  usage: 'backup FILE [--encrypt] [--with-key]',
  about: '把全部数据写成一个文件，服务照常；口令取自 FAZHI_BACKUP_PASSPHRASE(_FILE)',
  async run({ house, config, actor, args }) {
    const [file] = args.words
    const { encrypt, 'with-key': withKey } = args.options
    if (file === undefined) return usage(`请写明备份文件，例如：fazhi ${backupCommand.usage}`)
    if (actor.post !== operator.code && actor.post !== systemAdministrator.code)
      return refusal('备份由运维人员或者系统管理员办理，请用 --as 指明其账号')
    const passphrase = encrypt === undefined ? undefined : args.secret
    if (encrypt !== undefined && (passphrase === undefined || passphrase.length < leastPassphrase))
      return usage(
        `加密备份须有至少${leastPassphrase}个字符的口令：请设 FAZHI_BACKUP_PASSPHRASE_FILE 或者 FAZHI_BACKUP_PASSPHRASE`,
      )
    if (withKey !== undefined && passphrase === undefined)
      return usage('封记的签名密钥只能放进加密的备份，请加 --encrypt')
    try {
      const keeper = await keeperOf(house, config)
      const options = { passphrase, withKey: withKey !== undefined }
      const { manifest, bytes, digest } = await writeBackup(house, keeper, file, options)
      const last: LastBackup = { madeAt: manifest.madeAt, file, digest, bytes, encrypted: passphrase !== undefined }
      await writeFile(`${lastBackupFile(config.data)}.new`, JSON.stringify(last))
      await rename(`${lastBackupFile(config.data)}.new`, lastBackupFile(config.data))
      const rows = manifest.tables.reduce((sum, t) => sum + t.rows, 0)
      return {
        code: 0,
        text: `已备份：${file}（${manifest.tables.length}个数据表，${rows}行，附件${manifest.attachments?.length ?? 0}份，${(bytes / 1_048_576).toFixed(1)} MiB${
          passphrase === undefined ? '，未加密' : '，已加密'
        }）\nSHA-256 ${digest}\n不在其中：${Object.entries(manifest.leftOut)
          .map(([what, why]) => `${what}（${why}）`)
          .join('，')}${lostIn(manifest)}`,
        json: { ...last, rows, tables: manifest.tables.map(({ name, rows, digest }) => ({ name, rows, digest })) },
      }
    } catch (error) {
      if (error instanceof BackupFault) return refusal(error.message)
      const { code, path = file } = error as NodeJS.ErrnoException
      const fault = code === undefined ? undefined : fileFaults[code]
      if (fault !== undefined) return refusal(`备份没有写成：${path} ${fault}`)
      throw error
    }
  },
}
const lostIn = ({ lost = [] }: Manifest) =>
  lost.length === 0
    ? ''
    : `\n注意：有${lost.length}份附件已不在存储中，备份里也没有，请执行 fazhi doctor 查明：${lost.slice(0, 3).join('、')}`
const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在',
  EACCES: '没有写入的权限',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '所在的磁盘已满',
  EISDIR: '是一个文件夹',
}
