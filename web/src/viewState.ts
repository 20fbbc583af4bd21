import { acceptsQuestion, contradicts, noQuestion, type Question } from './ceasefires/question';
import { type Measure, measures } from './charts/measures';
import { acceptsFilter, type Filters, noFilters } from './filters/filterState';
import { withoutMeaningless } from './filters/meaning';
import { isOverlayList } from './layers/overlays';
import { distances, isVerdictList } from './lines/proximity';
import { isCivilDate } from './time/civilDate';

export const entries = ['massacres', 'incidents', 'near-lines', 'before-after'] as const;
export type Entry = (typeof entries)[number];
export const languages = ['en', 'ar'] as const;
export type Lang = (typeof languages)[number];
export const panes = ['map', 'list', 'charts'] as const;
export type Pane = (typeof panes)[number];
export const digitSets = ['latn', 'arab'] as const;
export type Digits = (typeof digitSets)[number];

/** First and last day looked at; null is open. */
export type Period = Pick<Filters, 'from' | 'to'>;

/** Everything the address says, apart from the camera: that is the hash, which belongs to MapLibre. */
export interface ViewState extends Question, Filters {
  entry: Entry;
  incident: string | null;
  /** The day whose line of engagement is drawn. */
  day: string | null;
  /** Distance from a line that the verdicts are about. */
  within: string | null;
  /** Verdicts shown, joined by commas. */
  proximity: string | null;
  /** What the map shows beside incidents and lines, joined by commas, or "none". */
  layers: string | null;
  /** What lies open: on a narrow screen instead of the rest, charts everywhere. */
  pane: Pane | null;
  /** What the bars of the charts count. */
  measure: Measure | null;
  digits: Digits | null;
  /** "true" inside another page: the map without what surrounds it. */
  embed: string | null;
  lang: Lang;
}

export const emptyView = (lang: Lang): ViewState => ({
  entry: 'massacres',
  ...noFilters,
  ...noQuestion,
  incident: null,
  day: null,
  within: null,
  proximity: null,
  layers: null,
  pane: null,
  measure: null,
  digits: null,
  embed: null,
  lang,
});

const oneOf = (values: readonly string[]) => (text: string) => values.includes(text);
const accepts: Record<keyof ViewState, (text: string) => boolean> = {
  entry: oneOf(entries),
  ...acceptsFilter,
  ...acceptsQuestion,
  incident: (text) => text.length <= 200 && /^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)+$/.test(text),
  day: isCivilDate,
  within: oneOf(distances),
  proximity: isVerdictList,
  layers: isOverlayList,
  pane: oneOf(panes),
  measure: oneOf(measures),
  digits: oneOf(digitSets),
  embed: oneOf(['true', '']),
  lang: oneOf(languages),
};
const keys = Object.keys(accepts) as (keyof ViewState)[];

/** Reads an address. A value that cannot be right falls back alone, and its key is named in `ignored`. */
export function readView(search: string, lang: Lang): { view: ViewState; ignored: string[] } {
  const params = new URLSearchParams(search);
  const view = emptyView(lang);
  const ignored: string[] = [];
  for (const key of keys) {
    const text = params.get(key);
    if (text === null) continue;
    // A flag may stand alone: ?embed
    if (accepts[key](text)) Object.assign(view, { [key]: text || 'true' });
    else ignored.push(key);
  }
  if (view.from && view.to && view.from > view.to) {
    ignored.push('from', 'to');
    view.from = view.to = null;
  }
  if (contradicts(view)) {
    ignored.push('window', 'until');
    view.window = view.until = null;
  }
  const meaningful = withoutMeaningless(view);
  return { view: meaningful.view, ignored: [...ignored, ...meaningful.ignored] };
}

/** The address of a view: always its entry and language, and whatever else is set. */
export function writeView(view: ViewState): string {
  const params = new URLSearchParams();
  for (const key of keys) {
    const value = view[key];
    if (value !== null) params.set(key, value);
  }
  return `?${params}`;
}

/** A changed end of the period moves the other end along rather than leave a period that ends before it begins. */
export function withPeriod(view: ViewState, change: Partial<Period>): ViewState {
  const next = { ...view, ...change };
  if (next.from && next.to && next.from > next.to) {
    if ('from' in change) next.to = next.from;
    else next.from = next.to;
  }
  return next;
}
