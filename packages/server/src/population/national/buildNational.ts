import type { NationalFitRow } from "@kansrijk/core/population/national/nationalFit";
import { readNationalModel } from "@kansrijk/core/population/national/nationalModel";
import type { NationalPlace } from "@kansrijk/core/population/national/nationalPlace";
import type { NationalSettings } from "@kansrijk/core/population/national/nationalSettings";
import type { MarginReport } from "@kansrijk/core/population/national/fitPlan";
import type { PlaceMargin } from "@kansrijk/core/population/national/placeMargins";
import type { ParameterSet } from "@kansrijk/core/rules/parameters";
import { runInWorker } from "../../jobs/runInWorker.ts";
import type { ReportProgress } from "../../jobs/workerMessage.ts";
import type { NationalInput, NationalOutput } from "./nationalWork.ts";
import { fitNational } from "./fitNational.ts";
import { writeNational } from "./writeNational.ts";

const WORK = new URL("./nationalWork.ts", import.meta.url);

/** As many threads make children side by side; the outcome is the same for any number. */
const PARTS = 2;

/** Parts of the time that making and writing take; the rest is comparing. */
const MAKING = 0.55;
const WRITTEN = 0.92;
const COMPARING = { nl: "Vergelijken met gepubliceerde cijfers", en: "Comparing with published figures" };
const WRITING = { nl: "Tabellen van het register schrijven", en: "Writing the tables of the register" };

export interface NationalBuild {
  readonly places: readonly NationalPlace[];
  /** With the figures that the country is made to resemble: see NATIONAL_MODEL_RULES. */
  readonly parameters: ParameterSet;
  readonly settings: NationalSettings;
  /** Real numbers of pupils to fit the places to. */
  readonly margins?: readonly PlaceMargin[] | undefined;
}

export interface BuiltNational {
  readonly fit: readonly NationalFitRow[];
  /** How well the real numbers were met, when there were any. */
  readonly margins: MarginReport | undefined;
}

/**
 * Makes the generated country, writes its tables as Parquet into an empty folder and compares what stands there with the
 * published figures. Without a manifest: see sealRegister and keepRegister.
 * @param signal stops the work; what was written so far stays behind in the folder
 */
export async function buildNational(
  { places, parameters, settings, margins }: NationalBuild,
  folder: string,
  report: ReportProgress,
  signal?: AbortSignal,
): Promise<BuiltNational> {
  const model = readNationalModel(parameters);
  const outputs = await makeParts({ places, model, settings, margins }, report, signal);
  const plan = outputs.find((output) => output.plan)?.plan;
  if (!plan) throw new Error("the first part of the country came without its plan");
  const write = (share: number): void => report(MAKING + (WRITTEN - MAKING) * share, WRITING);
  const facts = outputs.map((output) => output.facts);
  await writeNational(folder, plan, model, facts, write, signal);
  report(WRITTEN, COMPARING);
  const made = plan.areas.weight.reduce((sum, weight, area) => sum + weight * plan.areas.kept[area]!, 0);
  return { fit: await fitNational(folder, parameters, made, signal), margins: plan.margins };
}

function makeParts(
  input: Omit<NationalInput, "part" | "parts">,
  report: ReportProgress,
  signal: AbortSignal | undefined,
): Promise<NationalOutput[]> {
  const progress = Array.from({ length: PARTS }, () => 0);
  return Promise.all(
    progress.map((_, part) =>
      runInWorker<NationalOutput>(WORK, { ...input, part, parts: PARTS } satisfies NationalInput, {
        signal,
        onProgress: (share, message) => {
          progress[part] = share;
          report((MAKING * progress.reduce((sum, one) => sum + one, 0)) / PARTS, message);
        },
      }),
    ),
  );
}

/** How a generated register is called, here and in the store. */
export function nationalTitle({ seed, share }: NationalSettings): { nl: string; en: string } {
  const part = share === 1 ? { nl: "", en: "" } : { nl: `, deel ${share}`, en: `, share ${share}` };
  return {
    nl: `Voorbeeldland: verzonnen leerlingen (startgetal ${seed}${part.nl})`,
    en: `Example country: invented pupils (seed ${seed}${part.en})`,
  };
}
