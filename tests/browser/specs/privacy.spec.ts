import { expect, test } from '../driver/atlasTest.ts';
import { states } from '../driver/states.ts';

test('in no state does the page break its policy, ask anyone but the atlas, or keep anything of its reader', async ({
  atlas,
  charts,
  privacy,
  record,
}) => {
  test.slow();
  await privacy.watch();

  for (const open of Object.values(states)) await open({ atlas, charts, record }, 'lang=en');

  expect(privacy.breaches).toEqual([]);
  expect(await privacy.kept()).toEqual([]);
  await atlas.then.nobodyElseWasAsked();
});

test('nothing can be loaded from elsewhere, run from text, or framed, but the view made for it', async ({
  privacy,
}) => {
  const [page, embedded] = [await privacy.headers('/'), await privacy.headers('/?embed')];

  const policy = page['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "frame-ancestors 'self'",
  ])
    expect(policy.split(';').map((one) => one.trim())).toContain(rule);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(embedded['content-security-policy']).toBe(policy.replace("frame-ancestors 'self'", 'frame-ancestors *'));
  expect([page['x-frame-options'], embedded['x-frame-options']]).toEqual(['SAMEORIGIN', undefined]);
});

test('who follows a link to a source does not tell it where from', async ({ atlas, privacy }) => {
  await atlas.given.open('/?lang=en&incident=2019-07-22-maarat-al-numan-market');
  await atlas.then.recordSays('39 killed');

  expect(await privacy.referrerAtTheSource()).toBe('');
});
