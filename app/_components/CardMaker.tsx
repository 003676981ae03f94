import type { ReactNode } from "react";
import { lineLabel } from "../../lib/i18n/lineWords";
import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { readMeans } from "../../lib/model/means";
import type { IslandData } from "../../lib/model/islandData";
import { LAYOUTS } from "../../lib/model/print";
import { isFree } from "../../lib/model/text";
import { writtenCode } from "../../lib/prints/code";
import { SHEETS } from "../../lib/prints/sheets";
import { numberCitations } from "../../lib/views/numberCitations";
import { islandProps } from "../_site/islandProps";
import { editionOf } from "../_site/editions";
import { site, stateName, translatorFor } from "../_site/site";
import { statesWithPages } from "../_site/statesWithPages";
import { type Faces, NUMBERS } from "./CardFaces";
import { PREVIEW } from "./CardSheets";
import { SOURCE_ANCHOR } from "./Endnotes";
import { Island } from "./Island";
import { LineWords } from "./LineWords";
import { Marks } from "./Marks";
import { ZipField } from "./ZipField";

/** Edges on which a printer turns a sheet. */
const SIDES = ["long", "short"] as const;

/**
 * What a card is made with. How it is laid on paper can be chosen without JavaScript; which lines, whose numbers and which state need the
 * module, and are hidden until it is there.
 */
export function CardMaker({ print, view, locale, children }: Faces & { children: ReactNode }) {
  const t = translatorFor(locale);
  const citations = numberCitations(view.lines.map(({ english }) => english));
  const layouts = LAYOUTS.filter((layout) => print.layouts.includes(layout));
  return (
    <>
      <div className="maker" {...islandProps("card", toldOf(locale, print.stateTopic !== undefined))}>
        <fieldset className="made" hidden>
          <legend>{t("card.lines")}</legend>
          {print.stateTopic && (
            <p>
              <label htmlFor="state">{t("card.state")}</label>{" "}
              <select id="state" autoComplete="off" aria-describedby="state-hint">
                <option value="">{t("card.anyState")}</option>
                {statesWithPages(locale)
                  .filter((state) => nameLaw(state))
                  .map((state) => (
                    <option key={state} value={state}>
                      {stateName(state, locale)}
                    </option>
                  ))}
              </select>
              <span id="state-hint" className="hint">
                {t("card.stateHint")}
              </span>
            </p>
          )}
          {view.lines.map((line, at) => {
            const label = lineLabel(line.english, t);
            const isOwn = line.ownLocale !== SOURCE_LOCALE;
            return (
              <label key={at} className="choice">
                <input
                  type="checkbox"
                  value={at}
                  defaultChecked={print.boxes || isFree(line.english)}
                  autoComplete="off"
                  data-means={line.means ?? undefined}
                  data-law={line.means === null ? undefined : readMeans(line.means)["name-law"]}
                />
                <span>
                  {label && <b>{label}</b>}
                  <q lang={SOURCE_LOCALE} dir="ltr">
                    <LineWords block={line.english} locale={SOURCE_LOCALE} />
                    <Marks block={line.english} citations={citations} anchor={SOURCE_ANCHOR} />
                  </q>
                  {isOwn && (
                    <i>
                      <LineWords block={line.own} locale={line.ownLocale} />
                    </i>
                  )}
                </span>
              </label>
            );
          })}
        </fieldset>
        <fieldset className="made numbers" hidden>
          <legend>{t("card.numbers")}</legend>
          {NUMBERS.map(({ id, label, isMore }) => (
            <div key={id} role="group" aria-label={t(label)} data-who={id} data-more={isMore || undefined}>
              <span>{t(label)}</span>
              <label>
                {t("card.who")} <input type="text" name="name" autoComplete="off" maxLength={100} />
              </label>
              <label>
                {t("card.number")}{" "}
                <input
                  type="tel"
                  name="number"
                  autoComplete="off"
                  maxLength={40}
                  aria-describedby={`fault-${id}`}
                />
              </label>
              <span id={`fault-${id}`} role="status" />
            </div>
          ))}
          <p className="hint">{t("card.forgets")}</p>
        </fieldset>
        <form className="made find" hidden noValidate>
          <ZipField locale={locale} action={t("card.find")} />
        </form>
        <fieldset>
          <legend>{t("card.layout")}</legend>
          {layouts.map((layout, at) => (
            <Choice
              key={layout}
              name="layout"
              value={layout}
              isFirst={at === 0}
              words={t(`card.layout.${layout}`)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{t("card.paper")}</legend>
          {Object.keys(SHEETS).map((paper, at) => (
            <Choice key={paper} name="paper" value={paper} isFirst={at === 0} words={t(`card.${paper}`)} />
          ))}
        </fieldset>
        <fieldset className="sides">
          <legend>{t("card.sides")}</legend>
          {SIDES.map((side, at) => (
            <Choice key={side} name="side" value={side} isFirst={at === 0} words={t(`card.sides.${side}`)} />
          ))}
        </fieldset>
        <p>{t("card.scale")}</p>
        <p>{t("card.handOver")}</p>
        {layouts.map((layout) => (
          <p key={layout} className={`how ${layout}`}>
            {t(`card.how.${layout}`)}
          </p>
        ))}
        <fieldset className="made numbers" hidden>
          <legend>{t("card.run")}</legend>
          <div>
            <label>
              {t("card.org")} <input type="text" name="org" autoComplete="off" maxLength={100} />
            </label>
            <label>
              {t("card.logo")}{" "}
              <input type="file" name="logo" accept="image/png,image/jpeg" aria-describedby="card-run" />
            </label>
            <label>
              {t("card.count")}{" "}
              <input
                type="text"
                inputMode="numeric"
                name="count"
                maxLength={6}
                autoComplete="off"
                aria-describedby="card-run"
              />
            </label>
            <span id="card-run" role="status" />
          </div>
        </fieldset>
        <p id="card-left" role="status" />
        <button type="button" className="act made" data-print hidden>
          {t("card.print")}
        </button>
        <h2 id={PREVIEW}>{t("card.preview")}</h2>
        {children}
      </div>
      <Island name="card" />
    </>
  );
}

function Choice({
  name,
  value,
  words,
  isFirst,
}: {
  name: string;
  value: string;
  words: string;
  isFirst: boolean;
}) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} defaultChecked={isFirst} autoComplete="off" /> {words}
    </label>
  );
}

/** What a state's law says on giving a name; undefined where content has nothing on it. */
function nameLaw(state: string) {
  return site()
    .content.stateLaw.find((law) => law.state === state)
    ?.points.find(({ topic }) => topic === "name");
}

/** What the module says, in the reader's language, and what it knows of each state where the card depends on it. */
function toldOf(locale: string, dependsOnState: boolean): IslandData["card"] {
  const t = translatorFor(locale);
  const { words } = textIn(byId(site().content.stateTopics, "name").texts, locale).text;
  const rules: string[] = [];
  const numberOf = (rule: string) => (rules.includes(rule) ? rules.indexOf(rule) : rules.push(rule) - 1);
  const states = (dependsOnState ? statesWithPages(locale) : []).flatMap((state): [string, StateTold][] => {
    const point = nameLaw(state);
    if (!point) return [];
    // That rule speaks of refusing itself; where a name is asked for in some cases only, so is refusing punished.
    const isPlain = point.rule === "required-on-reasonable-suspicion" || point.rule === "not-required";
    const refusal = isPlain ? ` ${t(`law.refusal.${point.refusal!}`)}` : "";
    const { code } = editionOf(locale, `state/${state.toLowerCase()}`);
    return [
      [
        state,
        {
          law: isPlain ? point.refusal! : "unclear",
          rule: numberOf(words.rules[point.rule]! + refusal),
          code: writtenCode(code),
        },
      ],
    ];
  });
  return {
    strings: {
      loading: t("search.loading"),
      failed: t("hotlines.noneNear"),
      put: t("card.put"),
      left: t("card.left"),
      choose: t("card.choose"),
      state: t("card.stateSays"),
      count: t("card.phone.count"),
      area: t("card.phone.area"),
      none: t("card.phone.none"),
      copies: t("card.copies"),
      type: t("card.logo.type"),
      size: t("card.logo.size"),
    },
    rules,
    states: Object.fromEntries(states),
  };
}

type StateTold = IslandData["card"]["states"][string];
