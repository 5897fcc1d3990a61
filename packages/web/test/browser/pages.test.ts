import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openSite, type Site } from "./openSite.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`the pages in a browser${why}`, () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  /** Opens a page and gathers everything that goes wrong on it. */
  async function open(path: string, width = 1280): Promise<{ page: Page; troubles: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const troubles: string[] = [];
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
        troubles.push(`third party: ${request.url()}`);
    });
    await page.goto(`${site.url}${path}`);
    await page.locator("h1").waitFor();
    await page.locator(".loading").first().waitFor({ state: "detached" });
    return { page, troubles };
  }

  const PAGES = [
    "/",
    "/geld/po",
    "/geld/po?overlay=besluit-bekostiging-wpo/thresholdShare:10&phased=true",
    "/geld/po?lang=en&budget=300000000",
    "/geld/po/90AA00",
    "/geld/po/90AA00?lang=en",
    "/regels",
    "/regels/besluit-bekostiging-wpo",
    "/gegevens",
    "/uitkomsten",
    "/over",
    "/bestaat-niet",
  ];

  test.each(PAGES.flatMap((path) => [1280, 320].map((width) => ({ path, width }))))(
    "$path at $width pixels: accessible, no wider than the screen, no errors, nothing from elsewhere",
    async ({ path, width }) => {
      const { page, troubles } = await open(path, width);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test("a lever changes the outcome at once, and the copied address shows the same", async () => {
    const { page } = await open("/geld/po");
    const total = page.locator("#samenvatting ~ dl .stat__value").first();
    const before = await total.textContent();
    await page.getByLabel("Drempel", { exact: true }).fill("5");
    await expect.poll(() => total.textContent()).not.toBe(before);
    await expect.poll(() => page.url()).toContain("overlay=besluit-bekostiging-wpo/thresholdShare:5");
    const changed = await total.textContent();
    const { page: second } = await open(page.url().slice(site.url.length));
    expect(await second.locator("#samenvatting ~ dl .stat__value").first().textContent()).toBe(changed);
    await page.getByRole("button", { name: "Terug naar de regel" }).click();
    await expect.poll(() => total.textContent()).toBe(before);
    await page.close();
    await second.close();
  });

  test("the table is searched, sorted and leads to the explanation with the same settings", async () => {
    const { page } = await open("/geld/po?overlay=besluit-bekostiging-wpo/thresholdShare:10");
    await page
      .getByRole("button", { name: /^Bedrag/ })
      .first()
      .click();
    const heading = page.locator("th", { has: page.getByRole("button", { name: /^Bedrag/ }) }).first();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    const link = page.locator(".table--sites tbody th a").first();
    const code = (await link.textContent())!;
    await page.getByRole("searchbox").fill(code);
    await expect.poll(() => page.locator(".table--sites tbody tr[aria-rowindex]").count()).toBe(1);
    await expect.poll(() => page.url()).toContain(`q=${code}`);
    await page.locator(".table--sites tbody th a").first().click();
    await page.locator("ol.steps").waitFor();
    expect(page.url()).toContain("thresholdShare:10");
    expect(await page.locator("h1").evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await page.locator("ol.steps > .step").count()).toBeGreaterThan(3);
    await page.goBack();
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe(code);
    await page.close();
  });

  test("the language stays from page to page", async () => {
    const { page } = await open("/regels?lang=en");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Money", exact: true }).click();
    await page.waitForURL(/geld\/po\?lang=en/);
    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("nl");
    expect(page.url()).not.toContain("lang=");
    await page.close();
  });

  test("an outcome is kept with a receipt and repeats bit for bit", async () => {
    const { page } = await open("/geld/po");
    await page.getByRole("button", { name: "Bewaar deze uitkomst" }).click();
    await page.getByRole("link", { name: "Naar uitkomsten" }).click();
    await page.getByRole("button", { name: "Herhaal en vergelijk" }).first().click();
    const outcome = page.getByRole("status").filter({ hasText: "precies dezelfde uitkomst" });
    await expect.poll(() => outcome.count()).toBe(1);
    await page.close();
  });

  test("a file with faults is refused with row, column and what was expected", async () => {
    const { page } = await open("/gegevens");
    await page
      .getByLabel("Kies een bestand")
      .setInputFiles({ name: "iets.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") });
    await page.getByRole("button", { name: "Alleen controleren" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("table", { name: /Fouten in het bestand/ }).textContent()).toContain("Verwacht");
    await page.close();
  });

  test("a good file is kept, and money is divided on it", async () => {
    const { page } = await open("/gegevens");
    const table = [
      "brin6,aantal_bekostigde_leerlingen,achterstandsscore,achterstandsscore_zonder_drempel",
      "00AP00,100,33.02,102.62",
      "31MV00,424,0,128.69",
    ].join("\n");
    await page
      .getByLabel("Kies een bestand")
      .setInputFiles({ name: "scores.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
    await page.getByLabel(/^Teldatum/).fill("2019-10-01");
    const kept = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "Controleren en toevoegen" }).click();
    const { dataset } = (await (await kept).json()) as { dataset: { id: string } };
    const { page: money } = await open(`/geld/po?dataset=${dataset.id}`);
    await expect.poll(() => money.locator(".table--sites").textContent()).toContain("18.474,69");
    await page.close();
    await money.close();
  });

  test("an example country is made with its progress in sight, and a large one can be stopped", async () => {
    const { page } = await open("/gegevens");
    const make = async (sites: string) => {
      await page.getByLabel("Aantal vestigingen").fill(sites);
      const started = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: "Maak het land" }).click();
      const { job } = (await (await started).json()) as { job: { id: string } };
      return page.locator(`#taak-${job.id}`);
    };
    const small = await make("100");
    await expect.poll(() => small.textContent(), { timeout: 60_000 }).toContain("klaar");
    const large = await make("25200");
    await large.getByRole("button", { name: "Stop" }).click();
    await expect.poll(() => large.textContent(), { timeout: 60_000 }).toContain("gestopt");
    await page.close();
  });
});
