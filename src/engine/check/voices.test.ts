import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcome, question } from '../anyGuide.fixture.ts'
import type { Option, OutcomeNode, Place, QuestionNode } from '../types.ts'
import { gradeOf, readingLevels } from './grade.ts'
import { listenProblems, missingVoices, sayProblems, voiceProblems } from './voices.ts'

const first: Option = { id: 'yes', label: 'Yes', summary: 'yes', next: 'a' }
const second: Option = { ...first, id: 'no' }

const asking = (yes: readonly string[], no?: readonly string[]): Place => ({
  ...(question('a') as QuestionNode),
  options: [
    { ...first, listen: yes },
    { ...second, ...(no ? { listen: no } : {}) },
  ],
})

const ending = (change: Partial<OutcomeNode>): Place => ({ ...(outcome() as OutcomeNode), ...change })

describe('what is said', () => {
  test.each([
    'Which server do you connect to: what name or address?',
    'Please read me the fingerprint of your public key, a line that begins with SHA256. It is no secret.',
    'Does it say version 9.6? Then we are done.',
    'Is the port number 22? Never tell me your password.',
    'Only the name of the private key is wanted: please read me that.',
    'Please connect to {host} once more.',
    'I see no password here, please tell me whether it was typed.',
    'You type the password yourself, and then you read me the last line.',
  ])('is fine: %s', (say) => {
    expect(sayProblems(say)).toEqual([])
  })

  test.each([
    ['One. Two. Three.', 'has 3 sentences'],
    ['so '.repeat(41), 'has 41 words'],
    ['Please look into authorized_keys.', 'says "authorized_keys"'],
    ['Please look into ~ now.', 'says "~"'],
    ['Is it a file/folder?', 'says "/"'],
    ['Please try with -v.', 'says "-v"'],
    ['Please open .ssh now.', 'says ".ssh"'],
    ['Please read me key.pub now.', 'says "key.pub"'],
    ['Is sshd running?', 'says "sshd"'],
    ['Are you root?', 'an administrator'],
    ['Has the host key changed?', "the server's identity"],
    ['It is a rule of PAM.', 'says "pam"'],
    ['What is its fingerprint?', 'says "fingerprint"'],
    ['Which port is it?', 'port number'],
    ['Please tell me your password.', 'asks for a secret'],
    ['Please tell me your name and your password.', 'asks for a secret'],
    ['Could you send me the private key?', 'asks for a secret'],
    ['Then paste me the passphrase.', 'asks for a secret'],
  ])('is not fine: %s', (say, problem) => {
    expect(sayProblems(say).join('; ')).toContain(problem)
  })

  test('never throws, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (say) => Array.isArray(sayProblems(say)) && gradeOf(say) >= 0),
    )
  })
})

describe('the phrases of a caller', () => {
  test('are short, lower case and each of one answer', () => {
    expect(listenProblems(asking(['it just hangs', "i don't see any"], ['it asks again']))).toEqual([])
  })

  test.each<[string, Place, string]>([
    ['none', asking([]), 'listens for 0 phrases at "yes"'],
    ['five', asking(['a', 'b', 'c', 'd', 'e']), 'listens for 5 phrases'],
    ['capitals', asking(['It hangs']), 'no phrase'],
    ['a dot', asking(['it hangs.']), 'no phrase'],
    ['a space too many', asking([' it hangs']), 'no phrase'],
    ['a long one', asking(['x'.repeat(41)]), 'no phrase'],
    ['an empty one', asking(['']), 'no phrase'],
    ['one of two answers', asking(['it hangs'], ['it hangs']), 'listens for "it hangs" twice'],
  ])('are not %s', (_, node, problem) => {
    expect(listenProblems(node).join('; ')).toContain(problem)
  })
})

describe('what an agent does and hands on', () => {
  const escalate = { because: ['server-side'], to: 'server-administrator', needs: ['host', 'user', 'since'] } as const

  test('may be missing, and is told apart from being wrong', () => {
    const bare = ending({ verdict: 'escalate', do: '' })
    expect(voiceProblems(bare)).toEqual([])
    expect(missingVoices(bare)).toHaveLength(2)
    expect(missingVoices(ending({ do: 'Note the minute.' }))).toEqual([])
    expect(missingVoices(ending({ verdict: 'escalate', do: 'Note the minute.', escalate }))).toEqual([])
  })

  test.each<[string, Place, string]>([
    ['a long do', ending({ do: 'so '.repeat(31) }), '31 words for what to do'],
    ['three sentences', ending({ do: 'One. Two. Three.' }), 'two sentences for what to do'],
    ['a secret', ending({ do: 'Let them show me the password.' }), 'asks for a secret'],
    ['handing on what is solved', ending({ verdict: 'resolved', escalate }), 'does not escalate'],
    ['no reason', ending({ verdict: 'escalate', escalate: { ...escalate, because: [] } }), 'without a reason'],
    ['few needs', ending({ verdict: 'escalate', escalate: { ...escalate, needs: ['host'] } }), 'needs 1 things'],
    [
      'a need twice',
      ending({ verdict: 'escalate', escalate: { ...escalate, needs: ['host', 'user', 'host'] } }),
      '"host" twice',
    ],
  ])('%s is found', (_, node, problem) => {
    expect(voiceProblems(node).join('; ')).toContain(problem)
  })
})

describe('the reading level', () => {
  test('follows the formula', () => {
    // 7 words, 7 syllables, one sentence: 0.39 × 7 + 11.8 × 1 − 15.59 = −1.06
    expect(gradeOf('The cat sat on the red mat.')).toBe(0)
    // 5 words, 16 syllables
    expect(gradeOf('Administrators reconsider complicated server names.')).toBeCloseTo(
      0.39 * 5 + 11.8 * (16 / 5) - 15.59,
    )
  })

  test.each([
    ['changed', 'wrong'],
    ['table', 'given'],
    ['files', 'keys'],
    ['wanted', 'given'],
    ['messages', 'computer'],
    ['SSH', 'computer'],
    ['{host}', 'server'],
    ['22', 'server'],
  ])('%s has as many syllables as %s', (one, other) => {
    expect(gradeOf(`Please tell us about the difficult ${one}`)).toBe(
      gradeOf(`Please tell us about the difficult ${other}`),
    )
  })

  test('nothing said is no grade', () => {
    expect(gradeOf('')).toBe(0)
    expect(readingLevels([])).toEqual({ median: 0, highest: 0, where: '' })
  })

  test('names the hardest place', () => {
    const nodes = {
      easy: ending({ say: 'It works now.' }),
      middle: ending({ say: 'The server accepts it again.' }),
      hard: ending({ say: 'Unfortunately the authentication infrastructure necessitates reconfiguration.' }),
    }
    const levels = readingLevels([{ id: 'g', title: '', summary: '', symptoms: [], start: 'easy', nodes }])
    expect(levels.where).toBe('g/hard')
    expect(levels.median).toBe(gradeOf(nodes.middle.say))
  })
})
