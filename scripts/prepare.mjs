import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MINIMUM = [20, 19];

/**
 * Makes a checkout ready to run: checks Node, installs what the lock file names, builds the pages when they changed.
 * Says what it does on standard error, so that the output of a command stays clean.
 */
export async function prepare({ web }) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new Error(`Kansrijk needs Node.js ${MINIMUM.join(".")} or newer; this is ${process.versions.node}.`);
  }
  if (!isInstalled()) {
    say("Installing packages (once) ...");
    await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  if (web) await buildWeb();
}

function isInstalled() {
  const marker = join(ROOT, "node_modules/.package-lock.json");
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs - 1000
    ? true
    : sameLock(marker);
}

/** A checkout sets new dates on files, so compare what is installed with what the lock file names. */
function sameLock(marker) {
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(marker, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, item]) =>
      path === "" ||
      item.optional ||
      item.link ||
      !path.startsWith("node_modules/") ||
      installed[path]?.version === item.version,
  );
}

async function buildWeb() {
  const stamp = join(ROOT, "packages/web/dist/.stamp");
  const hash = sourceHash(["packages/web", "packages/core/src"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  say("Building the pages ...");
  await run(
    process.execPath,
    [join(ROOT, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    join(ROOT, "packages/web"),
  );
  writeFileSync(stamp, hash);
}

function sourceHash(folders) {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = readdirSync(join(ROOT, folder), { recursive: true })
      .map(String)
      .filter((name) => !/(^|[\\/])(dist|node_modules)([\\/]|$)/.test(name))
      .sort();
    for (const name of names) {
      const file = join(ROOT, folder, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

export function run(command, args, cwd = ROOT, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", 2, 2] });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(" ")} ended with code ${code}`)),
    );
  });
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
