import type { Quantity } from "./explanation.ts";

export const points = (value: string): Quantity => ({ value, unit: "points" });
export const pupils = (value: number): Quantity => ({ value: String(value), unit: "pupils" });
export const euro = (value: string): Quantity => ({ value, unit: "euro" });
export const percent = (value: string): Quantity => ({ value, unit: "percent" });
export const change = (value: string): Quantity => ({ value, unit: "change" });
