import type { ViewState } from '../viewState';

interface Days {
  date_start: string;
  date_end: string;
}

/** Choosing an incident beside the lines also chooses the line of its day; elsewhere there is none to choose. */
export const choosing = (view: ViewState, incident: Days & { id: string }): Partial<ViewState> =>
  view.entry === 'near-lines' ? { incident: incident.id, day: incident.date_start } : { incident: incident.id };

/** The day whose line is drawn: as chosen, or that of the chosen incident, or the last of which a line is known. */
export const dayToDraw = (chosen: string | null, incident: Days | null, lastKnown: string | null): string | null =>
  chosen ?? incident?.date_start ?? lastKnown;

export const isDayOf = (day: string, { date_start, date_end }: Days): boolean => date_start <= day && day <= date_end;
