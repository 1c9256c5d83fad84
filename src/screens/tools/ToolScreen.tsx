import { use, useState } from 'react'
import { useParams } from 'react-router'
import type { Command } from '../../commands/types.ts'
import { toolName } from '../../content/tools.ts'
import type { Reader } from '../../readers/types.ts'
import type { ReaderUse } from '../../reference/types.ts'
import { Choices } from '../../ui/Choices.tsx'
import { useVisit, valuesOf } from '../../visit/visit.ts'
import { NotFound } from '../NotFound.tsx'
import { Heading } from '../parts/Heading.tsx'
import { knowledgeOf } from '../parts/loaded.ts'
import { linkInto } from '../parts/causeLink.ts'
import { NodeCommands } from '../parts/NodeCommands.tsx'
import { NodeValues } from '../parts/NodeValues.tsx'
import { filled } from '../../engine/fill.ts'
import { parameterLabel } from '../parts/valueLabel.ts'
import { Part, Row, Rows, Up } from '../reference/Part.tsx'
import { ToolPaste } from './ToolPaste.tsx'
import { usesOf } from './uses.ts'

/** Some checks are asked for by many guides; these are enough to choose from. */
const FEW = 6

/** One reader: what to run, the box for what it printed, and where to go on. */
export function ToolScreen() {
  const { id = '' } = useParams()
  const knowledge = use(knowledgeOf())
  const reader = knowledge.readers.find((each) => each.id === id)
  return reader === undefined ? <NotFound /> : <Known key={id} reader={reader} />
}

function Known({ reader }: { readonly reader: Reader }) {
  const knowledge = use(knowledgeOf())
  const { commands: ids = [], places = [] } = use(usesOf())[reader.id] ?? {}
  const name = toolName(reader)
  const commands = knowledge.commands.filter((command) => ids.includes(command.id))
  return (
    <>
      <Up to="/tools">All tools</Up>
      <Heading title={[name, 'Tools']}>{name}</Heading>
      <p className="mt-2 mb-4 text-soft">
        {reader.title}. It reads what <code className="wrap-anywhere">{reader.reads}</code> prints.
      </p>
      <ToolPaste reader={reader} />
      {commands.length > 0 && <HowToGetIt commands={commands} />}
      {places.length > 0 && (
        <Part title="Guides that ask for it">
          <Rows>
            {distinct(places)
              .slice(0, FEW)
              .map(({ guide, node, title, text }) => (
                <Row key={`${guide}/${node}`} to={linkInto({ guide, node })} about={title}>
                  {filled(text, {}, parameterLabel)}
                </Row>
              ))}
          </Rows>
        </Part>
      )}
    </>
  )
}

/** Several commands print what one reader reads; one of them fits. */
function HowToGetIt({ commands }: { readonly commands: readonly Command[] }) {
  const knowledge = use(knowledgeOf())
  const values = useVisit(valuesOf)
  const [picked, setPicked] = useState(commands[0]?.id)
  const shown = commands.filter(({ id }) => id === picked)
  const choices = commands.map(({ id, title }) => ({ id, label: filled(title, {}, parameterLabel) }))
  return (
    <div className="no-print">
      <Part title="How to get it">
        {commands.length > 1 && (
          <Choices
            legend="What do you want to look at?"
            name="command"
            choices={choices}
            picked={picked}
            onPick={setPicked}
          />
        )}
        <NodeValues commands={shown} knowledge={knowledge} values={values} />
        <div id="commands" tabIndex={-1}>
          <NodeCommands ids={shown.map(({ id }) => id)} knowledge={knowledge} values={values} />
        </div>
      </Part>
    </div>
  )
}

/** Guides ask the same in several places: the first of each guide and question is enough. */
function distinct(places: ReaderUse['places']): ReaderUse['places'] {
  return places.filter(
    ({ guide, text }, at) => places.findIndex((each) => each.guide === guide && each.text === text) === at,
  )
}
