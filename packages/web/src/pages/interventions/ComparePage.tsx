import { compareInterventions, type ComparedIntervention } from "@kansrijk/core/interventions/compareInterventions";
import type { Edition, EffectFigure } from "@kansrijk/core/interventions/effectFigure";
import { DELIVERY, intervention } from "@kansrijk/core/interventions/intervention";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { Page } from "../../app/Page.tsx";
import { recordsQuery } from "../../collections/recordApi.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { RefusalList } from "../../components/RefusalList.tsx";
import { EffectTable } from "./EffectTable.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { MonthsFigure } from "./MonthsFigure.tsx";
import { useInterventionSearch } from "./useInterventionSearch.ts";

const EDITION_LABELS: Readonly<Record<Edition, Text>> = {
  "2012": { nl: "2012", en: "2012" },
  "2013": { nl: "2013", en: "2013" },
  "2018": { nl: "2018", en: "2018" },
  "2021": { nl: "2021", en: "2021" },
};

/** Interventions side by side, with the figures of one edition. */
export function ComparePage() {
  const text = useText();
  const [search] = useInterventionSearch();
  const { data } = useSuspenseQuery(recordsQuery("interventions", intervention));
  const ids = (search.ids ?? "").split(",").filter((id) => id !== "");
  const all = data.map(({ record }) => record);
  const outcome = compareInterventions(all, ids, search.edition);
  return (
    <Page
      title={text(INTERVENTIONS.compareTitle)}
      lead={text(INTERVENTIONS.compareLead)}
      above={
        <Link to="/interventies" search={search.ids === undefined ? {} : { ids: search.ids }} className="nl-link">
          {text(INTERVENTIONS.all)}
        </Link>
      }
    >
      {ids.length === 0 ? <p className="empty">{text(INTERVENTIONS.compareNone)}</p> : null}
      {outcome.ok || ids.length === 0 ? null : <RefusalList refusals={outcome.refusals} />}
      {outcome.ok ? <Compared compared={outcome.value} /> : null}
    </Page>
  );
}

interface ComparedProps {
  readonly compared: readonly ComparedIntervention[];
}

function Compared({ compared }: ComparedProps) {
  const text = useText();
  const [search, change] = useInterventionSearch();
  return (
    <>
      <search className="panel panel--row" aria-label={text(INTERVENTIONS.edition)}>
        <ChoiceField
          label={text(INTERVENTIONS.edition)}
          choices={choicesOf(EDITION_LABELS, text)}
          value={search.edition}
          none={text(INTERVENTIONS.newest)}
          onChoose={(edition) => change({ edition })}
        />
      </search>
      <MonthsFigure items={compared.map((item) => item.intervention)} />
      <EffectTable caption={text(INTERVENTIONS.months)} rows={compared.flatMap((item) => namedEffects(item, text))} />
      <PlainTable
        caption={text(INTERVENTIONS.compare)}
        columns={[
          INTERVENTIONS.title,
          INTERVENTIONS.for,
          INTERVENTIONS.how,
          INTERVENTIONS.conditions,
          INTERVENTIONS.evidence,
        ].map((label) => ({ label: text(label) }))}
        rows={compared.map(({ intervention: item, isHarmful }) => [
          text(item.title),
          text(item.targetGroup),
          text(DELIVERY[item.delivery]),
          [...item.conditions.map(text), ...(isHarmful ? [text(INTERVENTIONS.harmful)] : [])].join(" "),
          item.evidence.length,
        ])}
      />
    </>
  );
}

interface NamedEffect {
  readonly name: string;
  readonly effect: EffectFigure | null;
}

/** A row per figure; one row that says so when the edition has none. */
function namedEffects(item: ComparedIntervention, text: (text: Text) => string): readonly NamedEffect[] {
  const name = text(item.intervention.title);
  if (item.effects.length === 0) return [{ name, effect: null }];
  return item.effects.map((effect) => ({ name, effect }));
}
