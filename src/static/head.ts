import { markup, type Html } from './markup.ts'

/** How the head of every page begins, whoever shows it. */
export function headStart(policy: string): Html {
  return markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">`
}
