import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureAgendas } from "@kansrijk/server/agenda/ensureAgendas";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { ensureNetwork } from "@kansrijk/server/network/ensureNetwork";
import { keepTinyRegister } from "../../../server/test/keepTinyRegister.ts";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { expectAccessible, expectHeadings } from "./plainPage.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const LONG = 120_000;

describe.skipIf(why !== "")(`the alliance without JavaScript${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let plain: Page;
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    const { store } = app.context;
    await keepTinyRegister(store);
    await ensureNetwork(store, "2026-11-22");
    await ensureAgendas(store);
    plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    plain.setDefaultTimeout(LONG);
  }, LONG);
  afterAll(async () => {
    await engineOf(app.context.store).cubes.close();
    await Promise.all([browser.close(), app.remove()]);
  });

  test.each([
    ["/alliantie", "Alliantie en beloften", "Voor uw gemeente"],
    ["/beloften", "Beloften", "Status per brief"],
    ["/beloften/K7", "K7: ", "Wat is er beloofd"],
    ["/maatregelen", "Maatregelen", "Vraagt van een school"],
    ["/maatregelen/npo", "", "Waaruit dat blijkt"],
    ["/grootboek", "Kloppen de getallen uit de brieven?", "Tien controles"],
    ["/agendas", "Agenda's", "Voorbeeld: verzonnen"],
    ["/netwerk", "Het netwerk", "Loopt het waar het nodig is?"],
    ["/voortgang/GM0363", "Voortgang van gelijke kansen: Amsterdam", "Rapport als PDF"],
  ])(
    "%s can be read, by everybody",
    async (address, title, part) => {
      await plain.goto(`${app.url}${address}?wacht=ja`);
      expect(await plain.locator("html").getAttribute("lang")).toBe("nl");
      expect(await plain.locator("h1").innerText()).toContain(title);
      expect(await plain.locator("main").innerText()).toContain(part);
      await expectHeadings(plain);
      await expectAccessible(browser, plain, app.url);
    },
    LONG,
  );

  test(
    "from the overview to an agenda with links alone, and its calendar can be fetched",
    async () => {
      await plain.goto(`${app.url}/alliantie`);
      await plain.getByRole("main").getByRole("link", { name: "Agenda's", exact: true }).click();
      await waitOut(plain);
      await plain.getByRole("rowheader").getByRole("link").first().click();
      await waitOut(plain);
      expect(await plain.locator("h1").innerText()).toContain("Voorbeeld: gelijke kansen in");
      expect(await plain.locator("main").innerText()).toContain("Doelen: lukt het?");
      await expectHeadings(plain);
      await expectAccessible(browser, plain, app.url);
      const href = await plain.getByRole("link", { name: "iCalendar" }).getAttribute("href");
      expect(await (await fetch(`${app.url}${href}`)).text()).toMatch(/^BEGIN:VCALENDAR/);
    },
    LONG,
  );

  test(
    "promises are chosen with a form, and the feed follows the choice",
    async () => {
      await plain.goto(`${app.url}/beloften?wacht=ja&lang=en`);
      const all = await plain.getByRole("row").count();
      await plain.getByRole("combobox", { name: "Status" }).selectOption("late");
      await plain.getByRole("button", { name: "Show" }).click();
      await waitOut(plain);
      expect(new URL(plain.url()).searchParams.get("status")).toBe("late");
      expect(await plain.locator("html").getAttribute("lang")).toBe("en");
      expect(await plain.getByRole("row").count()).toBeLessThan(all);
      expect(await plain.getByRole("combobox", { name: "Status" }).inputValue()).toBe("late");
      const href = await plain.getByRole("link", { name: "News in a feed reader (Atom)" }).getAttribute("href");
      expect(href).toContain("status=late");
      expect(await (await fetch(`${app.url}${href}`)).text()).toContain("<feed");
    },
    LONG,
  );
});

/** Who comes too early follows the link that waits. */
async function waitOut(plain: Page): Promise<void> {
  const link = plain.getByRole("link", { name: /^(Wacht op|Wait for)/ });
  if (await link.count()) await link.click();
}
