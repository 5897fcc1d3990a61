import type { components } from "../api/schema.ts";

type Schemas = components["schemas"];
export type MonitorPlace = Schemas["Place"];
export type IndicatorDetail = Schemas["Indicator"];
