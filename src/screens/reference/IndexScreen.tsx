import { use } from 'react'
import type { Family } from '../../decoders/types.ts'
import { FAILURE_CLASSES, type FailureClass } from '../../recognizer/failureClasses.ts'
import { PROGRAMS } from '../../recognizer/programs.ts'
import { STAGES } from '../../recognizer/stages.ts'
import { byProgram } from '../../reference/classPage.ts'
import { lineOf } from '../../reference/codePage.ts'
import { FAMILIES } from '../../reference/families.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Link } from '../../ui/Link.tsx'
import { Heading } from '../parts/Heading.tsx'
import { referenceOf } from '../parts/loadedReference.ts'
import { STAGE_NAMES } from '../../content/stageNames.ts'
import { CodeChips } from './CodeChips.tsx'
import { Part, Row, Rows } from './Part.tsx'

/** All there is to look up: classes by stage, codes by family, messages by program. */
export function IndexScreen() {
  const { classes, codes, signatures } = use(referenceOf())
  const ids = Object.keys(FAILURE_CLASSES) as FailureClass[]
  return (
    <>
      <Heading title={['Reference']}>Reference</Heading>
      <p className="mt-2 text-soft">
        What can fail, every code, and every message that is known here. To find one, press{' '}
        <kbd className="rounded border border-edge px-1.5">/</kbd> and type a part of it.
      </p>
      <Part title="What can fail, by how far the connection gets">
        {STAGES.map((stage) => (
          <div key={stage} className="mb-4">
            <h3 className="mb-1 text-sm text-soft">Fails at: {STAGE_NAMES[stage]}</h3>
            <ul className="gap-x-8 min-[700px]:columns-2">
              {ids
                .filter((id) => classes[id].stage === stage)
                .map((id) => (
                  <li key={id}>
                    <Link to={`/ref/class/${id}`} className="inline-flex min-h-9 items-center py-1">
                      {classes[id].title}
                    </Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Part>
      <Part title="Codes">
        {(Object.keys(FAMILIES) as Family[]).map((family) => (
          <Fold key={family} summary={`${FAMILIES[family].name}: ${lineOf(codes, family).length} codes`}>
            <p className="text-sm text-soft">{FAMILIES[family].about}</p>
            <CodeChips codes={lineOf(codes, family)} />
          </Fold>
        ))}
      </Part>
      <Part title="Messages, by the program that prints them">
        <Rows>
          {byProgram(signatures).map(({ program, messages }) => (
            <Row key={program} to={`/ref/program/${program}`} about={`${messages.length} messages`}>
              {PROGRAMS[program]}
            </Row>
          ))}
        </Rows>
      </Part>
    </>
  )
}
