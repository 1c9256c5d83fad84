import { expect, test } from 'vitest'
import { isMentioned } from './mentions.ts'

const MESSAGE = 'Host key verification failed'

/** Whether the message in a line is only spoken of. */
function mentioned(line: string): boolean {
  const start = line.indexOf(MESSAGE)
  return isMentioned(line, start, start + MESSAGE.length)
}

test.each([
  `Fix "${MESSAGE}" after a reinstall`,
  `- [x] Added a page about \`${MESSAGE}\``,
  `docs(ssh): explain ${MESSAGE}`,
  `CLOSES #12: Fixed ${MESSAGE}`,
  `If you see ${MESSAGE}, compare the fingerprint first.`,
  `Old routers print errors like "${MESSAGE}" on every second try.`,
  `"${MESSAGE}" usually means that the server was installed anew.`,
  `• ${MESSAGE} - the server was installed anew`,
  `• ${MESSAGE} — the server was installed anew`,
  `Adding an article for \`${MESSAGE}\` and a link to it`,
  `"${MESSAGE}": compare the fingerprint with the administrator`,
  `${MESSAGE} | server installed anew | compare the fingerprint`,
  `throw new Error("${MESSAGE}")`,
  `// ${MESSAGE} comes first here`,
  `It should get rid of the "${MESSAGE}" line.`,
])('only spoken of: %s', (line) => expect(mentioned(line)).toBe(true))

test.each([
  `${MESSAGE}.`,
  `fatal: ${MESSAGE}.`,
  `I get "${MESSAGE}" when I run git pull`,
  `Since yesterday, if you see my log, there is ${MESSAGE}`,
  `Fixing my pipeline, I now get ${MESSAGE}`,
  `- ${MESSAGE}`,
  `- stderr: ${MESSAGE}.`,
  `What does "${MESSAGE}" mean?`,
  `How to solve ${MESSAGE}?`,
  `Exception('${MESSAGE}')`,
  `Update failed: ${MESSAGE}`,
  `return code 255, ${MESSAGE}`,
  `AssertionError: ${MESSAGE}`,
  `* ${MESSAGE}: the other side gave no answer`,
])('said by a program: %s', (line) => expect(mentioned(line)).toBe(false))

test('text that a program would fill in is no message', () => {
  const line = 'syslog: "Bad packet length %u." is the text there'
  expect(isMentioned(line, line.indexOf('Bad'), line.indexOf('.') + 1)).toBe(true)
})

test('a line of unusual length is not looked through', () => {
  expect(mentioned(`Fix ${MESSAGE} ${'x'.repeat(2000)}`)).toBe(false)
})
