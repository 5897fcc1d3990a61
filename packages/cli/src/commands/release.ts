import { Option, type Command } from "commander";
import { changeText, versionKindText } from "@kansrijk/core/releases/changeText";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { engineOf } from "@kansrijk/server/indicators/engine";
import { datasetNamed, draftRelease } from "@kansrijk/server/releases/draftRelease";
import { dutchMoment } from "@kansrijk/server/releases/dutchMoment";
import { moveRelease, publishRelease } from "@kansrijk/server/releases/publishRelease";
import { queryRelease, queryReleaseCsv } from "@kansrijk/server/releases/queryRelease";
import { listReleases, listVersions, openVersion, versionDetail } from "@kansrijk/server/releases/readRelease";
import type { Store } from "@kansrijk/server/store/store";
import { orRefuse } from "../carryOut.ts";
import type { CommonOptions, Io } from "../io.ts";
import { ensureRegister } from "../indicator/ensureRegister.ts";
import { refusalIn } from "../lottery/refusalIn.ts";
import { readJsonFile } from "../readJsonFile.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

const FORMAT = (choices: string[]) =>
  new Option("--format <format>", "vorm van de uitvoer").choices(choices).default(choices[0]);
const DATASET = "<dataset>";

/** `kansrijk release`: datasets for others in versions, with what changed and when they may be seen. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  const group = program.command("release").description("uitgaven: datasets in versies, voor gebruikers buiten");
  group
    .command(`draft ${DATASET}`)
    .description("legt de cijfers van nu vast als concept en zegt wat er anders is dan in de vorige versie")
    .option("--register <register>", "id van een register; zonder is het het nieuwste")
    .action((dataset: string, options: { register?: string }) => draft(dataset, options.register, common(), io));
  group
    .command(`publish ${DATASET}`)
    .description("maakt van het concept een versie, nu of op een later moment")
    .option("--at <moment>", "zoals 2026-12-01T09:30 (Nederlandse tijd); tot dan ziet niemand het")
    .option("--notes <text>", "wat er te vertellen is, als nl:en", "")
    .action((dataset: string, options: Publish) => publish(dataset, options, common(), io));
  group
    .command(`move ${DATASET} <version>`)
    .description("verzet het moment van een versie die nog niet openbaar is")
    .requiredOption("--at <moment>", "zoals 2026-12-01T09:30 (Nederlandse tijd)")
    .action((dataset: string, version: string, { at }: { at: string }) => move(dataset, version, at, common(), io));
  readCommands(group, common, io);
}

function readCommands(group: Command, common: () => CommonOptions, io: Io): void {
  group
    .command("list [dataset]")
    .description("de datasets, of de versies van een dataset")
    .addOption(FORMAT(["text", "json"]))
    .action((dataset: string | undefined, { format }: { format: string }) => list(dataset, format, common(), io));
  group
    .command(`show ${DATASET} [version]`)
    .description("een versie met haar indicatoren, uitsplitsingen en plaatsen en hun korte ids (JSON)")
    .action((dataset: string, version: string | undefined) =>
      reading(common(), async (store) => {
        io.out(json(versionDetail(await versionOf(store, dataset, version, common()))));
      }),
    );
  group
    .command(`changes ${DATASET} [version]`)
    .description("wat er anders is dan in de versie ervoor")
    .addOption(FORMAT(["text", "json"]))
    .action((dataset: string, version: string | undefined, { format }: { format: string }) =>
      changes(dataset, version, format, common(), io),
    );
  group
    .command(`query ${DATASET}`)
    .description("de rijen van een versie die aan voorwaarden voldoen")
    .option("--release <version>", "2.1.0, 2.*, latest, of draft", "latest")
    .option("--indicators <ids>", "ids of codes met komma's", "")
    .option("--criteria <file>", "JSON met and, or, not en voorwaarden")
    .option("--sort <fields>", "velden met komma's; -veld is andersom", "")
    .addOption(FORMAT(["json", "csv"]))
    .action((dataset: string, options: Query) => query(dataset, options, common(), io));
}

interface Publish {
  readonly at?: string;
  readonly notes: string;
}

interface Query {
  readonly release: string;
  readonly indicators: string;
  readonly criteria?: string;
  readonly sort: string;
  readonly format: string;
}

/** Whoever has the store sees all of it. */
const viewer = () => ({ now: new Date(), isTrusted: true });

async function reading<T>(common: CommonOptions, work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(common, async (store) => {
    try {
      return await work(store);
    } finally {
      await engineOf(store).cubes.close();
    }
  });
}

async function draft(id: string, register: string | undefined, common: CommonOptions, io: Io): Promise<void> {
  const dataset = orRefuse(await datasetNamed(id), common);
  const made = await reading(common, async (store) => {
    if (register === undefined) await ensureRegister(store, common, io);
    const onProgress = (indicator: string, at: number, of: number): void => io.err(`${at}/${of} ${indicator}\n`);
    return orRefuse(await draftRelease(store, dataset, { register, onProgress }), common);
  });
  const { version, previous, rowCount, sha256, difference } = made;
  const isDutch = common.lang === "nl";
  io.out(`${id}: ${rowCount} ${isDutch ? "rijen" : "rows"}, sha256 ${sha256}\n`);
  if (version === null)
    return io.out(isDutch ? `Gelijk aan versie ${previous}.\n` : `The same as version ${previous}.\n`);
  io.out(
    `${isDutch ? "wordt versie" : "becomes version"} ${version} (${versionKindText({ previous, kind: difference.kind })[common.lang]})\n`,
  );
  for (const change of difference.changes) io.out(`- ${changeText(change)[common.lang]}\n`);
}

async function publish(dataset: string, { at, notes }: Publish, common: CommonOptions, io: Io): Promise<void> {
  const moment = at === undefined ? undefined : momentOf(at, common);
  const publication = { at: moment, notes: notesOf(notes), now: new Date() };
  const made = orRefuse(await withStore(common, (store) => publishRelease(store, dataset, publication)), common);
  io.out(`${dataset} ${made.version} (${versionKindText(made)[common.lang]}): ${made.status}, ${made.publishAt}\n`);
}

async function move(dataset: string, version: string, at: string, common: CommonOptions, io: Io): Promise<void> {
  const moment = { at: momentOf(at, common), now: new Date() };
  const made = orRefuse(await withStore(common, (store) => moveRelease(store, dataset, version, moment)), common);
  io.out(`${dataset} ${made.version}: ${made.status}, ${made.publishAt}\n`);
}

function momentOf(text: string, common: CommonOptions): Date {
  const moment = dutchMoment(text);
  if (moment) return moment;
  throw refusalIn(common, {
    nl: `--at ${text}: verwacht een moment zoals 2026-12-01T09:30.`,
    en: `--at ${text}: expected a moment such as 2026-12-01T09:30.`,
  });
}

/** `Dutch:English`; without a colon the same text in both. */
function notesOf(text: string): Text {
  const at = text.indexOf(":");
  return at < 0 ? { nl: text, en: text } : { nl: text.slice(0, at).trim(), en: text.slice(at + 1).trim() };
}

async function list(dataset: string | undefined, format: string, common: CommonOptions, io: Io): Promise<void> {
  const { lang } = common;
  if (dataset === undefined) {
    const datasets = await withStore(common, (store) => listReleases(store, viewer()));
    if (format === "json") return io.out(json(datasets));
    const rows = datasets.map(({ id, title, latest }) => [id, title[lang], latest?.version ?? "-"]);
    return io.out(textTable(["id", lang === "nl" ? "naam" : "name", lang === "nl" ? "versie" : "version"], rows));
  }
  orRefuse(await datasetNamed(dataset), common);
  const found = await withStore(common, (store) => listVersions(store, dataset, viewer()));
  const versions = found?.versions ?? [];
  if (format === "json") return io.out(json(versions));
  io.out(
    textTable(
      lang === "nl" ? ["versie", "soort", "staat", "moment", "rijen"] : ["version", "kind", "status", "moment", "rows"],
      versions.map(({ version, kind, previous, status, publishAt, rows }) => [
        version,
        versionKindText({ kind, previous })[lang],
        status,
        publishAt ?? "-",
        String(rows),
      ]),
    ),
  );
}

async function versionOf(store: Store, dataset: string, version: string | undefined, common: CommonOptions) {
  orRefuse(await datasetNamed(dataset), common);
  const asked = version ?? "latest";
  const open = await openVersion(store, dataset, asked, viewer());
  if (open) return open;
  throw refusalIn(common, {
    nl: `Er is geen versie ${asked} van ${dataset} (kansrijk release list ${dataset}).`,
    en: `There is no version ${asked} of ${dataset} (kansrijk release list ${dataset}).`,
  });
}

async function changes(
  dataset: string,
  version: string | undefined,
  format: string,
  common: CommonOptions,
  io: Io,
): Promise<void> {
  const { listing, changes: found } = await withStore(common, (store) => versionOf(store, dataset, version, common));
  const { kind, previous } = listing;
  if (format === "json") return io.out(json({ version: listing.version, previous, kind, changes: found }));
  const head = versionKindText(listing)[common.lang];
  io.out(`${dataset} ${previous ?? "-"} -> ${listing.version}: ${head}\n`);
  for (const change of found) io.out(`- ${changeText(change)[common.lang]}\n`);
}

async function query(dataset: string, options: Query, common: CommonOptions, io: Io): Promise<void> {
  const { lang } = common;
  const criteria = options.criteria === undefined ? undefined : await readJsonFile(options.criteria, common);
  const open = await withStore(common, (store) => versionOf(store, dataset, options.release, common));
  const list = (text: string): string[] => text.split(",").filter(Boolean);
  const asked = {
    indicators: list(options.indicators),
    criteria,
    sort: list(options.sort).map((field) =>
      field.startsWith("-")
        ? { field: field.slice(1), direction: "desc" as const }
        : { field, direction: "asc" as const },
    ),
    lang,
  };
  if (options.format === "csv") {
    for (const piece of orRefuse(queryReleaseCsv(open, asked), common)) io.out(piece);
    return;
  }
  const all = { ...asked, page: 1, pageSize: Number.MAX_SAFE_INTEGER, debug: false };
  const answer = orRefuse(queryRelease(open, all), common);
  for (const { message } of answer.warnings) io.err(`${message[lang]}\n`);
  io.out(json({ ...answer, paging: undefined }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
