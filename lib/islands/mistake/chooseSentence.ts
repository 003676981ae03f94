import type { MistakeWords, StatementIds } from "../../model/islandData";
import { pathTo } from "../../model/paths";
import { mistakeMessage } from "../../reports/mistakeMessage";
import { adoptSheet } from "../adoptSheet";
import { button } from "../button";
import { copyReport } from "../copyReport";
import { fetchJson } from "../fetchJson";
import { onForget } from "../forget";
import { pageAddress } from "../pageAddress";
import { part } from "../part";
import css from "./mistake.css?inline";
import { sentencesOf, wordsOf } from "./sentences";
import { idsIn } from "./statementIds";

adoptSheet(css);

/** Ends the choice that is going on. */
let end: (() => void) | undefined;
onForget(() => end?.());

/**
 * Puts a button after each sentence of the page, also of what the page brings later; a press shows a message about that sentence, to
 * send or to copy. Nothing is sent by itself, and nothing is kept: closing takes it all away, and so does leaving.
 * @param link whose address begins the message, and to which the focus goes back.
 * @param isLast whether nobody has pressed again, or left the page, since.
 * @throws Error where its words do not come.
 */
export async function chooseSentence(link: HTMLAnchorElement, isLast: () => boolean): Promise<void> {
  const locale = document.documentElement.lang;
  // They are larger than the words, and no message waits for them.
  let known: StatementIds = {};
  fetchJson<StatementIds>(pathTo.statementIds(locale)).then(
    (came) => (known = came),
    () => {},
  );
  const words = await fetchJson<MistakeWords>(pathTo.mistakeWords(locale));
  if (!isLast()) return;
  end?.();
  const main = part<HTMLElement>(document, "main");
  const bar = box(words.choose);
  bar.append(
    button(words.close, () => {
      end?.();
      link.focus();
    }),
  );
  const buttons = new Map<Element, HTMLButtonElement>();
  let shown: HTMLElement | undefined;

  const show = (sentence: HTMLElement) => {
    shown?.remove();
    const message = mistakeMessage(
      link.href,
      {
        words: wordsOf(sentence),
        ids: idsIn(main, known)(sentence),
        language: sentence.closest<HTMLElement>("[lang]")!.lang,
        page: pageOf(sentence),
        version: part(document, "footer > :last-child").textContent!,
      },
      words.ask,
    );
    shown = box(message.text);
    const write = document.createElement("a");
    Object.assign(write, { href: message.address, textContent: words.write });
    shown.append(write, copyReport(message, words));
    // A list holds items alone.
    if (sentence.matches("li, dd, dt, td, th")) sentence.append(shown);
    else (buttons.get(sentence)!.parentElement === sentence ? sentence : buttons.get(sentence)!).after(shown);
    shown.focus();
  };
  const equip = () => {
    for (const sentence of sentencesOf(main)) {
      if (sentence.closest(`.${BOX}`)) continue;
      // What is pressed itself holds no button; that one stands after it, and is there as long as it is.
      const fold = sentence.closest("summary")?.parentElement;
      const old = buttons.get(sentence);
      if (old) {
        const isGone = fold ? getComputedStyle(fold).display === "none" : false;
        // Said anew, the same would be a change again, and so on for ever.
        if (old.hidden !== isGone) old.hidden = isGone;
        continue;
      }
      const choose = button("");
      Object.assign(choose, { className: "wrong", ariaLabel: `${words.wrong}: ${wordsOf(sentence)}` });
      choose.dataset.says = words.wrong;
      choose.addEventListener("click", (event) => {
        // In the words of a box to tick a press would tick it.
        event.preventDefault();
        event.stopPropagation();
        show(sentence);
      });
      if (fold) fold.after(choose);
      else sentence.append(choose);
      buttons.set(sentence, choose);
    }
  };

  const watch = new MutationObserver(equip);
  end = () => {
    watch.disconnect();
    for (const brought of [...buttons.values(), bar, shown]) brought?.remove();
    end = undefined;
  };
  main.prepend(bar);
  equip();
  watch.observe(main, { childList: true, subtree: true, attributeFilter: ["open", "hidden"] });
  bar.focus();
}

const BOX = "mistake";

/** A box that takes the focus, so that it is read out. */
function box(words: string): HTMLElement {
  const element = document.createElement("div");
  Object.assign(element, { className: `notice ${BOX}`, tabIndex: -1 });
  // A message has lines in two languages, and each runs its own way.
  for (const line of words.split("\n")) {
    const said = document.createElement("p");
    Object.assign(said, { textContent: line, dir: "auto" });
    element.append(said);
  }
  return element;
}

/** Its page, and the part of it that has an address of its own. */
function pageOf(sentence: Element): string | undefined {
  const page = pageAddress();
  const section = sentence.closest("section, main > div[id]");
  const id = section?.id || section?.querySelector(":scope > [id]")?.id;
  return page && id ? `${page}#${id}` : page;
}
