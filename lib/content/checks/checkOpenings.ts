import { type Content, SCRIPT_PARTS } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { isFree } from "../../model/text";

/**
 * What stands before the first question of a situation has something to say, and each script that it names marks a line
 * `{.first}`; a marked line is for everybody, and stands somewhere. Translations mark the same lines: `checkTranslations`.
 */
export function checkOpenings({ situations, scripts }: Content): Fault[] {
  const marked = scripts.flatMap(({ id, texts }) => {
    const text = texts[SOURCE_LOCALE]!;
    return SCRIPT_PARTS.flatMap((part) =>
      text[part].filter(({ first }) => first).map((block) => ({ script: id, part, block, file: text.file })),
    );
  });
  const named = new Set(situations.flatMap(({ opening }) => opening));
  const known = new Set(scripts.map(({ id }) => id));
  return [
    ...situations.flatMap(({ id, opening }): Fault[] => {
      const place = { file: `content/situations/${id}.json`, field: "opening" };
      const unmarked = opening.filter((script) => !marked.some((line) => line.script === script));
      const says = marked.some(({ script, part }) => part === "say" && opening.includes(script));
      return [
        ...unmarked.map((script) => ({
          ...place,
          expected: known.has(script) ? "a script with a line marked {.first}" : "the id of a script",
          received: `"${script}"`,
          needs: [`content/${SOURCE_LOCALE}/scripts/${script}.md`],
        })),
        ...(opening.length > 0 && unmarked.length === 0 && !says
          ? [
              {
                ...place,
                expected: "a line to say marked {.first}",
                received: "none",
                needs: [`content/${SOURCE_LOCALE}/scripts/`],
              },
            ]
          : []),
      ];
    }),
    ...marked.flatMap(({ script, part, block, file }): Fault[] => {
      const place = { file, line: block.line, field: part };
      return [
        ...(named.has(script)
          ? []
          : [
              {
                ...place,
                expected: "{.first} in a script that opens a situation",
                received: `"${script}"`,
                needs: ["content/situations/"],
              },
            ]),
        ...(isFree(block)
          ? []
          : [{ ...place, expected: "a line for everybody where it is {.first}", received: "a condition" }]),
      ];
    }),
  ];
}
