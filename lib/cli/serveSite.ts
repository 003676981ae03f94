import { preview } from "vite";

/** Serves `out/` until the process is ended, and says where. */
export async function serveSite(port: number): Promise<void> {
  await preview({ configFile: "lib/publish/preview.config.ts", preview: { port } });
  console.log(`Rights in Hand is on http://localhost:${port}/ (Ctrl+C ends it)`);
}
