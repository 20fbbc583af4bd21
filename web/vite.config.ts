import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { basemapFiles } from './basemapFiles.ts';
import { firstScreen } from './firstScreen.ts';

export default defineConfig({
  plugins: [svelte(), basemapFiles(), firstScreen(), svelteTesting()],
  server: {
    host: '127.0.0.1',
    port: 5307,
    strictPort: true,
    proxy: { '/api': { target: process.env.ATLAS_API ?? 'http://127.0.0.1:5080' } },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    // The page's policy allows fonts and images from its own origin only, so nothing is inlined as data.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/, priority: 3 },
            // What the page waits for comes in few pieces: words, page and map, side by side.
            { name: 'languages', test: /i18n[\\/]languages\.ts|vite[\\/]preload-helper/, priority: 2 },
            { name: 'page', test: /src[\\/]page\.ts/, priority: 1 },
            { name: 'drawing', test: /src[\\/]map[\\/]drawing\.ts/ },
          ],
        },
      },
    },
  },
  test: { environment: 'node', include: ['**/*.test.ts'], setupFiles: ['src/testing/bothLanguages.ts'] },
});
