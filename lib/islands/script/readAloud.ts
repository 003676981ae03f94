import { localVoice } from "../localVoice";
import type { ToolWords } from "../../model/islandData";
import { WRITE_HERE } from "../../model/text";
import { onForget } from "../forget";
import type { SayLine } from "./linesOf";
import { tell } from "./tell";

/** The button of the script that is being read, so that a second press stops it, and what stood on it. */
let reading: { button: HTMLButtonElement; said: string } | undefined;

onForget(stop);

/** Reads the English lines aloud, or says that this device cannot. */
export async function readAloud(
  lines: readonly SayLine[],
  button: HTMLButtonElement,
  words: ToolWords,
): Promise<void> {
  const { speechSynthesis } = window;
  const wasReading = reading?.button;
  stop();
  if (wasReading === button) return;

  const mine = { button, said: button.textContent };
  reading = mine;
  button.textContent = words.stop;
  const voice = await localVoice("en");
  // Stopped, or another script begun, while voices were on their way.
  if (reading !== mine) return;
  if (!voice) return fail();
  for (const [index, { english }] of lines.entries()) {
    // What was not filled in is a pause.
    const utterance = new SpeechSynthesisUtterance(english.replaceAll(WRITE_HERE, "…"));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.addEventListener("error", fail);
    if (index === lines.length - 1)
      utterance.addEventListener("end", () => {
        if (reading === mine) finish();
      });
    speechSynthesis.speak(utterance);
  }

  /** Not where it was stopped: then it is not `mine` any more. */
  function fail() {
    if (reading !== mine) return;
    finish();
    tell(button, words.noVoice);
  }
}

function stop(): void {
  window.speechSynthesis?.cancel();
  finish();
}

function finish(): void {
  if (reading) reading.button.textContent = reading.said;
  reading = undefined;
}
