import type { CheckNode, FixNode } from '../types.ts'
import type { CommandFacts, Shelf } from './types.ts'

/** What a fix lacks to be safe: a way to see that it worked, a way back, and care where it can lock people out. */
export function fixProblems(fix: FixNode, shelf: Shelf): readonly string[] {
  const commands = fix.commands.flatMap((id) => shelf.commands.filter((command) => command.id === id))
  return [
    ...(fix.commands.length === 0 && !fix.steps?.length ? ['has neither a command nor steps'] : []),
    ...unknownCommands(fix, shelf),
    ...(fix.verify.text.trim() ? [] : ['does not say how to see that it worked']),
    ...(fix.undo.text.trim() ? [] : ['does not say how to undo it']),
    ...(commands.some(({ risk }) => risk === 'can-lock-out') && !fix.before?.trim()
      ? ['can lock people out, but says nothing before its commands']
      : []),
    ...serverProblems(fix, commands),
  ]
}

/** A changed sshd_config is tested before it is used, with a second session open. */
function serverProblems(fix: FixNode, commands: readonly CommandFacts[]): readonly string[] {
  const edit = commands.findIndex(({ edits }) => edits === 'sshd_config')
  const reload = commands.findIndex(({ reloads }) => reloads === 'sshd')
  if (edit < 0 && reload < 0) return []
  const test = commands.findIndex(({ tests }, at) => tests === 'sshd_config' && at > edit)
  const problems: string[] = []
  if (test < 0 || (reload >= 0 && test > reload)) {
    problems.push('edits sshd_config or reloads sshd without sshd -t before the reload')
  }
  if (!fix.before?.trim()) problems.push('edits sshd_config without saying to keep a second session open')
  return problems
}

/** Commands a node names that nobody wrote. */
export function unknownCommands(node: CheckNode | FixNode, shelf: Shelf): readonly string[] {
  const named = node.kind === 'fix' ? [...node.commands, node.verify.command, node.undo.command] : node.commands
  return named
    .filter((id) => id !== undefined)
    .filter((id) => !shelf.commands.some((command) => command.id === id))
    .map((id) => `names an unknown command "${id}"`)
}
