// The booking API over HTTP, on Fastify: limits, headers, who may call from where, shapes, keys. Touches the network only.
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import limits from '@fastify/rate-limit';
import fastify, { LogController } from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { addAdmin } from '../admin/admin.js';
import { whoOf } from '../guard/tokens.js';
import { Taken, Unavailable } from '../store/database.js';
import { goodKeyOf, keyOf } from './key.js';
import { problem, Refusal } from './problems.js';
import type { Answer } from './problems.js';
import { routes } from './routes.js';
import type { House, Route } from './routes.js';
import { jsonOf, shapeOf } from './shapes.js';

/** Where the API lives. */
export const apiBase = '/api/booking/v1';

/** Bytes. */
const longestBody = 32_768;

/** How an app is made; all but the house has a default. */
export interface AppOptions {
  readonly house: House;
  /** Requests a minute, per address. */
  readonly reads: number;
  readonly writes: number;
  /** Where the practice and its visitors reach this server. */
  readonly address: () => string;
  /** Addresses whose word on where a request came from is taken. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Sites whose pages may call from the browser; never with their cookies. */
  readonly origins?: readonly string[] | undefined;
  readonly logger: Exclude<FastifyServerOptions['logger'], undefined>;
  /** For tests: work is done, but the reply is lost. */
  readonly dropReply?: ((method: string, path: string) => boolean) | undefined;
  /** What else is served; refuses nothing of the API. */
  readonly elsewhere?: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) | undefined;
}

async function sendAnswer(reply: FastifyReply, { status, body, headers = {} }: Answer): Promise<void> {
  reply.code(status).headers({ 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
  if (body === undefined) reply.removeHeader('content-type');
  // Bytes: the type stays as it is described.
  await reply.send(body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
}

/** Faults that Fastify finds before we do. */
const found: Readonly<Record<string, () => Answer>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => problem('too-large', {}, { connection: 'close' }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => problem('not-json'),
  FST_ERR_CTP_EMPTY_TYPE: () => problem('not-json'),
};

/** The answer to a fault; only its name and code are logged, for what was sent may stand in the rest. */
function answerTo(error: FastifyError, request: FastifyRequest): Answer {
  if (error instanceof Refusal) return error.answer;
  const known = found[error.code]?.();
  if (known) return known;
  const route = request.routeOptions.url ?? 'none';
  if (error instanceof Unavailable || error instanceof Taken) {
    request.log.error({ route, code: error instanceof Unavailable ? error.code : 'TAKEN' }, 'database');
    return problem('unavailable', {}, { 'retry-after': '5' });
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return problem('bad-request');
  request.log.error({ route, name: error.name, code: error.code }, 'fault');
  return problem('internal');
}

const urlOf = (path: string) => apiBase + path.replace(/\{(\w+)\}/g, ':$1');

/** A route that waits for its handler. */
function add(app: FastifyInstance, { house, reads, writes }: AppOptions, route: Route): void {
  const { method, path, keyed = false, bare = method === 'GET' } = route;
  const shape = bare ? undefined : shapeOf(path);
  app.route<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>({
    method,
    url: urlOf(path),
    config: {
      rateLimit: method === 'GET' ? { max: reads, groupId: 'reads' } : { max: writes, groupId: 'writes' },
    },
    handler: async (request, reply) => {
      const { headers, params, query } = request;
      if (!bare && request.body === undefined) return sendAnswer(reply, problem('not-json'));
      const key = keyed ? goodKeyOf(headers['idempotency-key']) : '';
      shape?.(request.body);
      const body = (request.body ?? {}) as object;
      const token = /^Bearer ([\w.-]{1,500})$/.exec(headers.authorization ?? '')?.[1] ?? '';
      const who = whoOf(house.secret, request.ip);
      const asked = { params, query, body, token, who, key: keyOf(path, token, key, body) };
      return sendAnswer(reply, await route.handle(house, asked));
    },
  });
}

/** 405 for a path that is there, 404 for one that is not. */
function absent(request: FastifyRequest): Answer {
  const path = request.url.split('?')[0]!.slice(apiBase.length);
  const here = routes.filter((route) => new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
  const allow = here.map(({ method }) => method).join(', ');
  return here.length ? problem('method-not-allowed', {}, { allow }) : problem('not-found');
}

async function addGuards(app: FastifyInstance, { origins = [], house }: AppOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html'],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // The proxy in front speaks TLS and says for how long.
    strictTransportSecurity: false,
  });
  app.addHook('onRequest', async (_, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  });
  await app.register(cors, {
    origin: [...origins],
    credentials: false,
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['content-type', 'authorization', 'idempotency-key'],
    exposedHeaders: ['retry-after'],
    maxAge: 600,
  });
  await app.register(limits, {
    global: false,
    timeWindow: '1 minute',
    cache: 20_000,
    keyGenerator: (request) => whoOf(house.secret, request.ip),
    errorResponseBuilder: (_, { ttl }) =>
      new Refusal(problem('too-many', {}, { 'retry-after': String(Math.ceil(ttl / 1000)) })),
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': false,
    },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  });
}

function addHealth(app: FastifyInstance, { house, reads }: AppOptions): void {
  app.get('/health', { config: { rateLimit: { max: reads, groupId: 'health' } } }, async (_, reply) => {
    const { kind, read } = house.desk.store;
    try {
      return await sendAnswer(reply, { status: 200, body: { ok: true, database: kind, mails: await read.outbox() } });
    } catch {
      return sendAnswer(reply, { status: 503, body: { ok: false, database: kind } });
    }
  });
}

/** The app, not listening yet. */
export async function appOf(options: AppOptions): Promise<FastifyInstance> {
  const { trustedProxies, logger, dropReply, elsewhere, house, address, reads, writes } = options;
  const app = fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    bodyLimit: longestBody,
    trustProxy: trustedProxies?.length ? [...trustedProxies] : false,
    requestTimeout: 15_000,
    connectionTimeout: 60_000,
    http: { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 2000 },
    frameworkErrors: (_, __, reply) => void sendAnswer(reply, problem('bad-request')),
  });
  app.server.maxConnections = 5000;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: FastifyRequest, bytes: Buffer) =>
    jsonOf(bytes),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => sendAnswer(reply, answerTo(error, request)));
  await addGuards(app, options);
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, log } = request;
    const ms = Math.round(reply.elapsedTime);
    log.info({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms }, 'answered');
  });
  if (dropReply) {
    app.addHook('onSend', async (request, _, payload) => {
      const path = request.url.split('?')[0]!;
      if (path.startsWith(apiBase) && dropReply(request.method, path.slice(apiBase.length)))
        request.raw.socket.destroy();
      return payload;
    });
  }
  for (const route of routes) add(app, options, route);
  addHealth(app, options);
  // Behind a bridge the other agenda is the desk: what were done at this one, that would not know. Guessing passwords is slower
  // still than writing.
  if (!house.desk.bridge) await addAdmin(app, { house, address, reads, writes, signIns: Math.ceil(writes / 4) });
  app.setNotFoundHandler(async (request, reply) => {
    const ours = request.url.startsWith(`${apiBase}/`);
    if (ours || !elsewhere) return sendAnswer(reply, ours ? absent(request) : problem('not-found'));
    return elsewhere(request, reply);
  });
  return app;
}
