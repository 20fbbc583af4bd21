import { expect, test } from 'vitest';
import { keySteps } from './keySteps';

/** A view that a slider of numbers changes, with the steps of the way back. */
function slider() {
  let view = {};
  const way: number[] = [];
  const held: number[] = [];
  const steps = keySteps<number>(
    () => view,
    (to) => held.push(to),
    (to, goesOn) => {
      view = {};
      if (goesOn) way.pop();
      way.push(to);
    },
  );
  const press = (to: number) => {
    steps.hold(to);
    steps.letGo();
  };
  return { steps, press, way, held, changeElsewhere: () => (view = {}) };
}

test('a key that is held down is one step, and everything follows meanwhile', () => {
  const { steps, way, held } = slider();

  steps.hold(1);
  steps.hold(2);
  expect(way).toEqual([]);
  steps.letGo();

  expect(held).toEqual([1, 2]);
  expect(way).toEqual([2]);
});

test('keys one after the other are one step, however long there is between them', () => {
  const { press, way } = slider();

  for (const to of [1, 2, 3]) press(to);

  expect(way).toEqual([3]);
});

test('after any other change they begin a new one', () => {
  const { press, way, changeElsewhere } = slider();

  press(1);
  changeElsewhere();
  press(2);

  expect(way).toEqual([1, 2]);
});

test('who comes back to the slider begins a new one', () => {
  const { steps, press, way } = slider();

  press(1);
  steps.leave();
  press(2);

  expect(way).toEqual([1, 2]);
});

test('letting go of nothing is no step', () => {
  const { steps, way } = slider();

  steps.letGo();
  steps.leave();

  expect(way).toEqual([]);
});
