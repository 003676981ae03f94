import { z } from "zod";
import { Baseline } from "../model/baseline";
import { Caregiver, CaregiverWords } from "../model/caregiver";
import { Claim } from "../model/claim";
import { DetentionAreas, DetentionOffices, DetentionPlaces } from "../model/detention";
import { Ledger } from "../model/edition";
import { Hotline } from "../model/hotline";
import { LineKinds } from "../model/lineKinds";
import { Locale } from "../model/locale";
import { MadeFrom } from "../model/madeFrom";
import { LostList } from "../model/lost";
import { PlanWords } from "../model/planWords";
import { Text } from "../model/primitives";
import { Heard, Practice } from "../model/practice";
import { Prints } from "../model/print";
import { Review } from "../model/review";
import { Rule } from "../model/rule";
import { SafetyRouting, SafetyWords } from "../model/safety";
import { SearchWords } from "../model/searchWords";
import { Situation, SituationWords } from "../model/situation";
import { Source } from "../model/source";
import { StateLaw, StateLawWords, StateSource, StateTopicSources, StateTopicWords } from "../model/stateLaw";
import { WordList } from "../model/wordList";
import { Withdrawn } from "../model/withdrawal";
import { Wording } from "../model/wording";
import { DRAWING_WORDS } from "./frontMatter";

const Strings = z.record(z.string(), Text);

/**
 * What each JSON file in `content/` must fit, by where it stands; `*` is one name. A file belongs to the pattern that
 * names it best: an English drawing is no translation.
 */
export const JSON_FILES = {
  "baseline.json": Baseline,
  "locales.json": z.strictObject({ locales: z.array(Locale).min(1) }),
  "situations/*.json": Situation,
  "rules/*.json": z.strictObject({ rules: z.array(Rule).min(1) }),
  "claims.json": z.strictObject({ claims: z.array(Claim) }),
  "sources.json": z.strictObject({ sources: z.array(Source) }),
  "state-law/*.json": StateLaw,
  "state-sources.json": z.strictObject({ sources: z.array(StateSource) }),
  "state-topics.json": StateTopicSources,
  "lines.json": LineKinds,
  "reviews/*.json": Review,
  "withdrawn.json": Withdrawn,
  "prints.json": Prints,
  "caregiver.json": Caregiver,
  "practice.json": Practice,
  "safety.json": SafetyRouting,
  "hotlines/*.json": z.strictObject({ hotlines: z.array(Hotline) }),
  "detention/places.json": DetentionPlaces,
  "detention/offices.json": DetentionOffices,
  "detention/areas.json": DetentionAreas,
  "*/ui.json": Strings,
  "*/situations/*.json": SituationWords,
  "en/drawings/*.json": DRAWING_WORDS.source,
  "*/drawings/*.json": DRAWING_WORDS.translation,
  "*/state-law/*.json": StateLawWords,
  "*/state-topics.json": StateTopicWords,
  "*/states.json": Strings,
  "*/editions.json": Ledger,
  "*/made-from.json": MadeFrom,
  "*/plan.json": PlanWords,
  "*/heard.json": Heard,
  "*/caregiver.json": CaregiverWords,
  "*/search.json": SearchWords,
  "*/safety.json": SafetyWords,
  "*/wording.json": Wording,
  "*/glossary.json": WordList,
  "*/asked/lost.json": LostList,
} as const;
