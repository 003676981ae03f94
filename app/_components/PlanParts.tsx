import { regionName } from "../../lib/i18n/format";
import { PLAN_PARTS, type PlanPart, planPart } from "../../lib/model/planShape";
import type { PlanWords } from "../../lib/model/planWords";
import { site } from "../_site/site";
import { Beside } from "./Beside";

type Props = { words: PlanWords; english: PlanWords; locale: string };

/** Every part of the plan with its empty rows: a form on the screen, and lines to write on where it is printed as it came. */
export function PlanParts(props: Props) {
  return PLAN_PARTS.map((part) => <Part key={part} part={part} {...props} />);
}

function Part({ part, words: { parts, look }, english, locale }: Props & { part: PlanPart }) {
  const { rows, most } = planPart(part);
  const words = parts[part];
  return (
    <section data-part={part}>
      <h2>
        <Beside own={words.title} english={english.parts[part].title} />
      </h2>
      <p className="hint">{words.hint}</p>
      {part === "consulate" && <Look label={look.country} locale={locale} />}
      {most === 1 ? (
        <div className="row">
          <Fields part={part} words={words} english={english.parts[part]} />
        </div>
      ) : (
        Array.from({ length: rows }, (_, at) => (
          <fieldset className="row" key={at}>
            <legend>
              {words.row} <span>{at + 1}</span>
            </legend>
            <Fields part={part} words={words} english={english.parts[part]} />
          </fieldset>
        ))
      )}
    </section>
  );
}

type PartWords = PlanWords["parts"][PlanPart];

function Fields({ part, words, english }: { part: PlanPart; words: PartWords; english: PartWords }) {
  return Object.entries(planPart(part).fields).map(([name, takes]) => (
    <p key={name} className={takes === "long" ? "long" : undefined}>
      <label>
        <span>
          <Beside own={words.fields[name]!} english={english.fields[name]!} />
        </span>
        {takes === "long" ? (
          <textarea name={name} rows={2} dir="auto" />
        ) : (
          <input
            type="text"
            name={name}
            dir={takes === "text" ? "auto" : "ltr"}
            inputMode={takes === "phone" ? "tel" : undefined}
          />
        )}
      </label>
    </p>
  ));
}

/** Looks up the lines of a country, once the module is there. */
function Look({ label, locale }: { label: string; locale: string }) {
  const codes = new Set(
    site().hotlines.flatMap(({ nationality, confidence }) =>
      confidence === "low" ? [] : (nationality ?? []),
    ),
  );
  const collator = new Intl.Collator(locale);
  const countries = [...codes].map((code) => [code, regionName(code, locale)] as const);
  return (
    <div data-island="plan-look" hidden>
      <label>
        {label}{" "}
        <select>
          <option value="" />
          {countries
            .sort(([, a], [, b]) => collator.compare(a, b))
            .map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <p role="status" />
      <ul className="hotlines" />
    </div>
  );
}
