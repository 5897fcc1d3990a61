/** A round file as docs/formats/round.md describes it. */
export interface Round {
  tieBreaking?: "single" | "multiple";
  programmes: RoundProgramme[];
  applicants: RoundApplicant[];
  seed?: string;
  listRules?: { advice?: string; minimum?: number; maximum?: number }[];
}

export interface RoundProgramme {
  id: string;
  capacity: number;
  familyExtra?: number;
  reserves?: { group: string; places: number }[];
  reservesFirst?: boolean;
  quotas?: { group: string; places: number }[];
  order?: string[];
  admits?: string[];
}

export interface RoundApplicant {
  id: string;
  preferences: string[];
  groups?: string[];
  priority?: Record<string, number>;
  lotteryNumber?: number;
  lotteryNumbers?: Record<string, number>;
  family?: string;
  together?: boolean;
  consent?: boolean;
  advice?: string;
}

/** The key of an applicant at a programme, null when it is not admissible. */
export type KeyOf = (applicant: RoundApplicant, programme: RoundProgramme) => readonly [number, number] | null;
