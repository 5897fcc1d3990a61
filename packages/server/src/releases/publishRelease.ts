import { done, refused, type Outcome } from "@kansrijk/core/vocabulary/refusal";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { Transaction } from "kysely";
import { appendAudit } from "../audit/appendAudit.ts";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Store } from "../store/store.ts";
import { latestDraft, lockDataset } from "./draftRelease.ts";
import { visibleVersions, type ReleaseVersion } from "./versions.ts";

export interface Publication {
  /** Nobody else sees it before; without it at once. */
  readonly at?: Date | undefined;
  /** What is worth telling about this version. */
  readonly notes: Text;
  readonly now: Date;
}

type Data = Pick<Store, "db">;

/** Makes the newest draft of a dataset a version, to be seen from its moment on. */
export async function publishRelease(
  { db }: Data,
  dataset: string,
  { at, notes, now }: Publication,
): Promise<Outcome<ReleaseVersion>> {
  return db.transaction().execute(async (trx) => {
    await lockDataset(trx, dataset);
    const draft = await latestDraft(trx, dataset);
    if (!draft)
      return refusal(
        `Er is geen concept van ${dataset} dat nog niet is uitgegeven (release draft ${dataset}).`,
        `There is no draft of ${dataset} that was not published yet (release draft ${dataset}).`,
      );
    if (draft.version === null)
      return refusal(
        `Het concept is gelijk aan versie ${draft.previous}: er is niets nieuws uit te geven.`,
        `The draft is the same as version ${draft.previous}: there is nothing new to publish.`,
      );
    const versions = await visibleVersions(trx, dataset, { now, isTrusted: true });
    const moment = at ?? now;
    const wrong = momentFault(moment, now, versions[0], undefined);
    if (wrong) return wrong;
    const { version, previous, difference } = draft;
    await trx
      .insertInto("release_version")
      .values({
        dataset,
        version,
        sequence: versions.length + 1,
        draft_id: draft.id,
        kind: difference.kind!,
        previous,
        changes: jsonText(difference.changes),
        notes: jsonText(notes),
      })
      .execute();
    await keepMoment(trx, dataset, version, 1, moment);
    await audit(trx, "release.published", dataset, version, moment, { draft: draft.id, sha256: draft.sha256 });
    return done((await visibleVersions(trx, dataset, { now, isTrusted: true }))[0]!);
  });
}

/** Moves the moment of a version that is not public yet. Once it is, it stays. */
export async function moveRelease(
  { db }: Data,
  dataset: string,
  version: string,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<Outcome<ReleaseVersion>> {
  return db.transaction().execute(async (trx) => {
    await lockDataset(trx, dataset);
    const versions = await visibleVersions(trx, dataset, { now, isTrusted: true });
    const place = versions.findIndex((item) => item.version === version);
    const found = versions[place];
    if (!found)
      return refusal(`Er is geen versie ${version} van ${dataset}.`, `There is no version ${version} of ${dataset}.`);
    if (found.status === "published")
      return refusal(
        `Versie ${version} is al openbaar sinds ${found.publishAt}: dat moment ligt vast.`,
        `Version ${version} is public since ${found.publishAt}: that moment is fixed.`,
      );
    const wrong = momentFault(at, now, versions[place + 1], versions[place - 1]);
    if (wrong) return wrong;
    const { count } = await trx
      .selectFrom("release_moment")
      .where("dataset", "=", dataset)
      .where("version", "=", version)
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .executeTakeFirstOrThrow();
    await keepMoment(trx, dataset, version, Number(count) + 1, at);
    await audit(trx, "release.moved", dataset, version, at, { from: found.publishAt });
    return done((await visibleVersions(trx, dataset, { now, isTrusted: true }))[place]!);
  });
}

/** A moment lies not in the past, and versions come out in their order. */
function momentFault(
  moment: Date,
  now: Date,
  before: ReleaseVersion | undefined,
  after: ReleaseVersion | undefined,
): Outcome<never> | undefined {
  if (Number.isNaN(moment.getTime()))
    return refusal("Verwacht een moment, zoals 2026-12-01T09:30.", "Expected a moment, such as 2026-12-01T09:30.");
  if (moment.getTime() < now.getTime())
    return refusal(`${moment.toISOString()} is al geweest.`, `${moment.toISOString()} has passed.`);
  if (before && moment.getTime() < Date.parse(before.publishAt))
    return refusal(
      `Versie ${before.version} komt pas op ${before.publishAt}: deze kan niet eerder.`,
      `Version ${before.version} comes on ${before.publishAt}: this one cannot come before it.`,
    );
  if (after && moment.getTime() > Date.parse(after.publishAt))
    return refusal(
      `Versie ${after.version} komt al op ${after.publishAt}: deze kan niet later.`,
      `Version ${after.version} comes on ${after.publishAt}: this one cannot come after it.`,
    );
  return undefined;
}

async function keepMoment(
  trx: Transaction<Database>,
  dataset: string,
  version: string,
  sequence: number,
  moment: Date,
): Promise<void> {
  await trx
    .insertInto("release_moment")
    .values({ dataset, version, sequence, publish_at: moment.toISOString() })
    .execute();
}

async function audit(
  trx: Transaction<Database>,
  action: string,
  dataset: string,
  version: string,
  moment: Date,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = moment.toISOString();
  await appendAudit(trx, {
    actor: "user",
    action,
    subject: `${dataset} ${version}`,
    detail: { publishAt: at, ...detail },
  });
}

function refusal(nl: string, en: string): Outcome<never> {
  return refused({ kind: "invalid-setting", message: { nl, en } });
}
