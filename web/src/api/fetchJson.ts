export type Failure = 'network' | 'server' | 'refused' | 'missing';

/** An answer that did not come; `detail` is what the server said about it, if anything. */
export class ApiFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly detail: string | null = null,
  ) {
    super(detail ?? failure);
  }
}

const failureOf = (status: number): Failure => (status === 404 ? 'missing' : status < 500 ? 'refused' : 'server');

export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await reach(address, signal);
  if (!response.ok) throw new ApiFailure(failureOf(response.status), await problemDetail(response));
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

async function problemDetail(response: Response): Promise<string | null> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== 'object' || problem === null) return null;
  const { detail, title } = problem as Record<string, unknown>;
  return typeof detail === 'string' ? detail : typeof title === 'string' ? title : null;
}
