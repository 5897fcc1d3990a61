import { agenda as agendaSchema, type Agenda } from "@kansrijk/core/agenda/agenda";
import { collection } from "@kansrijk/core/collections/kinds/agendas";
import type { PlaceBook } from "@kansrijk/core/places/placeBook";
import type { Store } from "../../store/store.ts";
import { bodyKey, objectsOf, OPARL_KINDS, type OparlKind, type OparlPart } from "./objectsOf.ts";

const SCHEMA = "https://schema.oparl.org/1.1/";

/** An object with what its history tells: when it came, changed last, and whether it is gone. */
export interface OparlObject {
  readonly kind: OparlKind | "body";
  readonly path: string;
  readonly body: string;
  /** ISO times. */
  readonly created: string;
  readonly modified: string;
  readonly deleted: boolean;
  /** As it goes out; of a deleted object only id, type and times. */
  readonly json: Readonly<Record<string, unknown>>;
}

type Traced = { part: OparlPart; body: string; text: string; created: string; modified: string; deleted: boolean };

interface Version {
  readonly at: string;
  /** When text of it was erased; empty when it was not. Who harvests has to fetch it again then. */
  readonly erased: string;
  readonly agenda: Agenda | null;
}

/** All OParl objects of the agendas of a store that were adopted, by path. `root` is the absolute address of the system. */
export async function oparlBook(
  { db }: Pick<Store, "db">,
  places: PlaceBook,
  root: string,
): Promise<ReadonlyMap<string, OparlObject>> {
  const rows = await db
    .selectFrom("record_version")
    .select(["id", "content", "kept_at", "erased_at"])
    .where("collection", "=", collection.id)
    .orderBy("id")
    .orderBy("version")
    .execute();
  const histories = new Map<string, Version[]>();
  for (const { id, content, kept_at: at, erased_at: erasedAt } of rows) {
    const read = content === null ? undefined : agendaSchema.safeParse(JSON.parse(content));
    // A version of a shape from long ago is passed over: the one before it stays until the next.
    if (read && !read.success) continue;
    const agenda = read ? read.data : null;
    // Drafts are for nobody outside: what was adopted before stays until something else is adopted.
    if (agenda && !collection.isPublic!(agenda)) continue;
    if (!agenda && !histories.has(id)) continue;
    const erased = erasedAt === null ? "" : new Date(erasedAt).toISOString();
    histories.set(id, [...(histories.get(id) ?? []), { at: new Date(at).toISOString(), erased, agenda }]);
  }
  const url = urlFrom(root);
  const traced = new Map([...histories.values()].flatMap((versions) => [...trace(versions, url)]));
  const objects = [...traced.values()].map((item) => finished(item, traced, url));
  const bodies = bodiesOf(objects, places, root);
  return new Map([...bodies, ...objects].map((object) => [object.path, object]));
}

/** Absolute addresses; `../` leaves the system. */
function urlFrom(root: string): (path: string) => string {
  return (path) =>
    path.startsWith("../") ? `${root.slice(0, root.lastIndexOf("/"))}/${path.slice(3)}` : `${root}/${path}`;
}

function trace(versions: readonly Version[], url: (path: string) => string): Map<string, Traced> {
  const known = new Map<string, Traced>();
  for (const { at, erased, agenda } of versions) {
    const parts = agenda ? objectsOf(agenda, url) : [];
    const here = new Set(parts.map(({ path }) => path));
    for (const item of known.values())
      if (!here.has(item.part.path) && !item.deleted) Object.assign(item, { deleted: true, modified: at });
    for (const part of parts) {
      const text = JSON.stringify(part.fields);
      const was = known.get(part.path);
      const since = was && !was.deleted && was.text === text ? was.modified : at;
      const modified = erased > since ? erased : since;
      const body = bodyKey(agenda!);
      known.set(part.path, { part, body, text, created: was?.created ?? at, modified, deleted: false });
    }
  }
  return known;
}

/** Objects that OParl wants inside others are put there; they name their paths until here. */
function finished(item: Traced, all: ReadonlyMap<string, Traced>, url: (path: string) => string): OparlObject {
  const { part, body, created, modified, deleted } = item;
  const embedded = (path: unknown): unknown => {
    const found = all.get(String(path));
    return found && finished(found, all, url).json;
  };
  const { agendaItem, mainFile } = part.fields;
  const fields = {
    ...part.fields,
    ...(Array.isArray(agendaItem) ? { agendaItem: agendaItem.map(embedded) } : {}),
    ...(mainFile === undefined ? {} : { mainFile: embedded(mainFile) }),
  };
  const head = { id: url(part.path), type: SCHEMA + OPARL_KINDS[part.kind] };
  const json = deleted ? { ...head, created, modified, deleted } : { ...head, ...fields, created, modified };
  return { kind: part.kind, path: part.path, body, created, modified, deleted, json };
}

/** Lists of a body; those that stay empty have to be there all the same. */
export const BODY_LISTS = {
  organization: "organizations",
  person: "persons",
  meeting: "meetings",
  paper: "papers",
  agendaItem: "agenda-items",
  consultation: "consultations",
  file: "files",
  locationList: "locations",
  legislativeTermList: "legislative-terms",
  membership: "memberships",
} as const;

function bodiesOf(objects: readonly OparlObject[], places: PlaceBook, root: string): OparlObject[] {
  const url = urlFrom(root);
  return [...new Set(objects.map(({ body }) => body))].map((key) => {
    const own = objects.filter(({ body }) => body === key);
    const codes = key.split("-");
    const names = codes.map((code) => places.municipality(code)?.name ?? code);
    const [created, modified] = [
      own.map((item) => item.created).sort()[0]!,
      own
        .map((item) => item.modified)
        .sort()
        .at(-1)!,
    ];
    const deleted = own.every((item) => item.deleted);
    const path = `body/${key}`;
    const lists = Object.entries(BODY_LISTS).map(([field, list]) => [field, url(`${path}/${list}`)]);
    const head = { id: url(path), type: `${SCHEMA}Body` };
    const fields = {
      system: root,
      shortName: names.join(", "),
      name: codes.length === 1 ? `Gemeente ${names[0]!}` : `Regio ${names.join(", ")}`,
      classification: codes.length === 1 ? "Gemeente" : "Regio",
      legislativeTerm: [],
      ...Object.fromEntries(lists),
    };
    const json = deleted ? { ...head, created, modified, deleted } : { ...head, ...fields, created, modified };
    return { kind: "body" as const, path, body: key, created, modified, deleted, json };
  });
}

/** The system object: where an OParl client begins. */
export function oparlSystem(root: string): Record<string, unknown> {
  return {
    id: root,
    type: `${SCHEMA}System`,
    oparlVersion: SCHEMA,
    otherOparlVersions: [],
    name: "Kansrijk",
    body: `${root}/bodies`,
  };
}
