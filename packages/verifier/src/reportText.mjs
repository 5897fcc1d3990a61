import { reportWords } from "./words/report.mjs";

/** @import { Component, PropertyReport, Report, Violation } from "./types.d.ts" */

/** @typedef {"nl" | "en"} Language */

const shownViolations = 10;
const shownIds = 5;

/**
 * The report as lines for people. Long lists are cut off with how many more there are; the JSON report has them all.
 * @param {Report} report
 * @param {Language} lang
 */
export function reportText(report, lang) {
  const lines = [fileLine(report, lang), ""];
  for (const property of report.properties) lines.push(...propertyLines(property, lang));
  report.components.slice(0, shownViolations).forEach((component, i) => lines.push(componentLine(component, i, lang)));
  lines.push("", report.ok ? reportWords.ok[lang] : reportWords.notOk[lang]);
  return lines.join("\n");
}

/**
 * @param {Report} report
 * @param {Language} lang
 */
export function fileLine({ file, edition, applicants, programmes, placed }, lang) {
  const name = reportWords.file[edition ?? file][lang];
  if (file === "draw" && applicants > 0) return `${name}: ${applicants} ${reportWords.lots[lang]}`;
  if (file === "receipt" || edition === null) return name;
  const words = [`${applicants} ${reportWords.applicants[lang]}`, `${programmes} ${reportWords.programmes[lang]}`];
  return `${name}: ${[...words, `${placed} ${reportWords.placed[lang]}`].join(", ")}`;
}

/**
 * @param {PropertyReport} property
 * @param {Language} lang
 */
function propertyLines({ property, title, status, notes, violations }, lang) {
  const lines = [`${title[lang]} [${property}]: ${reportWords.status[status][lang]}`];
  for (const violation of violations.slice(0, shownViolations)) lines.push(`  - ${violationLine(violation, lang)}`);
  if (violations.length > shownViolations) lines.push(`  - ${more(violations.length - shownViolations, lang)}`);
  for (const note of notes) lines.push(`  (${note[lang]})`);
  return lines;
}

/**
 * @param {Violation} violation
 * @param {Language} lang
 */
export function violationLine({ text, applicants, programmes, components }, lang) {
  const ids = [...programmes, ...applicants];
  const concerned = ids.length === 0 ? "" : ` [${reportWords.concerned[lang]}: ${someIds(ids, lang)}]`;
  const parts = components.length === 0 ? "" : ` {${components.map((i) => `#${i + 1}`).join(", ")}}`;
  return `${text[lang]}${concerned}${parts}`;
}

/**
 * @param {Component} component
 * @param {number} i
 * @param {Language} lang
 */
export function componentLine({ applicants, programmes }, i, lang) {
  const [a, p] = [reportWords.applicants[lang], reportWords.programmes[lang]];
  const sizes = `${applicants.length} ${a} (${someIds(applicants, lang)}), ${programmes.length} ${p} (${someIds(programmes, lang)})`;
  return `${reportWords.component[lang]} #${i + 1}: ${sizes}`;
}

/**
 * @param {readonly string[]} ids
 * @param {Language} lang
 */
function someIds(ids, lang) {
  const first = ids.slice(0, shownIds).join(", ");
  return ids.length <= shownIds ? first : `${first}, ${more(ids.length - shownIds, lang)}`;
}

/**
 * @param {number} count
 * @param {Language} lang
 */
function more(count, lang) {
  return `${reportWords.more[lang]} ${count}${reportWords.moreAfter[lang]}`;
}
