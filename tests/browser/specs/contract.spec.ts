import { readFile } from 'node:fs/promises';
import { apiTypes } from '../../../web/apiTypes.mjs';
import { expect, test } from '../driver/atlasTest.ts';

test('the page is written against the API that is served (else: npm run gen:api in web)', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  const committed = await readFile(new URL('../../../web/src/api/schema.d.ts', import.meta.url), 'utf8');

  expect(committed).toBe(await apiTypes(document));
});
