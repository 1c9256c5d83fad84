import { Component, type ReactNode } from 'react'
import { buttonClass } from '../ui/buttonClass.ts'
import { askAgain } from '../ui/later.ts'

type Props = { readonly children: ReactNode }

/** Something of ours broke, or a part could not be fetched. The page is never blank: it says so and offers ways on. */
export class Mishap extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  /** Another place may well work, or the same one now. What is in memory is still there. */
  readonly recover = (): void => {
    askAgain()
    this.setState({ broken: false })
  }

  override componentDidMount(): void {
    addEventListener('hashchange', this.recover)
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.recover)
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main id="mishap" className="mx-auto max-w-[47.5rem] px-6 py-12">
        <title>This page could not be shown – Handrail</title>
        <h1>This page could not be shown</h1>
        <p role="alert" className="mt-2 mb-5">
          A part of it did not arrive, or broke. Your answers stand in the link. What you pasted or wrote is still here,
          unless you load the page again.
        </p>
        <p className="flex flex-wrap gap-3">
          <button type="button" className={buttonClass('main')} onClick={this.recover}>
            Try again
          </button>
          <a href="#/" className={buttonClass('plain')}>
            Start page
          </a>
          <button type="button" className={buttonClass('plain')} onClick={() => location.reload()}>
            Load the page again
          </button>
        </p>
      </main>
    )
  }
}
