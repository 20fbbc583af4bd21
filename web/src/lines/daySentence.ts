import { formatDay } from '../time/when';
import type { Lang } from '../viewState';
import { isDayOf } from './chosenDay';
import type { LinesOfDay } from './periods';
import { words } from './words/words';

/** What is known of the lines of a day, in words: for how long they ran so, or that none is known. */
export function describeDay(
  day: string,
  { lines, first, last }: LinesOfDay,
  known: { first: string; last: string } | null,
  lang: Lang,
): string {
  const w = words[lang];
  if (lines.length > 0 && first && last) return w.sameLine(formatDay(first, lang), formatDay(last, lang));
  if (!known) return w.noLines;
  return `${w.noLine(formatDay(day, lang))} ${w.known(formatDay(known.first, lang), formatDay(known.last, lang))}`;
}

/** Whether the line drawn is the one that the chosen incident is measured to. */
export function describeIncidentDay(
  day: string,
  incident: { date_start: string; date_end: string },
  lang: Lang,
): string {
  const w = words[lang];
  return isDayOf(day, incident) ? w.dayOfIncident : w.notDayOfIncident(formatDay(incident.date_start, lang));
}
