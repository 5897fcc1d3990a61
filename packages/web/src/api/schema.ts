// Generated from packages/server/openapi.json by "npm run openapi"; do not edit.
export interface paths {
    "/v1/admission/rounds/{round}/after-care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free places, offers and acts of the published edition */
        get: operations["getAdmissionAfterCare"];
        put?: never;
        /** One act of the after-care, audited; nothing is drawn or placed again */
        post: operations["takeAdmissionAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a file of a round and keep it, all or nothing; with dryRun only check it */
        post: operations["bringAdmissionFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/templates/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill, with the headers that are read */
        get: operations["getAdmissionTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The outcome of one pupil, by the code the family got: explanation, receipt, chance beforehand */
        post: operations["getPupilOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code of every pupil, as CSV for the coordinator to hand out */
        get: operations["getAccessCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/chances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chances of a list, from complete lotteries on the lists of this round */
        post: operations["getAdmissionChances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who got what chance, and what another rule would have done */
        get: operations["getAdmissionAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendars and procedures of regions, with their sources */
        get: operations["listAdmissionProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of central admission, newest first */
        get: operations["listAdmissionRounds"];
        put?: never;
        /** Set up a round */
        post: operations["createAdmissionRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A round as everybody may see it: steps, commitment, draw, outcome */
        get: operations["getAdmissionRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the settings of a round, as long as it is not closed */
        put: operations["setAdmissionSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the programmes of a round offer */
        get: operations["listAdmissionOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the coordinator sees: files, faults, warnings, the next step */
        get: operations["getAdmissionDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a step as a job; none can be taken twice to get another result */
        post: operations["takeAdmissionStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compute the analysis or the chances of a round as a job */
        post: operations["startAdmissionJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admission/rounds/{round}/documents/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document of a round: announcement, draw, certificate, cut-offs … */
        get: operations["getAdmissionDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts that were imported or generated */
        get: operations["listDatasets"];
        put?: never;
        /** Check a file and keep it, all or nothing; with dryRun only check it */
        post: operations["importDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dataset */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quality of an imported table: what is exact, a band, secret or blank, and what other tables know of it */
        get: operations["getDatasetQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of an imported table; a protected number is a band, secret or blank */
        get: operations["listDatasetRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dataset-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of table that can be imported, with publisher, licence and columns */
        get: operations["listDatasetKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure/protect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide small numbers of a table and what would tell them; attacked before it is given */
        post: operations["protectTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclosure/attack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a reader of a published table can work out of the numbers that it hides */
        post: operations["attackTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer to a question about an indicator as a file, with its definition
         * @description csv with its metadata as csvw (CSV on the Web), xlsx, parquet, datapackage (Data Package 2.0 as zip) or json. The question is that of getIndicatorValues: by: breakdowns with commas, `year`, `municipality` and `province` among them. years: 2018,2020 or 2018-2024; without it all years when `by` has year, otherwise the latest. filter: sex:girl,origin:netherlands. data: id of a register; without it the newest.
         */
        get: operations["exportIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts per site, exact, for deciding in the browser */
        get: operations["getFundingFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every site gets, as JSON, CSV or XLSX */
        get: operations["getFundingDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/decisions.csv-metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metadata of the CSV (CSV on the Web) */
        get: operations["getFundingDecisionsMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/decisions/{site}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a site gets what it gets, and what would have changed it */
        get: operations["explainFundingDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the money falls over groups, with intervals */
        get: operations["getFundingEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding/{scheme}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gains and who loses under other settings */
        get: operations["compareFunding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funding-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways of dividing money that can be carried out */
        get: operations["listFundingSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/geometry/{division}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Simplified borders of municipalities or provinces, in the division of today */
        get: operations["getGeometry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the service up? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators and the ways to break them down */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator with its definition */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values of an indicator, protected, with 95% intervals
         * @description by: breakdowns with commas, `year`, `municipality` and `province` among them. years: 2018,2020 or 2018-2024; without it all years when `by` has year, otherwise the latest. filter: sex:girl,origin:netherlands. data: id of a register; without it the newest.
         */
        get: operations["getIndicatorValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Long tasks, newest first */
        get: operations["listJobs"];
        put?: never;
        /** Start a long task */
        post: operations["startJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One long task */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /** Stop a long task */
        delete: operations["stopJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A long task, live (Server-Sent Events named job) */
        get: operations["followJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitor/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The five fields of action of a place: latest values, gaps and trends */
        get: operations["getMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Country, provinces and municipalities */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registers that indicators can be computed on, newest first */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permalinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a view with its figures; the same view has the same id
         * @description view: the path and search of a page (/monitor, /monitor/<indicator> or /tabel), or a question as getIndicatorValues takes it. Anybody may keep a view; how many in a while is limited.
         */
        post: operations["keepView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permalinks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A kept view, with its versions and whether it would be the same today */
        get: operations["getPermalink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permalinks/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a kept view as a file, as they were then */
        get: operations["exportPermalink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pisa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables with students of PISA, and the borders of level 3 */
        get: operations["listPisaSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pisa/{data}/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Spread, resilience, gradient and mean of every country in a table, with standard errors */
        get: operations["getPisaCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pisa/{data}/experiment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the measures see when the scores of some students rise */
        get: operations["getPisaExperiment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/population-fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a generated country resembles the published figures */
        get: operations["getPopulationFit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tables, columns and code lists of a register */
        get: operations["getRegisterSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One register: manifest, quality report, fit and what is different from the one before */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Datasets that are published in versions */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{dataset}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a dataset, newest first */
        get: operations["listReleaseVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{dataset}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version: what it was made of, and its facets with their short ids
         * @description version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that.
         */
        get: operations["getReleaseVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{dataset}/versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is different from the version before
         * @description version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that.
         */
        get: operations["getReleaseChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{dataset}/versions/{version}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rows of a version as CSV, with ids, codes and words
         * @description version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that.
         */
        get: operations["downloadRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{dataset}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of a version by simple conditions, all of which must hold
         * @description version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that. place and indicators: ids or codes with commas. years: 2018,2020 or 2018-2024. groups: breakdown:group with commas; groups of one breakdown are taken together. sort: year or -value, with commas.
         */
        get: operations["queryReleaseByAddress"];
        put?: never;
        /**
         * Rows of a version that meet criteria with and, or and not
         * @description version: 2.1.0, or latest, 2.* or 2.1.* for the newest published one like that. criteria: {"and": [...]}, {"or": [...]}, {"not": [...]} or {"field", "op", "value" or "values"}. Fields: indicator, place, level, year, value, pupils and every breakdown (id or key; its group `total` is a row that is not split by it). Operators: eq, notEq, in, notIn, and for numbers gt, gte, lt, lte. Names that are not in the version give a warning. csv gives all rows, without pages.
         */
        post: operations["queryRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of all rules */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{regulation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule, and the version in force on a day */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema of a rule file */
        get: operations["getRuleSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kept outcomes, newest first */
        get: operations["listRuns"];
        put?: never;
        /** Carry out a scheme and keep the outcome with its receipt */
        post: operations["keepRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kept outcome */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repeat a kept outcome and compare it bit for bit */
        post: operations["replayRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/segregation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How unevenly groups are spread over schools, in a table of counts; nothing is kept */
        post: operations["measureSegregation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tables/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Protected tables of several indicators and places
         * @description Up to 1000000 cells. An answer that cannot be given (no data) stands in `refused`.
         */
        post: operations["queryTables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong (RFC 9457) */
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            detail: string;
            refusals?: {
                kind: string;
                message: {
                    nl: string;
                    en: string;
                };
            }[];
            faults?: {
                kind: string;
                file: string;
                row: number;
                line?: number;
                column: string;
                value: string;
                expected: {
                    nl: string;
                    en: string;
                };
            }[];
        };
        /** @description A text in Dutch and English */
        TextInput: {
            nl: string;
            en: string;
        };
        /** @description One version of a regulation */
        RuleVersionInput: {
            regulation: string;
            title: {
                nl: string;
                en: string;
            };
            /**
             * @description Which date of a decision chooses the version
             * @enum {string}
             */
            datedBy: "count-date" | "school-year";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day on which this version counts; without it, until the next version
             */
            validUntil?: string;
            source: {
                title: string;
                /** Format: uri */
                link: string;
                /** Format: date */
                published?: string;
            };
            parameters: {
                [key: string]: {
                    label: {
                        nl: string;
                        en: string;
                    };
                    /** @description A decimal with a point, one of `options` when the unit is `choice`, or a day as mm-dd */
                    value: string;
                    /** @enum {string} */
                    unit: "percent" | "eurocent" | "points" | "pupils" | "places" | "years" | "coefficient" | "probability" | "count" | "month-day" | "choice";
                    /** @description The values a `choice` may take */
                    options?: string[];
                    /** @description Lowest value that may be tried out */
                    minimum?: string;
                    /** @description Highest value that may be tried out */
                    maximum?: string;
                    article: string;
                    /** Format: uri */
                    link: string;
                    /** @enum {string} */
                    status: "published" | "derived" | "assumed";
                    /** Format: date */
                    lastChecked: string;
                    /** @description How a derived or assumed value was reached: required for those two */
                    derivation?: {
                        nl: string;
                        en: string;
                    };
                };
            };
            file: string;
            sha256: string;
        };
        /** @description Facts that were imported or generated */
        DatasetInput: {
            id: string;
            kind: string;
            title: string;
            sourceName: string;
            sha256: string;
            rows: number;
            countDate: string | null;
            generated: boolean;
            createdAt: string;
        };
        /** @description A long task: it shows its progress and can be stopped */
        JobInput: {
            id: string;
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            message: components["schemas"]["TextInput"] | null;
            error: components["schemas"]["TextInput"] | null;
            result: unknown;
            cancelRequested: boolean;
            attempt: number;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        /** @description Figures of the country; amounts as decimal strings of euros */
        FundingSummaryInput: {
            sites: number;
            pupils: number;
            sitesWithMoney: number;
            netScore: number;
            amount: string;
            amountPerUnit: string;
            sitesDifferentFromPublished?: number;
            sitesFlagged: number;
            indicative: boolean;
            /** @default [] */
            readonly reasons: components["schemas"]["TextInput"][];
            assumed: {
                id: string;
                label: components["schemas"]["TextInput"];
                value: string;
                unit: string;
                status: string;
            }[];
        };
        /** @description A kept outcome with its receipt */
        RunInput: {
            id: string;
            instrument: string;
            scheme: string;
            dataset: string;
            settings: {
                countDate: string;
                fundingYear: number;
                amountPerUnit?: string;
                budget?: string;
                /** @default {} */
                overlay: {
                    [key: string]: string;
                };
            };
            receipt: {
                id: string;
                /** @constant */
                version: 1;
                instrument: string;
                inputs: {
                    role: string;
                    kind: string;
                    name: string;
                    sha256: string;
                    bytes: number;
                }[];
                settings: {
                    [key: string]: unknown;
                };
                seed: number | null;
                rules: {
                    regulation: string;
                    validFrom: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
                output: {
                    format: string;
                    rows: number;
                    sha256: string;
                };
                /** @description Where the inputs were read: a hint, not part of the id */
                foundAt?: string[];
            };
            summary: components["schemas"]["FundingSummaryInput"];
            createdAt: string;
        };
        FundingSchemeInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            question: components["schemas"]["TextInput"];
            method: string;
            levers: {
                parameter: string;
                label: components["schemas"]["TextInput"];
                unit: string;
                min: number;
                max: number;
                step: number;
                options?: string[];
                sources: string[];
            }[];
        };
        /** @description Tables, columns and code lists of every register */
        RegisterSchemaInput: {
            tables: {
                id: string;
                title: components["schemas"]["TextInput"];
                grain: components["schemas"]["TextInput"];
                yearly: boolean;
                readonly key: string[];
                columns: {
                    id: string;
                    label: components["schemas"]["TextInput"];
                    kind: string;
                    /** @enum {string} */
                    stored: "BIGINT" | "INTEGER" | "BOOLEAN" | "VARCHAR";
                    nullable: boolean;
                    /** @description Id of the code list */
                    list: string | null;
                    low: number | null;
                    high: number | null;
                    /** @description Table whose key this is */
                    refersTo: string | null;
                }[];
            }[];
            codeLists: {
                id: string;
                codes: {
                    code: string;
                    label: components["schemas"]["TextInput"];
                }[];
            }[];
        };
        /** @description One register: what it holds and how sound it is */
        RegisterInput: {
            id: string;
            createdAt: string;
            manifest: {
                /** @constant */
                format: "kansrijk-register/1";
                title: {
                    nl: string;
                    en: string;
                };
                generated: boolean;
                seed?: number;
                schoolYears: number[];
                tables: {
                    [key: string]: {
                        rows: number;
                        files: {
                            [key: string]: {
                                rows: number;
                                sha256: string;
                            };
                        };
                    };
                };
                settings?: {
                    [key: string]: unknown;
                };
                sha256: string;
            };
            quality: {
                tables: {
                    table: string;
                    rows: number;
                    years: {
                        year: number;
                        rows: number;
                    }[];
                    blanks: {
                        column: string;
                        count: number;
                    }[];
                }[];
                joins: {
                    id: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    found: number;
                    of: number;
                    /** @enum {string} */
                    level: "fine" | "look" | "none";
                }[];
                plausibility: {
                    id: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    found: number;
                    of: number;
                    /** @enum {string} */
                    level: "fine" | "look" | "none";
                }[];
                notes: {
                    nl: string;
                    en: string;
                }[];
            };
            /** @description Of a generated register: how it resembles published figures */
            fit: unknown;
            /** @description The register with the same title that was kept before */
            previous: string | null;
            difference: {
                table: string;
                before: number;
                after: number;
                added: number;
                removed: number;
                changed: number;
            }[] | null;
        };
        /** @description Borders as GeoJSON (RFC 7946): WGS84, outer rings against the clock */
        AreaGeometryInput: {
            /** @constant */
            type: "FeatureCollection";
            features: {
                /** @constant */
                type: "Feature";
                id: string;
                properties: {
                    code: string;
                    name: string;
                };
                geometry: {
                    /** @constant */
                    type: "MultiPolygon";
                    readonly coordinates: [
                        number,
                        number
                    ][][][];
                };
            }[];
            /** @description The imported file that the borders come from */
            dataset: string;
            /** @description Places of today without borders in that file */
            readonly missing: string[];
        };
        /** @description An estimate with its standard error and 95% interval; null: not available */
        PisaFigureInput: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
        };
        /** @description A table with students of PISA */
        PisaSampleInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            generated: boolean;
            readonly cautions: {
                id: string;
                text: components["schemas"]["TextInput"];
            }[];
            readonly domains: ("math" | "read" | "scie" | "prob")[];
            readonly groups: {
                country: string | null;
                year: number | null;
                students: number;
            }[];
        };
        /** @description One measure of one country; a share lies between 0 and 1 */
        PisaMeasureInput: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
            /** @enum {string} */
            statistic: "mean" | "percentile-spread" | "resilience" | "gradient";
            definition: ("oecd-core-skills" | "national" | "level-three") | null;
            domain: ("math" | "read" | "scie" | "prob") | null;
            /** @enum {string} */
            unit: "points" | "share";
            n: number;
            plausibleValues: number;
            replicates: number;
            parts: {
                [key: string]: components["schemas"]["PisaFigureInput"];
            };
            reason: components["schemas"]["TextInput"] | null;
        };
        /** @description All measures of one country */
        PisaCountryInput: {
            country: string | null;
            year: number | null;
            students: number;
            readonly measures: components["schemas"]["PisaMeasureInput"][];
        };
        /** @description The lowest score of level 3 in a domain, and how sure it is */
        PisaCutoffInput: {
            id: string;
            label: components["schemas"]["TextInput"];
            value: string;
            status: string;
            derivation?: components["schemas"]["TextInput"];
        };
        /** @description What the measures see when the scores of some students rise */
        PisaExperimentInput: {
            readonly effects: {
                /** @enum {string} */
                measure: "percentile-spread" | "oecd-core-skills" | "national";
                before: components["schemas"]["PisaFigureInput"];
                after: components["schemas"]["PisaFigureInput"];
                change: components["schemas"]["PisaFigureInput"];
            }[];
            readonly instead: {
                /** @enum {string} */
                who: "nobody" | "top-tenth" | "bottom-tenth" | "everybody" | "least-favourable-quarter";
                changes: {
                    [key: string]: number;
                };
            }[];
            readonly curve: {
                percentile: number;
                before: number;
                after: number;
            }[];
        };
        /** @enum {string} */
        AdmissionStateInput: "set-up" | "open" | "closed" | "drawn" | "placed" | "verified" | "published";
        /** @enum {string} */
        AdmissionStepNameInput: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct";
        /** @enum {string} */
        AdmissionDeedNameInput: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct" | "after-care" | "erase";
        /** @description What a programme offers in a round */
        AdmissionOfferInput: {
            id: string;
            name: string;
            school: string;
            level: string;
            x: number | null;
            y: number | null;
            capacity: number;
            familyExtra: number;
            reserves: {
                group: string;
                places: number;
            }[];
            quotas: {
                group: string;
                places: number;
            }[];
            admits: string[] | null;
            hasOwnOrder: boolean;
        };
        /** @description Places and cut-offs of a programme */
        AdmissionProgrammeOutcomeInput: {
            id: string;
            name: string;
            school: string;
            level: string;
            x: number | null;
            y: number | null;
            capacity: number;
            extra: number;
            placed: number;
            lastClass: number;
            readonly sections: {
                /** @enum {string} */
                kind: "reserve" | "open" | "rest";
                group: string | null;
                places: number;
                placed: number;
                cutoff: {
                    class: number;
                    number: number;
                } | null;
            }[];
            readonly quotas: {
                group: string;
                places: number;
                placed: number;
                cutoff: {
                    class: number;
                    number: number;
                } | null;
            }[];
        };
        AdmissionOutcomeInput: {
            edition: number;
            /** @description null: hidden, because it says too much about few */
            applicants: number | null;
            readonly byRank: {
                /** @description Place on the own list, from 1; null: no place */
                rank: number | null;
                /** @description null: hidden, because it says too much about few */
                count: number | null;
                share: number | null;
            }[];
            readonly programmes: components["schemas"]["AdmissionProgrammeOutcomeInput"][];
        };
        /** @description What was published at the close, before the randomness existed */
        AdmissionAnnouncementInput: {
            root: string;
            beacon: {
                network: string;
                chainHash: string;
                scheme: string;
                publicKey: string;
                round: number;
                at: string;
                fallbackRound: number | null;
                fallbackAt: string | null;
            } | null;
            notarySha256: string | null;
            /** @description What these sources prove, and what happens when one fails */
            meaning: components["schemas"]["TextInput"][];
        };
        AdmissionCommitmentInput: {
            root: string;
            contentSha256: string;
            applicationsRoot: string;
            /** @description null: hidden, because it says too much about few */
            applications: number | null;
            rulesSha256: string;
            codeSha256: string;
            closedAt: string;
        };
        AdmissionDrawInput: {
            seed: string;
            beacon: {
                round: number;
                signature: string;
            } | null;
            notaryText: string | null;
            events: {
                event: string;
                meaning: components["schemas"]["TextInput"];
            }[];
            failureReason: string | null;
            /** @description What was done at the draw to get the signatures of the beacon */
            attempts: {
                /** @enum {string} */
                source: "by-hand" | "relay";
                host: string | null;
                round: number;
                at: string;
                /** @enum {string} */
                result: "valid" | "false-signature" | "not-there" | "unreachable";
            }[];
            /** @description Why it was drawn before the day of the calendar */
            calendarReason: string | null;
            drawnAt: string;
        };
        /** @description A step that was taken, with its receipt */
        AdmissionStepInput: {
            step: components["schemas"]["AdmissionDeedNameInput"];
            label: components["schemas"]["TextInput"];
            edition: number;
            at: string;
            receipt: {
                id: string;
                /** @constant */
                version: 1;
                instrument: string;
                inputs: {
                    role: string;
                    kind: string;
                    name: string;
                    sha256: string;
                    bytes: number;
                }[];
                settings: {
                    [key: string]: unknown;
                };
                seed: number | null;
                rules: {
                    regulation: string;
                    validFrom: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
                output: {
                    format: string;
                    rows: number;
                    sha256: string;
                };
                /** @description Where the inputs were read: a hint, not part of the id */
                foundAt?: string[];
            };
            result: {
                [key: string]: unknown;
            };
        };
        AdmissionDocumentInput: {
            name: string;
            edition: number;
            version: number;
            step: components["schemas"]["AdmissionDeedNameInput"];
            /** @enum {string} */
            audience: "public" | "trusted";
            mediaType: string;
            bytes: number;
            sha256: string;
            createdAt: string;
        };
        AdmissionRoundSummaryInput: {
            /** @description Id of a round, such as amsterdam-2027 */
            id: string;
            title: string;
            region: string;
            schoolYear: string;
            state: components["schemas"]["AdmissionStateInput"];
            stateLabel: components["schemas"]["TextInput"];
            edition: number;
            publishedEdition: number | null;
            /** @description When the personal data were erased */
            erasedAt: string | null;
            createdAt: string;
        };
        /** @description A round as everybody may see it */
        AdmissionRoundInput: {
            /** @description Id of a round, such as amsterdam-2027 */
            id: string;
            title: string;
            region: string;
            schoolYear: string;
            state: components["schemas"]["AdmissionStateInput"];
            stateLabel: components["schemas"]["TextInput"];
            edition: number;
            publishedEdition: number | null;
            /** @description When the personal data were erased */
            erasedAt: string | null;
            createdAt: string;
            settings: {
                /**
                 * @description Regulation of the procedure in the rules, such as a region's; null: none
                 * @default null
                 */
                procedure: string | null;
                /**
                 * @default single
                 * @enum {string}
                 */
                tieBreaking: "single" | "multiple";
                /** @default [] */
                listRules: {
                    advice?: string;
                    minimum?: number;
                    maximum?: number;
                }[];
                /** @default {} */
                calendar: {
                    /** @default null */
                    opensOn: string | null;
                    /** @default null */
                    closesOn: string | null;
                    /** @default null */
                    drawsOn: string | null;
                    /** @default null */
                    publishesOn: string | null;
                };
                /** @default {} */
                draw: {
                    /**
                     * @default {
                     *       "network": "quicknet"
                     *     }
                     */
                    beacon: {
                        /**
                         * @default quicknet
                         * @enum {string}
                         */
                        network: "quicknet";
                        /**
                         * Format: date-time
                         * @description The first round of the beacon at or after this moment; or give the number
                         */
                        at?: string;
                        /** @description Number of the announced round */
                        round?: number;
                        /** @description Used when the announced round is not there */
                        fallbackRound?: number;
                    } | null;
                    /**
                     * @description SHA-256 of the text that the notary keeps sealed
                     * @default null
                     */
                    notarySha256: string | null;
                };
                /**
                 * @description Row of a second round: unlucky first (reversed), or as in round one (same). Fixed at the close
                 * @enum {string}
                 */
                secondRoundLottery?: "reversed" | "same";
                /**
                 * Format: date
                 * @description From this day on the personal data of the round may be erased; not before publication
                 */
                erasesOn?: string;
            };
            steps: components["schemas"]["AdmissionStepInput"][];
            nextStep: {
                step: components["schemas"]["AdmissionStepNameInput"];
                label: components["schemas"]["TextInput"];
            } | null;
            calendar: {
                id: string;
                /** @enum {string} */
                status: "met" | "early" | "late" | "unknown";
                date: string | null;
                message: components["schemas"]["TextInput"];
                article: string | null;
                link: string | null;
            }[];
            commitment: components["schemas"]["AdmissionCommitmentInput"] | null;
            announcement: components["schemas"]["AdmissionAnnouncementInput"] | null;
            draw: components["schemas"]["AdmissionDrawInput"] | null;
            outcome: components["schemas"]["AdmissionOutcomeInput"] | null;
            verification: {
                ok: boolean;
                at: string;
                properties: {
                    property: string;
                    title: components["schemas"]["TextInput"];
                    status: string;
                }[];
            } | null;
            corrections: {
                edition: number;
                at: string;
                reason: string;
                /** @description null: hidden, because it says too much about few */
                changed: number | null;
                isPublished: boolean;
            }[];
            documents: components["schemas"]["AdmissionDocumentInput"][];
        };
        /** @description What is wrong in a file, where, and what was expected */
        AdmissionFaultInput: {
            kind: string;
            file: string;
            row: number;
            line?: number;
            column: string;
            value: string;
            expected: components["schemas"]["TextInput"];
        };
        AdmissionFileInput: {
            part: string;
            edition: number;
            version: number;
            name: string;
            bytes: number;
            sha256: string;
            rows: number;
            createdAt: string;
        };
        /** @description What the coordinator sees */
        AdmissionDeskInput: {
            parts: {
                part: string;
                title: components["schemas"]["TextInput"];
                isRequired: boolean;
                file: components["schemas"]["AdmissionFileInput"] | null;
            }[];
            counts: {
                programmes: number;
                places: number;
                applicants: number;
                families: number;
                choices: number;
                withPriority: number;
                located: number;
            };
            faults: components["schemas"]["AdmissionFaultInput"][];
            warnings: components["schemas"]["AdmissionFaultInput"][];
            lint: {
                rule: string;
                message: components["schemas"]["TextInput"];
                example?: unknown;
            }[];
            /** @description Where the round is not what the procedure of its settings says */
            procedure: {
                id: string;
                message: components["schemas"]["TextInput"];
            }[];
            steps: {
                step: components["schemas"]["AdmissionStepNameInput"];
                label: components["schemas"]["TextInput"];
                isAllowed: boolean;
                why: components["schemas"]["TextInput"][];
            }[];
            uploads: {
                isAllowed: boolean;
                edition: number | null;
                why: components["schemas"]["TextInput"][];
            };
            documents: components["schemas"]["AdmissionDocumentInput"][];
            jobs: {
                id: string;
                kind: string;
            }[];
        };
        /** @description A procedure or calendar as a rule, with its source */
        AdmissionProcedureInput: {
            regulation: string;
            title: components["schemas"]["TextInput"];
            validFrom: string;
            source: {
                title: string;
                link: string;
            };
            parameters: {
                id: string;
                label: components["schemas"]["TextInput"];
                value: string;
                unit: string;
                article: string;
                link: string;
                status: string;
            }[];
        };
        /** @description With it a family checks its own outcome */
        PlaceReceiptInput: {
            application: {
                advice: string | null;
                consent: boolean;
                family: string | null;
                readonly groups: string[];
                id: string;
                readonly preferences: string[];
                readonly priority: {
                    class: number;
                    programme: string;
                }[];
                together: boolean;
            };
            applications: number;
            applicationsRoot: string;
            certificateSha256: string;
            readonly choices: {
                class: number | null;
                number: number | null;
                programme: string;
            }[];
            contentSha256: string;
            /** @constant */
            format: "kansrijk-place-receipt/1";
            leaf: string;
            readonly path: {
                /** @enum {string} */
                side: "left" | "right";
                hash: string;
            }[];
            placement: {
                programme: string | null;
                rank: number | null;
                section: number | null;
            };
            root: string;
            salt: string;
            seed: string | null;
            ticket: string | null;
        };
        /** @description What one pupil gets to see */
        AdmissionPupilOutcomeInput: {
            edition: number;
            certificateSha256: string;
            placement: {
                programme: string | null;
                rank: number | null;
            };
            programmes: {
                id: string;
                name: string;
                school: string;
                level: string;
                x: number | null;
                y: number | null;
            }[];
            explanation: {
                subject: string;
                title: components["schemas"]["TextInput"];
                readonly steps: {
                    id: string;
                    sentence: components["schemas"]["TextInput"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                    readonly basis: {
                        parameter: string;
                        label: components["schemas"]["TextInput"];
                        value: string;
                        unit: string;
                        article: string;
                        link: string;
                        validFrom: string;
                        /** @enum {string} */
                        status: "published" | "derived" | "assumed";
                        replaced?: string;
                    }[];
                }[];
                readonly alternatives: {
                    id: string;
                    sentence: components["schemas"]["TextInput"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                }[];
                readonly remarks: {
                    id: string;
                    sentence: components["schemas"]["TextInput"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                    readonly basis: {
                        parameter: string;
                        label: components["schemas"]["TextInput"];
                        value: string;
                        unit: string;
                        article: string;
                        link: string;
                        validFrom: string;
                        /** @enum {string} */
                        status: "published" | "derived" | "assumed";
                        replaced?: string;
                    }[];
                }[];
            };
            text: string;
            receipt: components["schemas"]["PlaceReceiptInput"];
            /** @description Beforehand, per choice and last no place; null: not computed */
            chances: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            }[] | null;
            /** @description Own place on the reserve lists as they are now, 1 is next; null: they are not made */
            reserve: {
                programme: string;
                position: number;
            }[] | null;
            /** @description How it stands by now; null: nothing was done after the result */
            afterCare: {
                /** @description Programme by now; null: no place */
                place: string | null;
                hasLeft: boolean;
                /** @description Programmes with a place on offer for this pupil */
                offers: string[];
            } | null;
        };
        /** @description Chances of a list, from many complete lotteries on the lists of a round */
        AdmissionChancesInput: {
            lotteries: number;
            round: string;
            choices: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            }[];
            unplaced: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            };
            isLikelyToRunOut: boolean;
            resample: boolean;
            warnings: {
                kind: string;
                programme: string | null;
                message: components["schemas"]["TextInput"];
            }[];
            bestAddition: {
                programme: string;
                runsOut: number;
            } | null;
            /** @description What the intervals hold, and what they do not */
            covers: components["schemas"]["TextInput"];
        };
        /** @description Segregation of a table; null where a figure does not exist */
        SegregationInput: {
            M: number | null;
            H: number | null;
            H_unit: number | null;
            focus: string | null;
            D: number | null;
            gini: number | null;
            atkinson: number | null;
            eta2: number | null;
            isolation: {
                [key: string]: number | null;
            };
            isolation_focus: number | null;
            interaction: number | null;
            exposure: {
                [key: string]: {
                    [key: string]: number;
                } | null;
            };
            multi: {
                multi_dissimilarity: number | null;
                multi_gini: number | null;
                normalized_exposure: number | null;
                relative_diversity: number | null;
                squared_coefficient_of_variation: number | null;
                entropy: number | null;
                simpson_concentration: number | null;
            };
            n: number;
            units: number;
            groups: number;
            group_shares: {
                [key: string]: number;
            };
            expected: {
                replicates: number;
                values: {
                    [key: string]: number | null;
                };
                above: {
                    [key: string]: number | null;
                };
            };
            intervals?: {
                [key: string]: {
                    low: number;
                    high: number;
                    standardError: number;
                    bias: number;
                    corrected: {
                        value: number;
                        low: number;
                        high: number;
                    };
                    replicates: number;
                } | null;
            };
            within?: {
                by: string;
                between: {
                    M: number | null;
                    H: number | null;
                };
                within: {
                    M: number | null;
                    H: number | null;
                };
                readonly parts: {
                    name: string;
                    share: number;
                    M: number | null;
                    H: number | null;
                    entropyRatio: number | null;
                }[];
                readonly nested: {
                    level: string;
                    M: number | null;
                    H: number | null;
                }[];
            };
            difference?: {
                M1: number;
                M2: number;
                diff: number;
                additions: number;
                removals: number;
                group_marginal: number;
                unit_marginal: number;
                structural: number;
                common: {
                    units: number;
                    groups: number;
                };
                error: number;
            } | null;
        };
        /** @description A column of an imported table */
        TableColumnInput: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "day" | "marks" | "yes-no" | "whole" | "decimal" | "number" | "count" | "figure";
            /** @enum {string} */
            identifies?: "site" | "institution" | "board" | "municipality" | "district" | "province" | "postcode4" | "postcode6" | "partnership" | "school-year" | "calendar-year";
            /** @constant */
            unit?: "percent";
            repeats?: number;
            decimals?: number;
        };
        /** @description What is exact, a band, secret or blank in an imported table */
        TableQualityInput: {
            rows: number;
            storedRows: number;
            readonly totalRows: number[];
            readonly unused: string[];
            damaged: {
                cells: number;
                readonly examples: {
                    row: number;
                    column: string;
                    value: string;
                }[];
            };
            readonly columns: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "text" | "day" | "marks" | "yes-no" | "whole" | "decimal" | "number" | "count" | "figure";
                /** @enum {string} */
                identifies?: "site" | "institution" | "board" | "municipality" | "district" | "province" | "postcode4" | "postcode6" | "partnership" | "school-year" | "calendar-year";
                /** @constant */
                unit?: "percent";
                cells: {
                    exact: number;
                    band: number;
                    secret: number;
                    blank: number;
                };
                small: number;
                different: number | null;
                lowest: number | null;
                highest: number | null;
                sum: {
                    low: number;
                    high: number;
                } | null;
            }[];
            repeated: {
                readonly key: string[];
                rows: number;
                readonly examples: string[];
            } | null;
            readonly years: {
                column: string;
                readonly values: {
                    value: string;
                    rows: number;
                }[];
            }[];
            readonly joins: {
                column: string;
                dataset: string;
                title: string;
                codes: number;
                knownCodes: number;
                rows: number;
                knownRows: number;
                readonly unknown: string[];
            }[];
            changes: {
                before: string;
                rowsAdded: number;
                rowsRemoved: number;
                rowsChanged: number;
                rowsSame: number;
                readonly columnsAdded: string[];
                readonly columnsRemoved: string[];
                cellsChanged: {
                    [key: string]: number;
                };
            } | null;
        };
        /** @description A kind of table that can be imported */
        DatasetKindInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            publisher: string;
            link: string | null;
            licence: string | null;
            notes: components["schemas"]["TextInput"] | null;
            year: ("school-year" | "calendar-year") | null;
            columns: string[];
        };
        /** @description Where the after-care of the published edition stands */
        AdmissionAfterCareInput: {
            edition: number;
            /** @description Number of the last act of the round; 0 before the first */
            sequence: number;
            programmes: {
                programme: string;
                name: string;
                places: number;
                placed: number;
                free: number;
                waiting: number;
            }[];
            /** @description Places that may be offered now, at most one per programme */
            readonly offers: {
                programme: string;
                applicant: string;
                /** @description On the reserve list right after placing, from 1 */
                position: number;
                rank: number;
                number: number | null;
            }[];
            acts: {
                sequence: number;
                at: string;
                act: {
                    /** @constant */
                    kind: "gives-up";
                    applicant: string;
                } | {
                    /** @constant */
                    kind: "adds-places";
                    programme: string;
                    places: number;
                } | {
                    /** @constant */
                    kind: "accepts";
                    applicant: string;
                    programme: string;
                } | {
                    /** @constant */
                    kind: "declines";
                    applicant: string;
                    programme: string;
                };
                readonly moves: {
                    applicant: string;
                    from: string | null;
                    to: string | null;
                    /** @description On the reserve list right after placing; null: not from a list */
                    position: number | null;
                }[];
            }[];
        };
        /**
         * @description c protected, x not available, z does not apply, k rounds to zero, b only known as a band
         * @enum {string}
         */
        DataSymbolInput: "c" | "x" | "z" | "k" | "b";
        /** @description A way to break figures down, with its groups in order */
        BreakdownInput: {
            id: string;
            label: components["schemas"]["TextInput"];
            readonly groups: {
                code: string;
                label: components["schemas"]["TextInput"];
            }[];
        };
        /** @description One figure; a percentage is a number from 0 to 100 */
        IndicatorCellInput: {
            readonly keys: string[];
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            band?: {
                low: number;
                high: number;
            };
            symbol?: components["schemas"]["DataSymbolInput"];
            readonly footnotes: number[];
            readonly parts?: {
                /** @enum {string} */
                id: "housing" | "choice";
                value: number;
            }[];
        };
        /** @description Distance between two groups */
        IndicatorGapInput: {
            year: number;
            breakdown: string;
            group: {
                code: string;
                label: components["schemas"]["TextInput"];
            };
            against: {
                code: string;
                label: components["schemas"]["TextInput"];
            };
            value: number | null;
            low: number | null;
            high: number | null;
            certain: boolean;
        };
        /** @description The answer to one question about an indicator */
        IndicatorTableInput: {
            indicator: string;
            title: components["schemas"]["TextInput"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            place: {
                code: string;
                name: string;
            };
            readonly years: number[];
            readonly filter: {
                breakdown: string;
                group: string;
            }[];
            readonly by: components["schemas"]["BreakdownInput"][];
            readonly cells: components["schemas"]["IndicatorCellInput"][];
            readonly gaps: components["schemas"]["IndicatorGapInput"][];
            readonly footnotes: components["schemas"]["TextInput"][];
            data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            };
            definition: string;
            seed: number;
            protection: components["schemas"]["TextInput"];
            readonly assumed: components["schemas"]["TextInput"][];
            statement: components["schemas"]["TextInput"];
            readonly explanation: components["schemas"]["TextInput"][];
            readonly whatIf: components["schemas"]["TextInput"][];
        };
        /** @description An indicator in a list */
        IndicatorListingInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            question: components["schemas"]["TextInput"];
            field: number;
            fieldTitle: components["schemas"]["TextInput"];
            equality: {
                id: string;
                label: components["schemas"]["TextInput"];
            };
            kind: string;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            main: string | null;
            readonly breakdowns: string[];
            indicative: boolean;
            sha256: string;
        };
        /** @description An indicator with its definition, in words and as file */
        IndicatorInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            question: components["schemas"]["TextInput"];
            field: number;
            fieldTitle: components["schemas"]["TextInput"];
            equality: {
                id: string;
                label: components["schemas"]["TextInput"];
            };
            kind: string;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            main: string | null;
            readonly breakdowns: string[];
            indicative: boolean;
            sha256: string;
            readonly breakdownDetails: {
                id: string;
                label: components["schemas"]["TextInput"];
                readonly groups: {
                    code: string;
                    label: components["schemas"]["TextInput"];
                }[];
                /** @enum {string} */
                favourable: "first" | "last" | "none";
                note: components["schemas"]["TextInput"] | null;
            }[];
            definition: {
                population: components["schemas"]["TextInput"];
                numerator: components["schemas"]["TextInput"] | null;
                denominator: components["schemas"]["TextInput"] | null;
                leftOut: components["schemas"]["TextInput"] | null;
            };
            formula: components["schemas"]["TextInput"];
            readonly sources: {
                title: string;
                link: string;
                date: string | null;
                /** @enum {string} */
                status: "published" | "derived" | "assumed";
            }[];
            readonly footnotes: components["schemas"]["TextInput"][];
            readonly published: {
                year: number;
                breakdown: string | null;
                group: string | null;
                value: number;
                source: string;
                /** @enum {string} */
                status: "published" | "derived" | "assumed";
            }[];
            readonly assumed: components["schemas"]["TextInput"][];
            file: string;
        };
        /** @description One indicator in the summary of a place */
        MonitorTileInput: {
            indicator: string;
            title: components["schemas"]["TextInput"];
            question: components["schemas"]["TextInput"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            year: number;
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            symbol?: components["schemas"]["DataSymbolInput"];
            gap: components["schemas"]["IndicatorGapInput"] | null;
            trend: {
                since: number;
                change: number;
                low: number | null;
                high: number | null;
                certain: boolean;
            } | null;
            readonly series: {
                year: number;
                value: number | null;
            }[];
            readonly compare: {
                place: {
                    code: string;
                    name: string;
                };
                value: number | null;
                low: number | null;
                high: number | null;
                pupils: number | null;
                symbol?: components["schemas"]["DataSymbolInput"];
            }[];
            statement: components["schemas"]["TextInput"];
            indicative: boolean;
        };
        /** @description The chances of a place, by field of action */
        MonitorSummaryInput: {
            place: {
                code: string;
                name: string;
            };
            data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            };
            readonly fields: {
                field: number;
                title: components["schemas"]["TextInput"];
                readonly tiles: components["schemas"]["MonitorTileInput"][];
                coverage: components["schemas"]["TextInput"] | null;
            }[];
            protection: components["schemas"]["TextInput"];
        };
        /** @description A register that indicators can be computed on */
        RegisterListingInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            generated: boolean;
            readonly schoolYears: number[];
            sha256: string;
            pupils: number;
            createdAt: string;
        };
        /** @description A place that figures can be asked for */
        PlaceInput: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "country" | "province" | "municipality";
            province: string | null;
            inhabitants: number | null;
            /** @description Column and row in the tile map */
            tile: number[] | null;
        };
        /** @description A view as it was kept, and whether it would be the same today */
        PermalinkInput: {
            id: string;
            sha256: string;
            createdAt: string;
            frozen: {
                /** @constant */
                format: "kansrijk-permalink/1";
                address: string;
                readonly requests: {
                    indicator: string;
                    by: string;
                    place: string;
                    years?: string;
                    filter: string;
                    data?: string;
                    seed: number;
                }[];
                readonly tables: components["schemas"]["IndicatorTableInput"][];
                readonly definitions: {
                    id: string;
                    title: components["schemas"]["TextInput"];
                    question: components["schemas"]["TextInput"];
                    equality: components["schemas"]["TextInput"];
                    readonly parts: {
                        label: components["schemas"]["TextInput"];
                        text: components["schemas"]["TextInput"];
                    }[];
                    formula: components["schemas"]["TextInput"];
                    readonly sources: {
                        title: string;
                        link: string;
                        status: string;
                    }[];
                    readonly assumed: components["schemas"]["TextInput"][];
                    file: string;
                    sha256: string;
                    text: string;
                }[];
                readonly breakdowns: {
                    id: string;
                    file: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
            };
            today: {
                /** @enum {string} */
                state: "same" | "changed" | "unanswerable";
                readonly changed: ("data" | "definition" | "breakdown" | "code")[];
                readonly differences: {
                    table: number;
                    readonly keys: string[];
                    before: {
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        pupils: number | null;
                        band?: {
                            low: number;
                            high: number;
                        };
                        /** @enum {string} */
                        symbol?: "c" | "x" | "z" | "k" | "b";
                    } | null;
                    after: {
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        pupils: number | null;
                        band?: {
                            low: number;
                            high: number;
                        };
                        /** @enum {string} */
                        symbol?: "c" | "x" | "z" | "k" | "b";
                    } | null;
                }[];
                differenceCount: number;
                readonly reasons: components["schemas"]["TextInput"][];
            };
        };
        /** @description A version of a published dataset, without its rows */
        ReleaseVersionInput: {
            version: string;
            /** @enum {string} */
            status: "draft" | "scheduled" | "published";
            kind: ("major" | "minor" | "patch") | null;
            previous: string | null;
            publishAt: string | null;
            notes: components["schemas"]["TextInput"];
            rows: number;
            sha256: string;
        };
        /** @description A dataset that is published in versions */
        ReleaseDatasetInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            latest: components["schemas"]["ReleaseVersionInput"] | null;
        };
        /** @description A version with its facets and their short ids */
        ReleaseVersionDetailInput: {
            version: string;
            /** @enum {string} */
            status: "draft" | "scheduled" | "published";
            kind: ("major" | "minor" | "patch") | null;
            previous: string | null;
            publishAt: string | null;
            notes: components["schemas"]["TextInput"];
            rows: number;
            sha256: string;
            dataset: string;
            title: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            notice: components["schemas"]["TextInput"] | null;
            readonly data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            }[];
            readonly protection: components["schemas"]["TextInput"][];
            facets: {
                readonly indicators: {
                    id: string;
                    key: string;
                    label: components["schemas"]["TextInput"];
                    meaning: string;
                    /** @enum {string} */
                    unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
                    decimals: number;
                    /** @enum {string} */
                    better: "higher" | "lower" | "none";
                    question: components["schemas"]["TextInput"];
                    formula: components["schemas"]["TextInput"];
                    readonly footnotes: components["schemas"]["TextInput"][];
                    readonly assumed: components["schemas"]["TextInput"][];
                    definition: string;
                }[];
                readonly breakdowns: {
                    id: string;
                    key: string;
                    label: components["schemas"]["TextInput"];
                    meaning: string;
                    readonly groups: {
                        id: string;
                        key: string;
                        label: components["schemas"]["TextInput"];
                        meaning: string;
                    }[];
                }[];
                readonly places: {
                    id: string;
                    key: string;
                    label: components["schemas"]["TextInput"];
                    meaning: string;
                    /** @enum {string} */
                    level: "country" | "province" | "municipality";
                }[];
                readonly years: number[];
            };
        };
        /** @description One thing that is different from the version before */
        ReleaseChangeInput: {
            /** @enum {string} */
            kind: "removed" | "redefined" | "added" | "reworded";
            /** @enum {string} */
            facet: "indicator" | "breakdown" | "group" | "place" | "year";
            id: string;
            key: string;
            label: components["schemas"]["TextInput"];
        } | {
            /** @constant */
            kind: "renamed";
            was: components["schemas"]["TextInput"];
            /** @enum {string} */
            facet: "indicator" | "breakdown" | "group" | "place" | "year";
            id: string;
            key: string;
            label: components["schemas"]["TextInput"];
        } | {
            /** @enum {string} */
            kind: "rows-removed" | "rows-added";
            count: number;
        } | {
            /** @constant */
            kind: "values-changed";
            count: number;
            indicators: {
                [key: string]: number;
            };
            readonly examples: {
                indicator: string;
                place: string;
                year: number;
                groups: {
                    [key: string]: string;
                };
                before: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    pupils: number | null;
                    symbol: string | null;
                };
                after: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    pupils: number | null;
                    symbol: string | null;
                };
            }[];
        };
        /** @description One figure by ids; groups of the breakdowns that it is split by */
        ReleaseRowInput: {
            indicator: string;
            place: string;
            year: number;
            groups: {
                [key: string]: string;
            };
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            band?: {
                low: number;
                high: number;
            };
            symbol?: string;
            readonly footnotes: number[];
            labels?: {
                [key: string]: string;
            };
        };
        /** @description The rows of a version that were asked for */
        ReleaseAnswerInput: {
            dataset: string;
            version: string;
            notice: components["schemas"]["TextInput"] | null;
            paging: {
                page: number;
                pageSize: number;
                rows: number;
                pages: number;
            };
            warnings: {
                field: string;
                readonly names: string[];
                message: components["schemas"]["TextInput"];
            }[];
            rows: components["schemas"]["ReleaseRowInput"][];
        };
        /** @description What went wrong (RFC 9457) */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            refusals?: {
                kind: string;
                message: {
                    nl: string;
                    en: string;
                };
            }[];
            faults?: {
                kind: string;
                file: string;
                row: number;
                line?: number;
                column: string;
                value: string;
                expected: {
                    nl: string;
                    en: string;
                };
            }[];
        };
        /** @description A text in Dutch and English */
        Text: {
            nl: string;
            en: string;
        };
        /** @description One version of a regulation */
        RuleVersion: {
            regulation: string;
            title: {
                nl: string;
                en: string;
            };
            /**
             * @description Which date of a decision chooses the version
             * @enum {string}
             */
            datedBy: "count-date" | "school-year";
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description Last day on which this version counts; without it, until the next version
             */
            validUntil?: string;
            source: {
                title: string;
                /** Format: uri */
                link: string;
                /** Format: date */
                published?: string;
            };
            parameters: {
                [key: string]: {
                    label: {
                        nl: string;
                        en: string;
                    };
                    /** @description A decimal with a point, one of `options` when the unit is `choice`, or a day as mm-dd */
                    value: string;
                    /** @enum {string} */
                    unit: "percent" | "eurocent" | "points" | "pupils" | "places" | "years" | "coefficient" | "probability" | "count" | "month-day" | "choice";
                    /** @description The values a `choice` may take */
                    options?: string[];
                    /** @description Lowest value that may be tried out */
                    minimum?: string;
                    /** @description Highest value that may be tried out */
                    maximum?: string;
                    article: string;
                    /** Format: uri */
                    link: string;
                    /** @enum {string} */
                    status: "published" | "derived" | "assumed";
                    /** Format: date */
                    lastChecked: string;
                    /** @description How a derived or assumed value was reached: required for those two */
                    derivation?: {
                        nl: string;
                        en: string;
                    };
                };
            };
            file: string;
            sha256: string;
        };
        /** @description Facts that were imported or generated */
        Dataset: {
            id: string;
            kind: string;
            title: string;
            sourceName: string;
            sha256: string;
            rows: number;
            countDate: string | null;
            generated: boolean;
            createdAt: string;
        };
        /** @description A long task: it shows its progress and can be stopped */
        Job: {
            id: string;
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            message: components["schemas"]["Text"] | null;
            error: components["schemas"]["Text"] | null;
            result: unknown;
            cancelRequested: boolean;
            attempt: number;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        /** @description Figures of the country; amounts as decimal strings of euros */
        FundingSummary: {
            sites: number;
            pupils: number;
            sitesWithMoney: number;
            netScore: number;
            amount: string;
            amountPerUnit: string;
            sitesDifferentFromPublished?: number;
            sitesFlagged: number;
            indicative: boolean;
            /** @default [] */
            readonly reasons: components["schemas"]["Text"][];
            assumed: {
                id: string;
                label: components["schemas"]["Text"];
                value: string;
                unit: string;
                status: string;
            }[];
        };
        /** @description A kept outcome with its receipt */
        Run: {
            id: string;
            instrument: string;
            scheme: string;
            dataset: string;
            settings: {
                countDate: string;
                fundingYear: number;
                amountPerUnit?: string;
                budget?: string;
                /** @default {} */
                overlay: {
                    [key: string]: string;
                };
            };
            receipt: {
                id: string;
                /** @constant */
                version: 1;
                instrument: string;
                inputs: {
                    role: string;
                    kind: string;
                    name: string;
                    sha256: string;
                    bytes: number;
                }[];
                settings: {
                    [key: string]: unknown;
                };
                seed: number | null;
                rules: {
                    regulation: string;
                    validFrom: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
                output: {
                    format: string;
                    rows: number;
                    sha256: string;
                };
                /** @description Where the inputs were read: a hint, not part of the id */
                foundAt?: string[];
            };
            summary: components["schemas"]["FundingSummary"];
            createdAt: string;
        };
        FundingScheme: {
            id: string;
            title: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            method: string;
            levers: {
                parameter: string;
                label: components["schemas"]["Text"];
                unit: string;
                min: number;
                max: number;
                step: number;
                options?: string[];
                sources: string[];
            }[];
        };
        /** @description Tables, columns and code lists of every register */
        RegisterSchema: {
            tables: {
                id: string;
                title: components["schemas"]["Text"];
                grain: components["schemas"]["Text"];
                yearly: boolean;
                readonly key: string[];
                columns: {
                    id: string;
                    label: components["schemas"]["Text"];
                    kind: string;
                    /** @enum {string} */
                    stored: "BIGINT" | "INTEGER" | "BOOLEAN" | "VARCHAR";
                    nullable: boolean;
                    /** @description Id of the code list */
                    list: string | null;
                    low: number | null;
                    high: number | null;
                    /** @description Table whose key this is */
                    refersTo: string | null;
                }[];
            }[];
            codeLists: {
                id: string;
                codes: {
                    code: string;
                    label: components["schemas"]["Text"];
                }[];
            }[];
        };
        /** @description One register: what it holds and how sound it is */
        Register: {
            id: string;
            createdAt: string;
            manifest: {
                /** @constant */
                format: "kansrijk-register/1";
                title: {
                    nl: string;
                    en: string;
                };
                generated: boolean;
                seed?: number;
                schoolYears: number[];
                tables: {
                    [key: string]: {
                        rows: number;
                        files: {
                            [key: string]: {
                                rows: number;
                                sha256: string;
                            };
                        };
                    };
                };
                settings?: {
                    [key: string]: unknown;
                };
                sha256: string;
            };
            quality: {
                tables: {
                    table: string;
                    rows: number;
                    years: {
                        year: number;
                        rows: number;
                    }[];
                    blanks: {
                        column: string;
                        count: number;
                    }[];
                }[];
                joins: {
                    id: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    found: number;
                    of: number;
                    /** @enum {string} */
                    level: "fine" | "look" | "none";
                }[];
                plausibility: {
                    id: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    found: number;
                    of: number;
                    /** @enum {string} */
                    level: "fine" | "look" | "none";
                }[];
                notes: {
                    nl: string;
                    en: string;
                }[];
            };
            /** @description Of a generated register: how it resembles published figures */
            fit: unknown;
            /** @description The register with the same title that was kept before */
            previous: string | null;
            difference: {
                table: string;
                before: number;
                after: number;
                added: number;
                removed: number;
                changed: number;
            }[] | null;
        };
        /** @description Borders as GeoJSON (RFC 7946): WGS84, outer rings against the clock */
        AreaGeometry: {
            /** @constant */
            type: "FeatureCollection";
            features: {
                /** @constant */
                type: "Feature";
                id: string;
                properties: {
                    code: string;
                    name: string;
                };
                geometry: {
                    /** @constant */
                    type: "MultiPolygon";
                    readonly coordinates: [
                        number,
                        number
                    ][][][];
                };
            }[];
            /** @description The imported file that the borders come from */
            dataset: string;
            /** @description Places of today without borders in that file */
            readonly missing: string[];
        };
        /** @description An estimate with its standard error and 95% interval; null: not available */
        PisaFigure: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
        };
        /** @description A table with students of PISA */
        PisaSample: {
            id: string;
            title: components["schemas"]["Text"];
            generated: boolean;
            readonly cautions: {
                id: string;
                text: components["schemas"]["Text"];
            }[];
            readonly domains: ("math" | "read" | "scie" | "prob")[];
            readonly groups: {
                country: string | null;
                year: number | null;
                students: number;
            }[];
        };
        /** @description One measure of one country; a share lies between 0 and 1 */
        PisaMeasure: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
            /** @enum {string} */
            statistic: "mean" | "percentile-spread" | "resilience" | "gradient";
            definition: ("oecd-core-skills" | "national" | "level-three") | null;
            domain: ("math" | "read" | "scie" | "prob") | null;
            /** @enum {string} */
            unit: "points" | "share";
            n: number;
            plausibleValues: number;
            replicates: number;
            parts: {
                [key: string]: components["schemas"]["PisaFigure"];
            };
            reason: components["schemas"]["Text"] | null;
        };
        /** @description All measures of one country */
        PisaCountry: {
            country: string | null;
            year: number | null;
            students: number;
            readonly measures: components["schemas"]["PisaMeasure"][];
        };
        /** @description The lowest score of level 3 in a domain, and how sure it is */
        PisaCutoff: {
            id: string;
            label: components["schemas"]["Text"];
            value: string;
            status: string;
            derivation?: components["schemas"]["Text"];
        };
        /** @description What the measures see when the scores of some students rise */
        PisaExperiment: {
            readonly effects: {
                /** @enum {string} */
                measure: "percentile-spread" | "oecd-core-skills" | "national";
                before: components["schemas"]["PisaFigure"];
                after: components["schemas"]["PisaFigure"];
                change: components["schemas"]["PisaFigure"];
            }[];
            readonly instead: {
                /** @enum {string} */
                who: "nobody" | "top-tenth" | "bottom-tenth" | "everybody" | "least-favourable-quarter";
                changes: {
                    [key: string]: number;
                };
            }[];
            readonly curve: {
                percentile: number;
                before: number;
                after: number;
            }[];
        };
        /** @enum {string} */
        AdmissionState: "set-up" | "open" | "closed" | "drawn" | "placed" | "verified" | "published";
        /** @enum {string} */
        AdmissionStepName: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct";
        /** @enum {string} */
        AdmissionDeedName: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct" | "after-care" | "erase";
        /** @description What a programme offers in a round */
        AdmissionOffer: {
            id: string;
            name: string;
            school: string;
            level: string;
            x: number | null;
            y: number | null;
            capacity: number;
            familyExtra: number;
            reserves: {
                group: string;
                places: number;
            }[];
            quotas: {
                group: string;
                places: number;
            }[];
            admits: string[] | null;
            hasOwnOrder: boolean;
        };
        /** @description Places and cut-offs of a programme */
        AdmissionProgrammeOutcome: {
            id: string;
            name: string;
            school: string;
            level: string;
            x: number | null;
            y: number | null;
            capacity: number;
            extra: number;
            placed: number;
            lastClass: number;
            readonly sections: {
                /** @enum {string} */
                kind: "reserve" | "open" | "rest";
                group: string | null;
                places: number;
                placed: number;
                cutoff: {
                    class: number;
                    number: number;
                } | null;
            }[];
            readonly quotas: {
                group: string;
                places: number;
                placed: number;
                cutoff: {
                    class: number;
                    number: number;
                } | null;
            }[];
        };
        AdmissionOutcome: {
            edition: number;
            /** @description null: hidden, because it says too much about few */
            applicants: number | null;
            readonly byRank: {
                /** @description Place on the own list, from 1; null: no place */
                rank: number | null;
                /** @description null: hidden, because it says too much about few */
                count: number | null;
                share: number | null;
            }[];
            readonly programmes: components["schemas"]["AdmissionProgrammeOutcome"][];
        };
        /** @description What was published at the close, before the randomness existed */
        AdmissionAnnouncement: {
            root: string;
            beacon: {
                network: string;
                chainHash: string;
                scheme: string;
                publicKey: string;
                round: number;
                at: string;
                fallbackRound: number | null;
                fallbackAt: string | null;
            } | null;
            notarySha256: string | null;
            /** @description What these sources prove, and what happens when one fails */
            meaning: components["schemas"]["Text"][];
        };
        AdmissionCommitment: {
            root: string;
            contentSha256: string;
            applicationsRoot: string;
            /** @description null: hidden, because it says too much about few */
            applications: number | null;
            rulesSha256: string;
            codeSha256: string;
            closedAt: string;
        };
        AdmissionDraw: {
            seed: string;
            beacon: {
                round: number;
                signature: string;
            } | null;
            notaryText: string | null;
            events: {
                event: string;
                meaning: components["schemas"]["Text"];
            }[];
            failureReason: string | null;
            /** @description What was done at the draw to get the signatures of the beacon */
            attempts: {
                /** @enum {string} */
                source: "by-hand" | "relay";
                host: string | null;
                round: number;
                at: string;
                /** @enum {string} */
                result: "valid" | "false-signature" | "not-there" | "unreachable";
            }[];
            /** @description Why it was drawn before the day of the calendar */
            calendarReason: string | null;
            drawnAt: string;
        };
        /** @description A step that was taken, with its receipt */
        AdmissionStep: {
            step: components["schemas"]["AdmissionDeedName"];
            label: components["schemas"]["Text"];
            edition: number;
            at: string;
            receipt: {
                id: string;
                /** @constant */
                version: 1;
                instrument: string;
                inputs: {
                    role: string;
                    kind: string;
                    name: string;
                    sha256: string;
                    bytes: number;
                }[];
                settings: {
                    [key: string]: unknown;
                };
                seed: number | null;
                rules: {
                    regulation: string;
                    validFrom: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
                output: {
                    format: string;
                    rows: number;
                    sha256: string;
                };
                /** @description Where the inputs were read: a hint, not part of the id */
                foundAt?: string[];
            };
            result: {
                [key: string]: unknown;
            };
        };
        AdmissionDocument: {
            name: string;
            edition: number;
            version: number;
            step: components["schemas"]["AdmissionDeedName"];
            /** @enum {string} */
            audience: "public" | "trusted";
            mediaType: string;
            bytes: number;
            sha256: string;
            createdAt: string;
        };
        AdmissionRoundSummary: {
            /** @description Id of a round, such as amsterdam-2027 */
            id: string;
            title: string;
            region: string;
            schoolYear: string;
            state: components["schemas"]["AdmissionState"];
            stateLabel: components["schemas"]["Text"];
            edition: number;
            publishedEdition: number | null;
            /** @description When the personal data were erased */
            erasedAt: string | null;
            createdAt: string;
        };
        /** @description A round as everybody may see it */
        AdmissionRound: {
            /** @description Id of a round, such as amsterdam-2027 */
            id: string;
            title: string;
            region: string;
            schoolYear: string;
            state: components["schemas"]["AdmissionState"];
            stateLabel: components["schemas"]["Text"];
            edition: number;
            publishedEdition: number | null;
            /** @description When the personal data were erased */
            erasedAt: string | null;
            createdAt: string;
            settings: {
                /**
                 * @description Regulation of the procedure in the rules, such as a region's; null: none
                 * @default null
                 */
                procedure: string | null;
                /**
                 * @default single
                 * @enum {string}
                 */
                tieBreaking: "single" | "multiple";
                /** @default [] */
                listRules: {
                    advice?: string;
                    minimum?: number;
                    maximum?: number;
                }[];
                calendar: {
                    /** @default null */
                    opensOn: string | null;
                    /** @default null */
                    closesOn: string | null;
                    /** @default null */
                    drawsOn: string | null;
                    /** @default null */
                    publishesOn: string | null;
                };
                draw: {
                    /**
                     * @default {
                     *       "network": "quicknet"
                     *     }
                     */
                    beacon: {
                        /**
                         * @default quicknet
                         * @enum {string}
                         */
                        network: "quicknet";
                        /**
                         * Format: date-time
                         * @description The first round of the beacon at or after this moment; or give the number
                         */
                        at?: string;
                        /** @description Number of the announced round */
                        round?: number;
                        /** @description Used when the announced round is not there */
                        fallbackRound?: number;
                    } | null;
                    /**
                     * @description SHA-256 of the text that the notary keeps sealed
                     * @default null
                     */
                    notarySha256: string | null;
                };
                /**
                 * @description Row of a second round: unlucky first (reversed), or as in round one (same). Fixed at the close
                 * @enum {string}
                 */
                secondRoundLottery?: "reversed" | "same";
                /**
                 * Format: date
                 * @description From this day on the personal data of the round may be erased; not before publication
                 */
                erasesOn?: string;
            };
            steps: components["schemas"]["AdmissionStep"][];
            nextStep: {
                step: components["schemas"]["AdmissionStepName"];
                label: components["schemas"]["Text"];
            } | null;
            calendar: {
                id: string;
                /** @enum {string} */
                status: "met" | "early" | "late" | "unknown";
                date: string | null;
                message: components["schemas"]["Text"];
                article: string | null;
                link: string | null;
            }[];
            commitment: components["schemas"]["AdmissionCommitment"] | null;
            announcement: components["schemas"]["AdmissionAnnouncement"] | null;
            draw: components["schemas"]["AdmissionDraw"] | null;
            outcome: components["schemas"]["AdmissionOutcome"] | null;
            verification: {
                ok: boolean;
                at: string;
                properties: {
                    property: string;
                    title: components["schemas"]["Text"];
                    status: string;
                }[];
            } | null;
            corrections: {
                edition: number;
                at: string;
                reason: string;
                /** @description null: hidden, because it says too much about few */
                changed: number | null;
                isPublished: boolean;
            }[];
            documents: components["schemas"]["AdmissionDocument"][];
        };
        /** @description What is wrong in a file, where, and what was expected */
        AdmissionFault: {
            kind: string;
            file: string;
            row: number;
            line?: number;
            column: string;
            value: string;
            expected: components["schemas"]["Text"];
        };
        AdmissionFile: {
            part: string;
            edition: number;
            version: number;
            name: string;
            bytes: number;
            sha256: string;
            rows: number;
            createdAt: string;
        };
        /** @description What the coordinator sees */
        AdmissionDesk: {
            parts: {
                part: string;
                title: components["schemas"]["Text"];
                isRequired: boolean;
                file: components["schemas"]["AdmissionFile"] | null;
            }[];
            counts: {
                programmes: number;
                places: number;
                applicants: number;
                families: number;
                choices: number;
                withPriority: number;
                located: number;
            };
            faults: components["schemas"]["AdmissionFault"][];
            warnings: components["schemas"]["AdmissionFault"][];
            lint: {
                rule: string;
                message: components["schemas"]["Text"];
                example?: unknown;
            }[];
            /** @description Where the round is not what the procedure of its settings says */
            procedure: {
                id: string;
                message: components["schemas"]["Text"];
            }[];
            steps: {
                step: components["schemas"]["AdmissionStepName"];
                label: components["schemas"]["Text"];
                isAllowed: boolean;
                why: components["schemas"]["Text"][];
            }[];
            uploads: {
                isAllowed: boolean;
                edition: number | null;
                why: components["schemas"]["Text"][];
            };
            documents: components["schemas"]["AdmissionDocument"][];
            jobs: {
                id: string;
                kind: string;
            }[];
        };
        /** @description A procedure or calendar as a rule, with its source */
        AdmissionProcedure: {
            regulation: string;
            title: components["schemas"]["Text"];
            validFrom: string;
            source: {
                title: string;
                link: string;
            };
            parameters: {
                id: string;
                label: components["schemas"]["Text"];
                value: string;
                unit: string;
                article: string;
                link: string;
                status: string;
            }[];
        };
        /** @description With it a family checks its own outcome */
        PlaceReceipt: {
            application: {
                advice: string | null;
                consent: boolean;
                family: string | null;
                readonly groups: string[];
                id: string;
                readonly preferences: string[];
                readonly priority: {
                    class: number;
                    programme: string;
                }[];
                together: boolean;
            };
            applications: number;
            applicationsRoot: string;
            certificateSha256: string;
            readonly choices: {
                class: number | null;
                number: number | null;
                programme: string;
            }[];
            contentSha256: string;
            /** @constant */
            format: "kansrijk-place-receipt/1";
            leaf: string;
            readonly path: {
                /** @enum {string} */
                side: "left" | "right";
                hash: string;
            }[];
            placement: {
                programme: string | null;
                rank: number | null;
                section: number | null;
            };
            root: string;
            salt: string;
            seed: string | null;
            ticket: string | null;
        };
        /** @description What one pupil gets to see */
        AdmissionPupilOutcome: {
            edition: number;
            certificateSha256: string;
            placement: {
                programme: string | null;
                rank: number | null;
            };
            programmes: {
                id: string;
                name: string;
                school: string;
                level: string;
                x: number | null;
                y: number | null;
            }[];
            explanation: {
                subject: string;
                title: components["schemas"]["Text"];
                readonly steps: {
                    id: string;
                    sentence: components["schemas"]["Text"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                    readonly basis: {
                        parameter: string;
                        label: components["schemas"]["Text"];
                        value: string;
                        unit: string;
                        article: string;
                        link: string;
                        validFrom: string;
                        /** @enum {string} */
                        status: "published" | "derived" | "assumed";
                        replaced?: string;
                    }[];
                }[];
                readonly alternatives: {
                    id: string;
                    sentence: components["schemas"]["Text"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                }[];
                readonly remarks: {
                    id: string;
                    sentence: components["schemas"]["Text"];
                    quantities: {
                        [key: string]: {
                            value: string;
                            unit: string;
                        };
                    };
                    readonly basis: {
                        parameter: string;
                        label: components["schemas"]["Text"];
                        value: string;
                        unit: string;
                        article: string;
                        link: string;
                        validFrom: string;
                        /** @enum {string} */
                        status: "published" | "derived" | "assumed";
                        replaced?: string;
                    }[];
                }[];
            };
            text: string;
            receipt: components["schemas"]["PlaceReceipt"];
            /** @description Beforehand, per choice and last no place; null: not computed */
            chances: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            }[] | null;
            /** @description Own place on the reserve lists as they are now, 1 is next; null: they are not made */
            reserve: {
                programme: string;
                position: number;
            }[] | null;
            /** @description How it stands by now; null: nothing was done after the result */
            afterCare: {
                /** @description Programme by now; null: no place */
                place: string | null;
                hasLeft: boolean;
                /** @description Programmes with a place on offer for this pupil */
                offers: string[];
            } | null;
        };
        /** @description Chances of a list, from many complete lotteries on the lists of a round */
        AdmissionChances: {
            lotteries: number;
            round: string;
            choices: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            }[];
            unplaced: {
                /** @description null: no place */
                programme: string | null;
                /** @description Between 0 and 1; null: an own order, of which nothing is known */
                chance: number | null;
                low: number | null;
                high: number | null;
            };
            isLikelyToRunOut: boolean;
            resample: boolean;
            warnings: {
                kind: string;
                programme: string | null;
                message: components["schemas"]["Text"];
            }[];
            bestAddition: {
                programme: string;
                runsOut: number;
            } | null;
            /** @description What the intervals hold, and what they do not */
            covers: components["schemas"]["Text"];
        };
        /** @description Segregation of a table; null where a figure does not exist */
        Segregation: {
            M: number | null;
            H: number | null;
            H_unit: number | null;
            focus: string | null;
            D: number | null;
            gini: number | null;
            atkinson: number | null;
            eta2: number | null;
            isolation: {
                [key: string]: number | null;
            };
            isolation_focus: number | null;
            interaction: number | null;
            exposure: {
                [key: string]: {
                    [key: string]: number;
                } | null;
            };
            multi: {
                multi_dissimilarity: number | null;
                multi_gini: number | null;
                normalized_exposure: number | null;
                relative_diversity: number | null;
                squared_coefficient_of_variation: number | null;
                entropy: number | null;
                simpson_concentration: number | null;
            };
            n: number;
            units: number;
            groups: number;
            group_shares: {
                [key: string]: number;
            };
            expected: {
                replicates: number;
                values: {
                    [key: string]: number | null;
                };
                above: {
                    [key: string]: number | null;
                };
            };
            intervals?: {
                [key: string]: {
                    low: number;
                    high: number;
                    standardError: number;
                    bias: number;
                    corrected: {
                        value: number;
                        low: number;
                        high: number;
                    };
                    replicates: number;
                } | null;
            };
            within?: {
                by: string;
                between: {
                    M: number | null;
                    H: number | null;
                };
                within: {
                    M: number | null;
                    H: number | null;
                };
                readonly parts: {
                    name: string;
                    share: number;
                    M: number | null;
                    H: number | null;
                    entropyRatio: number | null;
                }[];
                readonly nested: {
                    level: string;
                    M: number | null;
                    H: number | null;
                }[];
            };
            difference?: {
                M1: number;
                M2: number;
                diff: number;
                additions: number;
                removals: number;
                group_marginal: number;
                unit_marginal: number;
                structural: number;
                common: {
                    units: number;
                    groups: number;
                };
                error: number;
            } | null;
        };
        /** @description A column of an imported table */
        TableColumn: {
            name: string;
            label: string;
            /** @enum {string} */
            kind: "text" | "day" | "marks" | "yes-no" | "whole" | "decimal" | "number" | "count" | "figure";
            /** @enum {string} */
            identifies?: "site" | "institution" | "board" | "municipality" | "district" | "province" | "postcode4" | "postcode6" | "partnership" | "school-year" | "calendar-year";
            /** @constant */
            unit?: "percent";
            repeats?: number;
            decimals?: number;
        };
        /** @description What is exact, a band, secret or blank in an imported table */
        TableQuality: {
            rows: number;
            storedRows: number;
            readonly totalRows: number[];
            readonly unused: string[];
            damaged: {
                cells: number;
                readonly examples: {
                    row: number;
                    column: string;
                    value: string;
                }[];
            };
            readonly columns: {
                name: string;
                label: string;
                /** @enum {string} */
                kind: "text" | "day" | "marks" | "yes-no" | "whole" | "decimal" | "number" | "count" | "figure";
                /** @enum {string} */
                identifies?: "site" | "institution" | "board" | "municipality" | "district" | "province" | "postcode4" | "postcode6" | "partnership" | "school-year" | "calendar-year";
                /** @constant */
                unit?: "percent";
                cells: {
                    exact: number;
                    band: number;
                    secret: number;
                    blank: number;
                };
                small: number;
                different: number | null;
                lowest: number | null;
                highest: number | null;
                sum: {
                    low: number;
                    high: number;
                } | null;
            }[];
            repeated: {
                readonly key: string[];
                rows: number;
                readonly examples: string[];
            } | null;
            readonly years: {
                column: string;
                readonly values: {
                    value: string;
                    rows: number;
                }[];
            }[];
            readonly joins: {
                column: string;
                dataset: string;
                title: string;
                codes: number;
                knownCodes: number;
                rows: number;
                knownRows: number;
                readonly unknown: string[];
            }[];
            changes: {
                before: string;
                rowsAdded: number;
                rowsRemoved: number;
                rowsChanged: number;
                rowsSame: number;
                readonly columnsAdded: string[];
                readonly columnsRemoved: string[];
                cellsChanged: {
                    [key: string]: number;
                };
            } | null;
        };
        /** @description A kind of table that can be imported */
        DatasetKind: {
            id: string;
            title: components["schemas"]["Text"];
            publisher: string;
            link: string | null;
            licence: string | null;
            notes: components["schemas"]["Text"] | null;
            year: ("school-year" | "calendar-year") | null;
            columns: string[];
        };
        /** @description Where the after-care of the published edition stands */
        AdmissionAfterCare: {
            edition: number;
            /** @description Number of the last act of the round; 0 before the first */
            sequence: number;
            programmes: {
                programme: string;
                name: string;
                places: number;
                placed: number;
                free: number;
                waiting: number;
            }[];
            /** @description Places that may be offered now, at most one per programme */
            readonly offers: {
                programme: string;
                applicant: string;
                /** @description On the reserve list right after placing, from 1 */
                position: number;
                rank: number;
                number: number | null;
            }[];
            acts: {
                sequence: number;
                at: string;
                act: {
                    /** @constant */
                    kind: "gives-up";
                    applicant: string;
                } | {
                    /** @constant */
                    kind: "adds-places";
                    programme: string;
                    places: number;
                } | {
                    /** @constant */
                    kind: "accepts";
                    applicant: string;
                    programme: string;
                } | {
                    /** @constant */
                    kind: "declines";
                    applicant: string;
                    programme: string;
                };
                readonly moves: {
                    applicant: string;
                    from: string | null;
                    to: string | null;
                    /** @description On the reserve list right after placing; null: not from a list */
                    position: number | null;
                }[];
            }[];
        };
        /**
         * @description c protected, x not available, z does not apply, k rounds to zero, b only known as a band
         * @enum {string}
         */
        DataSymbol: "c" | "x" | "z" | "k" | "b";
        /** @description A way to break figures down, with its groups in order */
        Breakdown: {
            id: string;
            label: components["schemas"]["Text"];
            readonly groups: {
                code: string;
                label: components["schemas"]["Text"];
            }[];
        };
        /** @description One figure; a percentage is a number from 0 to 100 */
        IndicatorCell: {
            readonly keys: string[];
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            band?: {
                low: number;
                high: number;
            };
            symbol?: components["schemas"]["DataSymbol"];
            readonly footnotes: number[];
            readonly parts?: {
                /** @enum {string} */
                id: "housing" | "choice";
                value: number;
            }[];
        };
        /** @description Distance between two groups */
        IndicatorGap: {
            year: number;
            breakdown: string;
            group: {
                code: string;
                label: components["schemas"]["Text"];
            };
            against: {
                code: string;
                label: components["schemas"]["Text"];
            };
            value: number | null;
            low: number | null;
            high: number | null;
            certain: boolean;
        };
        /** @description The answer to one question about an indicator */
        IndicatorTable: {
            indicator: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            place: {
                code: string;
                name: string;
            };
            readonly years: number[];
            readonly filter: {
                breakdown: string;
                group: string;
            }[];
            readonly by: components["schemas"]["Breakdown"][];
            readonly cells: components["schemas"]["IndicatorCell"][];
            readonly gaps: components["schemas"]["IndicatorGap"][];
            readonly footnotes: components["schemas"]["Text"][];
            data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            };
            definition: string;
            seed: number;
            protection: components["schemas"]["Text"];
            readonly assumed: components["schemas"]["Text"][];
            statement: components["schemas"]["Text"];
            readonly explanation: components["schemas"]["Text"][];
            readonly whatIf: components["schemas"]["Text"][];
        };
        /** @description An indicator in a list */
        IndicatorListing: {
            id: string;
            title: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            field: number;
            fieldTitle: components["schemas"]["Text"];
            equality: {
                id: string;
                label: components["schemas"]["Text"];
            };
            kind: string;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            main: string | null;
            readonly breakdowns: string[];
            indicative: boolean;
            sha256: string;
        };
        /** @description An indicator with its definition, in words and as file */
        Indicator: {
            id: string;
            title: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            field: number;
            fieldTitle: components["schemas"]["Text"];
            equality: {
                id: string;
                label: components["schemas"]["Text"];
            };
            kind: string;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            main: string | null;
            readonly breakdowns: string[];
            indicative: boolean;
            sha256: string;
            readonly breakdownDetails: {
                id: string;
                label: components["schemas"]["Text"];
                readonly groups: {
                    code: string;
                    label: components["schemas"]["Text"];
                }[];
                /** @enum {string} */
                favourable: "first" | "last" | "none";
                note: components["schemas"]["Text"] | null;
            }[];
            definition: {
                population: components["schemas"]["Text"];
                numerator: components["schemas"]["Text"] | null;
                denominator: components["schemas"]["Text"] | null;
                leftOut: components["schemas"]["Text"] | null;
            };
            formula: components["schemas"]["Text"];
            readonly sources: {
                title: string;
                link: string;
                date: string | null;
                /** @enum {string} */
                status: "published" | "derived" | "assumed";
            }[];
            readonly footnotes: components["schemas"]["Text"][];
            readonly published: {
                year: number;
                breakdown: string | null;
                group: string | null;
                value: number;
                source: string;
                /** @enum {string} */
                status: "published" | "derived" | "assumed";
            }[];
            readonly assumed: components["schemas"]["Text"][];
            file: string;
        };
        /** @description One indicator in the summary of a place */
        MonitorTile: {
            indicator: string;
            title: components["schemas"]["Text"];
            question: components["schemas"]["Text"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            year: number;
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            symbol?: components["schemas"]["DataSymbol"];
            gap: components["schemas"]["IndicatorGap"] | null;
            trend: {
                since: number;
                change: number;
                low: number | null;
                high: number | null;
                certain: boolean;
            } | null;
            readonly series: {
                year: number;
                value: number | null;
            }[];
            readonly compare: {
                place: {
                    code: string;
                    name: string;
                };
                value: number | null;
                low: number | null;
                high: number | null;
                pupils: number | null;
                symbol?: components["schemas"]["DataSymbol"];
            }[];
            statement: components["schemas"]["Text"];
            indicative: boolean;
        };
        /** @description The chances of a place, by field of action */
        MonitorSummary: {
            place: {
                code: string;
                name: string;
            };
            data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            };
            readonly fields: {
                field: number;
                title: components["schemas"]["Text"];
                readonly tiles: components["schemas"]["MonitorTile"][];
                coverage: components["schemas"]["Text"] | null;
            }[];
            protection: components["schemas"]["Text"];
        };
        /** @description A register that indicators can be computed on */
        RegisterListing: {
            id: string;
            title: components["schemas"]["Text"];
            generated: boolean;
            readonly schoolYears: number[];
            sha256: string;
            pupils: number;
            createdAt: string;
        };
        /** @description A place that figures can be asked for */
        Place: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "country" | "province" | "municipality";
            province: string | null;
            inhabitants: number | null;
            /** @description Column and row in the tile map */
            tile: number[] | null;
        };
        /** @description A view as it was kept, and whether it would be the same today */
        Permalink: {
            id: string;
            sha256: string;
            createdAt: string;
            frozen: {
                /** @constant */
                format: "kansrijk-permalink/1";
                address: string;
                readonly requests: {
                    indicator: string;
                    by: string;
                    place: string;
                    years?: string;
                    filter: string;
                    data?: string;
                    seed: number;
                }[];
                readonly tables: components["schemas"]["IndicatorTable"][];
                readonly definitions: {
                    id: string;
                    title: components["schemas"]["Text"];
                    question: components["schemas"]["Text"];
                    equality: components["schemas"]["Text"];
                    readonly parts: {
                        label: components["schemas"]["Text"];
                        text: components["schemas"]["Text"];
                    }[];
                    formula: components["schemas"]["Text"];
                    readonly sources: {
                        title: string;
                        link: string;
                        status: string;
                    }[];
                    readonly assumed: components["schemas"]["Text"][];
                    file: string;
                    sha256: string;
                    text: string;
                }[];
                readonly breakdowns: {
                    id: string;
                    file: string;
                    sha256: string;
                }[];
                code: {
                    version: string;
                    sha256: string;
                };
            };
            today: {
                /** @enum {string} */
                state: "same" | "changed" | "unanswerable";
                readonly changed: ("data" | "definition" | "breakdown" | "code")[];
                readonly differences: {
                    table: number;
                    readonly keys: string[];
                    before: {
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        pupils: number | null;
                        band?: {
                            low: number;
                            high: number;
                        };
                        /** @enum {string} */
                        symbol?: "c" | "x" | "z" | "k" | "b";
                    } | null;
                    after: {
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        pupils: number | null;
                        band?: {
                            low: number;
                            high: number;
                        };
                        /** @enum {string} */
                        symbol?: "c" | "x" | "z" | "k" | "b";
                    } | null;
                }[];
                differenceCount: number;
                readonly reasons: components["schemas"]["Text"][];
            };
        };
        /** @description A version of a published dataset, without its rows */
        ReleaseVersion: {
            version: string;
            /** @enum {string} */
            status: "draft" | "scheduled" | "published";
            kind: ("major" | "minor" | "patch") | null;
            previous: string | null;
            publishAt: string | null;
            notes: components["schemas"]["Text"];
            rows: number;
            sha256: string;
        };
        /** @description A dataset that is published in versions */
        ReleaseDataset: {
            id: string;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            latest: components["schemas"]["ReleaseVersion"] | null;
        };
        /** @description A version with its facets and their short ids */
        ReleaseVersionDetail: {
            version: string;
            /** @enum {string} */
            status: "draft" | "scheduled" | "published";
            kind: ("major" | "minor" | "patch") | null;
            previous: string | null;
            publishAt: string | null;
            notes: components["schemas"]["Text"];
            rows: number;
            sha256: string;
            dataset: string;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            notice: components["schemas"]["Text"] | null;
            readonly data: {
                dataset: string;
                title: string;
                generated: boolean;
                sha256: string;
            }[];
            readonly protection: components["schemas"]["Text"][];
            facets: {
                readonly indicators: {
                    id: string;
                    key: string;
                    label: components["schemas"]["Text"];
                    meaning: string;
                    /** @enum {string} */
                    unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
                    decimals: number;
                    /** @enum {string} */
                    better: "higher" | "lower" | "none";
                    question: components["schemas"]["Text"];
                    formula: components["schemas"]["Text"];
                    readonly footnotes: components["schemas"]["Text"][];
                    readonly assumed: components["schemas"]["Text"][];
                    definition: string;
                }[];
                readonly breakdowns: {
                    id: string;
                    key: string;
                    label: components["schemas"]["Text"];
                    meaning: string;
                    readonly groups: {
                        id: string;
                        key: string;
                        label: components["schemas"]["Text"];
                        meaning: string;
                    }[];
                }[];
                readonly places: {
                    id: string;
                    key: string;
                    label: components["schemas"]["Text"];
                    meaning: string;
                    /** @enum {string} */
                    level: "country" | "province" | "municipality";
                }[];
                readonly years: number[];
            };
        };
        /** @description One thing that is different from the version before */
        ReleaseChange: {
            /** @enum {string} */
            kind: "removed" | "redefined" | "added" | "reworded";
            /** @enum {string} */
            facet: "indicator" | "breakdown" | "group" | "place" | "year";
            id: string;
            key: string;
            label: components["schemas"]["Text"];
        } | {
            /** @constant */
            kind: "renamed";
            was: components["schemas"]["Text"];
            /** @enum {string} */
            facet: "indicator" | "breakdown" | "group" | "place" | "year";
            id: string;
            key: string;
            label: components["schemas"]["Text"];
        } | {
            /** @enum {string} */
            kind: "rows-removed" | "rows-added";
            count: number;
        } | {
            /** @constant */
            kind: "values-changed";
            count: number;
            indicators: {
                [key: string]: number;
            };
            readonly examples: {
                indicator: string;
                place: string;
                year: number;
                groups: {
                    [key: string]: string;
                };
                before: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    pupils: number | null;
                    symbol: string | null;
                };
                after: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    pupils: number | null;
                    symbol: string | null;
                };
            }[];
        };
        /** @description One figure by ids; groups of the breakdowns that it is split by */
        ReleaseRow: {
            indicator: string;
            place: string;
            year: number;
            groups: {
                [key: string]: string;
            };
            value: number | null;
            low: number | null;
            high: number | null;
            pupils: number | null;
            band?: {
                low: number;
                high: number;
            };
            symbol?: string;
            readonly footnotes: number[];
            labels?: {
                [key: string]: string;
            };
        };
        /** @description The rows of a version that were asked for */
        ReleaseAnswer: {
            dataset: string;
            version: string;
            notice: components["schemas"]["Text"] | null;
            paging: {
                page: number;
                pageSize: number;
                rows: number;
                pages: number;
            };
            warnings: {
                field: string;
                readonly names: string[];
                message: components["schemas"]["Text"];
            }[];
            rows: components["schemas"]["ReleaseRow"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAdmissionAfterCare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afterCare: components["schemas"]["AdmissionAfterCare"];
                    };
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeAdmissionAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: {
                        /** @enum {string} */
                        kind: "gives-up";
                        applicant: string;
                    } | {
                        /** @enum {string} */
                        kind: "adds-places";
                        programme: string;
                        places: number;
                    } | {
                        /** @enum {string} */
                        kind: "accepts";
                        applicant: string;
                        programme: string;
                    } | {
                        /** @enum {string} */
                        kind: "declines";
                        applicant: string;
                        programme: string;
                    };
                    /** @description The `sequence` that was seen last: of two clicks one is taken, the other gets a 409 */
                    expected: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        afterCare: components["schemas"]["AdmissionAfterCare"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringAdmissionFile: {
        parameters: {
            query: {
                part: "round" | "offers" | "applications" | "priorities" | "orders" | "background" | "second-applications";
                name: string;
                dryRun?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        dryRun: true;
                        rows: number;
                        readonly warnings: components["schemas"]["AdmissionFault"][];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        file: components["schemas"]["AdmissionFile"];
                        readonly warnings: components["schemas"]["AdmissionFault"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionTemplate: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                part: "round" | "offers" | "applications" | "priorities" | "orders" | "background" | "second-applications";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPupilOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /**
                     * @default nl
                     * @enum {string}
                     */
                    lang?: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionPupilOutcome"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionChances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    preferences: string[];
                    /** @default {} */
                    priority?: {
                        [key: string]: number;
                    };
                    /** @default [] */
                    groups?: string[];
                    advice?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionChances"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        edition: number;
                        analysis: unknown;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdmissionProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedures: components["schemas"]["AdmissionProcedure"][];
                    };
                };
            };
        };
    };
    listAdmissionRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rounds: components["schemas"]["AdmissionRoundSummary"][];
                    };
                };
            };
        };
    };
    createAdmissionRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a round, such as amsterdam-2027 */
                    id: string;
                    title: string;
                    region: string;
                    schoolYear: string;
                    /** @default {} */
                    settings?: {
                        /**
                         * @description Regulation of the procedure in the rules, such as a region's; null: none
                         * @default null
                         */
                        procedure?: string | null;
                        /**
                         * @default single
                         * @enum {string}
                         */
                        tieBreaking?: "single" | "multiple";
                        /** @default [] */
                        listRules?: {
                            advice?: string;
                            minimum?: number;
                            maximum?: number;
                        }[];
                        /** @default {} */
                        calendar?: {
                            /** @default null */
                            opensOn?: string | null;
                            /** @default null */
                            closesOn?: string | null;
                            /** @default null */
                            drawsOn?: string | null;
                            /** @default null */
                            publishesOn?: string | null;
                        };
                        /** @default {} */
                        draw?: {
                            /**
                             * @default {
                             *       "network": "quicknet"
                             *     }
                             */
                            beacon?: {
                                /**
                                 * @default quicknet
                                 * @enum {string}
                                 */
                                network?: "quicknet";
                                /**
                                 * Format: date-time
                                 * @description The first round of the beacon at or after this moment; or give the number
                                 */
                                at?: string;
                                /** @description Number of the announced round */
                                round?: number;
                                /** @description Used when the announced round is not there */
                                fallbackRound?: number;
                            } | null;
                            /**
                             * @description SHA-256 of the text that the notary keeps sealed
                             * @default null
                             */
                            notarySha256?: string | null;
                        };
                        /**
                         * @description Row of a second round: unlucky first (reversed), or as in round one (same). Fixed at the close
                         * @enum {string}
                         */
                        secondRoundLottery?: "reversed" | "same";
                        /**
                         * Format: date
                         * @description From this day on the personal data of the round may be erased; not before publication
                         */
                        erasesOn?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: components["schemas"]["AdmissionRound"];
                    };
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: components["schemas"]["AdmissionRound"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAdmissionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Regulation of the procedure in the rules, such as a region's; null: none
                     * @default null
                     */
                    procedure?: string | null;
                    /**
                     * @default single
                     * @enum {string}
                     */
                    tieBreaking?: "single" | "multiple";
                    /** @default [] */
                    listRules?: {
                        advice?: string;
                        minimum?: number;
                        maximum?: number;
                    }[];
                    /** @default {} */
                    calendar?: {
                        /** @default null */
                        opensOn?: string | null;
                        /** @default null */
                        closesOn?: string | null;
                        /** @default null */
                        drawsOn?: string | null;
                        /** @default null */
                        publishesOn?: string | null;
                    };
                    /** @default {} */
                    draw?: {
                        /**
                         * @default {
                         *       "network": "quicknet"
                         *     }
                         */
                        beacon?: {
                            /**
                             * @default quicknet
                             * @enum {string}
                             */
                            network?: "quicknet";
                            /**
                             * Format: date-time
                             * @description The first round of the beacon at or after this moment; or give the number
                             */
                            at?: string;
                            /** @description Number of the announced round */
                            round?: number;
                            /** @description Used when the announced round is not there */
                            fallbackRound?: number;
                        } | null;
                        /**
                         * @description SHA-256 of the text that the notary keeps sealed
                         * @default null
                         */
                        notarySha256?: string | null;
                    };
                    /**
                     * @description Row of a second round: unlucky first (reversed), or as in round one (same). Fixed at the close
                     * @enum {string}
                     */
                    secondRoundLottery?: "reversed" | "same";
                    /**
                     * Format: date
                     * @description From this day on the personal data of the round may be erased; not before publication
                     */
                    erasesOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        round: components["schemas"]["AdmissionRound"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdmissionOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offers: components["schemas"]["AdmissionOffer"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        desk: components["schemas"]["AdmissionDesk"];
                    };
                };
            };
            /** @description Default Response */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeAdmissionStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "open";
                } | {
                    /** @enum {string} */
                    step: "close";
                    draw?: {
                        /**
                         * @default {
                         *       "network": "quicknet"
                         *     }
                         */
                        beacon?: {
                            /**
                             * @default quicknet
                             * @enum {string}
                             */
                            network?: "quicknet";
                            /**
                             * Format: date-time
                             * @description The first round of the beacon at or after this moment; or give the number
                             */
                            at?: string;
                            /** @description Number of the announced round */
                            round?: number;
                            /** @description Used when the announced round is not there */
                            fallbackRound?: number;
                        } | null;
                        /**
                         * @description SHA-256 of the text that the notary keeps sealed
                         * @default null
                         */
                        notarySha256?: string | null;
                    };
                    /** @description Published. Needed before the day of the calendar: why the step is taken early */
                    calendarReason?: string;
                } | {
                    /** @enum {string} */
                    step: "draw";
                    /** @default [] */
                    beacons?: {
                        round: number;
                        signature: string;
                    }[];
                    /**
                     * @description Ask the network for signatures that are not given
                     * @default true
                     */
                    fetchBeacon?: boolean;
                    /** @default null */
                    notaryText?: string | null;
                    /** @description Published. Needed to use a written failure rule: why a source is not there */
                    failureReason?: string;
                    /** @description Published. Needed before the day of the calendar: why the step is taken early */
                    calendarReason?: string;
                } | {
                    /** @enum {string} */
                    step: "place";
                    /** @description Published. Needed when the program is not the one that was committed at the close */
                    codeReason?: string;
                } | {
                    /** @enum {string} */
                    step: "verify";
                } | {
                    /** @enum {string} */
                    step: "publish";
                } | {
                    /** @enum {string} */
                    step: "reserve-lists";
                } | {
                    /** @enum {string} */
                    step: "second-round";
                    /**
                     * @description May be left out; another one than was fixed at the close is refused
                     * @enum {string}
                     */
                    lottery?: "reversed" | "same";
                } | {
                    /** @enum {string} */
                    step: "correct";
                    reason: string;
                } | {
                    /** @enum {string} */
                    step: "erase";
                    /** @description The id of the round: needed before the day of its settings, or without one */
                    confirm?: string;
                    /** @description Published */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startAdmissionJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "analysis";
                    /** @default 200 */
                    lotteries?: number;
                    /** @default [] */
                    reserveGroups?: string[];
                } | {
                    /** @enum {string} */
                    kind: "chances";
                    /** @default 10000 */
                    lotteries?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdmissionDocument: {
        parameters: {
            query?: {
                edition?: number;
            };
            header?: never;
            path: {
                /** @description Id of a round, such as amsterdam-2027 */
                round: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        datasets: components["schemas"]["Dataset"][];
                    };
                };
            };
        };
    };
    importDataset: {
        parameters: {
            query: {
                name: string;
                dryRun?: "true" | "false";
                countDate?: string;
                year?: number;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        dryRun: true;
                        kind: string;
                        rows: number;
                        quality: components["schemas"]["TableQuality"];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: components["schemas"]["Dataset"];
                    };
                };
            };
            /** @description Default Response */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: components["schemas"]["Dataset"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        quality: components["schemas"]["TableQuality"];
                        columns: components["schemas"]["TableColumn"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatasetRows: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: string[];
                        rows: (string | {
                            /** @enum {string} */
                            unknown: "secret" | "blank";
                        })[][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatasetKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: components["schemas"]["DatasetKind"][];
                    };
                };
            };
        };
    };
    protectTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description CSV with a header */
                    table: string;
                    dimensions: string[];
                    /** @description Code of the rows that are totals; otherwise total or totaal */
                    total?: string;
                    /** @default [] */
                    groups?: {
                        dimension: string;
                        code: string;
                        parts: string[];
                    }[];
                    count?: string;
                    value?: string;
                    /** @default [] */
                    largest?: string[];
                    successes?: string;
                    share?: string;
                    /** @description freq:5, nk:2,75, p:70, pq:60,80 or kansenkaart */
                    rule?: string;
                    /**
                     * @default kansrijk
                     * @enum {string}
                     */
                    source?: "duo" | "cbs" | "nco" | "kansenkaart" | "kansrijk";
                    /**
                     * @default auto
                     * @enum {string}
                     */
                    method?: "auto" | "optimal" | "heuristic" | "rounding";
                    /** @default 5 */
                    base?: number;
                    /** @default false */
                    hidesZeros?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rule: string;
                        measure: string;
                        primary: number[];
                        secondary: number[];
                        cost: number;
                        optimal: boolean;
                        attack: {
                            safe: boolean;
                            problems: number;
                        };
                        cells: {
                            cell: number;
                            keys: {
                                [key: string]: string;
                            };
                            value: number | null;
                            /** @enum {string} */
                            status: "published" | "rounded" | "primary" | "secondary";
                            low?: number;
                            high?: number | null;
                        }[];
                        /** @description The table that may be published */
                        csv: string;
                    };
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attackTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: string;
                    dimensions: string[];
                    /** @description Code of the rows that are totals; otherwise total or totaal */
                    total?: string;
                    /** @default [] */
                    groups?: {
                        dimension: string;
                        code: string;
                        parts: string[];
                    }[];
                    count: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        exact: number[];
                        hidden: {
                            cell: number;
                            keys: {
                                [key: string]: string;
                            };
                            shown: string;
                            low: number;
                            high: number | null;
                            exact: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportIndicator: {
        parameters: {
            query?: {
                by?: string;
                place?: string;
                years?: string;
                filter?: string;
                data?: string;
                seed?: number;
                format?: "csv" | "csvw" | "xlsx" | "parquet" | "datapackage" | "json";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                    "application/csvm+json": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                    "application/vnd.apache.parquet": components["schemas"]["Problem"];
                    "application/zip": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                    "application/csvm+json": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                    "application/vnd.apache.parquet": components["schemas"]["Problem"];
                    "application/zip": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundingFacts: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        source: "scores" | "pupils";
                        facts: unknown;
                        places: {
                            name?: string;
                            municipality?: string;
                            municipalityName?: string;
                            province?: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundingDecisions: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
                format?: "json" | "csv" | "xlsx";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        summary: components["schemas"]["FundingSummary"];
                        sites: {
                            [key: string]: string | number | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundingDecisionsMetadata: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainFundingDecision: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                scheme: string;
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        explanation: {
                            subject: string;
                            title: components["schemas"]["Text"];
                            readonly steps: {
                                id: string;
                                sentence: components["schemas"]["Text"];
                                quantities: {
                                    [key: string]: {
                                        value: string;
                                        unit: string;
                                    };
                                };
                                readonly basis: {
                                    parameter: string;
                                    label: components["schemas"]["Text"];
                                    value: string;
                                    unit: string;
                                    article: string;
                                    link: string;
                                    validFrom: string;
                                    /** @enum {string} */
                                    status: "published" | "derived" | "assumed";
                                    replaced?: string;
                                }[];
                            }[];
                            readonly alternatives: {
                                id: string;
                                sentence: components["schemas"]["Text"];
                                quantities: {
                                    [key: string]: {
                                        value: string;
                                        unit: string;
                                    };
                                };
                            }[];
                            readonly remarks: {
                                id: string;
                                sentence: components["schemas"]["Text"];
                                quantities: {
                                    [key: string]: {
                                        value: string;
                                        unit: string;
                                    };
                                };
                                readonly basis: {
                                    parameter: string;
                                    label: components["schemas"]["Text"];
                                    value: string;
                                    unit: string;
                                    article: string;
                                    link: string;
                                    validFrom: string;
                                    /** @enum {string} */
                                    status: "published" | "derived" | "assumed";
                                    replaced?: string;
                                }[];
                            }[];
                        };
                        text: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundingEffect: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        perPupil: number;
                        readonly groupings: {
                            id: string;
                            label: components["schemas"]["Text"];
                            readonly groups: {
                                id: string;
                                label: components["schemas"]["Text"];
                                /** @enum {string} */
                                state: "shown" | "empty" | "hidden";
                                /** @description Left out where the group is too small to show */
                                figures?: {
                                    sites: number;
                                    pupils: number;
                                    pupilShare: number;
                                    amount: number;
                                    amountShare: number;
                                    perPupil: number;
                                    interval: {
                                        low: number;
                                        high: number;
                                    };
                                };
                            }[];
                        }[];
                        concentration?: {
                            index: number;
                            interval: {
                                low: number;
                                high: number;
                            };
                            readonly curve: {
                                pupils: number;
                                amount: number;
                            }[];
                        };
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareFunding: {
        parameters: {
            query: {
                /** @description Id of a dataset */
                dataset: string;
                /** @description Count date: chooses the rules for the score */
                countDate: string;
                /** @description Year in which the school year begins: chooses the amount */
                fundingYear: number;
                /** @description Euros per unit instead of the amount of the rule */
                amountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                budget?: string;
                /** @description A value to try out: regulation/parameter:value */
                overlay?: string | string[];
                /** @description Count date: chooses the rules for the score */
                toCountDate?: string;
                /** @description Year in which the school year begins: chooses the amount */
                toFundingYear?: number;
                /** @description Euros per unit instead of the amount of the rule */
                toAmountPerUnit?: string;
                /** @description Euros to divide instead of an amount per unit */
                toBudget?: string;
                /** @description A value to try out: regulation/parameter:value */
                toOverlay?: string | string[];
            };
            header?: never;
            path: {
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sites: {
                            site: string;
                            pupils: number;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            before: string;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            after: string;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            difference: string;
                        }[];
                        municipalities: {
                            municipality: string;
                            name: string;
                            sites: number;
                            winners: number;
                            losers: number;
                            pupils: number;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            before: string;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            after: string;
                            /**
                             * @description Decimal string of euros
                             * @example 18474.69
                             */
                            difference: string;
                        }[];
                        winners: number;
                        losers: number;
                        unchanged: number;
                        /**
                         * @description Decimal string of euros
                         * @example 18474.69
                         */
                        gained: string;
                        /**
                         * @description Decimal string of euros
                         * @example 18474.69
                         */
                        lost: string;
                        /**
                         * @description Decimal string of euros
                         * @example 18474.69
                         */
                        before: string;
                        /**
                         * @description Decimal string of euros
                         * @example 18474.69
                         */
                        after: string;
                    };
                };
            };
            /** @description Default Response */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemes: components["schemas"]["FundingScheme"][];
                    };
                };
            };
        };
    };
    getGeometry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                division: "municipalities" | "provinces";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaGeometry"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "up";
                        version: string;
                    };
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicators: components["schemas"]["IndicatorListing"][];
                        breakdowns: components["schemas"]["Breakdown"][];
                    };
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        indicator: components["schemas"]["Indicator"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicatorValues: {
        parameters: {
            query?: {
                by?: string;
                place?: string;
                years?: string;
                filter?: string;
                data?: string;
                seed?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorTable"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jobs: components["schemas"]["Job"][];
                    };
                };
            };
        };
    };
    startJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    params: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                    };
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["Job"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMonitor: {
        parameters: {
            query?: {
                data?: string;
            };
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorSummary"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: components["schemas"]["Place"][];
                    };
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        registers: components["schemas"]["RegisterListing"][];
                    };
                };
            };
        };
    };
    keepView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    view: {
                        path: string;
                        /** @default  */
                        search?: string;
                    } | {
                        indicator: string;
                        /** @default  */
                        by?: string;
                        /** @default NL */
                        place?: string;
                        years?: string;
                        /** @default  */
                        filter?: string;
                        data?: string;
                        /** @default 1 */
                        seed?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        address: string;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        address: string;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPermalink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permalink"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPermalink: {
        parameters: {
            query?: {
                format?: "csv" | "csvw" | "xlsx" | "parquet" | "datapackage" | "json";
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                    "application/csvm+json": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                    "application/vnd.apache.parquet": components["schemas"]["Problem"];
                    "application/zip": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                    "application/csvm+json": components["schemas"]["Problem"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["Problem"];
                    "application/vnd.apache.parquet": components["schemas"]["Problem"];
                    "application/zip": components["schemas"]["Problem"];
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPisaSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        samples: components["schemas"]["PisaSample"][];
                        cutoffs: components["schemas"]["PisaCutoff"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPisaCountries: {
        parameters: {
            query?: {
                domain?: "math" | "read" | "scie" | "prob";
            };
            header?: never;
            path: {
                data: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        domain: "math" | "read" | "scie" | "prob";
                        readonly countries: components["schemas"]["PisaCountry"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPisaExperiment: {
        parameters: {
            query?: {
                country?: string;
                year?: number;
                domain?: "math" | "read" | "scie" | "prob";
                who?: "nobody" | "top-tenth" | "bottom-tenth" | "everybody" | "least-favourable-quarter";
                points?: number;
            };
            header?: never;
            path: {
                data: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        domain: "math" | "read" | "scie" | "prob";
                        lift: {
                            /** @enum {string} */
                            who: "nobody" | "top-tenth" | "bottom-tenth" | "everybody" | "least-favourable-quarter";
                            points: number;
                        };
                        experiment: components["schemas"]["PisaExperiment"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPopulationFit: {
        parameters: {
            query: {
                dataset: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            measure: components["schemas"]["Text"];
                            quantile?: {
                                of: components["schemas"]["Text"];
                                percent: number;
                            };
                            target: number;
                            achieved: number;
                            difference: number;
                            /** @description Largest difference that counts as alike */
                            margin: number;
                            within: boolean;
                            decimals: number;
                            source: {
                                title: components["schemas"]["Text"];
                                link: string;
                                date: string;
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegisterSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSchema"];
                };
            };
        };
    };
    getRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Register"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        datasets: components["schemas"]["ReleaseDataset"][];
                    };
                };
            };
        };
    };
    listReleaseVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: components["schemas"]["Text"];
                        summary: components["schemas"]["Text"];
                        readonly versions: components["schemas"]["ReleaseVersion"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseVersionDetail"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReleaseChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        previous: string | null;
                        kind: ("major" | "minor" | "patch") | null;
                        notes: components["schemas"]["Text"];
                        readonly changes: components["schemas"]["ReleaseChange"][];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadRelease: {
        parameters: {
            query?: {
                lang?: "nl" | "en";
            };
            header?: never;
            path: {
                dataset: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryReleaseByAddress: {
        parameters: {
            query?: {
                version?: string;
                page?: number;
                pageSize?: number;
                format?: "json" | "csv";
                lang?: "nl" | "en";
                indicators?: string;
                place?: string;
                level?: "country" | "province" | "municipality";
                years?: string;
                groups?: string;
                sort?: string;
                debug?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default latest */
                    version?: string;
                    /** @default 1 */
                    page?: number;
                    /** @default 1000 */
                    pageSize?: number;
                    /**
                     * @default json
                     * @enum {string}
                     */
                    format?: "json" | "csv";
                    /**
                     * @default nl
                     * @enum {string}
                     */
                    lang?: "nl" | "en";
                    /** @default [] */
                    indicators?: string[];
                    /** @description See the description */
                    criteria?: unknown;
                    /** @default [] */
                    sort?: {
                        field: string;
                        /**
                         * @default asc
                         * @enum {string}
                         */
                        direction?: "asc" | "desc";
                    }[];
                    /**
                     * @description Words beside the ids
                     * @default false
                     */
                    debug?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["RuleVersion"][];
                    };
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: {
                date?: string;
            };
            header?: never;
            path: {
                regulation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regulation: string;
                        versions: components["schemas"]["RuleVersion"][];
                        inForce?: components["schemas"]["RuleVersion"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runs: components["schemas"]["Run"][];
                    };
                };
            };
        };
    };
    keepRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scheme: string;
                    dataset: string;
                    settings: {
                        countDate: string;
                        fundingYear: number;
                        amountPerUnit?: string;
                        budget?: string;
                        /** @default {} */
                        overlay?: {
                            [key: string]: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["Run"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["Run"];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        equal: boolean;
                        expected: string;
                        found: string;
                        sameCode: boolean;
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureSegregation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    table: {
                        /** @description Names of the units (schools), each once */
                        units: string[];
                        /** @description Names of the groups, each once */
                        groups: string[];
                        /** @description Per unit the count or weight of every group */
                        counts: number[][];
                    };
                    /** @description The same table of a later year */
                    compare?: {
                        /** @description Names of the units (schools), each once */
                        units: string[];
                        /** @description Names of the groups, each once */
                        groups: string[];
                        /** @description Per unit the count or weight of every group */
                        counts: number[][];
                    };
                    /** @description Group to set against all others */
                    focus?: string;
                    /**
                     * @description Larger parts, from large to small: per level the part of every unit
                     * @default []
                     */
                    within?: {
                        name: string;
                        part: string[];
                    }[];
                    /** @default false */
                    intervals?: boolean;
                    /** @default false */
                    clusters?: boolean;
                    /** @default 1000 */
                    replicates?: number;
                    /** @default 1 */
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segregation"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    queryTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    indicators: string[];
                    /**
                     * @default [
                     *       "NL"
                     *     ]
                     */
                    places?: string[];
                    /**
                     * @description Empty for all years when `by` has year
                     * @default []
                     */
                    years?: number[];
                    /** @default [] */
                    by?: string[];
                    /**
                     * @description Who is counted at all
                     * @default []
                     */
                    filter?: {
                        breakdown: string;
                        group: string;
                    }[];
                    /** @description Which rows are given, with and, or and not (at most 10 layers): fields are the breakdowns in `by`, indicator, place, value and pupils */
                    where?: unknown;
                    data?: string;
                    /** @default 1 */
                    seed?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tables: components["schemas"]["IndicatorTable"][];
                        refused: {
                            indicator: string;
                            place: string;
                            messages: components["schemas"]["Text"][];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
