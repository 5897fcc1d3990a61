import type { Commitment } from "@kansrijk/core/admission/certificate";
import type { Draw, DrawAnnouncement, DrawEvent } from "@kansrijk/core/lottery/draw";

/** Types of the files of a draw: docs/methods/lottery.md, "Files". Keys are written in ascending order. */
export interface LotteryCommitment {
  readonly announcement: DrawAnnouncement;
  readonly codeSha256: string | null;
  readonly commitment: Commitment;
  readonly format: "kansrijk-lottery-commitment/1";
  readonly list: "ids" | "round";
  readonly rulesSha256: string | null;
}

/** Stays at home: with it the salts of all leaves are known. */
export interface LotterySecret {
  readonly format: "kansrijk-lottery-secret/1";
  readonly root: string;
  readonly saltKey: string;
}

interface NumberedLot {
  readonly family: string | null;
  readonly id: string;
  readonly number: number;
}

/** The numbers of one draw, the lowest first; `programme` is null when there is one draw for everything. */
export interface NumberedDraw {
  readonly lots: readonly NumberedLot[];
  readonly programme: string | null;
}

export interface DrawFile {
  readonly codeSha256: string | null;
  readonly commitment: Commitment | null;
  readonly draw: Draw | null;
  readonly draws: readonly NumberedDraw[];
  readonly events: readonly DrawEvent[];
  readonly format: "kansrijk-draw/1";
  readonly list: "ids" | "round";
  readonly method: "hash-rank";
  readonly rulesSha256: string | null;
  /** Only when it was disclosed: then everybody with the list can check it against the commitment. */
  readonly saltKey: string | null;
  readonly seed: string;
  readonly sha256: string;
}

export interface SelectionFile {
  readonly format: "kansrijk-draw/1";
  readonly key: string;
  readonly list: readonly string[];
  readonly method: "rfc3797";
  /** How many were to be selected. */
  readonly select: number;
  readonly selected: readonly {
    readonly divisor: number;
    readonly id: string;
    readonly md5: string;
    /** Place in `list`, from 1. */
    readonly place: number;
  }[];
  readonly sources: readonly (readonly number[])[];
  readonly sha256: string;
}
