import { editorSchemas } from "../content/editorSchemas";
import { writeAllWhole } from "../content/writeWhole";
import { formatted } from "../content/writtenJson";

export async function run(): Promise<void> {
  const made = new Map<string, string>();
  for (const [path, value] of Object.entries(editorSchemas()))
    made.set(path, await formatted(path, JSON.stringify(value)));
  writeAllWhole(made);
}
