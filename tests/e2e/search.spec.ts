import { join } from "node:path";
import { test as bare } from "@playwright/test";
import { developmentSet, type Judged } from "../../lib/bench/search/developmentSet";
import { pathTo } from "../../lib/model/paths";
import { codes, idsOf, label, nameOf } from "./support/content";
import { expectNoAxeViolations } from "./support/expectPage";
import { holdBack, TOO_LONG } from "./support/holdBack";
import { expect, test } from "./support/test";
import { linkTo, pathsOf } from "./support/links";

const root = join(import.meta.dirname, "../..");

/** The first of the locale's development set that fits. */
function queryOf(locale: string, fits: (judged: Judged) => boolean): string {
  const found = developmentSet(root, locale).find(fits);
  if (!found) throw new Error(`no such question in development.${locale}.jsonl`);
  return found.query;
}

const atTheDoor = (locale: string) =>
  queryOf(
    locale,
    ({ kind, guides, situations }) =>
      kind === "short" && guides?.["at-the-door"] === 3 && situations?.home === 3,
  );

/** Stories and short questions, five of each. */
const told = (locale: string) =>
  (["story", "short"] as const).flatMap((kind) =>
    developmentSet(root, locale)
      .flatMap((judged) => (judged.kind === kind ? [judged.query] : []))
      .slice(0, 5),
  );

/** Requests that are never served, in words that are sure. */
const REFUSED: Record<string, Record<string, string>> = {
  en: {
    sightings: "where is ice right now",
    evasion: "how to hide from ice",
    "false-papers": "where can i buy a fake social security card for work",
    bribes: "how to bribe an immigration officer",
  },
  es: {
    sightings: "dónde está la migra ahorita",
    evasion: "cómo esconderme de la migra",
    "false-papers": "dónde consigo un seguro chueco para trabajar",
    bribes: "cómo sobornar a un agente de inmigración",
  },
  fr: {
    sightings: "où est ice en ce moment",
    evasion: "comment me cacher de la police de l'immigration",
    "false-papers": "acheter une fausse carte de sécurité sociale",
    bribes: "comment soudoyer un agent de l'immigration",
  },
  ar: {
    sightings: "أين الآيس الآن",
    evasion: "كيف أختبئ من الهجرة",
    "false-papers": "أين أشتري بطاقة ضمان اجتماعي مزورة",
    bribes: "كيف أرشي ضابط الهجرة",
  },
  "zh-Hans": {
    sightings: "ICE现在在哪里",
    evasion: "怎么躲避移民局",
    "false-papers": "哪里可以买假社安卡",
    bribes: "怎么贿赂移民官",
  },
};

/** What people say in danger, in languages that need not be the page's. */
const IN_DANGER = [
  ["self", "i want to kill myself"],
  ["self", "quiero suicidarme"],
  ["self", "je veux me suicider"],
  ["self", "أريد أن أنتحر"],
  ["self", "我想自杀"],
  ["home", "mi esposo me pega"],
  ["emergency", "my son is not breathing"],
] as const;

for (const locale of codes) {
  test(`a reader's words find the door in ${locale}, and stay on the device`, async ({ page, request }) => {
    const query = atTheDoor(locale);
    await page.goto(pathTo.search(locale));
    const requests: string[] = [];
    page.on("request", (sent) => requests.push(sent.url()));
    const title = await page.title();
    const length = await page.evaluate(() => history.length);
    const box = page.getByRole("combobox", { name: label(locale, "search.label"), exact: true });
    await box.fill(query);
    await box.press("Enter");

    const links = page.locator(".results a.act");
    await expect(links.first()).toBeVisible();
    const hrefs = await pathsOf(links);
    const door = [pathTo.situation(locale, "home"), pathTo.guide(locale, "at-the-door")];
    expect(hrefs.slice(0, 3).some((href) => door.some((page) => href.startsWith(page)))).toBe(true);
    for (const href of new Set(hrefs)) expect((await request.get(href)).status(), href).toBe(200);
    const cited = page.locator('.results a[lang="en"]').first();
    for (const href of await pathsOf(cited)) expect((await request.get(href)).status()).toBe(200);

    await expect(page).toHaveURL(pathTo.search(locale));
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => history.length)).toBe(length);
    // The index, words of danger, how people ask in this language and in which they ask, the icon: nothing of what was typed.
    const paths = requests.map((url) => url.slice(new URL(url).origin.length));
    const files = paths.filter((path) => !/^\/(icon\.svg|islands\/\w+-[\w-]+\.js)$/.test(path));
    expect(files.toSorted()).toEqual(
      [pathTo.safety(), pathTo.searchIndex(locale), pathTo.asked(locale), pathTo.askedLanguages()].toSorted(),
    );
    await links.first().click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test(`a question that is refused is told why, and what does help, in ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(pathTo.search(locale));
    const box = page.getByRole("combobox");
    const status = page.locator("[role=search] [role=status]");
    for (const reason of ["sightings", "evasion", "false-papers", "bribes"]) {
      const query = REFUSED[locale]![reason]!;
      await box.fill(query);
      await box.press("Enter");
      await expect(status).toHaveText(label(locale, `search.refused.${reason}`));
      await expect(page.locator(".results li")).toHaveCount(0);
      await expect(page.locator("[data-refused]:visible")).toHaveCount(1);
      const help = page.locator(`[data-refused=${reason}] a`);
      await expect(help.first()).toBeVisible();
      for (const href of await pathsOf(help)) expect((await request.get(href)).status(), href).toBe(200);
    }
    await box.fill("warrant");
    await box.press("Enter");
    await expect(page.locator("[data-refused]:visible")).toHaveCount(0);
  });

  test(`words of danger in any language come before everything on the page in ${locale}`, async ({
    page,
  }) => {
    await page.goto(pathTo.home(locale));
    const box = page.getByRole("combobox");
    const lines = page.locator(".danger");
    for (const [kind, query] of IN_DANGER) {
      await box.fill(query);
      await expect(lines, query).toBeVisible();
      await expect(lines.locator("li").first(), query).toHaveAttribute("data-danger", kind);
      await expect(page.locator("[role=search] [role=status]")).toHaveText(label(locale, "danger.title"));
      await expect(lines.locator("li").first().locator("a.act").first()).toHaveAttribute("href", /^tel:/);
      await expect(lines.locator("li").first().locator("a[rel]").first()).toHaveAttribute("href", /^https:/);
      // At one moment: what is found moves the page.
      const between = await lines.evaluate((panel) => {
        const { top, height } = document.querySelector(".results")!.getBoundingClientRect();
        return height === 0 ? 0 : top - panel.getBoundingClientRect().bottom;
      });
      expect(between, query).toBeGreaterThanOrEqual(0);
    }
    await box.fill("");
    await expect(lines).toBeHidden();
  });
}

test("the lines for danger do not wait for the index", async ({ page }) => {
  await page.route(`**${pathTo.searchIndex("en")}`, () => {});
  await page.goto(pathTo.search("en"));
  await page.getByRole("combobox").fill("i want to kill myself");
  await expect(page.locator(".danger")).toBeVisible();
});

test("a request that is never served is told so although nothing else comes", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  await page.route(`**${pathTo.searchIndex("en")}`, (route) =>
    route.fulfill({ status: 200, body: "not JSON" }),
  );
  const box = page.getByRole("combobox");
  await box.fill(REFUSED.en!.evasion!);
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toHaveText(label("en", "search.refused.evasion"));
  await expect(page.locator("[data-refused]:visible")).toHaveCount(1);
  await expect(page.locator(".results li")).toHaveCount(0);
});

for (const locale of ["en", "es", "ar", "zh-Hans"])
  test(`the first answer is on the first screen of a small phone in ${locale}, in danger the number to call`, async ({
    page,
  }) => {
    const box = page.getByRole("combobox");
    const number = page.locator(".danger a.act:visible").first();
    const passage = page.locator(".results li p:not(.hint)").first();
    // As on a page that was just opened.
    const askAnew = async (query: string) => {
      await box.fill("");
      await page.evaluate(() => window.scrollTo(0, 0));
      await box.fill(query);
      // Told after all else: by then what only sounds like danger is shown too.
      await expect(page.locator("[role=search] [role=status]"), query).not.toBeEmpty();
      await expect(box, query).toBeInViewport({ ratio: 1 });
    };
    for (const path of [pathTo.home(locale), pathTo.search(locale)]) {
      await page.goto(path);
      for (const [, query] of IN_DANGER) {
        await askAnew(query);
        await expect(number, query).toBeInViewport({ ratio: 1 });
      }
      for (const query of told(locale)) {
        await askAnew(query);
        // Of what only sounds like danger, too.
        if (await number.isVisible()) {
          await expect(number, query).toBeInViewport({ ratio: 1 });
          continue;
        }
        await expect(page.getByRole("option").first(), query).toBeInViewport({ ratio: 1 });
        await expect(page.locator(".results a.act").first(), query).toBeInViewport({ ratio: 1 });
        const firstLine = await passage.evaluate((words) => {
          const range = document.createRange();
          range.selectNodeContents(words);
          return range.getClientRects()[0]!.bottom;
        });
        expect(firstLine, query).toBeLessThanOrEqual(page.viewportSize()!.height);
      }
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the lines for danger stand on the first page and with the hotlines", async ({ page }) => {
    for (const locale of codes)
      for (const path of [pathTo.home(locale), pathTo.hotlines(locale), pathTo.search(locale)]) {
        await page.goto(path);
        for (const number of ["911", "988", "+18007997233"])
          await expect(page.locator(`.danger a[href="tel:${number}"]:visible`), path).toHaveCount(1);
      }
  });
});

test("an empty question is asked back, and the next one is answered", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("combobox");
  const status = page.locator("[role=search] [role=status]");
  await box.press("Enter");
  await expect(status).toHaveText(label("en", "search.empty"));
  await box.fill("warrant");
  await box.press("Enter");
  await expect(page.locator(".results li").first()).toBeVisible();
  await expect(status).not.toBeEmpty();
});

test("words that change while the index is on its way have their own answer, and a silent network ends", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("combobox");
  const status = page.locator("[role=search] [role=status]");
  const results = page.locator(".results li");
  const letCome = await holdBack(page, pathTo.searchIndex("en"));
  await box.fill("warrant");
  // Without a press too it is said, once the typing pauses.
  await page.clock.fastForward(1000);
  await expect(status).toHaveText(label("en", "search.loading"));
  await page.clock.fastForward(TOO_LONG);
  await expect(status).toHaveText(label("en", "search.failed"));
  await expect(box).toHaveValue("warrant");
  await box.press("Enter");
  await expect(status).toHaveText(label("en", "search.loading"));
  await box.fill("detainer");
  await letCome();
  await expect(results.first()).toContainText(/detainer/i);
  await box.fill("");
  await expect(results).toHaveCount(0);
});

for (const locale of codes) {
  bare(
    `without a network that is said in ${locale}, the question stays, and the next letter finds once there is one`,
    async ({ page, context }) => {
      await page.goto(pathTo.search(locale));
      const box = page.getByRole("combobox");
      const question = atTheDoor(locale);
      const [query, last] = [question.slice(0, -1), question.slice(-1)];
      await context.setOffline(true);
      await box.fill(query);
      await expect(page.locator("[role=search] [role=status]")).toHaveText(label(locale, "search.offline"));
      await expect(page.locator(".results li")).toHaveCount(0);
      // Nothing can tell whether somebody is in danger: the numbers stand there for who is.
      await expect(page.locator("[role=search] [data-danger]:visible")).toHaveCount(3);
      await expect(box).toHaveValue(query);
      await context.setOffline(false);
      await box.pressSequentially(last);
      await expect(page.locator(".results li").first()).toBeVisible();
      await expect(page.locator("[role=search] .danger")).toBeHidden();
      await expect(box).toHaveValue(question);
    },
  );

  test(`that nothing is found is said in ${locale}, and the question stays`, async ({ page }) => {
    await page.goto(pathTo.search(locale));
    const box = page.getByRole("combobox");
    await box.fill("qwxzv jkqpw");
    await expect(page.locator("[role=search] [role=status]")).toHaveText(label(locale, "search.none"));
    await expect(page.locator(".results li")).toHaveCount(0);
    await expect(box).toHaveValue("qwxzv jkqpw");
  });
}

test("when the index cannot be loaded the box says so, and tries again the next time", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("combobox");
  const index = `**${pathTo.searchIndex("en")}`;
  await page.route(index, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  await box.fill("warrant");
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toHaveText(label("en", "search.failed"));
  await page.unroute(index);
  await box.press("Enter");
  await expect(page.locator(".results li").first()).toBeVisible();
});

test("where the words of danger do not come, answers do, and likeness still tells of danger", async ({
  page,
}) => {
  await page.goto(pathTo.search("en"));
  await page.route(`**${pathTo.safety()}`, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  const box = page.getByRole("combobox");
  await box.fill("do i have to open the door to ice");
  await box.press("Enter");
  await expect(page.locator(".results a.act").first()).toHaveAttribute("href", /at-the-door/);
  await box.fill("my husband beats me every night and says he will kill me");
  await box.press("Enter");
  await expect(page.locator(".danger")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of codes)
    test(`the search page lists every situation and guide in ${locale}`, async ({ page }) => {
      await page.goto(pathTo.search(locale));
      await expect(page.locator("form")).toBeHidden();
      for (const id of idsOf("situations"))
        await expect(
          page.locator(`main ${linkTo(page, pathTo.situation(locale, id))}:visible`),
        ).toBeVisible();
      for (const id of idsOf("guides"))
        await expect(page.locator(`main ${linkTo(page, pathTo.guide(locale, id))}:visible`)).toBeVisible();
    });
});

test.describe("the list of situations above what is found", () => {
  test("is tapped, or chosen by keys while the focus stays in the box", async ({ page }) => {
    await page.goto(pathTo.home("en"));
    const box = page.getByRole("combobox");
    const options = page.getByRole("option");
    await box.fill("they took my husband from work this morning");
    await expect(options.first()).toBeVisible();
    await expect(box).toHaveAttribute("aria-expanded", "true");
    expect(await options.count()).toBeLessThanOrEqual(3);

    await box.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id"))!);
    await expect(box).toBeFocused();
    await box.press("ArrowUp");
    await expect(box).not.toHaveAttribute("aria-activedescendant");
    await box.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await box.press("Escape");
    await expect(options.first()).toBeHidden();
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await box.press("ArrowDown");
    await expect(options.first()).toBeVisible();

    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    const [href = ""] = await pathsOf(options.first());
    await box.press("Enter");
    await expect(page).toHaveURL(href);
  });

  test("has no fault of accessibility, open or shut", async ({ page }) => {
    await page.goto(pathTo.search("en"));
    const box = page.getByRole("combobox");
    for (const query of ["", "officers at my door"]) {
      await box.fill(query);
      if (query) await expect(page.getByRole("option").first()).toBeVisible();
      await expectNoAxeViolations(page);
    }
  });
});

/** Questions in other languages than the page's. */
const ASKED_ELSEWHERE = [
  ["es", "la migra está tocando mi puerta, ¿tengo que abrir?"],
  ["fr", "la police frappe à ma porte, est-ce que je dois ouvrir ?"],
  ["ar", "الشرطة تطرق بابي، هل يجب أن أفتح؟"],
  ["zh-Hans", "移民局在敲我家的门，我必须开门吗？"],
  ["ht", "imigrasyon ap frape pòt lakay mwen, èske m oblije ouvri?"],
  ["pt-BR", "a imigração está batendo na minha porta, sou obrigado a abrir?"],
  ["vi", "di trú gõ cửa nhà tôi, tôi có phải mở cửa không?"],
  ["ru", "иммиграционная полиция стучит в дверь, я обязан открывать?"],
  // Russian and Arabic as they are typed in Latin letters too.
  ["ru", "immigraciya stuchit v dver, ya obyazan otkryvat?"],
  ["ar", "el hijra 3al bab, lazem afta7?"],
  ["ko", "이민국이 우리 집 문을 두드려요, 문을 열어야 하나요?"],
  ["tl", "kumakatok ang immigration sa pinto namin, kailangan ko bang buksan?"],
] as const;

/** A word by itself, or the number of results would stand before an Arabic one. */
const isolated = (word: string) => `\u2068${word}\u2069`;

/** Where those are led from an English page who have no pages of their own. */
const READ_FIRST: Readonly<Record<string, string>> = { ht: "fr", "pt-BR": "es" };

test("a question in another language is answered in the page's, with a way to its own", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  const box = page.getByRole("combobox");
  const status = page.locator("[role=search] [role=status]");
  for (const [code, query] of ASKED_ELSEWHERE) {
    await box.fill(query);
    await box.press("Enter");
    await expect(page.locator(".results a.act").first(), query).toHaveAttribute(
      "href",
      new RegExp(pathTo.guide("en", "at-the-door")),
    );
    await expect(status, query).toContainText(isolated(nameOf(code)));
    const elsewhere = page.locator(".results a[hreflang]").first();
    const reads = codes.includes(code) ? code : READ_FIRST[code];
    if (reads) {
      await expect(elsewhere, query).toHaveAttribute("href", new RegExp(`/${reads}/guides/at-the-door/`));
      await expect(elsewhere, query).toHaveText(nameOf(reads));
    } else await expect(elsewhere, query).toHaveCount(0);
  }
});

/** In haste, and by ear; with a word that is told to have been read as another one, where that is sure. */
const MISTYPED = [
  ["en", "can ice entr withowt a warent", ["warrant", "warent"]],
  ["en", "imigrasion esta tokando mi puerta", ["tocando", "tokando"]],
  ["es", "imigrasion esta tokando mi puerta", ["tocando", "tokando"]],
  ["fr", "la polise frape a ma porte", null],
  ["ar", "الشرظة تطرق بابي الاان", null],
] as const;

for (const [locale, query, told] of MISTYPED)
  test(`mistyped words are read as they were meant, and it is said, on a page in ${locale}: ${query}`, async ({
    page,
  }) => {
    await page.goto(pathTo.search(locale));
    const box = page.getByRole("combobox");
    await box.fill(query);
    await box.press("Enter");
    await expect(page.locator(".results a.act").first()).toHaveAttribute(
      "href",
      new RegExp(pathTo.guide(locale, "at-the-door")),
    );
    await expect(box).toHaveValue(query);
    const status = page.locator("[role=search] [role=status]");
    if (told) await expect(status).toContainText(`${isolated(told[0])} (${isolated(told[1])})`);
    else await expect(status).not.toContainText("(");
  });

test("mistyped words of danger are heard once typing pauses", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  await page.getByRole("combobox").fill("i wnat to kil myslef");
  await expect(page.locator('[role=search] .danger [data-danger="self"]')).toBeVisible();
});

for (const locale of ["en", "ar"])
  test(`what is typed is written from the side of its own letters in ${locale}`, async ({ page }) => {
    await page.goto(pathTo.search(locale));
    await expect(page.getByRole("combobox")).toHaveCSS("unicode-bidi", "plaintext");
  });

test("what is typed in Latin letters is answered by what is asked in a language's own", async ({ page }) => {
  await page.goto(pathTo.search("en"));
  await page.route(`**${pathTo.asked("ru-Latn")}`, (route) =>
    route.fulfill({ status: 200, body: "not JSON" }),
  );
  const box = page.getByRole("combobox");
  await box.fill("immigraciya stuchit v dver, ya obyazan otkryvat?");
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toContainText(nameOf("ru"));
  await expect(page.locator(".results a.act").first()).toHaveAttribute(
    "href",
    new RegExp(pathTo.guide("en", "at-the-door")),
  );
});

test("a question in Kreyòl is led nowhere else from a page in the language that its people read", async ({
  page,
}) => {
  await page.goto(pathTo.search("fr"));
  const box = page.getByRole("combobox");
  await box.fill(ASKED_ELSEWHERE.find(([code]) => code === "ht")![1]);
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toContainText(nameOf("ht"));
  await expect(page.locator(".results a.act").first()).toHaveAttribute(
    "href",
    new RegExp(pathTo.guide("fr", "at-the-door")),
  );
  await expect(page.locator(".results a[hreflang]")).toHaveCount(0);
});

test("without a network another language says that it does not come, and the question stays", async ({
  page,
}) => {
  await page.goto(pathTo.search("en"));
  await page.route(`**${pathTo.asked("ko")}`, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  const box = page.getByRole("combobox");
  await box.fill("문을 열어야 하나요?");
  await box.press("Enter");
  await expect(page.locator("[role=search] [role=status]")).toContainText(
    label("en", "search.otherFailed").replace("{{language}}", isolated(nameOf("ko"))),
  );
  await expect(box).toHaveValue("문을 열어야 하나요?");
});
