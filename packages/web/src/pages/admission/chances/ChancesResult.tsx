import { useMemo } from "react";
import type { RoundView } from "../../../api/admission.ts";
import type { Chances, Offer } from "../../../api/admissionAnalysis.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { ChanceChart } from "../../../charts/lazyCharts.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Stat } from "../../../components/Stat.tsx";
import { percentText } from "@kansrijk/core/admission/analysis/percentText";
import { honesty } from "../honesty.ts";
import { programmeNames } from "../programmeNames.ts";
import type { ChanceList } from "./chanceList.ts";
import { chanceRows, summaryOf } from "./chanceRows.ts";
import { CHANCES } from "./chancesWords.ts";
import { ChanceWarnings } from "./ChanceWarnings.tsx";
import { HowChances } from "./HowChances.tsx";
import { NoChances } from "./NoChances.tsx";
import { timesText } from "./timesText.ts";

interface ChancesResultProps {
  readonly round: RoundView;
  readonly offers: readonly Offer[];
  readonly list: ChanceList;
  /** Null when no lotteries were drawn for the round. */
  readonly chances: Chances | null | undefined;
  readonly isOld: boolean;
  readonly onAdd: (programme: string) => void;
}

/** What the lotteries give for the list: a picture, words, warnings, and how it was worked out. */
export function ChancesResult({ round, offers, list, chances, isOld, onAdd }: ChancesResultProps) {
  const text = useText();
  const nameOf = useMemo(() => programmeNames(offers), [offers]);
  return (
    <section aria-labelledby="kansen" className={isOld ? "is-old" : ""} aria-busy={isOld}>
      <h2 id="kansen" className="nl-heading nl-heading--level-3">
        {text(CHANCES.result)}
      </h2>
      {chances === null ? (
        <NoChances round={round} />
      ) : list.choices.length === 0 ? (
        <p className="empty">{text(CHANCES.resultEmpty)}</p>
      ) : chances === undefined ? (
        <Loading />
      ) : (
        <>
          <Figures chances={chances} />
          <ChanceWarnings chances={chances} nameOf={nameOf} onAdd={onAdd} />
          <Picture chances={chances} nameOf={nameOf} />
          <HonestNotice round={round} offers={offers} />
          <HowChances round={round} chances={chances} />
        </>
      )}
    </section>
  );
}

function HonestNotice({ round, offers }: Pick<ChancesResultProps, "round" | "offers">) {
  const text = useText();
  const { isOrderSafe, caveats } = honesty(round.settings.listRules, offers);
  return (
    <p className="notice">
      {[...(isOrderSafe ? [CHANCES.honest] : []), ...caveats].map((item) => text(item)).join(" ")}
    </p>
  );
}

function Figures({ chances }: { readonly chances: Chances }) {
  const text = useText();
  const language = useLanguage();
  const known = chances.choices.map(({ chance }) => chance);
  const topThree = known.slice(0, 3).reduce((sum: number, chance) => sum + (chance ?? 0), 0);
  const { chance: out } = chances.unplaced;
  const stat = (label: string, chance: number | null, isLoss = false) =>
    chance === null ? null : (
      <Stat
        label={label}
        value={percentText(Math.min(1, chance), language)}
        note={text(timesText(Math.min(1, chance)))}
        {...(isLoss ? { tone: "loss" as const } : {})}
      />
    );
  return (
    <dl className="stats stats--small">
      {stat(text(CHANCES.atFirst), known[0] ?? null)}
      {known.length > 1 ? stat(text(CHANCES.amongThree), topThree) : null}
      {stat(text(CHANCES.runsOut), out, chances.isLikelyToRunOut)}
    </dl>
  );
}

function Picture({ chances, nameOf }: { readonly chances: Chances; readonly nameOf: (id: string) => string }) {
  const text = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      chanceRows(chances, nameOf, {
        choice: CHANCES.choice[language],
        noPlace: CHANCES.noPlace[language],
        noPlaceShort: CHANCES.noPlaceShort[language],
      }),
    [chances, nameOf, language],
  );
  const percent = (value: number) => percentText(value, language);
  return (
    <DataFigure
      title={text(CHANCES.perChoice)}
      summary={`${summaryOf(rows, language)} ${text(CHANCES.elsewhere)}`}
      file={`kansen-${chances.round}`}
      columns={[
        { label: text(CHANCES.choice) },
        { label: text(CHANCES.chance), format: percent },
        { label: text(CHANCES.low), format: percent },
        { label: text(CHANCES.high), format: percent },
        { label: text(CHANCES.upToHere), format: percent },
        { label: text(CHANCES.inWords) },
      ]}
      rows={rows.map(({ label, chance, low, high, upToHere }) => [
        label,
        chance,
        low,
        high,
        upToHere,
        text(timesText(chance)),
      ])}
    >
      <ChanceChart rows={rows} xLabel={text(CHANCES.ofDraws)} format={PERCENT[language]} />
    </DataFigure>
  );
}

const PERCENT = {
  nl: (value: number) => percentText(value, "nl"),
  en: (value: number) => percentText(value, "en"),
};
