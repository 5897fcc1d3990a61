import { z } from "zod";
import { rewound, type Position, type Shape } from "./shape.ts";

const position = z.tuple([z.number(), z.number()]);
const polygon = z.array(z.array(position).min(4)).min(1);

const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygon }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
]);

/** Areas with a code: a GeoJSON FeatureCollection of polygons with a property `code` (also `statcode`, as PDOK has it). */
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        properties: z.object({ code: z.string().optional(), statcode: z.string().optional() }),
        geometry,
      }),
    )
    .min(1),
});

/** What was expected of the file, with the path to the place. */
export type ShapesReading =
  | { readonly ok: true; readonly shapes: readonly Shape[] }
  | { readonly ok: false; readonly path: string; readonly expected: string };

/** The shapes of a GeoJSON file that was parsed. */
export function shapesOf(value: unknown): ShapesReading {
  const result = collection.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { ok: false, path: issue!.path.join("."), expected: issue!.message };
  }
  const shapes: Shape[] = [];
  for (const [index, { properties, geometry }] of result.data.features.entries()) {
    const code = properties.code ?? properties.statcode;
    if (code === undefined)
      return { ok: false, path: `features.${index}.properties.code`, expected: "a code such as GM0363" };
    shapes.push(shapeOf(code.trim(), geometry));
  }
  return { ok: true, shapes };
}

/** One GeoJSON geometry as a shape. Throws ZodError when it is none. */
export function readShape(code: string, value: unknown): Shape {
  return shapeOf(code, geometry.parse(value));
}

function shapeOf(code: string, { type, coordinates }: z.infer<typeof geometry>): Shape {
  return rewound({ code, polygons: type === "Polygon" ? [coordinates] : coordinates });
}

/** The shapes with other positions: into a plane, or rounded. */
export function mapPositions(shapes: readonly Shape[], to: (position: Position) => Position): Shape[] {
  return shapes.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(to))),
  }));
}
