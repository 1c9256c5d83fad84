import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built, builtSite } from '../setup/built.ts'
import { findTools } from '../setup/findTools.mjs'
import { freePort } from '../setup/freePort.ts'

/** A real server with the files of `dist/deploy`: the site at the top of one host, and in a folder of another. */
export type Server = { readonly url: string; readonly folderUrl: string; readonly stop: () => Promise<void> }

const FOLDER = '/tools/handrail/'
const PATIENCE = 30_000
const tools = findTools()

/** A generated file with a line of it as an administrator would change it. Throws where the line is not there. */
function changed(file: string, changes: readonly (readonly [string, string])[]): string {
  let text = readFileSync(join(built, 'deploy', file), 'utf8')
  for (const [line, instead] of changes) {
    if (!text.includes(line)) throw new Error(`${file} has no "${line}"`)
    text = text.replaceAll(line, instead)
  }
  return text
}

/** The lines of a comment that tells how a folder is served, as lines that count. */
function uncommented(text: string, from: string): string {
  const lines = text.slice(text.indexOf(from)).split('\n')
  return lines.map((line) => (line.startsWith('#') ? line.slice(1) : line)).join('\n')
}

export async function nginx(): Promise<Server> {
  const folder = scratch()
  const [port, other] = [await freePort(), await freePort()]
  const text = changed('nginx/handrail.conf', [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/srv/handrail', builtSite],
    ['/handrail/ {', `${FOLDER} {`],
  ])
  mkdirSync(join(folder, 'snippets'))
  cpSync(join(built, 'deploy/nginx/handrail-headers.conf'), join(folder, 'snippets/handrail-headers.conf'))
  cpSync(join(built, 'deploy/nginx/handrail-maps.conf'), join(folder, 'handrail-maps.conf'))
  writeFileSync(join(folder, 'handrail.conf'), text)
  const inFolder = uncommented(text, '# location')
  writeFileSync(join(folder, 'folder.conf'), `server {\nlisten 127.0.0.1:${other};\n${inFolder}\n}\n`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
pid ${folder}/pid;
error_log stderr crit;
events {}
http {
  include ${typesOf('nginx')};
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include handrail-maps.conf;
  include handrail.conf;
  include folder.conf;
}
`,
  )
  return started(tools['nginx'], ['-c', join(folder, 'nginx.conf')], folder, port, other)
}

export async function apache(): Promise<Server> {
  const folder = scratch()
  const [port, other] = [await freePort(), await freePort()]
  // The file lies beside index.html: a copy of the site leaves what was built as it is.
  for (const place of ['top', `below${FOLDER}`]) {
    cpSync(builtSite, join(folder, place), { recursive: true })
    cpSync(join(built, 'deploy/apache/.htaccess'), join(folder, place, '.htaccess'))
  }
  const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'setenvif', 'filter', 'deflate']
  writeFileSync(
    join(folder, 'httpd.conf'),
    `${modules.map((name) => `LoadModule ${name}_module ${apacheModules()}/mod_${name}.so`).join('\n')}
ServerName localhost
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
LogLevel crit
TypesConfig ${typesOf('apache')}
Listen 127.0.0.1:${port}
Listen 127.0.0.1:${other}
<Directory ${folder}>
  AllowOverride FileInfo Indexes Options
  Require all granted
</Directory>
DocumentRoot ${folder}/top
<VirtualHost 127.0.0.1:${other}>
  DocumentRoot ${folder}/below
</VirtualHost>
`,
  )
  return started(tools['apache2'], ['-D', 'FOREGROUND', '-f', join(folder, 'httpd.conf')], folder, port, other)
}

export async function caddy(): Promise<Server> {
  const folder = scratch()
  const [port, other] = [await freePort(), await freePort()]
  const text = changed('caddy/Caddyfile', [
    ['/srv/handrail', builtSite],
    ['handle_path /handrail/*', `handle_path ${FOLDER}*`],
  ])
  const inFolder = uncommented(text, '# handle_path')
  const own = text.replace(/^http:\/\/\S+ \{$/m, `http://127.0.0.1:${port} {`)
  const config = `{\n\tadmin off\n}\n${own}\nhttp://127.0.0.1:${other} {\n${inFolder}\n}\n`
  writeFileSync(join(folder, 'Caddyfile'), config)
  const words = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  return started(tools['caddy'], words, folder, port, other)
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'handrail-deploy-'))
}

/** The list of types that comes with a server, in whatever folder its package has it. */
function typesOf(server: 'nginx' | 'apache'): string {
  const places =
    server === 'nginx'
      ? ['/etc/nginx/mime.types', '/opt/homebrew/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types']
      : ['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types', '/dev/null']
  return places.find((place) => isThere(place)) ?? '/dev/null'
}

function apacheModules(): string {
  const places = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/opt/homebrew/lib/httpd/modules']
  return places.find((place) => isThere(`${place}/mod_headers.so`)) ?? '/usr/libexec/apache2'
}

function isThere(file: string): boolean {
  try {
    readFileSync(file)
    return true
  } catch {
    return false
  }
}

async function started(
  program: string | undefined,
  words: readonly string[],
  folder: string,
  port: number,
  other: number,
): Promise<Server> {
  if (program === undefined) throw new Error(`${words.join(' ')}: the program is missing, run "npm run tools"`)
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const url = `http://127.0.0.1:${port}/`
  await answering(url, child, () => said)
  return {
    url,
    folderUrl: `http://127.0.0.1:${other}${FOLDER}`,
    stop: async () => {
      const ended = new Promise((end) => child.once('exit', end))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + PATIENCE
  while (child.exitCode === null && Date.now() < end) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not start: ${said()}`)
}
