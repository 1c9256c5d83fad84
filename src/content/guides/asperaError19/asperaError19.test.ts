import { describe, expect, test } from 'vitest'
import { edges } from '../../../engine/journeys.ts'
import type { Guide, GuideNode, Place } from '../../../engine/types.ts'
import { walk } from '../../../engine/walk.ts'
import { asperaCommands } from '../../commands/aspera.ts'
import { coverage } from '../../coverage.ts'
import { asperaAccount } from '../asperaAccount/guide.ts'
import { asperaTransfer } from '../asperaTransfer/guide.ts'
import { asperaError19 } from './guide.ts'

const guides = new Map([[asperaAccount.id, asperaAccount]])
const all: readonly Guide[] = [asperaError19, asperaAccount, asperaTransfer]

function claims(guide: Guide): readonly Place[] {
  const nodes: readonly GuideNode[] = Object.values(guide.nodes)
  return nodes.flatMap((node) => (node.kind === 'include' ? [] : [node]))
}

/** The keys that some answers from the start reach, with what is given there. */
const reached = new Map(
  edges(asperaError19, guides).map(({ key, option, answers }) => {
    const { steps } = walk(asperaError19, { ...answers, [key]: option }, guides)
    return [key, steps.find((step) => step.key === key)]
  }),
)

test('answering questions reaches every row of the two Aspera documents', () => {
  const steps = [...reached.values()].flatMap((step) => (step ? [step.node] : []))
  const ends = [...claims(asperaError19), ...claims(asperaAccount)].filter(({ kind }) => kind === 'outcome')
  const rows = new Set([...steps, ...ends, ...claims(asperaTransfer)].flatMap(({ covers }) => covers ?? []))
  expect(
    coverage.filter((row) => row.startsWith('A-') || row.startsWith('B-')).filter((row) => !rows.has(row)),
  ).toEqual([])
})

describe.each([
  ['faspex-account', { account: 'faspex', wantsAsperaKey: 'yes' }],
  ['shares-account', { wantsAsperaKey: 'yes' }],
  ['web-account', { wantsAsperaKey: 'yes' }],
])('%s', (include, given) => {
  test.each(['folders', 'keys-file', 'keys-content', 'token', 'login-shell', 'forwarding'])('goes on to %s', (node) => {
    expect(reached.get(`${include}.${node}`)?.given).toEqual(given)
  })
})

test('people with an account of their own are checked under the name they log in with', () => {
  const step = reached.get('plain-account.login-shell')
  expect(step?.guide).toBe('aspera-account')
})

test('dated advice is named beside what we say instead', () => {
  const rows = ['A-10', 'A-11', 'A-14', 'A-15', 'A-16', 'A-20', 'B-04']
  const told = all.flatMap(claims).filter(({ conflicts }) => conflicts?.length)
  const covered = new Set(told.flatMap(({ covers }) => covers ?? []))
  expect(rows.filter((row) => !covered.has(row))).toEqual([])
})

test('no command switches a protection off for good, and none opens a folder to everybody', () => {
  const said = asperaCommands.flatMap(({ variants }) => variants.flatMap(({ lines }) => lines.flat()))
  const literals = said.flatMap((each) => ('word' in each ? each.word : 'code' in each ? each.code : []))
  const text = literals.filter((part) => typeof part === 'string').join(' ')
  const never = ['setenforce', '777', 'a+w', 'StrictModes', 'SELINUX=', 'sshfp', 'PermitRootLogin', 'ssh-dss,']
  expect(never.filter((word) => text.includes(word))).toEqual([])
  const weakening = asperaCommands.filter(({ risk }) => risk === 'weakens-security').map(({ id }) => id)
  expect(weakening).toEqual(['aspera-unlock-for-keys', 'selinux-sshd-permissive', 'aspera-sshd-sha1-exception'])
})

test('a home folder is closed, but never /home itself', () => {
  const chmods = JSON.stringify(
    asperaCommands.filter(({ id }) => id.includes('not-writable') || id.includes('private')),
  )
  expect(chmods).toContain('"home"')
  expect(chmods).not.toContain('"/home"')
})
