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
    "/api/reports/proximity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProximityCounts"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            line: (null) | components["schemas"]["RecordLine"];
            parties: components["schemas"]["RecordParty"][];
            victims: components["schemas"]["RecordVictims"][];
            sites: components["schemas"]["RecordSite"][];
            sources: components["schemas"]["RecordSource"][];
            links: components["schemas"]["RecordLink"][];
            /** @description What a source says otherwise elsewhere. */
            alternatives: components["schemas"]["RecordAlternative"][];
        };
        /** @description How many incidents have which verdict. All four are always told: the ones that cannot be judged are no rest to leave out. */
        ProximityCounts: {
            /**
             * Format: double
             * @description The distance asked for, in metres.
             */
            within_m: number;
            /**
             * Format: int64
             * @description Surely within it.
             */
            within: number;
            /**
             * Format: int64
             * @description Surely beyond it.
             */
            outside: number;
            /**
             * Format: int64
             * @description The line is known, but place or line not well enough to say.
             */
            indeterminate: number;
            /**
             * Format: int64
             * @description No line is known for the days of the incident, or no place for the incident.
             */
            unknown: number;
        };
        RecordAlternative: {
            field: string;
            value: string;
            source: string;
            place: string;
            note: string | null;
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
    getProximityCounts: {
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
                    "application/json": components["schemas"]["ProximityCounts"];
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
                                /** @description Id of the nearest line, in lines-of-engagement; null where none is known for its days. */
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
            /** @description GeoJSON, longitude first, WGS 84 (CRS84), unless another reference system was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        /** Format: date-time */
                        timeStamp: string;
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
                };
            };
        };
    };
}
