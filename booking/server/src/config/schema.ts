// The shape of the configuration file, as JSON Schema. Pure.
const text = { type: 'string', minLength: 1, maxLength: 200 };
const id = { type: 'string', pattern: '^[a-z0-9-]{1,40}$', description: 'small letters, digits and hyphens' };
const day = { type: 'string', format: 'date' };
const words = {
  type: 'object',
  required: ['nl'],
  additionalProperties: false,
  properties: { nl: text, fr: text, en: text, de: text },
};
const hours = { type: 'array', maxItems: 6, items: { type: 'string', pattern: '^\\d\\d:\\d\\d-\\d\\d:\\d\\d$' } };
const count = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });

/** Days as they are written in the file, Monday first. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: [...required],
  properties,
});

/** What the other agenda calls ours. */
const numbers = { type: 'object', maxProperties: 100, additionalProperties: count(1, 1e9) };

const address = { type: 'string', format: 'uri' };

/** One page for all, or one for each language. */
const page = {
  anyOf: [address, { ...object({ nl: address, fr: address, en: address, de: address }), minProperties: 1 }],
};

/** The whole file. */
export const schema = object(
  {
    address: { type: 'string', format: 'uri' },
    listen: object({ host: text, port: count(0, 65_535) }),
    proxies: { type: 'array', items: text, maxItems: 20 },
    database: text,
    key: text,
    origins: { type: 'array', items: { type: 'string', format: 'uri' }, maxItems: 20 },
    pages: object({ book: page, manage: page }, ['book']),
    smtp: object(
      {
        host: text,
        port: count(1, 65_535),
        secure: { type: 'boolean' },
        requireTls: { type: 'boolean' },
        user: text,
        passwordFile: text,
      },
      ['host', 'port'],
    ),
    practice: object(
      {
        name: text,
        phone: text,
        mail: { type: 'string', pattern: '^[^@\\s<>"]+@[^@\\s<>"]+\\.[^@\\s<>"]+$' },
        address: text,
        zone: text,
        language: { enum: ['nl', 'fr', 'en', 'de'] },
        privacy: text,
        prescription: { type: 'boolean' },
      },
      ['name', 'phone', 'mail', 'address', 'zone', 'language'],
    ),
    careGivers: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: object(
        {
          id,
          name: text,
          speciality: words,
          photo: text,
          busy: {
            ...object(
              { url: { type: 'string', format: 'uri' }, user: text, passwordFile: text, private: { type: 'boolean' } },
              ['url'],
            ),
            type: ['string', 'object'],
            format: 'uri',
            description: 'the address of a calendar, or { url, user, passwordFile, private }',
          },
          hours: object(Object.fromEntries(weekdays.map((name) => [name, hours]))),
          exceptions: { type: 'array', maxItems: 400, items: object({ day, hours }, ['day', 'hours']) },
        },
        ['id', 'name', 'hours'],
      ),
    },
    services: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: object(
        {
          id,
          name: words,
          minutes: count(5, 480),
          price: words,
          careGivers: { type: 'array', items: id, minItems: 1 },
          sessions: count(1, 18),
        },
        ['id', 'name', 'minutes', 'careGivers'],
      ),
    },
    bridge: object(
      {
        kind: { enum: ['easyappointments'] },
        url: { type: 'string', format: 'uri' },
        keyFile: text,
        keyEnv: { type: 'string', pattern: '^[A-Z][A-Z0-9_]{0,60}$', description: 'a name of the environment' },
        careGivers: numbers,
        services: numbers,
      },
      ['kind', 'url', 'careGivers', 'services'],
    ),
    closures: { type: 'array', maxItems: 400, items: object({ from: day, to: day, reason: words }, ['from', 'to']) },
    questions: {
      type: 'array',
      maxItems: 30,
      items: object({ id, label: words, required: { type: 'boolean' }, max: count(1, 2000) }, ['id', 'label']),
    },
    rules: object({
      noticeMinutes: count(0, 43_200),
      horizonDays: count(1, 1000),
      bufferMinutes: count(0, 240),
      stepMinutes: count(5, 240),
      cancelHours: count(0, 336),
      remindHours: count(0, 336),
      confirmMinutes: count(0, 1440),
    }),
    limits: object({
      readsPerMinute: count(1, 1e6),
      writesPerMinute: count(1, 1e6),
      heldSessions: count(1, 1e6),
      sessionsPerDay: count(1, 1e6),
      sessionsPerMail: count(1, 1e6),
    }),
    keepDays: count(1, 36_500),
  },
  ['address', 'database', 'key', 'pages', 'smtp', 'practice', 'careGivers', 'services'],
);
