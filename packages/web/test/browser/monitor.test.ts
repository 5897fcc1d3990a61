import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";
import { openMonitorSite } from "./openMonitorSite.ts";
import type { Site } from "./openSite.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";
const INDICATOR = "advice-test-higher";

describe.skipIf(why !== "")(`the monitor in a browser${why}`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openMonitorSite()]);
    context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1280, height: 900 },
    });
    // The first question about an indicator computes its cube; that is not what the pages are tested for.
    await fetch(`${site.url}/v1/monitor/NL`);
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), site.close()]));

  /** Opens a page when all its figures are there, and gathers what goes wrong on it. */
  async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const troubles: string[] = [];
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(path.startsWith("http") ? path : `${site.url}${path}`);
    await page.locator("h1").waitFor();
    await settled(page);
    return { page, troubles };
  }

  const PAGES = [
    "/monitor?place=PV27&lang=en",
    `/monitor/${INDICATOR}?place=PV27&compare=PV28`,
    "/monitor/segregation-parental-education?map=value&lang=en",
    `/tabel?indicator=${INDICATOR}&place=provinces&by=sex&from=2022&to=2024`,
    "/",
  ];

  test.each(PAGES)(
    "%s: accessible, no wider than the screen, no errors, no empty cell, marked as invented",
    async (path) => {
      const { page, troubles } = await open(path);
      // Not those of all municipalities: the same component, and thousands of cells to look at.
      await page.evaluate(() =>
        document
          .querySelectorAll("details")
          .forEach((details) => (details.open = details.closest("[aria-labelledby=gemeenten]") === null)),
      );
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(await emptyCells(page)).toEqual([]);
      expect(await page.locator("main").textContent()).toMatch(/verzonnen leerlingen|invented pupils/);
      expect(troubles).toEqual([]);
      await page.close();
    },
    30_000,
  );

  test("from a region to an indicator, broken down and compared; the shared address opens the same view", async () => {
    const { page, troubles } = await open("/monitor");
    const place = page.getByRole("combobox", { name: "Gemeente of provincie" });
    await place.fill("noord-h");
    await page.getByRole("option", { name: "Noord-Holland provincie" }).waitFor();
    await place.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Kansen in het onderwijs in Noord-Holland" }).waitFor();
    await settled(page);
    const link = page.getByRole("link", { name: "Toetsadvies hoger dan het schooladvies", includeHidden: true });
    // It stands among the first of its field or among the others: that is for the figures to say.
    if (!(await link.isVisible())) await page.locator("details", { has: link }).locator("summary").click();
    await link.click();
    await page.getByLabel("Vergelijk groepen naar").selectOption("sex");
    await page.getByLabel("Schooljaar", { exact: true }).selectOption("2022");
    const other = page.getByRole("combobox", { name: "Vergelijk met een andere plaats" });
    await other.fill("zuid-holland");
    await other.press("Enter");
    await page.getByRole("button", { name: "Haal weg: Zuid-Holland" }).waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Deel deze weergave" }).click();
    await page.getByText("Het adres staat op uw klembord.").waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe("?place=PV27&by=sex&year=2022&compare=PV28");
    const { page: second } = await open(address);
    expect(await shown(second)).toEqual(await shown(page));
    expect(await second.locator("#groepen ~ .data-figure .figure__title").textContent()).toContain("2022/23");
    expect(troubles).toEqual([]);
    await page.close();
    await second.close();
  }, 30_000);

  test("figures that are fixed have an address of their own with the same figures, and files to keep", async () => {
    const { page, troubles } = await open(`/monitor/${INDICATOR}?place=PV27&by=sex`);
    const value = await page.locator("section[aria-labelledby=tabel] tbody td").first().textContent();
    await page.getByRole("button", { name: "Leg deze cijfers vast" }).click();
    await page.getByRole("link", { name: "Open de vastgelegde cijfers" }).click();
    await page.waitForURL(/\/v\/[0-9a-f]+$/);
    await expect.poll(() => page.locator("table tbody td").allTextContents(), { timeout: 10_000 }).toContain(value);
    await page.goBack();
    await page.locator(".export-links").waitFor();
    const [started] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^CSV ?, Noord-Holland$/ }).click(),
    ]);
    expect((await linesOf(started)).length).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
    await page.close();
  }, 30_000);

  test("the tile map is one stop for Tab, is walked with the arrow keys, and Enter compares", async () => {
    const { page } = await open(`/monitor/${INDICATOR}?place=GM0363`);
    const map = page.getByRole("group", { name: /Kaart van gemeenten/ });
    expect(await map.locator("[tabindex='0']").count()).toBe(1);
    const start = map.locator("[tabindex='0']");
    expect(await start.getAttribute("aria-label")).toMatch(/^Amsterdam: /);
    await start.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-code"));
    const code = await focused();
    expect(code).toMatch(/^GM\d{4}$/);
    expect(code).not.toBe("GM0363");
    expect(await map.locator("[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.getAll("compare")).toEqual([code]);
    await expect.poll(() => map.locator(`[data-code='${code}']`).getAttribute("aria-pressed")).toBe("true");
    await page.close();
  }, 30_000);

  test("what is kept holds the figures that are shown, with a symbol where there is none", async () => {
    const { page } = await open(`/monitor/${INDICATOR}?place=GM0363`);
    const figure = page.locator("section[aria-labelledby=gemeenten] .data-figure").first();
    const [started] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name: "CSV" }).click(),
    ]);
    const rows = await linesOf(started);
    expect(rows).toHaveLength(343);
    expect(
      rows
        .slice(1)
        .flatMap((row) => row.split(";"))
        .filter((cell) => cell === ""),
    ).toEqual([]);
    expect(rows.some((row) => row.endsWith(";c;c;c;c"))).toBe(true);
    const [svg] = await Promise.all([
      page.waitForEvent("download"),
      figure.getByRole("button", { name: "SVG" }).click(),
    ]);
    expect((await linesOf(svg)).join("\n")).not.toContain("var(--");
    await page.close();
  }, 30_000);

  test("the table tool: all municipalities, only what is in sight is drawn, order in the address", async () => {
    const { page, troubles } = await open(
      `/tabel?indicator=${INDICATOR}&place=municipalities&by=parental-education&from=2014`,
    );
    const table = page.locator(".table--pivot");
    const rows = Number(await table.getAttribute("aria-rowcount"));
    expect(rows).toBeGreaterThan(1000);
    expect(await table.locator("tbody tr[aria-rowindex]").count()).toBeLessThan(60);
    const first = () => table.locator("thead th").allTextContents();
    expect((await first()).slice(0, 2)).toEqual(["Plaats", "Opleiding van de ouders"]);
    await page.getByRole("button", { name: "naast elkaar: Opleiding van de ouders" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll("columns")).toEqual(["year", "parental-education"]);
    await expect.poll(async () => Number(await table.getAttribute("aria-rowcount"))).toBe((rows - 1) / 5 + 1);
    const before = await table.locator("tbody th").first().textContent();
    await page
      .getByRole("region", { name: "Cijfers in rijen en kolommen" })
      .evaluate((region) => region.scrollTo(400, 5000));
    await expect.poll(() => table.locator("tbody th").first().textContent()).not.toBe(before);
    const [started] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als CSV" }).click(),
    ]);
    const cells = Number((await table.getAttribute("aria-colcount"))!) - 1;
    expect(await linesOf(started)).toHaveLength(1 + cells * ((rows - 1) / 5));
    expect(troubles).toEqual([]);
    await page.close();
  }, 30_000);
});

async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator(".loading, .is-old").count(), { timeout: 20_000 }).toBe(0);
}

/** What a view says: its statement, its legends and all figures of its tables. */
async function shown(page: Page): Promise<string[]> {
  await settled(page);
  return page.locator(".page__lead, .figure__summary, table").allTextContents();
}

function emptyCells(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("tbody td:not([aria-hidden]), tbody th")]
      .filter((cell) => cell.textContent.trim() === "" && cell.closest("[aria-hidden]") === null)
      .map((cell) => cell.closest("table")?.caption?.textContent ?? ""),
  );
}

async function linesOf(download: { createReadStream: () => Promise<AsyncIterable<unknown>> }): Promise<string[]> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8").trim().split(/\r?\n/);
}
