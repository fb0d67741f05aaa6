/**
 * An address that names several servers, `postgres://role@a:5432,b:5432/fazhi` or `…?host=/socket/a,/socket/b`, as one
 * address a server, in the order of their names. The driver itself knows no more than one.
 */
export function hostsOf(url: string): readonly string[] {
  const [, head = '', hosts = '', tail = ''] = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/.exec(url) ?? []
  if (hosts.includes(',')) return hosts.split(',').map((host) => `${head}${host}${tail}`)
  const [, before = '', sockets = '', after = ''] = /^(.*[?&]host=)([^&]*)(.*)$/.exec(url) ?? []
  const folders = decodeURIComponent(sockets).split(',')
  return folders.length > 1 ? folders.map((folder) => `${before}${encodeURIComponent(folder)}${after}`) : [url]
}
