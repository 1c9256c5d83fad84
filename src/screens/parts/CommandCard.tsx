import { useId } from 'react'
import { renderCommand } from '../../commands/render.ts'
import { RISK_NAMES, WHERE_NAMES } from '../../commands/names.ts'
import type { Command, Risk, Variant } from '../../commands/types.ts'
import { variantName } from '../../commands/variantName.ts'
import type { Values } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Pieces } from '../../ui/Pieces.tsx'
import { Tag, type TagTone } from '../../ui/Tag.tsx'
import { chooseDialect, useSettings } from '../../visit/settings.ts'
import { fill } from '../../engine/fill.ts'
import { usableValues } from '../../visit/valueProblem.ts'
import { useVisit } from '../../visit/visit.ts'
import { CommandLines } from './CommandLines.tsx'
import { CommandWords } from './CommandWords.tsx'
import { parameterLabel } from './valueLabel.ts'
import { variantKey, variantOf } from './variantOf.ts'

type Props = {
  readonly command: Command
  readonly knowledge: Knowledge
  readonly values: Values
  /** Its place among several that are run one after the other. */
  readonly place: number | undefined
}

const TONES: Readonly<Record<Risk, TagTone>> = {
  'read-only': 'none',
  reversible: 'sure',
  'can-lock-out': 'care',
  'weakens-security': 'bad',
}

/** A command with this person's values: where, as whom, at what risk, what it prints, and how to see and undo it. */
export function CommandCard({ command, knowledge, values, place }: Props) {
  const chosen = useSettings(({ dialect }) => dialect)
  const told = useVisit(({ facts }) => facts.system)
  const variant = variantOf(command, chosen, told)
  if (variant === undefined) return undefined
  const rendered = renderCommand(command, variant, usableValues(values, knowledge.parameters), knowledge.parameters)
  const pieces = (text: string) => <Pieces pieces={fill(text, values, parameterLabel)} />
  return (
    <article aria-label={command.title} className="my-4 overflow-clip rounded-xl border border-line bg-card">
      <h2 className="px-4 pt-3 text-[0.95rem]">
        {place !== undefined && <span className="text-soft">{place}. </span>}
        {pieces(command.title)}
      </h2>
      <CommandLines command={command} variant={variant} rendered={rendered} values={values}>
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
          <span>
            {command.file === undefined ? 'On ' : 'In '}
            {command.file !== undefined && <code className="me-1">{command.file}</code>}
            {command.file !== undefined && 'on '}
            <strong className="font-semibold">{WHERE_NAMES[command.where]}</strong>, as {command.as}
          </span>
          <Tag tone={TONES[command.risk]}>{RISK_NAMES[command.risk]}</Tag>
        </p>
      </CommandLines>
      <div className="px-4 py-2 text-sm">
        {command.variants.length > 1 && <Variants command={command} variant={variant} />}
        {command.riskNote !== undefined && (
          <Notice tone="care" tight>
            <p>{pieces(command.riskNote)}</p>
          </Notice>
        )}
        <p className="my-2 max-w-none">
          <span className="text-soft">What to expect:</span> {pieces(command.expect)}
        </p>
        {command.verify !== undefined && (
          <p className="my-2 max-w-none">
            <span className="text-soft">How you see that it worked:</span> {pieces(command.verify)}
          </p>
        )}
        {command.undo !== undefined && (
          <p className="my-2 max-w-none">
            <span className="text-soft">How to undo it:</span> {pieces(command.undo)}
          </p>
        )}
        <CommandWords rendered={rendered} />
      </div>
    </article>
  )
}

function Variants({ command, variant }: { readonly command: Command; readonly variant: Variant }) {
  const name = useId()
  return (
    <fieldset className="no-print my-1 flex flex-wrap items-center gap-x-2">
      <legend className="sr-only">Written for</legend>
      {command.variants.map((each) => (
        <label
          key={variantKey(each)}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-lg px-2 text-soft hover:bg-sunk has-checked:text-ink"
        >
          <input
            type="radio"
            name={name}
            className="size-4"
            checked={each === variant}
            onChange={() => chooseDialect(variantKey(each))}
          />
          {variantName(each, command.variants)}
        </label>
      ))}
    </fieldset>
  )
}
