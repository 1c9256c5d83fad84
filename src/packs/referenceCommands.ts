import { commandDefects } from '../commands/check.ts'
import type { Command } from '../commands/types.ts'
import { commandRisks } from './commandRisks.ts'
import type { PackIds } from './ids.ts'
import type { CommandOverlay, Pack, PackProblem } from './types.ts'

/** What is wrong with the commands and parameters that a pack brings. */
export function broughtCommandDefects(pack: Pack, ids: PackIds): readonly PackProblem[] {
  const ours = new Set(ids.parameters.map(({ name }) => `parameters/${name}`))
  return [
    ...commandDefects(pack.commands, [...ids.parameters, ...pack.parameters]).filter(({ where }) => !ours.has(where)),
    ...pack.commands.flatMap((command) =>
      commandRisks(command).map((problem) => ({ where: `commands/${command.id}`, problem })),
    ),
  ]
}

/** What is wrong with the change of a command of ours. */
export function commandOverlayProblems({ command, set }: CommandOverlay, ids: PackIds, pack: Pack): readonly string[] {
  const known = ids.commands.find(({ id }) => id === command)
  if (known === undefined) return [`is on an unknown command "${command}"`]
  if (Object.keys(set).length === 0) return ['changes nothing']
  if (set.variants === undefined) {
    return set.parameters === undefined ? [] : ['changes the parameters, and not the variants that use them']
  }
  if (known.tests !== undefined) {
    return [`is on "${command}", which proves that a changed configuration is sound: its variants stay`]
  }
  const said = 'said'
  const changed: Command = {
    ...({ risk: known.risk } as Pick<Command, 'risk'>),
    id: command,
    title: said,
    where: 'server',
    as: said,
    riskNote: said,
    expect: said,
    verify: said,
    undo: said,
    file: said,
    parameters: set.parameters ?? known.parameters,
    variants: set.variants,
    sources: [{ source: said, section: said }],
    reviewed: '2026-11-21',
  }
  const parameters = [...ids.parameters, ...pack.parameters]
  return [
    ...commandDefects([changed], parameters)
      .filter(({ where }) => where.startsWith('commands/'))
      .map(({ where, problem }) => `${where.replace(`commands/${command}`, '').replace('/', '')} ${problem}`.trim()),
    ...commandRisks(changed),
  ]
}
