import { expect, test } from '../driver/atlasTest.ts';
import { states } from '../driver/states.ts';

for (const lang of ['en', 'ar'] as const) {
  for (const [state, open] of Object.entries(states)) {
    test(`${state}: nothing is lost at 200 %, on a phone, or with text spaced out (${lang})`, async ({
      atlas,
      charts,
      everyone,
      layout,
      record,
      screens,
    }) => {
      await open({ atlas, charts, record }, `lang=${lang}`);
      await screens.keep(lang, state, 'desk');

      await layout.losesNothing('on a desk');
      await layout.given.spacedText();
      await layout.losesNothing('spaced out on a desk');
      await layout.given.phone();
      await layout.losesNothing('spaced out on a phone');
      await layout.given.usualText();
      await screens.keep(lang, state, 'phone');
      await layout.losesNothing('on a phone');
      expect(await everyone.barriers()).toEqual([]);
      await layout.given.zoomedTwice();
      await layout.losesNothing('at 200 %');
    });
  }
}
