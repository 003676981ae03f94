/**
 * The last words of every page: its own address. They tell a whole page of this site from half of one, from another one, and
 * from what a network puts in its place.
 */
export function pageMark(path: string): string {
  return `<!--rights-in-hand ${path}-->`;
}
