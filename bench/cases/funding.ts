import { fundingEffect } from "@kansrijk/core/funding/fundingEffect";
import { runFunding } from "@kansrijk/core/funding/runFunding";
import { loadRuleBook } from "@kansrijk/server/rules/loadRuleBook";
import { loadSchemes } from "@kansrijk/server/schemes/loadSchemes";
import { benchCountry } from "../country.ts";
import { measure, type Measurement } from "../measure.ts";

/** From pupil scores to site decisions, to explanations of every site, and to the effect. */
export async function* bench(): AsyncGenerator<Measurement> {
  const { make } = await benchCountry();
  const country = make();
  const book = await loadRuleBook();
  const scheme = (await loadSchemes()).get("po")!;
  const table = { sites: country.sites.code, site: country.pupils.siteIndex, score: country.pupils.score };
  const request = { countDate: "2019-10-01", fundingYear: 2020, money: { kind: "rule" }, overlay: {} } as const;
  const decide = () => {
    const outcome = runFunding(scheme, { kind: "pupils", table }, book, request);
    if (!outcome.ok) throw new Error(outcome.refusals[0]!.message.en);
    return outcome.value;
  };
  const size = `${country.pupils.count} pupils, ${country.sites.code.length} sites`;
  yield await measure({ name: "population: generate the country", size, compared_with: "aim: seconds" }, 3, make);
  yield await measure(
    { name: "funding po: pupil scores to site decisions", size, compared_with: "aim: 100 ms on one thread" },
    15,
    decide,
  );
  const run = decide();
  const explainAll = () =>
    run.decisions.sites.map((_, index) =>
      scheme.explain(run.facts, run.decisions, run.parameters, request.money, index),
    );
  yield await measure(
    { name: "funding po: explain every site", size: `${run.decisions.sites.length} sites` },
    5,
    explainAll,
  );
  const places = run.decisions.sites.map((_, index) => ({
    municipality: String(index % 342),
    province: String(index % 12),
  }));
  yield await measure(
    { name: "funding po: effect with intervals", size: `${run.decisions.sites.length} sites` },
    15,
    () => fundingEffect(run, places),
  );
}
