import type { ShownIncident } from './columns';

type Properties = ShownIncident['properties'];
const one = (value: string | null | undefined) => (value ? [value] : []);

/** What incidents are chosen and counted by, with the values each has: several for lists, none where it is not known. */
export const dimensions = {
  party: ({ parties }: Properties) => parties,
  attribution: ({ attribution }: Properties) => [attribution],
  weapon: ({ weapons }: Properties) => weapons,
  class: ({ event_class }: Properties) => [event_class],
  governorate: ({ governorate }: Properties) => one(governorate),
  zone: ({ zones }: Properties) => zones,
  verification: ({ verification_status }: Properties) => [verification_status],
  massacre: ({ massacre, possible_massacre }: Properties) =>
    massacre ? ['true'] : possible_massacre ? ['possible'] : [],
  proximity: ({ proximity }: Properties) => one(proximity),
  band: ({ distance_band, proximity }: Properties) => (proximity ? [distance_band ?? 'none'] : []),
} satisfies Record<string, (properties: Properties) => string[]>;

export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as Dimension[];
