import { FORMAT_NAMES, FORMATS, type Format } from '../../report/formats.ts'

type Props = {
  readonly formats?: readonly Format[]
  readonly format: Format
  readonly onChoose: (format: Format) => void
}

/** In which format a text leaves. */
export function FormatSelect({ formats = FORMATS, format, onChoose }: Props) {
  return (
    <label className="no-print inline-flex items-center gap-2 text-sm text-soft">
      <span className="sr-only">Format</span>
      <select
        value={format}
        onChange={({ target: { value } }) => onChoose(formats.find((each) => each === value) ?? format)}
        className="min-h-11 max-w-full rounded-lg border-[1.5px] border-line bg-card px-2 text-ink hover:border-edge"
      >
        {formats.map((id) => (
          <option key={id} value={id}>
            {FORMAT_NAMES[id].name}
          </option>
        ))}
      </select>
    </label>
  )
}
