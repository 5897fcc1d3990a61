export type { PromiseSearch } from "@kansrijk/core/promises/promiseSearch";
