/** Gives an id the form that it has in one copy of the content. */
export type Copy = (id: string) => string;

/** The copies that stand beside the original where there is `times` as much: one fewer. */
export function copiesOf(times: number): Copy[] {
  return Array.from({ length: times - 1 }, (_, at) => (id) => `${id}-x${at + 2}`);
}
