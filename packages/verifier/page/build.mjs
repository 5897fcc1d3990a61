// Makes verify.html: the template with all modules in one script, so that it works from a file, without a server.
// Run: node packages/verifier/page/build.mjs
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const importStatement = /^import \{([^}]*)\} from "([^"]+)";\n/gmu;

/** The text of the page. */
export function pageText() {
  const template = readFileSync(resolve(folder, "template.html"), "utf8");
  const script = `\n${bundled(resolve(folder, "page.mjs"))}`;
  const style = /<style>([\s\S]*?)<\/style>/u.exec(template)?.[1] ?? "";
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  // Laid out as the formatter does it, so that formatting leaves the page as it is.
  const meta = `<meta\n      http-equiv="Content-Security-Policy"\n      content="${policy}"\n    />`;
  return template.replace(/<meta[^>]*POLICY[^>]*>/u, meta).replace("SCRIPT", () => script);
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/**
 * All modules that `entry` needs, each in a function of its own, those it imports first.
 * @param {string} entry
 */
function bundled(entry) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {string[]} */
  const parts = [];
  /** @param {string} path */
  const add = (path) => {
    if (names.has(path)) return;
    const source = readFileSync(path, "utf8");
    for (const [, , from] of source.matchAll(importStatement)) add(resolve(dirname(path), from));
    const name = `module${names.size}`;
    names.set(path, name);
    const body = source
      .replace(importStatement, (_, list, from) => `const {${list}} = ${names.get(resolve(dirname(path), from))};\n`)
      .replace(/^export /gmu, "");
    const exported = [...source.matchAll(/^export (?:async )?(?:function|class|const) (\w+)/gmu)].map(
      (match) => match[1],
    );
    parts.push(`const ${name} = (() => {\n${body}return { ${exported.join(", ")} };\n})();\n`);
  };
  add(entry);
  const script = parts.join("\n");
  if (/^(?:import|export) /mu.test(script) || script.includes("</script")) throw new Error("cannot be put in one page");
  return script;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(resolve(folder, "verify.html"), pageText());
