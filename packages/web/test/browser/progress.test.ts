import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

/** Without a register: a report is made from what there is. */
describe.skipIf(why !== "")(`the progress report and the ways into the alliance in a browser${why}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), site.close()]));

  test("a report of the country opens by itself, another place and day stand in the address, and the PDF is one", async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/voortgang`);
    await page.waitForURL(/\/voortgang\/NL/);
    await page.getByRole("heading", { level: 2, name: "Beloften van het Rijk" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Plaats" }).fill("schied");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/voortgang\/GM0606/);
    await page.getByLabel("Stand op").fill("2019-04-01");
    await page.waitForURL(/asOf=2019-04-01/);
    const link = page.getByRole("link", { name: "Rapport als PDF" });
    await expect.poll(() => link.getAttribute("href")).toContain("asOf=2019-04-01");
    const pdf = await fetch(new URL((await link.getAttribute("href"))!, site.url));
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.close();
  });

  test("every way into the alliance leads to a page with a heading", async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/alliantie`);
    await page.getByRole("heading", { level: 1, name: "Alliantie en beloften" }).waitFor();
    expect(await violations(page)).toEqual([]);
    const links = await page.locator(".card a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      await page.goto(`${site.url}${link}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent(), link).not.toBe("Deze pagina bestaat niet");
    }
    await page.close();
  });
});
