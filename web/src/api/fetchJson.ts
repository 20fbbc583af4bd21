export type Failure = 'network' | 'server' | 'busy' | 'refused' | 'missing';

/** An answer that did not come; `detail` is what the server said about it, if anything. */
export class ApiFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly detail: string | null = null,
    /** The parameter of the request that another value could help with. */
    readonly parameter: string | null = null,
    /** After how many seconds the server asks to be tried again. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail ?? failure);
  }
}

function failureOf(status: number): Failure {
  if (status === 404) return 'missing';
  if (status === 503) return 'busy';
  return status < 500 ? 'refused' : 'server';
}
const secondsOf = (header: string | null): number | null =>
  header && /^\d{1,5}$/.test(header) ? Number(header) : null;

// What an answer cannot be without. JSON comes from others too: a proxy, or whoever lets a phone into a network.
const essential: [address: RegExp, member: string][] = [
  [/\/items\?/, 'features'],
  [/\/comparison\?/, 'counts'],
  [/\/codes$/, 'party'],
  [/^\/api\/incidents\/[^/]+$/, 'id'],
  [/\/revisions$/, 'revisions'],
  [/\/metadata\.json$/, 'notes'],
];
const isWhole = (answer: Record<string, unknown>, address: string) =>
  essential.every(([asked, member]) => !asked.test(address) || answer[member]);

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await reach(address, signal);
  if (!response.ok) {
    const { detail, parameter } = await problemOf(response);
    throw new ApiFailure(failureOf(response.status), detail, parameter, secondsOf(response.headers.get('Retry-After')));
  }
  try {
    const answer = await response.json();
    if (!isWhole(answer, address)) throw new ApiFailure('server');
    return answer as T;
  } catch (error) {
    if (signal?.aborted) throw error;
    // Half an answer, or a page that is no JSON: nothing of it is shown.
    throw new ApiFailure('server');
  }
}

async function reach(address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, headers: { Accept: 'application/geo+json, application/json' } });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiFailure('network');
  }
}

async function problemOf(response: Response): Promise<Record<'detail' | 'parameter', string | null>> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== 'object' || problem === null) return { detail: null, parameter: null };
  const { detail, title, parameter } = problem as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { detail: text(detail) ?? text(title), parameter: text(parameter) };
}
