import { readFile } from "node:fs/promises";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { draftRelease } from "@kansrijk/server/releases/draftRelease";
import { publishRelease } from "@kansrijk/server/releases/publishRelease";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { keepTinyRegister } from "../../../server/test/tinyStore.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

const DATASET = {
  id: "monitor",
  title: { nl: "Kansenmonitor", en: "Chances monitor" },
  summary: { nl: "Kleine proef", en: "Small try" },
  indicators: ["advice-test-higher"],
  questions: [["year"], ["year", "main"]],
};

describe.skipIf(why !== "")(`releases in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    const { store } = app.context;
    await keepTinyRegister(store);
    const later = new Date(Date.now() + 3_600_000);
    await release(["advice-test-higher"], undefined);
    await release(["advice-test-higher", "advice-raised"], undefined);
    await release(["advice-raised"], later);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));

    async function release(indicators: string[], at: Date | undefined): Promise<void> {
      const draft = await draftRelease(store, { ...DATASET, indicators }, {});
      const notes = { nl: `Nu met ${indicators.length}`, en: `Now with ${indicators.length}` };
      const made = draft.ok ? await publishRelease(store, "monitor", { at, notes, now: new Date() }) : draft;
      if (!made.ok) throw new Error(made.refusals[0]!.message.en);
    }
  });
  afterAll(async () => {
    await engineOf(app.context.store).cubes.close();
    await Promise.all([browser.close(), app.remove()]);
  });

  test("versions say in plain words what changed, and give their files", async () => {
    await page.goto(`${app.url}/uitgaven`);
    await page.getByText("Nieuwste versie: 1.1.0").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Kansenmonitor" }).click();
    await page.getByText("Weg: indicator", { exact: false }).waitFor();
    const cards = await page.locator(".round-card").allInnerTexts();
    expect(cards).toHaveLength(3);
    expect(cards[0]).toMatch(/Versie 2\.0\.0\s+grote verandering\s+nog niet openbaar/);
    expect(cards[0]).toContain("openbaar vanaf");
    expect(cards[1]).toMatch(/Versie 1\.1\.0\s+kleine verandering/);
    expect(cards[1]).toContain("Nieuw: indicator");
    expect(cards[2]).toMatch(/Versie 1\.0\.0\s+eerste versie/);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /CSV.*Versie 1\.1\.0/ }).click(),
    ]);
    const csv = await readFile((await download.path())!, "utf8");
    expect(csv).toContain("Voorbeeldland: verzonnen leerlingen");
    expect(csv.trim().split("\n")).toHaveLength(1 + 5 * (1 + 6) + 5 * (1 + 5));
    expect(troubles).toEqual([]);
  });
});
