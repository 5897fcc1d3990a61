import type { GraphNode, NetworkGraph, OrganisationNode } from "@kansrijk/core/network/networkGraph";
import { ORGANISATION_KINDS } from "@kansrijk/core/network/networkTerms";
import { useQuery } from "@tanstack/react-query";
import { useText } from "../../app/language.ts";
import { DataFigure } from "../../charts/DataFigure.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { graphQuery } from "./networkQueries.ts";
import { GRAPH, MAP } from "./networkWords.ts";

const [WIDTH, HEIGHT, EDGE] = [960, 620, 24];

/** Coalitions and who connects them, in the country or around one municipality. */
export function GraphSection({ place }: { readonly place: { code: string; name: string } | undefined }) {
  const text = useText();
  const { data, error } = useQuery(graphQuery(place?.code));
  return (
    <section aria-labelledby="verbinding" className="section">
      <h2 id="verbinding" className="nl-heading nl-heading--level-2">
        {text(GRAPH.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(GRAPH.lead)}</p>
      {error ? (
        <Problem error={error} />
      ) : data ? (
        <Graph graph={data} name={place?.name ?? text(MAP.all)} />
      ) : (
        <Loading />
      )}
    </section>
  );
}

function Graph({ graph, name }: { readonly graph: NetworkGraph; readonly name: string }) {
  const text = useText();
  const connecting = graph.nodes
    .filter((node): node is OrganisationNode => node.type === "organisation" && node.isBridge)
    .sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
  const only = connecting.filter(({ isOnlyLink }) => isOnlyLink).length;
  return (
    <DataFigure
      title={`${text(GRAPH.chart)}: ${name}`}
      summary={`${text(GRAPH.bridges)}: ${connecting.length}. ${text(GRAPH.onlyLink)}: ${only}. ${graph.parts} ${text(GRAPH.parts)}. ${text(GRAPH.key)}`}
      file="netwerk-verbindingen"
      columns={[
        { label: text(GRAPH.organisation) },
        { label: text(GRAPH.kind) },
        { label: text(GRAPH.degree), format: String },
        { label: text(GRAPH.onlyLink) },
      ]}
      rows={connecting.map(({ name: own, kind, degree, isOnlyLink }) => [
        own,
        text(ORGANISATION_KINDS[kind]),
        degree,
        text(isOnlyLink ? GRAPH.yes : GRAPH.no),
      ])}
    >
      <div className="plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="network-graph" aria-hidden="true">
          <g stroke="var(--k-edge)" strokeWidth="1">
            {graph.edges.map(([from, to]) => {
              const [a, b] = [graph.nodes[from]!, graph.nodes[to]!];
              return <line key={`${from}-${to}`} x1={left(a)} y1={top(a)} x2={left(b)} y2={top(b)} />;
            })}
          </g>
          {graph.nodes.map((node) => (
            <Mark key={`${node.type}-${node.id}`} node={node} />
          ))}
        </svg>
      </div>
    </DataFigure>
  );
}

function left({ x }: GraphNode): number {
  return EDGE + x * (WIDTH - 2 * EDGE);
}

function top({ y }: GraphNode): number {
  return EDGE + y * (HEIGHT - 2 * EDGE);
}

function Mark({ node }: { readonly node: GraphNode }) {
  const edge = { stroke: "white", strokeWidth: 1.5 };
  if (node.type === "coalition")
    return (
      <circle cx={left(node)} cy={top(node)} r={6} fill="var(--k-chart-main)" {...edge}>
        <title>{node.name}</title>
      </circle>
    );
  const half = Math.min(11, 4 + node.degree);
  const fill = node.isOnlyLink ? "var(--k-text)" : node.isBridge ? "var(--k-loss)" : "var(--k-chart-soft)";
  return (
    <rect x={left(node) - half} y={top(node) - half} width={2 * half} height={2 * half} fill={fill} {...edge}>
      <title>{node.name}</title>
    </rect>
  );
}
