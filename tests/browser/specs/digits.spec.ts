import { expect, test } from '../driver/atlasTest.ts';

const ofOurs = (text: string) =>
  text
    .split('\n')
    .filter((line) => /[0-9]/.test(line) && /[\u0600-\u06FF]/.test(line))
    // Names that have digits in them, such as those of agreements, and the choice itself.
    .filter((line) => !/مذكرة|M4|CC BY|WebGL|0–9/.test(line));

for (const address of [
  '/?lang=ar&digits=arab&entry=massacres',
  '/?lang=ar&digits=arab&entry=incidents&from=2019-07-01&area=36.1,35.2,37.2,35.2,37.2,36.2,36.1,36.2',
  '/?lang=ar&digits=arab&entry=near-lines&within=20km&band=2-5,none',
  '/?lang=ar&digits=arab&entry=before-after&ceasefire=idlib-1-2019-08-01',
]) {
  test(`every number of ours is written as chosen at ${address}`, async ({ atlas }) => {
    await atlas.given.openWithMap(address);

    expect(ofOurs(await atlas.readableText())).toEqual([]);
    expect(await atlas.readableText()).toMatch(/[٠-٩]/);
  });
}

test('the choice is in the address, and English knows no other digits', async ({ atlas }) => {
  await atlas.given.open('/?lang=ar');
  await atlas.when.chooseDigits('arab');

  await atlas.then.addressHas(/digits=arab/);
  await atlas.then.countSays(/[٠-٩]+ مجزرة/);
  await atlas.when.switchLanguage();
  await atlas.then.countSays(/[0-9]+ massacres/);
});
