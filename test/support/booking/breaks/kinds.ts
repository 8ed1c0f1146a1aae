/** Kinds of faults a server can have, to be put before a real one. */
import { freshKey } from '../booking-server.js';
import { askedWith, withJson, type Answered, type Asked, type Break } from './breaking.js';

/** What is broken, which check must notice, and the server that is broken so; told the address of the real API. */
export type Row = readonly [what: string, check: string, change: (api: string) => Break];

/** Changes the answers to one kind of question. */
export const answers =
  (method: string, path: RegExp, change: (answer: Answered, asked: Asked) => Answered): Break =>
  async (asked, next) => {
    const answer = await next(asked);
    return asked.method === method && path.test(asked.path) ? change(answer, asked) : answer;
  };

/** Changes one kind of question before it is answered. */
export const questions =
  (method: string, path: RegExp, change: (asked: Asked) => Asked | Promise<Asked>): Break =>
  async (asked, next) =>
    next(asked.method === method && path.test(asked.path) ? await change(asked) : asked);

export const slots = (change: (list: Record<string, unknown>[], asked: Asked) => unknown[]): Break =>
  answers('GET', /^\/slots$/, (answer, asked) =>
    answer.status === 200 ? withJson(answer, { ...answer.json, slots: change(answer.json.slots, asked) }) : answer,
  );
export const eachSlot = (patch: (slot: Record<string, unknown>) => object): Break =>
  slots((list) => list.map((slot) => ({ ...slot, ...patch(slot) })));
export const practice = (patch: object): Break =>
  answers('GET', /^\/practice$/, (answer) => withJson(answer, { ...answer.json, ...patch }));
export const freshKeys = (path: RegExp): Break =>
  questions('POST', path, (asked) =>
    asked.headers.has('idempotency-key') ? askedWith(asked, {}, ['idempotency-key', freshKey()]) : asked,
  );
export const jsonOf = (asked: Asked): Record<string, unknown> =>
  JSON.parse(asked.body.toString()) as Record<string, unknown>;
export const withBody = (asked: Asked, change: (body: Record<string, unknown>) => object): Asked => {
  try {
    return askedWith(asked, { body: Buffer.from(JSON.stringify(change(jsonOf(asked)))) });
  } catch {
    return asked;
  }
};
export const problems =
  (change: (answer: Answered, asked: Asked) => Answered): Break =>
  async (asked, next) => {
    const answer = await next(asked);
    return answer.status >= 400 ? change(answer, asked) : answer;
  };
export const sessions =
  (patch: object) =>
  (answer: Answered): Answered =>
    answer.status === 200
      ? withJson(answer, {
          ...answer.json,
          sessions: answer.json.sessions.map((one: object) => ({ ...one, ...patch })),
        })
      : answer;

export const without =
  (...names: string[]) =>
  (answer: Answered): Answered =>
    withJson(
      answer,
      Object.fromEntries(Object.entries(answer.json as object).filter(([name]) => !names.includes(name))),
    );
