import { signList } from "../release/signList";
import type { GivenTo } from "./commands";
import { orEnd } from "./ending";

export async function run({ values }: GivenTo<"sign">): Promise<void> {
  const { folder, key, "allowed-signers": allowed } = values;
  console.log(await orEnd(key === undefined ? 2 : 1, () => signList(folder, key, allowed)));
}
