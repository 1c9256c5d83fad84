import { headStart } from './head.ts'
import { markup, type Html } from './markup.ts'

/** The files that the page of a frame names, from its folder. */
export type FrameParts = {
  /** Runs before anything is drawn. */
  readonly start: string
  readonly module: string
  /** The same program in one piece, for frames that may not fetch modules. */
  readonly whole: string
  readonly style: string
}

/** Ours alone runs, nothing leaves, and nobody else is framed. Which pages may hold the frame only a header can say. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default start',
].join('; ')

export type FramePage = {
  readonly title: string
  /** The page of the site that says the same, from the folder of the frame. */
  readonly canonical: string
  readonly guide?: string
  /** What is read where no script runs. */
  readonly body: Html
}

/** The page that a frame shows. */
export function framePage({ title, canonical, guide, body }: FramePage, parts: FrameParts): string {
  const { start, module, whole, style } = parts
  return markup`<!doctype html>
<html lang="en" dir="ltr"${guide && markup` data-guide="${guide}"`}>
<head>
${headStart(FRAME_POLICY)}
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${canonical}">
<link rel="stylesheet" href="${style}">
<script src="${start}" data-whole="${whole}"></script>
<script type="module" src="${module}"></script>
</head>
<body>
<div id="root"></div>
<main id="told">
${body}<p><a href="${canonical}" target="_blank" rel="noopener">Open the full page</a></p>
</main>
</body>
</html>
`.html
}
