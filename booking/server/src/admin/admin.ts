// The admin page on Fastify: forms, cookies, who it is, the token every form brings back, headers, and what is answered when
// something is wrong. Works without a line of script. Touches the network only.
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHmac } from 'node:crypto';
import { localeOf } from '../../../../src/platform/locale/format.js';
import { Refusal } from '../api/problems.js';
import type { House } from '../api/routes.js';
import { hash } from '../guard/tokens.js';
import { practiceWords } from '../mail/practice-words.js';
import { Unavailable } from '../store/database.js';
import type { StaffMember } from '../store/admin/kept.js';
import { knownLanguage } from '../store/languages.js';
import { whoIs } from './access/signing.js';
import { plainPage, shell, wordsFor } from './pages/shell.js';
import { adminRoutes } from './routes.js';
import type { AdminRoute } from './routes.js';
import { icon } from './style/icon.js';
import { sheet } from './style/sheet.js';
import { Missing, fieldsOf, isBereft } from './visit.js';
import type { OpenVisit, Reply, Visit } from './visit.js';

/** How the admin page is set up. */
export interface AdminOptions {
  readonly house: House;
  /** Where the practice reaches this server; https lets the cookies travel over TLS only. */
  readonly address: () => string;
  /** Requests a minute, per address. */
  readonly reads: number;
  readonly writes: number;
  /** Tries to sign in a minute, per address. */
  readonly signIns: number;
}

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Bytes of a form; the longest has a reason of a thousand characters. */
const longestForm = 65_536;

type Signed = { readonly member: StaffMember; readonly secret: string } | undefined;

const send = (reply: FastifyReply, status: number, text: string, type = 'text/html; charset=utf-8') =>
  reply
    .code(status)
    .headers({ 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-store' })
    .send(text);

function isSecure(address: string): boolean {
  return address.startsWith('https://');
}

/** `__Host-` where browsers take it: then nothing of another site or port can set it. */
const cookieName = (secure: boolean) => (secure ? '__Host-kine-desk' : 'kine-desk');

const cookieOf = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'strict', secure }) as const;

/** Who a form belongs to: a token of one session is none of another. */
const userOf = (secret: string) => (secret ? hash(secret) : 'nobody');

class Setup {
  constructor(private readonly options: AdminOptions) {}

  get secure(): boolean {
    return isSecure(this.options.address());
  }

  secretOf(request: FastifyRequest): string {
    return request.cookies[cookieName(this.secure)] ?? '';
  }

  async signed(request: FastifyRequest): Promise<Signed> {
    const secret = this.secretOf(request);
    const { store, now } = this.options.house.desk;
    const member = await whoIs(store, secret, now());
    return member && { member, secret };
  }

  visit(request: FastifyRequest, reply: FastifyReply, signed: Signed): OpenVisit | Visit {
    const { house, address } = this.options;
    const query = fieldsOf(request.query);
    const form = fieldsOf(request.body);
    const asked = query.one('lang') || form.one('lang') || house.desk.practice.language;
    const language = signed?.member.language ?? knownLanguage(asked);
    return {
      house,
      words: wordsFor(language),
      said: practiceWords[language],
      language,
      locale: localeOf(language),
      csrf: reply.generateCsrf({ userInfo: userOf(this.secretOf(request)) }),
      params: request.params as Record<string, string>,
      query,
      form,
      now: house.desk.now(),
      address: address(),
      ...signed,
    };
  }

  async answer(reply: FastifyReply, visit: OpenVisit | Visit, made: Reply): Promise<FastifyReply> {
    if ('go' in made) {
      const name = cookieName(this.secure);
      if (made.signedIn !== undefined) reply.setCookie(name, made.signedIn, cookieOf(this.secure));
      if (made.signedOut) reply.clearCookie(name, cookieOf(this.secure));
      return reply.header('cache-control', 'no-store').redirect(made.go, 303);
    }
    if ('file' in made) {
      if (made.name) reply.header('content-disposition', `attachment; filename="${made.name}"`);
      return send(reply, 200, made.file, made.type);
    }
    return send(reply, made.status ?? 200, shell(visit, made));
  }

  /** What is said of a fault: never what was sent. */
  async fault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const signed = error instanceof Unavailable ? undefined : await this.signed(request).catch(() => undefined);
    const visit = this.visit(request, reply, signed);
    const { errors } = visit.words;
    const say = (title: string, lead: string, status: number) =>
      this.answer(reply, visit, plainPage(visit, title, lead, status));
    if (error instanceof Missing) return say(errors.missing, errors.missingLead, 404);
    if (error.code?.startsWith('FST_CSRF')) return say(errors.stale, errors.staleLead, 403);
    if (error instanceof Refusal && error.answer.status === 429) return say(errors.tooMany, errors.tooManyLead, 429);
    if (error instanceof Refusal && error.answer.status === 404) return say(errors.missing, errors.missingLead, 404);
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
      return say(errors.fault, errors.faultLead, error.statusCode);
    }
    const route = request.routeOptions.url ?? 'none';
    if (error instanceof Unavailable) {
      request.log.error({ route, code: error.code }, 'database');
      return say(errors.busy, errors.busyLead, 503);
    }
    request.log.error({ route, name: error.name, code: error.code }, 'fault');
    return say(errors.fault, errors.faultLead, 500);
  }

  async handle(route: AdminRoute, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (route.who === 'anyone') {
      const open = this.visit(request, reply, undefined);
      return this.answer(reply, open, await route.handle(open));
    }
    const signed = await this.signed(request);
    if (!signed) return reply.header('cache-control', 'no-store').redirect('/admin/sign-in', 303);
    const visit = this.visit(request, reply, signed) as Visit;
    const { forbidden, forbiddenLead, bereft, bereftLead } = visit.words.errors;
    if (route.who !== 'self' && isBereft(visit.house.desk.practice, signed.member)) {
      return this.answer(reply, visit, plainPage(visit, bereft, bereftLead, 403));
    }
    if (route.who === 'reception' && signed.member.careGiver !== undefined) {
      return this.answer(reply, visit, plainPage(visit, forbidden, forbiddenLead, 403));
    }
    return this.answer(reply, visit, await route.handle(visit));
  }
}

/** Adds the admin page to an app. */
export async function addAdmin(app: FastifyInstance, options: AdminOptions): Promise<void> {
  const setup = new Setup(options);
  const { house, reads, writes, signIns } = options;
  await app.register(async (scope) => {
    await scope.register(cookie);
    await scope.register(formbody, { bodyLimit: longestForm });
    await scope.register(csrf, {
      cookieKey: 'kine-form',
      cookieOpts: { path: '/admin', httpOnly: true, sameSite: 'strict', secure: 'auto' },
      getToken: (request) => fieldsOf(request.body).raw('_csrf'),
      getUserInfo: (request) => userOf(setup.secretOf(request)),
      csrfOpts: { hmacKey: createHmac('sha256', house.secret).update('admin forms').digest('hex') },
    });
    scope.setErrorHandler<FastifyError>((error, request, reply) => setup.fault(error, request, reply));
    scope.get('/admin/style.css', async (_, reply) => send(reply, 200, sheet, 'text/css; charset=utf-8'));
    scope.get('/admin/icon.svg', async (_, reply) => send(reply, 200, icon, 'image/svg+xml'));
    for (const route of adminRoutes) {
      const { method, path } = route;
      const signsIn = path === '/admin/sign-in' && method === 'POST';
      const [max, groupId] = signsIn
        ? [signIns, 'sign-in']
        : method === 'GET'
          ? [reads, 'admin-reads']
          : [writes, 'admin-writes'];
      scope.route({
        method,
        url: path,
        config: { rateLimit: { max, groupId } },
        ...(method === 'POST' ? { preHandler: scope.csrfProtection } : {}),
        handler: (request, reply) => setup.handle(route, request, reply),
      });
    }
    scope.route({
      method: ['GET', 'POST'],
      url: '/admin/*',
      handler: () => Promise.reject(new Missing()),
    });
  });
}
