import { SaxesParser } from "saxes";
import type { Fault } from "../model/fault";
import { hiddenCharacters, SEEN } from "./hiddenCharacters";

const NUMBER = String.raw`-?(?:\d+(?:\.\d*)?|\.\d+)`;
const LENGTH = new RegExp(`^${NUMBER}$`);
/** Each parted from the next, or begun by its sign: there is one way to read it, so that a wrong one ends at once. */
const LIST = String.raw`${NUMBER}(?:(?:[ ,]|(?=-))${NUMBER})*[ ,]?`;
const NUMBERS = new RegExp(`^${LIST}$`);
const WORDS = /^[A-Za-z][A-Za-z ,-]*$/;
const PAINT = /^(?:none|currentColor|#[\da-f]{3}|#[\da-f]{6})$/;

/**
 * Every attribute that a drawing may have, and what its value looks like. Nothing here can name another thing: no address, no
 * style, no script, no id.
 */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  viewBox: NUMBERS,
  points: NUMBERS,
  "stroke-dasharray": NUMBERS,
  d: /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/,
  transform: new RegExp(`^(?:(?:translate|rotate|scale)\\(${LIST}\\) ?)+$`),
  fill: PAINT,
  stroke: PAINT,
  ...Object.fromEntries(
    ["width", "height", "x", "y", "x1", "y1", "x2", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry"]
      .concat(["font-size", "font-weight", "stroke-width", "letter-spacing", "textLength"])
      .concat(["opacity", "fill-opacity", "stroke-opacity"])
      .map((name) => [name, LENGTH]),
  ),
  ...Object.fromEntries(
    ["font-family", "font-style", "text-anchor", "lengthAdjust"]
      .concat(["fill-rule", "stroke-linecap", "stroke-linejoin"])
      .map((name) => [name, WORDS]),
  ),
};
const SHAPES = ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const ELEMENTS: ReadonlySet<string> = new Set([...SHAPES, "text", "tspan", "title", "desc"]);
/** Elements in each other. Drawings have five. */
const MOST_DEPTH = 16;
const MOST_FAULTS = 20;

/**
 * What in a drawing is no shape and no text. A drawing is published as it is, under an address of its own, where a browser would run
 * what it holds: only what the lists above name may stand in it.
 */
export function checkSvg(svg: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  const refuse = (expected: string, received: string) =>
    faults.push({ file, line: parser.line, field: "(drawing)", expected, received: received.slice(0, 80) });
  const looked = (text: string) => {
    for (const { character } of hiddenCharacters(text)) if (!svg.includes(character)) refuse(SEEN, character);
  };
  parser.on("error", (error) => refuse("XML", error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth === 1 && name !== "svg") refuse("<svg> around everything", `<${name}>`);
    if (depth === MOST_DEPTH + 1) refuse(`at most ${MOST_DEPTH} elements in each other`, "more");
    if (!ELEMENTS.has(name)) refuse(`an element of ${[...ELEMENTS].join(", ")}`, `<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      const pattern = Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined;
      if (!pattern) refuse("an attribute of a shape or of text, with no address, style or script", attribute);
      else if (!pattern.test(value)) refuse(`a plain value of ${attribute}`, JSON.stringify(value));
    }
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.on("text", looked);
  parser.on("doctype", () => refuse("no document type, which may define entities", "<!DOCTYPE>"));
  parser.on("processinginstruction", ({ target }) => refuse("no processing instruction", `<?${target}?>`));
  parser.on("xmldecl", () => refuse("no declaration: a drawing is UTF-8", "<?xml?>"));
  parser.on("comment", () => refuse("no comment", "<!-- -->"));
  parser.on("cdata", () => refuse("text without CDATA", "<![CDATA[]]>"));
  parser.write(svg).close();
  return faults.slice(0, MOST_FAULTS);
}
