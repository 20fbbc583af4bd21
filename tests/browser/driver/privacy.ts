import type { Page } from '@playwright/test';

/** What a page could tell others of its reader, or keep of them. */
export class Privacy {
  /** Every time that the page tried what its policy forbids. */
  readonly breaches: string[] = [];

  constructor(private readonly page: Page) {}

  watch = async () => {
    await this.page.exposeFunction('noteBreach', (breach: string) => this.breaches.push(breach));
    await this.page.addInitScript(() => {
      const note = (window as unknown as { noteBreach: (breach: string) => void }).noteBreach;
      addEventListener('securitypolicyviolation', (event) => note(`${event.effectiveDirective} ${event.blockedURI}`));
    });
  };
  /** Cookies, and whatever else would be found again at the next visit. */
  kept = async (): Promise<string[]> => {
    const cookies = (await this.page.context().cookies()).map(({ name }) => `cookie ${name}`);
    return [
      ...cookies,
      ...(await this.page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => `${name}`),
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ])),
    ];
  };
  headers = async (address: string): Promise<Record<string, string>> => {
    const answer = await this.page.request.get(address);
    return answer.headers();
  };
  /** Follows the first link of the open record to another site, which is played here; what that site is told of whence. */
  referrerAtTheSource = async (): Promise<string> => {
    let told = '';
    await this.page.route(/^https?:\/\/(?!127\.0\.0\.1)/, async (route) => {
      told = (await route.request().headerValue('referer')) ?? '';
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A source</title>' });
    });
    await this.page.getByRole('complementary').locator('a[href^="http"]').first().click();
    await this.page.waitForFunction(() => document.title === 'A source');
    return told + (await this.page.evaluate(() => document.referrer));
  };
}
