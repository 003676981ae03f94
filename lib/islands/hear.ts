import { interpolate } from "../i18n/interpolate";
import { button } from "./button";
import { onForget } from "./forget";
import { localVoice } from "./localVoice";
import { islandOf, part } from "./part";

/**
 * Beside each choice of the first screen a button that says it aloud, for whoever cannot read: only where the device has a
 * voice of the page's language, so that nothing is offered which cannot be done.
 */
async function improve(list: HTMLElement, label: string): Promise<void> {
  const { lang } = document.documentElement;
  const voice = await localVoice(lang);
  if (!voice) return;
  onForget(() => speechSynthesis.cancel());
  const drawing = part(list, "[hidden] svg");
  for (const link of list.querySelectorAll("a")) {
    const text = link.textContent ?? "";
    const hear = button("", () => {
      speechSynthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9 });
      speechSynthesis.speak(utterance);
    });
    hear.className = "hear";
    hear.ariaLabel = interpolate(label, { text });
    hear.append(drawing.cloneNode(true));
    link.after(hear);
  }
}

const island = islandOf("hear");
if (island) void improve(island.root, island.told.hear);
