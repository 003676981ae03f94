import type { ReactNode } from "react";
import { pathTo } from "../../lib/model/paths";
import type { SituationView } from "../../lib/views/situationView";

type Props = { part: string; view: SituationView; children: ReactNode };

/**
 * Opens one part of the law behind a situation: in a note over the page or, where there is no JavaScript, on the page of its
 * own, beside this one, so that no answer is lost. The address is that of the whole page: it must not tell what was read.
 */
export function LawLink({ part, view, children }: Props) {
  return (
    <a data-law={part} href={pathTo.situationLaw(view.locale, view.situation.id)} target="_blank">
      {children}
    </a>
  );
}
