import { modes, untils } from '../ceasefires/question';
import { measures } from '../charts/measures';
import { areaOf, type Corner } from '../filters/area';
import { bands, massacres, phases } from '../filters/filterState';
import { withoutMeaningless } from '../filters/meaning';
import { overlays } from '../layers/overlays';
import { civilDay, dayNumber } from '../lines/dayNumber';
import { distances, verdicts } from '../lines/proximity';
import { digitSets, emptyView, entries, languages, panes, type ViewState } from '../viewState';
import type { Random } from './random';

const parties = ['russian_forces', 'syrian_regime_forces', 'isis', 'unidentified'];
const attributions = ['russian_forces', 'joint:russian_forces+syrian_regime_forces', 'alternative:isis+unidentified'];

/** Any view that the page can come to, with about half of its keys set. */
export function randomView(random: Random): ViewState {
  const maybe = <T>(make: () => T): T | null => (random.chance(0.5) ? make() : null);
  const day = () => civilDay(dayNumber('2018-01-01') + random.below(1500));
  const several = (choices: readonly string[]) => maybe(() => random.some(choices).join());
  const [from, to] = [maybe(day), maybe(day)];
  const entry = random.one(entries);
  const until = maybe(() => random.one(untils));
  const view: ViewState = {
    ...emptyView(random.one(languages)),
    entry,
    party: several(parties),
    attribution: several(attributions),
    weapon: several(['barrel_bomb', 'missile', 'unknown']),
    class: several(['attack', 'other']),
    governorate: several(['SY-ID', 'SY-HL', 'SY-HM']),
    zone: several(['zone-1-idlib', 'zone-2-homs']),
    area: maybe(() => areaOf(randomArea(random))),
    from: from && to && from > to ? to : from,
    to: from && to && from > to ? from : to,
    verification: several(['verified', 'unverified']),
    massacre: several(massacres),
    band: several(bands),
    phase: several(phases),
    incident: maybe(() => '2019-07-22-maarat-al-numan-market'),
    day: maybe(day),
    within: maybe(() => random.one(distances)),
    proximity: several(verdicts),
    layers: several(overlays),
    pane: maybe(() => random.one(panes)),
    measure: maybe(() => random.one(measures)),
    digits: maybe(() => random.one(digitSets)),
    embed: maybe(() => 'true'),
    ceasefire: maybe(() => 'idlib-4-2020-01-12'),
    until,
    window: until ? null : maybe(() => String(1 + random.below(730))),
    mode: maybe(() => random.one(modes)),
    bins: maybe(() => random.one(['1', '7'])),
  };
  return withoutMeaningless(view).view;
}

/** Corners around a point in turn, so that no sides cross. */
export function randomArea(random: Random): Corner[] {
  const [lon, lat] = [36 + 2 * random.next(), 34.5 + 2 * random.next()];
  const corners = 3 + random.below(5);
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.8 * random.next())) / corners;
    const reach = 0.3 + random.next();
    return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)] as const;
  });
}
