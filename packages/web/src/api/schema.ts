// Generated from packages/server/openapi.json by "npm run openapi"; do not edit.
export interface paths {
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
                    /** @description A decimal with a point, or one of `options` when the unit is `choice` */
                    value: string;
                    /** @enum {string} */
                    unit: "percent" | "eurocent" | "points" | "pupils" | "places" | "years" | "coefficient" | "probability" | "choice";
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
                    /** @description A decimal with a point, or one of `options` when the unit is `choice` */
                    value: string;
                    /** @enum {string} */
                    unit: "percent" | "eurocent" | "points" | "pupils" | "places" | "years" | "coefficient" | "probability" | "choice";
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
}
