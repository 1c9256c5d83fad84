import * as fc from 'fast-check'
import type { ReportInput } from './types.ts'
import { visibleLine } from './visible.ts'

/** Values that try to become markup of one of the formats. */
export const hostile: readonly string[] = [
  '# heading',
  'x\n# heading\n\n=====',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![i](https://evil.example/p.png)',
  'https://evil.example and www.evil.example and WwW.evil.example',
  'mailto:fred@evil.example fred@evil.example ftp://evil.example xmpp:a@b.c',
  '@everyone #123 ~~gone~~ **bold** _it_',
  '```\n# out\n```',
  '`````` tick `` tick',
  '| a | b |\n|---|---|',
  '||h||\n|c|',
  '&lt;b&gt; &#42; &amp;#42; \\',
  '1. one',
  '- item\n+ item\n* item\n> quote',
  '\u202egnp.exe \u200b \u0007 \x1b[31m \u{e0041}',
  '<!-- -->\n<script>alert(1)</script></pre></td></table></li></ol><h1>',
  '<a href="javascript:alert(1)" onclick=x>y</a>',
  '"><svg/onload=alert(1)>',
  '[x]: https://evil.example\n[^1]: note',
  '    code',
  '\\',
  '\\\\server\\share\\*x',
  'h1. big\nH3. big\nbq. quote\n----',
  '{noformat}\n{NoFormat:title=x} {code:java} {html}<b>{html} {color:red}x{color} {{mono}}',
  '{ /noformat}',
  '[~admin] [^file.txt] [x|https://evil.example] !image.png! ABC-123',
  ':) :( :P :D ;) (y) (n) (i) (/) (x) (!) (+) (-) (?) (on) (off) (*) (*r) (flag)',
  '??cite?? -del- +ins+ ^sup^ ~sub~ %x% --dash---',
  '[code]<script>alert(1)</script>[/code]',
  '[/code][/CODE] [ / code ] [code',
  '</pre>[/code]<img src=x>[code]<pre>',
  '^priority=1^javascript:gs.log()',
  '${gs.getUserID()} $[x] {{7*7}}',
  '"}],"handrail":2,"x":[{"y":"',
  '\ud800 lone',
]

/** Any text, made of hostile pieces and of signs that mean something somewhere. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'`\\#*_[]{}()<>!|~ \n=-+1.:/@&^%?"\'$;hqbw'), maxLength: 16 }),
      fc.constantFrom(
        '[code]',
        '[/code]',
        '{noformat}',
        '</pre>',
        '\n',
        '\n\n',
        '\t',
        'javascript:',
        '://',
        'h1. ',
        ':D',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .map((text) => (text.trim() === '' || visibleLine(text) === '' ? 'x' : text))

/** How many texts a report of `withTexts` is made of. */
export const PLACES = 20

/** A report with another text wherever a person or a paste can put one. */
export const withTexts = (texts: readonly string[]): ReportInput => {
  const text = (index: number): string => texts[index] ?? ''
  return {
    issue: text(0),
    at: text(1),
    zone: text(2),
    facts: [{ label: text(3), value: text(4) }],
    values: { host: text(5), port: text(6) },
    labels: { host: text(7) },
    steps: [
      { id: 'q', kind: 'question', time: text(8), text: text(9), answer: text(10), words: text(11) },
      { id: 'f', kind: 'fix', text: text(12), answer: '', edited: text(12) },
    ],
    added: { q: text(13), cause: text(14) },
    readings: [
      {
        command: text(15),
        verdict: '',
        summary: text(16),
        lines: [{ number: 1, text: text(17), note: text(18) }],
      },
    ],
    guide: { id: 'g', title: text(19) },
    notes: text(0),
  }
}

/** The same text in shape, with nothing in it that could mean anything: what a format makes of it is the measure. */
export const harmless = (text: string): string =>
  text
    .split('\n')
    .map((line) => (visibleLine(line) === '' ? '' : 'x'))
    .join('\n')
