/** What is said where the part that reads texts cannot be fetched. */
export const VANISHED =
  'A part of this page could not be fetched. Your text is still in the box of the start page: copy it, load the page again, and paste it there.'
