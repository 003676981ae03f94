/** Voices may arrive late; a device that has shown none by then has none. */
const VOICES_MS = 1500;

/**
 * A voice of a language, by its BCP 47 code, that is on the device: it works without a network, and sends the words nowhere.
 * Undefined where the device has none.
 */
export async function localVoice(locale: string): Promise<SpeechSynthesisVoice | undefined> {
  const { speechSynthesis } = window;
  if (!speechSynthesis) return undefined;
  if (speechSynthesis.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", () => resolve(), { once: true });
      setTimeout(resolve, VOICES_MS);
    });
  const [language] = locale.split("-");
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language);
}
