import type { ReactNode } from "react";
import { isOfSections, LAYOUTS } from "../../lib/model/print";
import { SHEETS } from "../../lib/prints/sheets";
import { cardTold } from "../_site/cardTold";
import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";
import { CardChoices } from "./CardChoices";
import type { Faces } from "./CardFaces";
import { CardRun } from "./CardRun";
import { PREVIEW } from "./CardSheets";
import { Island } from "./Island";

/** Edges on which a printer turns a sheet. */
const SIDES = ["long", "short"] as const;

/**
 * What a card is made with. How it is laid on paper can be chosen without JavaScript; which lines, whose numbers and which state need the
 * module, and are hidden until it is there.
 */
export function CardMaker({ print, view, locale, children }: Faces & { children: ReactNode }) {
  const t = translatorFor(locale);
  const layouts = LAYOUTS.filter((layout) => print.layouts.includes(layout));
  return (
    <>
      <div className="maker" {...islandProps("card", cardTold(locale, print.stateTopic !== undefined))}>
        {!isOfSections(print) && <CardChoices print={print} view={view} locale={locale} />}
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
        {!isOfSections(print) && <p>{t("card.handOver")}</p>}
        {layouts.map((layout) => (
          <p key={layout} className={`how ${layout}`}>
            {t(`card.how.${layout}`)}
          </p>
        ))}
        <CardRun print={print.id} locale={locale} />
        <div id="card-left" role="status" />
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
