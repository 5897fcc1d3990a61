import { numberText } from "../indicators/figureText.ts";
import type { Language, Text } from "../vocabulary/text.ts";
import type { Agenda } from "./agenda.ts";

export const AGENDA_PARTS = ["analysis", "goals", "actions", "agreements", "meetings"] as const;
type PartName = (typeof AGENDA_PARTS)[number];

export interface AgendaChange {
  /** `agenda` for what is about the whole. */
  readonly part: PartName | "agenda";
  readonly id: string;
  readonly kind: "added" | "removed" | "changed" | "target-moved";
  /** Fields that differ; empty for what was added or removed. */
  readonly fields: readonly string[];
  readonly text: Text;
}

/**
 * What changed from `before` (a version, or the agenda of another year or place) to `after`, in order of the agenda.
 * Parts are the same when they have the same id.
 */
export function compareAgendas(before: Agenda, after: Agenda): AgendaChange[] {
  return [wholeChange(before, after), ...AGENDA_PARTS.map((part) => partChanges(part, before, after))].flat();
}

const WHOLE = ["title", "municipalities", "from", "to", "state", "adoptedOn", "owner", "summary", "generated"] as const;

function wholeChange(before: Agenda, after: Agenda): AgendaChange[] {
  return WHOLE.flatMap((field) => {
    const [from, to] = [before[field], after[field]].map(shown);
    if (from === to) return [];
    const what = FIELDS[field]!;
    const [was, is] = [before[field], after[field]].map((value) => WORD_VALUES[String(value)]);
    const isLong = field === "summary";
    return {
      part: "agenda" as const,
      id: after.id,
      kind: "changed" as const,
      fields: [field],
      text: isLong
        ? { nl: `De ${what.nl} is veranderd.`, en: `The ${what.en} changed.` }
        : {
            nl: `${what.nl}: van "${was?.nl ?? (from || WORDS.nl.none)}" naar "${is?.nl ?? (to || WORDS.nl.none)}".`,
            en: `${what.en}: from "${was?.en ?? (from || WORDS.en.none)}" to "${is?.en ?? (to || WORDS.en.none)}".`,
          },
    };
  });
}

interface Part {
  readonly id: string;
  readonly [field: string]: unknown;
}

function partChanges(part: PartName, before: Agenda, after: Agenda): AgendaChange[] {
  const [old, now] = [before, after].map((agenda) => agenda[part] as readonly Part[]) as [Part[], Part[]];
  const [wasThere, isThere] = [old, now].map((items) => new Map(items.map((item) => [item.id, item])));
  const removed = old.filter(({ id }) => !isThere!.has(id)).map((item) => moved(part, item, "removed"));
  const others = now.flatMap((item) => {
    const was = wasThere!.get(item.id);
    return was ? changesOf(part, was, item) : [moved(part, item, "added")];
  });
  return [...removed, ...others];
}

function moved(part: PartName, item: Part, kind: "added" | "removed"): AgendaChange {
  const [{ nl, en }, name] = [PARTS[part], nameOf(item)];
  const text =
    kind === "added"
      ? { nl: `${nl} erbij: ${name}.`, en: `${en} added: ${name}.` }
      : { nl: `${nl} weg: ${name}.`, en: `${en} removed: ${name}.` };
  return { part, id: item.id, kind, fields: [], text };
}

const AIMS: ReadonlySet<string> = new Set(["target", "by"]);

function changesOf(part: PartName, was: Part, now: Part): AgendaChange[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  const fields = keys.filter((key) => shown(was[key]) !== shown(now[key]));
  const { nl, en } = PARTS[part];
  const name = nameOf(now);
  const aims = fields.filter((field) => AIMS.has(field));
  const target = aims.length > 0 ? [targetChange(part, was, now, aims)] : [];
  const others = fields.filter((field) => !AIMS.has(field));
  if (others.length === 0) return target;
  const list = (language: Language): string =>
    others.map((field) => fieldChange(field, was[field], now[field], language)).join("; ");
  const text = { nl: `${nl} veranderd: ${name} (${list("nl")}).`, en: `${en} changed: ${name} (${list("en")}).` };
  return [...target, { part, id: now.id, kind: "changed", fields: others, text }];
}

function targetChange(part: PartName, was: Part, now: Part, fields: readonly string[]): AgendaChange {
  const of = (item: Part, language: Language): string => {
    const target = typeof item["target"] === "number" ? trimmed(item["target"], language) : WORDS[language].none;
    return `${target} ${WORDS[language].on} ${String(item["by"])}`;
  };
  const name = nameOf(now);
  const text = {
    nl: `Streefwaarde verschoven: ${name}, van ${of(was, "nl")} naar ${of(now, "nl")}.`,
    en: `Target moved: ${name}, from ${of(was, "en")} to ${of(now, "en")}.`,
  };
  return { part, id: now.id, kind: "target-moved", fields, text };
}

/** Short values are shown, of others only that they changed. */
function fieldChange(field: string, from: unknown, to: unknown, language: Language): string {
  const name = FIELDS[field]?.[language] ?? field;
  const money = field === "budget" || field === "spent";
  const [was, is] = [from, to].map((value) =>
    money && typeof value === "number"
      ? `€ ${numberText(value / 100, value % 100 === 0 ? 0 : 2, language)}`
      : (WORD_VALUES[String(value)]?.[language] ?? shown(value)),
  );
  const isLong = was!.length > 60 || is!.length > 60 || [from, to].some((value) => typeof value === "object");
  return isLong ? name : `${name}: ${was || WORDS[language].none} → ${is || WORDS[language].none}`;
}

function nameOf(item: Part): string {
  const name = ["title", "text"].map((key) => item[key]).find((value) => typeof value === "string");
  const figure = item["figure"] as { indicator?: string } | undefined;
  return `"${String(name ?? figure?.indicator ?? item.id)}"`;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(sorted(value)) : String(value);
}

/** With keys in order, so that the same is written the same. */
function sorted(value: object): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown) => (item && typeof item === "object" ? sorted(item) : item));
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, item && typeof item === "object" ? sorted(item as object) : item]),
  );
}

function trimmed(value: number, language: Language): string {
  return numberText(
    value,
    Number.isInteger(value) ? 0 : Math.min(4, String(value).split(".")[1]?.length ?? 0),
    language,
  );
}

const WORDS = { nl: { none: "geen", on: "op" }, en: { none: "none", on: "on" } } as const;

const PARTS: Readonly<Record<PartName, Text>> = {
  analysis: { nl: "Cijfer", en: "Figure" },
  goals: { nl: "Doel", en: "Goal" },
  actions: { nl: "Actie", en: "Action" },
  agreements: { nl: "Afspraak", en: "Agreement" },
  meetings: { nl: "Overleg", en: "Meeting" },
};

const FIELDS: Readonly<Record<string, Text>> = {
  title: { nl: "titel", en: "title" },
  municipalities: { nl: "gemeenten", en: "municipalities" },
  from: { nl: "begin", en: "start" },
  to: { nl: "einde", en: "end" },
  state: { nl: "stand", en: "state" },
  adoptedOn: { nl: "vastgesteld op", en: "adopted on" },
  generated: { nl: "verzonnen", en: "invented" },
  owner: { nl: "verantwoordelijke", en: "responsible" },
  summary: { nl: "samenvatting", en: "summary" },
  theme: { nl: "thema", en: "theme" },
  corner: { nl: "hoek", en: "corner" },
  figure: { nl: "cijfer", en: "figure" },
  kept: { nl: "vastgelegd cijfer", en: "kept figure" },
  baseline: { nl: "beginwaarde", en: "baseline" },
  reading: { nl: "lezing", en: "reading" },
  why: { nl: "waarom", en: "why" },
  goals: { nl: "doelen", en: "goals" },
  intervention: { nl: "interventie", en: "intervention" },
  partners: { nl: "partners", en: "partners" },
  budget: { nl: "begroot", en: "budget" },
  spent: { nl: "besteed", en: "spent" },
  payer: { nl: "wie betaalt", en: "payer" },
  progress: { nl: "voortgang", en: "progress" },
  with: { nl: "met wie", en: "with" },
  text: { nl: "tekst", en: "text" },
  on: { nl: "dag", en: "day" },
  until: { nl: "tot", en: "until" },
  start: { nl: "begin", en: "start" },
  end: { nl: "einde", en: "end" },
  place: { nl: "plaats", en: "place" },
  duty: { nl: "plicht", en: "duty" },
  present: { nl: "aanwezigen", en: "present" },
  items: { nl: "agendapunten", en: "agenda items" },
  cancelled: { nl: "afgelast", en: "cancelled" },
};

const WORD_VALUES: Readonly<Record<string, Text>> = {
  draft: { nl: "concept", en: "draft" },
  adopted: { nl: "vastgesteld", en: "adopted" },
  closed: { nl: "afgesloten", en: "closed" },
  planned: { nl: "gepland", en: "planned" },
  running: { nl: "loopt", en: "running" },
  done: { nl: "klaar", en: "done" },
  stopped: { nl: "gestopt", en: "stopped" },
  true: { nl: "ja", en: "yes" },
  false: { nl: "nee", en: "no" },
};
