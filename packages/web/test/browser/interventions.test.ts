import { engineOf } from "@kansrijk/server/indicators/engine";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { keepTinyRegister } from "../../../server/test/tinyStore.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`interventions in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    await keepTinyRegister(app.context.store);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await engineOf(app.context.store).cubes.close();
    await Promise.all([browser.close(), app.remove()]);
  });

  async function fitsNarrow(): Promise<void> {
    await page.setViewportSize({ width: 375, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("the catalogue filters, compares and shows where a figure comes from", async () => {
    await page.goto(`${app.url}/interventies`);
    await page.getByRole("combobox", { name: "Thema" }).selectOption("sport-culture");
    await expect.poll(() => page.url()).toContain("theme=sport-culture");
    await page.getByRole("checkbox", { name: /Sport en bewegen/ }).check();
    await page.getByRole("checkbox", { name: /kunst en cultuur/ }).check();
    await page.locator(".plot svg").first().waitFor();
    await fitsNarrow();
    await page.getByRole("link", { name: "Leg naast elkaar (2)" }).click();
    await page.getByRole("combobox", { name: "Editie" }).selectOption("2012");
    await expect.poll(() => page.locator("table").nth(1).innerText()).toMatch(/Sport en bewegen\s+2012\s+\+3/);
    expect(await page.locator("main").innerText()).toContain("Engelse gemiddelden");
    await fitsNarrow();
  });

  test("an own result of a small group is refused, and of a larger one kept", async () => {
    await page.goto(`${app.url}/interventies/early-education-960`);
    await page.getByText("minder effect").waitFor();
    await page.getByText("Schrijf een eigen resultaat bij").click();
    const fill = (label: RegExp, value: string) => page.getByRole("textbox", { name: label }).fill(value);
    await fill(/^Gemeente/, "GM0606");
    await fill(/^Schooljaar/, "2024");
    await fill(/^Aantal/, "9");
    await fill(/^Wat is gemeten/, "Woordenschat");
    await fill(/^Verschil/, "2");
    await fill(/^Wie meldt/, "gemeente");
    await page.getByRole("button", { name: "Bewaar resultaat" }).click();
    await page.getByText("bewaart Kansrijk geen resultaat").waitFor();
    await fill(/^Aantal/, "60");
    await page.getByRole("button", { name: "Bewaar resultaat" }).click();
    await page.getByText("Het resultaat is bewaard").waitFor();
    await expect.poll(() => page.locator("table").last().innerText()).toContain("50 tot 200");
    await fitsNarrow();
  });

  test("suggestions show their reasons and every rule", async () => {
    await page.goto(`${app.url}/interventies/passend?plaats=GM0363&age=0-4`);
    await page.getByText("Is voor een leeftijd die u koos: gekozen leeftijd").first().waitFor();
    expect(await page.locator("main").innerText()).toContain("Per twee maanden extra leren een punt");
    await fitsNarrow();
  });

  test("the calculator follows what is typed, and an effect is computed in the browser", async () => {
    await page.goto(`${app.url}/experimenten?control=50&treated=75&size=1&power=90`);
    await page.getByText("77 leerlingen", { exact: true }).waitFor();
    await page.getByRole("textbox", { name: /Verwacht met/ }).fill("70");
    await expect.poll(() => page.url()).toContain("treated=70");
    await page.getByRole("button", { name: "Vul een voorbeeld in" }).click();
    await page.getByRole("button", { name: "Bereken het effect" }).click();
    await expect.poll(() => page.locator("table").last().innerText()).toMatch(/b tegen a, thuis Nederlands/);
    await fitsNarrow();
    expect(troubles).toEqual([]);
  });
});
