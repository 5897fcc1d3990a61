import { agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { readRecord } from "@kansrijk/server/collections/recordStore";
import { saveRecords } from "@kansrijk/server/collections/saveRecords";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const NAME = "Jannetje Kwibus";

const AGENDA = agenda.parse({
  id: "wisproef",
  title: "Kansen",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  owner: NAME,
});

describe.skipIf(why !== "")(`erasing text of a record in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    const { store } = app.context;
    for (const [expected, record] of [
      [null, AGENDA],
      [1, { ...AGENDA, owner: "wethouder" }],
    ] as const)
      await saveRecords(store, agendas, [{ id: record.id, expected, record }], { actor: "test", note: `${NAME}` });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => troubles.push(error.message));
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function fits(): Promise<void> {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("the dialog says what goes and what stays; a field is erased from all versions, and the history tells it", async () => {
    await page.goto(`${app.url}/gegevens/open`);
    await page.getByText("Wis tekst van een record").click();
    const part = page.getByRole("region", { name: "Tekst voor altijd wissen" });
    await part.getByLabel("Soort").selectOption("agendas");
    await part.getByLabel("Nummer (id) van het record").fill("wisproef");
    await part.getByLabel("Velden").fill("from");
    await part.getByLabel("Reden van het wissen").fill("kort");
    await part.getByRole("button", { name: "Wis voor altijd" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await part.getByLabel("Reden van het wissen").fill("Op verzoek van wie het betreft.");
    await part.getByRole("button", { name: "Wis voor altijd" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("wisproef");
    expect(await dialog.innerText()).toContain("Dit kan niet worden teruggedraaid.");
    await fits();
    await dialog.getByRole("button", { name: "Wis voor altijd" }).click();
    await part.getByText("from is geen vrije tekst").waitFor();

    await part.getByLabel("Velden").fill("owner");
    await part.getByRole("button", { name: "Wis voor altijd" }).click();
    await dialog.getByRole("button", { name: "Wis voor altijd" }).click();
    await part.getByText("wisproef: Gewist. Versies: 1, 2.").waitFor();
    await fits();
    const first = await readRecord(app.context.store, agendas, "wisproef", 1);
    expect(first?.record.owner).toBe("[gewist]");

    await page.goto(`${app.url}/agendas/wisproef`);
    const versions = page.getByRole("region", { name: "Versies" });
    await versions
      .getByText(/Tekst gewist op .*: Op verzoek van wie het betreft\./)
      .first()
      .waitFor();
    expect(await page.locator("main").innerText()).not.toContain(NAME);
    expect(troubles).toEqual([]);
  }, 120_000);
});
