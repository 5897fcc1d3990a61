import type { ReserveEffect } from "@kansrijk/core/admission/analysis/reserveEffect";
import { useMemo } from "react";
import { useLanguage, useText } from "../../../app/language.ts";
import { DataFigure } from "../../../charts/DataFigure.tsx";
import { SpreadChart, TradeOffChart } from "../../../charts/lazyCharts.ts";
import { Field } from "../../../components/Field.tsx";
import { reserveName } from "./analysisNames.ts";
import type { ShownAnalysis } from "./analysisView.ts";
import { ANALYSIS } from "./analysisWords.ts";
import { CHANGES, COUNTS, PERCENTS, POINTS, SHARES, THOUSANDTHS } from "./figureTexts.ts";
import { reservePoints, reserveRows, type ReserveRow } from "./reservePoints.ts";
import { StartAnalysis } from "./StartAnalysis.tsx";

/** What reserved places bring and cost: less segregation on one side, first choices on the other. */
export function ReserveSection({ view }: { readonly view: ShownAnalysis }) {
  const text = useText();
  const { reserves } = view.analysis;
  const chosen = reserves.find(({ group }) => group === view.reserve) ?? reserves[0];
  return (
    <section aria-labelledby="voorrangsplaatsen" className="section">
      <h2 id="voorrangsplaatsen" className="nl-heading nl-heading--level-2">
        {text(ANALYSIS.reserve)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ANALYSIS.reserveLead)}</p>
      {chosen ? (
        <Reserve view={view} effect={chosen} />
      ) : (
        <div className="stack">
          <p className="empty">{text(ANALYSIS.reserveNotYet)}</p>
          {view.isTrusted ? <StartAnalysis round={view.round.id} analysis={view.analysis} /> : null}
        </div>
      )}
    </section>
  );
}

function Reserve({ view, effect }: { readonly view: ShownAnalysis; readonly effect: ReserveEffect }) {
  const text = useText();
  const rows = useMemo(() => reserveRows(effect), [effect]);
  const { reserves } = view.analysis;
  return (
    <>
      {reserves.length < 2 ? (
        <p className="section__lead">
          {text(ANALYSIS.reserveGroup)}: <strong>{text(reserveName(effect.group))}</strong>
        </p>
      ) : (
        <Field label={text(ANALYSIS.reserveGroup)}>
          {({ id }) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select control"
              value={effect.group}
              onChange={({ target }) => view.change({ reserve: target.value })}
            >
              {reserves.map(({ group }) => (
                <option key={group} value={group}>
                  {text(reserveName(group))}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {rows.length === 0 ? (
        <p className="empty">{text(ANALYSIS.reserveTooSmall)}</p>
      ) : (
        <div className="figures">
          <CurveFigure round={view.round.id} rows={rows} />
          <SidesFigure round={view.round.id} rows={rows} />
        </div>
      )}
    </>
  );
}

interface ReserveFigureProps {
  readonly round: string;
  readonly rows: readonly ReserveRow[];
}

function CurveFigure({ round, rows }: ReserveFigureProps) {
  const text = useText();
  const language = useLanguage();
  const points = useMemo(() => reservePoints(rows, PERCENTS[language]), [rows, language]);
  const series = useMemo(
    () => [
      { id: "first", label: ANALYSIS.filledFirst[language] },
      { id: "last", label: ANALYSIS.filledLast[language] },
    ],
    [language],
  );
  return (
    <DataFigure
      title={text(ANALYSIS.reserveCurve)}
      summary={curveText(rows, language)}
      file={`${round}-gereserveerde-plaatsen`}
      columns={[
        { label: text(ANALYSIS.reserved), format: PERCENTS[language] },
        { label: text(ANALYSIS.howFilled) },
        { label: text(ANALYSIS.places), format: COUNTS[language] },
        { label: text(ANALYSIS.segregation), format: THOUSANDTHS[language] },
        { label: text(ANALYSIS.reserveX), format: CHANGES[language] },
        { label: text(ANALYSIS.low), format: CHANGES[language] },
        { label: text(ANALYSIS.high), format: CHANGES[language] },
        { label: text(ANALYSIS.reserveY), format: SHARES[language] },
        { label: text(ANALYSIS.firstIn), format: SHARES[language] },
        { label: text(ANALYSIS.firstOthers), format: SHARES[language] },
      ]}
      rows={rows.map(({ step, segregation, change, first, inGroup, others }) => [
        step.share,
        step.share === 0 ? "–" : text(step.reservesFirst ? ANALYSIS.filledFirst : ANALYSIS.filledLast),
        step.places,
        segregation.mean,
        change.segregation.mean,
        change.segregation.low,
        change.segregation.high,
        first.mean,
        inGroup?.mean ?? null,
        others?.mean ?? null,
      ])}
    >
      <TradeOffChart
        points={points}
        series={series}
        xLabel={text(ANALYSIS.reserveX)}
        yLabel={text(ANALYSIS.reserveChange)}
        xFormat={CHANGES[language]}
        yFormat={POINTS[language]}
      />
    </DataFigure>
  );
}

/** The size that mixes most, and what it costs; or that none mixes. */
function curveText(rows: readonly ReserveRow[], language: "nl" | "en"): string {
  const tried = rows.filter(({ step }) => step.share > 0);
  const best = tried.toSorted((a, b) => a.change.segregation.mean - b.change.segregation.mean)[0];
  if (!best) return "";
  const { step, change } = best;
  if (change.segregation.high >= 0)
    return language === "nl"
      ? "Geen van deze gereserveerde plaatsen maakt de afdelingen hier zeker gemengder. De oorsprong is geen reserve."
      : "None of these reserves surely makes the programmes more mixed here. The origin is no reserve.";
  const [share, mixed, first] = [
    PERCENTS[language](step.share),
    CHANGES[language](change.segregation.mean),
    POINTS[language](change.first.mean),
  ];
  return language === "nl"
    ? `Het meest gemengd: ${share} gereserveerd, ${step.reservesFirst ? "eerst" : "laatst"} gevuld. De segregatie verandert dan met ${mixed} en de eerste keuzes met ${first} procentpunt. Nog meer reserveren kan ook scheiden.`
    : `Most mixed: ${share} reserved, filled ${step.reservesFirst ? "first" : "last"}. Segregation then changes by ${mixed} and first choices by ${first} percentage points. Reserving even more can also set apart.`;
}

/** First choices of the group and of the others, for places that are filled first. */
function SidesFigure({ round, rows }: ReserveFigureProps) {
  const text = useText();
  const language = useLanguage();
  const shown = useMemo(
    () =>
      rows
        .filter(({ step }) => step.reservesFirst)
        .flatMap(({ step, inGroup, others }) => {
          const share = PERCENTS[language](step.share);
          return [
            ...(inGroup ? [{ label: `${share}, ${IN[language]}`, ...inGroup }] : []),
            ...(others ? [{ label: `${share}, ${OTHERS[language]}`, ...others }] : []),
          ];
        }),
    [rows, language],
  );
  if (shown.length === 0) return null;
  const format = SHARES[language];
  return (
    <DataFigure
      title={`${text(ANALYSIS.reserveSides)} ${text(ANALYSIS.reserveY)}`}
      summary={
        language === "nl"
          ? "Per deel gereserveerde plaatsen (eerst gevuld): de groep en de anderen."
          : "By share of reserved places (filled first): the group and the others."
      }
      file={`${round}-gereserveerde-plaatsen-wie`}
      columns={[
        { label: text(ANALYSIS.group) },
        { label: text(ANALYSIS.reserveY), format },
        { label: text(ANALYSIS.low), format },
        { label: text(ANALYSIS.high), format },
      ]}
      rows={shown.map(({ label, mean, low, high }) => [label, mean, low, high])}
    >
      <SpreadChart rows={shown} xLabel={text(ANALYSIS.reserveY)} format={format} />
    </DataFigure>
  );
}

const IN = { nl: "de groep", en: "the group" };
const OTHERS = { nl: "de anderen", en: "the others" };
