import { createHash } from 'node:crypto'
import { type Entry, readContainer, writeContainer } from '../src/backup/container.ts'
import { entryNames, type Manifest } from '../src/backup/manifest.ts'
import { type SealKeeper, signText } from '../src/evidence/keeper.ts'

/** The same backup with another manifest, whole and signed as if the program had written it. */
export async function rewrite(
  from: string,
  to: string,
  keeper: SealKeeper,
  change: (manifest: Manifest) => Manifest,
): Promise<void> {
  async function* entries(): AsyncGenerator<Entry> {
    for await (const { name, bytes } of readContainer(from, undefined))
      if (name === entryNames.signature) {
      } else if (name === entryNames.manifest) {
        const changed = Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()))))
        yield { name, bytes: changed }
        const digest = createHash('sha256').update(changed).digest('hex')
        yield { name: entryNames.signature, bytes: Buffer.from(signText(keeper.key, digest)) }
      } else yield { name, bytes }
  }
  await writeContainer(to, entries(), undefined)
}
