import type { Command, Parameter, Variant } from '../commands/types.ts'
import type { Source } from '../content/sources/types.ts'
import type { Escalation, TeamId } from '../engine/escalation.ts'
import type { Guide, GuideNode, Option } from '../engine/types.ts'
import type { Cause, Signature } from '../recognizer/types.ts'
import type { Contact } from '../report/siteConfigTypes.ts'

/** The form of the file. A pack of another form is refused, with what to do. */
export const PACK_FORM = 1

/**
 * What an organization adds and changes: one JSON file. Ids of its own begin with the pack's id and a hyphen, so that
 * they never meet ours nor those of another pack.
 */
export type Pack = {
  readonly handrail: typeof PACK_FORM
  readonly id: string
  readonly title: string
  /** Anything that grows: `2026.11.1`. */
  readonly version: string
  /** The first version of our content that it fits. */
  readonly needs?: string
  readonly owner?: { readonly name?: string; readonly email?: string }
  readonly contacts: Readonly<Partial<Record<TeamId, Contact>>>
  readonly sources: readonly Source[]
  readonly parameters: readonly PackParameter[]
  readonly commands: readonly Command[]
  readonly signatures: readonly Signature[]
  readonly causes: readonly Cause[]
  readonly guides: readonly PackGuide[]
  readonly overlays: readonly Overlay[]
}

/** `pattern` is a regular expression for the whole value: refused where it could take more than linear time. */
export type PackParameter = Parameter & { readonly pattern?: string }

/** A guide, and what the list of guides says of it. */
export type PackGuide = Guide & { readonly products: string }

/** A change to something of ours, by its ids. What it does not name stays as it is. */
export type Overlay = GuideOverlay | NodeOverlay | CommandOverlay | CauseOverlay

/** `nodes` are new ones, reached by options that a node's overlay adds. Their ids begin with the pack's id. */
export type GuideOverlay = {
  readonly on: 'guide'
  readonly guide: string
  readonly set?: { readonly title?: string; readonly summary?: string; readonly symptoms?: readonly string[] }
  readonly nodes?: Readonly<Record<string, GuideNode>>
}

/** Voices, ways and hand-over of a node. `add` puts options before the one for "not sure". */
export type NodeOverlay = {
  readonly on: 'node'
  readonly guide: string
  readonly node: string
  readonly set?: {
    readonly text?: string
    readonly why?: string
    readonly say?: string
    readonly do?: string
    readonly hint?: string
    readonly before?: string
    readonly steps?: readonly string[]
    readonly collect?: readonly string[]
    readonly escalate?: Escalation
  }
  /** Option id → what changes of it. */
  readonly options?: Readonly<
    Record<
      string,
      {
        readonly label?: string
        readonly summary?: string
        readonly next?: string
        readonly listen?: readonly string[]
      }
    >
  >
  readonly add?: readonly Option[]
}

/** A command of ours in this organization's way. Its risk stays what it is; `riskNote` is said behind ours. */
export type CommandOverlay = {
  readonly on: 'command'
  readonly command: string
  readonly set: {
    readonly title?: string
    readonly as?: string
    readonly variants?: readonly Variant[]
    readonly parameters?: readonly string[]
    readonly expect?: string
    readonly verify?: string
    readonly undo?: string
    readonly riskNote?: string
    readonly file?: string
  }
}

export type CauseOverlay = {
  readonly on: 'cause'
  readonly cause: string
  readonly set: {
    readonly title?: string
    readonly explanation?: string
    readonly next?: { readonly guide: string; readonly node: string }
  }
}

/** Something wrong with a pack or with packs.json: where, as a path an author can search for, and a sentence. */
export type PackProblem = { readonly where: string; readonly problem: string }

/**
 * A pack is whole or it is not there. `further` is one that is refused for its names and texts alone: what it refers to
 * can be looked at all the same, so that all of its defects are named at once.
 */
export type ReadPack =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: undefined; readonly problems: readonly PackProblem[]; readonly further?: Pack }
