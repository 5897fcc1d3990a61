import type { Command } from "commander";
import { verifyAudit } from "@kansrijk/server/audit/verifyAudit";
import { cancelJob } from "@kansrijk/server/jobs/cancelJob";
import { listJobs } from "@kansrijk/server/jobs/listJobs";
import { listRuns } from "@kansrijk/server/store/runs/listRuns";
import { CommandError } from "../commandError.ts";
import { EXIT } from "../exitCode.ts";
import type { CommonOptions, Io } from "../io.ts";
import { textTable } from "../textTable.ts";
import { withStore } from "../withStore.ts";

/** `kansrijk runs`, `kansrijk jobs` and `kansrijk audit verify`: what the store holds. */
export function register(program: Command, io: Io): void {
  const common = () => program.opts<CommonOptions>();
  program
    .command("runs")
    .description("bewaarde uitkomsten, nieuwste eerst")
    .action(async () => {
      const runs = await withStore(common(), (store) => listRuns(store.db));
      io.out(
        textTable(
          ["nummer", "instrument", "bewaard op"],
          runs.map((run) => [run.id, run.instrument, run.createdAt]),
        ),
      );
    });
  const jobs = program.command("jobs").description("lange taken");
  jobs
    .command("list")
    .description("alle taken, nieuwste eerst")
    .action(async () => {
      const list = await withStore(common(), (store) => listJobs(store.db));
      io.out(
        textTable(
          ["nummer", "soort", "staat", "klaar"],
          list.map((job) => [job.id, job.kind, job.state, `${Math.round(job.progress * 100)}%`]),
        ),
      );
    });
  jobs
    .command("cancel <id>")
    .description("stopt een taak")
    .action(async (id: string) => {
      const job = await withStore(common(), (store) => cancelJob(store.db, id));
      if (!job) throw new CommandError(EXIT.refused, [`Er is geen taak ${id}.`]);
      io.out(`${job.id}: ${job.state}\n`);
    });
  program
    .command("audit")
    .description("het logboek van alles wat bewaard is")
    .command("verify")
    .description("controleert de keten van het logboek")
    .action(async () => {
      const result = await withStore(common(), (store) => verifyAudit(store.db));
      if (!result.ok)
        throw new CommandError(EXIT.failed, [`Het logboek klopt niet vanaf regel ${result.seq}: ${result.fault.nl}`]);
      for (const { seq, on } of result.erased ?? [])
        io.out(`Regel ${seq}: de notitie is gewist op ${on.slice(0, 10)}.\n`);
      io.out(`Het logboek klopt: ${result.head.seq} regels, laatste hash ${result.head.hash}.\n`);
    });
}
