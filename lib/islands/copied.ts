/** Puts a text where it can be pasted. Whether the device took it: old ones, and pages without encryption, have no clipboard. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
