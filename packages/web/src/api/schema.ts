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
    "/v1/agendas/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, dates of goals and actions, and duties of an agenda, as iCalendar */
        get: operations["getAgendaCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agendas/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of an agenda from the monitor of today, per municipality, with province and country */
        get: operations["getAgendaFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators in which a place differs most from the country, with reasons and a proposed theme */
        get: operations["getAgendaSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agendas/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of every goal, what is missing before adoption, the money, and what stands out */
        get: operations["getAgendaProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agendas/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in an agenda since one of its versions, or what differs from another agenda */
        get: operations["compareAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agendas/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopts a draft: freezes its baselines with the version of the data; refused while something is missing */
        post: operations["adoptAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/all.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All records of all kinds as JSON and CSV in one ZIP, with a readme and a Data Package descriptor */
        get: operations["downloadAllRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/{collection}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in records from JSON, CSV, XLSX or a ZIP of CSVs, all or nothing; with dryRun only say what would change
         * @description replace: the file holds all records, others are removed. basis: what a dry run gave; refused when the records changed since.
         */
        post: operations["importRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of records */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records of one kind, as they are now
         * @description With format: a file to keep and to bring in again, of the records alone. Drafts are only given to who is trusted; everybody else reads the last version that was adopted.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One record, now or in an earlier version */
        get: operations["getRecord"];
        /** Keeps a new version of a record; refused when somebody else changed it meanwhile */
        put: operations["saveRecord"];
        post?: never;
        /** Takes a record away; its versions stay */
        delete: operations["removeRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/{collection}/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a record, the newest first */
        get: operations["listRecordVersions"];
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
    "/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The duties of a municipality in a school year; not recorded here is not the same as not done */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duties/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reminders of the duties of a municipality in this school year and the next, as iCalendar */
        get: operations["getDutyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiments/power": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Before: how many pupils are needed, and what can be seen with so many (two-sided, 5%) */
        post: operations["experimentPower"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiments/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Divides classes or schools over arms by lot; the same seed and names give the same draw */
        post: operations["assignUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiments/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After: the effect with its interval, from counts per class or school; nothing is kept */
        post: operations["experimentEffect"];
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
    "/v1/interventions/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interventions side by side, with the figures of one edition */
        get: operations["compareInterventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How figures changed between editions of the toolkit; without from and to all of them */
        get: operations["listEditionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interventions/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What fits the figures of a place: every suggestion with its reasons and points */
        get: operations["suggestInterventions"];
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
    "/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Totals per letter, kind and first year; parts are not added to their whole */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Do the numbers of the letters add up? Each check with both sides written out */
        get: operations["getLedgerChecks"];
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
    "/v1/network/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many took part over the years, one series per thing that is counted */
        get: operations["networkGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every municipality with its coalitions, communities and membership */
        get: operations["networkMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether coalitions run where the need is, from protected counts of the monitor */
        get: operations["networkCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations and coalitions, who connects them, and where they stand in a picture */
        get: operations["networkGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/coalitions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a coalition that is kept is complete, and what is missing */
        get: operations["checkKeptCoalition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a coalition would be complete; nothing of it is kept */
        post: operations["checkCoalition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings of all communities, or of one, as iCalendar */
        get: operations["networkCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** OParl 1.1 system object */
        get: operations["getOparlSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities and regions with agendas, as OParl 1.1 bodies */
        get: operations["listOparlBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/body/{key}/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list of an OParl 1.1 body; without persons, because agendas name offices */
        get: operations["listOparlObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/organization/{agenda}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of an OParl 1.1 organization */
        get: operations["listOparlMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/body/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An OParl 1.1 body */
        get: operations["getOparlBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/{kind}/{agenda}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An OParl 1.1 object of an agenda; deleted ones stay */
        get: operations["getOparlObject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oparl/{kind}/{agenda}/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An OParl 1.1 meeting, agenda item or paper; deleted ones stay */
        get: operations["getOparlPart"];
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
    "/v1/policy-measures/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many measures each pair of terms of two divisions has, and where they are few */
        get: operations["getMeasureCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy-measures/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which measures could reach one school at once on a day, why, and how that was in other years */
        get: operations["getSchoolLoad"];
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
    "/v1/progress/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress report of a place with its receipt */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress/{place}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress report as a PDF for everybody (PDF/UA-1) */
        get: operations["getProgressPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promises/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The windows of promises as iCalendar, with an alarm a week before the last day */
        get: operations["getPromiseCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promises/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to promises as an Atom feed, the newest first */
        get: operations["getPromiseFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises and their parts as they stand on a day, with counts per letter and owner */
        get: operations["listPromises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promises/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters, motions, last days and what happened, the earliest first */
        get: operations["getPromiseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One promise: what was said, when it was due and by which rule, and what happened */
        get: operations["getPromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/motions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Motions, requests and debates that the letters answer, with how the promises about them stand */
        get: operations["listMotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collections/{collection}/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erases text of a record in all its versions, for ever; the hashes stay
         * @description With fields their texts become [gewist]; without any nothing of the record is left, which is refused while another record names it.
         */
        post: operations["eraseRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-template.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty CSV per table of a register, and what each column means */
        get: operations["downloadRegisterTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to send the files of a register; what nobody finishes is removed after a day */
        post: operations["openRegisterUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-uploads/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send one table (CSV or Parquet, such as enrolments/2024.csv) or a ZIP of tables */
        put: operations["sendRegisterFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-uploads/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the files that were sent and keep them as a register, all or nothing; a long task */
        post: operations["importRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the import of an upload ended: faults, a quality report, or the register; for who may write */
        get: operations["getRegisterUpload"];
        put?: never;
        post?: never;
        /** Remove what was sent, and how it ended; a register that was kept stays */
        delete: operations["dropRegisterUpload"];
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
        /** Remove a register that somebody brought, with its files and what was counted on it */
        delete: operations["removeRegister"];
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
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records of all kinds, indicators and rules */
        get: operations["search"];
        put?: never;
        post?: never;
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
    "/v1/words/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Words in a text that can be said in a better way, with suggestions and why; nothing is kept */
        post: operations["checkWords"];
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
        /** @enum {string} */
        AdmissionDeedName: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct" | "after-care" | "erase";
        /** @enum {string} */
        AdmissionDeedNameInput: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct" | "after-care" | "erase";
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
        /** @enum {string} */
        AdmissionState: "set-up" | "open" | "closed" | "drawn" | "placed" | "verified" | "published";
        /** @enum {string} */
        AdmissionStateInput: "set-up" | "open" | "closed" | "drawn" | "placed" | "verified" | "published";
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
        /** @enum {string} */
        AdmissionStepName: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct";
        /** @enum {string} */
        AdmissionStepNameInput: "open" | "close" | "draw" | "place" | "verify" | "publish" | "reserve-lists" | "second-round" | "correct";
        /** @description What differs between two agendas or versions */
        AgendaChange: {
            /** @enum {string} */
            part: "analysis" | "goals" | "actions" | "agreements" | "meetings" | "agenda";
            id: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "target-moved";
            readonly fields: string[];
            text: components["schemas"]["Text"];
        };
        /** @description What differs between two agendas or versions */
        AgendaChangeInput: {
            /** @enum {string} */
            part: "analysis" | "goals" | "actions" | "agreements" | "meetings" | "agenda";
            id: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "target-moved";
            readonly fields: string[];
            text: components["schemas"]["TextInput"];
        };
        /** @description A figure of an agenda as the monitor gives it now */
        AgendaFigure: {
            part: string;
            /** @enum {string} */
            kind: "analysis" | "goal";
            question: {
                indicator: string;
                breakdown?: string;
                group?: string;
                against?: string;
                municipality?: string;
            };
            title: components["schemas"]["Text"];
            group: components["schemas"]["Text"] | null;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            subject: string;
            readonly places: {
                place: {
                    code: string;
                    name: string;
                };
                /** @enum {string} */
                role: "municipality" | "province" | "country";
                figure: {
                    year: number;
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    data: string;
                    register: string;
                    definition: string;
                    /** Format: date-time */
                    takenAt: string;
                    /** @default false */
                    generated: boolean;
                } | null;
                readonly series: {
                    year: number;
                    value: number | null;
                    low: number | null;
                    high: number | null;
                }[];
                refusal: components["schemas"]["Text"] | null;
            }[];
            readonly assumed: components["schemas"]["Text"][];
            protection: components["schemas"]["Text"] | null;
        };
        /** @description A figure of an agenda as the monitor gives it now */
        AgendaFigureInput: {
            part: string;
            /** @enum {string} */
            kind: "analysis" | "goal";
            question: {
                indicator: string;
                breakdown?: string;
                group?: string;
                against?: string;
                municipality?: string;
            };
            title: components["schemas"]["TextInput"];
            group: components["schemas"]["TextInput"] | null;
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower" | "none";
            subject: string;
            readonly places: {
                place: {
                    code: string;
                    name: string;
                };
                /** @enum {string} */
                role: "municipality" | "province" | "country";
                figure: {
                    year: number;
                    value: number | null;
                    low: number | null;
                    high: number | null;
                    data: string;
                    register: string;
                    definition: string;
                    /** Format: date-time */
                    takenAt: string;
                    /** @default false */
                    generated: boolean;
                } | null;
                readonly series: {
                    year: number;
                    value: number | null;
                    low: number | null;
                    high: number | null;
                }[];
                refusal: components["schemas"]["TextInput"] | null;
            }[];
            readonly assumed: components["schemas"]["TextInput"][];
            protection: components["schemas"]["TextInput"] | null;
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
        /** @description A way to break figures down, with its groups in order */
        Breakdown: {
            id: string;
            label: components["schemas"]["Text"];
            readonly groups: {
                code: string;
                label: components["schemas"]["Text"];
            }[];
        };
        /** @description A way to break figures down, with its groups in order */
        BreakdownInput: {
            id: string;
            label: components["schemas"]["TextInput"];
            readonly groups: {
                code: string;
                label: components["schemas"]["TextInput"];
            }[];
        };
        /** @description An intervention with its figures of one edition */
        ComparedIntervention: {
            intervention: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "approach" | "programme";
                summary: {
                    nl: string;
                    en: string;
                };
                themes: ("professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods")[];
                targetGroup: {
                    nl: string;
                    en: string;
                };
                ages: ("0-4" | "4-12" | "12-16" | "16-27")[];
                sectors: ("early" | "po" | "so" | "vo" | "mbo" | "ho")[];
                corners: ("home" | "school" | "surroundings")[];
                /** @enum {string} */
                delivery: "class" | "small-group" | "one-to-one" | "peers" | "family" | "centre" | "centre-and-family" | "organisation" | "out-of-school";
                /** @default [] */
                effects: {
                    /** @enum {string} */
                    edition: "2012" | "2013" | "2018" | "2021";
                    group?: {
                        nl: string;
                        en: string;
                    };
                    months: number | null;
                    interval?: {
                        low: number;
                        high: number;
                    };
                    cost?: number;
                    strength?: number;
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                    source: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                /** @default [] */
                subgroups: {
                    group: {
                        nl: string;
                        en: string;
                    };
                    finding: {
                        nl: string;
                        en: string;
                    };
                    /** @enum {string} */
                    direction: "more" | "less" | "same";
                    evidence?: string;
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                }[];
                /** @default [] */
                conditions: {
                    nl: string;
                    en: string;
                }[];
                /** @default [] */
                indicators: string[];
                /** @default [] */
                runs: {
                    where: {
                        nl: string;
                        en: string;
                    };
                    /** @default [] */
                    municipalities: string[];
                    what: {
                        nl: string;
                        en: string;
                    };
                    /** @default [] */
                    places: {
                        letter: string;
                        heading: string;
                        paragraph: number;
                        words: string[];
                    }[];
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                }[];
                /** @default [] */
                evidence: string[];
                /** @default [] */
                places: {
                    letter: string;
                    heading: string;
                    paragraph: number;
                    words: string[];
                }[];
            };
            readonly effects: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                group?: {
                    nl: string;
                    en: string;
                };
                months: number | null;
                interval?: {
                    low: number;
                    high: number;
                };
                cost?: number;
                strength?: number;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
                source: string;
                note?: {
                    nl: string;
                    en: string;
                };
            }[];
            isHarmful: boolean;
        };
        /** @description An intervention with its figures of one edition */
        ComparedInterventionInput: {
            intervention: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "approach" | "programme";
                summary: {
                    nl: string;
                    en: string;
                };
                themes: ("professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods")[];
                targetGroup: {
                    nl: string;
                    en: string;
                };
                ages: ("0-4" | "4-12" | "12-16" | "16-27")[];
                sectors: ("early" | "po" | "so" | "vo" | "mbo" | "ho")[];
                corners: ("home" | "school" | "surroundings")[];
                /** @enum {string} */
                delivery: "class" | "small-group" | "one-to-one" | "peers" | "family" | "centre" | "centre-and-family" | "organisation" | "out-of-school";
                /** @default [] */
                effects: {
                    /** @enum {string} */
                    edition: "2012" | "2013" | "2018" | "2021";
                    group?: {
                        nl: string;
                        en: string;
                    };
                    months: number | null;
                    interval?: {
                        low: number;
                        high: number;
                    };
                    cost?: number;
                    strength?: number;
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                    source: string;
                    note?: {
                        nl: string;
                        en: string;
                    };
                }[];
                /** @default [] */
                subgroups: {
                    group: {
                        nl: string;
                        en: string;
                    };
                    finding: {
                        nl: string;
                        en: string;
                    };
                    /** @enum {string} */
                    direction: "more" | "less" | "same";
                    evidence?: string;
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                }[];
                /** @default [] */
                conditions: {
                    nl: string;
                    en: string;
                }[];
                /** @default [] */
                indicators: string[];
                /** @default [] */
                runs: {
                    where: {
                        nl: string;
                        en: string;
                    };
                    /** @default [] */
                    municipalities: string[];
                    what: {
                        nl: string;
                        en: string;
                    };
                    /** @default [] */
                    places: {
                        letter: string;
                        heading: string;
                        paragraph: number;
                        words: string[];
                    }[];
                    /** @enum {string} */
                    status: "stated" | "found" | "recalled";
                }[];
                /** @default [] */
                evidence: string[];
                /** @default [] */
                places: {
                    letter: string;
                    heading: string;
                    paragraph: number;
                    words: string[];
                }[];
            };
            readonly effects: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                group?: {
                    nl: string;
                    en: string;
                };
                months: number | null;
                interval?: {
                    low: number;
                    high: number;
                };
                cost?: number;
                strength?: number;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
                source: string;
                note?: {
                    nl: string;
                    en: string;
                };
            }[];
            isHarmful: boolean;
        };
        /**
         * @description c protected, x not available, z does not apply, k rounds to zero, b only known as a band
         * @enum {string}
         */
        DataSymbol: "c" | "x" | "z" | "k" | "b";
        /**
         * @description c protected, x not available, z does not apply, k rounds to zero, b only known as a band
         * @enum {string}
         */
        DataSymbolInput: "c" | "x" | "z" | "k" | "b";
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
        /** @description A duty in one municipality and school year; not recorded is not the same as not done */
        DutyLine: {
            duty: string;
            title: components["schemas"]["Text"];
            municipality: string;
            schoolYear: number;
            due: string;
            remindOn: string;
            /** @enum {string} */
            state: "done" | "due" | "overdue" | "not-recorded";
            readonly evidence: {
                on: string;
                /** @enum {string} */
                source: "record" | "meeting";
                id: string;
                meeting: string | null;
                readonly agreements: string[];
                readonly participants: string[];
                generated: boolean;
            }[];
            planned: string | null;
            text: components["schemas"]["Text"];
        };
        /** @description A duty in one municipality and school year; not recorded is not the same as not done */
        DutyLineInput: {
            duty: string;
            title: components["schemas"]["TextInput"];
            municipality: string;
            schoolYear: number;
            due: string;
            remindOn: string;
            /** @enum {string} */
            state: "done" | "due" | "overdue" | "not-recorded";
            readonly evidence: {
                on: string;
                /** @enum {string} */
                source: "record" | "meeting";
                id: string;
                meeting: string | null;
                readonly agreements: string[];
                readonly participants: string[];
                generated: boolean;
            }[];
            planned: string | null;
            text: components["schemas"]["TextInput"];
        };
        /** @description A figure in one edition of the toolkit and in a later one */
        EditionChange: {
            id: string;
            title: components["schemas"]["Text"];
            group: components["schemas"]["Text"] | null;
            from: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                months: number | null;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
            };
            to: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                months: number | null;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
            };
            /** @enum {string} */
            kind: "up" | "down" | "same" | "unclear" | "known";
            change: number | null;
        };
        /** @description A figure in one edition of the toolkit and in a later one */
        EditionChangeInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            group: components["schemas"]["TextInput"] | null;
            from: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                months: number | null;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
            };
            to: {
                /** @enum {string} */
                edition: "2012" | "2013" | "2018" | "2021";
                months: number | null;
                /** @enum {string} */
                status: "stated" | "found" | "recalled";
            };
            /** @enum {string} */
            kind: "up" | "down" | "same" | "unclear" | "known";
            change: number | null;
        };
        /** @description Differences between arms with 95% intervals; small groups are hidden */
        ExperimentEffect: {
            control: string;
            readonly arms: {
                arm: string;
                value: number;
                pupils: number;
                units: number;
            }[];
            readonly effects: {
                arm: string;
                value: number;
                low: number | null;
                high: number | null;
            }[];
            readonly groups: {
                group: string;
                arm: string;
                hidden: boolean;
                value: number | null;
                low: number | null;
                high: number | null;
            }[];
            strata: number;
            readonly warnings: components["schemas"]["Text"][];
        };
        /** @description Differences between arms with 95% intervals; small groups are hidden */
        ExperimentEffectInput: {
            control: string;
            readonly arms: {
                arm: string;
                value: number;
                pupils: number;
                units: number;
            }[];
            readonly effects: {
                arm: string;
                value: number;
                low: number | null;
                high: number | null;
            }[];
            readonly groups: {
                group: string;
                arm: string;
                hidden: boolean;
                value: number | null;
                low: number | null;
                high: number | null;
            }[];
            strata: number;
            readonly warnings: components["schemas"]["TextInput"][];
        };
        /** @description What an experiment of this size can see; null with the reason why */
        ExperimentPower: {
            designEffect: number;
            needed: {
                perArm: number;
                clusters: number | null;
            } | null;
            power: number | null;
            detectable: number | null;
            reasons: components["schemas"]["Text"][];
        };
        /** @description What an experiment of this size can see; null with the reason why */
        ExperimentPowerInput: {
            designEffect: number;
            needed: {
                perArm: number;
                clusters: number | null;
            } | null;
            power: number | null;
            detectable: number | null;
            reasons: components["schemas"]["TextInput"][];
        };
        /** @description Something that was found; the parts with found are the words searched for */
        Found: {
            kind: string;
            id: string;
            readonly name: {
                text: string;
                found: boolean;
            }[];
            readonly excerpt: {
                text: string;
                found: boolean;
            }[];
            page: string;
            generated: boolean;
        };
        /** @description Something that was found; the parts with found are the words searched for */
        FoundInput: {
            kind: string;
            id: string;
            readonly name: {
                text: string;
                found: boolean;
            }[];
            readonly excerpt: {
                text: string;
                found: boolean;
            }[];
            page: string;
            generated: boolean;
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
        /** @description How far a goal is, with the reason */
        GoalProgress: {
            goal: string;
            /** @enum {string} */
            state: "reached" | "on-the-way" | "no-difference" | "further-away" | "cannot-be-shown";
            reason: ("no-figure" | "no-baseline" | "no-target" | "no-latest" | "protected" | "no-newer-figure" | "other-definition" | "invented-and-real" | "no-interval") | null;
            baseline: {
                year: number;
                value: number | null;
                low: number | null;
                high: number | null;
                data: string;
                register: string;
                definition: string;
                /** Format: date-time */
                takenAt: string;
                /** @default false */
                generated: boolean;
            } | null;
            latest: {
                year: number;
                value: number | null;
                low: number | null;
                high: number | null;
                data: string;
                register: string;
                definition: string;
                /** Format: date-time */
                takenAt: string;
                /** @default false */
                generated: boolean;
            } | null;
            target: number | null;
            numbers: {
                change: {
                    value: number;
                    low: number;
                    high: number;
                };
                expected: number;
                /** @enum {string} */
                path: "ahead" | "on-line" | "behind";
                share: number;
                certain: boolean;
            } | null;
            readonly explanation: components["schemas"]["Text"][];
            readonly whatIf: components["schemas"]["Text"][];
        };
        /** @description How far a goal is, with the reason */
        GoalProgressInput: {
            goal: string;
            /** @enum {string} */
            state: "reached" | "on-the-way" | "no-difference" | "further-away" | "cannot-be-shown";
            reason: ("no-figure" | "no-baseline" | "no-target" | "no-latest" | "protected" | "no-newer-figure" | "other-definition" | "invented-and-real" | "no-interval") | null;
            baseline: {
                year: number;
                value: number | null;
                low: number | null;
                high: number | null;
                data: string;
                register: string;
                definition: string;
                /** Format: date-time */
                takenAt: string;
                /** @default false */
                generated: boolean;
            } | null;
            latest: {
                year: number;
                value: number | null;
                low: number | null;
                high: number | null;
                data: string;
                register: string;
                definition: string;
                /** Format: date-time */
                takenAt: string;
                /** @default false */
                generated: boolean;
            } | null;
            target: number | null;
            numbers: {
                change: {
                    value: number;
                    low: number;
                    high: number;
                };
                expected: number;
                /** @enum {string} */
                path: "ahead" | "on-line" | "behind";
                share: number;
                certain: boolean;
            } | null;
            readonly explanation: components["schemas"]["TextInput"][];
            readonly whatIf: components["schemas"]["TextInput"][];
        };
        /** @description An indicator in which a place differs from the country */
        GoalSuggestion: {
            /** @enum {string} */
            kind: "level" | "gap";
            question: {
                indicator: string;
                breakdown?: string;
                group?: string;
                against?: string;
                municipality?: string;
            };
            title: components["schemas"]["Text"];
            between: components["schemas"]["Text"] | null;
            field: number;
            fieldTitle: components["schemas"]["Text"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower";
            year: number;
            own: number;
            country: number;
            ownInterval: {
                low: number;
                high: number;
            };
            countryInterval: {
                low: number;
                high: number;
            };
            difference: {
                value: number;
                low: number;
                high: number;
            };
            isStrength: boolean;
            certain: boolean;
            strength: number;
            readonly themes: ("professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods")[];
            target: number;
            reason: components["schemas"]["Text"];
            indicative: boolean;
        };
        /** @description An indicator in which a place differs from the country */
        GoalSuggestionInput: {
            /** @enum {string} */
            kind: "level" | "gap";
            question: {
                indicator: string;
                breakdown?: string;
                group?: string;
                against?: string;
                municipality?: string;
            };
            title: components["schemas"]["TextInput"];
            between: components["schemas"]["TextInput"] | null;
            field: number;
            fieldTitle: components["schemas"]["TextInput"];
            /** @enum {string} */
            unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
            decimals: number;
            /** @enum {string} */
            better: "higher" | "lower";
            year: number;
            own: number;
            country: number;
            ownInterval: {
                low: number;
                high: number;
            };
            countryInterval: {
                low: number;
                high: number;
            };
            difference: {
                value: number;
                low: number;
                high: number;
            };
            isStrength: boolean;
            certain: boolean;
            strength: number;
            readonly themes: ("professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods")[];
            target: number;
            reason: components["schemas"]["TextInput"];
            indicative: boolean;
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
        /** @description An agenda with its version */
        KeptAgenda: {
            record: {
                id: string;
                title: string;
                municipalities: string[];
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /**
                 * @default draft
                 * @enum {string}
                 */
                state: "draft" | "adopted" | "closed";
                /** Format: date */
                adoptedOn?: string;
                owner: string;
                /** @default  */
                summary: string;
                /** @default [] */
                analysis: {
                    id: string;
                    figure: {
                        indicator: string;
                        breakdown?: string;
                        group?: string;
                        against?: string;
                        municipality?: string;
                    };
                    kept?: {
                        year: number;
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        data: string;
                        register: string;
                        definition: string;
                        /** Format: date-time */
                        takenAt: string;
                        /** @default false */
                        generated: boolean;
                    };
                    reading: string;
                }[];
                /** @default [] */
                goals: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    theme: "professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods";
                    /** @enum {string} */
                    corner: "home" | "school" | "surroundings";
                    figure?: {
                        indicator: string;
                        breakdown?: string;
                        group?: string;
                        against?: string;
                        municipality?: string;
                    };
                    baseline?: {
                        year: number;
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        data: string;
                        register: string;
                        definition: string;
                        /** Format: date-time */
                        takenAt: string;
                        /** @default false */
                        generated: boolean;
                    };
                    target?: number;
                    /** Format: date */
                    by: string;
                    /** @default  */
                    why: string;
                }[];
                /** @default [] */
                actions: {
                    id: string;
                    title: string;
                    goals: string[];
                    intervention?: string;
                    owner: string;
                    /** @default [] */
                    partners: string[];
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    /**
                     * @default planned
                     * @enum {string}
                     */
                    state: "planned" | "running" | "done" | "stopped";
                    /** @default 0 */
                    budget: number;
                    /** @default 0 */
                    spent: number;
                    /** @default  */
                    payer: string;
                    /** @default  */
                    progress: string;
                }[];
                /** @default [] */
                agreements: {
                    id: string;
                    with: string[];
                    text: string;
                    /** Format: date */
                    on: string;
                    /** Format: date */
                    until?: string;
                }[];
                /** @default [] */
                meetings: {
                    id: string;
                    title: string;
                    start: string;
                    end?: string;
                    /** @default  */
                    place: string;
                    duty?: string;
                    /** @default [] */
                    present: string[];
                    /** @default [] */
                    items: {
                        id: string;
                        title: string;
                        /** @default  */
                        decision: string;
                        /** @default [] */
                        about: string[];
                    }[];
                    /** @default false */
                    cancelled: boolean;
                }[];
                /** @default false */
                generated: boolean;
            };
            version: number;
            at: string | null;
            /** @enum {string} */
            origin: "shipped" | "store";
            sha256: string;
        };
        /** @description An agenda with its version */
        KeptAgendaInput: {
            record: {
                id: string;
                title: string;
                municipalities: string[];
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
                /**
                 * @default draft
                 * @enum {string}
                 */
                state: "draft" | "adopted" | "closed";
                /** Format: date */
                adoptedOn?: string;
                owner: string;
                /** @default  */
                summary: string;
                /** @default [] */
                analysis: {
                    id: string;
                    figure: {
                        indicator: string;
                        breakdown?: string;
                        group?: string;
                        against?: string;
                        municipality?: string;
                    };
                    kept?: {
                        year: number;
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        data: string;
                        register: string;
                        definition: string;
                        /** Format: date-time */
                        takenAt: string;
                        /** @default false */
                        generated: boolean;
                    };
                    reading: string;
                }[];
                /** @default [] */
                goals: {
                    id: string;
                    title: string;
                    /** @enum {string} */
                    theme: "professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods";
                    /** @enum {string} */
                    corner: "home" | "school" | "surroundings";
                    figure?: {
                        indicator: string;
                        breakdown?: string;
                        group?: string;
                        against?: string;
                        municipality?: string;
                    };
                    baseline?: {
                        year: number;
                        value: number | null;
                        low: number | null;
                        high: number | null;
                        data: string;
                        register: string;
                        definition: string;
                        /** Format: date-time */
                        takenAt: string;
                        /** @default false */
                        generated: boolean;
                    };
                    target?: number;
                    /** Format: date */
                    by: string;
                    /** @default  */
                    why: string;
                }[];
                /** @default [] */
                actions: {
                    id: string;
                    title: string;
                    goals: string[];
                    intervention?: string;
                    owner: string;
                    /** @default [] */
                    partners: string[];
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    /**
                     * @default planned
                     * @enum {string}
                     */
                    state: "planned" | "running" | "done" | "stopped";
                    /** @default 0 */
                    budget: number;
                    /** @default 0 */
                    spent: number;
                    /** @default  */
                    payer: string;
                    /** @default  */
                    progress: string;
                }[];
                /** @default [] */
                agreements: {
                    id: string;
                    with: string[];
                    text: string;
                    /** Format: date */
                    on: string;
                    /** Format: date */
                    until?: string;
                }[];
                /** @default [] */
                meetings: {
                    id: string;
                    title: string;
                    start: string;
                    end?: string;
                    /** @default  */
                    place: string;
                    duty?: string;
                    /** @default [] */
                    present: string[];
                    /** @default [] */
                    items: {
                        id: string;
                        title: string;
                        /** @default  */
                        decision: string;
                        /** @default [] */
                        about: string[];
                    }[];
                    /** @default false */
                    cancelled: boolean;
                }[];
                /** @default false */
                generated: boolean;
            };
            version: number;
            at: string | null;
            /** @enum {string} */
            origin: "shipped" | "store";
            sha256: string;
        };
        KeptRecord: {
            record: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            /** @description 0: comes with Kansrijk */
            version: number;
            at: string | null;
            /** @enum {string} */
            origin: "shipped" | "store";
            sha256: string;
            /** @description When and why text of it was erased for ever; sha256 stays that of before */
            erased: {
                at: string;
                reason: string;
            } | null;
        };
        KeptRecordInput: {
            record: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            /** @description 0: comes with Kansrijk */
            version: number;
            at: string | null;
            /** @enum {string} */
            origin: "shipped" | "store";
            sha256: string;
            /** @description When and why text of it was erased for ever; sha256 stays that of before */
            erased: {
                at: string;
                reason: string;
            } | null;
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
        /** @description A page of an OParl 1.1 list */
        OparlList: {
            readonly data: {
                [key: string]: unknown;
            }[];
            pagination: {
                totalElements: number;
                elementsPerPage: number;
                currentPage: number;
                totalPages: number;
            };
            links: {
                first: string;
                prev?: string;
                self: string;
                next?: string;
                last: string;
            };
        };
        /** @description A page of an OParl 1.1 list */
        OparlListInput: {
            readonly data: {
                [key: string]: unknown;
            }[];
            pagination: {
                totalElements: number;
                elementsPerPage: number;
                currentPage: number;
                totalPages: number;
            };
            links: {
                first: string;
                prev?: string;
                self: string;
                next?: string;
                last: string;
            };
        };
        /** @description OParl 1.1 */
        OparlObject: {
            id: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        /** @description OParl 1.1 */
        OparlObjectInput: {
            id: string;
            type: string;
        } & {
            [key: string]: unknown;
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
        /** @description All measures of one country */
        PisaCountry: {
            country: string | null;
            year: number | null;
            students: number;
            readonly measures: components["schemas"]["PisaMeasure"][];
        };
        /** @description All measures of one country */
        PisaCountryInput: {
            country: string | null;
            year: number | null;
            students: number;
            readonly measures: components["schemas"]["PisaMeasureInput"][];
        };
        /** @description The lowest score of level 3 in a domain, and how sure it is */
        PisaCutoff: {
            id: string;
            label: components["schemas"]["Text"];
            value: string;
            status: string;
            derivation?: components["schemas"]["Text"];
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
        /** @description An estimate with its standard error and 95% interval; null: not available */
        PisaFigure: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
        };
        /** @description An estimate with its standard error and 95% interval; null: not available */
        PisaFigureInput: {
            estimate: number | null;
            se: number | null;
            low: number | null;
            high: number | null;
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
        /** @description Interventions that fit the figures of a place, each with its reasons */
        PlaceSuggestions: {
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
            readonly figures: {
                indicator: string;
                title: components["schemas"]["Text"];
                /** @enum {string} */
                better: "higher" | "lower" | "none";
                year: number;
                decimals: number;
                indicative: boolean;
                value: number | null;
                low: number | null;
                high: number | null;
                country: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
                /** @enum {string} */
                standing: "worse" | "perhaps-worse" | "better" | "same" | "unknown";
            }[];
            readonly suggested: {
                id: string;
                title: components["schemas"]["Text"];
                score: number;
                readonly reasons: {
                    rule: string;
                    points: number;
                    why: components["schemas"]["Text"];
                }[];
                withoutEvidence: boolean;
                recalled: boolean;
            }[];
            readonly warned: {
                id: string;
                title: components["schemas"]["Text"];
                score: number;
                readonly reasons: {
                    rule: string;
                    points: number;
                    why: components["schemas"]["Text"];
                }[];
                withoutEvidence: boolean;
                recalled: boolean;
            }[];
            readonly rules: {
                id: string;
                weight: number;
                text: components["schemas"]["Text"];
            }[];
            readonly sensitivity: {
                rule: string;
                readonly top: string[];
            }[];
            hasFigures: boolean;
        };
        /** @description Interventions that fit the figures of a place, each with its reasons */
        PlaceSuggestionsInput: {
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
            readonly figures: {
                indicator: string;
                title: components["schemas"]["TextInput"];
                /** @enum {string} */
                better: "higher" | "lower" | "none";
                year: number;
                decimals: number;
                indicative: boolean;
                value: number | null;
                low: number | null;
                high: number | null;
                country: {
                    value: number | null;
                    low: number | null;
                    high: number | null;
                };
                /** @enum {string} */
                standing: "worse" | "perhaps-worse" | "better" | "same" | "unknown";
            }[];
            readonly suggested: {
                id: string;
                title: components["schemas"]["TextInput"];
                score: number;
                readonly reasons: {
                    rule: string;
                    points: number;
                    why: components["schemas"]["TextInput"];
                }[];
                withoutEvidence: boolean;
                recalled: boolean;
            }[];
            readonly warned: {
                id: string;
                title: components["schemas"]["TextInput"];
                score: number;
                readonly reasons: {
                    rule: string;
                    points: number;
                    why: components["schemas"]["TextInput"];
                }[];
                withoutEvidence: boolean;
                recalled: boolean;
            }[];
            readonly rules: {
                id: string;
                weight: number;
                text: components["schemas"]["TextInput"];
            }[];
            readonly sensitivity: {
                rule: string;
                readonly top: string[];
            }[];
            hasFigures: boolean;
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
        ProgressReport: {
            /** @constant */
            format: "kansrijk-progress/1";
            place: {
                code: string;
                name: string;
                /** @enum {string} */
                kind: "country" | "province" | "municipality";
            };
            title: {
                nl: string;
                en: string;
            };
            /** Format: date */
            asOf: string;
            generated: boolean;
            sections: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                blocks: ({
                    /** @constant */
                    kind: "paragraph";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "notice";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "heading";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "list";
                    items: {
                        nl: string;
                        en: string;
                    }[];
                } | {
                    /** @constant */
                    kind: "facts";
                    items: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        value: {
                            nl: string;
                            en: string;
                        };
                    }[];
                } | {
                    /** @constant */
                    kind: "table";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    columns: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        numeric: boolean;
                    }[];
                    rows: {
                        nl: string;
                        en: string;
                    }[][];
                } | {
                    /** @constant */
                    kind: "series";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    alt: {
                        nl: string;
                        en: string;
                    };
                    /** @enum {string} */
                    unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
                    decimals: number;
                    /** @constant */
                    isGap?: true;
                    lines: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        points: {
                            year: number;
                            value: number | null;
                            low: number | null;
                            high: number | null;
                        }[];
                    }[];
                    target?: {
                        from: {
                            year: number;
                            value: number | null;
                            low: number | null;
                            high: number | null;
                        };
                        year: number;
                        value: number;
                    };
                } | {
                    /** @constant */
                    kind: "bars";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    alt: {
                        nl: string;
                        en: string;
                    };
                    items: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        value: number;
                        shown: {
                            nl: string;
                            en: string;
                        };
                    }[];
                })[];
            }[];
        };
        ProgressReportInput: {
            /** @constant */
            format: "kansrijk-progress/1";
            place: {
                code: string;
                name: string;
                /** @enum {string} */
                kind: "country" | "province" | "municipality";
            };
            title: {
                nl: string;
                en: string;
            };
            /** Format: date */
            asOf: string;
            generated: boolean;
            sections: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                blocks: ({
                    /** @constant */
                    kind: "paragraph";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "notice";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "heading";
                    text: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    kind: "list";
                    items: {
                        nl: string;
                        en: string;
                    }[];
                } | {
                    /** @constant */
                    kind: "facts";
                    items: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        value: {
                            nl: string;
                            en: string;
                        };
                    }[];
                } | {
                    /** @constant */
                    kind: "table";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    columns: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        numeric: boolean;
                    }[];
                    rows: {
                        nl: string;
                        en: string;
                    }[][];
                } | {
                    /** @constant */
                    kind: "series";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    alt: {
                        nl: string;
                        en: string;
                    };
                    /** @enum {string} */
                    unit: "percent" | "points" | "euro" | "index" | "ratio" | "levels";
                    decimals: number;
                    /** @constant */
                    isGap?: true;
                    lines: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        points: {
                            year: number;
                            value: number | null;
                            low: number | null;
                            high: number | null;
                        }[];
                    }[];
                    target?: {
                        from: {
                            year: number;
                            value: number | null;
                            low: number | null;
                            high: number | null;
                        };
                        year: number;
                        value: number;
                    };
                } | {
                    /** @constant */
                    kind: "bars";
                    caption: {
                        nl: string;
                        en: string;
                    };
                    alt: {
                        nl: string;
                        en: string;
                    };
                    items: {
                        label: {
                            nl: string;
                            en: string;
                        };
                        value: number;
                        shown: {
                            nl: string;
                            en: string;
                        };
                    }[];
                })[];
            }[];
        };
        PromiseEvent: {
            id: string;
            on: string;
            /** @enum {string} */
            kind: "letter" | "plan" | "motion" | "due" | "happened" | "became";
            text: components["schemas"]["Text"];
            promise?: string;
            letter?: string;
            /** @enum {string} */
            status: "stated" | "found" | "recalled" | "assumed";
        };
        PromiseEventInput: {
            id: string;
            on: string;
            /** @enum {string} */
            kind: "letter" | "plan" | "motion" | "due" | "happened" | "became";
            text: components["schemas"]["TextInput"];
            promise?: string;
            letter?: string;
            /** @enum {string} */
            status: "stated" | "found" | "recalled" | "assumed";
        };
        /** @description Who has to act; ministers as the letter names them */
        PromiseOwner: {
            id: string;
            office: components["schemas"]["Text"];
            minister?: string;
        };
        /** @description Who has to act; ministers as the letter names them */
        PromiseOwnerInput: {
            id: string;
            office: components["schemas"]["TextInput"];
            minister?: string;
        };
        /** @description A promise, or a part with its own deadline, as it stands on a day */
        PromiseRow: {
            id: string;
            part?: string;
            letter: string;
            madeOn: string;
            subject: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
            owner: components["schemas"]["PromiseOwner"];
            place: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            };
            readonly places: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            }[];
            deadline: {
                stated: string;
                rule: string;
                from: string;
                to: string | null;
                /** @enum {string} */
                ruleStatus: "stated" | "found" | "recalled" | "assumed";
            };
            /** @enum {string} */
            status: "open" | "kept" | "late" | "overtaken" | "unknown";
            /** @enum {string} */
            ground: "delivered-in-time" | "delivered-without-end" | "delivered-late" | "delivered-near-an-assumed-end" | "delivered-perhaps-in-time" | "replaced-or-withdrawn" | "window-open" | "no-end" | "put-off" | "still-not-there" | "nothing-known" | "only-partly-known";
            /**
             * @description How firm the status is
             * @enum {string}
             */
            basis: "stated" | "found" | "recalled" | "assumed";
            explanation: components["schemas"]["Text"];
            wouldChange: components["schemas"]["Text"];
            readonly updates: components["schemas"]["PromiseUpdate"][];
            readonly became: {
                text: components["schemas"]["Text"];
                on: string;
                source: string;
                link?: string;
                place?: {
                    letter: string;
                    heading: string;
                    paragraph: number;
                    words: string[];
                };
                /** @enum {string} */
                status: "stated" | "found" | "recalled" | "assumed";
            }[];
        };
        /** @description A promise, or a part with its own deadline, as it stands on a day */
        PromiseRowInput: {
            id: string;
            part?: string;
            letter: string;
            madeOn: string;
            subject: components["schemas"]["TextInput"];
            text: components["schemas"]["TextInput"];
            owner: components["schemas"]["PromiseOwnerInput"];
            place: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            };
            readonly places: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            }[];
            deadline: {
                stated: string;
                rule: string;
                from: string;
                to: string | null;
                /** @enum {string} */
                ruleStatus: "stated" | "found" | "recalled" | "assumed";
            };
            /** @enum {string} */
            status: "open" | "kept" | "late" | "overtaken" | "unknown";
            /** @enum {string} */
            ground: "delivered-in-time" | "delivered-without-end" | "delivered-late" | "delivered-near-an-assumed-end" | "delivered-perhaps-in-time" | "replaced-or-withdrawn" | "window-open" | "no-end" | "put-off" | "still-not-there" | "nothing-known" | "only-partly-known";
            /**
             * @description How firm the status is
             * @enum {string}
             */
            basis: "stated" | "found" | "recalled" | "assumed";
            explanation: components["schemas"]["TextInput"];
            wouldChange: components["schemas"]["TextInput"];
            readonly updates: components["schemas"]["PromiseUpdateInput"][];
            readonly became: {
                text: components["schemas"]["TextInput"];
                on: string;
                source: string;
                link?: string;
                place?: {
                    letter: string;
                    heading: string;
                    paragraph: number;
                    words: string[];
                };
                /** @enum {string} */
                status: "stated" | "found" | "recalled" | "assumed";
            }[];
        };
        PromiseUpdate: {
            on: string;
            /** @enum {string} */
            precision?: "on" | "at-the-latest";
            /** @enum {string} */
            kind: "delivered" | "partly" | "changed" | "repeated" | "replaced" | "withdrawn";
            text: components["schemas"]["Text"];
            source: string;
            link?: string;
            /** @enum {string} */
            status: "stated" | "found" | "recalled" | "assumed";
            place?: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            };
            /** @description Id of the record of a user; null when Kansrijk tells it */
            told: string | null;
            /** @description It names a part that the promise does not have, and does not count for the status */
            unknownPart?: string;
        };
        PromiseUpdateInput: {
            on: string;
            /** @enum {string} */
            precision?: "on" | "at-the-latest";
            /** @enum {string} */
            kind: "delivered" | "partly" | "changed" | "repeated" | "replaced" | "withdrawn";
            text: components["schemas"]["TextInput"];
            source: string;
            link?: string;
            /** @enum {string} */
            status: "stated" | "found" | "recalled" | "assumed";
            place?: {
                letter: string;
                heading: string;
                paragraph: number;
                words: string[];
            };
            /** @description Id of the record of a user; null when Kansrijk tells it */
            told: string | null;
            /** @description It names a part that the promise does not have, and does not count for the status */
            unknownPart?: string;
        };
        RecordErased: {
            id: string;
            readonly versions: number[];
            notes: number;
            /** @description Records in which the same text still stands */
            readonly elsewhere: {
                collection: string;
                id: string;
            }[];
        };
        RecordErasedInput: {
            id: string;
            readonly versions: number[];
            notes: number;
            /** @description Records in which the same text still stands */
            readonly elsewhere: {
                collection: string;
                id: string;
            }[];
        };
        RecordVersion: {
            version: number;
            at: string | null;
            actor: string;
            note: string;
            sha256: string | null;
            /** @description When and why text of it was erased for ever; sha256 stays that of before */
            erased: {
                at: string;
                reason: string;
            } | null;
        };
        RecordVersionInput: {
            version: number;
            at: string | null;
            actor: string;
            note: string;
            sha256: string | null;
            /** @description When and why text of it was erased for ever; sha256 stays that of before */
            erased: {
                at: string;
                reason: string;
            } | null;
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
        /** @description A dataset that is published in versions */
        ReleaseDataset: {
            id: string;
            title: components["schemas"]["Text"];
            summary: components["schemas"]["Text"];
            latest: components["schemas"]["ReleaseVersion"] | null;
        };
        /** @description A dataset that is published in versions */
        ReleaseDatasetInput: {
            id: string;
            title: components["schemas"]["TextInput"];
            summary: components["schemas"]["TextInput"];
            latest: components["schemas"]["ReleaseVersionInput"] | null;
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
        /** @description A text in Dutch and English */
        Text: {
            nl: string;
            en: string;
        };
        /** @description A text in Dutch and English */
        TextInput: {
            nl: string;
            en: string;
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
    getAgendaCalendar: {
        parameters: {
            query?: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAgendaFigures: {
        parameters: {
            query?: {
                version?: number;
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
                        readonly figures: components["schemas"]["AgendaFigure"][];
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
    getAgendaSuggestions: {
        parameters: {
            query: {
                place: string;
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
                        readonly goals: components["schemas"]["GoalSuggestion"][];
                        readonly strengths: components["schemas"]["GoalSuggestion"][];
                        readonly uncertain: components["schemas"]["GoalSuggestion"][];
                        compared: number;
                        readonly explanation: components["schemas"]["Text"][];
                        protection: components["schemas"]["Text"];
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
    getAgendaProgress: {
        parameters: {
            query?: {
                version?: number;
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
                        readonly goals: components["schemas"]["GoalProgress"][];
                        completeness: {
                            complete: boolean;
                            readonly points: {
                                id: string;
                                title: components["schemas"]["Text"];
                                needed: boolean;
                                done: boolean;
                                reason: components["schemas"]["Text"] | null;
                                readonly parts: string[];
                            }[];
                        };
                        /** @description Whole euro cents */
                        totals: {
                            budget: number;
                            spent: number;
                            actions: {
                                planned: number;
                                running: number;
                                done: number;
                                stopped: number;
                            };
                            readonly byTheme: {
                                /** @enum {string} */
                                theme: "professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods";
                                budget: number;
                                spent: number;
                            }[];
                            readonly byCorner: {
                                /** @enum {string} */
                                corner: "home" | "school" | "surroundings";
                                budget: number;
                                spent: number;
                            }[];
                            readonly byPayer: {
                                payer: string;
                                budget: number;
                                spent: number;
                            }[];
                        };
                        readonly hints: {
                            /** @enum {string} */
                            kind: "overspent" | "action-late" | "goal-late" | "goal-after-end";
                            part: string;
                            text: components["schemas"]["Text"];
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
    compareAgenda: {
        parameters: {
            query: {
                /** @description The number of a version, or the id of another agenda */
                with: string;
                version?: number;
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
                        readonly changes: components["schemas"]["AgendaChange"][];
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
    adoptAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expected: number;
                    /** Format: date */
                    on?: string;
                    /** @default  */
                    note?: string;
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
                    "application/json": components["schemas"]["KeptAgenda"];
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
    downloadAllRecords: {
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
                content?: never;
            };
        };
    };
    importRecords: {
        parameters: {
            query?: {
                name?: string;
                dryRun?: "true" | "false";
                replace?: "true" | "false";
                basis?: string;
                note?: string;
            };
            header?: never;
            path: {
                collection: string;
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
                        dryRun: boolean;
                        readonly added: string[];
                        readonly changed: {
                            id: string;
                            readonly parts: string[];
                        }[];
                        readonly removed: string[];
                        unchanged: number;
                        /** @description Records that are not in the file and stay */
                        left: number;
                        basis: string;
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
    listCollections: {
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
                        collections: {
                            id: string;
                            title: {
                                nl: string;
                                en: string;
                            };
                            one: {
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kept: "shipped" | "store" | "both";
                            records: number;
                            /** @description Records that were kept and can no longer be read; they are not among the others */
                            unreadable: {
                                id: string;
                                version: number;
                                why: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx" | "json";
            };
            header?: never;
            path: {
                collection: string;
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
                        records: components["schemas"]["KeptRecord"][];
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
    getRecord: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                collection: string;
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
                    "application/json": components["schemas"]["KeptRecord"];
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
    saveRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version it was made from; null when it is new */
                    expected: number | null;
                    /** @default  */
                    note?: string;
                    record: {
                        id: string;
                    } & {
                        [key: string]: unknown;
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
                    "application/json": components["schemas"]["KeptRecord"];
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
    removeRecord: {
        parameters: {
            query: {
                expected: number;
                note?: string;
            };
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    listRecordVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
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
                        versions: components["schemas"]["RecordVersion"][];
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
    listDuties: {
        parameters: {
            query: {
                /** @description A municipality: GM0606 */
                place: string;
                year?: number;
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
                        schoolYear: number;
                        readonly duties: components["schemas"]["DutyLine"][];
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
    getDutyCalendar: {
        parameters: {
            query: {
                /** @description A municipality: GM0606 */
                place: string;
                lang?: "nl" | "en";
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
                    "text/calendar": string;
                };
            };
            /** @description Default Response */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["Problem"];
                };
            };
        };
    };
    experimentPower: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    design: {
                        outcome: {
                            /** @enum {string} */
                            kind: "share";
                            control: number;
                            treated: number;
                        } | {
                            /** @enum {string} */
                            kind: "mean";
                            difference: number;
                            sd: number;
                        };
                        clusters?: {
                            size: number;
                            icc: number;
                            /** @default 0 */
                            variation?: number;
                        };
                    };
                    /** @default 0.8 */
                    power?: number;
                    perArm?: number;
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
                    "application/json": components["schemas"]["ExperimentPower"];
                };
            };
        };
    };
    assignUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    units: {
                        id: string;
                        stratum?: string;
                    }[];
                    arms: string[];
                    seed: number;
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
                        readonly assigned: {
                            id: string;
                            stratum: string;
                            arm: string;
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
    experimentEffect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "share";
                    /** @enum {string} */
                    assigned: "pupil" | "cluster";
                    control: string;
                    rows: {
                        unit: string;
                        arm: string;
                        /** @default all */
                        stratum?: string;
                        group?: string;
                        pupils: number;
                        positives: number;
                    }[];
                } | {
                    /** @enum {string} */
                    outcome: "mean";
                    /** @enum {string} */
                    assigned: "pupil" | "cluster";
                    control: string;
                    rows: {
                        unit: string;
                        arm: string;
                        /** @default all */
                        stratum?: string;
                        group?: string;
                        pupils: number;
                        mean: number;
                        sd?: number;
                    }[];
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
                    "application/json": components["schemas"]["ExperimentEffect"];
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
    compareInterventions: {
        parameters: {
            query?: {
                ids?: string;
                edition?: "2012" | "2013" | "2018" | "2021";
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
                        note: components["schemas"]["Text"];
                        readonly compared: components["schemas"]["ComparedIntervention"][];
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
    listEditionChanges: {
        parameters: {
            query?: {
                from?: "2012" | "2013" | "2018" | "2021";
                to?: "2012" | "2013" | "2018" | "2021";
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
                        note: components["schemas"]["Text"];
                        changes: components["schemas"]["EditionChange"][];
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
    suggestInterventions: {
        parameters: {
            query: {
                place: string;
                themes?: string;
                ages?: string;
                cost?: number;
                data?: string;
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
                    "application/json": components["schemas"]["PlaceSuggestions"];
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
    getLedger: {
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
                        totals: {
                            letter: string;
                            kind: string;
                            from: number | null;
                            cents: number;
                            entries: string[];
                            leftOut: {
                                id: string;
                                reason: {
                                    nl: string;
                                    en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    getLedgerChecks: {
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
                        checks: {
                            id: string;
                            title: {
                                nl: string;
                                en: string;
                            };
                            question: {
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            kind: "identity" | "derived" | "inference" | "comparison";
                            /** @enum {string} */
                            relation: "equal" | "at-least" | "at-most";
                            left: {
                                named: {
                                    nl: string;
                                    en: string;
                                };
                                filled: {
                                    nl: string;
                                    en: string;
                                };
                                result: {
                                    nl: string;
                                    en: string;
                                };
                                low: string;
                                high: string;
                                /** @description For pictures only */
                                bars: {
                                    low: number;
                                    high: number;
                                };
                                /** @description What it may come to, given how the letters round */
                                room: {
                                    low: string;
                                    high: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                };
                                numbers: {
                                    reference: string;
                                    title: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    qualifier: "exact" | "about" | "almost" | "more-than";
                                    /** @enum {string} */
                                    status: "stated" | "derived" | "found" | "assumed";
                                    places: {
                                        letter: string;
                                        heading: string;
                                        paragraph: number;
                                        words: string[];
                                        footnote?: number;
                                    }[];
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @description With this value both sides would be equal, all others the same */
                                    wouldBe: {
                                        nl: string;
                                        en: string;
                                    } | null;
                                }[];
                            };
                            right: {
                                named: {
                                    nl: string;
                                    en: string;
                                };
                                filled: {
                                    nl: string;
                                    en: string;
                                };
                                result: {
                                    nl: string;
                                    en: string;
                                };
                                low: string;
                                high: string;
                                /** @description For pictures only */
                                bars: {
                                    low: number;
                                    high: number;
                                };
                                /** @description What it may come to, given how the letters round */
                                room: {
                                    low: string;
                                    high: string;
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                };
                                numbers: {
                                    reference: string;
                                    title: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    qualifier: "exact" | "about" | "almost" | "more-than";
                                    /** @enum {string} */
                                    status: "stated" | "derived" | "found" | "assumed";
                                    places: {
                                        letter: string;
                                        heading: string;
                                        paragraph: number;
                                        words: string[];
                                        footnote?: number;
                                    }[];
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    /** @description With this value both sides would be equal, all others the same */
                                    wouldBe: {
                                        nl: string;
                                        en: string;
                                    } | null;
                                }[];
                            };
                            difference: {
                                value: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                            } | null;
                            /** @enum {string} */
                            holds: "exactly" | "within-rounding" | "no";
                            /** @enum {string} */
                            verdict: "agrees" | "derived" | "differs" | "depends-on-assumption";
                            explanation: {
                                nl: string;
                                en: string;
                            };
                        }[];
                    };
                };
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
    networkGrowth: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
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
                        series: {
                            /** @enum {string} */
                            counted: "starting-municipalities" | "municipalities-with-network" | "agendas" | "participants" | "organisations" | "coalitions" | "coalitions-starter" | "coalitions-forerunner";
                            label: components["schemas"]["Text"];
                            readonly points: {
                                id: string;
                                /** @enum {string} */
                                counted: "starting-municipalities" | "municipalities-with-network" | "agendas" | "participants" | "organisations" | "coalitions" | "coalitions-starter" | "coalitions-forerunner";
                                value: number;
                                /**
                                 * @default exact
                                 * @enum {string}
                                 */
                                bound: "exact" | "above";
                                /** Format: date */
                                on: string;
                                /** @enum {string} */
                                precision: "day" | "month" | "year";
                                note: {
                                    nl: string;
                                    en: string;
                                };
                                place?: {
                                    letter: string;
                                    heading: string;
                                    paragraph: number;
                                    words: string[];
                                };
                                /** @default  */
                                source: string;
                                /** @enum {string} */
                                status: "stated" | "found" | "derived" | "recalled" | "entered";
                            }[];
                            /** @description Years between points without a figure */
                            readonly gaps: number[];
                        }[];
                        /** @description Coalitions as a letter counts them; growing is what is left */
                        letter: {
                            totals: {
                                starter: number;
                                growing: number;
                                forerunner: number;
                                total: number;
                            };
                            equation: components["schemas"]["Text"];
                        } | null;
                        /** @description Coalitions that are kept now */
                        kept: {
                            starter: number;
                            growing: number;
                            forerunner: number;
                            total: number;
                        };
                        /** Format: date */
                        day: string;
                        /** @description Something in it is a made-up example */
                        generated: boolean;
                    };
                };
            };
        };
    };
    networkMap: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
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
                        day: string;
                        generated: boolean;
                        municipalities: {
                            code: string;
                            name: string;
                            province: string;
                            inhabitants: number;
                            readonly tile: [
                                number,
                                number
                            ];
                            readonly coalitions: string[];
                            readonly communities: string[];
                            readonly memberships: string[];
                            organisations: number;
                            stages: {
                                starter: number;
                                growing: number;
                                forerunner: number;
                                total: number;
                            };
                            isGap: boolean;
                        }[];
                    };
                };
            };
        };
    };
    networkCoverage: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
                data?: string;
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
                        indicator: string;
                        breakdown: string;
                        group: string;
                        readonly years: number[];
                        data: {
                            dataset: string;
                            title: string;
                            generated: boolean;
                            sha256: string;
                        };
                        /** @description Something in it is a made-up example */
                        generated: boolean;
                        target: {
                            pupils: number;
                            reached: number;
                            share: number | null;
                        };
                        others: {
                            pupils: number;
                            reached: number;
                            share: number | null;
                        };
                        ratio: number | null;
                        /** @description Negative: more coalitions where the target group is larger */
                        concentration: {
                            index: number;
                            interval: {
                                low: number;
                                high: number;
                            };
                        } | null;
                        readonly curve: {
                            pupils: number;
                            amount: number;
                        }[];
                        municipalities: {
                            counted: number;
                            withCoalition: number;
                            hidden: number;
                        };
                        statement: components["schemas"]["Text"];
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
    networkGraph: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
                place?: string;
                /** @description Also organisations in only one coalition */
                leaves?: string;
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
                        readonly nodes: ({
                            id: string;
                            name: string;
                            degree: number;
                            x: number;
                            y: number;
                            /** @enum {string} */
                            type: "organisation";
                            /** @enum {string} */
                            kind: "ministry" | "municipality" | "region" | "school-board" | "school" | "sector-council" | "culture" | "sport" | "welfare" | "library" | "childcare" | "research" | "company" | "ngo" | "union" | "inspectorate" | "executive-agency" | "advisory-council" | "expertise" | "international";
                            isBridge: boolean;
                            isOnlyLink: boolean;
                        } | {
                            id: string;
                            name: string;
                            degree: number;
                            x: number;
                            y: number;
                            /** @enum {string} */
                            type: "coalition";
                            /** @enum {string} */
                            stage: "starter" | "growing" | "forerunner";
                        })[];
                        readonly edges: [
                            number,
                            number
                        ][];
                        parts: number;
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
    checkKeptCoalition: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
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
                        /** Format: date */
                        day: string;
                        isComplete: boolean;
                        stage: ("starter" | "growing" | "forerunner") | null;
                        readonly requirements: {
                            /** @enum {string} */
                            id: "board" | "municipality" | "partner";
                            text: components["schemas"]["Text"];
                            isMet: boolean;
                            readonly by: string[];
                        }[];
                        readonly missing: components["schemas"]["Text"][];
                        readonly faults: components["schemas"]["Text"][];
                        readonly remarks: components["schemas"]["Text"][];
                        explanation: components["schemas"]["Text"];
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
    checkCoalition: {
        parameters: {
            query?: {
                /** @description As it was on this day; without it: today */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    title: string;
                    municipalities: string[];
                    /** @default [] */
                    partners?: {
                        organisation: string;
                        /** @enum {string} */
                        role: "lead" | "board" | "municipality" | "partner";
                        /** Format: date */
                        since: string;
                        /** Format: date */
                        until?: string;
                    }[];
                    stages: {
                        /** @enum {string} */
                        stage: "starter" | "growing" | "forerunner";
                        /** Format: date */
                        from: string;
                    }[];
                    /** @default 0 */
                    sites?: number;
                    /** @enum {string} */
                    pupils?: "to-250" | "250-500" | "500-1000" | "1000-2500" | "2500-more";
                    /** @default  */
                    scheme?: string;
                    plan?: {
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        to: string;
                    };
                    /** @default [] */
                    themes?: ("professionalisation" | "mentoring-coaching" | "parent-involvement" | "extra-teaching" | "smooth-transitions" | "poverty-health" | "career-learning" | "sport-culture" | "non-cognitive-skills" | "teaching-methods")[];
                    /** @default  */
                    summary?: string;
                    /** @default false */
                    generated?: boolean;
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
                        /** Format: date */
                        day: string;
                        isComplete: boolean;
                        stage: ("starter" | "growing" | "forerunner") | null;
                        readonly requirements: {
                            /** @enum {string} */
                            id: "board" | "municipality" | "partner";
                            text: components["schemas"]["Text"];
                            isMet: boolean;
                            readonly by: string[];
                        }[];
                        readonly missing: components["schemas"]["Text"][];
                        readonly faults: components["schemas"]["Text"][];
                        readonly remarks: components["schemas"]["Text"][];
                        explanation: components["schemas"]["Text"];
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
    networkCalendar: {
        parameters: {
            query?: {
                lang?: "nl" | "en";
                community?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
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
    getOparlSystem: {
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
                    "application/json": components["schemas"]["OparlObject"];
                };
            };
        };
    };
    listOparlBodies: {
        parameters: {
            query?: {
                created_since?: string;
                created_until?: string;
                modified_since?: string;
                modified_until?: string;
                page?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["OparlList"];
                };
            };
        };
    };
    listOparlObjects: {
        parameters: {
            query?: {
                created_since?: string;
                created_until?: string;
                modified_since?: string;
                modified_until?: string;
                page?: number;
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
                list: "organizations" | "persons" | "meetings" | "papers" | "agenda-items" | "consultations" | "files" | "locations" | "legislative-terms" | "memberships";
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
                    "application/json": components["schemas"]["OparlList"];
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
    listOparlMeetings: {
        parameters: {
            query?: {
                created_since?: string;
                created_until?: string;
                modified_since?: string;
                modified_until?: string;
                page?: number;
                limit?: number;
            };
            header?: never;
            path: {
                agenda: string;
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
                    "application/json": components["schemas"]["OparlList"];
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
    getOparlBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
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
                    "application/json": components["schemas"]["OparlObject"];
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
    getOparlObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "organization" | "meeting" | "agenda-item" | "paper" | "file";
                agenda: string;
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
                    "application/json": components["schemas"]["OparlObject"];
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
    getOparlPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "organization" | "meeting" | "agenda-item" | "paper" | "file";
                agenda: string;
                part: string;
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
                    "application/json": components["schemas"]["OparlObject"];
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
    getMeasureCoverage: {
        parameters: {
            query?: {
                rows?: "field" | "lever" | "flexibility" | "corner" | "sector" | "age" | "responsible" | "state";
                columns?: "field" | "lever" | "flexibility" | "corner" | "sector" | "age" | "responsible" | "state";
                on?: string;
                letter?: string;
                pleas?: "yes" | "no";
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
                        measures: string[];
                        rows: {
                            id: string;
                            label: {
                                nl: string;
                                en: string;
                            };
                            measures: number;
                        }[];
                        columns: {
                            id: string;
                            label: {
                                nl: string;
                                en: string;
                            };
                            measures: number;
                        }[];
                        cells: {
                            row: string;
                            column: string;
                            measures: string[];
                            expected: number;
                            /** @enum {string} */
                            mark: "enough" | "thin" | "empty" | "outside";
                        }[];
                        /** @description When a cell is thin, empty or outside */
                        rule: {
                            nl: string;
                            en: string;
                        };
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
    getSchoolLoad: {
        parameters: {
            query: {
                on: string;
                sector?: string;
                pupils?: string;
                targetShare?: string;
                lowIncomeShare?: string;
                apcShare?: string;
                topShare?: string;
                positiveScore?: string;
                broadOffer?: string;
                focusArea?: string;
                lowQuality?: string;
                coalition?: string;
                partnerNextSector?: string;
                asksContribution?: string;
                hiresOutside?: string;
                types?: string;
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
                        on: string;
                        count: {
                            /** @description Schemes that could apply at once */
                            yes: number;
                            /** @description Schemes for which a fact of the school is missing */
                            maybe: number;
                            /** @description Of yes: only announced */
                            planned: number;
                            /** @description Of yes: that ask something of the school */
                            asking: number;
                            asks: {
                                apply: number;
                                report: number;
                                teach: number;
                                organise: number;
                            };
                        };
                        items: {
                            id: string;
                            title: {
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            applies: "yes" | "maybe" | "no";
                            why: {
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                met: "yes" | "no" | "unknown";
                            }[];
                            condition: {
                                nl: string;
                                en: string;
                            };
                            conditionStatus: string;
                            asks: string[];
                            gives?: {
                                nl: string;
                                en: string;
                            };
                            period: {
                                from: string;
                                to?: string;
                                fromLetter: boolean;
                            };
                            dateStatus: string;
                            state: string;
                        }[];
                        years: {
                            year: number;
                            /** @description Schemes that could apply at once */
                            yes: number;
                            /** @description Schemes for which a fact of the school is missing */
                            maybe: number;
                            /** @description Of yes: only announced */
                            planned: number;
                            /** @description Of yes: that ask something of the school */
                            asking: number;
                            asks: {
                                apply: number;
                                report: number;
                                teach: number;
                                organise: number;
                            };
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
    getProgress: {
        parameters: {
            query?: {
                /** @description The day on which the report looks; today without it */
                asOf?: string;
                /** @description A register; the newest without it */
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
                    "application/json": {
                        report: components["schemas"]["ProgressReport"];
                        receipt: {
                            id: string;
                            /** @enum {number} */
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
    getProgressPdf: {
        parameters: {
            query?: {
                /** @description The day on which the report looks; today without it */
                asOf?: string;
                /** @description A register; the newest without it */
                data?: string;
                lang?: "nl" | "en";
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
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPromiseCalendar: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
                /** @description The window ends before this day */
                dueBefore?: string;
                status?: "open" | "kept" | "late" | "overtaken" | "unknown";
                letter?: string;
                owner?: string;
                lang?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPromiseFeed: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
                /** @description The window ends before this day */
                dueBefore?: string;
                status?: "open" | "kept" | "late" | "overtaken" | "unknown";
                letter?: string;
                owner?: string;
                lang?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/atom+xml */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPromises: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
                /** @description The window ends before this day */
                dueBefore?: string;
                status?: "open" | "kept" | "late" | "overtaken" | "unknown";
                letter?: string;
                owner?: string;
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
                        on: string;
                        readonly promises: components["schemas"]["PromiseRow"][];
                        counts: {
                            readonly letters: {
                                id: string;
                                label: components["schemas"]["Text"];
                                counts: {
                                    [key: string]: number;
                                };
                                total: number;
                            }[];
                            readonly owners: {
                                id: string;
                                label: components["schemas"]["Text"];
                                counts: {
                                    [key: string]: number;
                                };
                                total: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    getPromiseTimeline: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
                /** @description The window ends before this day */
                dueBefore?: string;
                status?: "open" | "kept" | "late" | "overtaken" | "unknown";
                letter?: string;
                owner?: string;
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
                        on: string;
                        readonly events: components["schemas"]["PromiseEvent"][];
                    };
                };
            };
        };
    };
    getPromise: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
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
                        on: string;
                        promise: {
                            id: string;
                            letter: string;
                            /** Format: date */
                            madeOn: string;
                            subject: {
                                nl: string;
                                en: string;
                            };
                            owner: {
                                id: string;
                                office: {
                                    nl: string;
                                    en: string;
                                };
                                minister?: string;
                            };
                            parts: {
                                id: string;
                                text: {
                                    nl: string;
                                    en: string;
                                };
                                places: {
                                    letter: string;
                                    heading: string;
                                    paragraph: number;
                                    words: string[];
                                }[];
                                owner?: {
                                    id: string;
                                    office: {
                                        nl: string;
                                        en: string;
                                    };
                                    minister?: string;
                                };
                                deadline: {
                                    stated: string;
                                    rule: string;
                                    names?: string;
                                };
                                updates: {
                                    on: string;
                                    /** @enum {string} */
                                    precision?: "on" | "at-the-latest";
                                    /** @enum {string} */
                                    kind: "delivered" | "partly" | "changed" | "repeated" | "replaced" | "withdrawn";
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    source: string;
                                    /** Format: uri */
                                    link?: string;
                                    /** @enum {string} */
                                    status: "stated" | "found" | "recalled" | "assumed";
                                    place?: {
                                        letter: string;
                                        heading: string;
                                        paragraph: number;
                                        words: string[];
                                    };
                                }[];
                                became?: {
                                    text: {
                                        nl: string;
                                        en: string;
                                    };
                                    on: string;
                                    source: string;
                                    /** Format: uri */
                                    link?: string;
                                    place?: {
                                        letter: string;
                                        heading: string;
                                        paragraph: number;
                                        words: string[];
                                    };
                                    /** @enum {string} */
                                    status: "stated" | "found" | "recalled" | "assumed";
                                }[];
                            }[];
                            measures: string[];
                            seeAlso: {
                                /** @enum {string} */
                                kind: "indicator" | "page";
                                id: string;
                            }[];
                        };
                        readonly rows: components["schemas"]["PromiseRow"][];
                        readonly rules: {
                            id: string;
                            phrase: {
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            names: "day" | "month" | "year" | "nothing";
                            from: {
                                /** @enum {string} */
                                at: "made";
                                months: number;
                            } | {
                                /** @enum {string} */
                                at: "first-named" | "last-named";
                                days?: number;
                                months?: number;
                            } | {
                                /** @enum {string} */
                                at: "month-day";
                                day: string;
                                years?: {
                                    [key: string]: string;
                                };
                            } | {
                                /** @enum {string} */
                                at: "none";
                            };
                            to: {
                                /** @enum {string} */
                                at: "made";
                                months: number;
                            } | {
                                /** @enum {string} */
                                at: "first-named" | "last-named";
                                days?: number;
                                months?: number;
                            } | {
                                /** @enum {string} */
                                at: "month-day";
                                day: string;
                                years?: {
                                    [key: string]: string;
                                };
                            } | {
                                /** @enum {string} */
                                at: "none";
                            };
                            reason: {
                                nl: string;
                                en: string;
                            };
                            source: string;
                            /** Format: uri */
                            link?: string;
                            /** @enum {string} */
                            status: "stated" | "found" | "recalled" | "assumed";
                        }[];
                        readonly motions: {
                            id: string;
                            /** @enum {string} */
                            kind: "motion" | "request" | "debate";
                            subject: {
                                nl: string;
                                en: string;
                            };
                            asks: {
                                nl: string;
                                en: string;
                            };
                            by: string[];
                            papers: string[];
                            date?: {
                                /** Format: date */
                                on: string;
                                /** @enum {string} */
                                status: "stated" | "found" | "recalled" | "assumed";
                                source: string;
                                /** Format: uri */
                                link?: string;
                            };
                            places: {
                                letter: string;
                                heading: string;
                                paragraph: number;
                                words: string[];
                            }[];
                            answer: {
                                nl: string;
                                en: string;
                            };
                            promises: string[];
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
    listMotions: {
        parameters: {
            query?: {
                /** @description The day of the status; without it today */
                on?: string;
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
                        on: string;
                        motions: {
                            motion: {
                                id: string;
                                /** @enum {string} */
                                kind: "motion" | "request" | "debate";
                                subject: {
                                    nl: string;
                                    en: string;
                                };
                                asks: {
                                    nl: string;
                                    en: string;
                                };
                                by: string[];
                                papers: string[];
                                date?: {
                                    /** Format: date */
                                    on: string;
                                    /** @enum {string} */
                                    status: "stated" | "found" | "recalled" | "assumed";
                                    source: string;
                                    /** Format: uri */
                                    link?: string;
                                };
                                places: {
                                    letter: string;
                                    heading: string;
                                    paragraph: number;
                                    words: string[];
                                }[];
                                answer: {
                                    nl: string;
                                    en: string;
                                };
                                promises: string[];
                            };
                            promises: {
                                id: string;
                                part?: string;
                                /** @enum {string} */
                                status: "open" | "kept" | "late" | "overtaken" | "unknown";
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    eraseRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Paths such as owner or meetings.m1.present; without any the whole record
                     * @default []
                     */
                    fields?: string[];
                    /** @description Stays and is published: name nobody */
                    reason: string;
                    /** @description For a whole record: its id once more */
                    confirm?: string;
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
                    "application/json": components["schemas"]["RecordErased"];
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
    downloadRegisterTemplate: {
        parameters: {
            query?: {
                language?: "nl" | "en";
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
                content?: never;
            };
        };
    };
    openRegisterUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    sendRegisterFile: {
        parameters: {
            query: {
                name: string;
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
                        readonly files: string[];
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
    importRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default false */
                    dryRun?: boolean;
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
                        job: string;
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
    getRegisterUpload: {
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
                        id: string;
                        outcome: ({
                            /** @enum {string} */
                            state: "refused";
                            faults: {
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
                        } | {
                            /** @enum {string} */
                            state: "checked";
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
                        } | {
                            /** @enum {string} */
                            state: "kept";
                            register: string;
                            isNew: boolean;
                        }) | null;
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
    dropRegisterUpload: {
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
                        id: string;
                    };
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
    removeRegister: {
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
                        id: string;
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
    search: {
        parameters: {
            query: {
                q: string;
                kind?: string;
                lang?: "nl" | "en";
                limit?: number;
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
                        total: number;
                        readonly kinds: {
                            kind: string;
                            title: components["schemas"]["Text"];
                            count: number;
                        }[];
                        readonly results: components["schemas"]["Found"][];
                    };
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
    checkWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * @description Only the words of one language
                     * @enum {string}
                     */
                    language?: "nl" | "en";
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
                        findings: {
                            from: number;
                            to: number;
                            line: number;
                            column: number;
                            word: string;
                            term: string;
                            suggestions: {
                                nl: string;
                                en: string;
                            }[];
                            reason: {
                                nl: string;
                                en: string;
                            };
                            /** @enum {string} */
                            certainty: "clear" | "depends";
                        }[];
                    };
                };
            };
        };
    };
}
