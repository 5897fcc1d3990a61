import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";
import { prepare, run } from "./prepare.mjs";

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = (...args) => run(process.execPath, args);

const CHECKS = [
  ["types", () => node(root("node_modules/typescript7/bin/tsc"), "-p", root("tsconfig.json"))],
  ["types of the verifier", () => node(root("node_modules/typescript7/bin/tsc"), "-p", root("packages/verifier"))],
  ["lint", () => node(root("node_modules/oxlint/bin/oxlint"), "--deny-warnings")],
  ["format", () => node(root("node_modules/oxfmt/bin/oxfmt"), "--check")],
  ["dead code", () => node(root("node_modules/knip/bin/knip.js"), "--no-progress")],
  ["rules", () => node(root("packages/cli/bin/kansrijk.mjs"), "rules", "check")],
];

try {
  await prepare({ web: true });
  for (const [name, check] of CHECKS) {
    process.stderr.write(`Checking ${name} ...\n`);
    await check();
  }
  const browser = await findBrowser();
  if (!existsSync(root("../shared/data")))
    process.stderr.write("The folder shared/ is not beside the project: tests on the real files are skipped.\n");
  const env = { ...process.env, ...browser.env, KANSRIJK_BROWSER: browser.path };
  await run(process.execPath, [root("node_modules/vitest/vitest.mjs"), "run"], root("."), env);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
