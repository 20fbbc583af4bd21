import type { Language } from '../i18n/language.svelte';
import { formatDay } from '../time/when';
import { isDayOf } from './chosenDay';
import type { LinesOfDay } from './periods';

/** What is known of the lines of a day, in words: for how long they ran so, or that none is known. */
export function describeDay(
  day: string,
  { lines, first, last }: LinesOfDay,
  known: { first: string; last: string } | null,
  { t, lang }: Pick<Language, 't' | 'lang'>,
): string {
  if (lines.length > 0 && first && last) return t.lines.sameLine(formatDay(first, lang), formatDay(last, lang));
  if (!known) return t.lines.noLines;
  return `${t.lines.noLine(formatDay(day, lang))} ${t.lines.known(formatDay(known.first, lang), formatDay(known.last, lang))}`;
}

/** Whether the line drawn is the one that the chosen incident is measured to. */
export function describeIncidentDay(
  day: string,
  incident: { date_start: string; date_end: string },
  { t, lang }: Pick<Language, 't' | 'lang'>,
): string {
  return isDayOf(day, incident)
    ? t.lines.dayOfIncident
    : t.lines.notDayOfIncident(formatDay(incident.date_start, lang));
}
