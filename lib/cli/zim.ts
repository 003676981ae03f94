import { makeZim } from "../release/makeZim";
import { orEnd } from "./ending";
import { needSite } from "./needs";

export async function run(): Promise<void> {
  needSite();
  console.log(await orEnd(1, makeZim));
}
