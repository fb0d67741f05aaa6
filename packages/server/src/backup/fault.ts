/** Why a backup cannot be used or a restoration not begun, in the words shown to whoever asked. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault'
}
