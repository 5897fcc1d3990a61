import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { keepTinyRegister } from "../../../server/test/keepTinyRegister.ts";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { expectAccessible, expectHeadings } from "./plainPage.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`reading without JavaScript${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let plain: Page;
  let id = "";
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    await keepTinyRegister(app.context.store);
    plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const kept = await fetch(`${app.url}/v1/permalinks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ view: { path: "/monitor/advice-test-higher", search: "place=GM0363&by=sex" } }),
    });
    ({ id } = (await kept.json()) as { id: string });
  });
  afterAll(async () => {
    await engineOf(app.context.store).cubes.close();
    await Promise.all([browser.close(), app.remove()]);
  });

  test.each([
    ["/", "Kansrijk", 0],
    ["/monitor?wacht=ja", "Kansen in het onderwijs in Nederland", 5],
    ["/monitor/advice-test-higher?place=GM0363&by=sex&wacht=ja", "Hoeveel leerlingen halen", 2],
    ["/tabel?indicator=advice-raised&place=NL&place=PV27&wacht=ja", "Eigen tabel", 2],
    ["/v/ID?wacht=ja", "Bewaarde weergave", 2],
    ["/geld", "Kansrijk", 0],
  ])("%s can be read, by everybody", async (address, title, tables) => {
    await plain.goto(`${app.url}${address.replace("ID", id)}`);
    expect(await plain.locator("h1").innerText()).toContain(title);
    expect(await plain.locator("table").count()).toBe(tables);
    await expectHeadings(plain);
    if (tables > 0) expect(await plain.locator("main").innerText()).toContain("Voorbeeldland: verzonnen leerlingen");
    expect(await plain.title()).toContain("Kansrijk");
    await expectAccessible(browser, plain, app.url);
  });

  test("links lead on, and a figure can be downloaded", async () => {
    await plain.goto(`${app.url}/monitor?wacht=ja`);
    await plain.getByRole("link", { name: "Toetsadvies hoger dan het schooladvies" }).first().click();
    if (await plain.getByRole("link", { name: "Wacht op de cijfers" }).count())
      await plain.getByRole("link", { name: "Wacht op de cijfers" }).click();
    expect(await plain.locator("h1").innerText()).toContain("Hoeveel leerlingen");
    const href = await plain
      .getByRole("link", { name: /^CSV, / })
      .first()
      .getAttribute("href");
    const file = await fetch(`${app.url}${href}`);
    expect(await file.text()).toMatch(/^indicator,indicator_title,place,/);
  });

  test("a kept view is shown with JavaScript too", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(`${app.url}/v/${id}`);
    await page.getByText("Nee, alle cijfers zijn nog hetzelfde.").waitFor();
    expect(await page.locator("table").count()).toBe(2);
    expect(await page.getByRole("link", { name: "Data Package" }).getAttribute("href")).toBe(
      `/v1/permalinks/${id}/export?format=datapackage&lang=nl`,
    );
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.goto(`${app.url}/v/0000000000000000?lang=en`);
    await page.getByText("There is no permalink").waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });
});
