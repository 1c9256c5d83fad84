import type { Escalation } from '../escalation.ts'
import type { OutcomeNode, Place } from '../types.ts'
import { sentencesOf, wordsOf } from './spoken.ts'

/** What nobody says to a caller, and what is said instead. */
const UNSPOKEN: Readonly<Record<string, string>> = {
  authorized_keys: 'the list of keys that may log in',
  sshd: 'the SSH server',
  sshd_config: 'the settings of the SSH server',
  chmod: 'a command that closes the file',
  chown: 'a command that gives the file back',
  kex: 'the greeting of both sides',
  stdin: 'what is typed in',
  stdout: 'what is printed',
  daemon: 'the service',
  strictmodes: 'a rule of the server',
  maxauthtries: 'how many attempts the server allows',
  chroot: 'a closed folder',
  'selinux context': 'a label of SELinux',
  pam: 'the rules of the system',
  'host key': "the server's identity",
  'host keys': "the server's identity",
  known_hosts: 'the list of servers you know',
  umask: 'the rights of new files',
  syslog: 'the log of the system',
  journalctl: 'the log of the system',
  grep: 'search',
  config: 'settings file',
  root: 'an administrator',
}

const SECRETS = ['password', 'passwords', 'passphrase', 'passphrases', 'private key', 'private keys']
const ASKS = ['read', 'send', 'tell', 'give', 'show', 'paste', 'spell', 'dictate']
const SAVES = ['never', 'not', "don't", 'no', 'nobody', 'only', 'without', 'public', 'whether', 'if']

/** What keeps a text from being read aloud to somebody who is no expert. */
export function sayProblems(say: string): readonly string[] {
  const sentences = sentencesOf(say)
  const words = wordsOf(say)
  return [
    ...(sentences.length > 2 ? [`has ${sentences.length} sentences to say; two are enough`] : []),
    ...(words.length > 40 ? [`has ${words.length} words to say; 40 are enough`] : []),
    ...symbolsIn(say).map((char) => `says "${char}"`),
    ...words.filter(isCode).map((word) => `says "${word}", which cannot be read aloud`),
    ...jargonIn(words),
    ...sentences.filter(asksForSecret).map((sentence) => `asks for a secret: "${sentence}"`),
  ]
}

/** What is wrong with the phrases of a caller that answer a node. */
export function listenProblems(node: Place): readonly string[] {
  if (node.kind !== 'question' && node.kind !== 'check') return []
  const phrases = node.options.flatMap(({ listen }) => listen ?? [])
  return [
    ...node.options
      .filter(({ listen }) => listen && (listen.length === 0 || listen.length > 4))
      .map(({ id, listen }) => `listens for ${listen?.length ?? 0} phrases at "${id}"; 1 to 4 are right`),
    ...phrases.filter((phrase) => !isPhrase(phrase)).map((phrase) => `listens for "${phrase}", which is no phrase`),
    ...phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at).map((each) => `listens for "${each}" twice`),
  ]
}

/** Everything that is wrong with what an agent says, does, listens for and hands on at a node. */
export function voiceProblems(node: Place): readonly string[] {
  return [
    ...sayProblems(node.say),
    ...doProblems(node.do),
    ...listenProblems(node),
    ...(node.kind === 'outcome' ? handOnProblems(node) : []),
  ]
}

/** What an agent needs at a node and does not find: what to do, and how to hand on. */
export function missingVoices(node: Place): readonly string[] {
  const handsOn = node.kind === 'outcome' && node.verdict === 'escalate'
  return [
    ...(node.text.trim() && node.why.trim() && node.say.trim() ? [] : ['lacks a heading, its reason or what is said']),
    ...(node.do.trim() ? [] : ['does not say what the agent does']),
    ...(handsOn && node.escalate === undefined ? ['does not say to whom it hands on, why and with what'] : []),
  ]
}

function doProblems(text: string): readonly string[] {
  const words = wordsOf(text).length
  const sentences = sentencesOf(text)
  return [
    ...(words > 30 ? [`has ${words} words for what to do; 30 are enough`] : []),
    ...(sentences.length > 2 ? ['has more than two sentences for what to do'] : []),
    ...sentences.filter(asksForSecret).map((sentence) => `asks for a secret: "${sentence}"`),
  ]
}

function handOnProblems({ verdict, escalate }: OutcomeNode): readonly string[] {
  if (escalate === undefined) return []
  const { because, needs }: Escalation = escalate
  const ids: readonly string[] = [...because, ...needs]
  return [
    ...(verdict === 'escalate' ? [] : ['hands on, but does not escalate']),
    ...(because.length === 0 ? ['hands on without a reason'] : []),
    ...(needs.length < 3 || needs.length > 8 ? [`needs ${needs.length} things to hand on; 3 to 8 are right`] : []),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `names "${id}" twice`),
  ]
}

function symbolsIn(say: string): readonly string[] {
  return [...new Set(say)].filter((char) => '~/=<>`_\\|$*^[]@#&%'.includes(char))
}

/** `.ssh`, `-v` and `key.pub`; but `9.6` is a number. */
function isCode(word: string): boolean {
  if (word.startsWith('.') || word.startsWith('-')) return true
  return word.split('.').some((part, at, parts) => at > 0 && !(isNumber(part) && isNumber(parts[at - 1] ?? '')))
}

function isNumber(text: string): boolean {
  return text !== '' && [...text].every((char) => char >= '0' && char <= '9')
}

function jargonIn(words: readonly string[]): readonly string[] {
  const small = words.map((word) => word.toLowerCase().replaceAll('’', "'"))
  const pairs = small.map((word, at) => `${word} ${small[at + 1] ?? ''}`)
  const said = [...small, ...pairs].filter((each) => Object.hasOwn(UNSPOKEN, each))
  const fingerprint = small.some((word) => word.startsWith('fingerprint'))
  return [
    ...said.map((each) => `says "${each}"; "${UNSPOKEN[each] ?? ''}" is understood`),
    ...(fingerprint && !small.some((word) => ['sha256', 'md5', 'begin', 'begins', 'beginning'].includes(word))
      ? ['says "fingerprint", but not how one knows it: it begins with SHA256']
      : []),
    ...(small.some((word, at) => isBarePort(word, small[at - 1], small[at + 1]))
      ? ['says "port", not "port number"']
      : []),
  ]
}

function isBarePort(word: string, before: string | undefined, after: string | undefined): boolean {
  return (word === 'port' || word === 'ports') && before !== 'usb' && after !== 'number' && after !== 'numbers'
}

/**
 * Whether a sentence asks to hear or to see a secret: `read me` with one close behind it. One that says "never" or
 * "only the name" does not.
 */
function asksForSecret(sentence: string): boolean {
  const words = wordsOf(sentence).map((word) => word.toLowerCase().replaceAll('’', "'"))
  const asked = words.some(
    (word, at) => ASKS.includes(word) && words[at + 1] === 'me' && hasSecret(words.slice(at + 2, at + 8)),
  )
  return asked && !words.some((word) => SAVES.includes(word))
}

function hasSecret(words: readonly string[]): boolean {
  return words.some((word, at) => SECRETS.includes(word) || SECRETS.includes(`${word} ${words[at + 1] ?? ''}`))
}

function isPhrase(phrase: string): boolean {
  const fits = phrase.length > 0 && phrase.length <= 40 && phrase === phrase.trim()
  return fits && phrase === phrase.toLowerCase() && !phrase.endsWith('.')
}
