import { writeFile } from "node:fs/promises";
import { rfc3797Draws, rfc3797Key } from "@kansrijk/core/lottery/rfc3797";
import type { CommonOptions, Io } from "../io.ts";
import { sealedDraw } from "./drawAction.ts";
import type { SelectionFile } from "./lotteryFiles.ts";
import { lotteryListOf } from "./lotteryList.ts";
import { refusalIn } from "./refusalIn.ts";

export interface SelectOptions {
  readonly sources?: readonly (readonly number[])[];
  readonly select?: number;
  readonly format: "json" | "text";
  readonly out?: string;
}

/** `lottery draw --method rfc3797`: a selection as in RFC 3797, for those who must use it. The order of the list counts. */
export async function selectAction(path: string, options: SelectOptions, common: CommonOptions, io: Io): Promise<void> {
  const { sources, select } = options;
  if (sources === undefined || select === undefined)
    throw refusalIn(common, {
      nl: "Een loting volgens RFC 3797 vraagt --sources en --select.",
      en: "A draw by RFC 3797 needs --sources and --select.",
    });
  const list = await lotteryListOf(path, common);
  const ids = list.kind === "ids" ? list.lots.map(({ id }) => id) : list.round.applicants.map(({ id }) => id);
  if (list.kind === "ids" && list.lots.some(({ id, unit }) => id !== unit))
    throw refusalIn(common, {
      nl: "RFC 3797 kent geen gezinnen: laat die kolom weg.",
      en: "RFC 3797 knows no families: leave out that column.",
    });
  if (select > ids.length)
    throw refusalIn(common, {
      nl: `--select ${select}: er staan ${ids.length} ids op de lijst.`,
      en: `--select ${select}: there are ${ids.length} ids on the list.`,
    });
  if (ids.length > 65_535)
    throw refusalIn(common, {
      nl: "RFC 3797 kan hoogstens 65.535 ids aan.",
      en: "RFC 3797 allows at most 65,535 ids.",
    });
  const key = rfc3797Key(sources);
  const file: SelectionFile = sealedDraw({
    format: "kansrijk-draw/1",
    key,
    list: ids,
    method: "rfc3797",
    select,
    selected: rfc3797Draws(key, ids.length, select).map(({ divisor, md5, selected }) => {
      return { divisor, id: ids[selected]!, md5, place: selected + 1 };
    }),
    sources: sources.map((numbers) => [...numbers].sort((a, b) => a - b)),
  } as const);
  if (options.out !== undefined) await writeFile(options.out, JSON.stringify(file));
  if (options.format === "json") return io.out(`${JSON.stringify(file, null, 1)}\n`);
  const lines = file.selected.map(
    ({ id, place, md5, divisor }, i) => `${i + 1}. ${id} (${place}; ${md5} mod ${divisor})`,
  );
  io.out(`${key}\n${lines.join("\n")}\n`);
}
