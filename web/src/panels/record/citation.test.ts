import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../api/types';
import { citation, errorReport, stableAddress } from './citation';

const record = {
  id: '2019-07-22-town-market',
  title_en: 'Attack on the market',
  title_ar: 'هجوم على السوق',
  date_start: '2019-07-22',
  date_end: '2019-07-22',
  time_precision: 'day',
  revision: 3,
  sources: [{ id: 'report', title: 'A report', publisher: 'A publisher', place: 'p. 4' }],
} as unknown as IncidentRecord;
const address = stableAddress('https://atlas.example', record.id, 'en');

describe('a citation', () => {
  it('names the record, its revision, its address and the day it was read', () => {
    expect(citation(record, address, '2026-11-21', 'en')).toBe(
      '“Attack on the market” (22 July 2019). Ceasefire Atlas, record 2019-07-22-town-market, revision 3. ' +
        'https://atlas.example/?entry=incidents&incident=2019-07-22-town-market&lang=en (accessed 21 November 2026).',
    );
  });

  it('is Arabic on an Arabic page, without marks of direction', () => {
    const said = citation(record, address, '2026-11-21', 'ar');

    expect(said).toMatch(/^«هجوم على السوق» \(22 تموز 2019\)/);
    expect(said).not.toMatch(/[\u2066-\u2069]/);
  });
});

it('a report of an error names the record and whose account it follows, and asks for no witness', () => {
  const text = errorReport(record, address, 'en');

  expect(text).toContain('Id and revision: 2019-07-22-town-market, 3');
  expect(text).toContain(`Address: ${address}`);
  expect(text).toContain('A report (A publisher), p. 4');
  expect(text).toContain('do not send names of witnesses');
});
