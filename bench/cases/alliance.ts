import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collection as wordsCollection } from "@kansrijk/core/collections/kinds/words";
import { checkText } from "@kansrijk/core/words/checkText";
import { allFiles } from "@kansrijk/server/collections/files/allFiles";
import { listRecords } from "@kansrijk/server/collections/recordStore";
import { loadShipped } from "@kansrijk/server/collections/loadShipped";
import { ensureNetwork } from "@kansrijk/server/network/ensureNetwork";
import { makeReport } from "@kansrijk/server/progress/makeReport";
import { reportPdf } from "@kansrijk/server/progress/reportPdf";
import { openStore } from "@kansrijk/server/store/openStore";
import { collection as coalitions } from "@kansrijk/core/collections/kinds/coalitions";
import { measure, type Measurement } from "../measure.ts";

const DAY = "2026-11-22";
const SENTENCE = "De school bespreekt met ouders welke kansen er zijn; een leerling met een achterstand krijgt hulp. ";

/** The alliance: words of a long text, the example network, records read and sent out, and the report as a PDF. */
export async function* bench(): AsyncGenerator<Measurement> {
  const words = await loadShipped(wordsCollection);
  const text = SENTENCE.repeat(10_000);
  yield await measure({ name: "words: check a text", size: `${text.length} characters` }, 5, () =>
    checkText(text, words),
  );
  const folder = await mkdtemp(join(tmpdir(), "kansrijk-bench-"));
  const store = await openStore({ dataDir: folder });
  try {
    const start = performance.now();
    await ensureNetwork(store, DAY);
    const median_ms = Number((performance.now() - start).toFixed(1));
    const size = "526 organisations, 128 coalitions, 11 communities";
    yield { name: "network: make and keep the example", size, median_ms, runs: 1 };
    yield await measure({ name: "records: read and check", size: "128 coalitions" }, 11, () =>
      listRecords(store, coalitions),
    );
    yield await measure({ name: "records: everything as one ZIP", size: "all collections" }, 5, () => allFiles(store));
    const made = await makeReport(store, { place: "NL", asOf: DAY });
    if (!made.ok) throw new Error("the country has a report");
    yield await measure({ name: "progress: report without figures", size: "the country" }, 11, () =>
      makeReport(store, { place: "NL", asOf: DAY }),
    );
    yield await measure(
      {
        name: "progress: PDF/UA",
        size: "the country",
        compared_with: "Typst alone, 3 pages: 20 ms (reference/stack.md)",
      },
      11,
      () => reportPdf(made.value.report, "nl", "bewijs"),
    );
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
