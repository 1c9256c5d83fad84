/** What is said before an old algorithm is switched on: for one connection, and for one server. */
export const careOnce =
  'The old algorithm is weak: somebody on the way can break it with enough effort. Use it only in a network you trust, and only for what cannot wait.'
export const careBlock =
  'Agree with whoever runs the server on the date of the upgrade, and write it as a comment above the lines. Make a copy of ~/.ssh/config first.'
