import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`protecting a table in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  async function fits(): Promise<void> {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  async function give(content: string): Promise<void> {
    const file = { name: "tabel.csv", mimeType: "text/csv", buffer: Buffer.from(content) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Gekozen tabel").waitFor();
  }

  test("a table of one's own is protected, shown and downloaded without the hidden numbers", async () => {
    await page.goto(`${app.url}/afscherming`);
    await page.locator("h1").waitFor();
    await fits();
    await give("regio;aantal\nA;3\nB;8\nC;25\nD;30\ntotaal;66\n");
    await page.getByLabel("Wat is te klein?").selectOption("duo");
    await page.getByRole("button", { name: "Bescherm de tabel" }).click();
    await page.getByText("Veilig: geen enkel").waitFor();
    await page.getByText("1 te kleine getallen, 1 andere getallen verborgen.", { exact: false }).waitFor();
    expect(await page.locator("tbody tr").first().innerText()).toMatch(
      /A\s+c \(verborgen\)\s+te klein\s+0 tot en met 11/,
    );
    await fits();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download de tabel" }).click(),
    ]);
    expect(await readFile((await download.path())!, "utf8")).toBe("regio,aantal\nA,c\nB,c\nC,25\nD,30\ntotaal,66\n");
  });

  test("a published table that tells what it hides is found out", async () => {
    await give("regio;aantal\nA;<5\nB;8\nC;25\nD;30\ntotaal;66\n");
    await page.getByRole("button", { name: "Val de tabel aan" }).click();
    await page.getByText("toch precies vaststaan: 1").waitFor();
    expect(await page.locator("tbody tr").first().innerText()).toMatch(/A\s+<5\s+3/);
    await fits();
  });

  test("the invented table is marked as such, and a table that cannot be read says why", async () => {
    await page.getByRole("button", { name: "Probeer een verzonnen tabel" }).click();
    await page.getByRole("button", { name: "Bescherm de tabel" }).click();
    await page.getByText("Veilig: geen enkel").waitFor();
    expect(await page.getByText("verzonnen leerlingen").count()).toBeGreaterThan(1);
    await give("regio;aantal\nA;drie\ntotaal;66\n");
    await page.getByRole("button", { name: "Bescherm de tabel" }).click();
    await page.getByText("Rij 2: verwacht: in kolom aantal een geheel getal").waitFor();
    await fits();
    expect(troubles).toEqual([]);
  });
});
