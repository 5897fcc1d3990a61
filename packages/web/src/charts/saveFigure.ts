const COLOURS = ["fill", "stroke"] as const;
const SHARPNESS = 2;

/** Hands a file to the browser to be kept. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun when the click returns; the address itself may go a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A drawn picture as an SVG file that stands by itself: colours of the style sheet filled in, on white. */
export function svgText(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll<SVGElement>("*")];
  const to = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, index) => {
    for (const name of COLOURS)
      if (element.getAttribute(name)?.includes("var("))
        to[index]!.setAttribute(name, getComputedStyle(element).getPropertyValue(name));
  });
  const { width, height } = drawn.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.style.setProperty("color", getComputedStyle(drawn).color);
  copy.style.setProperty("font-family", getComputedStyle(drawn).fontFamily);
  copy.style.setProperty("background", "white");
  copy.style.setProperty("overflow", "visible");
  return new XMLSerializer().serializeToString(copy);
}

/** The same picture in dots, for where an SVG cannot be used. @throws when the browser cannot draw it */
export async function pngBlob(drawn: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawn.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawn))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * SHARPNESS);
  canvas.height = Math.ceil(height * SHARPNESS);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
