import { filled } from '../../engine/fill.ts'
import type { Values } from '../../engine/types.ts'
import { linkTo, type Guidance } from './guidance.ts'
import { parameterLabel } from './valueLabel.ts'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly guidance: Guidance; readonly values: Values }

/** The way through the guide so far; each answer can be changed. */
export function PathSoFar({ guidance: { loaded, walk, at }, values }: Props) {
  return (
    <nav aria-labelledby="path" className="text-[0.9rem]">
      <h2 id="path" className="mb-2">
        Your way so far
      </h2>
      <ol className="path">
        {walk.steps.map(({ key, node, option }, index) => {
          const text = filled(node.text, values, parameterLabel)
          return (
            <li key={key} className={index === at ? 'now' : ''} aria-current={index === at ? 'step' : undefined}>
              <span className={index === at ? 'font-semibold' : ''}>{text}</span>
              {index !== at && (
                <span className="block">
                  {option !== undefined && (
                    <strong className="font-semibold">{filled(option.label, values, parameterLabel)} </strong>
                  )}
                  <Link
                    to={linkTo(loaded, walk, key)}
                    className="-my-2.5 inline-flex min-h-11 items-center text-xs whitespace-nowrap"
                  >
                    {option === undefined ? 'go on here' : 'change'}
                    <span className="sr-only">: {text}</span>
                  </Link>
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
