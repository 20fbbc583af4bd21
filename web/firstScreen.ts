import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What the first screen is made of beside the script that the page names: the rest is fetched when it is asked for. */
const parts = ['src/page.ts', 'src/map/drawing.ts'];
/** One of these comes with it. */
const words = ['src/i18n/en.ts', 'src/i18n/ar.ts'];
/** That every page is written in, so that nothing moves when they come. */
const fonts = /noto-sans-latin-(400|600)-normal.*\.woff2$/;
/** Of JavaScript beside MapLibre, compressed. */
const mostBytes = 60_000;

/** Has the parts of the first screen fetched together instead of one after the other, and no build whose first screen is too heavy. */
export function firstScreen(): Plugin {
  return {
    name: 'first-screen',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle ? [...withImports(bundle, parts).flatMap(links), ...letters(bundle)] : []),
    },
    generateBundle(_, bundle) {
      const heaviest = Math.max(...words.map((spoken) => weigh(bundle, ['index.html', ...parts, spoken])));
      this.info(`the first screen takes ${(heaviest / 1000).toFixed(1)} kB of JavaScript beside MapLibre, gzip`);
      if (heaviest > mostBytes)
        this.error(`which is more than ${mostBytes / 1000} kB: let what it does not show come later`);
    },
  };
}

const link = (attrs: Record<string, string>) => ({ tag: 'link', attrs, injectTo: 'head' as const });
const links = ({ fileName, viteMetadata }: Rolldown.OutputChunk) => [
  link({ rel: 'modulepreload', crossorigin: '', href: `/${fileName}` }),
  ...[...(viteMetadata?.importedCss ?? [])].map((sheet) =>
    link({ rel: 'stylesheet', crossorigin: '', href: `/${sheet}` }),
  ),
];

const letters = (bundle: Rolldown.OutputBundle) =>
  Object.keys(bundle)
    .filter((name) => fonts.test(name))
    .map((name) => link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${name}` }));

const weigh = (bundle: Rolldown.OutputBundle, modules: string[]): number =>
  withImports(bundle, modules)
    .filter(({ fileName }) => !fileName.includes('maplibre'))
    .reduce((sum, { code }) => sum + gzipSync(code).length, 0);

/** The chunks that hold these modules, and all that they import at once. */
function withImports(bundle: Rolldown.OutputBundle, modules: string[]): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk?: Rolldown.OutputChunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  for (const module of modules) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
    if (!chunk) throw new Error(`The build has no chunk for ${module}`);
    add(chunk);
  }
  return [...found];
}
