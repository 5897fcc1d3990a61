import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { AppContext } from "../app/context.ts";

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression<RawServerDefault>,
  RawReplyDefaultExpression<RawServerDefault>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A file in `routes/` adds its routes to the API, below /v1; adding a route is adding a file. */
export interface RouteModule {
  readonly routes: (api: Api, context: AppContext) => void;
}

/** For a route that only reads although it is a POST, because what it asks for (a code, a list) must not stand in an address. */
export const AS_READING = { isReading: true } as const;

/** For a write that anybody may do; the route limits how much is written. */
export const AS_OPEN = { isOpen: true } as const;
