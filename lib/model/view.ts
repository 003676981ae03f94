/** An element as data: pages make React elements of it at build, islands make DOM nodes of it in the browser. */
export type View =
  | string
  | { tag: string; attributes: Readonly<Record<string, string>>; children: readonly View[] };

/** Makes an element; `null` children, for parts that are not there, fall away. */
export function view(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (View | null)[]
): View {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}
