/** 0 ok, 1 failed check, 2 usage, 3 refused. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command has to say; whoever runs it prints it, here or at the other end of the socket. */
export interface Result {
  readonly code: ExitCode
  /** For a person. */
  readonly text: string
  /** For `--json`; a command without it prints its text. */
  readonly json?: unknown
  /** A file to be written where the command was typed; base64. */
  readonly file?: { readonly path: string; readonly base64: string }
}
export const usage = (text: string): Result => ({ code: 2, text })
export const refusal = (text: string): Result => ({ code: 3, text })
