import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { afterCareQuery, type AfterCareView, type RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Loading } from "../../../components/Loading.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { Stat } from "../../../components/Stat.tsx";
import { momentText, numberText } from "../../../i18n/format.ts";
import { programmeNames } from "../programmeNames.ts";
import { ActForms } from "./ActForms.tsx";
import { actText } from "./actText.ts";
import { AFTER_CARE } from "./afterCareWords.ts";
import { OfferList } from "./OfferList.tsx";
import { useActs, type ActControl } from "./useActs.ts";

/** Free places, offers and acts, from the moment that the reserve lists of the published edition are there. */
export function ReservePanel({ round }: { readonly round: RoundView }) {
  const text = useText();
  const isReady = round.steps.some(({ step, edition }) => step === "reserve-lists" && edition === round.edition);
  const isOpen = isReady && round.state === "published";
  const { data, error } = useQuery({ ...afterCareQuery(round.id), enabled: isOpen });
  if (!isOpen) return null;
  return (
    <section aria-labelledby="vrij" className="section">
      <h2 id="vrij" className="nl-heading nl-heading--level-2">
        {text(AFTER_CARE.title)}
      </h2>
      <p className="nl-paragraph section__lead">{text(AFTER_CARE.lead)}</p>
      {error ? <Problem error={error} /> : data ? <Standing round={round} view={data} /> : <Loading />}
    </section>
  );
}

interface StandingProps {
  readonly round: RoundView;
  readonly view: AfterCareView;
}

function Standing({ round, view }: StandingProps) {
  const text = useText();
  const language = useLanguage();
  const acts = useActs(round.id, view.sequence);
  const nameOf = useMemo(() => programmeNames(round.outcome?.programmes ?? []), [round.outcome]);
  const number = (value: number) => numberText(value, language);
  const next = new Map(view.offers.map(({ programme, applicant }) => [programme, applicant]));
  return (
    <>
      <ActResult acts={acts} view={view} nameOf={nameOf} />
      <dl className="stats">
        <Stat label={text(AFTER_CARE.free)} value={number(view.programmes.reduce((sum, { free }) => sum + free, 0))} />
        <Stat label={text(AFTER_CARE.offers)} value={number(view.offers.length)} />
        <Stat label={text(AFTER_CARE.acts)} value={number(view.acts.length)} />
      </dl>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(AFTER_CARE.offers)}</h3>
      <OfferList offers={view.offers} nameOf={nameOf} acts={acts} />
      <ActForms programmes={view.programmes} nameOf={nameOf} acts={acts} />
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(AFTER_CARE.standing)}</h3>
      <PlainTable
        caption={text(AFTER_CARE.standing)}
        hideCaption
        tall
        columns={[
          { label: text(AFTER_CARE.programme) },
          { label: text(AFTER_CARE.places), numeric: true },
          { label: text(AFTER_CARE.placed), numeric: true },
          { label: text(AFTER_CARE.freeColumn), numeric: true },
          { label: text(AFTER_CARE.waiting), numeric: true },
          { label: text(AFTER_CARE.next) },
        ]}
        rows={view.programmes.map(({ programme, places, placed, free, waiting }) => [
          nameOf(programme),
          number(places),
          number(placed),
          number(free),
          number(waiting),
          next.get(programme) ?? "–",
        ])}
      />
      <ActLog acts={view.acts} nameOf={nameOf} />
    </>
  );
}

interface ActResultProps extends Pick<StandingProps, "view"> {
  readonly acts: ActControl;
  readonly nameOf: (id: string) => string;
}

/** How the last act ended. The button that did it may be gone, so the focus comes here. */
function ActResult({ acts: { isBusy, isStale, error, done }, view, nameOf }: ActResultProps) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !isBusy) place.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  const act = view.acts.find(({ sequence }) => sequence === done);
  return (
    <div ref={place} tabIndex={-1} className="act-result">
      <output>{isBusy ? text(AFTER_CARE.busy) : null}</output>
      {isStale && !isBusy ? (
        <Notice type="warning" live="alert">
          {text(AFTER_CARE.stale)}
        </Notice>
      ) : null}
      {error ? <Problem error={error} /> : null}
      {act ? (
        <Notice type="ok" live="status">
          {text(AFTER_CARE.done)} {text(actText(act, nameOf))}
        </Notice>
      ) : null}
    </div>
  );
}

interface ActLogProps {
  readonly acts: AfterCareView["acts"];
  readonly nameOf: (id: string) => string;
}

function ActLog({ acts, nameOf }: ActLogProps) {
  const text = useText();
  const language = useLanguage();
  if (acts.length === 0) return null;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3 section__part">{text(AFTER_CARE.log)}</h3>
      <PlainTable
        caption={text(AFTER_CARE.log)}
        hideCaption
        tall
        columns={[{ label: "#", numeric: true }, { label: text(AFTER_CARE.what) }, { label: text(AFTER_CARE.when) }]}
        rows={acts.toReversed().map((act) => [act.sequence, text(actText(act, nameOf)), momentText(act.at, language)])}
      />
    </>
  );
}
