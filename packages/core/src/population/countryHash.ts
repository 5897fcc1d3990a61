import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Country } from "./country.ts";

/**
 * SHA-256 over all facts of a country, as 64 hexadecimal digits: the same country has the same hash wherever and however it
 * is stored. Every part is preceded by its name and length; numbers count as little-endian bytes.
 */
export function countryHash(country: Country): string {
  const hash = sha256.create();
  const text = (name: string, values: readonly string[]): void => bytes(name, utf8ToBytes(values.join("\n")));
  const bytes = (name: string, content: Uint8Array): void => {
    hash.update(utf8ToBytes(`${name} ${content.length}\n`));
    hash.update(content);
  };
  text(
    "municipalities",
    country.municipalities.map(({ code, name, province }) => `${code}\t${name}\t${province}`),
  );
  const { code, name, ...siteNumbers } = country.sites;
  text("sites.code", code);
  text("sites.name", name);
  const { count: _, ...pupilNumbers } = country.pupils;
  for (const [column, values] of sorted("sites", siteNumbers)) bytes(column, littleEndian(values));
  for (const [column, values] of sorted("pupils", pupilNumbers)) bytes(column, littleEndian(values));
  return bytesToHex(hash.digest());
}

function sorted(
  table: string,
  columns: Readonly<Record<string, Int32Array | Uint8Array>>,
): [string, Int32Array | Uint8Array][] {
  return Object.entries(columns)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => [`${table}.${name}`, values]);
}

const HOST_IS_LITTLE_ENDIAN = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

function littleEndian(values: Int32Array | Uint8Array): Uint8Array {
  if (values instanceof Uint8Array) return values;
  if (HOST_IS_LITTLE_ENDIAN) return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const view = new DataView(new ArrayBuffer(values.byteLength));
  for (const [index, value] of values.entries()) view.setInt32(index * 4, value, true);
  return new Uint8Array(view.buffer);
}
