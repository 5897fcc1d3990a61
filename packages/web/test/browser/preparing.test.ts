import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApp, type TestApp } from "../../../server/test/testApp.ts";
import { violations } from "./accessibility.ts";
import { browserPath, openBrowser } from "./browser.ts";

const why = browserPath() === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(why !== "")(`waiting for figures in a browser${why}`, () => {
  let browser: Browser;
  let app: TestApp;
  let page: Page;
  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), testApp()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
    page.setDefaultTimeout(30_000);
  }, 120_000);
  afterAll(() => Promise.all([browser.close(), app.remove()]));

  test("who waits for the first figures sees how far it is, and can stop it", { timeout: 120_000 }, async () => {
    // The whole country takes about a minute: long enough to be found at work.
    const queued = await app.context.jobs.enqueue("build-population", { seed: 1 });
    expect(queued.ok).toBe(true);
    await page.goto(`${app.url}/monitor`);
    await page.getByText("Het voorbeeldregister wordt gemaakt").waitFor();
    const progress = page.getByRole("progressbar");
    await progress.waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await violations(page), `at ${width}`).toEqual([]);
    }
    await page.getByRole("button", { name: "Stop" }).click();
    const stopped = async () => (await app.context.jobs.list()).map(({ state }) => state);
    await expect.poll(stopped, { timeout: 60_000 }).toEqual(["cancelled"]);
    await progress.waitFor({ state: "detached" });
  });
});
