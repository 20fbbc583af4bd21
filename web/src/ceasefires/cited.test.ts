import { expect, test } from 'vitest';
import { citedIn, type Source } from './cited';

const report = { id: 'snhr-2020-03-27', title: 'The fifth ceasefire' } as Source;

test('places in one document stand together, in the order in which they are cited', () => {
  const references = [
    'snhr-2020-03-27: I, 000:20',
    'snhr-2020-01-idlib: summary, 004:9',
    'snhr-2020-03-27: IV: 000:261',
  ];

  expect(citedIn(references, [report])).toEqual([
    { id: 'snhr-2020-03-27', source: report, places: ['I, 000:20', 'IV: 000:261'] },
    { id: 'snhr-2020-01-idlib', source: null, places: ['summary, 004:9'] },
  ]);
});

test('a document without a place is cited all the same', () => {
  expect(citedIn(['protocol-2020-03-05'], [])).toEqual([{ id: 'protocol-2020-03-05', source: null, places: [] }]);
});
