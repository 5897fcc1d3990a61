import type { FundingRun } from "./runFunding.ts";
import { settingsOf } from "./fundingSettings.ts";
import type { ColumnUnit } from "./fundingDecisions.ts";

const DATATYPE: Record<ColumnUnit, string | Record<string, unknown>> = {
  code: "string",
  pupils: { base: "integer", minimum: 0 },
  band: { base: "string", format: "<?[0-9]+" },
  points: { base: "decimal", minimum: 0 },
  euro: { base: "decimal", minimum: 0 },
  text: "string",
};

/** Metadata of the CSV of decisions: CSV on the Web (W3C, 17 December 2015), with the rules that it rests on. */
export function decisionsCsvw(run: FundingRun, csvName: string): Record<string, unknown> {
  const { decisions, parameters, scheme } = run;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nl" }],
    url: csvName,
    "dc:title": [
      { "@value": scheme.title.nl, "@language": "nl" },
      { "@value": scheme.title.en, "@language": "en" },
    ],
    "dc:description": JSON.stringify(settingsOf(run.request)),
    "dc:source": parameters.rules.map((rule) => ({
      "dc:title": `${rule.title.nl} (${rule.validFrom})`,
      "dc:identifier": rule.source.link,
    })),
    dialect: { encoding: "utf-8", delimiter: ",", header: true, lineTerminators: "\n" },
    tableSchema: {
      primaryKey: "site",
      columns: decisions.columns.map((column) => ({
        name: column.id,
        titles: { nl: [column.id, column.label.nl], en: [column.id, column.label.en] },
        "dc:description": [
          { "@value": column.description.nl, "@language": "nl" },
          { "@value": column.description.en, "@language": "en" },
        ],
        datatype: DATATYPE[column.unit],
        required: column.id !== "remark" && !column.id.startsWith("published"),
      })),
    },
  };
}
