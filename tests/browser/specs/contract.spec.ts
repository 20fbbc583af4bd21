import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { apiTypes } from '../../../web/apiTypes.mjs';
import { expect, test } from '../driver/atlasTest.ts';

const known = fileURLToPath(new URL('../../../web/src/api/schema.d.ts', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));

// The API may say more than the page knows of, but everything the page knows must be there and of its kind.
const question = `
import type { operations as Served } from './served';
import type { operations as Known } from ${JSON.stringify(known.replace(/\.d\.ts$/, ''))};
type Answers<T> = { [K in keyof T]: T[K] extends { responses: { 200: { content: infer C } } } ? C : never };
declare const served: Answers<Served>;
export const asThePageKnowsIt: Answers<Known> = served;
`;

test('what the API serves fits what the page was written for (else: npm run gen:api in web)', async ({
  request,
}, info) => {
  const document = await (await request.get('/api/openapi.json')).json();
  await mkdir(info.outputDir, { recursive: true });
  await writeFile(info.outputPath('served.d.ts'), await apiTypes(document));
  await writeFile(info.outputPath('question.ts'), question);

  const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler'];
  const answer = await promisify(execFile)(tsc, [...options, info.outputPath('question.ts')]).catch((misfit) => misfit);

  expect(answer.stdout).toBe('');
});
