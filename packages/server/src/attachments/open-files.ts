import { BucketStore } from './bucket-store.ts'
import { DiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import type { FilesPlace } from './files-place.ts'

export const openFiles = async ({ folder, bucket }: FilesPlace): Promise<FileStore> => {
  const disk = await DiskStore.open(folder)
  return bucket === undefined ? disk : new BucketStore(bucket, disk.incoming)
}
