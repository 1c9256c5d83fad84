import { useEffect, useRef } from 'react'

type Props = { readonly problem: { readonly id: string; readonly text: string } | undefined }

/** What is wrong with the form, above the heading, with a way to the place. It takes the focus when it appears. */
export function ErrorSummary({ problem }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem !== undefined) box.current?.focus()
  }, [problem])
  if (problem === undefined) return undefined
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-5 rounded-lg border-2 border-bad bg-card px-4 py-2.5">
      <p className="font-semibold">There is a problem</p>
      <button
        type="button"
        className="min-h-11 text-start text-bad underline underline-offset-[0.18em]"
        onClick={() => document.getElementById(problem.id)?.focus()}
      >
        {problem.text}
      </button>
    </div>
  )
}
