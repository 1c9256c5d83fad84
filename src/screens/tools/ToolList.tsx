import { use } from 'react'
import { SOLVER, toolGroups } from '../../content/tools.ts'
import { Heading } from '../parts/Heading.tsx'
import { knowledgeOf } from '../parts/loaded.ts'
import { Part, Row, Rows } from '../reference/Part.tsx'

/** All tools by what one wants to know. */
export function ToolList() {
  const { readers } = use(knowledgeOf())
  const placed = toolGroups.flatMap(({ tools }) => tools.map(({ reader }) => reader))
  const rest = readers.filter(({ id }) => !placed.includes(id)).map(({ id, title }) => ({ reader: id, name: title }))
  const groups = rest.length === 0 ? toolGroups : [...toolGroups, { title: 'More', tools: rest }]
  return (
    <>
      <Heading title={['Tools']}>Read what a command printed</Heading>
      <p className="mt-2 text-soft">
        Each of these understands the output of one command. It is read here, in your browser, and goes nowhere.
      </p>
      <Part title="Two programs that do not agree">
        <Rows>
          <Row to={`/tools/${SOLVER}`} about="A message with “Their offer:”, the output of ssh -vv, or two lists">
            Compare the algorithms of client and server
          </Row>
        </Rows>
      </Part>
      {groups.map(({ title, tools }) => {
        const rows = tools.flatMap(({ reader, name }) => {
          const known = readers.find(({ id }) => id === reader)
          return known === undefined ? [] : [{ id: reader, name, reads: known.reads }]
        })
        return (
          rows.length > 0 && (
            <Part key={title} title={title}>
              <Rows>
                {rows.map(({ id, name, reads }) => (
                  <Row key={id} to={`/tools/${id}`} about={<code className="wrap-anywhere">{reads}</code>}>
                    {name}
                  </Row>
                ))}
              </Rows>
            </Part>
          )
        )
      })}
    </>
  )
}
