const SIGNS = ['$', '#', '%', '>']

/** A prompt, with or without the command behind it: `fred@laptop:~$ ssh -V`, `[fred@laptop ~]$`, `C:\Users\fred>`, `$ ls`. */
export function isPrompt(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, 120); at += 1) {
    if (!SIGNS.includes(text.charAt(at)) || (at + 1 < text.length && text[at + 1] !== ' ')) continue
    const before = text.slice(0, at)
    if (before === '') return true
    const blanks = before.split(' ').length - 1
    return blanks <= 1 && !before.endsWith(' ') && ['@', ':', '\\', '~'].some((sign) => before.includes(sign))
  }
  return false
}
