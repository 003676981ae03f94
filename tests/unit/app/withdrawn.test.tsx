import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CaregiverPapers } from "../../../app/_components/CaregiverPapers";
import { EditionVerdict } from "../../../app/_components/EditionVerdict";
import { ScriptCard } from "../../../app/_components/ScriptCard";
import { StateLawSections } from "../../../app/_components/StateLawSections";
import { printedIn } from "../../../app/_site/editions";
import { planOf } from "../../../app/_site/planOf";
import { site, translatorFor } from "../../../app/_site/site";
import { extendLedger } from "../../../lib/editions/extendLedger";
import { formatDate } from "../../../lib/i18n/format";
import type { Content } from "../../../lib/model/content";
import type { Withdrawal } from "../../../lib/model/withdrawal";
import { withdraw } from "../../../lib/reviews/withdraw";
import { situationView } from "../../../lib/views/situationView";
import { content } from "../../fixtures/projectContent";

const DAY = "2026-11-24";
const CODES = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
// Codes and plans are those of the content as it is.
CODES.forEach(printedIn);
planOf("home");

/** @param render while content is without these. */
function without<T>(whats: readonly string[], render: (of: Content) => T): T {
  const whole = site();
  const withdrawn = whats.map((what): Withdrawal => ({ what, on: DAY, because: "wrong" }));
  whole.content = withdraw({ ...content, withdrawn });
  try {
    return render(whole.content);
  } finally {
    whole.content = content;
  }
}
const says = (locale: string) =>
  translatorFor(locale)("withdrawn.wrong", { date: formatDate(DAY, locale) }).replaceAll("'", "&#x27;");

it.each(CODES)("a script says in %s that it was withdrawn, and has nothing to say", (locale) => {
  const html = without(["script/home-closed-door"], (of) => {
    const view = situationView(of, planOf("home"), locale);
    const script = view.scripts.find(({ it }) => it.id === "home-closed-door")!;
    return renderToStaticMarkup(<ScriptCard script={script} view={view} />);
  });
  expect(html.split(says(locale)).length - 1).toBe(1);
  expect(html.includes("<q")).toBe(false);
  expect(html.includes(`<h4>${translatorFor(locale)("script.say")}</h4>`)).toBe(false);
});

it("the law of a state and a paper for caregivers leave a notice", () => {
  const [law, paper] = without(["state/ma#recording", "caregiver/va#paper-1.1"], () => [
    renderToStaticMarkup(<StateLawSections state="MA" locale="es" />),
    renderToStaticMarkup(<CaregiverPapers locale="fr" />),
  ]);
  expect(law!.split(says("es")).length - 1).toBe(1);
  expect(law!.includes('id="recording"')).toBe(true);
  expect(paper!.split(says("fr")).length - 1).toBe(1);
});

it("the code of an older card says that it was withdrawn, and why", () => {
  const { words: ledger } = content.editions.ar!;
  const card = printedIn("ar").get("card/door")!;
  const less = { ...card, statements: card.statements.slice(1), withdrawn: DAY };
  const later = extendLedger(ledger, [less], { on: DAY }).ledger;
  const edition = ledger.editions.findLast(({ print }) => print === "card/door")!;
  const html = without(["script/home-closed-door"], () =>
    renderToStaticMarkup(<EditionVerdict edition={edition} ledger={later} locale="ar" />),
  );
  expect(html.startsWith(`<li id="${edition.code}" class="withdrawn">`)).toBe(true);
  expect(html.includes(says("ar"))).toBe(true);
});
