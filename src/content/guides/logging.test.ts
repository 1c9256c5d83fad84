import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { renderCommand } from '../../commands/render.ts'
import { optionsOf } from '../../engine/options.ts'
import type { Guide } from '../../engine/types.ts'
import { walk } from '../../engine/walk.ts'
import { revokedKeysCommands } from '../commands/revokedKeys.ts'
import { parameters } from '../parameters.ts'
import { permissionDenied } from './permissionDenied/guide.ts'
import { sftpSession } from './sftpSession/guide.ts'
import { sshClientLog } from './sshClientLog/guide.ts'
import { sshConfigPrecedence } from './sshConfigPrecedence/guide.ts'
import { sshdDebug } from './sshdDebug/guide.ts'
import { sshGuessing } from './sshGuessing/guide.ts'
import { sshServerLog } from './sshServerLog/guide.ts'
import { sshSudo } from './sshSudo/guide.ts'

const guides: readonly Guide[] = [sshServerLog, sshClientLog, sshdDebug, sshConfigPrecedence, sshSudo]

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (_, guide) => {
  test('has no circle: every answer leads further', () => {
    for (const [id, node] of Object.entries(guide.nodes)) {
      const nexts = node.kind === 'include' ? [] : optionsOf(node).map(({ next }) => next)
      expect(ahead(guide, nexts), id).not.toContain(id)
    }
  })

  test('whoever is never sure comes to an end, wherever they begin', () => {
    for (const entry of Object.keys(guide.nodes)) {
      const answers: Record<string, string> = {}
      let last = walk(guide, answers, new Map(), entry).steps.at(-1)
      while (last && last.node.kind !== 'outcome') {
        const options = optionsOf(last.node)
        answers[last.key] = (options.find(({ unsure }) => unsure) ?? options.at(-1))?.id ?? ''
        last = walk(guide, answers, new Map(), entry).steps.at(-1)
      }
      expect(last?.node.kind, entry).toBe('outcome')
    }
  })
})

test.each([
  ['a higher level', sshServerLog, 'raise', 'put-back'],
  ['a second server with a changed file', sshdDebug, 'install', 'tidy'],
])('%s, once it stands, is not left without the way back', (_, guide, from, back) => {
  const fix = guide.nodes[from as keyof typeof guide.nodes] as unknown as { readonly worked: string }
  expect(endsPast(guide, fix.worked, back)).toEqual([])
})

test('nobody is told to raise the level of the whole server', () => {
  const raised = Object.values(sshServerLog.nodes).flatMap((node) => (node.kind === 'fix' ? node.commands : []))
  expect(raised).toContain('log-sshd-level-for-user')
  expect(raised.filter((id) => id.startsWith('log-sshd-level'))).toEqual([
    'log-sshd-level-info',
    'log-sshd-level-for-user',
  ])
})

test('the report to a provider holds the address of the paste', () => {
  const report = sshGuessing.nodes['report']
  const collect = report?.kind === 'outcome' ? (report.collect ?? []) : []
  for (const part of ['Subject:', 'Text:']) {
    expect(collect.find((line) => line.startsWith(part))).toContain('{address}')
  }
})

test('a jail without a log gets its socket, and a revoked key its owner', () => {
  const logOn = sftpSession.nodes['log-on']
  expect(logOn?.kind === 'fix' && logOn.same).toBe('log-in-jail')
  const revoked = permissionDenied.nodes['key-revoked']
  const nexts = revoked === undefined || revoked.kind === 'include' ? [] : optionsOf(revoked).map(({ next }) => next)
  expect(nexts).toContain('revoked-whose')
})

/** Resolved outcomes that can be reached from a node without passing another one. */
function endsPast(guide: Guide, from: string, past: string): readonly string[] {
  return ahead(guide, [from], past).filter((id) => {
    const node = guide.nodes[id]
    return node?.kind === 'outcome' && node.verdict === 'resolved'
  })
}

/** Every node that answers lead to from the given ones, these included, without going through `past`. */
function ahead(guide: Guide, from: readonly string[], past?: string): readonly string[] {
  const open = [...from]
  const seen = new Set<string>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = guide.nodes[id]
    if (id === past || seen.has(id) || node === undefined || node.kind === 'include') continue
    seen.add(id)
    open.push(...optionsOf(node).map(({ next }) => next))
  }
  return [...seen]
}

const LOG = `Mar 14 20:36:40 server sshd[29235]: error: Authentication key RSA SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ revoked by file /etc/ssh/ssh_revoked_keys
Mar 14 20:36:41 server sshd[29236]: Accepted password for other from 192.0.2.10 port 59966 ssh2
Mar 14 20:36:45 server sshd[29235]: Accepted password for fred from 192.0.2.10 port 59967 ssh2
2026-11-21T13:52:12.726555+00:00 vm sshd-session[10879]: error: Authentication key ED25519 SHA256:+Ijj+0OIlUZHHOUNL6AxvXEUHR5QwDB1bI6MVJ+OEck revoked by file /etc/ssh/revoked
2026-11-21T13:52:12.734221+00:00 vm sshd-session[10879]: Connection closed by authenticating user jane 192.0.2.237 port 55051 [preauth]
`

test.runIf(spawnSync('awk', ['1'], { input: '' }).status === 0)('awk joins a revoked key with the account', () => {
  const command = revokedKeysCommands.find(({ id }) => id === 'revoked-who-file')
  const variant = command?.variants[0]
  const rendered = command && variant && renderCommand(command, variant, {}, parameters)
  const line = rendered?.ok ? (rendered.lines[0] ?? '') : ''
  const joined = execFileSync('bash', ['-c', line.slice(line.indexOf('awk '))], { input: LOG, encoding: 'utf8' })
  expect(joined.trim().split('\n')).toEqual([
    'RSA SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ fred from 192.0.2.10 port 59967 ssh2',
    'ED25519 SHA256:+Ijj+0OIlUZHHOUNL6AxvXEUHR5QwDB1bI6MVJ+OEck jane 192.0.2.237 port 55051 [preauth]',
  ])
})
