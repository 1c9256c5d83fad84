import type { SourceRef } from '../../../engine/types.ts'

/** One of the four lists: what it is called, and what is claimed of it. */
type List = {
  readonly name: string
  readonly claim: {
    readonly sources: readonly SourceRef[]
    readonly reviewed: string
    readonly covers: readonly string[]
  }
}

/** The four nodes of every list differ in the name of the list, its commands and where they lead. */
export function compare<const Side extends string>({ name, claim }: List, side: Side) {
  return {
    ...claim,
    kind: 'check',
    text: `Do the two lists share a ${name}?`,
    why: 'Each side has a list, and they take the first name that stands on both. The message gives the list of the other side after "Their offer:"; the command gives yours.',
    say: 'The two programs have no common language for one step. Please run this and send me what it prints; I compare it with the list in the message.',
    do: `Paste what it prints, and the list behind "Their offer" in the message. Look for a ${name} that stands in both.`,
    commands: ['algorithms-client-lists', 'algorithms-client-known'],
    reader: 'algorithm-lists',
    options: [
      {
        id: 'none',
        label: 'No name stands in both',
        summary: 'the two lists share no name',
        next: side,
        when: ['none-shared'],
        listen: ['nothing in common'],
      },
      {
        id: 'shared',
        label: 'A name stands in both',
        summary: 'a name stands in both lists',
        next: 'ask-admin',
        when: ['shared'],
        listen: ['one is in both'],
      },
      {
        id: 'unsure',
        label: "I can't tell",
        summary: 'the lists were not compared',
        next: side,
        unsure: true,
        when: ['no-offer'],
      },
    ],
  } as const
}

/** Whose list is outdated. `warnsOf` is where the advice for all servers is discussed. */
export function whichSide<const Once extends string>({ name, claim }: List, warnsOf: SourceRef, once: Once) {
  return {
    ...claim,
    kind: 'question',
    text: 'Which side has the outdated list?',
    why: 'Names that only stand in the list of the old side were retired because they are weak. The lasting cure is to upgrade that side.',
    say: 'One of the two programs is old. Please tell me whether it is the server, and whether it can be brought up to date.',
    do: `Ask how old the server or device is, and who may upgrade it. A ${name} that only the old side knows is weak.`,
    conflicts: [
      {
        says: 'Some advice on the web is to switch the old algorithm on for all servers (Host *).',
        trouble: 'Then every connection may use it, to any server, for years.',
        instead: 'Upgrade first; until then an exception for this one server, with an end date.',
        source: warnsOf,
      },
    ],
    options: [
      {
        id: 'upgrade',
        label: 'The other side is old, and can be upgraded',
        summary: 'the old side can be upgraded',
        next: 'upgrade',
        listen: ['the server can be updated'],
      },
      {
        id: 'not-now',
        label: 'It is old, and cannot be upgraded today',
        summary: 'the old side cannot be upgraded today',
        next: once,
        listen: ["the server can't be updated", 'we have to wait for the update'],
      },
      {
        id: 'restricted',
        label: 'My own list is shorter than what my ssh can do',
        summary: 'the own configuration restricts the list',
        next: 'loosen',
        listen: ['my list is shorter'],
      },
      {
        id: 'server-side',
        label: 'I see this in the log of my server',
        summary: 'seen in the log of the server',
        next: 'old-client',
        listen: ["it's in the log of my server"],
      },
      { id: 'unsure', label: "I can't tell", summary: 'not known which side is old', next: 'ask-admin', unsure: true },
    ],
  } as const
}

/** The old algorithm for one connection. */
export function connectOnce<const Block extends string>({ name, claim }: List, command: string, block: Block) {
  return {
    ...claim,
    kind: 'fix',
    text: `Connect once with the old ${name}`,
    why: 'The exception holds for one connection and one server. It is meant for the work that the upgrade needs.',
    say: 'Please do this only in a network you trust, and only for what cannot wait. It lets you in once, and does not replace the upgrade.',
    do: `Take one ${name} from "Their offer", the newest. Ask from which network: only from one that the caller trusts.`,
    before:
      'The old algorithm is weak: somebody on the way can break it with enough effort. Use it only in a network you trust, and only for what cannot wait.',
    commands: [command],
    steps: [
      'Take one name from "Their offer:", the newest one, as the old algorithm.',
      'If ssh says that the name is bad or unsupported, it was removed from your version; only an upgrade of the other side helps.',
    ],
    verify: { text: 'The message does not come back, and the login goes on.' },
    undo: { text: 'Nothing to undo: it held for one connection.' },
    worked: block,
    same: 'ask-admin',
    cannot: 'ask-admin',
  } as const
}

/** The old algorithm for one server, until its upgrade. */
export function allowForServer({ name, claim }: List, command: string) {
  return {
    ...claim,
    kind: 'fix',
    text: 'Only if you cannot wait for the upgrade: an exception for this one server',
    why: 'A Host block makes the exception last for this server, and for no other. It costs protection as long as it stands.',
    say: 'If you need this server every day until it is upgraded, these two lines do it, for this server alone. Please write a date beside them.',
    do: `Note the date of the upgrade and who agreed to it: until that day, and for this server alone, the old ${name} is allowed.`,
    before:
      'Agree with whoever runs the server on the date of the upgrade, and write it as a comment above the lines. Make a copy of ~/.ssh/config first.',
    commands: [command],
    verify: { text: 'ssh with the name of the server goes on; other servers are connected to as before.' },
    undo: { text: 'Delete the two lines as soon as the server is upgraded.' },
    worked: 'until-upgrade',
    same: 'ask-admin',
    cannot: 'until-upgrade',
  } as const
}
