import { expect, test } from '../driver/atlasTest.ts';
import { type State, states } from '../driver/states.ts';

// Names that have digits in them, such as those of agreements, roads, records and licences, what sources and editors
// wrote, and the choice itself.
const keepTheirs =
  /مذكرة|M4|CC BY|WebGL|0–9|\d{4}-\d{2}(-\d{2})?-[a-z]|^\d{3}:\d+$|في حمص عام 2013|نحو 375 متراً|[A-Za-z]{5}/;

const withNumbers: State[] = [
  'filtered incidents',
  'record near the lines',
  'record',
  'marks at one point',
  'before and after',
  'charts',
  'timeline',
  'save and share',
];

test('every number of ours is written in the chosen digits, whatever is open', async ({ atlas, charts, record }) => {
  test.slow();
  const left: Record<string, string[]> = {};
  for (const state of withNumbers) {
    await states[state]({ atlas, charts, record }, 'lang=ar&digits=arab');
    const found = (await atlas.europeanDigits()).filter((text) => !keepTheirs.test(text));
    if (found.length > 0) left[state] = found;
    expect(await atlas.readableText()).toMatch(/[٠-٩]/);
  }

  expect(left).toEqual({});
});

test('every number of ours is written in the chosen digits on paper', async ({ atlas, everyone }) => {
  await atlas.given.openWithMap('/?lang=ar&digits=arab&entry=incidents&from=2019-07-01');
  await everyone.given.paper();
  await atlas.take.paperHasCharts();

  expect((await atlas.europeanDigits()).filter((text) => !keepTheirs.test(text))).toEqual([]);
});

test('the choice is in the address, and English knows no other digits', async ({ atlas }) => {
  await atlas.given.open('/?lang=ar');
  await atlas.when.chooseDigits('arab');

  await atlas.then.addressHas(/digits=arab/);
  await atlas.then.countSays(/[٠-٩]+ مجزرة/);
  await atlas.when.switchLanguage();
  await atlas.then.countSays(/[0-9]+ massacres/);
});
