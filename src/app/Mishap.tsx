import { Component, type ReactNode } from 'react'
import { buttonClass } from '../ui/buttonClass.ts'

type Props = { readonly children: ReactNode }

/** Something of ours broke, or a part could not be fetched. The page is never blank: it says so and offers ways on. */
export class Mishap extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  /** Another place may well work. */
  readonly recover = (): void => this.setState({ broken: false })

  override componentDidMount(): void {
    addEventListener('hashchange', this.recover)
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.recover)
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="mx-auto max-w-[47.5rem] px-6 py-12">
        <title>This page could not be shown – Handrail</title>
        <h1>This page could not be shown</h1>
        <p className="mt-2 mb-5">
          A part of it is missing or broke. Your answers stand in the link and are still there; pasted text is not kept.
        </p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={buttonClass('main')} onClick={() => location.reload()}>
            Load it again
          </button>
          <button type="button" className={buttonClass('plain')} onClick={startAgain}>
            Start again
          </button>
        </p>
      </main>
    )
  }
}

function startAgain(): void {
  location.hash = '#/'
  location.reload()
}
