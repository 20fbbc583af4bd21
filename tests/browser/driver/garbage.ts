/** Numbers that are the same on every run, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const keys =
  'entry party attribution weapon class governorate zone area from to verification massacre band phase ceasefire window until short mode bins incident day within proximity pane digits embed lang measure'.split(
    ' ',
  );
const values = [
  '',
  '-1',
  'null',
  '0x10',
  '1e309',
  '2019-02-31',
  '__proto__',
  'constructor',
  'toString,valueOf',
  '<img src=x onerror="document.hacked=1">',
  '"><script>document.hacked=1</script>',
  'javascript:document.hacked=1',
  '\u202e\u0000\uffff',
  '٢٠١٩-٠٧-٢٢',
  "'; DROP TABLE incident; --",
  ','.repeat(3000),
  '9'.repeat(4000),
];

/** An address with every key, each with something that was never meant for it. */
export function garbageAddress(seed: number): string {
  const next = numbers(seed);
  const of = (choices: string[]) => choices[Math.floor((next.next().value ?? 0) * choices.length)] ?? '';
  // The embedded view has no list to look at, and is tried on its own.
  const pairs = keys.filter((key) => key !== 'embed').map((key) => [key, of(values)]);
  const hash = of(['', '#map=NaN/NaN/NaN', '#map=99/1e309/-1e309', '#map=5/91/500', '#%E0%A4%A', '#__proto__']);
  return `/?${new URLSearchParams([...pairs, ['__proto__', 'x'], ['constructor', 'y'], ['hasOwnProperty', 'z']])}${hash}`;
}
