import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { EMPTY_BOX } from "../form";
import { symbolLetter } from "./symbols";

/** What a .docx says: rows of its tables as the text of their cells, and what stands in comments beside it. */
export type DocxText = { rows: readonly (readonly string[])[]; comments: readonly string[] };
/** What it is in place of a .docx, to be told after "received". */
export type NoDocx = { refused: string };

const BODY = "word/document.xml";
const COMMENTS = "word/comments.xml";
/** Bytes that a part may unpack to: a packet of all texts of a language has some 50 MB. */
const LARGEST = 200_000_000;
/** The two families of names that Word writes, by year. */
const WORD =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;
const BOX = "http://schemas.microsoft.com/office/word/2010/wordml";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * The text of a .docx as if all its tracked changes had been accepted. Lines of a cell are parted by a newline, with no space at
 * either end of the cell; a box with a tick that a click set holds ☒.
 */
export function readDocx(bytes: Uint8Array): DocxText | NoDocx {
  let parts: Record<string, Uint8Array>;
  let tooLarge = "";
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = name === BODY || name === COMMENTS;
        if (isWanted && originalSize > LARGEST) tooLarge = name;
        return isWanted && originalSize <= LARGEST;
      },
    });
  } catch {
    return { refused: "a file that is none, or is cut off" };
  }
  if (tooLarge !== "") return { refused: `one whose ${tooLarge} is too large` };
  const body = parts[BODY];
  if (!body) return { refused: `a zip file without ${BODY}` };
  try {
    const { rows } = readPart(body);
    const comments = parts[COMMENTS] ? readPart(parts[COMMENTS]).comments : [];
    return { rows, comments };
  } catch (error) {
    return { refused: `one whose words cannot be read: ${(error as Error).message.split("\n")[0]}` };
  }
}

/** @throws Error where it is no XML in UTF-8. */
function readPart(bytes: Uint8Array): DocxText {
  const rows: string[][] = [];
  const comments: string[] = [];
  // A table within a cell is text of that cell.
  let tables = 0;
  let row: { cells: string[]; isGone: boolean } | undefined;
  /** Whatever text goes to: a cell, a comment. */
  let text: string | undefined;
  /** How deep within what a tracked change took out or moved away, or what is there a second time for old programs. */
  let gone = 0;
  let isInWords = false;
  /** Boxes that a click ticks: what they say of themselves, and where their letters begin. */
  const boxes: { isBox: boolean; isTicked: boolean; from: number }[] = [];
  const open: string[] = [];
  const add = (words: string) => {
    if (text !== undefined && gone === 0) text += words;
  };

  const parser = new SaxesParser({ xmlns: true });
  // The parser goes on by itself after a fault.
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const parent = open.at(-1);
    open.push(WORD.test(uri) || (uri === COMPATIBILITY && local === "Fallback") ? local : "");
    const value = (name: string) => Object.values(attributes).find((one) => one.local === name)?.value;
    if (uri === BOX) {
      const box = boxes.at(-1);
      if (local === "checkbox" && box) box.isBox = true;
      if (local === "checked" && box) box.isTicked = value("val") !== "0" && value("val") !== "false";
    }
    switch (open.at(-1)) {
      case "tbl":
        tables += 1;
        break;
      case "tr":
        if (tables === 1) row = { cells: [], isGone: false };
        break;
      case "tc":
        if (tables === 1) text = "";
        break;
      case "comment":
        text = "";
        break;
      case "del":
      case "moveFrom":
        if (parent === "trPr" && row && tables === 1) row.isGone = true;
        gone += 1;
        break;
      case "Fallback":
        gone += 1;
        break;
      case "sdt":
        boxes.push({ isBox: false, isTicked: false, from: 0 });
        break;
      case "sdtContent":
        if (boxes.length > 0) boxes.at(-1)!.from = text?.length ?? 0;
        break;
      case "t":
        isInWords = true;
        break;
      case "sym":
        add(symbolLetter(value("font") ?? "", value("char") ?? ""));
        break;
      case "tab":
        // In a paragraph's form it is a place to stop at.
        if (parent === "r") add(" ");
        break;
      case "noBreakHyphen":
        add("-");
        break;
      case "br":
      case "cr":
        add("\n");
        break;
    }
  });
  parser.on("text", (words) => {
    if (isInWords) add(words);
  });
  parser.on("closetag", () => {
    switch (open.pop()) {
      case "tbl":
        tables -= 1;
        break;
      case "tr":
        if (tables !== 1) break;
        if (row && !row.isGone) rows.push(row.cells);
        row = undefined;
        break;
      case "tc":
        if (tables !== 1) break;
        row?.cells.push(cleaned(text ?? ""));
        text = undefined;
        break;
      case "comment":
        comments.push(cleaned(text ?? ""));
        text = undefined;
        break;
      case "del":
      case "moveFrom":
      case "Fallback":
        gone -= 1;
        break;
      case "sdt": {
        const box = boxes.pop();
        // The state and its letter can differ where a program knows one of them alone. Both are told, for what reads boxes to judge.
        if (box?.isBox && box.isTicked && text !== undefined && text.slice(box.from).trim() === EMPTY_BOX)
          text += "☒";
        break;
      }
      case "t":
        isInWords = false;
        break;
      case "p":
        add("\n");
        break;
    }
  });
  parser.write(new TextDecoder("utf-8", { fatal: true }).decode(bytes)).close();
  return { rows, comments };
}

function cleaned(text: string): string {
  return (
    text
      // Controls that XML allows and a terminal would obey.
      .replace(/[\u007f-\u009f]/g, "")
      .replace(/[^\S\n]+\n/g, "\n")
      .trim()
  );
}
