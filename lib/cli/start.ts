import { buildSite, mayBuild } from "./buildSite";
import { freePort } from "./freePort";
import { timeOf } from "./progress";
import { serveSite } from "./serveSite";

export async function run(): Promise<void> {
  const port = await freePort("npm start");
  await mayBuild();
  const start = performance.now();
  await buildSite();
  await serveSite(port);
  console.log(`It took ${timeOf(performance.now() - start)}. npm run serve shows the same again at once.`);
}
