import type { AfterCareView } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { numberText } from "../../../i18n/format.ts";
import { ActButton } from "./ActButton.tsx";
import { AFTER_CARE } from "./afterCareWords.ts";
import type { ActControl } from "./useActs.ts";

/** Each offer has two dialogs. */
const MOST = 50;

type Offer = AfterCareView["offers"][number];

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly nameOf: (id: string) => string;
  readonly acts: ActControl;
}

/** Who is next in line for a free place, with the two answers. */
export function OfferList({ offers, nameOf, acts }: OfferListProps) {
  const text = useText();
  if (offers.length === 0) return <p className="empty">{text(AFTER_CARE.noOffers)}</p>;
  return (
    <>
      <p className="nl-paragraph section__lead">{text(AFTER_CARE.offersLead)}</p>
      <ul className="rounds">
        {offers.slice(0, MOST).map((offer) => (
          <OfferItem key={`${offer.programme} ${offer.applicant}`} offer={offer} nameOf={nameOf} acts={acts} />
        ))}
      </ul>
      {offers.length > MOST ? <p className="note">{text(AFTER_CARE.moreOffers)}</p> : null}
    </>
  );
}

interface OfferItemProps extends Omit<OfferListProps, "offers"> {
  readonly offer: Offer;
}

function OfferItem({ offer: { programme, applicant, position, rank, number }, nameOf, acts }: OfferItemProps) {
  const text = useText();
  const language = useLanguage();
  const name = nameOf(programme);
  const facts = [
    `${text(AFTER_CARE.choice)} ${rank}`,
    `${text(AFTER_CARE.position)} ${numberText(position, language)}`,
    ...(number === null ? [] : [`${text(AFTER_CARE.number)} ${numberText(number, language)}`]),
  ];
  return (
    <li className="round-card">
      <p>
        <strong>{name}</strong>: {applicant} <span className="note">({facts.join(", ")})</span>
      </p>
      <div className="buttons">
        <ActButton
          kind="accepts"
          label={`${applicant} ${text(AFTER_CARE.accepts)}`}
          about={{
            nl: `Neemt leerling ${applicant} de plaats bij ${name} aan?`,
            en: `Does pupil ${applicant} accept the place at ${name}?`,
          }}
          disabled={acts.isBusy}
          onConfirm={() => acts.take({ kind: "accepts", applicant, programme })}
        />
        <ActButton
          kind="declines"
          label={`${applicant} ${text(AFTER_CARE.declines)}`}
          about={{
            nl: `Wil leerling ${applicant} de plaats bij ${name} niet?`,
            en: `Does pupil ${applicant} not want the place at ${name}?`,
          }}
          disabled={acts.isBusy}
          isSecondary
          onConfirm={() => acts.take({ kind: "declines", applicant, programme })}
        />
      </div>
    </li>
  );
}
