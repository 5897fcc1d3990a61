#!/usr/bin/env node
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadSignatureCheck, parseFile, reportText, UnreadableFile, verifyText } from "../src/index.mjs";

const usage = `kansrijk-verify FILE [--certificate FILE] [--commitment FILE] [--root HASH] [--lang nl|en] [--format text|json]
kansrijk-verify DRAW [--ids FILE] [--commitment FILE] [--secret FILE] ...

FILE           certificaat of bewijs van een gezin / certificate or receipt of a family
--certificate  bij een bewijs: het openbare certificaat / with a receipt: the public certificate
DRAW           trekking / draw
--ids          de lijst of de ronde waaruit geloot is / the list or round that was drawn from
--commitment   de vastlegging (commitment.json, of announcement.json van een ronde) zoals vooraf bekend gemaakt
               the commitment (commitment.json, or announcement.json of a round) as published beforehand
--secret       de sleutel van de vastlegging / the key of the commitment
--root         de gepubliceerde wortel / the root as published
0: klopt / holds   1: klopt niet / broken   2: niet te lezen / cannot be read`;

/** Bytes from which on a file is first tried in the quick way; below, starting it takes longer than it saves. */
const quickFrom = 4_000_000;

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  const options = /** @type {const} */ ({
    certificate: { type: "string" },
    root: { type: "string" },
    ids: { type: "string" },
    commitment: { type: "string" },
    secret: { type: "string" },
    lang: { type: "string", default: "nl" },
    format: { type: "string", default: "text" },
    help: { type: "boolean", default: false },
  });
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return say(usage, 0);
    const { lang, format } = values;
    if (positionals.length !== 1 || (lang !== "nl" && lang !== "en") || (format !== "text" && format !== "json")) {
      return say(usage, 2);
    }
    const report = await verifyFile(positionals[0], values);
    return say(format === "json" ? JSON.stringify(report) : reportText(report, lang), report.ok ? 0 : 1);
  } catch (error) {
    const unreadable = values(args) === "en" ? "The file cannot be read" : "Het bestand is niet te lezen";
    return say(`${unreadable}: ${error instanceof Error ? error.message : String(error)}`, 2);
  }
}

/** @param {string[]} args */
function values(args) {
  return args.includes("en") || args.includes("--lang=en") ? "en" : "nl";
}

/**
 * @param {string} path
 * @param {Partial<Record<"certificate" | "root" | "ids" | "commitment" | "secret", string>>} values
 */
async function verifyFile(path, { certificate, root, ids, commitment, secret }) {
  const published = {
    publishedRoot: root,
    commitment: commitment === undefined ? undefined : parseFile(read(commitment)),
  };
  const quick = statSync(path).size < quickFrom ? null : await quickly(path, published);
  if (quick !== null) return quick;
  const text = read(path);
  return verifyText(text, {
    // The library takes longer to load than a small round to check.
    checkSignature: text.includes('"signature"') ? await loadSignatureCheck() : undefined,
    startHash: () => createHash("sha256"),
    ...published,
    certificate: certificate === undefined ? undefined : parseFile(read(certificate)),
    list: ids === undefined ? undefined : read(ids),
    saltKey: secret === undefined ? undefined : saltKeyIn(secret),
  });
}

/**
 * @param {string} path
 * @param {Pick<import("../src/types.d.ts").Options, "publishedRoot" | "commitment">} published
 */
async function quickly(path, published) {
  try {
    const { quickVerify } = await import("./quick.mjs");
    return await quickVerify(path, async (hasSignature) => ({
      checkSignature: hasSignature ? await loadSignatureCheck() : undefined,
      ...published,
    }));
  } catch {
    // Whatever goes wrong there, the ordinary way decides.
    return null;
  }
}

/** @param {string} path */
function saltKeyIn(path) {
  const { saltKey } = parseFile(read(path));
  if (typeof saltKey === "string" && /^[0-9a-f]{64}$/u.test(saltKey)) return saltKey;
  throw new UnreadableFile(`${path}: saltKey?`);
}

/** @param {string} path */
function read(path) {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile(`${path}: UTF-8?`, { cause: error });
  }
}

/**
 * @param {string} text
 * @param {number} code
 */
function say(text, code) {
  (code === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  return code;
}
