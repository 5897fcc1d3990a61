import type { CertificateApplicant, CertificateProgramme, FullCertificate } from "./certificate.ts";
import type { Applicant, Programme, Round } from "./round.ts";

/** The round that a full certificate was made from, with the lottery numbers that were drawn as given ones. */
export function roundOfCertificate({ round }: FullCertificate): Round {
  return {
    tieBreaking: round.tieBreaking,
    programmes: round.programmes.map(programmeOf),
    applicants: round.applicants.map(applicantOf),
    listRules: round.listRules.map(({ advice, minimum, maximum }) => ({
      ...(advice === null ? {} : { advice }),
      ...(minimum === null ? {} : { minimum }),
      ...(maximum === null ? {} : { maximum }),
    })),
  };
}

function programmeOf(programme: CertificateProgramme): Programme {
  const { admits, capacity, familyExtra, id, order, quotas, reserves, reservesFirst } = programme;
  return {
    id,
    capacity,
    familyExtra,
    reservesFirst,
    ...(reserves.length === 0 ? {} : { reserves: [...reserves] }),
    ...(quotas.length === 0 ? {} : { quotas: [...quotas] }),
    ...(order ? { order: [...order] } : {}),
    ...(admits === null ? {} : { admits: [...admits] }),
  };
}

function applicantOf(applicant: CertificateApplicant): Applicant {
  const { advice, consent, family, groups, id, number, numbers, preferences, priority, together } = applicant;
  return {
    id,
    preferences: [...preferences],
    groups: [...groups],
    priority: Object.fromEntries(priority.map((item) => [item.programme, item.class])),
    consent,
    together,
    ...(family === null ? {} : { family }),
    ...(advice === null ? {} : { advice }),
    ...(number === null ? {} : { lotteryNumber: number }),
    ...(numbers.length === 0
      ? {}
      : { lotteryNumbers: Object.fromEntries(numbers.map((n) => [n.programme, n.number])) }),
  };
}
