import { readdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Pictures of the page in each state, and one page on which all of them lie side by side: to be looked at, not compared. */
export class Screens {
  private readonly folder = 'test-results/screens';

  constructor(private readonly page: Page) {}

  keep = async (...name: string[]) => {
    await this.page.screenshot({ path: `${this.folder}/${name.join(' ').replaceAll(' ', '-')}.png` });
    const pictures = readdirSync(this.folder).filter((file) => file.endsWith('.png'));
    writeFileSync(
      `${this.folder}/index.html`,
      `<!doctype html><title>Screens</title>${pictures.map(figure).join('\n')}`,
    );
  };
}

const figure = (file: string) =>
  `<figure style="display: inline-block; vertical-align: top"><figcaption>${file}</figcaption><a href="${file}"><img src="${file}" height="320" alt=""></a></figure>`;
