import { sql, type Transaction } from "kysely";
import type { Database } from "../database.ts";
import type { Facts, SiteAddress, SitePupils, SiteScore } from "./facts.ts";

type Trx = Transaction<Database>;

/** Writes all rows of a dataset in one statement: a list per column, unfolded by PostgreSQL. */
export async function insertFacts(trx: Trx, id: string, facts: Facts): Promise<void> {
  if (facts.table === "site-scores") await insertScores(trx, id, facts.rows);
  if (facts.table === "site-addresses") await insertAddresses(trx, id, facts.rows);
  if (facts.table === "site-pupils") await insertPupils(trx, id, facts.rows);
}

async function insertScores(trx: Trx, id: string, rows: readonly SiteScore[]): Promise<void> {
  await sql`insert into site_score (dataset_id, site, pupils, gross_hundredths, net_hundredths, unreliable)
    select ${id}, * from unnest(${rows.map((row) => row.site)}::text[], ${rows.map((row) => row.pupils)}::integer[],
      ${rows.map((row) => row.grossHundredths)}::integer[], ${rows.map((row) => row.netHundredths)}::integer[], ${rows.map((row) => row.unreliable)}::boolean[])`.execute(
    trx,
  );
}

async function insertAddresses(trx: Trx, id: string, rows: readonly SiteAddress[]): Promise<void> {
  await sql`insert into site_address (dataset_id, site, name, municipality_code, municipality_name, province, postcode, place, denomination, board)
    select ${id}, * from unnest(${rows.map((row) => row.site)}::text[], ${rows.map((row) => row.name)}::text[], ${rows.map((row) => row.municipalityCode)}::text[],
      ${rows.map((row) => row.municipalityName)}::text[], ${rows.map((row) => row.province)}::text[], ${rows.map((row) => row.postcode)}::text[],
      ${rows.map((row) => row.place)}::text[], ${rows.map((row) => row.denomination)}::text[], ${rows.map((row) => row.board)}::text[])`.execute(
    trx,
  );
}

async function insertPupils(trx: Trx, id: string, rows: readonly SitePupils[]): Promise<void> {
  await sql`insert into site_pupils (dataset_id, site, count_date, low, high)
    select ${id}, * from unnest(${rows.map((row) => row.site)}::text[], ${rows.map((row) => row.countDate)}::date[],
      ${rows.map((row) => row.low)}::integer[], ${rows.map((row) => row.high)}::integer[])`.execute(trx);
}
