import { describe, expect, test } from 'vitest'
import { catalog } from '../content/catalog.ts'
import { library } from '../content/index.ts'
import { loadGuide, loadIncluded, loadKnowledge } from '../content/load.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { compile } from '../recognizer/compile.ts'
import { recognize } from '../recognizer/recognize.ts'
import { catalogWith, guideWith, knowledgeWith, libraryWith, loadPackGuide, recognitionWith } from './apply.ts'
import { changed, examplePack, exampleValue, overlayPack, packFrom, type Json } from './packs.fixture.ts'

const gateway = examplePack('acme-gateway')
const desk = examplePack('acme-desk')

async function guideOf(id: string, ...overlays: readonly Json[]) {
  const loaded = await loadGuide(id)
  if (loaded === undefined) throw new Error(`no guide ${id}`)
  return { before: loaded, after: guideWith(loaded, [packFrom(overlayPack(...overlays))]) }
}

describe('a pack', () => {
  test('leaves what it does not name as it is, the very same objects', async () => {
    const title = { on: 'guide', guide: 'permission-denied', set: { title: 'Another title' } }
    const { before, after } = await guideOf('permission-denied', title)
    expect(after.guide.title).toBe('Another title')
    expect({ ...after.guide, title: before.guide.title }).toEqual(before.guide)
    const elsewhere = await guideOf('ssh-connect', title)
    expect(elsewhere.after.guide).toBe(elsewhere.before.guide)
  })

  test('words a node, its options, and adds one before the one for the unsure', async () => {
    const { before, after } = await guideOf('permission-denied', {
      on: 'node',
      guide: 'permission-denied',
      node: 'start',
      set: { text: 'Our question' },
      options: { unsure: { label: 'Ask the desk' } },
      add: [{ id: 'acme-change-vpn', label: 'Our VPN is off', summary: 'the VPN is off', next: 'start' }],
    })
    const [old, node] = [before.guide.nodes['start'], after.guide.nodes['start']]
    if (old?.kind !== 'question' || node?.kind !== 'question') throw new Error('start is no question any more')
    expect(node.text).toBe('Our question')
    expect(node.why).toBe(old.why)
    const unsure = old.options.findIndex((option) => option.unsure)
    expect(node.options.map(({ id }) => id)).toEqual(
      old.options.map(({ id }) => id).toSpliced(unsure, 0, 'acme-change-vpn'),
    )
  })

  test('changes guides that are included, too', async () => {
    const set = { text: 'Our words' }
    const { after } = await guideOf('aspera-error-19', { on: 'node', guide: 'aspera-account', node: 'system', set })
    const included = after.guides.get('aspera-account')
    expect(included?.nodes['system']).toMatchObject(set)
  })

  test('brings commands and parameters, and changes one of ours without its risk', async () => {
    const before = await loadKnowledge()
    const { commands, parameters } = knowledgeWith(before, [gateway, desk])
    const find = (id: string) => commands.find((command) => command.id === id)
    expect(find('acme-gateway-list')?.risk).toBe('read-only')
    expect(parameters.at(-1)?.name).toBe('acmeGatewayKey')
    const [old] = before.commands.filter(({ id }) => id === 'ssh-one-key-verbose')
    expect(find('ssh-one-key-verbose')).toMatchObject({ risk: old?.risk, as: old?.as, parameters: old?.parameters })
    expect(JSON.stringify(find('ssh-one-key-verbose')?.variants)).toContain('jump.acme.example')
  })

  test('says its note of the risk behind ours', async () => {
    const note = { on: 'command', command: 'login-sshd-reload', set: { riskNote: 'Tell the desk first.' } }
    const before = await loadKnowledge()
    const { commands } = knowledgeWith(before, [packFrom(overlayPack(note))])
    const [old, now] = [before.commands, commands].map((all) => all.find(({ id }) => id === 'login-sshd-reload'))
    expect(now?.riskNote).toBe(`${old?.riskNote ?? ''} Tell the desk first.`)
  })

  test('is heard in a pasted text, and its cause leads into its guide', () => {
    const known = recognitionWith(library, [gateway])
    const text = 'Connecting…\nACMEGW denied: the key of svc-a expired on 2026-10-31\nConnection closed'
    const { causes } = diagnose(recognize(text, compile(known.signatures)), known.causes, known.signatures)
    expect(causes[0]).toMatchObject({
      cause: 'acme-gateway-old-key',
      certainty: 'certain',
      next: { guide: 'acme-gateway-login', node: 'new-key' },
    })
    expect(causes[0]?.explanation).toContain('That of svc-a ended on 2026-10-31')
  })

  test('leads a cause of ours elsewhere, whatever its evidence', () => {
    const next = { guide: 'ssh-connect', node: 'start' }
    const cause = library.causes.find(({ evidence }) => evidence.some((rule) => rule.next)) ?? library.causes[0]
    const pack = packFrom(overlayPack({ on: 'cause', cause: cause?.id ?? '', set: { next } }))
    const now = recognitionWith(library, [pack]).causes.find(({ id }) => id === cause?.id)
    expect(now?.next).toEqual(next)
    expect(now?.evidence.every((rule) => rule.next === undefined)).toBe(true)
  })

  test('of a later place in the list has the last word', () => {
    const packs = ['One', 'Two'].map((title) =>
      packFrom(overlayPack({ on: 'guide', guide: 'ssh-connect', set: { title } })),
    )
    const { guides } = libraryWith(library, packs)
    expect(guides.find(({ id }) => id === 'ssh-connect')?.title).toBe('Two')
  })
})

describe('the list of guides', () => {
  test('is ours without packs', () => {
    expect(catalogWith(catalog, [])).toEqual(catalog)
  })

  test('has those of packs behind ours, first those that are wanted first, and none that is hidden', () => {
    const ids = catalogWith(catalog, [gateway], {
      order: ['acme-gateway-login', 'ssh-sudo'],
      hidden: ['ssh-connect'],
    }).map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['acme-gateway-login', 'ssh-sudo'])
    expect(ids).not.toContain('ssh-connect')
    expect(ids.length).toBe(catalog.length)
    expect(catalogWith(catalog, [gateway]).at(-1)?.id).toBe('acme-gateway-login')
  })
})

describe('a guide of a pack', () => {
  test('comes with the guides it includes, ours among them', async () => {
    const include = { kind: 'include', guide: 'aspera-account', with: { account: 'faspex' }, exits: {} }
    const pack = packFrom(changed(exampleValue('acme-gateway'), 'guides.0.nodes.try', include))
    const loaded = await loadPackGuide('acme-gateway-login', [pack], loadIncluded)
    expect(loaded?.guide.id).toBe('acme-gateway-login')
    expect(loaded?.guides.get('aspera-account')?.id).toBe('aspera-account')
  })

  test('is not there where no pack has it', async () => {
    expect(await loadPackGuide('permission-denied', [gateway], loadIncluded)).toBeUndefined()
  })
})
