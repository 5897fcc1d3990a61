/** A real municipality as the frame of the generated country: what is invented is put in it. */
export interface NationalPlace {
  /** 363 is GM0363. */
  readonly code: number;
  readonly name: string;
  /** PV27. */
  readonly province: string;
  readonly inhabitants: number;
  /** Place in the list `urbanity` of the register: 0 is extremely urbanised. */
  readonly urbanity: number;
  /** Centre in RD, in metres. */
  readonly x: number;
  readonly y: number;
}
