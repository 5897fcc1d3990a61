import { readSegregationTable } from "@kansrijk/core/measures/segregation/readSegregationTable";
import { segregationReport } from "@kansrijk/core/measures/segregation/segregationReport";
import { lookAtTable } from "./lookAtTable.ts";
import type { MeasureAnswer, MeasureQuestion, MeasureRequest } from "./measureMessage.ts";
import { REPLICATES, SEED } from "./settings.ts";

/** Reads and measures a table beside the page, in this browser: nothing is sent. */
addEventListener("message", (event: MessageEvent<MeasureRequest>) => {
  void answer(event.data).then((message) => postMessage(message));
});

async function answer(request: MeasureRequest): Promise<MeasureAnswer> {
  try {
    const { file } = request;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return request.kind === "look" ? lookAtTable(file.name, bytes) : measure(file.name, bytes, request.question);
  } catch {
    return { kind: "failed" };
  }
}

function measure(file: string, bytes: Uint8Array, { columns, focus }: MeasureQuestion): MeasureAnswer {
  const reading = readSegregationTable(file, bytes, columns);
  if (!reading.ok) return { kind: "refused", faults: reading.faults };
  const { table, levels } = reading;
  const settings = { intervals: true, replicates: REPLICATES, seed: SEED };
  const report = segregationReport({ table, levels, ...settings, ...(focus === undefined ? {} : { focus }) });
  return { kind: "measured", report };
}
