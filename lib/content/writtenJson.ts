import { format } from "oxfmt";
import FORMAT from "../../.oxfmtrc.json" with { type: "json" };

/** A value as a JSON file of content has it, formatted as code here is: whoever edits it by hand need not. @param file its path. */
export async function writtenJson(file: string, value: unknown): Promise<string> {
  const { code } = await format(file, JSON.stringify(value, null, 2), { printWidth: FORMAT.printWidth });
  return code;
}
