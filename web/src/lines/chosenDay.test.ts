import { expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { choosing, dayToDraw } from './chosenDay';
import { civilDay, dayNumber, daysLater } from './dayNumber';
import { describeDay, describeIncidentDay } from './daySentence';
import { words } from './words/words';

const november = { id: '2019-11-qahh-camp', date_start: '2019-11-01', date_end: '2019-11-30' };
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

it('choosing an incident near the lines moves the line to its day, and elsewhere moves nothing', () => {
  const near = { ...emptyView('en'), entry: 'near-lines' } as const;

  expect(choosing(near, november)).toEqual({ incident: november.id, day: '2019-11-01' });
  expect(choosing(emptyView('en'), november)).toEqual({ incident: november.id });
});

it('the day drawn is the one chosen, else that of the incident, else the last that is known', () => {
  expect(dayToDraw('2019-05-01', november, '2020-03-27')).toBe('2019-05-01');
  expect(dayToDraw(null, november, '2020-03-27')).toBe('2019-11-01');
  expect(dayToDraw(null, null, '2020-03-27')).toBe('2020-03-27');
});

it('days are counted without a clock', () => {
  expect(civilDay(dayNumber('2020-02-28') + 2)).toBe('2020-03-01');
  expect(daysLater('2019-03-31', -31)).toBe('2019-02-28');
});

it('says for how long a line ran so, or that none is known and of which days one is', () => {
  const period = { lines: [{} as never], first: '2019-05-26', last: '2019-08-10' };
  const known = { first: '2018-09-17', last: '2020-03-27' };

  expect(plain(describeDay('2019-07-21', period, known, 'en'))).toBe(
    'This line did not change from 26 May 2019 to 10 August 2019.',
  );
  expect(plain(describeDay('2021-01-01', { lines: [], first: '2020-03-28', last: null }, known, 'en'))).toBe(
    'No line is known for 1 January 2021. Lines are known from 17 September 2018 to 27 March 2020.',
  );
  expect(describeDay('2021-01-01', { lines: [], first: null, last: null }, null, 'en')).toBe(words.en.noLines);
});

it('says whether the line is that of the incident’s day: any day of a month-only one is', () => {
  expect(describeIncidentDay('2019-11-30', november, 'en')).toBe(words.en.dayOfIncident);
  expect(plain(describeIncidentDay('2019-12-01', november, 'en'))).toBe('The chosen incident is of 1 November 2019.');
});
