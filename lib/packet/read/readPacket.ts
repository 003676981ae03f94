import { SOURCE_LOCALE } from "../../model/locale";
import type { Fault } from "../../model/fault";
import {
  type Answer,
  answerLine,
  BOXES,
  EMPTY_BOX,
  FIELDS,
  type FieldName,
  PLACES,
  shownLine,
  VERSION,
} from "../form";
import { isMark, PACKET_FORM, readVersion, type RowIdentity, type Version, versionOf } from "../version";
import { readBox } from "./readBox";

/** A statement's row as it came back. */
export type Filled = RowIdentity & {
  /** Null: none of the boxes is ticked. */
  answer: Answer | null;
  amended: string;
  note: string;
  back: string;
  /** The words of the statement as they stand in the file now. Null: they are gone. */
  shown: string | null;
};

export type FilledPacket = {
  /** As it was printed. */
  version: string;
  made: Version;
  /** What is said of the reviewer, as it stands there; of a box whether it is ticked. */
  fields: Readonly<Record<FieldName, string | boolean>>;
  /** By number. */
  rows: readonly Filled[];
};

type Cells = readonly string[];
type Say = (field: string, expected: string, received: string) => void;

/**
 * A packet that came back, and every fault of its form: rows that lack, stand there twice or are not as printed, boxes that nobody can
 * read or that contradict each other. Null where it is no packet that can be read at all.
 * @param rows of all tables of a file, wherever they stand. @param file the name that faults show.
 */
export function readPacket(
  rows: readonly Cells[],
  file: string,
): { packet: FilledPacket | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const say: Say = (field, expected, received) => faults.push({ file, field, expected, received });
  const version = valueOf(rows, VERSION);
  if (version === undefined) {
    say("(whole file)", `a packet that npm run packet made, with a table that has “${VERSION}”`, "none");
    return { packet: null, faults };
  }
  const made = readVersion(version);
  if (!made) {
    say(
      VERSION,
      "the version as it was printed, such as 1-2027-01-15-es-34-0123456789abcdef",
      quote(version),
    );
    return { packet: null, faults };
  }
  if (made.form > PACKET_FORM) {
    say(
      VERSION,
      `form ${PACKET_FORM}; read it with the newer copy of this project that made it`,
      `form ${made.form}`,
    );
    return { packet: null, faults };
  }
  const fields = readFields(rows, say);
  const filled = readAnswers(rows, made, say);
  if (faults.length === 0 && versionOf(made.on, made.locale, filled, made.form) !== version)
    say(
      "(whole file)",
      "the day, language and first cells of answers as they were printed, all of one packet",
      "others: one was changed, or was taken from another packet",
    );
  return { packet: { version, made, fields, rows: filled }, faults };
}

/** What stands beside a label. Undefined: no table has it. */
function valueOf(rows: readonly Cells[], label: string): string | undefined {
  return rows.find(([first = "", ...rest]) => rest.length > 0 && first.split("\n")[0]!.trim() === label)?.[1];
}

function readFields(rows: readonly Cells[], say: Say): FilledPacket["fields"] {
  const read = (field: (typeof FIELDS)[FieldName]) => {
    const text = valueOf(rows, field.label);
    if (text === undefined) say(field.label, "a row with this name and a cell beside it", "none");
    if (!("box" in field)) return text ?? "";
    const box = readBox(text ?? "", "");
    if (box === null) sayBox(say, field.label, text ?? "");
    return box ?? false;
  };
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, field]) => [name, read(field)]),
  ) as FilledPacket["fields"];
}

function sayBox(say: Say, field: string, text: string): void {
  say(field, `${EMPTY_BOX} as it was printed, or x in its place`, quote(text));
}

const ANSWER = new RegExp(`^${answerLine("(\\d+)")}$`);

function readAnswers(rows: readonly Cells[], made: Version, say: Say): Filled[] {
  const shown = shownWords(rows);
  const found = new Map<number, Filled>();
  const told = new Set<number>();
  for (const [first = "", ...cells] of rows) {
    const lines = linesOf(first);
    const number = Number(ANSWER.exec(lines[0] ?? "")?.[1]);
    if (!(number >= 0)) continue;
    const tell = (expected: string, received: string) => say(placeOf(number), expected, received);
    if (number < 1 || number > made.count) {
      tell(`an answer from 1 to ${made.count}, as many as the packet has`, String(number));
      continue;
    }
    if (told.has(number)) {
      tell("one row with this number", "another");
      continue;
    }
    told.add(number);
    const [, name, key, mark] = lines;
    if (!name || !key || !mark || lines.length !== 4 || !isMark(mark))
      tell("in its first cell its number, text, place and mark, as they were printed", quote(first));
    const width = BOXES.length + Object.keys(PLACES).length - (made.locale === SOURCE_LOCALE ? 1 : 0);
    if (cells.length !== width) {
      tell(`${width + 1} cells`, String(cells.length + 1));
      continue;
    }
    const identity = { number, name: name ?? "", key: key ?? "", mark: mark ?? "" };
    found.set(number, {
      ...identity,
      ...readAnswer(cells, tell, (box, text) => sayBox(say, `${placeOf(number)}, ${box}`, text)),
      shown: shown.get(number) ?? null,
    });
  }
  for (const [from, to] of runsOf(range(made.count).filter((number) => !told.has(number))))
    say(from === to ? placeOf(from) : `answers ${from} to ${to}`, "a row for each", "none");
  return [...found.values()].sort((a, b) => a.number - b.number);
}

function readAnswer(
  cells: Cells,
  tell: (expected: string, received: string) => void,
  tellBox: (box: string, text: string) => void,
): Pick<Filled, "answer" | "amended" | "note" | "back"> {
  const ticked = BOXES.filter((box, at) => {
    const state = readBox(cells[at]!, box);
    if (state === null) tellBox(box, cells[at]!);
    return state;
  });
  if (ticked.length > 1) tell("one box with a tick", ticked.join(" and "));
  const [amended, note, back = ""] = Object.values(PLACES).map((place, at) =>
    withoutName(cells[BOXES.length + at] ?? "", place),
  ) as [string, string, string?];
  if (ticked[0] === "right" && amended !== "")
    tell("no amended words where “right” has the tick", quote(amended));
  return { answer: ticked[0] ?? null, amended, note, back };
}

/** What was written below the name of a place, or in its stead. */
function withoutName(text: string, place: string): string {
  return text === place || text.startsWith(`${place}\n`) ? text.slice(place.length).trim() : text;
}

/** The words of each statement as they stand in the file, by number. */
function shownWords(rows: readonly Cells[]): ReadonlyMap<number, string> {
  const begin = new RegExp(`^${shownLine(0).replace("0", "(\\d+)")}\n`);
  return new Map(
    rows.flatMap(([first = ""]): [number, string][] => {
      const [line, number] = begin.exec(first) ?? [];
      return line === undefined ? [] : [[Number(number), first.slice(line.length)]];
    }),
  );
}

/** How faults name a statement's row. */
export function placeOf(number: number): string {
  return `answer ${number}`;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** Numbers that follow each other, as from and to. */
function runsOf(numbers: readonly number[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

const LONGEST = 120;

function quote(text: string): string {
  if (text === "") return "nothing";
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
