import type { Page } from "playwright-core";
import { expect } from "vitest";
import { violations } from "./accessibility.ts";

/** The page is accessible and no wider than the screen, at a wide and at a narrow one; it is left at the wide one. */
export async function isSound(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(await violations(page), `${page.url()} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
