import type { Messages } from '../i18n/en';
import { describeRange } from '../i18n/toll';
import type { Lang } from '../viewState';
import { few } from './numbers';
import type { Ratio, Tally } from './types';
import type { Words } from './words/en';

/** "0.6 (95 % interval 0.428 to 0.835)"; where nothing was recorded before, that there is no ratio, and what is left to say. */
export function sayRatio({ ratio, low, high, nothing_recorded }: Ratio, w: Words, lang: Lang): string {
  if (nothing_recorded || low === null) return w.noRatioAtAll;
  if (ratio === null || high === null) return w.noRatioBefore(few(low, lang));
  return w.ratio(few(ratio, lang), few(low, lang), few(high, lang));
}

/** People killed in the incidents of one cell. No incident recorded is not the same as no one killed. */
export function sayKilled({ incidents, killed_min, killed_max }: Tally, t: Messages, w: Words): string {
  return incidents === 0 ? w.noneKilled : describeRange({ min: killed_min, max: killed_max }, t.killed);
}
