import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './program.mjs'

const answers = (program, ...parameters) => {
  const { status, stdout } = spawnSync(program, parameters, { encoding: 'utf8' })
  return status === 0 ? stdout : ''
}

/** What the suites need beside Node, under the names of Debian, and how to see that it is there. */
const needed = {
  chromium: () => answers('chromium', '--version') !== '',
  'fonts-noto-cjk': () => answers('fc-list', ':lang=zh-cn').trim() !== '',
  'libreoffice-calc-nogui': () => existsSync('/usr/lib/libreoffice/program/libsclo.so'),
  'libreoffice-writer-nogui': () => answers('soffice', '--version') !== '',
  openssl: () => answers('openssl', 'version') !== '',
  'poppler-utils': () => spawnSync('pdftotext', ['-v']).status === 0,
  'postgresql-15': () =>
    existsSync('/usr/lib/postgresql/15/bin/postgres') || answers('postgres', '--version').includes(' 15.'),
}

const missing = () => Object.keys(needed).filter((name) => !needed[name]())

/** Installs what is missing where that is possible, as root on Debian. @returns the names still missing */
export async function ensureSystemPackages() {
  const names = missing()
  if (names.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return names
  console.log(`正在安装系统软件：${names.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env })
  if (!(await install()).ok && (await run('apt-get', ['update'], { env })).ok) await install()
  return missing()
}
