// What can be wrong with a request, as RFC 9457 problem details. Pure.

/** Start of every problem type, as booking/openapi.yaml names it. */
export const problemPrefix = 'urn:kinekit:problem:';

/** Name of a problem to its status and title. */
export const problems = {
  'bad-request': [400, 'The request could not be read'],
  'key-required': [400, 'An Idempotency-Key is required'],
  unauthorized: [401, 'The token is not valid'],
  'proof-needed': [403, 'A fresh proof of work is required'],
  refused: [403, 'The request was refused; please call the practice'],
  'too-late': [403, 'The appointment has already begun'],
  'not-found': [404, 'There is no such thing here'],
  'method-not-allowed': [405, 'This method is not possible here'],
  'slot-taken': [409, 'The slot is no longer free'],
  expired: [410, 'This has expired'],
  'too-large': [413, 'The request is too large'],
  'not-json': [415, 'Send application/json'],
  invalid: [422, 'Some fields need another look'],
  'key-reused': [422, 'The Idempotency-Key was used for something else'],
  'too-fast': [429, 'A little slower, please'],
  'too-many': [429, 'Too many requests'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'Appointments cannot be kept at the moment'],
} as const satisfies Record<string, readonly [number, string]>;

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type ProblemArgs = [name: keyof typeof problems, extra?: object, headers?: Readonly<Record<string, string>>];

/** The answer for a problem. */
export function problem(...[name, extra = {}, headers = {}]: ProblemArgs): Answer {
  const [status, title] = problems[name];
  return {
    status,
    body: { type: `${problemPrefix}${name}`, title, status, ...extra },
    headers: { 'content-type': 'application/problem+json', ...headers },
  };
}

/** Carries the answer from where the fault is found to where it is sent. */
export class Refusal extends Error {
  constructor(readonly answer: Answer) {
    super('refused');
  }
}

/** Ends the request with a problem. */
export function refuse(...of: ProblemArgs): never {
  throw new Refusal(problem(...of));
}
