import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { SiteCode } from "../vocabulary/siteCode.ts";
import type { SchoolKind } from "./cells/schoolKind.ts";
import { codeList } from "./codeList.ts";
import { isKnown, sumOfCounts, type Count } from "./count.ts";
import { countAt, countColumn, type CountColumn } from "./countColumn.ts";
import { growingInt32 } from "./growingInt32.ts";
import type { RowSink } from "./tableFormat.ts";

/** Pupils of a site, by kind of education, who live in one postcode. */
export interface HomePupilsRow {
  readonly site: SiteCode;
  readonly kind: SchoolKind;
  /** Four digits, or two that DUO gives when the address is not known. */
  readonly home: string;
  /** Municipality of the site, `GM0344`. */
  readonly municipality: string | null;
  readonly pupils: Count;
  readonly countDate: IsoDate | null;
}

/** Where the pupils of each site live, as columns: entry i is one site, kind of education and postcode. */
export interface HomePupils {
  readonly sites: readonly SiteCode[];
  readonly homes: readonly string[];
  readonly municipalities: readonly (string | null)[];
  readonly kinds: readonly SchoolKind[];
  /** Count dates that occur; null when the file has no such column. */
  readonly countDates: readonly (IsoDate | null)[];
  /** Indexes into the lists above. */
  readonly site: Int32Array;
  readonly home: Int32Array;
  readonly municipality: Int32Array;
  readonly kind: Int32Array;
  readonly countDate: Int32Array;
  /** Read with `countAt`. */
  readonly pupils: CountColumn;
}

/** Gathers rows into columns. */
export function homePupilsSink<Row>(toRow: (row: Row) => HomePupilsRow): RowSink<Row, HomePupils> {
  const lists = {
    site: codeList<SiteCode>(),
    home: codeList<string>(),
    municipality: codeList<string | null>(),
    kind: codeList<SchoolKind>(),
    countDate: codeList<IsoDate | null>(),
  };
  const [site, home, municipality, kind, countDate] = Array.from({ length: 5 }, growingInt32) as Five;
  const pupils: Count[] = [];
  return {
    add: (values) => {
      const row = toRow(values);
      site.push(lists.site.indexOf(row.site));
      home.push(lists.home.indexOf(row.home));
      municipality.push(lists.municipality.indexOf(row.municipality));
      kind.push(lists.kind.indexOf(row.kind));
      countDate.push(lists.countDate.indexOf(row.countDate));
      pupils.push(row.pupils);
    },
    done: () => ({
      sites: lists.site.codes,
      homes: lists.home.codes,
      municipalities: lists.municipality.codes,
      kinds: lists.kind.codes,
      countDates: lists.countDate.codes,
      site: site.done(),
      home: home.done(),
      municipality: municipality.done(),
      kind: kind.done(),
      countDate: countDate.done(),
      pupils: countColumn(pupils),
    }),
  };
}

type Growing = ReturnType<typeof growingInt32>;
type Five = [Growing, Growing, Growing, Growing, Growing];

/** The pupils of each site, all postcodes and kinds together; unknown as soon as one part is. */
export function pupilsPerSite(table: HomePupils): ReadonlyMap<SiteCode, Count> {
  const totals = new Map<SiteCode, Count>();
  for (let index = 0; index < table.site.length; index++) {
    const site = table.sites[table.site[index]!]!;
    const before = totals.get(site);
    if (before === undefined || isKnown(before)) {
      const count = countAt(table.pupils, index);
      totals.set(site, before === undefined ? count : sumOfCounts([before, count]));
    }
  }
  return totals;
}
