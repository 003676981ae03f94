import type { Content } from "../model/content";
import type { Rule } from "../model/rule";
import { FAMILY_PLAN, FIND_PERSON } from "../views/quotingPages";
import { type Origin, passagesAt, passagesShown } from "./origin";
import type { Passage, Passages } from "./passages";
import type { Quoting } from "./quoting";
import { shownBy, type Walks } from "./stepsTo";

/**
 * Why something is touched, by what. Of what was asked about: it is that (`asked`), `cites`, `names` or `states` it. By way of others:
 * a text `states` a claim that names a source; a rule `leads-to` a text, or a text is `led-to` by a rule; a page or a thing on paper
 * `shows` a text; something `links` to it.
 */
export type Why = {
  how: "asked" | "cites" | "names" | "states" | "leads-to" | "led-to" | "shows" | "links";
  /** By kind and id. */
  by: string;
};

export type Touched = {
  /** The sentences whose words are in question, in the order of the texts. */
  passages: readonly Passage[];
  /** The texts that have them, or are in question as a whole. */
  texts: ReadonlySet<string>;
  /** Everything else by kind and id, each with all reasons. Pages that no thing of content has are `page/…`. */
  things: ReadonlyMap<string, readonly Why[]>;
};

/** What content is gone through for once: its sentences, its walks, and what shows words that it does not name. */
export type Found = { passages: Passages; walks: Walks; quoting: Quoting };

/** What hangs on what was asked about, and what shows that. What only hangs on something shown is not followed. */
export function touchedBy(content: Content, found: Found, origin: Origin): Touched {
  const { passages, walks, quoting } = found;
  const things = new Map<string, Why[]>();
  const add = (name: string, how: Why["how"], by: string) => {
    const why = things.get(name) ?? [];
    things.set(name, why);
    if (!why.some((one) => one.how === how && one.by === by)) why.push({ how, by });
  };
  const { said, whole } = SAID[origin.kind](content, passages, origin, add);

  // Direct rules first: what they lead to is told so, whether or not its words are in question too.
  for (const rule of content.rules) {
    const name = `rule/${rule.id}`;
    if (!things.has(name)) continue;
    for (const led of shownBy(rule)) if (led !== name) add(led, "led-to", name);
    for (const situation of walks.get(name)?.keys() ?? []) add(`situation/${situation}`, "shows", name);
  }
  const texts = new Map([...whole].map((name) => [name, new Set<Passage>()]));
  for (const passage of said) texts.set(passage.text, (texts.get(passage.text) ?? new Set()).add(passage));
  for (const [text, parts] of texts) addShowing(content, found, text, parts, add);
  for (const passage of said)
    for (const situation of quoting.practised.get(passage) ?? [])
      add(`practice/${situation}`, "shows", passage.text);
  for (const [address, passage] of passages.taken)
    if (said.has(passage)) add(address.split("#")[0]!, "shows", passage.text);
  return {
    passages: [...passages.all.values()].filter((passage) => said.has(passage)),
    texts: new Set(texts.keys()),
    things,
  };
}

type Add = (name: string, how: Why["how"], by: string) => void;

/** The sentences in question, and texts that are in question as a whole without one. */
type Said = { said: ReadonlySet<Passage>; whole: readonly string[] };

const SAID: Record<Origin["kind"], (content: Content, passages: Passages, origin: Origin, add: Add) => Said> =
  {
    source({ claims, rules }, passages, { id, name }, add) {
      const cites = [...passages.all.values()].filter((passage) => passage.cites.has(id));
      // What the site says of the source itself.
      const own = passages.ofText.get(name) ?? [];
      for (const { text } of cites) if (text !== name) add(text, "cites", name);
      if (own.length > 0) add(name, "asked", name);
      for (const rule of rules) if (rule.sources.includes(id)) add(`rule/${rule.id}`, "names", name);
      for (const claim of claims) {
        if (!claim.sources.includes(id)) continue;
        add(`claim/${claim.id}`, "names", name);
        for (const text of textsOfClaim(passages, claim.id)) add(text, "states", `claim/${claim.id}`);
      }
      return { said: new Set([...own, ...cites]), whole: [] };
    },
    claim({ claims }, passages, { id, name }, add) {
      add(name, "asked", name);
      const sources = claims.find((claim) => claim.id === id)!.sources;
      const texts = textsOfClaim(passages, id);
      for (const text of texts) add(text, "states", name);
      // A text says which claims it states, and not in which sentence: those that cite a source of the claim, or else any.
      const said = texts.flatMap((text) => {
        const all = passages.ofText.get(text)!;
        const citing = all.filter(({ cites }) => sources.some((source) => cites.has(source)));
        return citing.length > 0 ? citing : all;
      });
      return { said: new Set(said), whole: texts };
    },
    rule(_content, _passages, { name }, add) {
      add(name, "asked", name);
      // A rule has no words of its own: what it leads to says the same as before, and may be shown at the wrong time.
      return { said: new Set(), whole: [] };
    },
    statement(_content, passages, { id }, add) {
      const said = passagesAt(passages, id);
      for (const { text } of said) add(text, "asked", text);
      return { said: new Set(said), whole: [] };
    },
    text(_content, passages, { name }, add) {
      add(name, "asked", name);
      const said = passagesShown(passages, name);
      // The sentences of a card stand in scripts and guides.
      for (const { text } of said) if (text !== name) add(text, "asked", name);
      return { said: new Set(said), whole: [name] };
    },
  };

/** The texts that name a claim. */
function textsOfClaim({ claimants }: Passages, claim: string): readonly string[] {
  return claimants.get(claim) ?? [];
}

/** What shows a text, or some sentences of it; and what leads or links to it. */
function addShowing(
  content: Content,
  { walks, quoting }: Found,
  text: string,
  said: ReadonlySet<Passage>,
  add: Add,
) {
  const { rules, situations, guides, stateLaw, prints } = content;
  const [kind, id] = text.split("/") as [string, string];
  const parts = new Set([...said].map(({ part }) => part));
  // Without any sentence in question, all of it is.
  const has = (part: string) => said.size === 0 || parts.has(part);
  const fromRules = (name: string, leads: (rule: Rule) => boolean) => {
    for (const rule of rules) if (leads(rule)) add(`rule/${rule.id}`, "leads-to", text);
    for (const situation of walks.get(name)?.keys() ?? []) add(`situation/${situation}`, "shows", text);
  };
  const onTopic = (topic: string) => {
    fromRules(`state-topic/${topic}`, ({ stateTopics }) => stateTopics.some((one) => one === topic));
    for (const { id: situation, questions } of situations)
      if (questions.some(({ stateLaw: asked }) => asked === topic))
        add(`situation/${situation}`, "shows", text);
    for (const guide of guides)
      if (guide.stateTopics.some((one) => one === topic)) add(`guide/${guide.id}`, "links", text);
    for (const print of prints) if (print.stateTopic === topic) add(`card/${print.id}`, "shows", text);
  };
  const of: Readonly<Record<string, () => void>> = {
    script() {
      fromRules(text, ({ scripts }) => scripts.includes(id));
      for (const { id: situation, opening } of situations)
        if (opening.includes(id)) add(`situation/${situation}`, "shows", text);
      for (const guide of guides) if (guide.scripts.includes(id)) add(`guide/${guide.id}`, "links", text);
      if (FIND_PERSON.scripts.some((one) => one === id)) add("page/find-a-person", "links", text);
      if (id === FAMILY_PLAN.script) add("page/plan", "shows", text);
      else if (FAMILY_PLAN.scripts.some((one) => one === id)) add("page/plan", "links", text);
    },
    contested() {
      fromRules(text, ({ contested }) => contested.includes(id));
      for (const guide of guides) if (guide.contested.includes(id)) add(`guide/${guide.id}`, "shows", text);
    },
    warning: () => fromRules(text, ({ warnings }) => warnings.includes(id)),
    who: () => fromRules(text, ({ who }) => who.includes(id)),
    phone: () => fromRules(text, ({ phone }) => phone.includes(id)),
    checklist() {
      for (const { id: situation, checklists } of situations)
        if (checklists.includes(id)) add(`situation/${situation}`, "links", text);
      add("page/plan", "links", text);
    },
    guide() {
      for (const rule of rules) if (rule.guides.includes(id)) add(`rule/${rule.id}`, "links", text);
      for (const { id: situation, guides: beside, looks } of situations) {
        if (looks?.guide === id && has(looks.section)) add(`situation/${situation}`, "shows", text);
        if (beside.includes(id) || walks.get(text)?.has(situation))
          add(`situation/${situation}`, "links", text);
      }
      if (id === FIND_PERSON.guide && [...FIND_PERSON.steps, FIND_PERSON.visit].some(has))
        add("page/find-a-person", "shows", text);
      if (id === FAMILY_PLAN.guide && has(FAMILY_PLAN.section)) add("page/plan", "shows", text);
    },
    drawing() {
      for (const guide of guides) if (guide.drawings.includes(id)) add(`guide/${guide.id}`, "shows", text);
      for (const { id: situation, questions } of situations)
        if (questions.some(({ options }) => options.some(({ drawing }) => drawing === id)))
          add(`situation/${situation}`, "shows", text);
    },
    term() {
      for (const guide of quoting.explainers().get(text) ?? []) add(`guide/${guide}`, "shows", text);
    },
    state() {
      for (const topic of new Set([...parts].map((part) => part.split(".")[0]!))) onTopic(topic);
    },
    "state-topic"() {
      onTopic(id);
      for (const { state, points } of stateLaw)
        if (points.some(({ topic }) => topic === id)) add(`state/${state.toLowerCase()}`, "shows", text);
    },
    caregiver: () => add("page/plan", "shows", text),
    plan: () => add("page/plan", "shows", text),
    card() {},
    practice() {},
    situation() {},
    about() {},
    workshop() {},
    change() {},
    source() {},
    ui() {},
  };
  of[kind]!();
}
