import type { RoundOutcome } from "../../../api/admission.ts";
import { useLanguage, useText } from "../../../app/language.ts";
import { Stat } from "../../../components/Stat.tsx";
import { numberText } from "../../../i18n/format.ts";
import { percentOrHidden } from "./percentOrHidden.ts";
import { topShare } from "./rankBars.ts";
import { ROUND } from "./roundWords.ts";

interface OutcomeFiguresProps {
  readonly outcome: RoundOutcome;
  /** Under a paragraph. */
  readonly isBelow?: boolean;
}

/** How many pupils, and how many of them got what they wanted. */
export function OutcomeFigures({ outcome: { applicants, byRank }, isBelow = false }: OutcomeFiguresProps) {
  const text = useText();
  const language = useLanguage();
  const none = byRank.find(({ rank }) => rank === null);
  const count = (value: number | null) =>
    value === null ? text(ROUND.hidden) : `${numberText(value, language)} ${text(ROUND.ofPupils)}`;
  return (
    <dl className={isBelow ? "stats stats--below" : "stats"}>
      <Stat label={text(ROUND.pupils)} value={applicants === null ? "–" : numberText(applicants, language)} />
      <Stat
        label={text(ROUND.first)}
        value={percentOrHidden(topShare(byRank, 1), language)}
        note={count(byRank.find(({ rank }) => rank === 1)?.count ?? null)}
      />
      <Stat
        label={text(ROUND.topThree)}
        value={percentOrHidden(topShare(byRank, 3), language)}
        {...(topShare(byRank, 3) === null ? { note: text(ROUND.hidden) } : {})}
      />
      <Stat
        label={text(ROUND.noPlace)}
        value={percentOrHidden(none ? none.share : 0, language)}
        note={count(none ? none.count : 0)}
      />
    </dl>
  );
}
