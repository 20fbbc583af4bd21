/** What the bars of the charts can count, the first unless the address says otherwise. */
export const measures = ['killed', 'incidents'] as const;
export type Measure = (typeof measures)[number];
