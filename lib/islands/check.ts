import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { view } from "../model/view";
import { isCode, LENGTH, nearCodes, readCode, writtenCode } from "../prints/code";
import { button } from "./button";
import { onForget } from "./forget";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";

/** Says what a code is worth: all of the language stand in the page, so nothing is asked of anybody. */
function improve(form: HTMLFormElement, { strings, languages }: IslandData["check"]): void {
  const input = part<HTMLInputElement>(form, "input");
  const answer = part<HTMLElement>(form, "[role=status]");
  const known = [...document.querySelectorAll(".codes > li")].map(({ id }) => id);
  const say = (key: string, values: Record<string, string | number> = {}) =>
    interpolate(strings[key] ?? key, values);

  const show = (code: string) => {
    const verdict = document.getElementById(code)!.cloneNode(true) as HTMLElement;
    verdict.removeAttribute("id");
    const list = makeNode(view("ul", { class: "codes" })) as HTMLElement;
    list.append(verdict);
    const what = verdict.querySelector("a")?.textContent ?? "";
    const date = verdict.querySelector(":scope > span")?.textContent?.replace(/^ · /, "") ?? "";
    answer.replaceChildren(
      ...(verdict.className === "right"
        ? [makeNode(view("p", {}, say("right", { title: what, date })))]
        : []),
      list,
    );
  };

  const read = () => {
    const typed = readCode(input.value);
    const isKnown = known.includes(typed);
    const near = isKnown ? [] : nearCodes(typed, known);
    input.setAttribute("aria-invalid", String(!isCode(typed)));
    if (isKnown) return show(typed);
    const offers = near.flatMap((code) => [
      " ",
      button(say("near", { code: writtenCode(code) }), () => {
        input.value = writtenCode(code);
        read();
      }),
    ]);
    const other = isCode(typed) ? languages[typed[0]!] : undefined;
    if (typed === "") answer.replaceChildren(say("empty"));
    else if (other)
      answer.replaceChildren(
        say("language"),
        " ",
        makeNode(view("a", { href: `${other.path}#${typed}` }, other.name)),
      );
    else if (isCode(typed)) answer.replaceChildren(say("unknown"), ...offers);
    else
      answer.replaceChildren(
        typed.length === LENGTH ? say("wrong") : say("count", { count: typed.length }),
        ...offers,
      );
    if (!isCode(typed)) input.focus();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });
  onForget(() => {
    input.removeAttribute("aria-invalid");
    answer.replaceChildren();
  });
  const readAddress = () => {
    // A code needs no escapes; what has some is not from us.
    const code = readCode(location.hash.slice(1));
    if (code === "" || location.hash === "#content") return;
    input.value = writtenCode(code);
    read();
  };
  window.addEventListener("hashchange", readAddress);
  readAddress();
}

const island = islandOf<"check", HTMLFormElement>("check");
if (island) improve(island.root, island.told);
