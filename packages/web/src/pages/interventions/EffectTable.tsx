import { COST_LABELS, STRENGTH_LABELS, type EffectFigure } from "@kansrijk/core/interventions/effectFigure";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useLanguage, useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { FirmnessBadge } from "./FirmnessBadge.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { monthsText } from "./monthsText.ts";

interface EffectTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly name?: string; readonly effect: EffectFigure | null }[];
}

/** Figures with edition, cost, strength, status and source; with names when there is more than one intervention. */
export function EffectTable({ caption, rows }: EffectTableProps) {
  const text = useText();
  const language = useLanguage();
  const hasNames = rows.some(({ name }) => name !== undefined);
  const level = (value: number | undefined, labels: readonly Text[], from: number): string =>
    value === undefined ? text(INTERVENTIONS.unknown) : `${text(labels[value - from]!)} (${value})`;
  return (
    <PlainTable
      caption={caption}
      columns={[
        ...(hasNames ? [{ label: text(INTERVENTIONS.title) }] : []),
        { label: text(INTERVENTIONS.edition) },
        { label: text(INTERVENTIONS.months), numeric: true },
        { label: text(INTERVENTIONS.cost) },
        { label: text(INTERVENTIONS.strength) },
        { label: text(INTERVENTIONS.status) },
        { label: text(INTERVENTIONS.note) },
      ]}
      rows={rows.map(({ name, effect }) => {
        const names = hasNames ? [name] : [];
        if (!effect) return [...names, "-", text(INTERVENTIONS.noFigure), "-", "-", "-", "-"];
        const { edition, group, months, interval, cost, strength, status, source, note } = effect;
        const range = interval ? ` (${interval.low} - ${interval.high})` : "";
        return [
          ...names,
          group ? `${edition}, ${text(group)}` : edition,
          monthsText(months, language) + range,
          level(cost, COST_LABELS, 1),
          level(strength, STRENGTH_LABELS, 0),
          <FirmnessBadge key="status" status={status} />,
          note ? `${source}. ${text(note)}` : source,
        ];
      })}
    />
  );
}
