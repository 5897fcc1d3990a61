import { SMALLEST } from "../measures/protectSmall.ts";
import type { LintFinding } from "./lintFinding.ts";
import type { Round } from "./round.ts";

/** What of a round says too much of a few pupils once its certificate is public. Honesty has nothing to do with it. */
export const PRIVACY_RULES: ReadonlySet<LintFinding["rule"]> = new Set(["small-group", "guessable-ids"]);

/** A reserve or quota for so few that their number placed tells who they are, and ids that others can guess. */
export function lintPrivacy(round: Round, nameOf: (programme: string) => string): LintFinding[] {
  return [...smallGroups(round, nameOf), ...guessableIds(round)];
}

function smallGroups({ programmes, applicants }: Round, nameOf: (programme: string) => string): LintFinding[] {
  const members = new Map<string, number>();
  for (const { groups = [] } of applicants)
    for (const group of new Set(groups)) members.set(group, (members.get(group) ?? 0) + 1);
  const at = new Map<string, string[]>();
  for (const { id, reserves = [], quotas = [] } of programmes)
    for (const group of new Set([...reserves, ...quotas].map(({ group }) => group)))
      at.set(group, [...(at.get(group) ?? []), nameOf(id)]);
  return [...at].flatMap(([group, where]): LintFinding[] => {
    const size = members.get(group) ?? 0;
    if (size === 0 || size >= SMALLEST.pupils) return [];
    const names = where.slice(0, 3).join(", ") + (where.length > 3 ? ", ..." : "");
    return [
      {
        rule: "small-group",
        message: {
          nl: `Groep ${group} heeft minder dan ${SMALLEST.pupils} aanmelders en eigen plaatsen of een maximum bij ${names}. Hoeveel ervan geplaatst zijn, staat openbaar in het certificaat: zo kan uitkomen wie bij de groep hoort.`,
          en: `Group ${group} has fewer than ${SMALLEST.pupils} applicants and places of its own or a maximum at ${names}. How many of them are placed is public in the certificate: that can show who belongs to the group.`,
        },
      },
    ];
  });
}

/** One text and then a number, and hardly a number left out: who has one id has them all. */
function guessableIds({ applicants }: Round): LintFinding[] {
  if (applicants.length < SMALLEST.pupils) return [];
  const parts = applicants.map(({ id }) => /^(\D*)(\d{1,15})$/.exec(id));
  if (parts.some((part) => part?.[1] !== parts[0]?.[1] || !part)) return [];
  const numbers = parts.map((part) => Number(part![2]));
  const [least, most] = numbers.reduce(([low, high], own) => [Math.min(low, own), Math.max(high, own)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  if (most - least + 1 > 2 * numbers.length) return [];
  return [
    {
      rule: "guessable-ids",
      message: {
        nl: "De nummers van de aanmelders volgen op elkaar. De loting is openbaar na te rekenen: wie een nummer kan raden, weet het lotnummer van die leerling. Geef ieder een willekeurig nummer.",
        en: "The ids of the applicants follow each other. Everybody can recompute the draw: who can guess an id knows the lottery number of that pupil. Give everybody a random id.",
      },
    },
  ];
}
