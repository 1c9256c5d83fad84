import type { Knowledge } from '../../content/load.ts'
import type { Values } from '../../engine/types.ts'
import type { Advice } from '../../negotiation/adviceTypes.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useVisit, valuesOf } from '../../visit/visit.ts'
import { CommandCard } from '../parts/CommandCard.tsx'
import { ValueForm } from '../parts/ValueForm.tsx'

type Props = { readonly advice: Advice; readonly place: number | undefined; readonly knowledge: Knowledge }

/** One way out, with its price and its command. The algorithm is ours to fill in; the server is the person's. */
export function AdviceCard({ advice: { id, title, says, cost, commands }, place, knowledge }: Props) {
  const values = useVisit(valuesOf)
  const rows = commands.flatMap(({ id: wanted, algorithm }) => {
    const command = knowledge.commands.find((each) => each.id === wanted)
    return command === undefined ? [] : [{ command, algorithm }]
  })
  return (
    <section aria-labelledby={`advice-${id}`} className="my-4 rounded-xl border border-line bg-card px-4 py-3">
      <h2 id={`advice-${id}`} className="text-base">
        {place !== undefined && <span className="text-soft">{place}. </span>}
        {title}
      </h2>
      {says.map((sentence) => (
        <p key={sentence} className="mt-2 max-w-none">
          {sentence}
        </p>
      ))}
      {cost !== undefined && (
        <Notice tone="care" tight>
          <p>What it costs: {cost}</p>
        </Notice>
      )}
      {rows.length > 0 && (
        <>
          <ServerName knowledge={knowledge} values={values} />
          <div id="commands" tabIndex={-1}>
            {rows.map(({ command, algorithm }) => (
              <CommandCard
                key={command.id}
                command={command}
                knowledge={knowledge}
                values={{ ...values, algorithm }}
                place={undefined}
              />
            ))}
          </div>
        </>
      )}
    </section>
  )
}

/** The one value that is the person's: for which server the block is. */
function ServerName({ knowledge, values }: { readonly knowledge: Knowledge; readonly values: Values }) {
  const parameters = knowledge.parameters.filter(({ name }) => name === 'host')
  const known = values['host'] !== undefined
  const form = (
    <ValueForm
      key={String(known)}
      parameters={parameters}
      values={values}
      refused={{}}
      action={known ? 'Use this' : 'Fill in the command'}
    />
  )
  return known ? (
    <div className="no-print mt-2">
      <Fold summary="Change the server">{form}</Fold>
    </div>
  ) : (
    <div className="no-print my-4">{form}</div>
  )
}
