import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useText } from "../../app/language.ts";
import { Loading } from "../../components/Loading.tsx";
import { Problem } from "../../components/Problem.tsx";
import { PLACE_BREAKDOWNS } from "../../monitor/groupBreakdowns.ts";
import { indicatorsQuery, placesQuery, registersQuery, valuesQuery } from "../../monitor/monitorQueries.ts";
import { PlaceField } from "../../monitor/PlaceField.tsx";
import { GeneratedNotice } from "../monitor/GeneratedNotice.tsx";
import { YearLines } from "../monitor/indicator/YearLines.tsx";
import { MONITOR } from "../monitor/monitorWords.ts";
import { START } from "./startWords.ts";

/** The indicator that the letter of 2023 begins with; when its file is gone, the first that compares groups. */
const SHOWN = "advice-test-higher";

/** What the monitor shows, in one picture of the whole country, and a way to one's own place. */
export function MonitorFigure() {
  const text = useText();
  const navigate = useNavigate();
  const { data: registers, error } = useQuery(registersQuery);
  const { data: places } = useQuery(placesQuery);
  if (error) return <Problem error={error} />;
  if (!registers) return <Loading />;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-4">{text(START.monitorTitle)}</h3>
      {registers.length === 0 ? (
        <p className="empty">
          {text(MONITOR.noRegister)}{" "}
          <Link to="/gegevens" className="nl-link">
            {text(MONITOR.toData)}
          </Link>
        </p>
      ) : (
        <>
          <Picture />
          <div className="start-place">
            {places ? (
              <PlaceField
                label={text(START.yourPlace)}
                help={text(MONITOR.choosePlaceHelp)}
                places={places}
                onChoose={(place) => void navigate({ to: "/monitor", search: { place } })}
              />
            ) : null}
            <p>
              <Link to="/monitor" className="nl-link">
                {text(START.toMonitor)}
              </Link>
            </p>
          </div>
        </>
      )}
    </>
  );
}

function Picture() {
  const text = useText();
  const { data: catalogue, error } = useQuery(indicatorsQuery);
  const compared = catalogue?.indicators.filter(({ main }) => main !== null && !PLACE_BREAKDOWNS.has(main)) ?? [];
  const indicator = compared.find(({ id }) => id === SHOWN) ?? compared[0];
  const by = indicator?.main ?? "";
  const values = useQuery({
    ...valuesQuery({ indicator: indicator?.id ?? "", place: "NL", by: ["year", by] }),
    enabled: indicator !== undefined,
  });
  const problem = error ?? values.error;
  if (problem) return <Problem error={problem} />;
  if (!indicator || !values.data) return <Loading />;
  return (
    <>
      <GeneratedNotice data={values.data.data} />
      <p className="nl-paragraph">
        <Link to="/monitor/$indicator" params={{ indicator: indicator.id }} className="nl-link">
          {text(indicator.question)}
        </Link>
      </p>
      <YearLines table={values.data} by={by} />
    </>
  );
}
