/**
 * What a page and the guide embedded in it say to each other. The frame says hello to whoever holds it; the loader
 * answers the frame it made itself with a welcome and a port, and everything else goes through that port. Unknown
 * messages are passed over. A change that breaks this gets another number and another folder.
 */
export const PROTOCOL = 1

/** A design token and its colour: `{ accent: '#0b5fff' }`. See `packs/tokens.ts` for the names. */
export type Tokens = Readonly<Record<string, string>>

export type Hello = { readonly handrail: typeof PROTOCOL; readonly t: 'hello' }

/** Comes with the port. `symptom` is a text to diagnose: it never stands in an address. */
export type Welcome = { readonly handrail: typeof PROTOCOL; readonly t: 'welcome' } & Settings & {
    readonly symptom?: string
    /** The host gave leave to hand the report over, when the person presses "share". */
    readonly share?: boolean
  }

export type Settings = {
  readonly theme?: 'auto' | 'light' | 'dark'
  readonly tokens?: Tokens
  readonly lang?: string
}

/** Frame → host, through the port. Ids only: no answers, no values, no text but the one the person shares. */
export type FrameMessage =
  | { readonly t: 'ready'; readonly title: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  | { readonly t: 'size'; readonly height: number }
  /** Asks the host to bring this stretch of the frame into view, after a step of the person's. */
  | { readonly t: 'view'; readonly top: number; readonly bottom: number }
  /** Where the person stands, for the host's own address: never the answers. */
  | { readonly t: 'place'; readonly guide: string; readonly node: string }
  | { readonly t: 'step'; readonly guide: string; readonly node: string }
  | {
      readonly t: 'outcome'
      readonly guide: string
      readonly node: string
      readonly verdict: 'resolved' | 'escalate' | 'continue'
    }
  | {
      readonly t: 'escalate'
      readonly guide: string
      readonly node: string
      readonly team: string
      readonly reasons: readonly string[]
    }
  | { readonly t: 'share'; readonly format: string; readonly text: string }
  /** A page of ours that cannot open within the frame. */
  | { readonly t: 'open'; readonly url: string }

/** Host → frame, through the port. */
export type HostMessage = ({ readonly t: 'set' } & Settings) | { readonly t: 'print' }
