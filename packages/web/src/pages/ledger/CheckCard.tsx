import type { CheckNumber, CheckResult, CheckSide } from "@kansrijk/core/ledger/evaluateCheck";
import { FIGURE_STATUS } from "@kansrijk/core/ledger/figure";
import { CHECK_KINDS, RELATIONS } from "@kansrijk/core/ledger/ledgerCheck";
import { QUALIFIERS } from "@kansrijk/core/ledger/qualifier";
import { HOLDS, VERDICTS } from "@kansrijk/core/ledger/verdictWords";
import type { Text } from "@kansrijk/core/vocabulary/text";
import { useText } from "../../app/language.ts";
import { PlainTable } from "../../components/PlainTable.tsx";
import { keepTogether } from "../../i18n/format.ts";
import { LEDGER, RELATION_WORDS, VERDICT_LOOK } from "./ledgerWords.ts";
import { placeText } from "./placeText.ts";

/** One sum with both sides written out, drawn, and explained. */
export function CheckCard({ check }: { readonly check: CheckResult }) {
  const text = useText();
  const { id, title, question, kind, relation, left, right, difference, holds, verdict, explanation } = check;
  const most = Math.max(left.bars.high, right.bars.high);
  return (
    <li id={id} className="round-card sum">
      <div className="round-card__head">
        <h3 className="nl-heading nl-heading--level-3">{`${id}. ${text(title)}`}</h3>
        <span className={`badge ${VERDICT_LOOK[verdict]}`}>{text(VERDICTS[verdict])}</span>
      </div>
      <p>{text(question)}</p>
      <div className="sum__sides">
        <Side label={LEDGER.left} side={left} most={most} />
        <p className="sum__relation">
          <span aria-hidden="true">{RELATIONS[relation]}</span>
          <span className="visually-hidden">{text(RELATION_WORDS[relation])}</span>
        </p>
        <Side label={LEDGER.right} side={right} most={most} />
      </div>
      <p>{text(explanation)}</p>
      <p className="note sum__note">
        {text(CHECK_KINDS[kind])}; {text(HOLDS[holds])}.
        {difference === null ? null : ` ${text(LEDGER.difference)}: ${keepTogether(text(difference.text))}.`}
      </p>
      <details className="details">
        <summary>
          {text(LEDGER.more)}
          <span className="visually-hidden">: {id}</span>
        </summary>
        <NumbersTable check={check} />
      </details>
    </li>
  );
}

interface SideProps {
  readonly label: Text;
  readonly side: CheckSide;
  readonly most: number;
}

function Side({ label, side, most }: SideProps) {
  const text = useText();
  const { named, filled, result, room, bars } = side;
  const [low, high] = [(100 * bars.low) / most, (100 * bars.high) / most];
  const isSum = text(filled) !== text(result);
  return (
    <div className="sum__side">
      <p className="sum__named">
        <span className="visually-hidden">{text(label)}: </span>
        {text(named)}
      </p>
      <p className="sum__filled">
        {isSum ? `${keepTogether(text(filled))} = ` : null}
        <strong>{keepTogether(text(result))}</strong>
      </p>
      <div className="sum__bar" aria-hidden="true">
        <span className="sum__fill" style={{ inlineSize: `${low}%` }} />
        <span className="sum__range" style={{ inlineSize: `${high - low}%` }} />
      </div>
      {text(room.text) === text(result) ? null : (
        <p className="note">{`${text(LEDGER.room)}: ${keepTogether(text(room.text))}`}</p>
      )}
    </div>
  );
}

function NumbersTable({ check }: { readonly check: CheckResult }) {
  const text = useText();
  const columns = [LEDGER.number, LEDGER.value, LEDGER.statedAs, LEDGER.status, LEDGER.where, LEDGER.wouldBe];
  const change = ({ wouldBe, text: own }: CheckNumber): string => {
    if (wouldBe === null) return "-";
    return text(wouldBe) === text(own) ? text(LEDGER.same) : keepTogether(text(wouldBe));
  };
  return (
    <PlainTable
      caption={`${check.id}. ${text(check.title)}`}
      hideCaption
      columns={columns.map((label) => ({ label: text(label) }))}
      rows={[...check.left.numbers, ...check.right.numbers].map((number) => [
        text(number.title),
        keepTogether(text(number.text)),
        text(QUALIFIERS[number.qualifier]),
        text(FIGURE_STATUS[number.status]),
        number.places.map((place) => placeText(place, text)).join("; ") || "-",
        change(number),
      ])}
    />
  );
}
