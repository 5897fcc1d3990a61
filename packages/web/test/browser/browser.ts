import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where distributions put Chromium or Chrome; tried before the browser that Playwright brings along. */
const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a browser on this machine; undefined when there is none. */
export function browserPath(): string | undefined {
  return [process.env["KANSRIJK_BROWSER"], ...SYSTEM, chromium.executablePath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );
}

/** @throws when there is no browser; ask `browserPath` first */
export function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("no Chromium found; set KANSRIJK_BROWSER to the path of one");
  // A container has no user namespaces for Chromium's sandbox; the pages tested are our own.
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
