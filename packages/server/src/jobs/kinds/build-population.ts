import { FIRST_YEAR, LAST_YEAR, nationalRefusals } from "@kansrijk/core/population/national/nationalSettings";
import { z } from "zod";
import { buildNational, nationalTitle } from "../../population/national/buildNational.ts";
import { nationalParameters } from "../../population/national/nationalParameters.ts";
import { nationalPlaces } from "../../population/national/nationalPlaces.ts";
import { keepRegister } from "../../register/keepRegister.ts";
import { loadRuleBook } from "../../rules/loadRuleBook.ts";
import { withDraft } from "../../store/lake/draft.ts";
import { JobError } from "../jobError.ts";
import { jobKind } from "../jobKind.ts";

const params = z.strictObject({
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  share: z.number().gt(0).max(1).default(1),
});

/** Makes a register of pupils that do not exist: the data of the monitor before anybody brings a register. */
export const job = jobKind({
  title: { nl: "Verzonnen register maken", en: "Make a generated register" },
  params,
  async run({ params: { seed, share }, signal, report, store }) {
    const settings = { seed, share, firstYear: FIRST_YEAR, lastYear: LAST_YEAR };
    const [refusal] = nationalRefusals(settings);
    if (refusal) throw new JobError(refusal.message);
    const parameters = nationalParameters(await loadRuleBook());
    if (!parameters.ok) throw new JobError(parameters.refusals[0]!.message);
    const build = { places: await nationalPlaces(), parameters: parameters.value, settings };
    const kept = await withDraft(store, async (folder) => {
      const { fit } = await buildNational(build, folder, report, signal);
      return keepRegister(store, folder, {
        title: nationalTitle(settings),
        generated: true,
        seed,
        settings: { ...settings },
        fit,
      });
    });
    if (!kept.ok) {
      const [fault] = kept.faults;
      throw new Error(`the generated register does not fit: ${fault?.file} ${fault?.column}`);
    }
    return async () => ({ dataset: kept.dataset.id });
  },
});
