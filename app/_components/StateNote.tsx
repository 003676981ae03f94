import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import type { StateTopic } from "../../lib/model/stateLaw";
import { classNames } from "../_site/classNames";
import { islandProps } from "../_site/islandProps";
import { noteId } from "../_site/noteIds";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";
import { Note } from "./Note";
import { NoteButton } from "./NoteButton";

type SlotProps = { topics: readonly StateTopic[]; locale: string; className: string | undefined };

/** Where an outcome depends on the state: opens the note, and shows the state's rules once one is chosen there. */
export function StateSlot({ topics, locale, className }: SlotProps) {
  return (
    <div className={classNames("state", className)} data-topics={topics.join(" ")}>
      <NoteButton note={noteId.state}>{translatorFor(locale)("law.depends")}</NoteButton>
    </div>
  );
}

/** What depends on the state and how the rules differ. With JavaScript, the state's own rules by name or ZIP code. */
export function StateNote({ topics, locale }: { topics: readonly StateTopic[]; locale: string }) {
  const t = translatorFor(locale);
  return (
    <Note id={noteId.state} locale={locale}>
      <h2>{t("law.depends")}</h2>
      <form {...islandProps("state-law", { locale, failed: t("law.failed") })} noValidate hidden>
        <label htmlFor="state">{t("law.choose")}</label>
        <select id="state" autoComplete="off" />
        <label htmlFor="state-zip">{t("law.orZip")}</label>
        <input
          id="state-zip"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby="state-stays state-message"
        />
        <p id="state-stays" className="hint">
          {t("law.stays")}
        </p>
        <p id="state-message" role="status" />
        <button type="submit">{t("law.show")}</button>
      </form>
      {topics.map((topic) => {
        const { words } = textIn(byId(site().content.stateTopics, topic).texts, locale).text;
        return (
          <section key={topic}>
            <h3>{words.title}</h3>
            <ul>
              {Object.values(words.rules).map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        <a href={pathTo.states(locale)}>{t("law.all")}</a>
      </p>
    </Note>
  );
}
