import { useState, type FormEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { codes } from '../content/codes/all.ts'
import { decode } from '../decoders/decode.ts'
import { FAMILIES } from '../reference/families.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { Heading } from './parts/Heading.tsx'
import { Meaning } from './parts/Meaning.tsx'

const LONGEST = 64

/** A number, and what it means in each of the number spaces it can come from. */
export function Decode() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const asked = (search.get('code') ?? '').slice(0, LONGEST)
  const [typed, setTyped] = useState(asked)
  const [shown, setShown] = useState(asked)
  const [before, setBefore] = useState(asked)
  if (asked !== before) {
    setBefore(asked)
    setTyped(asked)
    setShown(asked)
  }
  const decodings = shown === '' ? [] : decode(shown, codes)
  function submit(event: FormEvent): void {
    event.preventDefault()
    const text = typed.trim()
    setShown(text)
    // Only what is a code goes into the link: a person may paste anything here.
    const isCode = text.length <= LONGEST && !text.includes('\n') && decode(text, codes).length > 0
    if (isCode && text !== asked) void navigate(`/decode?code=${encodeURIComponent(text)}`)
  }
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={[asked === '' ? 'Decode a code' : `${asked} decoded`]}>Decode a code</Heading>
      <form onSubmit={submit} noValidate className="mt-3">
        <label htmlFor="code" className="block text-soft">
          A number from an error message, in any notation
        </label>
        <div className="mt-2 flex flex-wrap gap-3">
          <input
            id="code"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder="8010100D"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            className="min-h-11 min-w-0 grow rounded-lg border border-edge bg-card px-3 font-mono"
          />
          <button type="submit" className={buttonClass('main')}>
            Decode
          </button>
        </div>
      </form>
      <output className="block mt-5 mb-2 text-sm text-soft">
        {shown !== '' && summaryOf(decodings.map(({ family }) => FAMILIES[family].name))}
      </output>
      <ol>
        {decodings.map((decoding, at) => (
          <Meaning key={`${decoding.family}/${decoding.number}/${at}`} decoding={decoding} />
        ))}
      </ol>
    </div>
  )
}

function summaryOf(families: readonly string[]): string {
  const several = [...new Set(families)]
  if (several.length === 0) return 'No code we know is in this. Codes look like 19, -37, 8010100D or 1397966893.'
  if (several.length === 1) return families.length === 1 ? 'One meaning' : `${families.length} codes`
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(several)
  return `This may be ${names}: it depends on the program that printed it.`
}
