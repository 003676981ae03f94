import type { AskedQuestions } from "./asked";
import type { Behind } from "./behind";
import type { Caregiver, CaregiverWords } from "./caregiver";
import type { Claim } from "./claim";
import type { Detention } from "./detention";
import type { GuideGroup } from "./guideGroup";
import type { Ledger } from "./edition";
import type { Hotline } from "./hotline";
import type { LostList } from "./lost";
import type { Locale } from "./locale";
import type { LineKinds } from "./lineKinds";
import type { PlanWords } from "./planWords";
import type { IsoDate } from "./primitives";
import type { Heard, PracticeSituation } from "./practice";
import type { Print } from "./print";
import type { Review } from "./review";
import type { Rule } from "./rule";
import type { SafetyRouting, SafetyWords } from "./safety";
import type { SearchWords } from "./searchWords";
import type { Situation, SituationWords } from "./situation";
import type { Source } from "./source";
import type { StateLaw, StateLawWords, StateSource, StateTopic, StateTopicText } from "./stateLaw";
import type { Block, Section } from "./text";
import type { WordList } from "./wordList";
import type { Tier } from "./tier";
import type { TakenOut, Withdrawal } from "./withdrawal";
import type { Wording } from "./wording";

/** Where a text was read from, so that faults can point at it. */
type InFile = { file: string };

/** The texts of one thing, by locale code. A missing locale falls back to English, visibly. */
export type Texts<T> = Readonly<Record<string, T & InFile>>;

/** Words to say, what to do, what never to do, and why. */
export type Script = {
  id: string;
  claims: readonly string[];
  /** Scripts that may never be shown together with this one. */
  conflicts: readonly string[];
  texts: Texts<ScriptText>;
};
export const SCRIPT_PARTS = ["say", "do", "never", "why"] as const;
export type ScriptText = { title: string } & Record<(typeof SCRIPT_PARTS)[number], readonly Block[]>;

/** A point on which courts and officers differ, told in three lines. */
export type ContestedPoint = { id: string; claims: readonly string[]; texts: Texts<ContestedText> };
export const CONTESTED_PARTS = ["courts", "officers", "you"] as const;
export type ContestedText = { title: string } & Record<(typeof CONTESTED_PARTS)[number], Block>;

export type Warning = { id: string; claims: readonly string[]; texts: Texts<{ block: Block }> };

/** What differs by who a person is, told side by side. It is never asked and never stored. */
export type WhoPoint = { id: string; claims: readonly string[]; texts: Texts<WhoText> };
export const WHO_PARTS = ["citizen", "card-holder", "visa-holder", "under-18", "not-said"] as const;
export type WhoText = { title: string } & Record<(typeof WHO_PARTS)[number], readonly Block[]>;

/** One job that a phone can do in an encounter. */
export type PhoneJob = {
  id: string;
  claims: readonly string[];
  texts: Texts<{ title: string; block: Block }>;
};

/** A list to print and tick off, under headings that say when. */
export type Checklist = { id: string; claims: readonly string[]; asOf: string; texts: Texts<ChecklistText> };
export type ChecklistText = { title: string; summary: string; sections: readonly Section[] };

/** A term of art that pages explain. The English title is the word that officers and papers use. */
export type Term = { id: string; claims: readonly string[]; texts: Texts<TermText> };
export type TermText = {
  title: string;
  /** The words as texts of that language write them, in every inflection. */
  forms: readonly string[];
  block: Block;
};

/** What the site says of itself, such as how it knows, and to those who teach. States no law, so it need not cite. */
export type AboutPage = { id: string; texts: Texts<AboutText> };
export type AboutText = { title: string; summary: string; sections: readonly Section[] };

/** One change of the law or of what the site says, newest first. */
export type Change = {
  id: string;
  date: IsoDate;
  /** What it mends, by how bad that was. Null where its id does not say: it is new, or nobody has judged it. */
  tier: Tier | null;
  section: Section;
};

export type Guide = {
  id: string;
  claims: readonly string[];
  situations: readonly string[];
  scripts: readonly string[];
  contested: readonly string[];
  drawings: readonly string[];
  /** Topics of state law that change what the guide says. */
  stateTopics: readonly StateTopic[];
  /** Guides to read next. */
  related: readonly string[];
  group: GuideGroup;
  order: number;
  /** The day of its newest source. */
  asOf: string;
  /** So much is before courts that readers are told how new it is before anything else. */
  changesFast: boolean;
  texts: Texts<GuideText>;
};
export type GuideText = {
  title: string;
  summary: string;
  aliases: readonly string[];
  sections: readonly Section[];
};

/**
 * A form drawn by us, with numbered parts. The picture itself is `content/drawings/<id>.svg`; `small`, for answers, is
 * `content/drawings/<id>-small.svg`.
 */
export type Drawing = {
  id: string;
  claims: readonly string[];
  svg: string;
  small: string | null;
  texts: Texts<DrawingText>;
};
export type DrawingText = {
  title: string;
  alt: string;
  /** What anybody sees on the form, without its name or number: "A court at the top. A judge signed." */
  sees: string;
  verdict: string;
  parts: readonly { number: number; look: string; block: Block }[];
};

/** Words in JSON, by locale code. */
export type InLocales<T> = Readonly<Record<string, { words: T; file: string }>>;

/** A topic of state law. `sources` carry what holds in every state. */
export type StateTopicEntry = {
  id: StateTopic;
  sources: readonly string[];
  texts: InLocales<StateTopicText>;
};

/** Everything in `content/`, parsed. Only checked content reaches a page. */
export type Content = {
  locales: readonly Locale[];
  ui: Readonly<Record<string, Readonly<Record<string, string>>>>;
  states: Readonly<Record<string, Readonly<Record<string, string>>>>;
  situations: readonly Situation[];
  situationWords: Readonly<Record<string, Texts<SituationWords>>>;
  /** Each with the file that holds it, so that faults can point at it. */
  rules: readonly (Rule & { file: string })[];
  scripts: readonly Script[];
  /** Whom a line to say can be for, on what condition, and what its blanks ask for. */
  lineKinds: LineKinds;
  contested: readonly ContestedPoint[];
  warnings: readonly Warning[];
  who: readonly WhoPoint[];
  phone: readonly PhoneJob[];
  checklists: readonly Checklist[];
  guides: readonly Guide[];
  terms: readonly Term[];
  about: readonly AboutPage[];
  /** For those who teach. */
  workshop: readonly AboutPage[];
  /** By locale: `content/<locale>/CHANGELOG.md`. */
  changes: InLocales<readonly Change[]>;
  /** By locale: what a translation calls each English term, for translators and readers. */
  wordLists: InLocales<WordList>;
  /** By locale: words that no text may use, and where one of them is right. */
  wording: InLocales<Wording>;
  /** Crisis lines, and what helps in place of what is refused. Null where there is none, which is a fault. */
  safety: SafetyRouting | null;
  /** By language, whether or not it has pages: people do not ask in the language of the page. */
  safetyWords: InLocales<SafetyWords>;
  /** By locale: how readers ask. */
  searchWords: InLocales<SearchWords>;
  /** By language, whether or not it has pages: questions as people ask them, and where each leads. */
  asked: Readonly<Record<string, readonly AskedQuestions[]>>;
  /** By language: those of them that are known to be lost. */
  knownLost: InLocales<LostList>;
  /** What can be printed and carried; `neverPrinted`: English words that none may have. */
  prints: readonly Print[];
  neverPrinted: readonly string[];
  /** Which lines are practised, by situation. */
  practice: readonly PracticeSituation[];
  /** By locale: what is heard at the moment of each card. */
  heard: InLocales<Heard>;
  /** By locale: every edition that was ever printed. */
  editions: InLocales<Ledger>;
  /** Signed, and checked as they were read. Each with the file that holds it. */
  reviews: readonly (Review & { file: string })[];
  /** What was withdrawn. Checked content has none of it any more, but what stands in its place. */
  withdrawn: readonly Withdrawal[];
  takenOut: readonly TakenOut[];
  /** By kind and id of a text: the newest day on which something of it was withdrawn. */
  takenFrom: Readonly<Record<string, IsoDate>>;
  /** Parts of translations whose English has moved ahead. */
  behind: readonly Behind[];
  drawings: readonly Drawing[];
  sources: readonly Source[];
  claims: readonly Claim[];
  hotlines: readonly Hotline[];
  /** Null where content has none. */
  detention: Detention | null;
  /** `withdrawn`: topics on which it was not silent before. */
  stateLaw: readonly (StateLaw & {
    texts: InLocales<StateLawWords>;
    withdrawn?: readonly { topic: StateTopic; withdrawal: Withdrawal }[];
  })[];
  stateTopics: readonly StateTopicEntry[];
  stateSources: readonly StateSource[];
  /** By locale: the words of the family plan. */
  planWords: InLocales<PlanWords>;
  /** Papers for caregivers by state, and their words by locale. Null where content has none. */
  caregiver:
    | (Omit<Caregiver, "states"> & {
        states: readonly (Caregiver["states"][number] & { withdrawn?: Withdrawal })[];
        texts: InLocales<CaregiverWords>;
      })
    | null;
};
