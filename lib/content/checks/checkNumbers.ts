import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { homeOf } from "../checkHotline";
import { type TextLine, textLines } from "../textLines";
import { usNumberFault } from "../usNumber";

/** A telephone number as texts write it: `1-800-255-7688`, `(617) 555-0200`. */
const WRITTEN = /(?<![\d-])(?:\+?1[-. ]?)?\(?(\d{3})\)?[-. ](\d{3})[-. ](\d{4})(?![\d-])/g;

/**
 * Does every number that a reader may call lead to somebody, in the United States, for no more than any other call? And has a
 * translation the numbers of the English text?
 */
export function checkNumbers(content: Content): Fault[] {
  const stored = storedNumbers(content).flatMap(({ number, ...place }) => faultOf(place, number, number));
  const linesOf = Object.fromEntries(content.locales.map(({ code }) => [code, textLines(content, code)]));
  const written = Object.values(linesOf).flatMap((lines) =>
    lines.flatMap(({ words, ...place }) =>
      [...words.matchAll(WRITTEN)].flatMap(([text, ...digits]) =>
        faultOf(place, `+1${digits.join("")}`, text),
      ),
    ),
  );
  return [...stored, ...written, ...translatedNumbers(linesOf)];
}

type Place = Pick<Fault, "file" | "line" | "field">;

function faultOf(place: Place, number: string, received: string): Fault[] {
  const expected = usNumberFault(number);
  return expected ? [{ ...place, expected, received: `"${received}"` }] : [];
}

/** Numbers in data, E.164. */
function storedNumbers({ hotlines, detention, safety }: Content): (Place & { number: string })[] {
  const lines = hotlines.flatMap((hotline) =>
    hotline.phones.map(({ number }, at) => ({
      file: `content/hotlines/${homeOf(hotline)}`,
      field: `${hotline.id}.phones.${at}.number`,
      number,
    })),
  );
  const places = (detention?.places.places ?? []).flatMap(({ phone, familyPhone }, at) =>
    Object.entries({ phone, familyPhone }).flatMap(([key, one]) =>
      one
        ? [{ file: "content/detention/places.json", field: `places.${at}.${key}.number`, number: one.number }]
        : [],
    ),
  );
  const offices = (detention?.offices.offices ?? []).flatMap(({ phone, local }, at) =>
    [
      { phone, field: `offices.${at}` },
      ...local.map(({ phone }, n) => ({ phone, field: `offices.${at}.local.${n}` })),
    ]
      .flatMap(({ phone, field }) =>
        phone ? [{ number: phone.number, field: `${field}.phone.number` }] : [],
      )
      .map((one) => ({ file: "content/detention/offices.json", ...one })),
  );
  const crisis = (safety?.crisis ?? []).flatMap(({ number }, at) =>
    // 911 and 988 are what is meant there.
    number.startsWith("+") ? [{ file: "content/safety.json", field: `crisis.${at}.number`, number }] : [],
  );
  return [...lines, ...places, ...offices, ...crisis];
}

/** A digit that changed on its way into another language is no spelling mistake. */
function translatedNumbers(linesOf: Readonly<Record<string, readonly TextLine[]>>): Fault[] {
  const numbersOf = (lines: readonly TextLine[]) => {
    const found = new Map<string, string[]>();
    for (const { file, words } of lines)
      for (const [, ...digits] of words.matchAll(WRITTEN))
        found.set(file, [...(found.get(file) ?? []), digits.join("-")]);
    return found;
  };
  const expected = numbersOf(linesOf[SOURCE_LOCALE] ?? []);
  return Object.entries(linesOf).flatMap(([locale, lines]) => {
    const received = numbersOf(lines);
    return [...new Set(lines.map(({ file }) => file))].flatMap((file): Fault[] => {
      const original = file.replace(`/${locale}/`, `/${SOURCE_LOCALE}/`);
      const listed = (numbers: string[] = []) => [...numbers].sort().join(", ") || "none";
      const [wanted, told] = [listed(expected.get(original)), listed(received.get(file))];
      if (wanted === told) return [];
      return [
        {
          file,
          field: "body",
          expected: `the numbers of the English: ${wanted}`,
          received: told,
          needs: [original],
        },
      ];
    });
  });
}
