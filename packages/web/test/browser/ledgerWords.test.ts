import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`ledger, words and help in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  const asked: { readonly url: string; readonly body: string }[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => asked.push({ url: request.url(), body: request.postData() ?? "" }));
  });
  afterAll(async () => {
    expect(troubles).toEqual([]);
    await Promise.all([browser.close(), app.remove()]);
  });

  async function isSound(): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("the ledger shows ten checks with both sides, and never calls what we worked out agreement", async () => {
    await page.goto(`${app.url}/grootboek`);
    await page.getByRole("heading", { name: "M10.", exact: false }).waitFor();
    const cards = await page.locator("li.sum").allInnerTexts();
    expect(cards).toHaveLength(10);
    const plain = cards.map((card) => card.replaceAll("\u00a0", " "));
    expect(plain[0]).toMatch(/klopt[\s\S]*€ 52\.000\.000 \+ € 105\.000\.000 = € 157\.000\.000/);
    expect(plain[1]).toMatch(/zelf berekend[\s\S]*44 coalities \+ 35 coalities \+ 49 coalities = 128 coalities/);
    expect(plain[3]).toMatch(/hangt af van een aanname[\s\S]*16 uur per week × 40 weken per jaar × 1,5 jaar = 960 uur/);
    expect(plain[8]).toMatch(/wijkt af[\s\S]*= 1,27 keer[\s\S]*= 1,33 keer/);
    await page.locator("#M6 summary").click();
    const numbers = page.getByRole("row", { name: /^Toegekende doorstroomprogramma's/ });
    expect((await numbers.innerText()).replaceAll("\u00a0", " ")).toContain("622,4286 aanvragen");
    await page
      .getByRole("row", { name: /Het miljard per leerling/ })
      .getByText("400")
      .waitFor();
    await isSound();
  });

  test("words are found, changed only by choice with the keyboard, and stay in the browser, also without a network", async () => {
    await page.goto(`${app.url}/woorden`);
    const input = page.getByLabel("Uw tekst", { exact: true });
    await input.waitFor();
    await page.context().setOffline(true);
    asked.length = 0;
    await input.focus();
    await page.keyboard.type("Voor laagopgeleide ouders.\nDit 'woord achterstand' blijft, deze achterstand niet.");
    await page.getByText("2 woorden gevonden").waitFor();
    expect(await page.locator("mark").allInnerTexts()).toEqual(["laagopgeleide", "achterstand"]);
    expect(await page.locator("#finding-64").innerText()).toContain("regel 2, teken 38");
    const button = page.getByRole("button", { name: /Gebruik: kansen/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByText("1 woord gevonden").waitFor();
    expect(await input.inputValue()).toContain("blijft, deze kansen niet.");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("found");
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await page.getByText("2 woorden gevonden").waitFor();
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`${app.url}/woorden`);
    await page.context().setOffline(false);
    await isSound();
  });

  test("help is found for a situation and a place, printed, and asked of nobody", async () => {
    await page.goto(`${app.url}/hulp`);
    const food = page.getByLabel("Eten op school of thuis");
    await food.waitFor();
    asked.length = 0;
    await food.focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Leeftijd van het kind").fill("9");
    await page.getByText("2 regelingen").waitFor();
    expect(await page.locator("li.round-card h3").allInnerTexts()).toEqual(["Schoolmaaltijden", "Voedselbank"]);
    await food.press("Space");
    await page.getByLabel("Schoolreis, schoolspullen").check();
    const place = page.getByRole("combobox", { name: "Gemeente" });
    await place.fill("Schiedam");
    await page
      .getByRole("option", { name: /Schiedam/ })
      .first()
      .waitFor();
    await place.press("Enter");
    const first = page.locator("li.round-card").first();
    await first.getByText("Voorbeeld: verzonnen", { exact: true }).waitFor();
    expect(await first.innerText()).toContain("in uw gemeente");
    expect(page.url()).toBe(`${app.url}/hulp?municipality=GM0606`);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
    const traces = JSON.stringify(asked) + kept + (await page.context().cookies()).map(({ value }) => value).join();
    expect(traces).not.toMatch(/school-costs|food|situation|schoolreis/i);
    await isSound();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Deze lijst is van school.", { exact: false }).isVisible()).toBe(true);
    expect(await page.getByText("Wat speelt er?").first().isVisible()).toBe(false);
    expect(await page.getByText("Wat u kunt merken", { exact: true }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });
});
