const millisecondsADay = 86_400_000;

/** Civil days counted, so that a slider can step through them; no clock is involved, so none can shift. */
export const dayNumber = (civil: string): number => Date.parse(`${civil}T00:00:00Z`) / millisecondsADay;

export const civilDay = (number: number): string => new Date(number * millisecondsADay).toISOString().slice(0, 10);

export const daysLater = (civil: string, days: number): string => civilDay(dayNumber(civil) + days);
