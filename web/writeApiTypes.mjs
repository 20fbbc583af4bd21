import { writeFileSync } from 'node:fs';
import { apiTypes } from './apiTypes.mjs';

const atlas = process.env.ATLAS_API ?? 'http://127.0.0.1:5080';
const response = await fetch(`${atlas}/api/openapi.json`);
if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
writeFileSync(new URL('src/api/schema.d.ts', import.meta.url), await apiTypes(await response.json()));
