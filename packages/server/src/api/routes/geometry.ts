import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { areaGeometry } from "../../places/areaGeometry.ts";
import { loadPlaces } from "../../places/placeBook.ts";
import { notFound, problemSchema } from "../problem.ts";
import type { Api } from "../routeModule.ts";

const coordinates = z
  .array(z.array(z.array(z.tuple([z.number(), z.number()]).readonly()).readonly()).readonly())
  .readonly();

const collection = z
  .object({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        id: z.string(),
        properties: z.object({ code: z.string(), name: z.string() }),
        geometry: z.object({ type: z.literal("MultiPolygon"), coordinates }),
      }),
    ),
    dataset: z.string().meta({ description: "The imported file that the borders come from" }),
    missing: z.array(z.string()).readonly().meta({ description: "Places of today without borders in that file" }),
  })
  .meta({ id: "AreaGeometry", description: "Borders as GeoJSON (RFC 7946): WGS84, outer rings against the clock" });

/** Borders for maps. */
export function routes(api: Api, { store }: AppContext): void {
  api.get(
    "/geometry/:division",
    {
      schema: {
        operationId: "getGeometry",
        summary: "Simplified borders of municipalities or provinces, in the division of today",
        tags: ["places"],
        params: z.object({ division: z.enum(["municipalities", "provinces"]) }),
        response: { 200: collection, 404: problemSchema },
      },
    },
    async ({ params: { division } }, reply) => {
      const found = await areaGeometry(store, division);
      if (!found)
        throw notFound("imported file with borders of municipalities (kansrijk data import gemeenten.geojson)");
      const book = await loadPlaces();
      reply.header("cache-control", "public, max-age=3600");
      return {
        type: "FeatureCollection" as const,
        features: found.shapes.map(({ code, polygons }) => ({
          type: "Feature" as const,
          id: code,
          properties: { code, name: book.place(code)?.name ?? code },
          geometry: { type: "MultiPolygon" as const, coordinates: polygons },
        })),
        dataset: found.dataset,
        missing: found.missing,
      };
    },
  );
}
