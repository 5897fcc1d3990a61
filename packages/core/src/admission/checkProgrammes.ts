import type { GroupPlaces, Programme, Round } from "./round.ts";
import type { RoundFault } from "./roundFault.ts";

/** What is wrong with the offers of a round. */
export function checkProgrammes(round: Round): RoundFault[] {
  const faults: RoundFault[] = [];
  const seen = new Set<string>();
  const applicants = new Set(round.applicants.map((applicant) => applicant.id));
  round.programmes.forEach((programme, index) => {
    const path = `programmes[${index}]`;
    if (seen.has(programme.id))
      faults.push({
        kind: "duplicate-programme",
        path: `${path}.id`,
        value: programme.id,
        expected: { nl: "een afdeling die maar één keer voorkomt", en: "a programme that occurs only once" },
      });
    seen.add(programme.id);
    faults.push(...checkGroups(programme, path), ...checkOrder(programme, path, applicants));
  });
  return faults;
}

function checkGroups(programme: Programme, path: string): RoundFault[] {
  const reserved = (programme.reserves ?? []).reduce((sum, reserve) => sum + reserve.places, 0);
  return [
    ...repeatedGroups(programme.reserves, `${path}.reserves`),
    ...repeatedGroups(programme.quotas, `${path}.quotas`),
    ...(reserved > programme.capacity
      ? [
          {
            kind: "reserves-above-capacity",
            path: `${path}.reserves`,
            value: String(reserved),
            expected: {
              nl: `samen niet meer dan de capaciteit van ${programme.capacity}`,
              en: `together no more than the capacity of ${programme.capacity}`,
            },
          } as const,
        ]
      : []),
    ...(reserved > 0 && (programme.quotas ?? []).length > 0
      ? [
          {
            kind: "reserves-and-quotas",
            path: `${path}.quotas`,
            value: programme.id,
            expected: { nl: "reserves of quota, niet allebei", en: "reserves or quotas, not both" },
          } as const,
        ]
      : []),
  ];
}

function repeatedGroups(entries: readonly GroupPlaces[] | undefined, path: string): RoundFault[] {
  const groups = (entries ?? []).map((entry) => entry.group);
  return groups.flatMap((group, index) =>
    groups.indexOf(group) < index
      ? [
          {
            kind: "duplicate-group",
            path: `${path}[${index}].group`,
            value: group,
            expected: { nl: "een groep die maar één keer voorkomt", en: "a group that occurs only once" },
          },
        ]
      : [],
  );
}

function checkOrder(programme: Programme, path: string, applicants: ReadonlySet<string>): RoundFault[] {
  const seen = new Set<string>();
  return (programme.order ?? []).flatMap((id, index): RoundFault[] => {
    const place = { path: `${path}.order[${index}]`, value: id };
    const repeated = seen.has(id);
    seen.add(id);
    if (repeated)
      return [
        {
          kind: "ordered-twice",
          ...place,
          expected: { nl: "elke leerling één keer", en: "every applicant once" },
        },
      ];
    if (applicants.has(id)) return [];
    return [
      {
        kind: "unknown-applicant",
        ...place,
        expected: { nl: "een leerling van deze ronde", en: "an applicant of this round" },
      },
    ];
  });
}
