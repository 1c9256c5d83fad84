import type { Diagnosis } from '../../recognizer/types.ts'
import { Shown } from '../../ui/Shown.tsx'
import { foundLabel, isParameter } from './valueLabel.ts'

const MOST = 24
const LONGEST = 300

/** Hosts, users, files and numbers that stood in the text. */
export function FoundValues({ values }: { readonly values: Diagnosis['values'] }) {
  const rows = Object.entries(values)
    .flatMap(([name, value]) => {
      const label = foundLabel(name)
      return label === undefined || value.length === 0 ? [] : [{ name, label, value }]
    })
    .toSorted((a, b) => Number(isParameter(b.name)) - Number(isParameter(a.name)))
  if (rows.length === 0) return undefined
  return (
    <section aria-labelledby="values">
      <h2 id="values" className="mt-8 mb-2">
        Found in your text
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-[0.92rem] max-[480px]:grid-cols-1 max-[480px]:gap-y-0">
        {rows.slice(0, MOST).map(({ name, label, value }) => (
          <div key={name} className="contents">
            <dt className="text-soft">
              {typeof value === 'object' && value.length > 1 ? `${label}, ${value.length} of them` : label}
            </dt>
            <dd className="font-mono text-code leading-[1.85] wrap-anywhere max-[480px]:mb-1.5">
              {(typeof value === 'string' ? [value] : value).slice(0, MOST).map((each, at) => (
                <span key={each}>
                  {at > 0 && <span className="text-soft">, </span>}
                  <Shown text={each.slice(0, LONGEST)} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {rows.some(({ name }) => isParameter(name)) && (
        <p className="mt-2 text-sm text-soft">They fill the commands. Change them there if they are not yours.</p>
      )}
    </section>
  )
}
