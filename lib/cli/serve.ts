import { freePort } from "./freePort";
import { needSite } from "./needs";
import { serveSite } from "./serveSite";

export async function run(): Promise<void> {
  const port = await freePort("npm run serve");
  needSite();
  await serveSite(port);
}
