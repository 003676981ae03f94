/** A part of the plan as it is told: its title, and of each row what each filled field is called, and holds. */
export type ToldPart = {
  title: string;
  rows: readonly (readonly (readonly [label: string, text: string])[])[];
};

const LEFT_TO_RIGHT = "\u200E";

/**
 * Parts of a plan as plain text, for a person to read on any telephone: a line a field, an empty line between rows. Digits stand
 * between marks of direction, since in an Arabic message the parts of 617-555-0100 would change places.
 */
export function planMessage(parts: readonly ToldPart[]): string {
  return parts
    .map(({ title, rows }) => {
      const told = rows.map((row) => row.map(([label, text]) => `${label}: ${marked(text)}`).join("\n"));
      return [`${title}\n${told[0] ?? ""}`, ...told.slice(1)].join("\n\n");
    })
    .join("\n\n");
}

/** What has digits and no letters. */
function marked(text: string): string {
  return /\d/.test(text) && !/\p{L}/u.test(text) ? `${LEFT_TO_RIGHT}${text}${LEFT_TO_RIGHT}` : text;
}

/** The address that opens the device's own text messages with a text, for nobody yet. */
export function smsAddress(text: string): string {
  // Half of an emoji, which a field can hold, has no form in an address.
  const whole = new TextDecoder().decode(new TextEncoder().encode(text));
  return `sms:?&body=${encodeURIComponent(whole)}`;
}
