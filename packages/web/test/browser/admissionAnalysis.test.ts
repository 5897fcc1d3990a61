import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";
import { publishSmallRound } from "./publishSmallRound.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const ROUND = `kansen-${Date.now().toString(36)}`;
const WAIT = { timeout: 90_000 };

/** A published round with backgrounds; the pages on chances and on the analysis, from nothing to all their pictures. */
describe.skipIf(why !== "")(`chances and analysis of a round in a browser${why}`, () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
    await publishSmallRound(site.url, ROUND);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(site.url))
        troubles.push(`third party: ${request.url()}`);
    });
  }, 180_000);
  afterAll(() => Promise.all([browser.close(), site.close()]));

  async function go(path: string): Promise<void> {
    await page.goto(`${site.url}/aanmelding/${ROUND}/${path}`);
    await page.locator("h1").waitFor();
    await page.locator(".loading").first().waitFor({ state: "detached" });
  }

  async function fits(): Promise<void> {
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `${page.url()} at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  const names = () => page.locator(".own-list__item strong").allTextContents();

  test("without lotteries the coordinator starts them on the page, follows them, and then sees chances", async () => {
    await go("kansen");
    await page.getByText("Voor deze ronde zijn nog geen lotingen doorgerekend.", { exact: false }).waitFor();
    await fits();
    await page.getByRole("button", { name: "Reken 10.000 lotingen door" }).click();
    await page.getByText("Zodra er een keuze op de lijst staat, zie je hier de kans.").waitFor(WAIT);
    expect(await page.getByRole("button", { name: "Reken 10.000 lotingen door" }).count()).toBe(0);
  }, 120_000);

  test("a list is made by searching, with buttons and keys, and stands in the address only", async () => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    await page.getByRole("searchbox").fill("lyc");
    await page.getByRole("button", { name: "Voeg toe: Lyceum Noord, vwo" }).press("Enter");
    // The button is gone: the focus is on what it added.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.querySelector("strong")?.textContent))
      .toBe("Lyceum Noord, vwo");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".own-list__item") !== null)).toBe(true);
    await page.getByRole("searchbox").fill("havo");
    await page.getByRole("button", { name: "Voeg toe: College Zuid, havo" }).click();
    await expect.poll(names).toEqual(["Lyceum Noord, vwo", "College Zuid, havo"]);
    await page.getByRole("button", { name: "Omhoog: College Zuid, havo" }).click();
    await expect.poll(names).toEqual(["College Zuid, havo", "Lyceum Noord, vwo"]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Omhoog: College Zuid, havo");
    await page.getByRole("button", { name: "Omlaag: College Zuid, havo" }).press("Alt+ArrowDown");
    await expect.poll(names).toEqual(["Lyceum Noord, vwo", "College Zuid, havo"]);
    await expect.poll(() => new URL(page.url()).hash).toBe("#keuzes=noord-vwo,zuid-havo");
    expect(sent.filter((url) => url.includes("noord-vwo"))).toEqual([]);
    page.removeAllListeners("request");
  });

  test("chances in a picture, in words and in a table; they add up, and priority changes them", async () => {
    await page.locator(".chances__result .plot svg").waitFor();
    const shown = () => page.locator(".own-list__item .note").first().textContent();
    const before = await shown();
    expect(before).toMatch(/van de \d+ keer/);
    await page.getByRole("combobox", { name: "Voorrang: Lyceum Noord, vwo" }).selectOption("1");
    await expect.poll(shown).not.toBe(before);
    expect(new URL(page.url()).hash).toContain("noord-vwo:1");
    await page.getByRole("combobox", { name: "Voorrang: Lyceum Noord, vwo" }).selectOption("");
    await expect.poll(shown).toBe(before);
    const csv = await saved("CSV");
    const chances = csv
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => Number(line.split(";")[1]));
    expect(chances).toHaveLength(3);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    await fits();
  });

  test("a list that is likely to run out is warned about, with what helps", async () => {
    await page.getByText("Dit helpt het meest: zet onderaan", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Zet het onderaan de lijst" }).click();
    await expect.poll(names).toEqual(["Lyceum Noord, vwo", "College Zuid, havo", "Mavo West, mavo"]);
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await expect.poll(names).toEqual(["Lyceum Noord, vwo", "College Zuid, havo", "Mavo West, mavo"]);
    expect(await page.locator("main").textContent()).toContain("10.000");
  });

  test("the picture can be kept as SVG and PNG", async () => {
    await page.locator(".chances__result .plot svg").waitFor();
    const svg = await saved("SVG");
    expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toContain("var(--");
    expect((await saved("PNG")).slice(1, 4)).toBe("PNG");
  });

  async function saved(kind: string): Promise<string> {
    const button = page.locator(".data-figure__saves").first().getByRole("button", { name: kind });
    const [started] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return contentOf(started);
  }

  test("the analysis is started on its page, can be stopped, and is kept with the round", async () => {
    await go("analyse");
    await page.getByText("Voor deze ronde is nog geen analyse gemaakt.", { exact: false }).waitFor();
    await fits();
    await page.getByLabel("Aantal lotingen").selectOption("5000");
    await page.getByRole("button", { name: "Maak de analyse" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("gestopt", { exact: false }).first().waitFor(WAIT);
    await page.getByLabel("Aantal lotingen").selectOption("200");
    await page.getByRole("button", { name: "Maak de analyse" }).click();
    await page.getByRole("heading", { name: "Wie kreeg welke keuze?" }).waitFor(WAIT);
    await expect.poll(() => page.locator(".stats").first().textContent()).toMatch(/^Leerlingen40/);
    await fits();
  }, 180_000);

  test("what is looked at stands in the address, and every picture has its words and its table", async () => {
    await page.getByLabel("Vergelijk leerlingen naar").selectOption("income");
    await page.getByLabel("Kijk naar").selectOption("topThree");
    await expect.poll(() => new URL(page.url()).search).toBe("?grouping=income&measure=topThree");
    await page.reload();
    await page.getByRole("heading", { name: "Regel of geluk?" }).waitFor();
    await expect.poll(() => page.locator(".plot svg").count()).toBeGreaterThan(5);
    const figures = page.locator("figure");
    const count = await figures.count();
    expect(await page.locator("figure .figure__summary").count()).toBe(count);
    expect(await page.locator("figure table").count()).toBe(count);
    expect(await page.locator("figure", { hasText: /bij de eerste drie/i }).count()).toBeGreaterThan(0);
  });

  test("reserved places are tried for a group; in a small round that would show small groups", async () => {
    const section = page.locator("section[aria-labelledby=voorrangsplaatsen]");
    await section.getByLabel("Probeer gereserveerde plaatsen voor").selectOption("income/low");
    await section.getByLabel("Aantal lotingen").selectOption("200");
    await section.getByRole("button", { name: "Maak de analyse opnieuw" }).click();
    await section.getByText("Deze ronde is te klein", { exact: false }).waitFor(WAIT);
    expect(await section.locator("figure").count()).toBe(0);
  }, 180_000);

  test("examples of where honesty costs name pupils, and are for who is trusted only", async () => {
    await page.getByRole("button", { name: "Zoek voorbeelden in deze ronde" }).click();
    const examples = page.locator("section[aria-labelledby=eerlijk] .panel");
    await examples.waitFor(WAIT);
    expect(await examples.textContent()).toMatch(/Aanmelder p\d\d/);
    await fits();
    const forAll = await page.request.get(`${site.url}/v1/admission/rounds/${ROUND}/documents/honesty.json`, VISITOR);
    expect(forAll.status()).toBe(200);
    expect(await forAll.text()).not.toMatch(/p\d\d/);
    const name = "honesty-examples.json";
    const hidden = await page.request.get(`${site.url}/v1/admission/rounds/${ROUND}/documents/${name}`, VISITOR);
    expect(hidden.status()).toBe(404);
  }, 180_000);

  test("a visitor sees the analysis and nothing to start, and no chances of a small round", async () => {
    const visitor = await browser.newPage({ extraHTTPHeaders: VISITOR.headers });
    await visitor.goto(`${site.url}/aanmelding/${ROUND}/analyse?lang=en`);
    await visitor.getByRole("heading", { name: "Who got which choice?" }).waitFor();
    await visitor.getByRole("heading", { name: "Does honesty pay?" }).waitFor();
    expect(await visitor.getByRole("button", { name: /analysis|examples/i }).count()).toBe(0);
    expect(await visitor.locator("main").textContent()).not.toMatch(/\bp\d\d\b/);
    expect(await violations(visitor)).toEqual([]);
    // In a round of 40 cut-offs would say too much of single lists: the lotteries are for the coordinator only.
    const chances = await visitor.request.post(`${site.url}/v1/admission/rounds/${ROUND}/chances`, {
      data: { preferences: ["noord-vwo"] },
    });
    expect(chances.status()).toBe(404);
    await visitor.close();
    expect(troubles).toEqual([]);
  });
});

/** Somebody behind a proxy is not the person at this machine. */
const VISITOR = { headers: { "x-forwarded-for": "192.0.2.1" } };

async function contentOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
