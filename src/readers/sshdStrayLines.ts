import type { ConfigLine } from './configLine.ts'
import type { Block } from './sshConfigRules.ts'

/** A line in a Match block that does not look as if it were meant for it, and the Match line. */
export type StrayLine = { readonly setting: ConfigLine; readonly head: ConfigLine }

/**
 * Lines of a Match block that stand less far in than the first one below Match. Whoever appends a line to the end of
 * sshd_config writes it into the last Match block.
 */
export function strayLines(blocks: readonly Block[]): readonly StrayLine[] {
  return blocks.flatMap(({ head, settings }) => {
    const first = settings[0]
    if (head === undefined || first === undefined) return []
    const depth = depthOf(first)
    if (depth <= depthOf(head)) return []
    return settings.filter((setting) => depthOf(setting) < depth).map((setting) => ({ setting, head }))
  })
}

function depthOf({ line }: ConfigLine): number {
  return line.column(0)
}
