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
