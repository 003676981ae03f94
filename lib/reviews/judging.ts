import type { Translate } from "../i18n/createTranslator";
import type { Content } from "../model/content";
import type { Source } from "../model/source";
import type { StateSource } from "../model/stateLaw";

/** What makes the texts of one language, for all kinds alike. Sources and those of state law are by their ids. */
export type Judging = {
  content: Content;
  locale: string;
  t: Translate;
  sources: ReadonlyMap<string, Source>;
  stateSources: ReadonlyMap<string, StateSource>;
};
