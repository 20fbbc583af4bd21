import type { Page } from '@playwright/test';

/** Texts of ours on the page with European digits in them: not what a source wrote, nor names, codes and addresses, which keep their own. */
export const europeanDigits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const notOurs = '[lang="en"], [dir="ltr"], textarea, option, style, script';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = (node.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim();
      const around = node.parentElement;
      if (/[0-9]/.test(text) && around?.checkVisibility() && !around.closest(notOurs)) found.add(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
      if (element.closest(notOurs)) continue;
      for (const name of ['aria-label', 'title', 'aria-valuetext']) {
        const text = element.getAttribute(name) ?? '';
        if (/[0-9]/.test(text)) found.add(text);
      }
    }
    return [...found];
  });
