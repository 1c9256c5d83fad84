/**
 * In a frame that is sandboxed without `allow-forms` no form is ever submitted, and the event that our forms wait for
 * never comes. They send nothing anywhere, so the press of their button is enough.
 */
export function submitByPress(): void {
  addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const form = button?.form ?? null
    if (event.defaultPrevented || button === null || form === null || button.type !== 'submit') return
    event.preventDefault()
    if (!form.noValidate && !form.reportValidity()) return
    form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }))
  })
}
