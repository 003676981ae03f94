import pictograms from "../_icons/pictograms.json";

/**
 * A drawing of our own, one stroke in the colour of the text, for whoever reads little or not this language. It says nothing
 * that the words beside it do not.
 */
export function Pictogram({ name }: { name: string }) {
  const path = (pictograms as Readonly<Record<string, string>>)[name];
  if (!path) throw new Error(`no pictogram "${name}" in app/_icons/pictograms.json`);
  return (
    <svg className="pictogram" viewBox="0 0 48 48" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
