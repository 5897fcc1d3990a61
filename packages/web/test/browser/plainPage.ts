import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./accessibility.ts";

/** Headings of columns and of every row are told as such. */
export async function expectHeadings(plain: Page): Promise<void> {
  for (const table of await plain.locator("table").all()) {
    expect(await table.locator("thead th:not([scope=col])").count()).toBe(0);
    expect(await table.locator("tbody tr").count()).toBe(
      await table.locator("tbody tr > th[scope=row]:first-child").count(),
    );
  }
}

/** Shows a page without scripts where scripts may run, so that axe can look at it; at a narrow and a wide window. */
export async function expectAccessible(browser: Browser, plain: Page, site: string): Promise<void> {
  const content = (await plain.content()).replaceAll(/<\/?noscript>|<script[^>]*><\/script>/g, "");
  const looked = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await looked.route("**/*", (route) =>
    route.request().resourceType() === "document"
      ? route.fulfill({ body: content, contentType: "text/html" })
      : route.continue(),
  );
  await looked.goto(`${site}/looked`);
  for (const width of [320, 1280]) {
    await looked.setViewportSize({ width, height: 800 });
    expect(await violations(looked), `at ${width}`).toEqual([]);
    expect(await looked.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width}`).toBe(0);
  }
  await looked.close();
}
