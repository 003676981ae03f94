import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import type { IsoDate } from "../../model/primitives";
import { judgedTexts } from "../../reviews/judgedTexts";
import { canBeTaken } from "../../reviews/taken";

const FILE = "content/withdrawn.json";
/** What is no text of its own, or without which a page could not be: what is withdrawn instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  situation: "a script of it: its questions lead everywhere, so change them",
  card: "the line in its script, which takes it off every card",
  practice: "the line in its script, which takes the card out",
  plan: "a paper of caregiver/<state>: its fields are changed in plan.json",
  change: "what it speaks of: a list of changes is corrected by a new entry",
};

/** Is everything that was withdrawn there to be withdrawn, once, by a day that has been? */
export function checkWithdrawn(content: Content, asOf: IsoDate): Fault[] {
  if (content.withdrawn.length === 0) return [];
  const texts = new Map(
    judgedTexts(content).flatMap((text) => {
      const keys = text.statements.filter((one) => canBeTaken(text, one)).map(({ key }) => key);
      return text.locale === SOURCE_LOCALE ? [[text.name, new Set(keys)] as const] : [];
    }),
  );
  const isSource = (name: string) => content.stateSources.some(({ id }) => name === `source/${id}`);
  const whats = content.withdrawn.map(({ what }) => what);
  /** What was to be withdrawn in place of it. Undefined: it can be. */
  const expectedFor = (what: string, at: number): string | undefined => {
    const [name = "", key] = what.split("#");
    const instead = INSTEAD[name.split("/", 1)[0]!];
    if (instead) return instead;
    const keys = texts.get(name);
    if (!keys && !isSource(name)) return "a text or source that is there";
    if (key !== undefined && !keys?.has(key)) return `a statement of it: ${[...(keys ?? [])].join(", ")}`;
    return whats.indexOf(what) < at ? "each once" : undefined;
  };
  return content.withdrawn.flatMap(({ what, on }, at): Fault[] => {
    const fault = (field: string, expected: string, received: string): Fault => ({
      file: FILE,
      field: `withdrawn.${at}.${field}`,
      expected,
      received: `"${received}"`,
    });
    const expected = expectedFor(what, at);
    return [
      ...(expected === undefined ? [] : [fault("what", expected, what)]),
      ...(on > asOf ? [fault("on", `a day that has been, ${asOf} or before`, on)] : []),
    ];
  });
}
