import type { Page } from '@playwright/test';

// SwiftShader's own remarks on reading pixels back; nothing the page does.
const fromTheDriver = /GL Driver Message|GPU stall/;

export interface Trouble {
  console: string[];
  foreign: string[];
}

/** Notes what a visitor would not see: errors, broken policy, and requests to anyone but the atlas. */
export function watch(page: Page, home: string): Trouble {
  const trouble: Trouble = { console: [], foreign: [] };
  page.on('pageerror', (error) => trouble.console.push(String(error)));
  page.on('console', (message) => {
    const serious = ['error', 'warning'].includes(message.type());
    if (serious && !fromTheDriver.test(message.text())) trouble.console.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) trouble.foreign.push(request.url());
  });
  return trouble;
}
