import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`measures of the letters in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const PATIENT = { timeout: 10_000 };
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function fits(): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), PATIENT).toBe(0);
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("the list keeps its choices in the address and leads to a measure with its places", async () => {
    await page.goto(`${app.url}/maatregelen`);
    await page.getByRole("link", { name: "Doorstroomrecht vmbo-havo en havo-vwo" }).waitFor();
    const all = await page.locator("tbody tr").count();
    await page.getByLabel("Brief", { exact: true }).selectOption("S4");
    await page.getByLabel("Veld (2023)").selectOption("5");
    await page.getByLabel("Zoek in de tekst").fill("doorstroom");
    await expect.poll(() => page.url(), PATIENT).toMatch(/letter=S4.*/);
    expect(page.url()).toMatch(/field=5/);
    await expect.poll(() => page.locator("tbody tr").count(), PATIENT).toBeLessThan(20);
    const rows = await page.locator("tbody tr").count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(all);
    await page.reload();
    await page.getByRole("link", { name: "Doorstroomrecht vmbo-havo en havo-vwo" }).waitFor();
    await expect.poll(() => page.locator("tbody tr").count(), PATIENT).toBe(rows);
    await fits();
    await page.getByRole("link", { name: "Doorstroomrecht vmbo-havo en havo-vwo" }).click();
    await page.getByRole("heading", { level: 1, name: "Doorstroomrecht" }).waitFor();
    await page.getByRole("cell", { name: "3. Makkelijker doorstromen" }).waitFor();
    await fits();
  });

  test("the coverage is a picture and a table, and a thin cell leads to its measures", async () => {
    await page.goto(`${app.url}/maatregelen/dekking?rows=field&columns=sector`);
    await page.locator(".plot svg").waitFor();
    const link = page.getByRole("row").filter({ hasText: "dun" }).getByRole("link").first();
    const number = Number(await page.getByRole("row").filter({ hasText: "dun" }).locator("td").first().innerText());
    await fits();
    await link.click();
    await page.waitForURL(/\/maatregelen\?/);
    // Pleas do not count in the coverage, and do stand in the list.
    const measures = () => page.locator("tbody tr").filter({ hasNotText: "pleidooi" }).count();
    await expect.poll(measures, PATIENT).toBe(number);
    await page.goto(`${app.url}/maatregelen/dekking?rows=age&columns=age`);
    await page.getByText("Kies voor rijen en kolommen iets anders.").waitFor();
  });

  test("by keyboard alone a school gets one more scheme, with the reason", async () => {
    await page.goto(
      `${app.url}/maatregelen/druk?sector=vo&on=2023-10-01&positiveScore=yes&types=havo,vwo&lowIncomeShare=25`,
    );
    const atOnce = async () => Number(await page.locator(".stats dd").first().innerText());
    await page.locator(".plot svg").waitFor();
    const before = await atOnce();
    expect(before).toBeGreaterThan(5);
    await page.getByText("Geldt niet (").click();
    const meals = page.getByRole("row", { name: /Schoolmaaltijden/ });
    expect(await meals.innerText()).toMatch(/25; gevraagd: minstens 30/);
    await page.getByLabel("% leerlingen uit gezinnen met een laag inkomen").focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("30");
    await expect.poll(atOnce, PATIENT).toBe(before + 1);
    expect(page.url()).toContain("lowIncomeShare=30");
    await page.keyboard.type("0");
    await page.getByText('lowIncomeShare "300" kan niet').waitFor();
    await page.keyboard.press("Backspace");
    await expect.poll(atOnce, PATIENT).toBe(before + 1);
    await fits();
    expect(troubles).toEqual([]);
  });
});
