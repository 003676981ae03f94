import { ruleCoverage } from "../content/ruleCoverage";
import { siteContent } from "./siteContent";

export function run(): void {
  const { content, asOf } = siteContent();
  const rows = ruleCoverage(content, asOf);

  console.log("| rule | what it says | fires in | steps | outcomes | scripts | sources | examples |");
  console.log("| --- | --- | --- | ---: | ---: | --- | ---: | ---: |");
  for (const { rule, situations, steps, outcomes } of rows)
    console.log(
      `| ${[rule.id, rule.title, situations.join(", "), steps, outcomes, rule.scripts.join(", "), rule.sources.length, rule.examples.length].join(" | ")} |`,
    );
  const silent = rows.filter(({ steps }) => steps === 0);
  console.log(
    `\n${rows.length} rules on ${asOf}; ${silent.length === 0 ? "each fires" : `silent: ${silent.map(({ rule }) => rule.id).join(", ")}`}`,
  );
}
