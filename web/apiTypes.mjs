// @ts-check
import openapiTS, { astToString } from 'openapi-typescript';

const collections = [
  'massacres',
  'incidents',
  'incidents-near-lines',
  'lines-of-engagement',
  'control-areas',
  'ceasefires',
  'ceasefire-incidents',
  'de-escalation-zones',
  'governorates',
  'communities',
  'coverage',
];
const usedPaths = [
  '/api/codes',
  '/api/incidents/{id}',
  '/api/incidents/{id}/revisions',
  '/api/ceasefires/{id}/comparison',
  '/api/exports/incidents/metadata.json',
  ...collections.map((id) => `/api/collections/${id}/items`),
];

/**
 * TypeScript for the answers that the page reads, from the API's own document. What the page does not ask for is left out,
 * so that the rest of the API can grow without touching it.
 *
 * @param {any} document
 * @returns {Promise<string>}
 */
export async function apiTypes(document) {
  const paths = Object.fromEntries(
    usedPaths.map((path) => {
      const { operationId, responses } = document.paths[path].get;
      return [path, { get: { operationId, responses: { 200: responses['200'] } } }];
    }),
  );
  const schemas = reachable(paths, document.components.schemas);
  const { openapi, info } = document;
  return astToString(await openapiTS({ openapi, info, paths, components: { schemas } }));
}

/**
 * TypeScript for the whole API, as a partner would generate it.
 *
 * @param {any} document
 * @returns {Promise<string>}
 */
export const wholeApi = async (document) => astToString(await openapiTS(document));

/** @param {object} from @param {Record<string, any>} schemas */
function reachable(from, schemas) {
  /** @type {Record<string, any>} */
  const found = {};
  const waiting = [from];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [, name] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (!name || name in found || !schemas[name]) continue;
      found[name] = schemas[name];
      waiting.push(schemas[name]);
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a.localeCompare(b)));
}
