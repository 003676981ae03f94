import type { ScriptWords } from "../../model/islandData";
import { WRITE_HERE } from "../../model/text";
import type { SayLine } from "./linesOf";
import { tell } from "./tell";

/** Voices may arrive late; a device that has shown none by then has none. */
const VOICES_MS = 1500;

/** The script that is being read, so that a second press stops it. */
let reading: HTMLButtonElement | undefined;

/** Reads the English lines aloud, or says that this device cannot. */
export async function readAloud(
  lines: readonly SayLine[],
  button: HTMLButtonElement,
  words: ScriptWords,
): Promise<void> {
  const { speechSynthesis } = window;
  const wasReading = reading;
  speechSynthesis?.cancel();
  finish(words);
  if (wasReading === button) return;

  const voice = speechSynthesis && (await englishVoice(speechSynthesis));
  if (!voice) {
    tell(button, words.noVoice);
    return;
  }
  reading = button;
  button.textContent = words.stop;
  for (const [index, { english }] of lines.entries()) {
    // What was not filled in is a pause.
    const utterance = new SpeechSynthesisUtterance(english.replaceAll(WRITE_HERE, "…"));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.addEventListener("error", ({ error }) => {
      if (error === "canceled" || error === "interrupted") return;
      finish(words);
      tell(button, words.noVoice);
    });
    if (index === lines.length - 1)
      utterance.addEventListener("end", () => {
        if (reading === button) finish(words);
      });
    speechSynthesis.speak(utterance);
  }
}

function finish(words: ScriptWords): void {
  if (reading) reading.textContent = words.say;
  reading = undefined;
}

async function englishVoice(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice | undefined> {
  if (speech.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      speech.addEventListener("voiceschanged", () => resolve(), { once: true });
      setTimeout(resolve, VOICES_MS);
    });
  const voices = speech.getVoices().filter(({ lang }) => /^en\b/i.test(lang));
  // One that is on the device works without a network, and sends the words nowhere.
  return voices.find(({ localService }) => localService);
}
