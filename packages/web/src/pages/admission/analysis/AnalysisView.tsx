import { COHORT_MEASURES } from "@kansrijk/core/admission/analysis/placementMeasures";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../../../app/language.ts";
import { Field } from "../../../components/Field.tsx";
import { groupingName } from "./analysisNames.ts";
import { analysisSearch, type AnalysisSearch } from "./analysisSearch.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS, MEASURES } from "./analysisWords.ts";
import { HonestySection } from "./HonestySection.tsx";
import { LuckSection } from "./LuckSection.tsx";
import { MechanismsSection } from "./MechanismsSection.tsx";
import { RegionFitSection } from "./RegionFitSection.tsx";
import { ReserveSection } from "./ReserveSection.tsx";
import { SchoolsSection } from "./SchoolsSection.tsx";
import { WhoSection } from "./WhoSection.tsx";

type AnalysisViewProps = Pick<ShownAnalysis, "round" | "edition" | "analysis" | "isTrusted">;

/** The sections of an analysis, with what is looked at in the address. */
export function AnalysisView(props: AnalysisViewProps) {
  const { analysis } = props;
  const search = analysisSearch(useSearch({ strict: false }) as Readonly<Record<string, unknown>>);
  const navigate = useNavigate();
  const change = (change: AnalysisSearch) =>
    void navigate({
      to: ".",
      search: (current: Readonly<Record<string, unknown>>) => ({ ...current, ...change }) as never,
      replace: true,
      resetScroll: false,
    });
  const { groupings } = analysis.placement.placement;
  // Advice decides which schools admit somebody; a background says more to begin with.
  const first = groupings.find(({ id }) => id !== "advice") ?? groupings[0];
  const grouping = groupings.find(({ id }) => id === search.grouping)?.id ?? first?.id;
  const view: ShownAnalysis = {
    ...props,
    grouping,
    measure: search.measure ?? "first",
    reserve: search.reserve,
    change,
  };
  return (
    <>
      <Contents />
      <ViewPanel view={view} />
      <WhoSection view={view} />
      <LuckSection view={view} />
      <MechanismsSection view={view} />
      <ReserveSection view={view} />
      <SchoolsSection view={view} />
      <HonestySection view={view} />
      <RegionFitSection view={view} />
    </>
  );
}

function ViewPanel({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const { groupings } = view.analysis.placement.placement;
  return (
    <search className="panel panel--row view-panel no-print" aria-label={text(ANALYSIS.view)}>
      {groupings.length === 0 ? null : (
        <Field label={text(ANALYSIS.byGroup)}>
          {({ id }) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select control"
              value={view.grouping}
              onChange={({ target }) => view.change({ grouping: target.value })}
            >
              {groupings.map((grouping) => (
                <option key={grouping.id} value={grouping.id}>
                  {text(groupingName(grouping))}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={text(ANALYSIS.measure)}>
        {({ id }) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select control"
            value={view.measure}
            onChange={({ target }) => view.change({ measure: target.value as ShownAnalysis["measure"] })}
          >
            {COHORT_MEASURES.map((measure) => (
              <option key={measure} value={measure}>
                {text(MEASURES[measure])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="panel__note">{text(ANALYSIS.share)}</p>
    </search>
  );
}

const CONTENTS = [
  ["wie", ANALYSIS.who],
  ["geluk", ANALYSIS.luck],
  ["regels", ANALYSIS.rules],
  ["voorrangsplaatsen", ANALYSIS.reserve],
  ["scholen", ANALYSIS.schools],
  ["eerlijk", ANALYSIS.honesty],
] as const;

function Contents() {
  const text = useText();
  return (
    <nav aria-label={text(ANALYSIS.contents)} className="contents no-print">
      <ul className="contents__list">
        {CONTENTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="nl-link">
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
