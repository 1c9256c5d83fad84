/**
 * What a page and the guide embedded in it say to each other. The frame says hello to whoever holds it; the loader
 * answers the frame it made itself with a welcome and a port, and everything else goes through that port. A frame that
 * says hello again, because it was loaded again, gets another port. Unknown messages are passed over. A change that
 * breaks this gets another number and another folder.
 */
export const PROTOCOL = 1

/** A design token and its color, or one for light and one for dark pages: `{ accent: '#0747a6 #9db8ff' }`. See `packs/tokens.ts` for the names. */
export type Tokens = Readonly<Record<string, string>>

export type Hello = { readonly handrail: typeof PROTOCOL; readonly t: 'hello' }

/** Comes with the port; on the wire its settings are wishes. `symptom` is a text to diagnose: it never stands in an address. */
export type Welcome = { readonly handrail: typeof PROTOCOL; readonly t: 'welcome' } & Settings & {
    readonly symptom?: string
    /** The host gave leave to hand the report over, when the person presses "share". */
    readonly share?: boolean
  }

/**
 * How the page wants the frame to look, as its attributes say it: texts, which may be empty. `text` is the color of the
 * page's own text, by which a frame can tell whether the page is dark where its `theme` does not say so.
 */
export type Wishes = Readonly<Record<'theme' | 'text' | 'tokens' | 'lang', string>>

/** What a frame makes of the wishes. */
export type Settings = {
  readonly theme?: 'auto' | 'light' | 'dark'
  readonly tokens?: Tokens
  readonly lang?: string
}

/** How wide the paper is taken to be, in CSS pixels: `print` of a size is measured at this width. */
export const PRINT_WIDTH = 640

/** Frame → host, through the port. Ids only: no answers, no values, no text but the one the person shares. */
export type FrameMessage =
  /** Comes after the first `size`: the page shows the frame now, and it should not move again. */
  | { readonly t: 'ready'; readonly title: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  /** Instead of `ready`, where the owner of the guides does not want them held by this page. */
  | { readonly t: 'refused' }
  /**
   * How high the frame wants to be; `print` how high on paper, with everything that is folded opened: a printing page
   * cannot ask. A frame that is not shown yet is drawn late or never, so that the first size must not wait for drawing.
   */
  | { readonly t: 'size'; readonly height: number; readonly print?: number }
  /** Asks the host to bring this stretch of the frame into view, after a step of the person's. */
  | { readonly t: 'view'; readonly top: number; readonly bottom: number }
  /** Where the person went, for the host's own address: after a step, and never the answers. */
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

/** Host → frame, through the port. */
export type HostMessage = ({ readonly t: 'set' } & Settings) | { readonly t: 'print' }
