import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { run } from "./prepare.mjs";

const require = createRequire(import.meta.url);
const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * Finds a Chromium for the tests, or installs one: that of the system, Playwright's own, or one from npm, in that order.
 * Gives its path and what it needs in its environment.
 */
export async function findBrowser() {
  const found = installed();
  if (found) return found;
  for (const install of [installSystem, installPlaywright, installPackage]) {
    const browser = await install().catch((error) => void process.stderr.write(`${error.message}\n`));
    if (browser) return browser;
  }
  throw new Error("No Chromium could be found or installed; install one and set KANSRIJK_BROWSER to its path.");
}

function installed() {
  const set = process.env.KANSRIJK_BROWSER;
  if (set) {
    if (!existsSync(set)) throw new Error(`KANSRIJK_BROWSER is "${set}"; expected the path of a browser.`);
    return { path: set, env: {} };
  }
  return systemBrowser() ?? playwrightBrowser();
}

function systemBrowser() {
  for (const name of SYSTEM) {
    const which = spawnSync("which", [name], { encoding: "utf8" });
    if (which.status === 0) return { path: which.stdout.trim(), env: {} };
  }
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return existsSync(mac) ? { path: mac, env: {} } : undefined;
}

function playwrightBrowser() {
  const path = require("playwright-core").chromium.executablePath();
  return path && existsSync(path) ? { path, env: {} } : undefined;
}

async function installSystem() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  process.stderr.write("Installing Chromium for the browser tests (once) ...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], undefined, env);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], undefined, env);
  return systemBrowser();
}

async function installPlaywright() {
  await run(process.execPath, [
    require.resolve("playwright-core/cli.js"),
    "install",
    "--with-deps",
    "chromium-headless-shell",
  ]);
  return playwrightBrowser();
}

async function installPackage() {
  await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "@sparticuz/chromium@153.0.0"]);
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { path: await chromium.executablePath(), env: { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" } };
}
