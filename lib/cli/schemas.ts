import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorSchemas } from "../content/editorSchemas";

/** `npm run schemas`: writes what editors need to know the JSON files of content. */
for (const [path, value] of Object.entries(editorSchemas())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
