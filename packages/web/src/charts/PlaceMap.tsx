import { useId, useRef, useState, type KeyboardEvent } from "react";
import { mapNeighbour } from "./mapNeighbour.ts";

export interface MapTone {
  readonly fill: string;
  /** Colour of the words on it. */
  readonly ink: string;
  /** Lines over the fill, so that it can be told without colour. */
  readonly hatch?: "rising" | "falling" | "dots";
}

export interface MapArea {
  readonly code: string;
  /** Read out: name, value and what it means. */
  readonly label: string;
  /** A few characters inside the tile. */
  readonly short: string;
  /** Place among `tones`. */
  readonly tone: number;
  /** Middle of the tile or the shape, in the units of the picture. */
  readonly x: number;
  readonly y: number;
  /** Outline; without it a square of one unit around the middle. */
  readonly path?: string;
  readonly isMarked: boolean;
}

interface PlaceMapProps {
  /** Says what the map shows and how to move in it. */
  readonly label: string;
  readonly areas: readonly MapArea[];
  readonly tones: readonly MapTone[];
  /** Width and height in the units of the areas. */
  readonly size: readonly [number, number];
  /** Pixels of a unit at least; below it the map scrolls. */
  readonly least: number;
  readonly onLook: (code: string) => void;
  readonly onChoose: (code: string) => void;
}

/** Sharp enough for letters in a tile. */
const UNIT = 100;

/** A map of tiles or shapes that can be walked with the arrow keys: one stop for Tab, Enter chooses. */
export function PlaceMap({ label, areas, tones, size, least, onLook, onChoose }: PlaceMapProps) {
  const id = useId().replaceAll(":", "");
  const picture = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<string>();
  const marked = areas.find(({ isMarked }) => isMarked)?.code;
  const stop = areas.some(({ code }) => code === current) ? current : (marked ?? areas[0]?.code);
  const walk = (event: KeyboardEvent, index: number) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(areas[index]!.code);
      return;
    }
    const next = mapNeighbour(areas, index, event.key);
    if (next === undefined) return;
    event.preventDefault();
    picture.current?.querySelector<SVGGElement>(`[data-code="${areas[next]!.code}"]`)?.focus();
  };
  const look = (code: string) => {
    setCurrent(code);
    onLook(code);
  };
  // What is marked or has the focus is drawn last, so that its edge lies over its neighbours.
  const order = areas.map((_, index) => index).sort((a, b) => weight(areas[a]!) - weight(areas[b]!));
  return (
    <div className="plot place-map">
      <svg
        ref={picture}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group of areas in a picture, not of form fields
        role="group"
        aria-label={label}
        viewBox={`0 0 ${size[0] * UNIT} ${size[1] * UNIT}`}
        style={{ minInlineSize: `${size[0] * least}px` }}
        className="place-map__picture"
        fontFamily="inherit"
      >
        <defs>
          {tones.map((tone, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a tone has no other name than its place
            <Hatch key={index} id={`${id}-${index}`} tone={tone} />
          ))}
        </defs>
        {order.map((index) => (
          <Area
            key={areas[index]!.code}
            area={areas[index]!}
            tone={tones[areas[index]!.tone]!}
            hatch={`url(#${id}-${areas[index]!.tone})`}
            isStop={areas[index]!.code === stop}
            onKeyDown={(event) => walk(event, index)}
            onLook={look}
            onChoose={onChoose}
          />
        ))}
        <g aria-hidden="true" pointerEvents="none" textAnchor="middle" dominantBaseline="central">
          {areas.map((area) =>
            area.path === undefined ? <Short key={area.code} area={area} tone={tones[area.tone]!} /> : null,
          )}
        </g>
      </svg>
    </div>
  );
}

function weight({ isMarked }: MapArea): number {
  return isMarked ? 1 : 0;
}

interface AreaProps {
  readonly area: MapArea;
  readonly tone: MapTone;
  readonly hatch: string;
  readonly isStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLook: (code: string) => void;
  readonly onChoose: (code: string) => void;
}

function Area({ area, tone, hatch, isStop, onKeyDown, onLook, onChoose }: AreaProps) {
  const [x, y] = [area.x * UNIT, area.y * UNIT];
  const edge = area.isMarked
    ? { stroke: "var(--k-text)", strokeWidth: 12 }
    : { stroke: tone.hatch === "dots" ? "var(--k-line)" : "white", strokeWidth: 3 };
  const outline = area.path ?? `M${x - 47} ${y - 47}h94v94h-94z`;
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button of HTML cannot stand in a picture
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={area.label}
      aria-pressed={area.isMarked}
      data-code={area.code}
      className="place-map__area"
      onKeyDown={onKeyDown}
      onFocus={() => onLook(area.code)}
      onPointerEnter={() => onLook(area.code)}
      onClick={() => onChoose(area.code)}
    >
      <path d={outline} fill={tone.fill} {...edge} strokeLinejoin="round" />
      {tone.hatch ? <path d={outline} fill={hatch} stroke="none" pointerEvents="none" /> : null}
    </g>
  );
}

/** What stands in a tile. Apart from the tile itself, whose name says it in full. */
function Short({ area, tone }: { readonly area: MapArea; readonly tone: MapTone }) {
  return (
    <text
      x={area.x * UNIT}
      y={area.y * UNIT}
      fontSize={area.short.length > 3 ? 34 : 42}
      fill={tone.ink}
      stroke={tone.hatch ? tone.fill : "none"}
      strokeWidth={tone.hatch ? 14 : 0}
      paintOrder="stroke"
    >
      {area.short}
    </text>
  );
}

function Hatch({ id, tone }: { readonly id: string; readonly tone: MapTone }) {
  const line = { stroke: tone.ink, strokeOpacity: 0.45, strokeWidth: 4 };
  return (
    <pattern id={id} width="24" height="24" patternUnits="userSpaceOnUse">
      {tone.hatch === "dots" ? <circle cx="12" cy="12" r="4" fill={tone.ink} fillOpacity={0.5} /> : null}
      {tone.hatch === "rising" ? <path d="M-6 6 6 -6M0 24 24 0M18 30 30 18" {...line} /> : null}
      {tone.hatch === "falling" ? <path d="M-6 18 6 30M0 0 24 24M18 -6 30 6" {...line} /> : null}
    </pattern>
  );
}
