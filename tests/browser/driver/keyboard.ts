import { expect, type Page } from '@playwright/test';
import { readStop, type Stop } from './focusStop.ts';

/** Nothing but keys, and a look at where each of them leads. */
export class Keyboard {
  /** Every stop so far that could not be seen. */
  readonly unseen: string[] = [];

  constructor(private readonly page: Page) {}

  press = async (...keys: string[]) => {
    for (const key of keys) await this.page.keyboard.press(key);
  };
  /** From stop to stop until there is one of that name. */
  goTo = async (name: string | RegExp) => this.walk('Tab', name);
  goBackTo = async (name: string | RegExp) => this.walk('Shift+Tab', name);
  isOn = (name: string | RegExp) =>
    expect.poll(async () => (await this.stop())?.name ?? '', { timeout: 20_000 }).toMatch(asPattern(name));

  /** Every stop from the beginning of the page to its end. */
  round = async (): Promise<Stop[]> => {
    const stops: Stop[] = [];
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (;;) {
      await this.press('Tab');
      const stop = await this.stop();
      if (!stop) return stops;
      stops.push(stop);
      if (stops.length > 300) throw new Error('The page has no end');
    }
  };

  private async walk(key: string, name: string | RegExp): Promise<void> {
    const wanted = asPattern(name);
    const passed: string[] = [];
    while (passed.length < 200) {
      await this.press(key);
      const stop = await this.stopAtRest();
      if (!stop) continue;
      passed.push(stop.name);
      if (stop.unseen) this.unseen.push(`${stop.name}: ${stop.unseen}`);
      if (wanted.test(stop.name)) return;
    }
    throw new Error(`${name} is none of ${passed.join(' | ')}`);
  }

  /** What arrives on the page may push a stop out of sight for a moment: unseen is what stays so. */
  private async stopAtRest(): Promise<Stop | null> {
    const until = Date.now() + 2000;
    let stop = await this.stop();
    while (stop?.unseen && Date.now() < until) {
      await this.page.waitForTimeout(50);
      stop = await this.stop();
    }
    return stop;
  }

  private stop = (): Promise<Stop | null> => this.page.evaluate(readStop);
}

const asPattern = (name: string | RegExp): RegExp =>
  typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : name;
