export interface paths {
    "/api/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIncidentRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIncidentRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ceasefires/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCeasefireComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/incidents/metadata.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incidents.getExportMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/massacres/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["massacres.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/incidents/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incidents.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/incidents-near-lines/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["incidents-near-lines.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/lines-of-engagement/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lines-of-engagement.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/control-areas/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["control-areas.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/ceasefires/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ceasefires.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/ceasefire-incidents/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ceasefire-incidents.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/de-escalation-zones/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["de-escalation-zones.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/governorates/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["governorates.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/communities/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["communities.getFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collections/coverage/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverage.getFeatures"];
        put?: never;
        post?: never;
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
        /** @description The same statement in the two languages of the atlas. */
        BilingualText: {
            en: string;
            ar: string;
        };
        /** @description Counts and ratio under one assumption about the indeterminate incidents. */
        BoundingCase: {
            /** Format: int32 */
            before: number;
            /** Format: int32 */
            after: number;
            ratio: components["schemas"]["RateRatio"];
        };
        /** @description Something a reader must know before reading the numbers of a comparison. */
        Caveat: {
            /** @description Stable ASCII key. */
            code: string;
            text: components["schemas"]["BilingualText"];
        };
        /** @description A code with its labels. */
        CodeLabel: {
            code: string;
            label_en: string;
            label_ar: string;
            /** @description For weapons: the ACLED sub-event type it is nearest to. */
            acled_sub_event_type: string | null;
            /**
             * Format: int32
             * @description For location precisions: the uncertainty radius in metres; null where a polygon is used.
             */
            radius_m: number | null;
        };
        /** @description What was monitored in the ceasefire's area, as far as it says which incidents are recorded here. */
        ComparedCoverage: {
            /** @description False where nothing is known about monitoring; that is not the same as not monitored. */
            is_recorded: boolean;
            periods: components["schemas"]["CoveragePeriod"][];
            /** @description Days of the time asked for that no source monitored. */
            gaps: components["schemas"]["DateSpan"][];
        };
        /** @description Days on each side of a ceasefire, half open: before = [start, turns_at), after = [turns_at, end). */
        ComparedDays: {
            /**
             * Format: int32
             * @description Civil days (Asia/Damascus) on each side.
             */
            days: number;
            /** Format: date-time */
            start: string;
            /**
             * Format: date-time
             * @description When the ceasefire took effect; the start of the day where only the day is stated.
             */
            turns_at: string;
            /** Format: date-time */
            end: string;
        };
        /** @description What was recorded before and after one ceasefire, and how sure that is. Association only: nothing here says why. */
        ComparisonAnswer: {
            ceasefire: components["schemas"]["RecordedCeasefire"];
            /**
             * Format: date
             * @description The day (Asia/Damascus) on which the records last changed.
             */
            as_of: string;
            /** @description The filters that were given, the same on both sides. */
            filters: {
                [key: string]: string;
            };
            requested: components["schemas"]["ComparedDays"];
            used: components["schemas"]["ComparedDays"];
            coverage: components["schemas"]["ComparedCoverage"];
            counts: components["schemas"]["PhaseTallies"];
            table: components["schemas"]["PartyGovernorateTable"];
            estimate: components["schemas"]["ComparisonEstimate"];
            sentence: components["schemas"]["BilingualText"];
            /** @description What must be known before reading the numbers. */
            caveats: components["schemas"]["Caveat"][];
            published_figures: components["schemas"]["PublishedFigures"];
        };
        /** @description The numbers of a comparison; indeterminate incidents enter only IndeterminateBounds ComparisonEstimate.Bounds. */
        ComparisonEstimate: {
            before: components["schemas"]["PoissonRate"];
            after: components["schemas"]["PoissonRate"];
            ratio: components["schemas"]["RateRatio"];
            over_dispersion: components["schemas"]["OverDispersion"];
            death_toll: components["schemas"]["DeathTollRatio"];
            death_toll_without_dominating: components["schemas"]["DeathTollRatio"] | null;
            bounds: components["schemas"]["IndeterminateBounds"];
            daily: components["schemas"]["EventStudy"];
            weekly: components["schemas"]["EventStudy"];
        };
        /** @description A period in which a source monitored the area. */
        CoveragePeriod: {
            dates: components["schemas"]["DateSpan"];
            /** @description `all_recorded` or `notable_only` (the source tells selected incidents). */
            completeness: string;
        };
        /** @description A stretch of civil dates, both ends included. */
        DateSpan: {
            /** Format: date */
            first?: string;
            /** Format: date */
            last?: string;
            /** Format: int32 */
            days?: number;
        };
        /**
         * @description Killed after over killed before, S1/S0, with the variance of the tolls x of the single incidents: SE(log S1/S0) = √(Σx0²/S0² + Σx1²/S1²)
         *     (statistics, item 6). Deaths are not Poisson: one strike kills many. The two sides are of equal length, so no time enters.
         */
        DeathTollRatio: {
            /**
             * Format: int64
             * @description S0, the sum of the known minimum tolls. Null when there are incidents and no toll is known.
             */
            before: number | null;
            /**
             * Format: int64
             * @description S1, the same.
             */
            after: number | null;
            /**
             * Format: double
             * @description Null when nobody was recorded killed before, or either sum is not known.
             */
            ratio: number | null;
            interval: components["schemas"]["Interval"] | null;
            /**
             * Format: double
             * @description Share of S0 in the incident with the highest toll; null when S0 is 0 or not known.
             */
            largest_share_before: number | null;
            /**
             * Format: double
             * @description The same of S1.
             */
            largest_share_after: number | null;
            is_dominated?: boolean;
        };
        /** @description Another effective time, with who states it. */
        EffectiveAlternative: {
            /** Format: date */
            effective_on: string;
            /** @description Clock time in Damascus, HH:MM; null where only the day is stated. */
            effective_time: string | null;
            /** @description Id of the source. */
            source: string;
            /** @description Where in the document. */
            place: string;
            note: string | null;
        };
        /**
         * @description Incidents in bins of k days from −K to +K around t0 (statistics, item 7). Bin i is [t0 + ik, t0 + (i+1)k); each bin lies on one side of
         *     t0.
         */
        EventStudy: {
            /** Format: int32 */
            bin_days: number;
            bins: components["schemas"]["EventStudyBin"][];
            /** Format: int32 */
            placed_by_larger_part: number;
            /** Format: int32 */
            not_placed: number;
        };
        /** @description One bin of an event study. */
        EventStudyBin: {
            /**
             * Format: int32
             * @description Bins count from t0: −1 ends at t0, 0 starts at it.
             */
            index: number;
            /**
             * Format: int32
             * @description First day, relative to t0, in civil days on the clock.
             */
            from_day: number;
            /**
             * Format: int32
             * @description First day no longer in the bin; the outermost bin may be shorter than the others.
             */
            until_day: number;
            rate: components["schemas"]["PoissonRate"];
            /** @description Ids of other ceasefires that took effect within the bin. */
            other_ceasefires: string[];
        };
        /**
         * @description What a record has beside the flat properties of its feature: the place shown, and the parts with rows of their own.
         *     Coordinates are WGS 84 degrees. Unknown is null.
         */
        IncidentParts: {
            /** Format: double */
            lon: number | null;
            /** Format: double */
            lat: number | null;
            /** @description How exactly the place is shown (code list public_level). */
            public_level: string;
            /** @description Whether all of the weapons were used, or any one of them. */
            weapon_logic: string;
            /** @description How the point was found. */
            location_note: string | null;
            location_note_ar: string | null;
            note_ar: string | null;
            line: components["schemas"]["RecordLine"] | null;
            /** @description How it lies to each zone of its days in which it lies, or may lie, as far as its place is known. */
            zone_relations: components["schemas"]["RecordZone"][];
            /** @description Ceasefires in whose zone it lies, or may lie, in the order in which they took effect. */
            ceasefires: components["schemas"]["RecordCeasefire"][];
            parties: components["schemas"]["RecordParty"][];
            victims: components["schemas"]["RecordVictims"][];
            sites: components["schemas"]["RecordSite"][];
            sources: components["schemas"]["RecordSource"][];
            links: components["schemas"]["RecordLink"][];
            /** @description What a source says otherwise elsewhere. */
            alternatives: components["schemas"]["RecordAlternative"][];
        };
        /**
         * @description How far the indeterminate incidents could move the result (statistics, item 2): all of them counted before, and all counted after.
         *     Whatever the truth about each of them, the rate ratio lies between the two. The main estimate leaves them out.
         */
        IndeterminateBounds: {
            /**
             * Format: int32
             * @description How many there are.
             */
            indeterminate: number;
            all_before: components["schemas"]["BoundingCase"];
            all_after: components["schemas"]["BoundingCase"];
        };
        Interval: {
            /** Format: double */
            low?: number;
            /** Format: double */
            high?: number;
        };
        JsonNode: unknown;
        /**
         * @description How much more incidents cluster than a Poisson process would: φ = Σ (y_d − mean_g)² / mean_g ÷ (D − 2) over the daily counts y_d of
         *     both sides g (statistics, item 5). A side without incidents adds nothing to the sum; its days still count in D. When φ &gt; 1 the ratio
         *     also gets the wider interval log RR ± t(D−2) · √(φ (1/n0 + 1/n1)).
         */
        OverDispersion: {
            /**
             * Format: double
             * @description Null when there are not more than two days or no incident on any of them.
             */
            phi: number | null;
            /**
             * Format: int32
             * @description D, days of both sides together.
             */
            days: number;
            ratio_interval: components["schemas"]["Interval"] | null;
            is_present?: boolean;
        };
        /**
         * @description Party bucket × governorate. Each incident stands in exactly one cell (a joint incident in its joint bucket), so cells add up to the
         *     margins and margins to the total. Cells without any incident are left out.
         */
        PartyGovernorateTable: {
            cells: components["schemas"]["TableCell"][];
            by_attribution: components["schemas"]["TableMargin"][];
            by_governorate: components["schemas"]["TableMargin"][];
            total: components["schemas"]["PhaseTallies"];
        };
        /** @description The same cell before, after, and on neither side. */
        PhaseTallies: {
            before: components["schemas"]["Tally"];
            after: components["schemas"]["Tally"];
            indeterminate: components["schemas"]["Tally"];
        };
        /**
         * @description Incidents a day, n/T, with the exact (Garwood) 95 per cent interval: low = Γ⁻¹(α/2; n)/T, 0 when n = 0; high = Γ⁻¹(1−α/2; n+1)/T
         *     (statistics, item 3). For incidents only: deaths come in clusters and are never given this interval.
         */
        PoissonRate: {
            /** Format: int32 */
            incidents?: number;
            /**
             * Format: double
             * @description Days observed, T.
             */
            days?: number;
            /** Format: double */
            per_day?: number;
            /** Format: double */
            low?: number;
            /** Format: double */
            high?: number;
        };
        /**
         * @description A total that a report states for a time around the ceasefire, next to what the records here add up to. They are two different things: a report counts
         *     all victims in its database, the records here are the incidents that are told one by one.
         */
        PublishedBeside: {
            id: string;
            /** @description Id of the source. */
            source: string;
            source_title: string;
            publisher: string;
            /** Format: date */
            published_on: string | null;
            url: string | null;
            /** @description Where in the document. */
            place: string;
            /**
             * Format: date
             * @description First civil day of the period that the report names.
             */
            first: string;
            /**
             * Format: date
             * @description Last civil day, included.
             */
            last: string;
            /** @description country, governorate, zone, community, or other: a region named in words, which the records take for the ceasefire's zone. */
            area_kind: string;
            area: string;
            /** @description Parties that the figure is about, all together; empty: all. */
            parties: string[];
            cause: string | null;
            /** @description killed, massacres or killed_in_massacres (code list measure). Unit: people, or massacres. */
            measure: string;
            victim_group: string;
            /**
             * Format: double
             * @description As stated.
             */
            value: number;
            /** @description exact, at_least or about. */
            bound: string;
            /** @description The figure that this one is a part of. */
            parent: string | null;
            breakdown: string | null;
            note: string | null;
            recorded: components["schemas"]["RecordedBeside"] | null;
        };
        /** @description Totals of reports beside the records. */
        PublishedFigures: {
            note: components["schemas"]["BilingualText"];
            figures: components["schemas"]["PublishedBeside"][];
        };
        /**
         * @description The rate after over the rate before, (n1/T1)/(n0/T0), with the exact conditional (Clopper–Pearson) 95 per cent interval and the central
         *     p-value (statistics, item 4): given n0 + n1 incidents, n1 is binomial with share pi = T1/(T0+T1) if the two rates are equal.
         */
        RateRatio: {
            /** Format: double */
            ratio?: number | null;
            /** Format: double */
            low?: number | null;
            /** Format: double */
            high?: number | null;
            /**
             * Format: double
             * @description Central two-sided p-value of equal rates: twice the smaller tail, at most 1.
             */
            p?: number | null;
            /** @description True when the upper bound is infinite, because nothing was recorded before. */
            is_unbounded_above?: boolean;
            nothing_recorded?: boolean;
        };
        RecordAlternative: {
            field: string;
            value: string;
            source: string;
            place: string;
            note: string | null;
        };
        /** @description When an incident was, seen from a ceasefire: an order in time, and no cause. */
        RecordCeasefire: {
            ceasefire: string;
            name_en: string;
            name_ar: string;
            /** Format: date-time */
            effective_at: string;
            effective_precision: string;
            /** @description inside; or straddles, where the place does not say whether it lies in the ceasefire's zone. */
            zone_relation: string;
            /**
             * Format: int32
             * @description Whole civil days, negative before; null where the date is not known to the day.
             */
            days_from_ceasefire: number | null;
            /** @description On which side it lies (code list phase), by the clock where a time is known. */
            phase: string;
        };
        RecordChange: {
            /** @description Member of the incident file; point and uncertainty_m are the place as worked out from it. */
            field: string;
            before: components["schemas"]["JsonNode"] | null;
            after: components["schemas"]["JsonNode"] | null;
        };
        /** @description What the records add up to for the days, the area and the parties of a published figure. The filters of the comparison do not touch it. */
        RecordedBeside: {
            /**
             * Format: int32
             * @description Incidents surely within; for massacres and those killed in them, only massacres.
             */
            incidents: number;
            /**
             * Format: int32
             * @description People of the figure's group killed in them, at least; null where no toll is known, and for a count of massacres.
             */
            killed_min: number | null;
            /**
             * Format: int32
             * @description Incidents among them whose toll of that group is not known; they add nothing.
             */
            unknown_tolls: number;
            /**
             * Format: int32
             * @description Further incidents that may lie within the days and the area, or not.
             */
            uncertain_incidents: number;
        };
        /** @description A ceasefire as recorded, with the area that it is compared in. */
        RecordedCeasefire: {
            id: string;
            /**
             * Format: int32
             * @description Number among the ceasefires of the Idlib region; null for the others.
             */
            ordinal: number | null;
            name_en: string;
            name_ar: string;
            /** Format: date */
            announced_on: string;
            /**
             * Format: date-time
             * @description The effective time that is used, on the clock of Damascus; the start of the day where only the day is stated.
             */
            effective_at: string;
            /** @description minute or day. */
            effective_precision: string;
            /** @description Other effective times that a source states. They are data too, and not used. */
            effective_alternatives: components["schemas"]["EffectiveAlternative"][];
            /**
             * Format: date
             * @description Civil date of its end; null where no source states one.
             */
            ended_on: string | null;
            end_type: string;
            /** @description Id of the zone it covers. */
            zone: string | null;
            /** @description The version of the zone that is used for both sides; null where no shape of it is known. */
            zone_version: string | null;
        };
        /** @description Distance to the line of engagement as it ran on the incident's days, in metres: from min minus both uncertainties to max plus both. */
        RecordLine: {
            /** @description Id in lines-of-engagement. */
            id: string;
            side_a: string;
            side_b: string;
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description First day on which the line was no longer valid.
             */
            valid_until: string;
            /** @description How the line came about (code list geometry_method); derived lines are approximate. */
            method: string;
            /**
             * Format: int32
             * @description How many days earlier or later the line may have become what it is.
             */
            date_error_days: number;
            note: string | null;
            /** Format: int32 */
            line_distance_min_m: number;
            /** Format: int32 */
            line_distance_max_m: number;
            /**
             * Format: int32
             * @description How far the true line may run from this one; the incident's own radius is uncertainty_m of the record.
             */
            line_uncertainty_m: number;
            /**
             * Format: int32
             * @description Days from the last observation behind the line to the incident.
             */
            line_lag_days: number;
            /** @description In km; null where the distance spans bands. */
            distance_band: string | null;
        };
        RecordLink: {
            kind: string;
            incident: string;
        };
        RecordParty: {
            party: string;
            role: string;
            confidence: string;
            /** @description The source's own few words. */
            stated_as: string | null;
            stated_as_ar: string | null;
        };
        RecordRevision: {
            /** Format: int32 */
            revision: number;
            /**
             * Format: date-time
             * @description When it was written.
             */
            changed_at: string;
            /** @description What changed since the published revision before it; by their names; nothing in the first. */
            changes: components["schemas"]["RecordChange"][];
            /** @description Something else changed that is not told: it is not public, or would tell a protected place. */
            other_changes: boolean;
        };
        /** @description A strike site; without coordinates where its place is not known, or not shown. */
        RecordSite: {
            name_en: string;
            name_ar: string | null;
            /** Format: double */
            lon: number | null;
            /** Format: double */
            lat: number | null;
            /** Format: int32 */
            killed_min: number | null;
            /** Format: int32 */
            killed_max: number | null;
            /** Format: int32 */
            injured_min: number | null;
            /** Format: int32 */
            injured_max: number | null;
            note: string | null;
        };
        RecordSource: {
            id: string;
            title: string;
            publisher: string;
            /** Format: date */
            published_on: string | null;
            url: string | null;
            /** @description Whether the url is the document's own, or its publisher's. */
            url_kind: string | null;
            /** @description Where in the document. */
            place: string;
        };
        /** @description A group of victims. Groups are parts: they need not add up to the total. */
        RecordVictims: {
            age_sex: string;
            status: string;
            occupation: string;
            /** Format: int32 */
            killed_min: number | null;
            /** Format: int32 */
            killed_max: number | null;
            /** Format: int32 */
            injured_min: number | null;
            /** Format: int32 */
            injured_max: number | null;
        };
        RecordZone: {
            /** @description Id in de-escalation-zones. */
            zone: string;
            kind: string;
            name_en: string;
            name_ar: string;
            /** @description inside; or straddles, where the place or the days do not say for sure. */
            zone_relation: string;
        };
        /** @description How the public record of an incident came to be what it is, oldest revision first. */
        RevisionHistory: {
            id: string;
            /** @description Those that were published; the first is the record as first published. Numbers of others are left out. */
            revisions: components["schemas"]["RecordRevision"][];
        };
        /** @description One cell: a party bucket in a governorate. */
        TableCell: {
            attribution: string;
            governorate: string;
            tallies: components["schemas"]["PhaseTallies"];
        };
        /** @description A row or column total. */
        TableMargin: {
            key: string;
            tallies: components["schemas"]["PhaseTallies"];
        };
        /** @description Incidents and people killed in one cell. */
        Tally: {
            /**
             * Format: int32
             * @description How many incidents.
             */
            incidents: number;
            /**
             * Format: int32
             * @description Sum of the known minimum tolls: at least so many. Null when there are incidents and no toll is known.
             */
            killed_min: number | null;
            /**
             * Format: int32
             * @description Sum of the maximum tolls; null as soon as one is unknown.
             */
            killed_max: number | null;
            /**
             * Format: int32
             * @description Incidents of which not even a minimum is known; they add nothing to KilledMin.
             */
            unknown_tolls: number;
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
    getCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: components["schemas"]["CodeLabel"][];
                    };
                };
            };
        };
    };
    getIncidentRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Stable id of the incident. */
                        id: string | null;
                        /** @description Title in English. */
                        title_en: string | null;
                        /** @description Title in Arabic. */
                        title_ar: string | null;
                        /**
                         * Format: date
                         * @description First civil date (Asia/Damascus) on which it may have happened.
                         */
                        date_start: string | null;
                        /**
                         * Format: date
                         * @description Last civil date (Asia/Damascus) on which it may have happened.
                         */
                        date_end: string | null;
                        /** @description Clock time in Damascus, where stated. */
                        local_time: string | null;
                        /** @description How exactly the time is known. Codes: exact_time, time_of_day, day, days_2_6, week, month, year, unknown. */
                        time_precision: string | null;
                        /** @description The place as the source writes it. */
                        place: string | null;
                        /** @description Id of the settlement in the communities layer. */
                        community: string | null;
                        /** @description ISO 3166-2 code of the governorate in which it happened, as stated. */
                        governorate: string | null;
                        /** @description Name of the governorate in English. */
                        governorate_name_en: string | null;
                        /** @description Name of the governorate in Arabic. */
                        governorate_name_ar: string | null;
                        /** @description How exactly the place is known. Codes: exact, vicinity, street_landmark, neighbourhood, locality, city, near_locality, district, governorate, unknown. */
                        location_precision: string | null;
                        /** @description Radius around the point within which it happened. Unit: m. */
                        uncertainty_m: number | null;
                        /** @description Zones in which it lies by its best known place, in their borders of its days. */
                        zones: string[] | null;
                        /** @description Kind of event. Codes: bombardment, explosion, killing, assault, death_in_custody. */
                        event_class: string | null;
                        /** @description Means of attack. */
                        weapons: string[] | null;
                        /** @description The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified. */
                        attribution: string | null;
                        /** @description How sure the source is. Codes: accepted_by_party, established, likely, possible, contested, unknown. */
                        attribution_confidence: string | null;
                        /** @description Who controlled the place at the time, as stated. */
                        control_at_time: string[] | null;
                        /** @description Civilians killed, at least. Unit: people. */
                        killed_min: number | null;
                        /** @description Civilians killed, at most; null where only a minimum is known. Unit: people. */
                        killed_max: number | null;
                        /** @description Children killed, at least. Unit: people. */
                        children_killed_min: number | null;
                        /** @description Women killed, at least. Unit: people. */
                        women_killed_min: number | null;
                        /** @description Injured, at least. Unit: people. */
                        injured_min: number | null;
                        /** @description Injured, at most; null where only a minimum is known. Unit: people. */
                        injured_max: number | null;
                        /** @description A second strike hit the same place minutes later. */
                        double_tap: boolean | null;
                        /** @description Strike sites recorded. */
                        site_count: number | null;
                        /** @description At least five civilians were killed in this one incident. */
                        massacre: boolean | null;
                        /** @description Only the upper figure reaches five. */
                        possible_massacre: boolean | null;
                        /** @description What is known of its truth. Codes: unverified, in_verification, verified, unverifiable, refuted, duplicate. */
                        verification_status: string | null;
                        /**
                         * Format: date
                         * @description When it was documented, if later.
                         */
                        documented_on: string | null;
                        /** @description Contradictions and limits. */
                        note: string | null;
                        /** @description Number of the record's revision. */
                        revision: number | null;
                        /**
                         * Format: date-time
                         * @description When the record was last changed.
                         */
                        updated_at: string | null;
                    } & components["schemas"]["IncidentParts"];
                };
            };
        };
    };
    getIncidentRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionHistory"];
                };
            };
        };
    };
    getCeasefireComparison: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonAnswer"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    "incidents.getExportMetadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tabular metadata (CSV on the Web) of the CSV export of the same filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/csvm+json": {
                        "@context": string;
                        url: string;
                        "dc:title": string;
                        "dc:description": string;
                        "dc:rights": string;
                        tableSchema: {
                            columns: {
                                name: string;
                                titles: string;
                                "dc:description": string;
                                datatype: string;
                                separator?: string;
                            }[];
                        };
                        notes: {
                            title: string;
                            title_ar: string;
                            description: string;
                            /** @description Everything in one export is of this version of the data. */
                            data_version: number;
                            /**
                             * Format: date-time
                             * @description When the data became this version.
                             */
                            data_changed_at: string;
                            /** Format: date-time */
                            generated_at: string;
                            address: string;
                            filter_in_words: string;
                            filter: {
                                [key: string]: string;
                            };
                            crs: string;
                            caveat: string;
                            caveat_ar: string;
                            licence: string;
                            licence_ar: string;
                            notes: string[];
                            notes_ar: string[];
                            sources: {
                                id: string;
                                title: string;
                                publisher: string;
                                /** Format: date */
                                published_on: string | null;
                                /** Format: uri */
                                url: string | null;
                                licence: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    "massacres.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id of the incident. */
                                id: string | null;
                                /** @description Title in English. */
                                title_en: string | null;
                                /** @description Title in Arabic. */
                                title_ar: string | null;
                                /**
                                 * Format: date
                                 * @description First civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_start: string | null;
                                /**
                                 * Format: date
                                 * @description Last civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_end: string | null;
                                /** @description Clock time in Damascus, where stated. */
                                local_time: string | null;
                                /** @description How exactly the time is known. Codes: exact_time, time_of_day, day, days_2_6, week, month, year, unknown. */
                                time_precision: string | null;
                                /** @description The place as the source writes it. */
                                place: string | null;
                                /** @description Id of the settlement in the communities layer. */
                                community: string | null;
                                /** @description ISO 3166-2 code of the governorate in which it happened, as stated. */
                                governorate: string | null;
                                /** @description Name of the governorate in English. */
                                governorate_name_en: string | null;
                                /** @description Name of the governorate in Arabic. */
                                governorate_name_ar: string | null;
                                /** @description How exactly the place is known. Codes: exact, vicinity, street_landmark, neighbourhood, locality, city, near_locality, district, governorate, unknown. */
                                location_precision: string | null;
                                /** @description Radius around the point within which it happened. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Zones in which it lies by its best known place, in their borders of its days. */
                                zones: string[] | null;
                                /** @description Kind of event. Codes: bombardment, explosion, killing, assault, death_in_custody. */
                                event_class: string | null;
                                /** @description Means of attack. */
                                weapons: string[] | null;
                                /** @description Parties named by the source. */
                                parties: string[] | null;
                                /** @description The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified. */
                                attribution: string | null;
                                /** @description How sure the source is. Codes: accepted_by_party, established, likely, possible, contested, unknown. */
                                attribution_confidence: string | null;
                                /** @description Who controlled the place at the time, as stated. */
                                control_at_time: string[] | null;
                                /** @description Civilians killed, at least. Unit: people. */
                                killed_min: number | null;
                                /** @description Civilians killed, at most; null where only a minimum is known. Unit: people. */
                                killed_max: number | null;
                                /** @description Children killed, at least. Unit: people. */
                                children_killed_min: number | null;
                                /** @description Women killed, at least. Unit: people. */
                                women_killed_min: number | null;
                                /** @description Injured, at least. Unit: people. */
                                injured_min: number | null;
                                /** @description Injured, at most; null where only a minimum is known. Unit: people. */
                                injured_max: number | null;
                                /** @description A second strike hit the same place minutes later. */
                                double_tap: boolean | null;
                                /** @description Strike sites recorded. */
                                site_count: number | null;
                                /** @description At least five civilians were killed in this one incident. */
                                massacre: boolean | null;
                                /** @description Only the upper figure reaches five. */
                                possible_massacre: boolean | null;
                                /** @description What is known of its truth. Codes: unverified, in_verification, verified, unverifiable, refuted, duplicate. */
                                verification_status: string | null;
                                /**
                                 * Format: date
                                 * @description When it was documented, if later.
                                 */
                                documented_on: string | null;
                                /** @description Sources with the place in the document. */
                                sources: string[] | null;
                                /** @description Contradictions and limits. */
                                note: string | null;
                                /** @description Number of the record's revision. */
                                revision: number | null;
                                /**
                                 * Format: date-time
                                 * @description When the record was last changed.
                                 */
                                updated_at: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "incidents.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id of the incident. */
                                id: string | null;
                                /** @description Title in English. */
                                title_en: string | null;
                                /** @description Title in Arabic. */
                                title_ar: string | null;
                                /**
                                 * Format: date
                                 * @description First civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_start: string | null;
                                /**
                                 * Format: date
                                 * @description Last civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_end: string | null;
                                /** @description Clock time in Damascus, where stated. */
                                local_time: string | null;
                                /** @description How exactly the time is known. Codes: exact_time, time_of_day, day, days_2_6, week, month, year, unknown. */
                                time_precision: string | null;
                                /** @description The place as the source writes it. */
                                place: string | null;
                                /** @description Id of the settlement in the communities layer. */
                                community: string | null;
                                /** @description ISO 3166-2 code of the governorate in which it happened, as stated. */
                                governorate: string | null;
                                /** @description Name of the governorate in English. */
                                governorate_name_en: string | null;
                                /** @description Name of the governorate in Arabic. */
                                governorate_name_ar: string | null;
                                /** @description How exactly the place is known. Codes: exact, vicinity, street_landmark, neighbourhood, locality, city, near_locality, district, governorate, unknown. */
                                location_precision: string | null;
                                /** @description Radius around the point within which it happened. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Zones in which it lies by its best known place, in their borders of its days. */
                                zones: string[] | null;
                                /** @description Kind of event. Codes: bombardment, explosion, killing, assault, death_in_custody. */
                                event_class: string | null;
                                /** @description Means of attack. */
                                weapons: string[] | null;
                                /** @description Parties named by the source. */
                                parties: string[] | null;
                                /** @description The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified. */
                                attribution: string | null;
                                /** @description How sure the source is. Codes: accepted_by_party, established, likely, possible, contested, unknown. */
                                attribution_confidence: string | null;
                                /** @description Who controlled the place at the time, as stated. */
                                control_at_time: string[] | null;
                                /** @description Civilians killed, at least. Unit: people. */
                                killed_min: number | null;
                                /** @description Civilians killed, at most; null where only a minimum is known. Unit: people. */
                                killed_max: number | null;
                                /** @description Children killed, at least. Unit: people. */
                                children_killed_min: number | null;
                                /** @description Women killed, at least. Unit: people. */
                                women_killed_min: number | null;
                                /** @description Injured, at least. Unit: people. */
                                injured_min: number | null;
                                /** @description Injured, at most; null where only a minimum is known. Unit: people. */
                                injured_max: number | null;
                                /** @description A second strike hit the same place minutes later. */
                                double_tap: boolean | null;
                                /** @description Strike sites recorded. */
                                site_count: number | null;
                                /** @description At least five civilians were killed in this one incident. */
                                massacre: boolean | null;
                                /** @description Only the upper figure reaches five. */
                                possible_massacre: boolean | null;
                                /** @description What is known of its truth. Codes: unverified, in_verification, verified, unverifiable, refuted, duplicate. */
                                verification_status: string | null;
                                /**
                                 * Format: date
                                 * @description When it was documented, if later.
                                 */
                                documented_on: string | null;
                                /** @description Sources with the place in the document. */
                                sources: string[] | null;
                                /** @description Contradictions and limits. */
                                note: string | null;
                                /** @description Number of the record's revision. */
                                revision: number | null;
                                /**
                                 * Format: date-time
                                 * @description When the record was last changed.
                                 */
                                updated_at: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "incidents-near-lines.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id of the incident. */
                                id: string | null;
                                /** @description Title in English. */
                                title_en: string | null;
                                /** @description Title in Arabic. */
                                title_ar: string | null;
                                /**
                                 * Format: date
                                 * @description First civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_start: string | null;
                                /**
                                 * Format: date
                                 * @description Last civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_end: string | null;
                                /** @description Clock time in Damascus, where stated. */
                                local_time: string | null;
                                /** @description How exactly the time is known. Codes: exact_time, time_of_day, day, days_2_6, week, month, year, unknown. */
                                time_precision: string | null;
                                /** @description The place as the source writes it. */
                                place: string | null;
                                /** @description Id of the settlement in the communities layer. */
                                community: string | null;
                                /** @description ISO 3166-2 code of the governorate in which it happened, as stated. */
                                governorate: string | null;
                                /** @description Name of the governorate in English. */
                                governorate_name_en: string | null;
                                /** @description Name of the governorate in Arabic. */
                                governorate_name_ar: string | null;
                                /** @description How exactly the place is known. Codes: exact, vicinity, street_landmark, neighbourhood, locality, city, near_locality, district, governorate, unknown. */
                                location_precision: string | null;
                                /** @description Radius around the point within which it happened. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Zones in which it lies by its best known place, in their borders of its days. */
                                zones: string[] | null;
                                /** @description Kind of event. Codes: bombardment, explosion, killing, assault, death_in_custody. */
                                event_class: string | null;
                                /** @description Means of attack. */
                                weapons: string[] | null;
                                /** @description Parties named by the source. */
                                parties: string[] | null;
                                /** @description The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified. */
                                attribution: string | null;
                                /** @description How sure the source is. Codes: accepted_by_party, established, likely, possible, contested, unknown. */
                                attribution_confidence: string | null;
                                /** @description Who controlled the place at the time, as stated. */
                                control_at_time: string[] | null;
                                /** @description Civilians killed, at least. Unit: people. */
                                killed_min: number | null;
                                /** @description Civilians killed, at most; null where only a minimum is known. Unit: people. */
                                killed_max: number | null;
                                /** @description Children killed, at least. Unit: people. */
                                children_killed_min: number | null;
                                /** @description Women killed, at least. Unit: people. */
                                women_killed_min: number | null;
                                /** @description Injured, at least. Unit: people. */
                                injured_min: number | null;
                                /** @description Injured, at most; null where only a minimum is known. Unit: people. */
                                injured_max: number | null;
                                /** @description A second strike hit the same place minutes later. */
                                double_tap: boolean | null;
                                /** @description Strike sites recorded. */
                                site_count: number | null;
                                /** @description At least five civilians were killed in this one incident. */
                                massacre: boolean | null;
                                /** @description Only the upper figure reaches five. */
                                possible_massacre: boolean | null;
                                /** @description What is known of its truth. Codes: unverified, in_verification, verified, unverifiable, refuted, duplicate. */
                                verification_status: string | null;
                                /**
                                 * Format: date
                                 * @description When it was documented, if later.
                                 */
                                documented_on: string | null;
                                /** @description Sources with the place in the document. */
                                sources: string[] | null;
                                /** @description Contradictions and limits. */
                                note: string | null;
                                /** @description Number of the record's revision. */
                                revision: number | null;
                                /**
                                 * Format: date-time
                                 * @description When the record was last changed.
                                 */
                                updated_at: string | null;
                                /** @description Geodesic distance to the nearest line of its days: the least it may be by its dates and place. Its radius and the line's uncertainty come on top. Unit: m. */
                                line_distance_min_m: number | null;
                                /** @description The greatest it may be by its dates and place; the same as the least for a point on one day. Unit: m. */
                                line_distance_max_m: number | null;
                                /** @description How far the true line may run from the one it is measured to, either way. Unit: m. */
                                line_uncertainty_m: number | null;
                                /** @description Id of the nearest line, in lines-of-engagement; null where none is known for one of its days. */
                                line_id: string | null;
                                /** @description Days from the last observation behind that line to the incident. Unit: days. */
                                line_lag_days: number | null;
                                /** @description Whether it lies within the distance asked for, as far as place and line are known. Codes: within, outside, indeterminate, unknown. */
                                proximity: string | null;
                                /** @description Band of the distance in km: 0-1, 1-2, 2-5, 5-10, 10-20 or 20+; null where it spans bands or is unknown. */
                                distance_band: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "lines-of-engagement.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Id of the line and its period. */
                                id: string | null;
                                /** @description Controller on one side. Codes: regime, opposition, sdf, isis, turkish_forces, unknown. */
                                side_a: string | null;
                                /** @description Controller on the other. Codes: regime, opposition, sdf, isis, turkish_forces, unknown. */
                                side_b: string | null;
                                /**
                                 * Format: date
                                 * @description First day (Asia/Damascus).
                                 */
                                valid_from: string | null;
                                /**
                                 * Format: date
                                 * @description First day on which it was no longer valid.
                                 */
                                valid_until: string | null;
                                /** @description How the line came about: derived lines are approximate. Codes: digitised, derived, official. */
                                method: string | null;
                                /** @description How far the true line may typically run from this one, either way. Unit: m. */
                                uncertainty_m: number | null;
                                /**
                                 * Format: date
                                 * @description Day of the last assessment, or first day of the drawing, behind the line.
                                 */
                                observed_on: string | null;
                                /** @description How many days earlier or later the line may have become what it is. Unit: days. */
                                date_error_days: number | null;
                                /** @description Ids of the communities whose cells meet at the line; none for a drawn one. */
                                communities: string[] | null;
                                /** @description Id of the source of most of the assessments behind it, or of the drawing. */
                                source: string | null;
                                /** @description Ids of all sources behind it. */
                                sources: string[] | null;
                                /** @description Place in the source, for a drawn line. */
                                place: string | null;
                                /** @description What the line is made of and how far it can be trusted. */
                                note: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "control-areas.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Id of the area and its period. */
                                id: string | null;
                                /** @description Who held it; unknown where nobody can say. Codes: regime, opposition, sdf, isis, turkish_forces, unknown. */
                                controller: string | null;
                                /**
                                 * Format: date
                                 * @description First day (Asia/Damascus).
                                 */
                                valid_from: string | null;
                                /**
                                 * Format: date
                                 * @description First day on which it was no longer valid.
                                 */
                                valid_until: string | null;
                                /** @description How the shape came about: derived areas are approximate. Codes: digitised, derived, official. */
                                method: string | null;
                                /** @description Ids of the sources behind it. */
                                sources: string[] | null;
                                /** @description How far it can be trusted. */
                                note: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "ceasefires.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id of the agreement. */
                                id: string | null;
                                /** @description Number among the ceasefires of the Idlib region. */
                                ordinal: number | null;
                                /** @description Name in English. */
                                name_en: string | null;
                                /** @description Name in Arabic. */
                                name_ar: string | null;
                                /**
                                 * Format: date
                                 * @description Day of the announcement.
                                 */
                                announced_on: string | null;
                                /** @description Who announced it. */
                                announced_by: string | null;
                                /** @description Who announced it, in Arabic. */
                                announced_by_ar: string | null;
                                /**
                                 * Format: date-time
                                 * @description When it took effect; the start of the day in Damascus where only the day is stated.
                                 */
                                effective_at: string | null;
                                /** @description Whether a time is stated, or only the day. Codes: minute, day. */
                                effective_precision: string | null;
                                /** @description Other effective times that a source states, each with its place. */
                                effective_alternatives: Record<string, never>[] | null;
                                /**
                                 * Format: date
                                 * @description Day it ended, where known.
                                 */
                                ended_on: string | null;
                                /** @description How it ended. Codes: superseded, collapsed, expired, ongoing, unclear. */
                                end_type: string | null;
                                /** @description Parties to it, as named. */
                                parties: string[] | null;
                                /** @description Id of the zone it covers. */
                                zone: string | null;
                                /** @description What of it is inferred, and what the sources leave open. */
                                note: string | null;
                                /** @description The same in Arabic. */
                                note_ar: string | null;
                                /** @description Sources with the place in the document. */
                                sources: string[] | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "ceasefire-incidents.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id of the incident. */
                                id: string | null;
                                /** @description Title in English. */
                                title_en: string | null;
                                /** @description Title in Arabic. */
                                title_ar: string | null;
                                /**
                                 * Format: date
                                 * @description First civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_start: string | null;
                                /**
                                 * Format: date
                                 * @description Last civil date (Asia/Damascus) on which it may have happened.
                                 */
                                date_end: string | null;
                                /** @description Clock time in Damascus, where stated. */
                                local_time: string | null;
                                /** @description How exactly the time is known. Codes: exact_time, time_of_day, day, days_2_6, week, month, year, unknown. */
                                time_precision: string | null;
                                /** @description The place as the source writes it. */
                                place: string | null;
                                /** @description Id of the settlement in the communities layer. */
                                community: string | null;
                                /** @description ISO 3166-2 code of the governorate in which it happened, as stated. */
                                governorate: string | null;
                                /** @description Name of the governorate in English. */
                                governorate_name_en: string | null;
                                /** @description Name of the governorate in Arabic. */
                                governorate_name_ar: string | null;
                                /** @description How exactly the place is known. Codes: exact, vicinity, street_landmark, neighbourhood, locality, city, near_locality, district, governorate, unknown. */
                                location_precision: string | null;
                                /** @description Radius around the point within which it happened. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Zones in which it lies by its best known place, in their borders of its days. */
                                zones: string[] | null;
                                /** @description Kind of event. Codes: bombardment, explosion, killing, assault, death_in_custody. */
                                event_class: string | null;
                                /** @description Means of attack. */
                                weapons: string[] | null;
                                /** @description Parties named by the source. */
                                parties: string[] | null;
                                /** @description The one bucket it is counted in: a party, joint:a+b, alternative:a+b, or unidentified. */
                                attribution: string | null;
                                /** @description How sure the source is. Codes: accepted_by_party, established, likely, possible, contested, unknown. */
                                attribution_confidence: string | null;
                                /** @description Who controlled the place at the time, as stated. */
                                control_at_time: string[] | null;
                                /** @description Civilians killed, at least. Unit: people. */
                                killed_min: number | null;
                                /** @description Civilians killed, at most; null where only a minimum is known. Unit: people. */
                                killed_max: number | null;
                                /** @description Children killed, at least. Unit: people. */
                                children_killed_min: number | null;
                                /** @description Women killed, at least. Unit: people. */
                                women_killed_min: number | null;
                                /** @description Injured, at least. Unit: people. */
                                injured_min: number | null;
                                /** @description Injured, at most; null where only a minimum is known. Unit: people. */
                                injured_max: number | null;
                                /** @description A second strike hit the same place minutes later. */
                                double_tap: boolean | null;
                                /** @description Strike sites recorded. */
                                site_count: number | null;
                                /** @description At least five civilians were killed in this one incident. */
                                massacre: boolean | null;
                                /** @description Only the upper figure reaches five. */
                                possible_massacre: boolean | null;
                                /** @description What is known of its truth. Codes: unverified, in_verification, verified, unverifiable, refuted, duplicate. */
                                verification_status: string | null;
                                /**
                                 * Format: date
                                 * @description When it was documented, if later.
                                 */
                                documented_on: string | null;
                                /** @description Sources with the place in the document. */
                                sources: string[] | null;
                                /** @description Contradictions and limits. */
                                note: string | null;
                                /** @description Number of the record's revision. */
                                revision: number | null;
                                /**
                                 * Format: date-time
                                 * @description When the record was last changed.
                                 */
                                updated_at: string | null;
                                /** @description Id of the ceasefire. */
                                ceasefire: string | null;
                                /** @description On which side of the ceasefire it lies, by the clock where a time is known. Codes: before, after, indeterminate. */
                                phase: string | null;
                                /** @description Whole civil days from the day the ceasefire took effect, which is 0; negative before. Null where the date is not known to the day. Unit: days. */
                                days_from_ceasefire: number | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "de-escalation-zones.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Id of the version. */
                                id: string | null;
                                /** @description Id of the zone. */
                                zone: string | null;
                                /** @description Kind of zone. Codes: de_escalation_zone, demilitarized_zone, security_corridor. */
                                kind: string | null;
                                /** @description Name in English. */
                                name_en: string | null;
                                /** @description Name in Arabic. */
                                name_ar: string | null;
                                /** @description Agreement it comes from. */
                                agreement: string | null;
                                /**
                                 * Format: date
                                 * @description First day.
                                 */
                                valid_from: string | null;
                                /**
                                 * Format: date
                                 * @description First day on which it was no longer valid; null while it holds.
                                 */
                                valid_until: string | null;
                                /** @description How the shape came about. Codes: digitised, derived, official. */
                                method: string | null;
                                /** @description How far the true border may lie from this one. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Id of the source. */
                                source: string | null;
                                /** @description Place in the source. */
                                place: string | null;
                                /** @description What the shape was made from. */
                                note: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "governorates.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description ISO 3166-2 code. */
                                id: string | null;
                                /** @description ISO 3166-2 code. */
                                code: string | null;
                                /** @description Name in English. */
                                name_en: string | null;
                                /** @description Name in Arabic. */
                                name_ar: string | null;
                                /** @description Id of the source. */
                                source: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "communities.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id. */
                                id: string | null;
                                /** @description Name in English. */
                                name_en: string | null;
                                /** @description Name in Arabic, where known. */
                                name_ar: string | null;
                                /** @description Other spellings, as the reports have them. */
                                aliases: string[] | null;
                                /** @description How far the true place may lie from the point. Unit: m. */
                                uncertainty_m: number | null;
                                /** @description Id of the source. */
                                source: string | null;
                                /** @description Gazetteer row it comes from. */
                                origin: string | null;
                                /** @description Licence of the row. */
                                licence: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
    "coverage.getFeatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** @description Exact, or left out where counting would take too long, and on later pages. */
                        numberMatched?: number;
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            id: string;
                            /** @description Null where the place is not known, or not shown. */
                            geometry: {
                                type: string;
                                coordinates: unknown[];
                            } | null;
                            properties: {
                                /** @description Stable id. */
                                id: string | null;
                                /** @description What kind of area is covered. Codes: country, governorate, zone, community, other. */
                                area_kind: string | null;
                                /** @description Id of the zone, code of the governorate, or SY. */
                                area: string | null;
                                /**
                                 * Format: date
                                 * @description First civil day covered (Asia/Damascus).
                                 */
                                period_start: string | null;
                                /**
                                 * Format: date
                                 * @description Last civil day covered (Asia/Damascus).
                                 */
                                period_end: string | null;
                                /** @description Whether everything recorded is counted, or only notable incidents are told. Codes: all_recorded, notable_only. */
                                completeness: string | null;
                                /** @description Id of the report. */
                                source: string | null;
                                /** @description Place in the report. */
                                place: string | null;
                                /** @description What exactly is covered. */
                                note: string | null;
                            };
                        }[];
                        numberReturned: number;
                        links: {
                            /** Format: uri */
                            href: string;
                            rel: string;
                            type: string;
                            title: string;
                        }[];
                    };
                    "application/geo+json-seq": string;
                    "text/csv": string;
                    "application/flatgeobuf": string;
                    "application/vnd.google-earth.kml+xml": string;
                    "text/html": string;
                };
            };
        };
    };
}
