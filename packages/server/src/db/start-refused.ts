/** The server must not start like this; the message is a Chinese sentence for whoever runs it: what, where, what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}
