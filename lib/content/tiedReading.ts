import type { Behind } from "../model/behind";
import type { Fault } from "../model/fault";
import type { MadeFrom } from "../model/madeFrom";
import { wordsByPlace } from "../model/wordsByPlace";
import type { Part } from "../translations/partsOfText";
import { tieStrings, tieWords } from "../translations/tieWords";
import { heldEntries } from "../translations/heldEntries";
import { type Tie, tieOf } from "../translations/tie";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";
import { rawJson } from "./readInPart";
import { translationAt } from "./tiedPlaces";

/** What each part of a language's texts was made from, in its folder. */
export const LEDGER = "made-from.json";

/** The command that says of a file, or of a part of it, that it was made from the English as it stands. */
const madeCommand = (locale: string, name: string, of: string) =>
  `npm run translations -- --lang ${locale} --file ${name}${of} --made`;

/** Reads translations beside their English, by the ledger of each language. A language without one is taken as it stands. */
export class TiedReading {
  readonly behind: Behind[] = [];
  private readonly ledgers = new Map<string, MadeFrom | undefined>();

  constructor(private readonly folder: ContentFolder) {}

  /** The tie of a file, where it is a translation, has an English file, and its language has a ledger. @param parts those that it has. */
  tieOf(path: string, parts: readonly Part[]): Tie | undefined {
    const at = translationAt(path);
    if (!at || !this.folder.has(at.english)) return undefined;
    const ledger = this.ledgerOf(at.locale);
    if (!ledger) return undefined;
    return tieOf(at.locale, `${this.folder.folder}/${path}`, heldEntries(parts, ledger[at.name] ?? {}));
  }

  /** JSON of a translation, with the English of what is behind. */
  json(path: string, data: unknown): unknown {
    const at = translationAt(path);
    if (!at || !isObject(data)) return data;
    const { own, english: inEnglish } = at.kind;
    const words = fieldsOf(data, (key) => !own.includes(key));
    const tie = this.tieOf(
      path,
      wordsByPlace(words).map(([key, text]) => ({ key, text })),
    );
    const english = tie && rawJson(this.folder, at.english);
    if (!tie || !isObject(english)) return data;
    const source = fieldsOf(english, (key) => !own.includes(key) && !inEnglish.includes(key));
    const tied = at.fallsBack
      ? tieStrings(source as Readonly<Record<string, string>>, words, tie)
      : tieWords(source, words, tie);
    this.settle(tie);
    return { ...(tied as object), ...fieldsOf(data, (key) => own.includes(key)) };
  }

  /** Takes over what a tie has found. */
  settle(tie: Tie): void {
    this.behind.push(...tie.behind);
    const { locale, name } = translationAt(tie.file.slice(this.folder.folder.length + 1))!;
    const isWhole = Object.keys(tie.made).length === 0;
    const { file } = tie;
    const fault = (field: string, of: string): Fault => ({
      file,
      field,
      expected: `what it was made from, in ${this.folder.folder}/${locale}/${LEDGER} (${madeCommand(locale, name, of)})`,
      received: "nothing",
    });
    this.folder.faults.push(
      ...(isWhole
        ? tie.untold.slice(0, 1).map(() => fault("(whole file)", ""))
        : tie.untold.map((place) => fault(place, ` --place ${place}`))),
    );
  }

  /** Entries of ledgers for files that are not there. */
  idleFaults(): Fault[] {
    return [...this.ledgers].flatMap(([locale, ledger]) =>
      Object.keys(ledger ?? {})
        .filter((name) => !this.folder.has(`${locale}/${name}`) || !translationAt(`${locale}/${name}`))
        .map((name) => this.idle(locale, name, "a translation of this name")),
    );
  }

  private idle(locale: string, field: string, expected: string): Fault {
    const file = `${this.folder.folder}/${locale}/${LEDGER}`;
    return { file, field, expected, received: "an entry for nothing" };
  }

  /** What a language says that its texts were made from. Undefined where it says nothing, or nothing that can be read. */
  ledgerOf(locale: string): MadeFrom | undefined {
    if (!this.ledgers.has(locale)) {
      const path = `${locale}/${LEDGER}`;
      const ledger = this.folder.has(path) ? this.folder.json(path, JSON_FILES[`*/${LEDGER}`]) : undefined;
      this.ledgers.set(locale, ledger);
    }
    return this.ledgers.get(locale);
  }
}

const fieldsOf = (words: object, isWanted: (key: string) => boolean): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(words).filter(([key]) => isWanted(key)));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
