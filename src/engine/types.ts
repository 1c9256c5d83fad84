import type { Escalation } from './escalation.ts'

/** One option taken at one node. Keys are step keys: a node id, or `include-node.node-id` inside an included guide. */
export type Answers = Readonly<Record<string, string>>

/** Values of parameters by name, as the person typed them or as a paste named them. */
export type Values = Readonly<Record<string, string>>

/** Where a claim comes from: the id of a source and the place in it. */
export type SourceRef = { readonly source: string; readonly section: string }

/** Advice that a source gives and that is dated, wrong or unsafe: shown to the reader beside what we say instead. */
export type Conflict = {
  readonly says: string
  readonly trouble: string
  readonly instead: string
  readonly source: SourceRef
}

/** Ids that were used once and never mean anything else again, with what took their place. Links still hold them. */
export type Retired = Readonly<Record<string, { readonly replacedBy?: string }>>

/** What everything that claims something carries. `reviewed` is YYYY-MM-DD. */
export type Claim = {
  readonly sources: readonly SourceRef[]
  readonly reviewed: string
  readonly conflicts?: readonly Conflict[]
  /** Rows of the coverage list that this covers. */
  readonly covers?: readonly string[]
}

export type Option<Next extends string = string> = {
  readonly id: string
  /** What the person reads and picks. */
  readonly label: string
  /** The same as a short statement for the report: `the group can write to .ssh`. */
  readonly summary: string
  readonly next: Next
  /** Verdicts of the check's reader that pick this option. */
  readonly when?: readonly string[]
  /** The way on for somebody who does not know or cannot look. Every question and check has one. */
  readonly unsure?: true
  /** Words by which a caller gives this answer without being asked: `it just hangs`. Pressed, they answer and are noted. */
  readonly listen?: readonly string[]
}

/**
 * A node's voices: `text` is the heading, `why` the reason in a sentence or two; `say` is what an agent reads aloud (at
 * most two sentences, no jargon), `do` what the agent does meanwhile.
 */
type Voices = { readonly text: string; readonly why: string; readonly say: string; readonly do: string }

export type QuestionNode<Next extends string = string> = Voices &
  Claim & {
    readonly kind: 'question'
    readonly hint?: string
    readonly options: readonly Option<Next>[]
    /** Options it had once. */
    readonly retired?: Retired
  }

export type CheckNode<Next extends string = string> = Voices &
  Claim & {
    readonly kind: 'check'
    /** Ids of read-only commands, in the order in which they are run. Empty where one looks at a screen. */
    readonly commands: readonly string[]
    /** What to do in words, where there is no command or more to do than the command. */
    readonly steps?: readonly string[]
    /** Id of the reader that understands what the command prints. */
    readonly reader?: string
    readonly options: readonly Option<Next>[]
    /** Options it had once. */
    readonly retired?: Retired
  }

/** How one sees that it worked, or gets back: words, and a command where there is one. */
export type Proof = { readonly text: string; readonly command?: string }

export type FixNode<Next extends string = string> = Voices &
  Claim & {
    readonly kind: 'fix'
    readonly commands: readonly string[]
    readonly steps?: readonly string[]
    /** Shown before the commands where a mistake locks people out: what to keep open, whom to tell. */
    readonly before?: string
    readonly verify: Proof
    readonly undo: Proof
    /** Where "it works now", "the same error" and "I can't do this" lead. */
    readonly worked: Next
    readonly same: Next
    readonly cannot: Next
  }

export type OutcomeNode = Voices &
  Claim & {
    readonly kind: 'outcome'
    readonly verdict: 'resolved' | 'escalate' | 'continue'
    /** What to collect before handing on. */
    readonly collect?: readonly string[]
    /** Why, to whom and with what; every outcome with the verdict `escalate` says so. */
    readonly escalate?: Escalation
    /** The guide that goes on from here, for the verdict `continue`. */
    readonly to?: { readonly guide: string; readonly node?: string }
  }

/** Runs a shared guide in place. Its outcomes named in `exits` lead on in this guide; the others end the walk. */
export type IncludeNode<Next extends string = string> = {
  readonly kind: 'include'
  readonly guide: string
  /** Values the shared guide starts with; `{ from }` takes the value another parameter has. */
  readonly with: Readonly<Record<string, string | { readonly from: string }>>
  readonly exits: Readonly<Record<string, Next>>
}

export type GuideNode<Next extends string = string> =
  QuestionNode<Next> | CheckNode<Next> | FixNode<Next> | OutcomeNode | IncludeNode<Next>

/** A node a person can stand at. */
export type Place = Exclude<GuideNode, IncludeNode>

export type Guide = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Messages as people see them, for picking and for search. Empty for guides that are only included. */
  readonly symptoms: readonly string[]
  readonly start: string
  readonly nodes: Readonly<Record<string, GuideNode>>
  /** Nodes it had once. */
  readonly retired?: Retired
}

/** Included guides by id, loaded beside the guide that includes them. */
export type Guides = ReadonlyMap<string, Guide>

/** One stop of a walk. `option` is the way taken; the last step of a walk has none. */
export type Step = {
  readonly key: string
  readonly guide: string
  readonly node: Place
  /** Values that the includes on the way here set, outermost first. */
  readonly given: Values
  readonly option?: Option
}

/** An answer that the guide has no use for, and why. */
export type Dropped = {
  readonly key: string
  readonly answer: string
  readonly why: 'unknown-node' | 'unknown-option' | 'not-reached' | 'leads-back'
}

export type Walk = {
  readonly steps: readonly Step[]
  readonly dropped: readonly Dropped[]
  /** Answers that took part, keyed as the guide knows them today. */
  readonly answers: Answers
  /** The key the walk began at. */
  readonly entry: string
}
