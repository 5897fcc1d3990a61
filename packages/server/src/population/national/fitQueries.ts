/**
 * What is compared with published figures: each query gives rows of figure (its name in the model), value and count (the
 * pupils or schools behind it). The tables of the register are there by name, with _ for a hyphen.
 */
export const FIT_QUERIES: readonly string[] = [
  `SELECT 'pupilsPrimary' || school_year AS figure, count(*) AS value, count(*) AS count
   FROM enrolments WHERE sector = 0 GROUP BY school_year`,

  `SELECT 'pupilsSecondary' || school_year, count(*), count(*)
   FROM enrolments WHERE sector = 3 AND school_year IN (2016, 2017, 2019) GROUP BY school_year`,

  `WITH size AS (SELECT site, sector, count(*) AS pupils FROM enrolments WHERE school_year = 2019 GROUP BY ALL)
   SELECT 'size' || kind || unnest([10, 25, 50, 75, 90]), unnest(quantile_cont(pupils, [0.1, 0.25, 0.5, 0.75, 0.9])), count(*)
   FROM (SELECT pupils, if(sector = 0, 'Primary', 'Secondary') AS kind FROM size WHERE sector IN (0, 3)) GROUP BY kind`,

  `SELECT 'parents' || ['VmboOrLess', 'Mbo23', 'Mbo4HavoVwo', 'Hbo', 'Wo'][parental_education + 1],
          100 * count(*) / sum(count(*)) OVER (), sum(count(*)) OVER ()
   FROM pupils GROUP BY parental_education`,

  `SELECT 'firstAdvice' || school_year
            || ['VmboB', 'VmboBk', 'VmboK', 'VmboKgt', 'VmboGt', 'VmboGtHavo', 'Havo', 'HavoVwo', 'Vwo'][step],
          100 * count(*) / sum(count(*)) OVER (PARTITION BY school_year),
          sum(count(*)) OVER (PARTITION BY school_year)
   FROM (SELECT school_year, greatest(provisional - 1, 1) AS step FROM advices
         WHERE school_year BETWEEN 2014 AND 2019 OR school_year = 2022)
   GROUP BY school_year, step`,

  `WITH tested AS (${tested("2022")})
   SELECT 'testHigher2022' || part, 100 * count(*) FILTER (higher) / count(*), count(*)
   FROM (${parts("tested")}) GROUP BY part`,

  `WITH tested AS (${tested("2022")})
   SELECT 'raised2022' || part, 100 * count(*) FILTER (raised) / count(*), count(*)
   FROM (${parts("tested")}) WHERE higher GROUP BY part`,

  `SELECT 'raisedOfHigher' || school_year, 100 * count(*) FILTER (raised) / count(*), count(*)
   FROM (${tested("2014, 2018, 2022, 2023, 2024")}) WHERE higher GROUP BY school_year`,

  `SELECT 'position' || if(parental_education < 3, 'Low', 'High') || third.school_year,
          100 * count(*) FILTER (third.level = ${lower("provisional")}) / count(*), count(*)
   FROM enrolments AS third
   JOIN advices ON advices.pupil = third.pupil AND advices.school_year < third.school_year
   JOIN pupils ON pupils.pupil = third.pupil
   WHERE third.sector = 3 AND grade = 3 AND NOT repeated AND third.school_year BETWEEN 2017 AND 2021 AND provisional >= 2
   GROUP BY parental_education < 3, third.school_year`,

  `SELECT 'thirdYear2019' || ['VmboB', 'VmboK', 'VmboGt'][level // 2], 100 * pupils / total, total
   FROM (SELECT level, count(*) AS pupils, sum(count(*)) OVER () AS total FROM enrolments
         WHERE school_year = 2019 AND sector = 3 AND grade = 3 GROUP BY level)
   WHERE level IN (2, 4, 6)`,

  `SELECT 'examPass' || if(level = 10, 'Vwo', if(level = 8, 'Havo', 'Vmbo')) || school_year,
          100 * count(*) FILTER (passed) / count(*), count(*)
   FROM diplomas WHERE sector = 3 AND school_year < 2024
   GROUP BY if(level = 10, 'Vwo', if(level = 8, 'Havo', 'Vmbo')), school_year`,

  `SELECT 'examCandidates' || if(level = 10, 'Vwo', if(level = 8, 'Havo', 'Vmbo')) || school_year, count(*), count(*)
   FROM diplomas WHERE sector = 3 AND school_year = 2018
   GROUP BY if(level = 10, 'Vwo', if(level = 8, 'Havo', 'Vmbo')), school_year`,

  `SELECT 'earlyLeavers' || school_year, count(*), count(*) FROM (${leavers()}) GROUP BY school_year`,
  `SELECT 'earlyLeaversMbo2022', count(*), count(*) FROM (${leavers()}) WHERE school_year = 2022 AND from_sector = 4`,

  `SELECT 'stackingGtHavo', 100 * count(*) FILTER (stacks) / count(*), count(*) FROM (${stacking()})`,
  `SELECT 'stackingHavoVwo', 100 * count(*) FILTER (to_sector = 3) / count(*), count(*)
   FROM transitions WHERE from_sector = 3 AND from_level = 8 AND with_diploma AND school_year < 2021`,
  `WITH school AS (SELECT site, avg(stacks::INTEGER) * 100 AS share FROM (${stacking()}) GROUP BY site HAVING count(*) >= 100)
   SELECT 'stacking' || unnest(['Bottom', 'Top']) || 'Schools', unnest(quantile_cont(share, [0.1, 0.9])), count(*)
   FROM school`,

  `SELECT 'earlyTarget' || school_year, count(*), count(*) FROM early_education
   WHERE school_year BETWEEN 2019 AND 2022 GROUP BY school_year`,
  `SELECT 'earlyReached' || school_year, 100 * avg(reached::INTEGER), count(*) FROM early_education
   WHERE school_year BETWEEN 2019 AND 2022 GROUP BY school_year`,

  `SELECT 'tutoring' || if(sector = 0, 'Primary', 'Secondary'), 100 * avg(paid::INTEGER), count(*)
   FROM tutoring JOIN sites USING (site) WHERE school_year = 2022 GROUP BY sector`,

  `SELECT 'contributionAsked', 100 * avg((contribution_cents > 0)::INTEGER), count(*) FROM secondary_costs`,
  `SELECT 'contributionMean', avg(contribution_cents) FILTER (contribution_cents > 0), count(*) FROM secondary_costs`,
  `SELECT 'schoolCostsMean', avg(total_cents), count(*) FROM secondary_costs`,

  `SELECT 'provider' || ['Lib', 'Iep', 'Route8', 'Dia', 'Amn', 'Doe'][provider + 1],
          103.6 * count(*) / sum(count(*)) OVER (), sum(count(*)) OVER ()
   FROM (SELECT DISTINCT site, provider FROM tests WHERE school_year = 2024) GROUP BY provider`,

  `WITH school AS (${schoolGroups("site")}), near AS (${schoolGroups("nearest")}),
        whole AS (${dissimilarity("school")}), housing AS (${dissimilarity("near")})
   SELECT 'segregation' || part || lpad(municipality::VARCHAR, 4, '0'),
          if(part = 'Residential', housing.d, whole.d - housing.d), whole.pupils
   FROM whole JOIN housing USING (municipality), (VALUES ('Residential'), ('Choice')) AS kind(part)
   WHERE municipality IN (14, 34, 344, 363, 518, 599, 772, 855)`,
];

/** The upper and lower end of an advice of the ladder (double above vmbo-b when odd). */
function upper(advice: string): string {
  return `if(${advice} > 2 AND ${advice} % 2 = 1, ${advice} + 1, ${advice})`;
}
function lower(advice: string): string {
  return `if(${advice} > 2 AND ${advice} % 2 = 1, ${advice} - 1, ${advice})`;
}

function tested(years: string): string {
  const [top, start] = [upper("provisional"), lower("provisional")];
  return `SELECT school_year, provisional, income_percentile, definitive > provisional AS raised,
      coalesce(test > 0 AND (test_high > ${top} OR (test_high = ${top} AND test_low > ${start})), false) AS higher
    FROM advices JOIN pupils USING (pupil) WHERE school_year IN (${years})`;
}

/** Pupils once for every part of them that is published. */
function parts(from: string): string {
  const level = ["VmboB", "VmboBk", "VmboK", "VmboKgt", "VmboGt"].map((name) => `'${name}'`).join(", ");
  return `SELECT '' AS part, * FROM ${from}
    UNION ALL SELECT 'Income2', * FROM ${from} WHERE income_percentile BETWEEN 21 AND 40
    UNION ALL SELECT 'Income5', * FROM ${from} WHERE income_percentile > 80
    UNION ALL SELECT [${level}][greatest(provisional - 1, 1)], * FROM ${from} WHERE provisional <= 6`;
}

/** New early leavers: under 23, in no education the year after, without a basic qualification; not from practical education. */
function leavers(): string {
  return `SELECT school_year, from_sector FROM transitions
    WHERE from_sector IN (3, 4) AND to_sector IS NULL AND NOT basic_qualification AND age < 23
      AND (from_sector = 4 OR from_level >= 2) AND school_year BETWEEN 2014 AND 2022`;
}

/** Vmbo-gt graduates of early enough years, and whether they get a havo diploma later. */
function stacking(): string {
  return `SELECT gt.site, bool_or(havo.pupil IS NOT NULL) AS stacks
    FROM diplomas AS gt
    LEFT JOIN diplomas AS havo ON havo.pupil = gt.pupil AND havo.sector = 3 AND havo.level = 8 AND havo.passed
    WHERE gt.sector = 3 AND gt.level = 6 AND gt.passed AND gt.school_year BETWEEN 2014 AND 2020
    GROUP BY gt.pupil, gt.site`;
}

/** Pupils by school, or by the school that they would go to if all went to the nearest one; 2016. */
function schoolGroups(by: "site" | "nearest"): string {
  const place = by === "site" ? "enrolments.site" : "nearest_site.site";
  return `SELECT sites.municipality, ${place} AS place,
      count(*) FILTER (origin = 3) AS a, count(*) FILTER (origin <> 3) AS b
    FROM enrolments JOIN pupils USING (pupil) JOIN sites USING (site)
    JOIN nearest_site ON nearest_site.postcode = pupils.home_postcode
    WHERE school_year = 2016 AND enrolments.sector = 0 GROUP BY ALL`;
}

function dissimilarity(from: string): string {
  return `SELECT municipality, sum(a + b) AS pupils, 50 * sum(abs(a / all_a - b / all_b)) AS d
    FROM (SELECT *, sum(a) OVER (PARTITION BY municipality) AS all_a, sum(b) OVER (PARTITION BY municipality) AS all_b
          FROM ${from}) GROUP BY municipality`;
}
