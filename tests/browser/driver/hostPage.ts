import { expect, type Page } from '@playwright/test';

const words = {
  en: {
    title: 'Massacres',
    open: 'Open in Ceasefire Atlas',
    list: 'List',
    time: 'Timeline',
    gestures: /Ctrl \+ scroll/,
  },
  ar: {
    title: 'المجازر',
    open: 'افتح في أطلس وقف إطلاق النار',
    list: 'القائمة',
    time: 'الخط الزمني',
    gestures: /Ctrl مع العجلة/,
  },
};

/** A page of somebody else, on another host, that has taken the map in. */
export class HostPage {
  constructor(
    private readonly page: Page,
    private readonly home: string,
    private readonly lang: 'en' | 'ar',
  ) {}

  /** `markup` as its author pasted it. The other host is this machine by its other name: a browser lets no stranger frame what is local. */
  open = async (markup: string) => {
    const elsewhere = new URL('/health/live', this.home);
    elsewhere.hostname = 'localhost';
    await this.page.goto(elsewhere.href);
    await this.page.setContent(`<!doctype html><title>Host</title>${markup}<p>The end`);
  };
  showsTheMap = async () => {
    await expect(this.frame.locator('[data-ready]')).toBeAttached({ timeout: 60_000 });
    await expect(this.frame.getByRole('heading', { level: 1, name: this.say.title })).toBeVisible();
    await expect(this.frame.getByRole('link', { name: this.say.open })).toHaveAttribute('href', /^(?!.*embed)/);
    await expect(this.frame.getByText(/Natural Earth/)).toBeVisible();
  };
  showsNothingElse = async () => {
    await expect(this.frame.getByRole('navigation')).toHaveCount(0);
    for (const name of [this.say.list, this.say.time])
      await expect(this.frame.getByRole('region', { name, exact: true })).toHaveCount(0);
  };
  showsNothing = async () => {
    await this.page.waitForLoadState();
    await expect(this.frame.locator('[data-ready]')).toHaveCount(0);
  };
  leavesTheWheelToThePage = async () => {
    await this.page.locator('iframe').hover();
    await this.page.mouse.wheel(0, 300);
    await expect(this.frame.getByText(this.say.gestures)).toBeVisible();
  };

  private get frame() {
    return this.page.frameLocator('iframe');
  }
  private get say() {
    return words[this.lang];
  }
}
