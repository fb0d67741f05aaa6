import type { FileHandle } from 'node:fs/promises'

const window = 1_048_576

/** Which of some texts occur anywhere in a file, read piece by piece. */
export async function occurring(handle: FileHandle, wanted: readonly Buffer[]): Promise<ReadonlySet<Buffer>> {
  const longest = Math.max(...wanted.map((w) => w.length))
  const buffer = Buffer.alloc(window + longest)
  const found = new Set<Buffer>()
  let [at, kept] = [0, 0]
  for (;;) {
    const { bytesRead } = await handle.read(buffer, kept, window, at)
    if (bytesRead === 0) return found
    at += bytesRead
    const piece = buffer.subarray(0, kept + bytesRead)
    for (const text of wanted) if (!found.has(text) && piece.includes(text)) found.add(text)
    kept = Math.min(longest - 1, piece.length)
    piece.copy(buffer, 0, piece.length - kept)
  }
}
