import { describe, expect, test } from 'vitest'
import { ids } from './atBuild/ids.ts'
import { changed, exampleValue, examplePack, overlayPack, packFrom, type Json } from './packs.fixture.ts'
import { referenceDefects } from './references.ts'

const gateway = exampleValue('acme-gateway')
const nodes = 'guides.0.nodes'

function defectsOf(value: Json): string {
  return referenceDefects(packFrom(value), ids)
    .map(({ where, problem }) => `${where} ${problem}`)
    .join('\n')
}

test.each(['acme-gateway', 'acme-desk'] as const)('the example %s refers to nothing that is not there', (name) => {
  expect(referenceDefects(examplePack(name), ids)).toEqual([])
})

describe('a pack that refers to what is not there', () => {
  test.each<[string, string, Json | undefined, string]>([
    ['a node', `${nodes}.account.options.0.next`, 'nowhere', 'guides/acme-gateway-login/account leads to "nowhere"'],
    ['a command', `${nodes}.try.commands`, ['acme-gateway-gone'], 'unknown command "acme-gateway-gone"'],
    ['a source', `${nodes}.try.sources.0.source`, 'rumor', 'names an unknown source "rumor"'],
    ['a reader', `${nodes}.try.reader`, 'ls-gone', 'has an unknown reader "ls-gone"'],
    ['a parameter', 'commands.0.parameters.0', 'acmeGatewayGone', 'asks for an unknown parameter "acmeGatewayGone"'],
    ['a parameter in a text', `${nodes}.try.why`, 'Log in as {acmeGatewayGone}.', 'unknown "{acmeGatewayGone}"'],
    [
      'the guide of a cause',
      'causes.0.next.guide',
      'acme-gateway-gone',
      'causes/acme-gateway-unknown-account leads to',
    ],
    ['the cause of a signature', 'signatures.0.decides.cause', 'gone', 'decides an unknown cause "gone"'],
    ['a signature', 'causes.0.evidence', [{ all: ['gone'], certainty: 'likely' }], 'names an unknown signature "gone"'],
  ])('%s', (_, path, to, said) => {
    expect(defectsOf(changed(gateway, path, to))).toContain(said)
  })
})

describe('a pack that is not sound in itself', () => {
  test.each<[string, string, Json | undefined, string]>([
    ['says what nobody can read aloud', `${nodes}.try.say`, 'Run ls ~/.ssh now.', 'says "~"'],
    ['asks for a secret', `${nodes}.try.say`, 'Please tell me your password.', 'asks for a secret'],
    ['leaves the unsure alone', `${nodes}.account.options.2.unsure`, undefined, 'somebody who is not sure'],
    ['hands on without saying how', `${nodes}.ask-team.escalate`, undefined, 'to whom it hands on'],
    ['has an example that is not found', 'signatures.0.matches', ['ACMEGW'], 'is not found in: ACMEGW'],
    [
      'finds what it must reject',
      'signatures.0.rejects',
      ['ACMEGW denied: account a has no folder on this gateway'],
      'must reject',
    ],
    ['has a message of another class than its cause', 'signatures.0.class', 'key-revoked', 'of another class'],
    ['does not say how to undo', 'commands.1.undo', undefined, 'does not say how to undo it'],
    [
      'calls a change read-only',
      'commands.0.variants.0.lines.0',
      ['sudo', 'rm', '-i', '/tmp/a'],
      'has "rm", which changes something',
    ],
    [
      'has a secret on the command line',
      'commands.0.variants.0.lines.0.1',
      '--password=x',
      'secret on the command line',
    ],
    ['has evidence that is none', 'causes.0.evidence', [{ certainty: 'likely' }], 'asks for no signature'],
    ['is called like ours', 'id', 'ssh', 'begins like our own'],
  ])('%s', (_, path, to, said) => {
    const renamed =
      path === 'id' ? changed({ ...overlayPack(), id: 'ssh' }, path, to ?? '') : changed(gateway, path, to)
    expect(defectsOf(renamed)).toContain(said)
  })
})

function onNode(more: { [key: string]: Json }): Json {
  return { on: 'node', guide: 'ssh-host-key', node: 'start', ...more }
}

describe('a change of ours', () => {
  const jump: Json = [{ dialect: 'posix', systems: ['linux'], lines: [['ssh', { word: [{ param: 'host' }] }]] }]

  test.each<[string, Json, string]>([
    ['of an unknown guide', { on: 'guide', guide: 'gone', set: { title: 'T' } }, 'unknown guide "gone"'],
    ['of an unknown node', { on: 'node', guide: 'ssh-host-key', node: 'gone', set: { text: 'T' } }, 'no node of ours'],
    ['of an unknown command', { on: 'command', command: 'gone', set: { as: 'you' } }, 'unknown command "gone"'],
    ['of an unknown cause', { on: 'cause', cause: 'gone', set: { title: 'T' } }, 'unknown cause "gone"'],
    ['of nothing', onNode({}), 'changes nothing'],
    ['of an unknown option', onNode({ options: { gone: { label: 'L' } } }), 'unknown option "gone"'],
    ['that leads nowhere', onNode({ options: { changed: { next: 'gone' } } }), 'leads to "gone"'],
    ['that does not fit the kind', onNode({ set: { before: 'B' } }), 'not for a node of the kind "question"'],
    ['that nobody can read aloud', onNode({ set: { say: 'Open ~/.ssh' } }), 'says "~"'],
    [
      'with other parameters only',
      { on: 'command', command: 'ssh-one-key', set: { parameters: ['host'] } },
      'not the variants',
    ],
    [
      'that forgets a parameter',
      { on: 'command', command: 'ssh-one-key', set: { variants: jump } },
      'asks for "keyFile" and does not use it',
    ],
    [
      'of the test of sshd_config',
      { on: 'command', command: 'login-sshd-test', set: { variants: jump, parameters: ['host'] } },
      'its variants stay',
    ],
  ])('%s is refused', (_, overlay, said) => {
    expect(defectsOf(overlayPack(overlay))).toContain(said)
  })

  test('may add a way to a guide of its own', () => {
    const add = [
      { id: 'acme-change-own', label: 'Our gateway', summary: 'it is our gateway', next: 'acme-change-there' },
    ]
    const there = {
      kind: 'outcome',
      verdict: 'continue',
      text: 'Go on there',
      why: 'It has its own guide.',
      say: 'There is a guide of our own.',
      do: 'Open it.',
      to: { guide: 'permission-denied' },
      sources: [{ source: 'man-ssh', section: '-v' }],
      reviewed: '2026-11-21',
    }
    const guide = { on: 'guide', guide: 'ssh-host-key', nodes: { 'acme-change-there': there } }
    expect(defectsOf(overlayPack(guide, onNode({ add })))).toBe('')
    expect(defectsOf(overlayPack(guide))).toContain('unreachable')
    expect(defectsOf(overlayPack(onNode({ add })))).toContain('leads to "acme-change-there"')
  })
})
