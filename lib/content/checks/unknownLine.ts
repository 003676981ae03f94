import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import type { LinePick } from "../../model/print";
import { saidWords } from "../../model/pickedLine";

/** The fault of a line that is taken from a script by its words, where that script does not say it or is not there. */
export function unknownLine({ scripts }: Content, pick: LinePick, file: string, field: string): Fault {
  const script = scripts.find(({ id }) => id === pick.script);
  const lines = script?.texts[SOURCE_LOCALE]!.say.map((block) => `"${saidWords(block)}"`);
  return {
    file,
    field: script ? `${field}.says` : `${field}.script`,
    expected: lines ? `a line that ${pick.script} says: ${lines.join(", ")}` : "the id of a script",
    received: `"${script ? pick.says : pick.script}"`,
    needs: [`content/${SOURCE_LOCALE}/scripts/${pick.script}.md`],
  };
}
