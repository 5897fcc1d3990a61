import type { Applicant, ListRule, Programme, Round } from "./round.ts";
import type { RoundFault, RoundFaultKind } from "./roundFault.ts";

interface ApplicantCheck {
  readonly faults: readonly RoundFault[];
  readonly warnings: readonly RoundFault[];
}

/** What is wrong with the wishes of a round; a list shorter than the minimum is only a warning. */
export function checkApplicants(round: Round): ApplicantCheck {
  const programmes = new Map(round.programmes.map((programme) => [programme.id, programme]));
  const ids = new Set(round.applicants.map((applicant) => applicant.id));
  const faults: RoundFault[] = [];
  const warnings: RoundFault[] = [];
  const seen = new Set<string>();
  round.applicants.forEach((applicant, index) => {
    const path = `applicants[${index}]`;
    if (seen.has(applicant.id))
      faults.push(
        fault("duplicate-applicant", `${path}.id`, applicant.id, [
          "een leerling die maar één keer voorkomt",
          "an applicant that occurs only once",
        ]),
      );
    seen.add(applicant.id);
    if (applicant.family !== undefined && ids.has(applicant.family))
      faults.push(
        fault("family-is-applicant", `${path}.family`, applicant.family, [
          "een gezin waarvan de sleutel niet die van een leerling is",
          "a family whose id is not the id of an applicant",
        ]),
      );
    if (applicant.together && applicant.family === undefined)
      faults.push(
        fault("together-without-family", `${path}.together`, "true", [
          "een gezin (family) om bij geplaatst te worden",
          "a family to be placed with",
        ]),
      );
    faults.push(
      ...checkList(applicant, path, programmes),
      ...checkKeys(applicant, path, programmes),
      ...checkQuotas(applicant, path, programmes),
    );
    const length = checkLength(applicant, path, round.listRules ?? []);
    if (length) (length.kind === "list-too-long" ? faults : warnings).push(length);
  });
  return { faults, warnings };
}

type Programmes = ReadonlyMap<string, Programme>;

function fault(kind: RoundFaultKind, path: string, value: string, [nl, en]: readonly [string, string]): RoundFault {
  return { kind, path, value, expected: { nl, en } };
}

const KNOWN = ["een afdeling van deze ronde", "a programme of this round"] as const;

function checkList({ preferences, advice }: Applicant, path: string, programmes: Programmes): RoundFault[] {
  const faults: RoundFault[] = [];
  for (let rank = 0; rank < preferences.length; rank++) {
    const id = preferences[rank]!;
    const programme = programmes.get(id);
    const isRepeated = preferences.indexOf(id) < rank;
    const isAdmitted = !programme?.admits || advice === undefined || programme.admits.includes(advice);
    if (programme && !isRepeated && isAdmitted) continue;
    const place = `${path}.preferences[${rank}]`;
    if (!programme) faults.push(fault("unknown-programme", place, id, KNOWN));
    else if (isRepeated)
      faults.push(
        fault("listed-twice", place, id, ["elke afdeling hoogstens één keer", "every programme at most once"]),
      );
    else faults.push(notAdmitted(place, id, advice ?? "", programme.admits ?? []));
  }
  return faults;
}

function notAdmitted(place: string, id: string, advice: string, admits: readonly string[]): RoundFault {
  const list = admits.join(", ");
  return fault("advice-not-admitted", place, id, [
    `een afdeling die advies ${advice} toelaat (deze laat toe: ${list})`,
    `a programme that admits advice ${advice} (this one admits: ${list})`,
  ]);
}

function checkKeys(applicant: Applicant, path: string, programmes: Programmes): RoundFault[] {
  return (["priority", "lotteryNumbers"] as const).flatMap((field) =>
    Object.keys(applicant[field] ?? {}).flatMap((id) =>
      programmes.has(id) ? [] : [fault("unknown-programme", `${path}.${field}`, id, KNOWN)],
    ),
  );
}

/** In two quotas of one programme the choice would not be substitutable, and a stable placement might not exist. */
function checkQuotas(applicant: Applicant, path: string, programmes: Programmes): RoundFault[] {
  if ((applicant.groups ?? []).length < 2) return [];
  const groups = new Set(applicant.groups);
  return applicant.preferences.flatMap((id): RoundFault[] => {
    const quotas = (programmes.get(id)?.quotas ?? []).filter((quota) => groups.has(quota.group));
    if (quotas.length < 2) return [];
    return [
      fault("two-quotas", `${path}.groups`, quotas.map((quota) => quota.group).join(", "), [
        `hoogstens één groep met een quotum bij ${id}`,
        `at most one group with a quota at ${id}`,
      ]),
    ];
  });
}

function checkLength(applicant: Applicant, path: string, rules: readonly ListRule[]): RoundFault | undefined {
  const rule =
    rules.find((item) => item.advice !== undefined && item.advice === applicant.advice) ??
    rules.find((item) => item.advice === undefined);
  const length = applicant.preferences.length;
  const place = `${path}.preferences`;
  if (rule?.maximum !== undefined && length > rule.maximum)
    return fault("list-too-long", place, String(length), [
      `hoogstens ${rule.maximum} keuzes`,
      `at most ${rule.maximum} choices`,
    ]);
  if (rule?.minimum !== undefined && length < rule.minimum)
    return fault("list-too-short", place, String(length), [
      `ten minste ${rule.minimum} keuzes voor de plaatsingsgarantie`,
      `at least ${rule.minimum} choices for the placement guarantee`,
    ]);
  return undefined;
}
