import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorSchemas } from "../content/editorSchemas";
import { formatted } from "../content/writtenJson";

export async function run(): Promise<void> {
  for (const [path, value] of Object.entries(editorSchemas())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await formatted(path, JSON.stringify(value)));
  }
}
