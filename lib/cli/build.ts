import { buildSite, mayBuild } from "./buildSite";
import { timeOf } from "./progress";

export async function run(): Promise<void> {
  await mayBuild();
  const start = performance.now();
  await buildSite();
  console.log(`Built out/ in ${timeOf(performance.now() - start)}. npm run serve shows it.`);
}
