import type { ReactNode } from "react";

type Props = { note: string; className?: string; children: ReactNode };

/**
 * Opens a note, or closes the one that it stands in. It needs no type, since it stands in no form: a page holds it
 * dozens of times.
 */
export function NoteButton({ note, className, children }: Props) {
  return (
    <button className={className} popoverTarget={note}>
      {children}
    </button>
  );
}
