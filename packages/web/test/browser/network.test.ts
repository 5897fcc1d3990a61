import { engineOf } from "@kansrijk/server/indicators/engine";
import { ensureNetwork } from "@kansrijk/server/network/ensureNetwork";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { keepTinyRegister } from "../../../server/test/tinyStore.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`the network in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  let url = "";
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    await keepTinyRegister(app.context.store);
    await ensureNetwork(app.context.store, new Date().toISOString().slice(0, 10));
    url = app.url;
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(async () => {
    await engineOf(app.context.store).cubes.close();
    await Promise.all([browser.close(), app.remove()]);
    expect(troubles).toEqual([]);
  });

  /** No sideways scrolling, wide or narrow; and nothing for axe to find on the narrow page. */
  async function fits(): Promise<void> {
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("growth, map, need and gaps; a municipality of the map narrows the list, and stands in the address", async () => {
    await page.goto(`${url}/netwerk?stage=starter`);
    await page.getByText("Voorbeeld: verzonnen").first().waitFor();
    await page.getByText("Van de doelgroep woont of leert", { exact: false }).first().waitFor();
    await page.locator(".network-graph circle").first().waitFor();
    expect(await page.locator(".stat").first().innerText()).toContain("128");
    await page.getByText("101 (2023)", { exact: false }).waitFor();
    await fits();
    const tile = page.locator('[data-code="GM0363"]');
    await tile.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/place=GM0363/);
    await page.getByText("* met agenda genoemd", { exact: false }).waitFor();
    await page.getByLabel("Stap", { exact: true }).selectOption("");
    const rows = page.getByRole("region", { name: "Alle coalities: tabel" }).locator("tbody tr");
    await expect.poll(() => rows.count()).toBeLessThan(10);
    expect(await rows.first().innerText()).toContain("Amsterdam");
    await page.reload();
    await expect.poll(() => tile.getAttribute("aria-pressed")).toBe("true");
  });

  test("a coalition is made while the check says what is missing", async () => {
    await page.goto(`${url}/netwerk/coalities/nieuw`);
    await page.getByLabel("Naam van de coalitie").fill("Schooldag Ede");
    await page.getByLabel("Voeg een gemeente toe").selectOption({ label: "Gemeente Ede" });
    await page.getByText("0 van de 3 eisen", { exact: false }).waitFor();
    const add = async (name: string): Promise<void> => {
      await page.getByLabel("Organisatie", { exact: true }).fill(name);
      await page.getByRole("button", { name: "Voeg een partner toe" }).click();
    };
    await add("Niemand");
    await page.getByText("Die organisatie is er niet", { exact: false }).waitFor();
    await add("GM0228");
    await page.getByText("1 van de 3 eisen", { exact: false }).waitFor();
    await add("voorbeeld-1");
    await add("meer-muziek-in-de-klas");
    await page.getByText("is de coalitie compleet: een", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.waitForURL(/schooldag-ede/);
    await page.getByRole("heading", { name: "Schooldag Ede" }).waitFor();
    expect(await page.getByText("Meer Muziek in de Klas").count()).toBeGreaterThan(0);
  });

  test("a question is asked and answered in a community; an organisation with a wrong number is told so", async () => {
    await page.goto(`${url}/netwerk/gemeenschappen/extra-teaching`);
    const form = page.locator("details", { hasText: "Stel een vraag" });
    await form.locator("summary").click();
    await form.getByLabel("Namens welke organisatie").fill("PO-Raad");
    await form.getByLabel("Je vraag").fill("Wie geeft les in de zomer?");
    await form.getByRole("button", { name: "Stel een vraag" }).click();
    await page.getByRole("heading", { name: "Wie geeft les in de zomer?" }).waitFor();
    await page.getByText("Bewaard.").waitFor();
    await fits();
    await page.goto(`${url}/netwerk/organisaties?edit=new&kind=sport`);
    await page.getByLabel("Naam", { exact: true }).fill("Sportclub Test");
    await page.getByLabel("Soort", { exact: true }).first().selectOption("sport");
    await page.getByLabel("KvK-nummer").fill("123");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("identifiers.kvk", { exact: false }).waitFor();
    await page.getByLabel("KvK-nummer").fill("12345678");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("KVK 12345678").waitFor();
    expect(await page.getByRole("cell", { name: "KVK 12345678" }).count()).toBe(1);
  });
});
