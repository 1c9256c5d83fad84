import type { FailureClass } from './failureClasses.ts'
import type { Program } from './programs.ts'
import type { Stage, StageState } from './stages.ts'

type SourceRef = { readonly source: string; readonly section: string }

/**
 * What a line is to a diagnosis. `cause` names what is wrong, `symptom` only that something is; `attempt` is a try
 * that is normal in itself (a key offered); `progress` shows that a stage was reached, `success` that the login or the
 * transfer worked; `noise` says nothing about this connection.
 */
export type Role = 'cause' | 'symptom' | 'attempt' | 'progress' | 'success' | 'noise'

export type Certainty = 'certain' | 'likely' | 'possible'

/** A real line, and the values its gaps must yield. */
export type Example = { readonly line: string; readonly values?: Readonly<Record<string, string>> }

/**
 * One message of one program. `template` is its literal text with typed gaps: `{name}` or `{name:type}`. The types are
 * those of `gaps.ts`; a gap named like a type needs none. The template matches anywhere in a line where a word begins,
 * and text may follow it. A newline in a matching example stands for a message that wrapping broke in two.
 */
export type Signature = {
  readonly id: string
  readonly program: Program
  readonly template: string
  /** What the line says, in plain words. */
  readonly title: string
  readonly class: FailureClass
  readonly stage: Stage
  readonly role: Role
  /**
   * The message is found only where it is the whole line: words that any program prints, and that this one prints with
   * nothing around them. A header, quote marks and marks at the end do not count.
   */
  readonly alone?: boolean
  /** The cause, where the text of this one message decides it: a rule of its own at the end of that cause's evidence. */
  readonly decides?: { readonly cause: string; readonly certainty: Certainty }
  /** The first and the last version of the program that prints it, where that is known. */
  readonly since?: string
  readonly until?: string
  readonly matches: readonly (string | Example)[]
  readonly rejects: readonly string[]
  readonly sources: readonly SourceRef[]
  readonly reviewed: string
  readonly covers?: readonly string[]
}

/**
 * One condition on a value that findings yielded. Lists are comma-separated: `publickey,password`. Versions are the
 * first numbers in the value: `OpenSSH_8.9p1` is at least 8.8 and below 9.
 */
export type ValueTest = {
  readonly value: string
  readonly is?: string
  readonly has?: string
  readonly lacks?: string
  readonly starts?: string
  readonly atLeast?: string
  readonly below?: string
}

/** All conditions of a rule hold within one session. Ids are signature ids. */
export type Rule = {
  readonly all?: readonly string[]
  readonly any?: readonly string[]
  readonly none?: readonly string[]
  readonly atLeast?: readonly { readonly signature: string; readonly count: number }[]
  readonly where?: readonly ValueTest[]
  /** So many sessions of the text must each hold the rest: what one connection cannot show, such as guessing. */
  readonly sessions?: number
  readonly certainty: Certainty
  /** Where to begin when this evidence answers the first questions of the cause's own beginning. */
  readonly next?: { readonly guide: string; readonly node: string }
}

/** Something that can be wrong, with the table of evidence that shows it. The first rule that holds decides. */
export type Cause = {
  readonly id: string
  readonly class: FailureClass
  readonly stage: Stage
  readonly title: string
  /** What happened and why, in two or three plain sentences. May use `{value}` names of findings. */
  readonly explanation: string
  readonly evidence: readonly Rule[]
  /** What is also worth knowing where the text names such versions or values. */
  readonly notes?: readonly { readonly where: readonly ValueTest[]; readonly text: string }[]
  /** Successes that do not end it: a login with the password helps nobody whose key is refused. */
  readonly outlives?: readonly string[]
  /** Lines that only follow from this cause: set aside when it holds, and said to be. */
  readonly setsAside?: readonly { readonly signature: string; readonly why: string }[]
  readonly next: { readonly guide: string; readonly node: string }
  readonly sources: readonly SourceRef[]
  readonly reviewed: string
  readonly covers?: readonly string[]
}

/** A signature found in a text. Lines count from 1; `lines` is more than 1 where wrapping broke the message. */
export type Finding = {
  readonly signature: string
  readonly line: number
  readonly lines: number
  /** The line as shown: without colours, quote marks and control characters, at most 2,000 characters. */
  readonly text: string
  readonly values: Readonly<Record<string, string>>
  readonly session: string
  /** The text ended before the message did. */
  readonly truncated: boolean
}

/** Something in the text that should not have been pasted. The text itself is not kept. */
export type Secret = {
  readonly kind: 'private-key' | 'password' | 'token' | 'decrypted-packets'
  readonly line: number
}

/** What one connection left in the text. */
export type SessionSummary = {
  readonly id: string
  readonly program: string
  readonly pid?: string
  readonly firstLine: number
  readonly lastLine: number
  /** Signature id → how often. */
  readonly counts: Readonly<Record<string, number>>
  /** First value of each name; every value, in order and without repeats, in `lists`. */
  readonly values: Readonly<Record<string, string>>
  readonly lists: Readonly<Record<string, readonly string[]>>
}

/** What a whole text holds. Bounded: at most a few findings a signature and session, however long the text. */
export type Recognition = {
  readonly lines: number
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<string, number>>
  readonly sessions: readonly SessionSummary[]
  /** Sessions that were counted but not kept, because there were too many. */
  readonly sessionsDropped: number
  readonly secrets: readonly Secret[]
  /** Why the text could not be read as text, if it could not. */
  readonly unreadable?: 'empty' | 'binary'
  /** Lines longer than the cap, of which only the beginning was read. */
  readonly longLines: number
}

export type DiagnosedCause = {
  readonly cause: string
  readonly class: FailureClass
  readonly title: string
  readonly explanation: string
  /** What follows from the versions that the text names or that its lines prove. */
  readonly notes: readonly string[]
  readonly certainty: Certainty
  readonly stage: Stage
  readonly lines: readonly { readonly number: number; readonly text: string }[]
  readonly next: { readonly guide: string; readonly node: string }
}

export type SetAside = { readonly signature: string; readonly line: number; readonly why: string }

export type SessionVerdict = {
  readonly id: string
  readonly pid?: string
  readonly firstLine: number
  readonly lastLine: number
  readonly outcome: 'failed' | 'success' | 'unknown'
  readonly causes: readonly string[]
  readonly user?: string
  readonly address?: string
  readonly port?: string
}

/** What the findings add up to, best cause first. This is the form that `handrail diagnose --json` promises. */
export type Diagnosis = {
  readonly outcome: 'diagnosed' | 'uncertain' | 'success' | 'nothing'
  readonly causes: readonly DiagnosedCause[]
  readonly setAside: readonly SetAside[]
  readonly stages: readonly { readonly stage: Stage; readonly state: StageState }[]
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly sessions: readonly SessionVerdict[]
}
