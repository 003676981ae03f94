import { format } from "oxfmt";
import FORMAT from "../../.oxfmtrc.json" with { type: "json" };

/** A file of content, formatted as code here is. @param file its path. */
export async function formatted(file: string, text: string): Promise<string> {
  const { printWidth, proseWrap } = FORMAT;
  return (await format(file, text, { printWidth, proseWrap: proseWrap as "preserve" })).code;
}

/** A value as a JSON file of content has it, formatted as code here is: whoever edits it by hand need not. @param file its path. */
export function writtenJson(file: string, value: unknown): Promise<string> {
  return formatted(file, JSON.stringify(value, null, 2));
}
