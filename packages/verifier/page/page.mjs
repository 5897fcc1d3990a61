import { componentLine, fileLine, violationLine } from "../src/reportText.mjs";
import { UnreadableFile } from "../src/unreadableFile.mjs";
import { parseFile, verifyText } from "../src/verifyText.mjs";
import { reportWords } from "../src/words/report.mjs";
import { pageWords } from "./pageWords.mjs";

/** @import { Report, PropertyReport } from "../src/types.d.ts" */

const shown = 50;

/** @type {"nl" | "en"} */
let lang = "nl";
/** @type {{ name: string, text: string } | null} */
let file = null;
/** Files beside it, parsed. @type {{ certificate?: unknown, commitment?: unknown }} */
const beside = {};
/** @type {Report | null} */
let report = null;

/** @param {string} id */
function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {Node[]} children
 */
function element(name, text, ...children) {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function showTexts() {
  document.documentElement.lang = lang;
  document.title = pageWords.heading[lang];
  for (const each of document.querySelectorAll("[data-text]")) {
    const name = /** @type {keyof typeof pageWords} */ (each.getAttribute("data-text"));
    each.textContent = pageWords[name][lang];
  }
  byId("language").lang = lang === "nl" ? "en" : "nl";
}

/** @param {string} text */
function say(text) {
  byId("status").textContent = text;
}

/**
 * Reads as UTF-8 and nothing else.
 * @param {File} source
 */
async function readText(source) {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await source.arrayBuffer());
}

/** @param {unknown} error */
function fail(error) {
  report = null;
  showReport();
  const detail = error instanceof UnreadableFile ? error.message : String(error);
  say(`${reportWords.unreadable[lang]}: ${detail}`);
}

async function check() {
  if (file === null) return;
  say(`${pageWords.busy[lang]} ${file.name}`);
  // Let the browser show that before the work starts.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const root = /** @type {HTMLInputElement} */ (byId("root")).value.trim();
  try {
    report = verifyText(file.text, {
      publishedRoot: root === "" ? undefined : root,
      ...beside,
    });
    showReport();
    say(`${file.name}: ${report.ok ? reportWords.ok[lang] : reportWords.notOk[lang]}`);
  } catch (error) {
    fail(error);
  }
}

function showReport() {
  byId("report").hidden = report === null;
  byId("properties").replaceChildren();
  byId("parts").replaceChildren();
  if (report === null) return;
  byId("summary").textContent = fileLine(report, lang);
  byId("properties").append(...report.properties.map(propertyItem));
  byId("parts").append(
    ...report.components.slice(0, shown).map((component, i) => element("li", componentLine(component, i, lang))),
  );
}

/** @param {PropertyReport} property */
function propertyItem({ title, statement, status, notes, violations }) {
  const item = element("li", "", element("h3", title[lang]), element("p", statement[lang]));
  item.className = status;
  const mark = element("p", reportWords.status[status][lang]);
  mark.className = "mark";
  item.append(mark);
  if (violations.length > 0) {
    const rows = violations.slice(0, shown).map((violation) => element("li", violationLine(violation, lang)));
    const rest = violations.length - shown;
    if (rest > 0) rows.push(element("li", `${reportWords.more[lang]} ${rest}${reportWords.moreAfter[lang]}`));
    item.append(element("ul", "", ...rows));
  }
  for (const note of notes) {
    const line = element("p", note[lang]);
    line.className = "note";
    item.append(line);
  }
  return item;
}

/** @param {File | undefined} chosen */
async function takeFile(chosen) {
  if (chosen === undefined) return;
  try {
    file = { name: chosen.name, text: await readText(chosen) };
    await check();
  } catch (error) {
    fail(error);
  }
}

/**
 * @param {keyof typeof beside} name
 * @param {File | undefined} chosen
 */
async function takeBeside(name, chosen) {
  // When this one cannot be read, the one before it does not count either.
  beside[name] = undefined;
  try {
    beside[name] = chosen === undefined ? undefined : parseFile(await readText(chosen));
    await check();
  } catch (error) {
    fail(error);
  }
}

/** @param {Event} event */
function chosenIn(event) {
  return /** @type {HTMLInputElement} */ (event.target).files?.[0];
}

const drop = byId("drop");
byId("file").addEventListener("change", (event) => void takeFile(chosenIn(event)));
for (const name of /** @type {const} */ (["certificate", "commitment"])) {
  byId(name).addEventListener("change", (event) => void takeBeside(name, chosenIn(event)));
}
byId("root").addEventListener("change", () => void check());
byId("language").addEventListener("click", () => {
  lang = lang === "nl" ? "en" : "nl";
  showTexts();
  showReport();
  if (report !== null) say(report.ok ? reportWords.ok[lang] : reportWords.notOk[lang]);
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  void takeFile(event.dataTransfer?.files[0]);
});
showTexts();
