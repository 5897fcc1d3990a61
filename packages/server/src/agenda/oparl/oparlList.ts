import type { OparlObject } from "./oparlBook.ts";

/** Filters and page of an OParl list; times are ISO. */
export interface OparlListQuery {
  readonly created_since?: string | undefined;
  readonly created_until?: string | undefined;
  readonly modified_since?: string | undefined;
  readonly modified_until?: string | undefined;
  readonly page: number;
  readonly limit: number;
}

export interface OparlList {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly pagination: {
    readonly totalElements: number;
    readonly elementsPerPage: number;
    readonly currentPage: number;
    readonly totalPages: number;
  };
  readonly links: {
    readonly first: string;
    readonly prev?: string;
    readonly self: string;
    readonly next?: string;
    readonly last: string;
  };
}

/**
 * One page of a list, in order of creation. Deleted objects are in it only when `modified_since` is asked, so that a
 * client can take away what it had; the filters stay in the links.
 */
export function oparlList(objects: readonly OparlObject[], query: OparlListQuery, address: string): OparlList {
  const found = objects
    .filter((object) => isAsked(object, query))
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.path < b.path ? -1 : 1));
  const { page, limit } = query;
  const totalPages = Math.max(1, Math.ceil(found.length / limit));
  const link = (to: number): string => `${address}?${parametersOf(query, to)}`;
  return {
    data: found.slice((page - 1) * limit, page * limit).map(({ json }) => json),
    pagination: { totalElements: found.length, elementsPerPage: limit, currentPage: page, totalPages },
    links: {
      first: link(1),
      ...(page > 1 ? { prev: link(Math.min(page - 1, totalPages)) } : {}),
      self: link(page),
      ...(page < totalPages ? { next: link(page + 1) } : {}),
      last: link(totalPages),
    },
  };
}

function isAsked({ created, modified, deleted }: OparlObject, query: OparlListQuery): boolean {
  if (deleted && query.modified_since === undefined) return false;
  const within = (at: string, since: string | undefined, until: string | undefined): boolean =>
    (since === undefined || Date.parse(at) >= Date.parse(since)) &&
    (until === undefined || Date.parse(at) <= Date.parse(until));
  return (
    within(created, query.created_since, query.created_until) &&
    within(modified, query.modified_since, query.modified_until)
  );
}

const FILTERS = ["created_since", "created_until", "modified_since", "modified_until"] as const;

function parametersOf(query: OparlListQuery, page: number): string {
  const kept = FILTERS.flatMap((name): [string, string][] => (query[name] === undefined ? [] : [[name, query[name]]]));
  return new URLSearchParams([...kept, ["limit", String(query.limit)], ["page", String(page)]]).toString();
}
