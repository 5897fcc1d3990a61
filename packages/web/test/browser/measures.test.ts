import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`measuring segregation in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  const sent: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(`${request.method()} ${request.url()}`);
    });
  });
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function fits(): Promise<void> {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  async function give(content: string | Buffer): Promise<void> {
    const file = { name: "tabel.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Gekozen tabel").waitFor();
  }

  const measure = () => page.getByRole("button", { name: "Meet de segregatie" }).click();
  const figure = (name: string) => page.getByRole("row", { name }).first().innerText();

  test("a table of one's own is measured without sending it", async () => {
    await page.goto(`${app.url}/maten`);
    await page.locator("h1").waitFor();
    await fits();
    await give("naam;soort;n\nA;x;100\nA;y;0\nB;x;60\nB;y;40\nC;x;40\nC;y;60\nD;x;0\nD;y;100\n");
    await measure();
    await page.getByText("Gemeten: 400 leerlingen, 4 scholen").waitFor();
    expect(await figure("Ongelijkheidsindex (D)")).toMatch(/\s0,600\s+0,\d{3}\s+0,\d{3} – 0,\d{3}/);
    expect(await figure("Ongelijkheidsindex (D)")).toContain('"x"');
    await page.locator(".plot svg").waitFor();
    await fits();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "met hun 95%-interval: CSV" }).click(),
    ]);
    const csv = await readFile((await download.path())!, "utf8");
    expect(csv).toMatch(/Ongelijkheidsindex \(D\);0\.6\d*;0\.\d+;0\.\d+;0\.\d+;0\.\d+;eigen tabel/);
    const before = await figure("Informatie-index (H)");
    await measure();
    await page.getByText("Gemeten: 400 leerlingen, 4 scholen").waitFor();
    expect(await figure("Informatie-index (H)")).toBe(before);
  });

  test("the invented table is marked as such, with a group and a larger part to choose", async () => {
    await page.getByRole("button", { name: "Probeer een verzonnen tabel" }).click();
    await page.getByLabel("Groep tegenover alle andere").selectOption("hbo of wo");
    await page.getByLabel("Kolom met het grotere deel").selectOption("wijk");
    await measure();
    await page.getByText("24 scholen").waitFor();
    expect(await page.getByText("verzonnen leerlingen").count()).toBeGreaterThan(2);
    expect(await figure("wijk: Zuid")).toMatch(/%\s+0,\d{3}\s+0,\d{3}/);
    expect(await figure("Ongelijkheidsindex (D)")).toContain('"hbo of wo"');
    await page.locator(".plot svg").waitFor();
    await fits();
  });

  test("a table that cannot be read says where and why", async () => {
    await give("school;groep;aantal\nA;x;drie\nB;;4\n");
    await measure();
    await page.getByText("Dit klopt niet in de tabel").first().waitFor();
    expect(await page.locator("tbody tr").allInnerTexts()).toEqual([
      expect.stringMatching(/2\s+aantal\s+drie\s+\S/),
      expect.stringMatching(/3\s+groep\s+\(leeg\)\s+een naam of code/),
    ]);
    await fits();
    await give(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]));
    await page.getByText("hele bestand").waitFor();
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(["school;groep\nA;x\nA;y\nB;x\n"], "gesleept.csv"));
      return data;
    });
    await page.dispatchEvent(".panel", "drop", { dataTransfer: dropped });
    await page.getByText("gesleept.csv").waitFor();
    await measure();
    await page.getByText("Gemeten: 3 leerlingen").waitFor();
    expect(sent).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
