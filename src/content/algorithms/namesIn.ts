/** A list as it is easiest to compare with what a program sends: names with blanks between them. */
export function namesIn(list: string): readonly string[] {
  return list.split(' ')
}
