import type { IsoDate } from "../vocabulary/isoDate.ts";
import type { Coalition } from "./coalition.ts";
import { cutPoints } from "./cutPoints.ts";
import { graphLayout } from "./graphLayout.ts";
import type { OrganisationKind, StageId } from "./networkTerms.ts";
import { stageOn } from "./stageOn.ts";

interface GraphPart {
  readonly id: string;
  readonly name: string;
  /** Coalitions of an organisation, or organisations of a coalition. */
  readonly degree: number;
  /** From 0 to 1, left to right and top to bottom. */
  readonly x: number;
  readonly y: number;
}
export interface OrganisationNode extends GraphPart {
  readonly type: "organisation";
  readonly kind: OrganisationKind;
  /** Takes part in two coalitions or more, so that it connects them. */
  readonly isBridge: boolean;
  /** Without it, coalitions that are connected now would no longer be. */
  readonly isOnlyLink: boolean;
}
export interface CoalitionNode extends GraphPart {
  readonly type: "coalition";
  readonly stage: StageId;
}
export type GraphNode = OrganisationNode | CoalitionNode;

export interface NetworkGraph {
  readonly nodes: readonly GraphNode[];
  /** Places of an organisation and a coalition among the nodes. */
  readonly edges: readonly (readonly [number, number])[];
  /** Groups of coalitions that are connected by organisations. */
  readonly parts: number;
}

type Find = (id: string) => { readonly name: string; readonly kind: OrganisationKind } | undefined;

/**
 * Organisations and coalitions as they are on a day, with a place for each in the picture. The same network always gives
 * the same picture, whatever the order in which it is given.
 * @param leaves false leaves out organisations that are in one coalition only
 */
export function networkGraph(
  coalitions: readonly Coalition[],
  find: Find,
  day: IsoDate,
  { leaves = true }: { readonly leaves?: boolean } = {},
): NetworkGraph {
  const running = coalitions
    .flatMap((coalition) => {
      const stage = stageOn(coalition, day);
      return stage ? [{ coalition, stage, partners: partnersOf(coalition, day) }] : [];
    })
    .sort((a, b) => (a.coalition.id < b.coalition.id ? -1 : 1));
  const degree = new Map<string, number>();
  for (const { partners } of running) for (const id of partners) degree.set(id, (degree.get(id) ?? 0) + 1);
  const organisations = [...degree.keys()].filter((id) => leaves || degree.get(id)! > 1).sort();
  const place = new Map(organisations.map((id, index) => [id, index]));
  const edges = running.flatMap(({ partners }, index) =>
    partners.flatMap((id) => (place.has(id) ? [[place.get(id)!, organisations.length + index] as const] : [])),
  );
  const size = organisations.length + running.length;
  const { cuts, parts } = cutPoints(size, edges);
  const at = graphLayout(size, edges);
  return {
    nodes: [
      ...organisations.map((id, index): OrganisationNode => {
        const found = find(id);
        return {
          id,
          type: "organisation",
          name: found?.name ?? id,
          kind: found?.kind ?? "ngo",
          degree: degree.get(id)!,
          isBridge: degree.get(id)! > 1,
          isOnlyLink: degree.get(id)! > 1 && cuts.has(index),
          ...at[index]!,
        };
      }),
      ...running.map(({ coalition: { id, title }, stage, partners }, index): CoalitionNode => ({
        id,
        type: "coalition",
        name: title,
        stage,
        degree: partners.length,
        ...at[organisations.length + index]!,
      })),
    ],
    edges,
    parts,
  };
}

function partnersOf({ partners }: Coalition, day: IsoDate): string[] {
  const active = partners.filter(({ since, until }) => since <= day && (until === undefined || day < until));
  return [...new Set(active.map(({ organisation }) => organisation))].sort();
}
