import type { SituationWords } from "../model/situation";
import type { MapOption, RuleAtOutcome, SituationMap } from "./situationMap";

/** The map as a Mermaid flowchart, for documents and for tools that lawyers have. */
export function toMermaid(map: SituationMap, words: SituationWords): string {
  const lines = ["flowchart LR"];
  const node = (id: string) => id.replace(/-/g, "_");
  const quoted = (text: string) => `"${text.replace(/"/g, "#quot;")}"`;
  const leads = (from: string, arrow: string, { id, next, end }: MapOption) => {
    for (const question of next) lines.push(`  ${from} ${arrow} ${node(question)}`);
    if (!end) return;
    const name = `${from}__${node(id)}`;
    lines.push(`  ${name}[${quoted(rulesText(end, map))}]`, `  ${from} ${arrow} ${name}`);
  };
  for (const { id, options } of map.questions) {
    const text = words.questions[id]!;
    lines.push(`  ${node(id)}{{${quoted(text.text)}}}`);
    for (const option of options)
      leads(node(id), `-->|${quoted(text.options[option.id] ?? option.id)}|`, option);
  }
  for (const interrupt of map.interrupts) {
    const { id } = interrupt;
    lines.push(`  ${node(id)}([${quoted(words.interrupts[id]?.text ?? id)}])`);
    leads(node(id), "-->", interrupt);
  }
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
