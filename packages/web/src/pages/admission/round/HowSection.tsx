import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RoundView } from "../../../api/admission.ts";
import { offersQuery } from "../../../api/admissionAnalysis.ts";
import { useText } from "../../../app/language.ts";
import { CalendarList } from "../CalendarList.tsx";
import { FactList } from "../FactList.tsx";
import { honesty } from "../honesty.ts";
import { listRuleTexts } from "./listRuleTexts.ts";
import { HONEST, HOW, ROUND } from "./roundWords.ts";

/** What this kind of procedure is, in a few sentences, and what this region chose. */
export function HowSection({ round: { id, settings, calendar } }: { readonly round: RoundView }) {
  const text = useText();
  const { data: offers } = useQuery(offersQuery(id));
  const { isOrderSafe, caveats } = honesty(settings.listRules, offers);
  const advice = caveats.length === 0 ? HONEST.best : isOrderSafe ? HONEST.order : HONEST.mostly;
  return (
    <section aria-labelledby="hoe" className="section">
      <h2 id="hoe" className="nl-heading nl-heading--level-2">
        {text(ROUND.how)}
      </h2>
      <ol className="steps">
        {HOW.map((sentence) => (
          <li key={sentence.nl} className="step">
            <p>{text(sentence)}</p>
          </li>
        ))}
        <li className="step">
          <p>{[advice, ...caveats].map(text).join(" ")}</p>
        </li>
      </ol>
      <FactList
        facts={[
          [
            text(ROUND.procedure),
            settings.procedure === null ? (
              text(ROUND.ownProcedure)
            ) : (
              <Link
                key="procedure"
                to="/regels/$regulation"
                params={{ regulation: settings.procedure }}
                className="nl-link"
              >
                {settings.procedure}
              </Link>
            ),
          ],
          [text(ROUND.lottery), text(ROUND[settings.tieBreaking])],
          [text(ROUND.lists), listRuleTexts(settings.listRules).map(text).join("; ")],
        ]}
      />
      {calendar.length === 0 ? null : (
        <>
          <h3 className="nl-heading nl-heading--level-3 section__part">{text(ROUND.calendar)}</h3>
          <CalendarList calendar={calendar} />
        </>
      )}
    </section>
  );
}
