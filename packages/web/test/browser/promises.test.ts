import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`promises in a browser${why}`, () => {
  let browser: Browser;
  let site: TestApp;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("pageerror", (error) => troubles.push(error.message));
  });
  afterAll(() => Promise.all([browser.close(), site.remove()]));

  async function isFine(...widths: number[]): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  test("the list is chosen from in the address, and drawn in time", async () => {
    await page.goto(`${site.url}/beloften`);
    await page.locator(".plot svg").waitFor();
    const rows = page.getByRole("table", { name: "Beloften met termijn en status" }).locator("tbody tr");
    const all = await rows.count();
    await page.getByLabel("Status", { exact: true }).selectOption("late");
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("status")).toBe("late");
    expect((await rows.allInnerTexts()).every((text) => text.includes("te laat"))).toBe(true);
    const feed = await page.getByRole("link", { name: "Nieuws (Atom)" }).getAttribute("href");
    expect(feed).toContain("status=late");
    await isFine(1280, 375);
  });

  test("the feed is XML that a browser reads: Atom, with an id and a date per entry", async () => {
    const found = await page.evaluate(async () => {
      const text = await (await fetch("/v1/promises/feed.atom")).text();
      const feed = new DOMParser().parseFromString(text, "application/xml");
      const entries = [...feed.querySelectorAll("entry")];
      return {
        broken: feed.querySelector("parsererror")?.textContent ?? null,
        root: `${feed.documentElement.namespaceURI} ${feed.documentElement.localName}`,
        whole: entries.every((entry) => ["id", "title", "updated", "link"].every((part) => entry.querySelector(part))),
        count: entries.length,
      };
    });
    expect(found).toMatchObject({ broken: null, root: "http://www.w3.org/2005/Atom feed", whole: true });
    expect(found.count).toBeGreaterThan(40);
  });

  test("a promise says what was said, where, by which rule, and what became of it", async () => {
    await page.getByRole("link", { name: "K7 a", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: /^K7/ }).waitFor();
    const text = await page.locator("main").innerText();
    for (const part of [
      "“Invoering doorstroomrechten vo”, alinea 1",
      "Nagekomen op 1 augustus 2020",
      "Wet gelijke kans",
    ])
      expect(text).toContain(part);
    await isFine(375);
    await page.goto(`${site.url}/beloften/L7`);
    await page.getByRole("heading", { level: 1, name: /^L7/ }).waitFor();
    await page.getByRole("link", { name: "K24 b" }).waitFor();
    await isFine(1280);
  });

  test("who is trusted adds news by keyboard, and the status is decided again", async () => {
    await page.goto(`${site.url}/beloften/K28`);
    await page.getByRole("heading", { level: 2, name: /K28 onbekend/ }).waitFor();
    await page.getByLabel("Wat gebeurde er").focus();
    for (const words of ["2024-11-01", "Proef: verteld", "Try: told", "Proef van de test"]) {
      await page.keyboard.press("Tab");
      if (words === "Proef: verteld") await page.keyboard.press("Tab");
      await page.keyboard.type(words);
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: /K28 op tijd nagekomen/ }).waitFor();
    await page.getByText("verteld door een gebruiker").waitFor();
    expect(troubles).toEqual([]);
  });
});
