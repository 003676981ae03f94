import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import type { IsoDate } from "../../model/primitives";

/** No text or source was looked at for this site before. */
const FIRST_DAY = "2025-01-01";
/** No page of the net is older. */
const FIRST_PAGE = "1991-08-06";

/** One date with where it stands. `since`: the earliest day that it can be. */
type Dated = { file: string; line?: number; field: string; on: string; since: string };

/**
 * Has every day been on which something is said to have been read, checked or changed, and none before it could be? Days on
 * which a law begins or ends may be to come. The directory is checked entry by entry as it is loaded.
 */
export function checkDates(content: Content, asOf: IsoDate): Fault[] {
  return [
    ...[...ownDates(content), ...reviewDates(content), ...pageDates(content)].flatMap((date) =>
      dateFaults(date, asOf),
    ),
    ...checkYears(content),
  ];
}

function dateFaults({ file, line, field, on, since }: Dated, asOf: IsoDate): Fault[] {
  // A year or a month counts as its first day, and one that has begun has been.
  const expected =
    on > asOf
      ? `a day that has been, ${asOf} or before`
      : on < since.slice(0, on.length)
        ? `${since} or later`
        : undefined;
  return expected ? [{ file, line, field, expected, received: `"${on}"` }] : [];
}

/** On which we looked something up, or changed it. */
function ownDates(content: Content): Dated[] {
  const texts = [...content.guides, ...content.checklists].map(({ asOf, texts }) =>
    // The English file has it, of a translation none.
    ({ file: texts[SOURCE_LOCALE]!.file, field: "asOf", on: asOf }),
  );
  const found = [
    ...texts,
    ...content.sources.map(({ id, statusDate }) => ({
      file: "content/sources.json",
      field: `${id}.statusDate`,
      on: statusDate,
    })),
    ...content.claims.map(({ id, asOf }) => ({ file: "content/claims.json", field: `${id}.asOf`, on: asOf })),
    ...content.stateLaw.map(({ state, asOf }) => ({
      file: `content/state-law/${state.toLowerCase()}.json`,
      field: "asOf",
      on: asOf,
    })),
    ...(content.safety?.crisis ?? []).map(({ checkedOn }, at) => ({
      file: "content/safety.json",
      field: `crisis.${at}.checkedOn`,
      on: checkedOn,
    })),
    ...Object.values(content.changes).flatMap(({ words, file }) =>
      words.map(({ date, section }) => ({ file, line: section.line, field: "body", on: date })),
    ),
  ];
  return found.map((date) => ({ ...date, since: FIRST_DAY }));
}

function reviewDates({ reviews }: Content): Dated[] {
  return reviews.map(({ file, on }) => ({ file, field: "on", on, since: FIRST_DAY }));
}

/** That pages of others bear. */
function pageDates({ detention }: Content): Dated[] {
  if (!detention) return [];
  return (["places", "offices", "areas"] as const).flatMap((name) =>
    datesIn(detention[name], "").map(({ field, on }) => ({
      file: `content/detention/${name}.json`,
      field,
      on,
      since: FIRST_PAGE,
    })),
  );
}

/** Every `on` at any depth. */
function datesIn(value: unknown, field: string): { field: string; on: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const path = field === "" ? key : `${field}.${key}`;
    return key === "on" && typeof one === "string" ? [{ field: path, on: one }] : datesIn(one, path);
  });
}

/** Nothing was checked before the year in which it was written. */
function checkYears({ sources, stateLaw }: Content): Fault[] {
  const late = sources.flatMap(({ id, year, statusDate }): Fault[] =>
    year !== undefined && year > Number(statusDate.slice(0, 4))
      ? [
          {
            file: "content/sources.json",
            field: `${id}.year`,
            expected: `${statusDate.slice(0, 4)} or before, since it was checked on ${statusDate}`,
            received: String(year),
          },
        ]
      : [],
  );
  const laws = stateLaw.flatMap(({ state, asOf, points }) =>
    points.flatMap((point, at) =>
      point.laws.flatMap(({ year }, n): Fault[] =>
        year !== null && year > Number(asOf.slice(0, 4))
          ? [
              {
                file: `content/state-law/${state.toLowerCase()}.json`,
                field: `points.${at}.laws.${n}.year`,
                expected: `${asOf.slice(0, 4)} or before, since it was read on ${asOf}`,
                received: String(year),
              },
            ]
          : [],
      ),
    ),
  );
  return [...late, ...laws];
}
