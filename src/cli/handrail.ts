#!/usr/bin/env node
import { library } from '../content/index.ts'
import { CONTENT_VERSION } from '../content/version.ts'
import { algorithmsCommand } from './algorithms.ts'
import { checkCommand } from './check.ts'
import { commandCommand } from './command.ts'
import { decodeCommand } from './decode.ts'
import { diagnoseCommand } from './diagnose.ts'
import { diffCommand } from './diff.ts'
import { packCommand } from './pack.ts'
import { readCommand } from './read.ts'
import { releaseCommand } from './release.ts'
import { USAGE, UsageError, type Answer } from './usage.ts'

/** Runs one command line. Exit status: 0 something was said, 1 nothing recognized, 2 bad usage or unreadable input. */
async function run(words: readonly string[]): Promise<Answer> {
  const [name, ...rest] = words
  switch (name) {
    case 'diagnose':
      return diagnoseCommand(rest, library)
    case 'decode':
      return decodeCommand(rest, library)
    case 'read':
      return readCommand(rest, library)
    case 'algorithms':
      return algorithmsCommand(rest)
    case 'command':
      return commandCommand(rest, library)
    case 'check':
      return checkCommand(rest, library)
    case 'release':
      return releaseCommand(rest, library)
    case 'diff':
      return diffCommand(rest, library)
    case 'pack':
      return packCommand(rest, library)
    case 'version':
    case '--version':
      return { status: 0, out: CONTENT_VERSION }
    case 'help':
    case '--help':
    case '-h':
      return { status: 0, out: USAGE }
    default:
      throw new UsageError(name === undefined ? 'Say what to do.' : `There is no "${name}" here.`)
  }
}

try {
  const { status, out, aside } = await run(process.argv.slice(2))
  if (out !== undefined) process.stdout.write(`${out}\n`)
  if (aside !== undefined) process.stderr.write(`${aside}\n`)
  process.exitCode = status
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`handrail: ${error.message}${error.showUsage ? `\n\n${USAGE}` : ''}\n`)
  process.exitCode = 2
}
