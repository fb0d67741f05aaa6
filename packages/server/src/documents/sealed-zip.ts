/** 1980-01-01 00:00, the first moment a ZIP can write. */
const [time, day] = [0, 0x21]
const [endOfDirectory, entryInDirectory, localEntry] = [22, 46, 30]

/**
 * The same archive with the time of every entry set to one moment, so that equal contents are equal bytes.
 * The archive must end in its directory, without a comment.
 */
export function sealedZip(archive: Buffer): Buffer {
  const sealed = Buffer.from(archive)
  const end = sealed.length - endOfDirectory
  const entries = sealed.readUInt16LE(end + 10)
  let at = sealed.readUInt32LE(end + 16)
  for (let i = 0; i < entries; i++) {
    const local = sealed.readUInt32LE(at + 42)
    stamp(at + 12)
    stamp(local + localEntry - 20)
    at += entryInDirectory + sealed.readUInt16LE(at + 28) + sealed.readUInt16LE(at + 30) + sealed.readUInt16LE(at + 32)
  }
  return sealed

  function stamp(offset: number) {
    sealed.writeUInt16LE(time, offset)
    sealed.writeUInt16LE(day, offset + 2)
  }
}
