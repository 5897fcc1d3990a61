import type { FundingComparison } from "@kansrijk/core/funding/compareFunding";
import { changesByMunicipality } from "@kansrijk/core/funding/changesByMunicipality";
import { eurosText } from "@kansrijk/core/vocabulary/money";
import { useMemo } from "react";
import { useLanguage, useText } from "../../app/language.ts";
import type { Place } from "../../api/types.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { euroText, numberText } from "../../i18n/format.ts";
import { FUNDING } from "./fundingWords.ts";
import type { FundingView } from "./fundingView.ts";

interface MunicipalityTableProps {
  readonly comparison: FundingComparison;
  readonly places: readonly Place[];
  readonly view: FundingView;
}

export function MunicipalityTable({ comparison, places, view }: MunicipalityTableProps) {
  const text = useText();
  const language = useLanguage();
  const sites = view.run?.ok ? view.run.value.decisions.sites : undefined;
  const changes = useMemo(() => {
    const placeOf = new Map(sites?.map((site, index) => [site, places[index]]));
    return changesByMunicipality(comparison.sites, (site) => placeOf.get(site)).filter(({ name }) => name !== "");
  }, [comparison, sites, places]);
  if (changes.length === 0) return null;
  const euro = (cents: bigint): string => euroText(eurosText(cents), language);
  return (
    <details className="details">
      <summary>
        {text(FUNDING.byMunicipality)} ({numberText(changes.length, language)})
      </summary>
      <PlainTable
        caption={text(FUNDING.byMunicipality)}
        hideCaption
        tall
        columns={[
          { label: text(FUNDING.municipality) },
          { label: text(FUNDING.winners), numeric: true },
          { label: text(FUNDING.losers), numeric: true },
          { label: text(FUNDING.before), numeric: true },
          { label: text(FUNDING.after), numeric: true },
          { label: text(FUNDING.change), numeric: true },
        ]}
        rows={changes.map((change) => [
          change.name,
          numberText(change.winners, language),
          numberText(change.losers, language),
          euro(change.before),
          euro(change.after),
          euro(change.difference),
        ])}
      />
    </details>
  );
}
