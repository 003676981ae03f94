import type { SituationWords } from "../model/situation";
import type { RuleAtOutcome, SituationMap } from "./situationMap";

/** The map as a Mermaid flowchart, for documents and for tools that lawyers have. */
export function toMermaid(map: SituationMap, words: SituationWords): string {
  const lines = ["flowchart LR"];
  const node = (id: string) => id.replace(/-/g, "_");
  const quoted = (text: string) => `"${text.replace(/"/g, "#quot;")}"`;
  for (const { id, options } of map.questions) {
    const text = words.questions[id]!;
    lines.push(`  ${node(id)}{{${quoted(text.text)}}}`);
    for (const option of options) {
      const label = quoted(text.options[option.id] ?? option.id);
      if ("question" in option.next) {
        lines.push(`  ${node(id)} -->|${label}| ${node(option.next.question)}`);
        continue;
      }
      const end = `${node(id)}__${node(option.id)}`;
      lines.push(
        `  ${end}[${quoted(rulesText(option.next.rules, map))}]`,
        `  ${node(id)} -->|${label}| ${end}`,
      );
    }
  }
  for (const { id, rules } of map.interrupts)
    lines.push(
      `  ${node(id)}([${quoted(words.interrupts[id]?.text ?? id)}]) --> ${node(id)}__end[${quoted(rulesText(rules, map))}]`,
    );
  return `${lines.join("\n")}\n`;
}

/** One line a rule: its name, what it shows, what it rests on. A star: only on some paths. */
export function ruleLines(rules: readonly RuleAtOutcome[], map: SituationMap): string[] {
  return rules.map(({ id, always }) => {
    const rule = map.rules.find((entry) => entry.id === id)!;
    return `${id}${always ? "" : "*"}: ${rule.scripts.join(", ")} [${rule.sources.join("; ")}]`;
  });
}

function rulesText(rules: readonly RuleAtOutcome[], map: SituationMap): string {
  return ruleLines(rules, map).join("<br>");
}
