export type Failure = 'network' | 'server' | 'refused' | 'missing';

/** An answer that did not come; `detail` is what the server said about it, if anything. */
export class ApiFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly detail: string | null = null,
    /** The parameter of the request that another value could help with. */
    readonly parameter: string | null = null,
  ) {
    super(detail ?? failure);
  }
}

const failureOf = (status: number): Failure => (status === 404 ? 'missing' : status < 500 ? 'refused' : 'server');

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await reach(address, signal);
  if (!response.ok) {
    const { detail, parameter } = await problemOf(response);
    throw new ApiFailure(failureOf(response.status), detail, parameter);
  }
  try {
    return (await response.json()) as T;
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
