import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sharedBorders } from './sharedBorders.ts';

const folder = fileURLToPath(new URL('../geodata/basemap/', import.meta.url));

/** The basemap's one home is geodata/basemap; the page gets copies under /basemap, in the build and while developing. */
export function basemapFiles(): Plugin {
  const names = readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  const files = new Map(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
  const countries = files.get('countries_ne10m.geojson');
  if (!countries) throw new Error(`No basemap: ${folder} has no countries_ne10m.geojson`);
  files.set('borders.geojson', JSON.stringify(sharedBorders(JSON.parse(countries))));
  return {
    name: 'basemap-files',
    generateBundle() {
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `basemap/${name}`, source });
    },
    configureServer(server) {
      server.middlewares.use('/basemap', (request, response, next) => {
        const source = files.get(request.url?.slice(1) ?? '');
        if (source === undefined) return next();
        response.setHeader('Content-Type', 'application/geo+json').end(source);
      });
    },
  };
}
