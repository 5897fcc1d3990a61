import type { PromiseCount } from "@kansrijk/core/promises/promiseCounts";
import { PROMISE_STATUS, type PromiseStatus } from "@kansrijk/core/promises/promiseStatus";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { Stat } from "../../components/Stat.tsx";
import type { PromiseList } from "./promiseQueries.ts";
import { PROMISES } from "./promiseWords.ts";

const STATUSES = Object.keys(PROMISE_STATUS) as PromiseStatus[];

/** How many promises have each status: together, per letter and per owner. */
export function CountSection({ promises, counts }: PromiseList) {
  const text = useText();
  return (
    <section aria-labelledby="stand" className="section">
      <h2 id="stand" className="nl-heading nl-heading--level-2">
        {text(PROMISES.counts)}
      </h2>
      <p className="nl-paragraph section__lead">{text(PROMISES.countsLead)}</p>
      <dl className="stats">
        {STATUSES.map((status) => (
          <Stat
            key={status}
            label={text(PROMISE_STATUS[status])}
            value={String(promises.filter((row) => row.status === status).length)}
          />
        ))}
      </dl>
      <CountTable caption={text(PROMISES.perLetter)} first={text(PROMISES.letter)} groups={counts.letters} />
      <CountTable caption={text(PROMISES.perOwner)} first={text(PROMISES.owner)} groups={counts.owners} />
    </section>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly first: string;
  readonly groups: readonly PromiseCount[];
}

function CountTable({ caption, first, groups }: CountTableProps) {
  const text = useText();
  return (
    <PlainTable
      caption={caption}
      columns={[
        { label: first },
        ...STATUSES.map((status) => ({ label: text(PROMISE_STATUS[status]), numeric: true })),
        { label: text(PROMISES.total), numeric: true },
      ]}
      rows={groups.map(({ label, counts, total }) => [text(label), ...STATUSES.map((status) => counts[status]), total])}
    />
  );
}
