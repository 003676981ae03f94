import { expect, it } from "vitest";
import { searchDocuments } from "../../../lib/content/searchDocuments";
import { askedContent } from "./askedContent";

const documents = searchDocuments(askedContent(), "en");

it("each section of a guide can be found, with the words and sources of its own text", () => {
  expect(documents.map(({ kind, id, section }) => [kind, id, section])).toEqual([
    ["guide", "gates", "shut"],
    ["guide", "gates", "open"],
    ["guide", "lamps", "lit"],
    ["situation", "port", null],
  ]);
  expect(documents[0]).toMatchObject({
    title: "Gates",
    heading: "Is it shut?",
    aliases: ["fence"],
    body: "It is. Stay.",
    sources: ["gate-act", "port-act"],
    situations: ["port"],
  });
});

it("a situation can be found by its questions and answers, each as a sentence and once, and leads to itself", () => {
  expect(documents.at(-1)).toEqual({
    kind: "situation",
    id: "port",
    section: null,
    title: "At the port",
    heading: "At the port",
    aliases: ["harbor"],
    body: "Boats. The gate? Shut. Who knows? The hatch?",
    sources: [],
    situations: ["port"],
  });
});

it("what is not translated can be found in English", () => {
  const titles = searchDocuments(askedContent(), "es").map(({ title }) => title);
  expect(titles).toEqual(["Puertas", "Lamps", "At the port"]);
});
