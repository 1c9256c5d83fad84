/** Key → what an editor says of it. */
export type Said = Readonly<Record<string, string>>

const claim = {
  sources: 'Where this comes from: ids of sources (of the pack or of Handrail) with the place in them.',
  reviewed: 'The day on which somebody last looked whether it is still right: 2026-11-21.',
}

/** What editors say of the keys of packs and of packs.json. */
export const SAID = {
  pack: {
    handrail: 'The form of the file.',
    id: 'Permanent. Every id of the pack begins with it and a hyphen; begin it with the name of your organization.',
    title: 'What people see in lists of packs.',
    version: 'Anything that grows: 2026.11.1.',
    needs: "The first version of Handrail's content that the pack fits, such as 2026.11.",
    owner: 'Who answers for the pack.',
    contacts: 'Team → what it is called here, and how it is reached.',
    parameters: 'Values that people are asked for, beside those of Handrail.',
    overlays: "Changes to Handrail's own guides, nodes, commands and causes, by their ids.",
  },
  site: {
    packs: 'Addresses of packs on this site, such as packs/gateway.json; with sha256, only that very file counts.',
    order: 'Ids of guides that come first in every list.',
    start: 'The guide that opens by itself.',
    hidden: 'Ids of guides that no list shows.',
    brand: 'A name, a picture as data, and colors with enough contrast.',
    off: 'What is switched off here.',
    embed: 'Which sites may embed guides; without this key every site may.',
    tickets: 'Where new tickets begin.',
    contacts: 'Team → what it is called here, and how it is reached.',
    owner: 'Who is told that a step is wrong, or that nothing matched.',
  },
  source: {
    id: 'Begins with the id of the pack.',
    url: 'https://, mailto: or tel:; absent for what nobody can look up.',
    caution: 'What a reader must know of its age or limits.',
  },
  parameter: {
    name: 'Begins with the id of the pack in camelCase: acmeGatewayAccount.',
    type: 'The grammar that a value must fit before it is quoted.',
    example: 'Fits the type and the pattern.',
    initial: 'What stands there before anybody has entered something.',
    pattern:
      'A regular expression for the whole value. Only those are taken in which the next character always decides: write p(a|b) rather than (pa|pb).',
  },
  command: {
    ...claim,
    where: 'The machine it runs on.',
    as: 'The account it runs as: you, an administrator, the transfer user.',
    risk: 'What it can do to whom; a command that changes something is not read-only.',
    riskNote: 'What exactly is risked, and how long. Required where the risk is not read-only.',
    parameters: 'Names of parameters, in the order in which they are asked for.',
    variants:
      'The same command for each shell: lines of words. A text alone is a word; { word: [{ param: host }] } is a value.',
    expect: 'What it prints when all is well, and when it is not.',
    verify: 'How one sees that it worked.',
    undo: 'How one gets back.',
  },
  signature: {
    ...claim,
    program: 'The program that prints it; in-house for your own.',
    template: 'The message with typed gaps: account {user} is not listed for {text}. No regular expression.',
    class: 'What kind of failure it shows; none where it shows none.',
    stage: 'How far the connection got when it is printed.',
    role: 'What the line is to a diagnosis.',
    alone: 'It counts only where it is the whole line.',
    decides: 'The cause, where the text of this one message decides it.',
    matches: 'Real lines that it must be found in.',
    rejects: 'Lines that look like it and that it must not be found in.',
  },
  cause: {
    ...claim,
    explanation: 'What happened and why, in two or three plain sentences. {user} stands for a value of the lines.',
    evidence: 'Rules, the best first. Empty where a signature decides the cause.',
    next: 'Where the guide begins for it.',
  },
  guide: {
    id: 'Begins with the id of the pack. Stands in links for ever.',
    symptoms: 'Messages as people see them. Empty for guides that are only included.',
    products: 'Whose messages these are, for the list to pick from.',
    start: 'The node it begins at.',
    retired: 'Ids that were used once, with what took their place.',
  },
  node: {
    ...claim,
    text: 'The heading.',
    why: 'The reason, in a sentence or two.',
    say: 'What an agent reads aloud: two sentences, forty words, nothing that cannot be read aloud.',
    do: 'What the agent does meanwhile.',
    options: 'The ways out; one of them is for somebody who is not sure.',
    commands: 'Ids of commands, in the order in which they are run.',
    reader: 'Id of the reader that understands what the command prints; then each of its verdicts has an option.',
    before: 'What to keep open or whom to tell, where a mistake locks people out.',
    same: 'Where "the same error is still there" leads.',
    cannot: 'Where "I can\'t do this here" leads.',
    escalate: 'Why, to whom and with what it is handed on.',
  },
  option: {
    summary: 'The same as a short statement for the report.',
    next: 'The node it leads to.',
    when: "Verdicts of the check's reader that pick it.",
    unsure: 'It is for somebody who does not know or cannot look.',
    listen: 'Words by which a caller gives this answer without being asked.',
  },
} as const satisfies Readonly<Record<string, Said>>
