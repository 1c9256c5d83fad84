import { describe, expect, test } from 'vitest'
import type { Command, Dialect, Risk, Word } from '../commands/types.ts'
import { library } from '../content/index.ts'
import { commandRisks } from './commandRisks.ts'

const [first] = library.commands

function risksOf(line: readonly Word[], risk: Risk = 'read-only', dialect: Dialect = 'posix'): string {
  if (first === undefined) throw new Error('no command')
  const command: Command = { ...first, risk, variants: [{ dialect, systems: ['linux'], lines: [line] }] }
  return commandRisks(command).join('; ')
}

/** Words apart at blanks; signs of the shell are operators. */
function typed(text: string): readonly Word[] {
  return text.split(' ').map((each): Word => (each === '|' || each === '&&' ? { op: each } : { word: [each] }))
}

describe('what a command does beyond what it says', () => {
  test.each([
    'rm -i /tmp/a',
    'sudo chmod 600 /tmp/a',
    'sudo -n /usr/bin/rm /tmp/a',
    'LC_ALL=C mv a b',
    'ls && kill 1',
    'sudo systemctl restart sshd',
    'sed -i s/a/b/ file',
    'ssh-keygen -R host',
    'find /tmp -name a -delete',
    'sudo passwd fred',
    'echo a | sudo tee /etc/a',
    'env A=b touch file',
  ])('%s is not read-only', (text) => {
    expect(risksOf(typed(text))).toContain('which changes something, and is said to be read-only')
    expect(risksOf(typed(text), 'reversible')).toBe('')
  })

  test.each([
    'ls -l /tmp',
    'sudo passwd -S fred',
    'sudo systemctl status sshd',
    'ssh-keygen -l -f a.pub',
    'grep rm file',
    'ssh -v a | tee log',
  ])('%s is', (text) => {
    expect(risksOf(typed(text))).toBe('')
  })

  test.each([
    ['rm -ri /srv', 'a whole tree'],
    ['chown --recursive a /srv', 'a whole tree'],
    ['chmod 777 /srv', 'opens something to everybody'],
    ['chmod a+rw /srv', 'opens something to everybody'],
    ['curl https://a.example/x | sudo bash', 'what it has just fetched'],
    ['ssh -o StrictHostKeyChecking=no a', 'switches a protection off'],
    ['ssh -oUserKnownHostsFile=/dev/null a', 'switches a protection off'],
  ])('%s is refused at every risk', (text, said) => {
    expect(risksOf(typed(text), 'weakens-security')).toContain(said)
  })

  test('counts in a command inside a command, and in code', () => {
    const inside: Word = { inner: typed('sudo rm -i /tmp/a'), dialect: 'posix' }
    expect(risksOf([{ word: ['ssh'] }, inside])).toContain('has "rm"')
    expect(risksOf([{ code: ['Get-Item a | Remove-Item'] }], 'read-only', 'powershell')).toContain('has "remove-item"')
    expect(risksOf([{ code: ['set x = $zf(-1, "rm a")'] }], 'read-only', 'objectscript')).toContain('has "$zf"')
    expect(risksOf([{ code: ['kill x'] }], 'read-only', 'objectscript')).toBe('')
  })

  test('is nothing in our own commands', () => {
    const found = library.commands.flatMap((command) =>
      commandRisks(command).map((problem) => `${command.id} ${problem}`),
    )
    expect(library.commands.length).toBeGreaterThan(200)
    expect(found).toEqual([])
  })
})
