import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";

/** Where and as whom to connect; a URL or the parts of one. */
export type ConnectionSettings = Pick<
  pg.ClientConfig,
  "connectionString" | "host" | "port" | "user" | "password" | "database"
>;

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Whole numbers as numbers, days as yyyy-mm-dd and instants as ISO text: no Date object in a local time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") => {
    if (format === "binary") return pg.types.getTypeParser(oid, "binary");
    if (oid === INT8) return wholeNumber;
    if (oid === DATE) return (text: string) => text;
    const parse = pg.types.getTypeParser(oid, "text");
    return oid === TIMESTAMPTZ ? (text: string) => (parse(text) as Date).toISOString() : parse;
  },
};

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is more than a JavaScript number holds exactly`);
  return value;
}

export function clientOf(settings: ConnectionSettings): pg.Client {
  return new pg.Client({ ...settings, types, application_name: "kansrijk", connectionTimeoutMillis: 10_000 });
}

/** A pool of at most ten connections. A connection that drops while idle is replaced at the next query. */
export function connect(settings: ConnectionSettings): Kysely<Database> {
  const pool = new pg.Pool({
    ...settings,
    types,
    max: 10,
    application_name: "kansrijk",
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", () => undefined);
  // A connection in use that drops between two queries: the next query on it fails, which is enough.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
