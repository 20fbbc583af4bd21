import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { wholeApi } from '../../../web/apiTypes.mjs';
import { AtlasApi } from '../driver/atlasApi.ts';
import { expect, test } from '../driver/atlasTest.ts';

const run = promisify(execFile);
const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));
const partner = fileURLToPath(new URL('../clients/partner.ts', import.meta.url));

test('a generated TypeScript client compiles strictly, and reads records, a comparison and a refusal', async ({
  request,
  baseURL,
}, info) => {
  const document = await (await request.get('/api/openapi.json')).json();
  await mkdir(info.outputDir, { recursive: true });
  await writeFile(info.outputPath('served.d.ts'), await wholeApi(document));
  await writeFile(info.outputPath('package.json'), '{"type": "module"}');
  await copyFile(partner, info.outputPath('partner.ts'));

  const strictly = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck'];
  const as = [
    '--ignoreConfig',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--types',
    'node',
    '--rootDir',
    info.outputDir,
  ];
  const compiled = await run(tsc, [...as, ...strictly, info.outputPath('partner.ts')]).catch((fault) => fault);
  expect(compiled.stdout).toBe('');
  const told = JSON.parse((await run(process.execPath, [info.outputPath('partner.js'), baseURL ?? ''])).stdout);

  const [deadliest] = await new AtlasApi(request).items('massacres', '&bbox=35.5,34.5,38,37&sortby=-killed_min');
  const comparison = await (await request.get('/api/ceasefires/idlib-4-2020-01-12/comparison?window=30')).json();
  expect(told).toEqual({
    returned: 3,
    killed: deadliest?.properties.killed_min,
    title: deadliest?.properties.title_en,
    before: comparison.counts.before.incidents,
    refused: 'datetime',
  });
});

test('a public linter finds no fault in the API document', async ({ request }) => {
  const source = await (await request.get('/api/openapi.json')).text();
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'security-defined': 'off', // the data is public: there is nothing to log in to
      'info-license-strict': 'off', // each source has a licence of its own, so there is no one address
    },
  });

  const problems = await lintFromString({ source, config });

  expect(problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`)).toEqual([]);
});
