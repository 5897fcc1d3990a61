import type { Agenda } from "@kansrijk/core/agenda/agenda";
import { collection as agendas } from "@kansrijk/core/collections/kinds/agendas";
import { collection as dutyRecords } from "@kansrijk/core/collections/kinds/dutyRecords";
import type { Outcome } from "@kansrijk/core/vocabulary/refusal";
import { sql } from "kysely";
import { listRecords } from "../collections/recordStore.ts";
import { saveRecords, type RecordChange } from "../collections/saveRecords.ts";
import { engineOf } from "../indicators/engine.ts";
import { prepareSummaries, type CountWatch } from "../indicators/prepareSummaries.ts";
import { lockOf } from "../store/locks.ts";
import { inTransaction } from "../store/inTransaction.ts";
import type { Store } from "../store/store.ts";
import { exampleAgenda, type ExamplePlan } from "./exampleAgenda.ts";
import { exampleGoals, YEARS_BACK, type ExampleGoal } from "./exampleGoals.ts";

/** Who gets an example: single municipalities and one region. */
const EXAMPLES: readonly (readonly [string, ...string[]])[] = [
  ["GM0606"],
  ["GM0363"],
  ["GM0599"],
  ["GM0014"],
  ["GM0935"],
  ["GM0606", "GM0599", "GM0622"],
];
/** This one stays a draft, and of this one there is an earlier agenda. */
const DRAFT = "GM0014";
const EARLIER = "GM0606";
const DEED = { actor: "kansrijk", note: "voorbeeld" };

type Data = Pick<Store, "db" | "dataDir">;

/**
 * When there never was an agenda and the newest register is an example, example agendas are made from its figures, the same
 * every time and marked as invented. Gives whether it did. Counts the indicators it needs when that was not done yet,
 * which `watch` can follow and stop.
 */
export async function ensureAgendas(store: Data, watch: CountWatch = {}): Promise<boolean> {
  const [register] = await engineOf(store).registers();
  if (!register?.generated || (await hasHadAgendas(store.db))) return false;
  const start = Math.max(...register.schoolYears) - YEARS_BACK + 1;
  const codes = [...new Set(EXAMPLES.flat())];
  await prepareSummaries(store, codes, watch);
  const goals = new Map(await Promise.all(codes.map(async (code) => [code, await exampleGoals(store, code)] as const)));
  const plans = (await Promise.all(EXAMPLES.map((example) => planOf(store, example, start, goals)))).filter(
    (plan) => plan !== undefined,
  );
  if (plans.length === 0) return false;
  return inTransaction(store.db, async (db) => {
    await sql`select pg_advisory_xact_lock(${lockOf("record_version")}::bigint)`.execute(db);
    // Another process may have been first.
    if (await hasHadAgendas(db)) return false;
    await keepVersions({ db }, plans.flatMap(versionsOf));
    const known = new Set((await listRecords({ db }, dutyRecords)).map(({ record }) => record.id));
    const records = plans.flatMap(recordOf).filter(({ id }) => !known.has(id));
    orThrow(await saveRecords({ db }, dutyRecords, records, DEED));
    return true;
  });
}

/** Who took the examples away does not want them back. */
async function hasHadAgendas(db: Store["db"]): Promise<boolean> {
  const query = db.selectFrom("record_version").select("id").where("collection", "=", agendas.id).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}

/** The first versions of all together, then the second ones, and so on. */
async function keepVersions(store: Pick<Store, "db">, versions: readonly (readonly Agenda[])[]): Promise<void> {
  const kept = new Map<string, number>();
  for (let nth = 0; nth < Math.max(...versions.map((all) => all.length)); nth++) {
    const changes = versions.flatMap((all): RecordChange<Agenda>[] => {
      const record = all[nth];
      return record ? [{ id: record.id, expected: kept.get(record.id) ?? null, record }] : [];
    });
    const saved = orThrow(await saveRecords(store, agendas, changes, DEED));
    for (const { record, version } of saved) kept.set(record.id, version);
  }
}

async function planOf(
  store: Data,
  codes: readonly [string, ...string[]],
  start: number,
  known: ReadonlyMap<string, readonly ExampleGoal[]>,
): Promise<ExamplePlan | undefined> {
  const places = await engineOf(store).places();
  const found = codes.map((code) => known.get(code) ?? []);
  // A region has the clearest goals of each of its municipalities.
  const goals = codes.length === 1 ? found[0]! : found.flatMap((own) => own.slice(0, 2));
  if (goals.length === 0) return undefined;
  const names = codes.map((code) => places.municipality(code)?.name ?? code);
  const name = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} en ${names.at(-1)!}`;
  return { id: `voorbeeld-${codes.join("-")}-${start}`, name, municipalities: codes, start, goals };
}

function versionsOf(plan: ExamplePlan): (readonly Agenda[])[] {
  const all = exampleAgenda(plan);
  const [code] = plan.municipalities;
  if (plan.municipalities.length > 1) return [all];
  if (code === DRAFT) return [all.slice(0, 1)];
  return code === EARLIER ? [all, [earlierOf(plan)]] : [all];
}

/** The agenda before it: other years, a goal less, and closed. */
function earlierOf(plan: ExamplePlan): Agenda {
  const start = plan.start - 4;
  const goals = plan.goals.slice(0, -1);
  const [, , closed] = exampleAgenda({
    ...plan,
    id: `voorbeeld-${plan.municipalities[0]}-${start}`,
    start,
    goals: goals.length > 0 ? goals : plan.goals,
  });
  // Its figures would be of years before the register, so it has none.
  const to = `${plan.start - 1}-12-31`;
  const withoutFigures = closed.goals.map((goal) => {
    const { baseline: _, target: __, ...rest } = goal;
    return { ...rest, by: to };
  });
  const meetings = closed.meetings.filter((meeting) => meeting.start < to);
  return { ...closed, state: "closed", to, analysis: [], goals: withoutFigures, meetings };
}

function recordOf({ id, municipalities: [municipality, ...others], start }: ExamplePlan) {
  if (others.length > 0 || municipality === DRAFT) return [];
  const record = {
    id: `${id}-aanmelden`,
    duty: "admission-talk",
    municipality,
    schoolYear: start + 1,
    on: `${start + 2}-01-18`,
    participants: ["wethouder onderwijs", "bestuurders vo"],
    agreements: ["Alle scholen gebruiken hetzelfde formulier en dezelfde week."],
    generated: true,
  };
  return [{ id: record.id, expected: null, record }];
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new TypeError(outcome.refusals.map(({ message }) => message.en).join("\n"));
}
