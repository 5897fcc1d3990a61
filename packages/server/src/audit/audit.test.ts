import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { temporaryStore, type TemporaryStore } from "../../test/temporaryStore.ts";
import { appendAudit } from "./appendAudit.ts";
import { auditHash, type AuditEvent } from "./auditEvent.ts";
import { readAudit } from "./readAudit.ts";
import { verifyAudit } from "./verifyAudit.ts";

let store: TemporaryStore;
beforeAll(async () => {
  store = await temporaryStore();
});
afterAll(() => store.remove());

/** What somebody with all rights over the database could do. */
async function tamper(statement: string): Promise<void> {
  await store.db.connection().execute(async (db) => {
    await sql`set session_replication_role = replica`.execute(db);
    await sql.raw(statement).execute(db);
    await sql`set session_replication_role = origin`.execute(db);
  });
}

afterEach(() => tamper("truncate audit_event"));

function append(count: number): Promise<AuditEvent[]> {
  const one = (_: unknown, index: number): Promise<AuditEvent> =>
    store.db.transaction().execute((trx) =>
      appendAudit(trx, {
        actor: "user-1",
        action: "dataset.imported",
        subject: `d${index}`,
        detail: { z: 1, a: { rows: index, absent: undefined }, text: "Fryslân €", part: 0.1 },
      }),
    );
  return Promise.all(Array.from({ length: count }, one));
}

test("events form one chain, also when they come at the same time", async () => {
  const events = (await append(40)).sort((a, b) => a.seq - b.seq);
  expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  for (const [index, event] of events.slice(1).entries()) expect(event.previous).toBe(events[index]!.hash);
  expect(await readAudit(store.db, 0, 100)).toEqual(events);
  expect(await verifyAudit(store.db)).toEqual({ ok: true, head: { seq: 40, hash: events.at(-1)!.hash } });
});

test("an event of a deed that failed is not there, and leaves no gap", async () => {
  const failing = store.db.transaction().execute(async (trx) => {
    await appendAudit(trx, { actor: "user-1", action: "run.made", subject: "r1", detail: {} });
    throw new Error("the deed failed");
  });
  await expect(failing).rejects.toThrow("the deed failed");
  await append(2);
  expect(await verifyAudit(store.db)).toMatchObject({ ok: true, head: { seq: 2 } });
});

test.each([
  "update audit_event set actor = 'other'",
  "delete from audit_event where seq = 2",
  "truncate audit_event",
  "update audit_event set actor = actor where false",
])("the table refuses: %s", async (statement) => {
  await append(3);
  await expect(sql.raw(statement).execute(store.db)).rejects.toThrow("audit_event is append-only");
  expect(await readAudit(store.db, 0, 10)).toHaveLength(3);
});

test.each([
  ["update audit_event set actor = 'other' where seq = 3", 3, "Event 3 was changed"],
  [`update audit_event set detail = jsonb_set(detail, '{a,rows}', '9') where seq = 2`, 2, "Event 2 was changed"],
  ["update audit_event set at = at + interval '1 second' where seq = 4", 4, "Event 4 was changed"],
  ["delete from audit_event where seq = 2", 3, "Event 2 is missing"],
  ["delete from audit_event where seq = 1", 2, "Event 1 is missing"],
  ["update audit_event set previous = repeat('a', 64) where seq = 4", 4, "Event 4 does not follow from event 3"],
])("names the first event that is wrong after: %s", async (statement, seq, fault) => {
  await append(5);
  await tamper(statement);
  expect(await verifyAudit(store.db)).toMatchObject({
    ok: false,
    seq,
    fault: { en: expect.stringContaining(fault) as string },
  });
});

test("an event with a hash that fits its new content breaks the link after it", async () => {
  const second = (await append(3)).find((event) => event.seq === 2)!;
  await tamper(
    `update audit_event set actor = 'other', hash = '${auditHash({ ...second, actor: "other" })}' where seq = 2`,
  );
  expect(await verifyAudit(store.db)).toMatchObject({ ok: false, seq: 3 });
});
