import { philox } from "../random/philox.ts";
import { ADMISSION_DRAWS } from "./admissionDraws.ts";

export interface MemberDraws {
  /** Applicants with others in their family. */
  readonly members: Int32Array;
  /** Whether an applicant has others in its family. */
  readonly isMember: Uint8Array;
  /** The bits that a family shares, with the order of this member in the lowest ones. */
  ordered(bits: number, applicant: number, programme: number, replicate: number): number;
}

/**
 * The order within families by a draw of its own, keyed by (seed, unit, programme, replicate) and the place in the
 * family: fair for families of any size. The lowest bit stays free: a number has 31 bits.
 * @returns undefined without families
 */
export function memberDraws(unit: Int32Array, key: Uint32Array): MemberDraws | undefined {
  const { size, position } = familiesOf(unit);
  const isMember = Uint8Array.from(size, (own) => (own > 1 ? 1 : 0));
  if (!isMember.includes(1)) return undefined;
  const counter = new Uint32Array(4);
  const out = new Uint32Array(4);
  const draw = (own: number, programme: number, replicate: number, place: number): number => {
    counter[0] = own;
    counter[1] = programme;
    counter[2] = replicate;
    counter[3] = ADMISSION_DRAWS.member + 256 * place;
    philox(counter, key, out);
    return out[0]!;
  };
  return {
    members: Int32Array.from(unit.keys()).filter((applicant) => isMember[applicant] === 1),
    isMember,
    ordered(bits, applicant, programme, replicate) {
      const [own, place] = [unit[applicant]!, position[applicant]!];
      const mine = draw(own, programme, replicate, place);
      let before = 0;
      for (let other = 0; other < size[applicant]!; other++) {
        if (other === place) continue;
        const theirs = draw(own, programme, replicate, other);
        if (theirs < mine || (theirs === mine && other < place)) before++;
      }
      const mask = (2 ** Math.ceil(Math.log2(size[applicant]!)) - 1) * 2;
      return ((bits & ~mask) | (before * 2)) >>> 0;
    },
  };
}

/** Per applicant how many its family has, and its place among them in the order of the file. */
function familiesOf(unit: Int32Array): { size: Int32Array; position: Int32Array } {
  const count = new Map<number, number>();
  const position = unit.map((own) => {
    const before = count.get(own) ?? 0;
    count.set(own, before + 1);
    return before;
  });
  return { size: unit.map((own) => count.get(own)!), position };
}
