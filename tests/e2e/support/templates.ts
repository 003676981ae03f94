import { expect, type Page } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";
import { label } from "./content";
import { PlanPage } from "./planPage";
import { WalkPage } from "./walkPage";

/** A page of the site, or a state of one, as tests go over all of them. */
export type Template = { name: string; open: (page: Page, locale: string) => Promise<void> };

const at = (name: string, path: (locale: string) => string): Template => ({
  name,
  open: async (page, locale) => void (await page.goto(path(locale))),
});

async function openWalk(page: Page, locale: string): Promise<WalkPage> {
  const walk = new WalkPage(page, locale);
  await walk.open();
  await walk.isStepwise();
  return walk;
}

/** The pages that have no language of their own: the choice of language, and what stands where nothing is. */
export const SHARED_TEMPLATES: readonly Template[] = [
  at("the choice of language", pathTo.chooser),
  at("the page for what does not exist", () => "/404.html"),
];

export const TEMPLATES: readonly Template[] = [
  at("the first screen", pathTo.home),
  at("the home situation", (locale) => pathTo.situation(locale, "home")),
  {
    name: "the home situation one step in",
    open: async (page, locale) => {
      const walk = await openWalk(page, locale);
      await walk.answer("home-door", "closed").click();
      await expect(walk.question("home-paper")).toBeVisible();
    },
  },
  {
    name: "the home situation with the interrupt open",
    open: async (page, locale) => {
      const walk = await openWalk(page, locale);
      await walk.interrupt("home-came-in").click();
      await expect(page.locator(".walk .script:visible").first()).toBeVisible();
    },
  },
  {
    name: "the home situation with numbers for a ZIP code",
    open: async (page, locale) => {
      const walk = await openWalk(page, locale);
      await walk.answer("home-door", "closed").click();
      await page.locator("#zip").fill("90210");
      await page.keyboard.press("Enter");
      await expect(page.locator(".answers .hotline").first()).toBeVisible();
    },
  },
  {
    name: "the home situation with a note on the law open",
    open: async (page, locale) => {
      const walk = await openWalk(page, locale);
      await walk.answer("home-door", "closed").click();
      await page.locator(".script [data-law]:visible").first().click();
      await expect(page.locator(".note:popover-open h3").first()).toBeVisible();
    },
  },
  at("finding a person in detention", pathTo.findPerson),
  {
    name: "finding a person in detention with an answer",
    open: async (page, locale) => {
      await page.goto(pathTo.findPerson(locale));
      await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill("90210");
      await page.keyboard.press("Enter");
      await expect(page.locator(".answers .hotline").first()).toBeVisible();
    },
  },
  at("the offices of ICE", pathTo.iceOffices),
  at("the paper situation", (locale) => pathTo.situation(locale, "paper")),
  at("the street situation", (locale) => pathTo.situation(locale, "street")),
  {
    name: "a situation with what differs by who a person is",
    open: async (page, locale) => {
      const walk = new WalkPage(page, locale, "car");
      await walk.open();
      await walk.isStepwise();
      await walk.answer("car-seat", "driver").click();
      await page.locator("[data-law=who-stops]:visible").click();
      await expect(page.locator("#law .who")).toBeVisible();
    },
  },
  {
    name: "a situation with the law of a state",
    open: async (page, locale) => {
      const walk = new WalkPage(page, locale, "car");
      await walk.open();
      await walk.isStepwise();
      await walk.answer("car-seat", "passenger").click();
      await page.locator(".state:visible button").click();
      await page.locator("#state-law select").selectOption({ index: 5 });
      await page.locator("#state-law form button").click();
      await expect(page.locator(".laws:visible")).toBeVisible();
    },
  },
  {
    name: "a script shown over the whole screen",
    open: async (page, locale) => {
      await page.goto(pathTo.situation(locale, "custody"));
      await page.locator("[data-tool=show]:visible").first().click();
      await expect(page.locator("dialog.show")).toBeVisible();
    },
  },
  {
    name: "a script kept as a picture",
    open: async (page, locale) => {
      await page.goto(pathTo.situation(locale, "custody"));
      await page.locator("[data-tool=keep]:visible").first().click();
      await expect(page.locator("dialog.keep a[href]")).toBeVisible();
    },
  },
  at("a part of a situation", (locale) => pathTo.situation(locale, "travel", "border")),
  at("the law behind a situation", (locale) => pathTo.situationLaw(locale, "home")),
  at("the map of a situation", (locale) => pathTo.situationMap(locale, "street")),
  at("a list to print", (locale) => pathTo.checklist(locale, "first-hour")),
  at("the law of all states", pathTo.states),
  at("a guide", (locale) => pathTo.guide(locale, "reading-a-warrant")),
  {
    name: "a guide with a term explained",
    open: async (page, locale) => {
      await page.goto(pathTo.guide(locale, "bond-and-hearings"));
      await page.locator("button.term").first().click();
      await expect(page.locator(".note:popover-open")).toBeVisible();
    },
  },
  at("all guides", pathTo.guides),
  at("the glossary", pathTo.glossary),
  at("the contested points", pathTo.contested),
  at("all sources", pathTo.sources),
  at("what changed", pathTo.changes),
  at("one change to pass on", (locale) => pathTo.change(locale, "2026-11-27-urgent-no-license")),
  at("what stands behind the site", pathTo.aboutIndex),
  at("how we know", (locale) => pathTo.about(locale, "how-we-know")),
  at("what is done about mistakes", (locale) => pathTo.about(locale, "corrections")),
  at("a state", (locale) => pathTo.state(locale, "CA")),
  {
    name: "hotlines with an answer",
    open: async (page, locale) => {
      await page.goto(pathTo.hotlines(locale));
      await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill("90210");
      await page.keyboard.press("Enter");
      await expect(page.locator(".answers .hotline").first()).toBeVisible();
    },
  },
  {
    name: "hotlines with a fault",
    open: async (page, locale) => {
      await page.goto(pathTo.hotlines(locale));
      await page.getByLabel(label(locale, "hotlines.zipLabel"), { exact: true }).fill("2108");
      await page.keyboard.press("Enter");
      await expect(page.locator("form [role=status] button")).toBeVisible();
    },
  },
  {
    name: "search with an answer",
    open: async (page, locale) => {
      await page.goto(pathTo.search(locale));
      await page.getByRole("combobox").fill("I-200");
      await page.keyboard.press("Enter");
      await expect(page.locator(".results li").first()).toBeVisible();
    },
  },
  at("the family plan", pathTo.plan),
  {
    name: "the family plan with everything open",
    open: async (page, locale) => {
      const plan = new PlanPage(page, locale);
      await plan.open();
      await plan.add("children");
      await plan.field("numbers", "phone").fill("617");
      await plan.field("numbers", "whose").click();
      await expect(page.locator(".warn")).toBeVisible();
      await plan.saver.getByRole("checkbox").check();
      await plan.message.locator("summary").click();
      await page.locator(".papers summary").first().click();
      await plan.part("consulate").locator("select").selectOption("SV");
      await expect(page.locator(".hotline").first()).toBeVisible();
    },
  },
  at("what can be printed", pathTo.cards),
  at("a card", (locale) => pathTo.print(locale, "street")),
  {
    name: "a card made for one person",
    open: async (page, locale) => {
      await page.goto(pathTo.print(locale, "street"));
      await page.locator("#state").selectOption("AZ");
      await page.locator("[name=line]:enabled").last().check();
      await page.locator("[name=layout][value=foldout]").check();
    },
  },
  at("a sheet to fill in", (locale) => pathTo.print(locale, "witness-note")),
  at("a poster", (locale) => pathTo.print(locale, "poster")),
  at("what a printed code is worth", pathTo.check),
  at("a source", (locale) => pathTo.source(locale, "payton-v-new-york-1980")),
  at("the page that leaving shows", pathTo.leave),
];
