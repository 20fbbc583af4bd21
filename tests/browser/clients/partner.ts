// A partner's program: types of the API's own document, and openapi-fetch. It must compile strictly and print what it was told.
import createClient from 'openapi-fetch';
import type { paths } from './served.d.ts';

const atlas = createClient<paths, `application/${string}json`>({
  baseUrl: process.argv[2] ?? '',
  querySerializer: { array: { style: 'form', explode: false } },
});

const massacres = await atlas.GET('/api/collections/massacres/items', {
  params: { query: { bbox: [35.5, 34.5, 38, 37], limit: 3, sortby: ['-killed_min'] } },
});
const deadliest = massacres.data?.features[0];
const one = await atlas.GET('/api/collections/incidents/items/{featureId}', {
  params: { path: { featureId: deadliest?.id ?? '' }, query: {} },
});
const compared = await atlas.GET('/api/ceasefires/{id}/comparison', {
  params: { path: { id: 'idlib-4-2020-01-12' }, query: { window: 30 } },
});
const refused = await atlas.GET('/api/collections/incidents/items', { params: { query: { datetime: 'yesterday' } } });

const killed: number | null | undefined = deadliest?.properties.killed_min;
console.log(
  JSON.stringify({
    returned: massacres.data?.numberReturned,
    killed,
    title: one.data?.properties.title_en,
    before: compared.data?.counts.before.incidents,
    refused: refused.error?.parameter,
  }),
);
