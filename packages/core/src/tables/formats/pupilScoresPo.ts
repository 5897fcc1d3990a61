import type { SiteCode } from "../../vocabulary/siteCode.ts";
import { decimalUnits } from "../cells/decimalUnits.ts";
import { siteCode } from "../cells/siteCode.ts";
import { codeList } from "../codeList.ts";
import { required, type RowOf } from "../column.ts";
import { growingInt32 } from "../growingInt32.ts";
import { defineFormat, type RowSink } from "../tableFormat.ts";

/** The score of each pupil as columns: entry i is one pupil, in the order of the file. */
export interface PupilScoreTable {
  /** The sites, in the order in which they first occur. */
  readonly sites: readonly SiteCode[];
  /** Index into `sites`. */
  readonly site: Int32Array;
  /** In ten-thousandths of a point. */
  readonly score: Int32Array;
}

const columns = {
  site: required(["site", "brin6", "vestigingscode"], siteCode),
  // The national mean is about 535 (CBS, 2019); the bounds only catch another scale or a slipped decimal mark.
  score: required(
    ["score", "onderwijsscore"],
    decimalUnits({ decimals: 4, mark: "either", min: 300_0000, max: 700_0000 }),
  ),
} as const;

/** A user's own file with one row per pupil. No key of a pupil is read: the scheme needs none. */
export const format = defineFormat({
  id: "pupil-scores-po",
  title: { nl: "Onderwijsscores van leerlingen (eigen bestand)", en: "Scores of pupils (own file)" },
  source: { publisher: "user" },
  encodings: ["utf-8"],
  columns,
  open: pupilSink,
});

function pupilSink(): RowSink<RowOf<typeof columns>, PupilScoreTable> {
  const sites = codeList<SiteCode>();
  const [site, score] = [growingInt32(), growingInt32()];
  return {
    add: (row) => {
      site.push(sites.indexOf(row.site));
      score.push(row.score);
    },
    done: () => ({ sites: sites.codes, site: site.done(), score: score.done() }),
  };
}
