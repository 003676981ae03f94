import { today } from "../content/today";
import { recordCall } from "../directory/recordCall";
import { formatPhone } from "../i18n/format";
import { livePhones } from "../hotlines/livePhones";
import type { GivenTo } from "./commands";
import { readDirectory, writeDirectory } from "./directoryFiles";
import { misuse } from "./ending";

export async function run({ values, words }: GivenTo<"dialed">): Promise<void> {
  const [id, ...more] = words;
  if (more.length > 0)
    misuse(`expected one id, received also ${more.join(" ")} (words with spaces need quotes)`);
  const { hotlines } = readDirectory();
  const recorded = recordCall(hotlines, { id, ...values }, today());
  if ("faults" in recorded) {
    const lines = recorded.faults.map(
      ({ field, expected, received }) =>
        `${field === "id" ? "id" : `--${field}`}: expected ${expected}, received ${received}`,
    );
    misuse([...lines, "", "Nothing was written."].join("\n"));
  }

  const { hotline } = recorded;
  const changed = await writeDirectory(hotlines.map((one) => (one.id === hotline.id ? hotline : one)));
  const live = livePhones(hotline).map(({ number }) => formatPhone(number));
  console.log(
    `${hotline.name}: readers ${live.length > 0 ? `see ${live.join(", ")}` : "no longer see this entry; its history stays"}.`,
  );
  console.log(`Written: ${changed.join(", ")}`);
}
