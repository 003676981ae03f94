import type { ReactNode } from "react";
import { translatorFor } from "../_site/site";
import { NoteButton } from "./NoteButton";

type Props = { id: string; locale: string; children: ReactNode };

/** A note over the page, with its way back. It opens without JavaScript, and leaves no trace in the address. */
export function Note({ id, locale, children }: Props) {
  return (
    <aside className="note" id={id} popover="auto">
      {children}
      <NoteButton note={id}>{translatorFor(locale)("walk.back")}</NoteButton>
    </aside>
  );
}
