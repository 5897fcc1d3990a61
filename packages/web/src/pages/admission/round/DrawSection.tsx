import type { RoundView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { CopyText } from "../../../components/CopyText.tsx";
import { momentText, numberText } from "../../../i18n/format.ts";
import { FactList } from "../FactList.tsx";
import { ROUND } from "./roundWords.ts";

/** Where the seed comes from: what was announced at the close, and what became known afterwards. */
export function DrawSection({ announcement, draw }: Pick<RoundView, "announcement" | "draw">) {
  const text = useText();
  return (
    <section aria-labelledby="loting" className="section">
      <h2 id="loting" className="nl-heading nl-heading--level-2">
        {text(ROUND.draw)}
      </h2>
      <p className="nl-paragraph section__lead">{text(ROUND.drawLead)}</p>
      {announcement === null ? null : <Announced announcement={announcement} />}
      {draw === null ? <p className="empty section__part">{text(ROUND.notDrawn)}</p> : <Drawn draw={draw} />}
    </section>
  );
}

function Announced({ announcement }: { readonly announcement: NonNullable<RoundView["announcement"]> }) {
  const text = useText();
  const language = useLanguage();
  const { beacon, notarySha256, meaning } = announcement;
  const round = (number: number, at: string | null) =>
    `${text(ROUND.beaconRound)} ${numberText(number, language)}${at === null ? "" : `, ${text(ROUND.appears)} ${momentText(at, language)}`}`;
  return (
    <>
      <h3 className="nl-heading nl-heading--level-3">{text(ROUND.announced)}</h3>
      <FactList
        facts={[
          [
            text(ROUND.beacon),
            beacon === null ? text(ROUND.none) : `${beacon.network}, ${round(beacon.round, beacon.at)}`,
          ],
          [
            text(ROUND.fallback),
            beacon === null || beacon.fallbackRound === null
              ? undefined
              : round(beacon.fallbackRound, beacon.fallbackAt),
          ],
          [
            text(ROUND.notarySealed),
            notarySha256 === null ? (
              text(ROUND.none)
            ) : (
              <CopyText key="notary" label={text(ROUND.notarySealed)} value={notarySha256} />
            ),
          ],
        ]}
      />
      <ul className="plain-list stack section__part prose">
        {meaning.map((sentence) => (
          <li key={sentence.nl} className="nl-paragraph">
            {text(sentence)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Drawn({ draw }: { readonly draw: NonNullable<RoundView["draw"]> }) {
  const text = useText();
  const language = useLanguage();
  const { seed, beacon, notaryText, events, failureReason, drawnAt } = draw;
  return (
    <div className="section__part">
      <h3 className="nl-heading nl-heading--level-3">{text(ROUND.drawn)}</h3>
      <FactList
        facts={[
          [text(ROUND.drawnAt), momentText(drawnAt, language)],
          [text(ROUND.seed), <CopyText key="seed" label={text(ROUND.seed)} value={seed} />],
          [
            text(ROUND.signature),
            beacon === null ? undefined : (
              <>
                {text(ROUND.beaconRound)} {numberText(beacon.round, language)}{" "}
                <code className="hash">{beacon.signature}</code>
              </>
            ),
          ],
          [text(ROUND.notaryText), notaryText === null ? undefined : <q key="text">{notaryText}</q>],
          [text(ROUND.failureReason), failureReason],
          [
            text(ROUND.usedRules),
            events.length === 0 ? undefined : (
              <ul key="events" className="plain-list">
                {events.map(({ event, meaning }) => (
                  <li key={event}>{text(meaning)}</li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </div>
  );
}
