import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const WAIT = { timeout: 30_000 };

/** UNICEF against the OECD on the invented students, which are always there. */
describe.skipIf(why !== "")(`UNICEF against the OECD in a browser${why}`, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    await page.goto(`${site.url}/unicef-oecd?data=voorbeeld`);
    await page.locator(".verdict").waitFor(WAIT);
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), site.close()]));

  const verdict = () => page.locator(".verdict").textContent();

  test("opens with the argument of the ministers, marked as invented", async () => {
    await page.getByText("Verzonnen landen en leerlingen: niemand in deze cijfers bestaat.").waitFor();
    expect(await verdict()).toMatch(/het verschil groeit.*de veerkracht blijft.*argument van de ministers/s);
    await page.locator(".plot svg").nth(5).waitFor(WAIT);
    const figures = page.locator("figure.figure");
    expect(await figures.count()).toBe(6);
    expect(await page.locator("figure.figure .figure__summary").count()).toBe(6);
    expect(await page.locator("figure.figure table").count()).toBe(6);
  });

  test("the slider and the choice stand in the address, and the words follow", async () => {
    await page.getByLabel("Wie gaat vooruit?").selectOption("everybody");
    await expect.poll(verdict, WAIT).toContain("iedereen schuift even ver op");
    const slider = page.getByRole("slider", { name: "Hoeveel punten erbij?" });
    await slider.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    expect(await slider.getAttribute("aria-valuetext")).toBe("40 punten");
    await expect.poll(() => new URL(page.url()).search).toBe("?data=voorbeeld&who=everybody&points=40");
    await page.getByLabel("Land", { exact: true }).selectOption({ label: "Verzonnen land B" });
    await page.getByLabel("Domein").selectOption("math");
    await expect.poll(() => new URL(page.url()).searchParams.get("country")).toBe("XAB");
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await page.getByRole("heading", { name: "Verzonnen land B" }).waitFor(WAIT);
    expect(await page.getByRole("slider").inputValue()).toBe("40");
  });

  test("is accessible and fits on a wide and a narrow screen, with all tables open", async () => {
    await page.locator(".plot svg").nth(5).waitFor(WAIT);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(troubles).toEqual([]);
  });

  test("is there in English", async () => {
    await page.goto(`${site.url}/unicef-oecd?data=voorbeeld&lang=en`);
    await page.locator(".verdict").waitFor(WAIT);
    expect(await verdict()).toContain("This is the argument of the ministers");
    expect(await page.locator("main").textContent()).not.toMatch(/leerlingen|achtergrond/);
  });
});
