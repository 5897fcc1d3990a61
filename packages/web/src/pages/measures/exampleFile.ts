import { keyedRandom } from "@kansrijk/core/random/keyed";

const GROUPS = ["mbo 2 of lager", "mbo 3 of 4", "hbo of wo"];
const DISTRICTS = ["Noord", "Midden", "Zuid"];
const SCHOOLS = 24;

/** A country that does not exist: in every district the schools differ, and the districts differ too. */
export function exampleFile(): File {
  const random = keyedRandom(2026);
  const lines = ["school;wijk;opleiding_ouders;aantal"];
  for (let school = 0; school < SCHOOLS; school++) {
    const place = school % DISTRICTS.length;
    GROUPS.forEach((group, index) => {
      const lean = (index - 1) * (place - 1) * 0.35 + random.normal(school, index) * 0.45;
      const count = Math.round(55 * Math.exp(lean) + 4 * random.uniform(school, index + 10));
      lines.push(`Voorbeeldschool ${school + 1};${DISTRICTS[place]};${group};${count}`);
    });
  }
  return new File([`${lines.join("\n")}\n`], "voorbeeldland-verzonnen-leerlingen.csv", { type: "text/csv" });
}
