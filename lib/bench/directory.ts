import type { Hotline } from "../model/hotline";
import { HotlineKind } from "../model/hotline";
import { judgedHotlines, judgeHotlines, shareRight } from "./judgedHotlines";
import type { HotlineData } from "./hotlineData";
import type { Row, Section } from "./report";
import before from "./directoryBefore.json" with { type: "json" };

/** What it knew on 25 November 2026, before its fields became data, counted then by the same rules. */
export const directoryBefore: Section = { name: "The directory as it was", rows: before, over: [] };

/** What the directory knows of its entries, by kind, and of how many judged cases the first three numbers are right. */
export function weighDirectory(hotlines: readonly Hotline[]): Section {
  const kinds = HotlineKind.options.map((kind) =>
    rowOf(
      kind,
      hotlines.filter((hotline) => hotline.kind === kind),
    ),
  );
  return { name: "The directory", rows: [...kinds, rowOf("all", hotlines)], over: [] };
}

function rowOf(kind: string, hotlines: readonly Hotline[]): Row {
  const count = (is: (hotline: Hotline) => unknown) => hotlines.filter(is).length;
  const services = (hotline: Hotline) => hotline.services.length > 0;
  const languages = ({ languagesBasis, interpreters }: Hotline) =>
    languagesBasis === "stated" || interpreters;
  const hours = ({ hours: all, phones }: Hotline) => all ?? phones.some((phone) => phone.hours);
  const dated = ({ sources }: Hotline) => sources.some(({ on }) => on);
  return {
    kind,
    entries: hotlines.length,
    shown: count(({ confidence }) => confidence !== "low"),
    services: count(services),
    languages: count(languages),
    hours: count(hours),
    dated: count(dated),
    "all four": count(
      (hotline) => services(hotline) && languages(hotline) && hours(hotline) && dated(hotline),
    ),
    called: count(({ calls }) => calls),
  };
}

/** In how many judged cases the first three numbers are right; those that nobody tuned for stand apart. */
export function judgeDirectory(root: string, { zips, near }: HotlineData): Section {
  const verdicts = judgedHotlines(root).map((judged) => judgeHotlines(judged, zips, near(judged.zip)));
  const rows = [false, true].map((heldOut) => {
    const some = verdicts.filter(({ judged }) => !!judged.heldOut === heldOut);
    return {
      cases: heldOut ? "held out" : "tuned for",
      number: some.length,
      "right, of 1": shareRight(some),
      "one missing": some.filter(({ missing }) => missing.length > 0).length,
      "one that must not be there": some.filter(({ wrong }) => wrong.length > 0).length,
    };
  });
  return { name: "The first three numbers", rows, over: [] };
}
