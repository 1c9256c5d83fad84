import type { Advice, Case } from './adviceTypes.ts'
import { exceptions } from './exceptions.ts'
import { settle } from './settle.ts'
import { SLOTS_OF, type Kind, type Lists, type Program, type Side } from './types.ts'

/** What to do, the safest and narrowest first. Nothing in it changes more than one connection or one server. */
export function advise(about: Case): readonly Advice[] {
  const { judgments } = about
  if (judgments.length === 0) return []
  const olds = judgments.map(({ old }) => old)
  const serverIsOld = olds.some((old) => old === 'server' || old === 'both')
  const clientIsOld = olds.some((old) => old === 'client' || old === 'both')
  return [
    ...(serverIsOld ? [upgradeServer(about)] : []),
    ...(clientIsOld ? [upgradeClient(about)] : []),
    ...(!serverIsOld && !clientIsOld ? [olds.includes('neither') ? widen : askLists] : []),
    ...(clientIsOld && !serverIsOld ? (isKnown(about, 'client') ? [serverSide] : []) : exceptions(about)),
  ]
}

/** True where the old side's own list is known; without it, the side may as well be restricted. */
function isKnown({ judgments, client, server }: Case, side: Side): boolean {
  const lists = side === 'client' ? client : server
  return judgments.some(({ kind }) => SLOTS_OF[kind].some((slot) => lists[slot] !== undefined))
}

/** What may have shortened a list that we do not see. */
const RESTRICTED =
  'Or somebody shortened its list: look for Ciphers, MACs, KexAlgorithms and HostKeyAlgorithms in its configuration first.'

function upgradeServer(about: Case): Advice {
  return {
    id: 'upgrade-server',
    title: 'Upgrade the server',
    says: [
      'This is the cure: a current SSH server shares sound algorithms with every current client.',
      'For an appliance it is a firmware upgrade, for a system the package openssh-server. Where only its host key is old, a new key may do: ssh-keygen -A makes the kinds that are missing.',
      ...(isKnown(about, 'server') ? [] : [RESTRICTED]),
    ],
    commands: [],
  }
}

const askLists: Advice = {
  id: 'ask-lists',
  title: 'First get both lists',
  says: [
    'The message does not say what each side offers. The log of the server does, in the line with "Their offer:"; ssh -vv prints both lists, whichever program it was that failed.',
    'Paste either of them here, beside what you have.',
  ],
  commands: [],
}

const widen: Advice = {
  id: 'widen',
  title: 'Look for the line that shortens a list',
  says: [
    'Neither list looks old, but they have nothing in common: somebody shortened one of them, or the client is a program with a list of its own.',
    'Look for Ciphers, MACs, KexAlgorithms and HostKeyAlgorithms in the configuration of both sides, and for a policy of the whole system. A sound name that is put back costs nothing.',
  ],
  commands: [],
}

function upgradeClient(about: Case): Advice {
  const { facts, judgments, server, program, clientVersion } = about
  const known = judgments.every(({ kind }) => SLOTS_OF[kind].some((slot) => server[slot] !== undefined))
  const fitting = facts.programs
    .filter((each) => known && fits(each, server))
    .map(({ name, version }) => `${name} ${version}`)
  const called = clientVersion ?? 'the client program'
  return {
    id: 'upgrade-client',
    title: 'Upgrade the client',
    says: [
      `This is the cure: the server is right to refuse what was retired. Bring ${called} up to date, or the library that it is built with.`,
      ...(isKnown(about, 'client') ? [] : [RESTRICTED]),
      ...(program?.newer === undefined ? [] : [`${program.name}: ${program.newer}`]),
      ...(fitting.length === 0
        ? []
        : [
            `By their own lists, these get on with what is known of this server: ${fitting.join(', ')}; newer ones too.`,
          ]),
    ],
    commands: [],
  }
}

const serverSide: Advice = {
  id: 'server-side',
  title: 'Last: a second server for this one client',
  says: [
    'Lists of algorithms are settled before anybody has logged in: sshd cannot keep an exception to one user, and a line in sshd_config holds for everybody.',
    'So do not change the server itself. If the client cannot be upgraded yet, let an administrator run a second sshd: a configuration file of its own with the old algorithm, a port of its own, and a firewall that admits this one address only. Agree on the day on which it is switched off.',
  ],
  cost: 'What this client sends is protected by an algorithm that was retired because it is weak; the second server is one more door to watch.',
  commands: [],
}

/** True where a program agrees with the server on everything that is known of both. */
function fits(program: Program, server: Lists): boolean {
  const client: Lists = Object.fromEntries(
    Object.entries(program.offers).flatMap(([kind, names]) => SLOTS_OF[kind as Kind].map((slot) => [slot, names])),
  )
  return settle(client, server).every(({ state }) => state !== 'none')
}
