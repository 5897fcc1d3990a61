import { arrangement, type Arrangement } from "@kansrijk/core/arrangements/arrangement";
import type { Text } from "@kansrijk/core/vocabulary/text";
import type { RecordRules } from "../../../collections/form/readRecord.ts";
import { numberOf } from "../../agenda/draft/numberOf.ts";
import { newId } from "../../network/newId.ts";
import { OWN } from "./ownWords.ts";

/** The texts of an arrangement, in the order of the form. */
export const ARRANGEMENT_TEXTS = ["title", "what", "whoMayApply", "how", "helpers", "provider"] as const;

type Texts = Readonly<Record<(typeof ARRANGEMENT_TEXTS)[number], Text>>;

/** What stands in the form, as it was typed. */
export interface ArrangementDraft extends Texts {
  readonly situations: readonly string[];
  readonly sectors: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly link: string;
  readonly validUntil: string;
  readonly checkedOn: string;
}

export const ARRANGEMENT_RULES: RecordRules<Arrangement> = {
  schema: arrangement,
  words: { ages: OWN.agesFault, situations: OWN.situationsFault },
};

const EMPTY: Text = { nl: "", en: "" };

export function newArrangement(provider: string, today: string): ArrangementDraft {
  return {
    title: EMPTY,
    what: EMPTY,
    whoMayApply: EMPTY,
    how: EMPTY,
    helpers: EMPTY,
    provider: { nl: provider, en: "" },
    situations: [],
    sectors: [],
    from: "",
    until: "",
    link: "",
    validUntil: "",
    checkedOn: today,
  };
}

/** A kept arrangement as it stands in the form; an English text that is the Dutch one was left empty. */
export function arrangementDraft(kept: Arrangement): ArrangementDraft {
  const texts = Object.fromEntries(
    ARRANGEMENT_TEXTS.map((key) => [key, { nl: kept[key].nl, en: kept[key].en === kept[key].nl ? "" : kept[key].en }]),
  ) as unknown as Texts;
  return {
    ...texts,
    situations: kept.situations,
    sectors: kept.sectors,
    from: kept.ages ? String(kept.ages.from) : "",
    until: kept.ages ? String(kept.ages.until) : "",
    link: kept.link ?? "",
    validUntil: kept.validUntil ?? "",
    checkedOn: kept.checkedOn ?? "",
  };
}

interface Around {
  readonly municipality: string;
  /** The one that is changed; absent for a new one. */
  readonly kept: Arrangement | undefined;
  readonly taken: ReadonlySet<string>;
}

/** What was typed in the shape of an arrangement, also when it is not right (yet). */
export function arrangementOf(draft: ArrangementDraft, { municipality, kept, taken }: Around): { readonly id: string } {
  const { situations, sectors, from, until, link, validUntil, checkedOn } = draft;
  const texts = ARRANGEMENT_TEXTS.map((key): [string, Text] => {
    const nl = draft[key].nl.trim();
    // Without Dutch there is one fault, at the Dutch field.
    return [key, { nl, en: draft[key].en.trim() || nl || "-" }];
  });
  return {
    id: kept?.id ?? newId(`${municipality} ${draft.title.nl}`, taken),
    ...Object.fromEntries(texts),
    situations,
    sectors,
    ...(from.trim() === "" && until.trim() === "" ? {} : { ages: { from: age(from, 0), until: age(until, 120) } }),
    municipality,
    ...(link.trim() === "" ? {} : { link: link.trim() }),
    status: "kept",
    places: kept?.places ?? [],
    ...(validUntil === "" ? {} : { validUntil }),
    checkedOn,
    generated: false,
  } as { readonly id: string };
}

function age(typed: string, empty: number): number {
  return typed.trim() === "" ? empty : (numberOf(typed) ?? Number.NaN);
}
