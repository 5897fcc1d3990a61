import { readFile } from "node:fs/promises";
import { agenda } from "@kansrijk/core/agenda/agenda";
import { sha256 } from "@kansrijk/core/receipt/sha256";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

const AGENDA = {
  id: "zoekproef",
  title: "Kwibus voor iedereen",
  municipalities: ["GM0606"],
  from: "2026-01-01",
  to: "2029-12-31",
  owner: "wethouder onderwijs",
  generated: true,
};

describe.skipIf(why !== "")(`records in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function fits(): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  async function choose(name: string, records: unknown): Promise<void> {
    const buffer = Buffer.from(JSON.stringify(records));
    await page
      .getByLabel("Bestand (JSON, CSV, Excel of ZIP)")
      .setInputFiles({ name, mimeType: "application/json", buffer });
  }

  test("everything can be taken along, and a file with a fault is refused with its place before a good one is kept", async () => {
    await page.goto(`${app.url}/gegevens/open`);
    await page.getByRole("heading", { level: 1, name: "Open gegevens" }).waitFor();
    await fits();
    const [zip] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Alles in één bestand (ZIP)" }).click(),
    ]);
    expect((await readFile((await zip.path())!)).subarray(0, 2).toString()).toBe("PK");
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /CSV.*Brieven/ }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe("letters.zip");

    await page.getByRole("combobox", { name: "Soort" }).selectOption("agendas");
    await choose("fout.json", [{ ...AGENDA, from: "gisteren" }]);
    await page.getByRole("button", { name: "Kijk wat er verandert" }).click();
    const faults = page.getByRole("region", { name: /Fouten in het bestand/ });
    await faults.waitFor();
    expect(await faults.innerText()).toMatch(/fout\.json\s+1\s+from\s+gisteren\s+een datum als jjjj-mm-dd/);
    expect(await page.getByRole("button", { name: "Bewaar" }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    await choose("goed.json", [agenda.parse(AGENDA)]);
    await page.getByRole("button", { name: "Kijk wat er verandert" }).click();
    await page.getByText("Er is nog niets bewaard.").waitFor();
    expect(await page.getByRole("region", { name: /Wat er verandert/ }).innerText()).toMatch(/nieuw\s+1\s+zoekproef/);
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("Bewaard.").waitFor();
    expect(troubles).toEqual([]);
  });

  test("a record that can no longer be read is shown with why and what to do, also on a small screen", async () => {
    const content = JSON.stringify({ id: "van-vroeger", title: "Van vroeger" });
    const row = { collection: "agendas", id: "van-vroeger", version: 1, actor: "test", note: "" };
    await app.context.store.db
      .insertInto("record_version")
      .values({ ...row, content, sha256: sha256(content) })
      .execute();
    await page.goto(`${app.url}/gegevens/open`);
    const part = page.getByRole("region", { name: "Records die niet meer te lezen zijn (1)" });
    await part.waitFor();
    expect(await part.innerText()).toMatch(/van-vroeger\s+1\s.*municipalities/);
    expect(await part.innerText()).toContain("Het wordt een nieuwe versie");
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(troubles).toEqual([]);
  });

  test("what was brought in is found by keyboard, with the found words marked and all choices in the address", async () => {
    await page.goto(`${app.url}/zoeken`);
    const field = page.getByLabel("Waar zoekt u naar?");
    await field.focus();
    await page.keyboard.type("kwibus");
    await page.keyboard.press("Enter");
    await page.getByText("1 gevonden.").waitFor();
    expect(await page.locator(".search-result mark").first().innerText()).toBe("Kwibus");
    expect(await page.locator(".search-result").innerText()).toContain("Voorbeeld: verzonnen");
    await field.fill("overgang");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /^Brieven \(/ }).click();
    await expect.poll(() => page.url()).toMatch(/q=overgang.*kind=letters|kind=letters.*q=overgang/);
    await expect
      .poll(() => page.locator(".search-result .note").allInnerTexts())
      .toContainEqual(expect.stringMatching(/^Brieven/));
    await fits();
    await page.goto(`${app.url}/zoeken?q=advice&kind=indicators&lang=en`);
    await page.locator(".search-result").first().waitFor();
    expect(await page.locator(".search-result a").first().getAttribute("href")).toMatch(/^\/monitor\/.*lang=en/);
    expect(troubles).toEqual([]);
  });
});
