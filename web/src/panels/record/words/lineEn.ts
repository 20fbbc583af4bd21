import { english } from '../../../i18n/plural';

const days = (n: number) => english(n, { one: '# day', other: '# days' });

/** What is said of the line that a record is measured to. */
export const lineEn = {
  between: (one: string, other: string) => `between ${one} and ${other}`,
  heading: 'Distance to the line of engagement',
  fromLine: (range: string, day: string, off: string) => `${range} from the line of ${day} (line known to ±${off})`,
  noLineThatDay: 'no line known that day',
  noLineOnEveryDay: 'a line is not known for each of the days on which it may have happened',
  noPlace: 'the place is not known well enough to measure',
  sides: 'The line ran',
  lag: 'Last observed',
  lagDays: (n: number) => (n === 0 ? 'the same day' : `${days(n)} before`),
  made: 'How it is known',
  measured: 'Both uncertainties, of the place and of the line, are in the range.',
};
