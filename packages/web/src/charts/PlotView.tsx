import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";

interface PlotViewProps {
  /** Makes the options for a width in pixels; must not change from render to render unless the picture does. */
  readonly options: (width: number) => Plot.PlotOptions;
}

/** Draws a plot as wide as its place. The picture is hidden from screen readers: the words and the table beside it say the same. */
export function PlotView({ options }: PlotViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    const element = place.current;
    if (!element || width === 0) return undefined;
    const plot = Plot.plot({
      width,
      style: { fontFamily: "inherit", fontSize: "14px", background: "transparent", overflow: "visible" },
      ...options(width),
    });
    element.append(plot);
    return () => plot.remove();
  }, [options, width]);
  return <div ref={place} className="plot" aria-hidden="true" />;
}

function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
