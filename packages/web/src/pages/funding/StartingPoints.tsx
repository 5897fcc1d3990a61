import { schoolYearName } from "@kansrijk/core/vocabulary/schoolYear";
import { useLanguage, useText } from "../../app/language.ts";
import { Field } from "../../components/Field.tsx";
import { usableDatasets } from "../../funding/fundingDefaults.ts";
import { knownDates } from "../../funding/knownDates.ts";
import { datasetText } from "../../i18n/datasetText.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

/** On which facts and dates the page decides. */
export function StartingPoints({ view }: { readonly view: FundingView }) {
  const text = useText();
  const language = useLanguage();
  const { datasets, dataset, settings, change } = view;
  const dates = knownDates(view.book, view.scheme, datasets);
  return (
    <form className="panel panel--row" aria-label={text(FUNDING.basis)} onSubmit={(event) => event.preventDefault()}>
      <Field label={text(FUNDING.dataset)}>
        {({ id }) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select control control--wide"
            value={dataset?.id ?? ""}
            onChange={(event) => change({ dataset: event.target.value, countDate: undefined, fundingYear: undefined })}
          >
            {dataset ? null : <option value="">-</option>}
            {usableDatasets(datasets).map((item) => (
              <option key={item.id} value={item.id}>
                {datasetText(item, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text(FUNDING.countDate)}>
        {({ id }) => (
          <input
            id={id}
            type="date"
            className="utrecht-textbox utrecht-textbox--html-input control"
            value={settings.countDate}
            onChange={(event) => event.target.value !== "" && change({ countDate: event.target.value })}
          />
        )}
      </Field>
      <Field label={text(FUNDING.fundingYear)}>
        {({ id }) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select control"
            value={settings.fundingYear}
            onChange={(event) => change({ fundingYear: Number(event.target.value) })}
          >
            {[...new Set([...dates.years, settings.fundingYear])].sort().map((year) => (
              <option key={year} value={year}>
                {schoolYearName(year)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  );
}
