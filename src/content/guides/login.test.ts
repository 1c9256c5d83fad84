import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderCommand } from '../../commands/render.ts'
import type { Dialect } from '../../commands/types.ts'
import { optionsOf } from '../../engine/options.ts'
import type { Guide, GuideNode } from '../../engine/types.ts'
import { walk } from '../../engine/walk.ts'
import { authorizedKeys } from '../../readers/authorizedKeys.ts'
import { lsPermissions } from '../../readers/lsPermissions.ts'
import { sshAddList } from '../../readers/sshAddList.ts'
import { loginCommands } from '../commands/loginCommands.ts'
import { parameters } from '../parameters.ts'
import { permissionDenied } from './permissionDenied/guide.ts'
import { tooManyAuthFailures } from './tooManyAuthFailures/guide.ts'

const guides: readonly Guide[] = [tooManyAuthFailures, permissionDenied]
const person = { user: 'fred', host: 'server.example.com', port: '2222', keyFile: '~/.ssh/work key', alias: 'work' }
const hasSsh = spawnSync('ssh', ['-V']).status === 0

function lines(id: string, dialect: Dialect): readonly string[] {
  const command = loginCommands.find((each) => each.id === id)
  const variant = command?.variants.find((each) => each.dialect === dialect)
  const rendered = command && variant && renderCommand(command, variant, person, parameters)
  if (!rendered?.ok) throw new Error(`${id} cannot be written for ${dialect}: ${JSON.stringify(rendered)}`)
  return rendered.lines
}

/** What ssh itself makes of it: keyword → values, in the order in which it prints them. */
function settings(args: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of execFileSync('bash', ['-c', args], { encoding: 'utf8', stdio: 'pipe' }).split('\n')) {
    const [keyword = '', ...rest] = line.split(' ')
    found.set(keyword, [...(found.get(keyword) ?? []), rest.join(' ')])
  }
  return found
}

/** Nodes that diagnoses enter at: their ids are a promise. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'too-many-auth-failures': ['start', 'offer-one-key', 'password-tries', 'agent-full'],
  'permission-denied': [
    'start',
    'private-key-permissions',
    'agent-refused',
    'no-key-offered',
    'key-not-authorized',
    'authorized-keys-permissions',
    'sha1-rsa',
    'password-rejected',
    'method-not-offered',
    'more-factors',
    'account-denied',
    'user-not-known',
    'key-revoked',
    'key-file-unreadable',
  ],
}

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  test.each(ENTRIES[id] ?? [])('can be entered at %s', (entry) => {
    expect(walk(guide, {}, new Map(), entry).entry).toBe(entry)
  })

  test('has no circle: every answer leads further', () => {
    for (const [from, node] of Object.entries(guide.nodes)) {
      expect(reachable(guide, node), from).not.toContain(from)
    }
  })

  test('whoever is never sure ends with something to hand on', () => {
    for (const entry of Object.keys(guide.nodes)) {
      const answers: Record<string, string> = {}
      let last = walk(guide, answers, new Map(), entry).steps.at(-1)
      while (last && last.node.kind !== 'outcome') {
        answers[last.key] = optionsOf(last.node).find(({ unsure }) => unsure)?.id ?? ''
        last = walk(guide, answers, new Map(), entry).steps.at(-1)
      }
      expect(last?.node.kind, entry).toBe('outcome')
    }
  })
})

function reachable(guide: Guide, from: GuideNode): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = from.kind === 'include' ? [] : optionsOf(from).map(({ next }) => next)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = guide.nodes[id]
    if (seen.has(id) || node === undefined || node.kind === 'include') continue
    seen.add(id)
    open.push(...optionsOf(node).map(({ next }) => next))
  }
  return seen
}

test.each([
  ['six keys', 'many', 'which-key'],
  ['no agent', 'no-agent', 'count-offered'],
])('a pasted key list with %s picks the way', (_, verdict, next) => {
  const sample = sshAddList.samples.find((each) => each.verdict === verdict)
  const read = sshAddList.read(sample?.text ?? '', {})
  expect(optionFor(tooManyAuthFailures, 'agent-full', read.verdict)).toBe(next)
})

test('a pasted listing and a pasted authorized_keys pick the way', () => {
  const listing =
    'drwxr-xr-x 3 fred fred 160 Nov 20 14:24 /home/fred\ndrwxrwxrwx 2 fred fred 60 Nov 20 14:24 /home/fred/.ssh\n'
  const read = lsPermissions.read(listing, { user: 'fred', home: '/home/fred' })
  expect(optionFor(permissionDenied, 'authorized-keys-permissions', read.verdict)).toBe('tighten-rights')
  const keys = authorizedKeys.read('AAAAC3NzaC1lZDI1NTE5AAAAILGsDAP6akz/CkdjBIt4/10oBpjBsQ5Tlai+HtIlDLTi work\n', {})
  expect(optionFor(permissionDenied, 'key-installed', keys.verdict)).toBe('repair-line')
})

function optionFor(guide: Guide, id: string, verdict: string): string | undefined {
  const node = guide.nodes[id]
  return node?.kind === 'check' ? node.options.find(({ when }) => when?.includes(verdict))?.next : undefined
}

test('six keys lead to a command with the own host, user and key', () => {
  const answers = { start: 'key', 'agent-full': 'many', 'which-key': 'file' }
  const last = walk(tooManyAuthFailures, answers).steps.at(-1)?.node
  expect(last?.kind === 'fix' && last.commands).toEqual(['ssh-one-key'])
  expect(lines('ssh-one-key', 'posix')).toEqual([
    "ssh -o IdentitiesOnly=yes -i ~/'.ssh/work key' -p 2222 fred@server.example.com",
  ])
})

describe.runIf(hasSsh)('the real ssh', () => {
  test('takes the command for one key as it stands', () => {
    const home = mkdtempSync(join(tmpdir(), 'login-'))
    mkdirSync(join(home, '.ssh'))
    writeFileSync(join(home, '.ssh', 'work key'), '')
    const [line = ''] = lines('ssh-one-key', 'posix')
    const read = settings(`HOME=${home}; ${line.replace(/^ssh /, 'ssh -F none -G ')}`)
    rmSync(home, { recursive: true })
    expect(read.get('identitiesonly')).toEqual(['yes'])
    expect(read.get('user')).toEqual(['fred'])
    expect(read.get('hostname')).toEqual(['server.example.com'])
    expect(read.get('port')).toEqual(['2222'])
    expect(read.get('identityfile')).toEqual([join(home, '.ssh', 'work key')])
  })

  test.each([
    ['above', ['fred'], true],
    ['below', ['somebody'], false],
  ])('takes the values of a block %s the general one', (where, user, first) => {
    const folder = mkdtempSync(join(tmpdir(), 'login-'))
    const block = lines('ssh-config-host-block', 'ssh_config')
    const general = ['Host *', '    User somebody']
    writeFileSync(join(folder, 'config'), [...(first ? block : general), ...(first ? general : block), ''].join('\n'))
    const read = settings(`ssh -F ${join(folder, 'config')} -G work`)
    rmSync(folder, { recursive: true })
    expect(read.get('user'), where).toEqual(user)
    expect(read.get('identitiesonly')).toEqual(['yes'])
    expect(read.get('port')).toEqual(['2222'])
  })
})
