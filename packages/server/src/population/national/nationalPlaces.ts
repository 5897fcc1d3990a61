import type { NationalPlace } from "@kansrijk/core/population/national/nationalPlace";
import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import { loadPlaces } from "../../places/placeBook.ts";

/** The real municipalities as the frame of the generated country. */
export async function nationalPlaces(): Promise<NationalPlace[]> {
  const { municipalities } = await loadPlaces();
  return municipalities.map(({ code, urbanity, name, province, inhabitants, x, y }) => ({
    code: Number(code.slice(2)),
    name,
    province,
    inhabitants,
    urbanity: CODE_LISTS.urbanity.findIndex((level) => level.code === urbanity),
    x,
    y,
  }));
}
