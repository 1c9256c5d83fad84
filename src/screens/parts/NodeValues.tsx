import { paramsOfVariant } from '../../commands/fitValues.ts'
import type { Command } from '../../commands/types.ts'
import type { Values } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'
import { Fold } from '../../ui/Fold.tsx'
import { useSettings } from '../../visit/settings.ts'
import { valueProblem } from '../../visit/valueProblem.ts'
import { useVisit } from '../../visit/visit.ts'
import { ValueForm } from './ValueForm.tsx'
import { variantOf } from './variantOf.ts'

type Props = { readonly commands: readonly Command[]; readonly knowledge: Knowledge; readonly values: Values }

/** Asks once for everything the commands of a page need; afterwards it is a place to change it. */
export function NodeValues({ commands, knowledge, values }: Props) {
  const chosen = useSettings(({ dialect }) => dialect)
  const told = useVisit(({ facts }) => facts.system)
  const names = [...new Set(commands.flatMap((command) => paramsOf(command, chosen, told)))]
  const parameters = names.flatMap((name) => knowledge.parameters.find((each) => each.name === name) ?? [])
  const refused = Object.fromEntries(
    parameters.flatMap((parameter) => {
      const { name } = parameter
      const value = values[name]
      const problem = value === undefined ? undefined : valueProblem(parameter, value)
      return problem === undefined ? [] : [[name, problem]]
    }),
  )
  const missing = parameters.filter(({ name }) => values[name] === undefined || Object.hasOwn(refused, name))
  const key = missing.map(({ name }) => name).join()
  if (parameters.length === 0) return undefined
  if (missing.length === 0) {
    return (
      <Fold summary={`Change ${listOf(parameters.map(({ label }) => label))}`}>
        <ValueForm key={key} parameters={parameters} values={values} refused={{}} action="Use these" />
      </Fold>
    )
  }
  return (
    <section aria-labelledby="needed" className="no-print my-5 rounded-xl border border-line bg-card px-4 py-4">
      <h2 id="needed" className="mb-1">
        First, for the command
      </h2>
      <p className="mb-4 text-sm text-soft">
        They fill every command from here on, and are forgotten when you close the page.
      </p>
      <ValueForm key={key} parameters={missing} values={values} refused={refused} action="Fill in the command" />
    </section>
  )
}

/** Only what the variant shown holds: another may need more. */
function paramsOf(command: Command, chosen: string | undefined, told: string | undefined): readonly string[] {
  const variant = variantOf(command, chosen, told)
  const used = variant === undefined ? [] : paramsOfVariant(variant)
  return [...command.parameters.filter((name) => used.includes(name)), ...used]
}

function listOf(labels: readonly string[]): string {
  return new Intl.ListFormat('en').format(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)))
}
