import type { Text } from "@kansrijk/core/vocabulary/text";

/** Where a file is wrong and what was expected there. */
export interface FileFault {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly expected: Text;
}

/** Why the server cannot do what was asked (RFC 9457, application/problem+json). */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly faults?: readonly FileFault[];
  readonly refusals?: readonly { readonly message: Text }[];
}

export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
  }
}
