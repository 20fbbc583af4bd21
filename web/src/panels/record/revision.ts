import type { IncidentRecord, Revision } from '../../api/types';
import { inDigits } from '../../i18n/digits';
import type { Language } from '../../i18n/language.svelte';
import { describeRange } from '../../i18n/toll';
import { isCivilDate } from '../../time/civilDate';
import { formatDay } from '../../time/when';
import { words } from './words/words';

type Reader = Pick<Language, 'lang' | 't' | 'labels'>;
type Change = Revision['changes'][number];
type Json = { [member: string]: unknown };

const codeListOf: Record<string, string> = {
  time_precision: 'time_precision',
  governorate: 'governorate',
  location_precision: 'location_precision',
  event_class: 'event_class',
  weapons: 'weapon',
  weapon_logic: 'weapon_logic',
  control_at_time: 'party',
  verification_status: 'verification_status',
};

/** The name of a member of an incident file, in the words of the record. */
export const fieldName = (field: string, { lang }: Pick<Reader, 'lang'>): string =>
  (words[lang].facts.fieldNames as Record<string, string>)[field] ?? words[lang].fields[field] ?? field;

/** "killed: 6–8 → 7–9", with codes, dates and ranges in the words of the page. */
export function describeChange({ field, before, after }: Change, record: IncidentRecord, reader: Reader): string {
  const say = (value: unknown) => describeValue(field, value, record, reader);
  return words[reader.lang].changed(say(before), say(after));
}

function describeValue(field: string, value: unknown, record: IncidentRecord, reader: Reader): string {
  const { t, lang } = reader;
  const w = words[lang];
  if (value === null || value === undefined) return t.notKnown;
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (typeof value === 'number') return field === 'uncertainty_m' ? t.metres(value) : inDigits(value);
  if (typeof value === 'string') return describeText(field, value, reader);
  if (field === 'point' && Array.isArray(value)) return w.point(inDigits(value[1]), inDigits(value[0]));
  if (Array.isArray(value)) {
    if (value.length === 0) return w.none;
    return value
      .map((item) =>
        typeof item === 'string' ? describeText(field, item, reader) : describePart(field, item, record, reader),
      )
      .join(lang === 'ar' ? '؛ ' : '; ');
  }
  const { min, max } = value as Json;
  return describeRange({ min: (min as number) ?? null, max: (max as number) ?? null }, t.people);
}

function describeText(field: string, value: string, { lang, labels }: Reader): string {
  if (isCivilDate(value)) return formatDay(value, lang);
  const list = codeListOf[field];
  return list ? labels.of(list, value) : value;
}

/** One party, group of victims, site, source or other account. */
function describePart(field: string, part: Json, record: IncidentRecord, reader: Reader): string {
  const { t, lang, labels } = reader;
  const text = (member: string) => (typeof part[member] === 'string' ? (part[member] as string) : null);
  const comma = lang === 'ar' ? '، ' : ', ';
  const range = (member: string) => {
    const { min, max } = (part[member] ?? {}) as Json;
    return { min: (min as number) ?? null, max: (max as number) ?? null };
  };
  const toll = [
    ...(part.killed ? [describeRange(range('killed'), t.killed)] : []),
    ...(part.injured ? [describeRange(range('injured'), t.injured)] : []),
  ];
  const coded = (list: string, member: string) => (text(member) ? [labels.of(list, text(member) ?? '')] : []);
  switch (field) {
    case 'parties':
      return [...coded('party', 'party'), ...coded('role', 'role'), ...coded('confidence', 'confidence')].join(comma);
    case 'victims':
      return [
        ...coded('age_sex', 'age_sex'),
        ...coded('victim_status', 'status'),
        ...coded('occupation', 'occupation'),
        ...toll,
      ].join(comma);
    case 'sites':
      return [(lang === 'ar' && text('name_ar')) || text('name_en'), ...toll].join(comma);
    case 'sources':
      return [record.sources.find(({ id }) => id === text('source'))?.title ?? text('source'), text('place')].join(
        comma,
      );
    default:
      return [fieldName(text('field') ?? '', reader), text('value')].join(comma);
  }
}
