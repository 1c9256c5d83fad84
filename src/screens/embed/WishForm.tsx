import { Fold } from '../../ui/Fold.tsx'
import { Field } from '../../ui/Field.tsx'
import { Pick } from './Pick.tsx'
import type { Wish } from './snippets.ts'

type Props = {
  readonly wish: Wish
  readonly guides: readonly { readonly id: string; readonly title: string }[]
  readonly problems: Readonly<Partial<Record<keyof Wish, string>>>
  readonly onChange: (wish: Wish) => void
}

/** What to show, and how it is to behave in the page. */
export function WishForm({ wish, guides, problems, onChange }: Props) {
  const text = (name: 'node' | 'symptom' | 'tokens' | 'label', label: string, hint: string, example: string) => (
    <Field
      id={`embed-${name}`}
      label={label}
      hint={hint}
      example={example}
      value={wish[name]}
      problem={problems[name]}
      offers={[]}
      onChange={(value) => onChange({ ...wish, [name]: value })}
    />
  )
  const pick = <Name extends 'theme' | 'view' | 'fit'>(
    name: Name,
    label: string,
    options: readonly (readonly [Wish[Name], string])[],
  ) => (
    <Pick
      id={`embed-${name}`}
      label={label}
      value={wish[name]}
      options={options}
      onPick={(one) => onChange({ ...wish, [name]: one })}
    />
  )
  const tick = (name: 'deepLink' | 'share', label: string) => (
    <label className="flex min-h-11 w-fit items-center gap-3">
      <input
        type="checkbox"
        className="size-[1.15rem] shrink-0"
        checked={wish[name]}
        onChange={({ target }) => onChange({ ...wish, [name]: target.checked })}
      />
      {label}
    </label>
  )
  return (
    <div className="mt-4 grid gap-4">
      <Pick
        id="embed-guide"
        label="Guide"
        value={wish.guide}
        options={[
          ['', 'None: begin with a text that was seen'],
          ...guides.map(({ id, title }) => [id, title] as const),
        ]}
        onPick={(guide) => onChange({ ...wish, guide, node: '' })}
      />
      {text('symptom', 'A text to diagnose', 'A message that readers of your page have seen.', 'Connection refused')}
      <Fold summary="How it looks and behaves">
        <div className="grid gap-4">
          {text(
            'node',
            'Step to begin with',
            'The last part of a step’s address, before the question mark.',
            'check-keys',
          )}
          {pick('theme', 'Colors', [
            ['auto', 'as the page'],
            ['light', 'light'],
            ['dark', 'dark'],
          ])}
          {text(
            'tokens',
            'Colors of your own',
            'JSON. Two colors: for light pages, then for dark ones.',
            '{"accent": "#0747a6 #9db8ff"}',
          )}
          {pick('view', 'Who reads it', [
            ['self', 'people who help themselves'],
            ['agent', 'agents with a caller on the line'],
          ])}
          {pick('fit', 'Height', [
            ['auto', 'as high as the step'],
            ['scroll', 'fixed, and scrolls inside'],
          ])}
          {text('label', 'Name for screen readers', 'Without one it is that of the step.', 'Why the login fails')}
          {tick('deepLink', 'The address of the page names the step, so that it can be sent')}
          {tick('share', 'The page gets the report, when somebody presses “Share”')}
        </div>
      </Fold>
    </div>
  )
}
