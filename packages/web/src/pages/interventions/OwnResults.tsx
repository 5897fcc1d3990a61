import { COMPARISONS, ownResult, PARTICIPANT_BANDS, RESULT_UNITS } from "@kansrijk/core/interventions/ownResult";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage, useText } from "../../app/language.ts";
import { recordsQuery } from "../../collections/recordApi.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { numberText } from "../../i18n/format.ts";
import { ADD_RESULT, INTERVENTIONS } from "./interventionWords.ts";
import { OwnResultForm } from "./OwnResultForm.tsx";

/** What others saw in their own place, and the form to add a result. */
export function OwnResults({ intervention }: { readonly intervention: string }) {
  const text = useText();
  const language = useLanguage();
  const { data } = useSuspenseQuery(recordsQuery("own-results", ownResult));
  const own = data.map(({ record }) => record).filter((result) => result.intervention === intervention);
  const number = (value: number) => numberText(value, language, 2);
  return (
    <section aria-labelledby="resultaten" className="section">
      <h2 id="resultaten" className="nl-heading nl-heading--level-2">
        {text(INTERVENTIONS.results)}
      </h2>
      {own.length === 0 ? (
        <p className="nl-paragraph">{text(INTERVENTIONS.resultsNone)}</p>
      ) : (
        <PlainTable
          caption={text(INTERVENTIONS.results)}
          columns={[
            ADD_RESULT.outcome,
            ADD_RESULT.municipality,
            ADD_RESULT.year,
            ADD_RESULT.participants,
            ADD_RESULT.comparison,
            ADD_RESULT.effect,
            ADD_RESULT.reporter,
          ].map((label) => ({ label: text(label) }))}
          rows={own.map((result) => [
            result.outcome,
            result.municipality,
            `${result.schoolYear}-${result.schoolYear + 1}`,
            text(PARTICIPANT_BANDS[result.participants]),
            text(COMPARISONS[result.comparison]),
            `${number(result.effect)} ${text(RESULT_UNITS[result.unit])}${
              result.low === undefined || result.high === undefined
                ? ""
                : ` (${number(result.low)} - ${number(result.high)})`
            }`,
            result.reporter,
          ])}
        />
      )}
      <details className="details no-print">
        <summary>{text(ADD_RESULT.title)}</summary>
        <OwnResultForm intervention={intervention} />
      </details>
    </section>
  );
}
