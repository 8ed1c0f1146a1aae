// Generated from booking/openapi.yaml by scripts/describe.ts: change that, not this.
export interface paths {
  '/practice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The practice, its services and care givers, and what this server can do */
    get: operations['describe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Free slots of a service in a range of at most 62 days */
    get: operations['slots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/challenges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A challenge for the proof of work, good for one booking within 30 minutes */
    post: operations['challenge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keeps slots aside for ten minutes */
    post: operations['hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{hold}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hold: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Gives the slots back */
    delete: operations['release'];
    options?: never;
    head?: never;
    /** Five minutes more, while extensions are left */
    patch: operations['extend'];
    trace?: never;
  };
  '/appointments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes an appointment of one or more sessions */
    post: operations['book'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appointments/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What became of an attempt to book whose reply was lost, by its key; if nothing did, nothing ever will */
    post: operations['recall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appointment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The appointment of a manage token, until 30 days after its last session */
    get: operations['read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appointment/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Moves one session to another slot of the same service */
    post: operations['reschedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appointment/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels one session, or all that have not begun */
    post: operations['cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/appointment/find': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has the links of the appointments ahead that were made with a mail address sent there
     * @description Answers the same, and as fast, whether there are any; to one address at most one mail in ten minutes
     */
    post: operations['find'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/waiting-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for a place on the waiting list */
    post: operations['joinWaitingList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Words: {
      nl: string;
      fr?: string;
      en?: string;
      de?: string;
    };
    SlotIds: string[];
    Practice: {
      name: string;
      phone?: string;
      mail?: string;
      address?: string;
      /** @description IANA zone */
      zone: string;
      services: components['schemas']['Service'][];
      careGivers: components['schemas']['CareGiver'][];
      questions: components['schemas']['Question'][];
      prescription: boolean;
      privacy?: string;
      noticeMinutes: number;
      horizonDays: number;
      /** @description Who cancels later than so many hours before, calls; 0: no rule */
      cancelHours?: number;
      closures?: components['schemas']['Closure'][];
      can: {
        hold: boolean;
        manage: boolean;
        waitingList: boolean;
        /** @description /appointment/find is there */
        find?: boolean;
      };
    };
    /** @description Days the practice is closed, both included, in its zone; the reason is shown beside them */
    Closure: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      reason?: components['schemas']['Words'];
    };
    Service: {
      id: string;
      name: components['schemas']['Words'];
      minutes: number;
      price?: components['schemas']['Words'];
      careGivers: string[];
      sessions: number;
    };
    CareGiver: {
      id: string;
      name: string;
      speciality?: components['schemas']['Words'];
      photo?: string;
    };
    Question: {
      id: string;
      label: components['schemas']['Words'];
      required: boolean;
      max: number;
    };
    Slot: {
      id: string;
      /**
       * Format: date-time
       * @description With the offset the practice's zone has then
       */
      start: string;
      /**
       * Format: date-time
       * @description With the offset the practice's zone has then
       */
      end: string;
      service: string;
      careGiver: string;
    };
    Challenge: {
      challenge: string;
      difficulty: number;
      /** Format: date-time */
      expires: string;
    };
    Hold: {
      id: string;
      token: string;
      slots: components['schemas']['Slot'][];
      /** Format: date-time */
      expires: string;
      extensionsLeft: number;
    };
    Person: {
      /** @description On one line and without links */
      name: string;
      mail: string;
      phone: string;
    };
    Proof: {
      challenge: string;
      nonce: string;
    };
    /** @enum {unknown} */
    Language: 'nl' | 'fr' | 'en' | 'de';
    Booking: {
      service?: string;
      slots: components['schemas']['SlotIds'];
      careGiver?: string;
      hold?: {
        id: string;
        token: string;
      };
      person: components['schemas']['Person'];
      known?: boolean;
      reason?: string;
      prescription?: {
        /** Format: date */
        date: string;
        /** @description On one line and without links */
        prescriber: string;
        sessions: number;
      };
      answers?: {
        [key: string]: string;
      };
      /** @constant */
      consent: true;
      language?: components['schemas']['Language'];
      /** @description Honeypot; people leave it empty */
      website?: string;
      proof: components['schemas']['Proof'];
    };
    Session: {
      id: string;
      slot: components['schemas']['Slot'];
      /** @enum {unknown} */
      status: 'booked' | 'cancelled';
      sequence: number;
      uid: string;
    };
    Appointment: {
      id: string;
      sessions: components['schemas']['Session'][];
      /** @description Signed token; in links it stands after the hash */
      manage: string;
      person: components['schemas']['Person'];
      /**
       * Format: date-time
       * @description The appointment stands once the link in the mail was opened; after this moment its slots are free again. Absent when it stands
       */
      confirmBy?: string;
    };
    Find: {
      mail: string;
      language?: components['schemas']['Language'];
      website?: string;
      proof: components['schemas']['Proof'];
    };
    Wish: {
      service: string;
      careGiver?: string;
      weekdays?: number[];
      parts?: ('morning' | 'afternoon' | 'evening')[];
      person: components['schemas']['Person'];
      /** @constant */
      consent: true;
      language?: components['schemas']['Language'];
      website?: string;
      proof: components['schemas']['Proof'];
    };
    Problem: {
      /** @enum {unknown} */
      type:
        | 'urn:kinekit:problem:bad-request'
        | 'urn:kinekit:problem:key-required'
        | 'urn:kinekit:problem:unauthorized'
        | 'urn:kinekit:problem:proof-needed'
        | 'urn:kinekit:problem:refused'
        | 'urn:kinekit:problem:too-late'
        | 'urn:kinekit:problem:not-found'
        | 'urn:kinekit:problem:method-not-allowed'
        | 'urn:kinekit:problem:slot-taken'
        | 'urn:kinekit:problem:expired'
        | 'urn:kinekit:problem:too-large'
        | 'urn:kinekit:problem:not-json'
        | 'urn:kinekit:problem:invalid'
        | 'urn:kinekit:problem:key-reused'
        | 'urn:kinekit:problem:too-fast'
        | 'urn:kinekit:problem:too-many'
        | 'urn:kinekit:problem:internal'
        | 'urn:kinekit:problem:unavailable';
      title: string;
      status: number;
      detail?: string;
      errors?: {
        [key: string]:
          'required' | 'too-long' | 'mail' | 'phone' | 'date' | 'number' | 'consent' | 'characters' | 'unknown';
      };
    };
  };
  responses: {
    /** @description A problem; `type` is urn:kinekit:problem: followed by its name */
    Problem: {
      headers: {
        /** @description Seconds, with 429 */
        'Retry-After'?: number;
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A slot is no longer free; others near it are */
    SlotTaken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'] & {
          taken?: string[];
          alternatives?: components['schemas']['Slot'][];
        };
      };
    };
  };
  parameters: {
    /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
    Key: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  describe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The practice */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Practice'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  slots: {
    parameters: {
      query: {
        service: string;
        careGiver?: string;
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The time at the server, so that a kept copy is seen as old, and the free slots in order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            now: string;
            slots: components['schemas']['Slot'][];
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
  challenge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Find a nonce of at most 20 characters for which SHA-256 of "challenge:nonce" starts with so many zero bits */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Challenge'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  hold: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "slots": [
         *         "kine.noor.20261207T080000Z"
         *       ]
         *     }
         */
        'application/json': {
          slots: components['schemas']['SlotIds'];
        };
      };
    };
    responses: {
      /** @description The hold */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      409: components['responses']['SlotTaken'];
      default: components['responses']['Problem'];
    };
  };
  release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hold: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Given back */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  extend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hold: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hold */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  book: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "service": "kine",
         *       "slots": [
         *         "kine.noor.20261207T080000Z"
         *       ],
         *       "person": {
         *         "name": "Mila Peeters",
         *         "mail": "mila@voorbeeld.example",
         *         "phone": "0400 00 00 00"
         *       },
         *       "known": false,
         *       "reason": "Pijn in de knie sinds mei",
         *       "prescription": {
         *         "date": "2026-11-02",
         *         "prescriber": "dr. A. Voorbeeld",
         *         "sessions": 9
         *       },
         *       "answers": {},
         *       "consent": true,
         *       "language": "nl",
         *       "website": "",
         *       "proof": {
         *         "challenge": "1795345200000.12.Zm9v.c2ln",
         *         "nonce": "4711"
         *       }
         *     }
         */
        'application/json': components['schemas']['Booking'];
      };
    };
    responses: {
      /** @description The hold had become this appointment already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      409: components['responses']['SlotTaken'];
      default: components['responses']['Problem'];
    };
  };
  recall: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description It had become this appointment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      /** @description It had become nothing; the key is closed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Problem'];
    };
  };
  read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  reschedule: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          session: string;
          slot: string;
        };
      };
    };
    responses: {
      /** @description Moved */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      409: components['responses']['SlotTaken'];
      default: components['responses']['Problem'];
    };
  };
  cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          session?: string;
        };
      };
    };
    responses: {
      /** @description As it stands */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      default: components['responses']['Problem'];
    };
  };
  find: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "mail": "mila@voorbeeld.example",
         *       "language": "nl",
         *       "proof": {
         *         "challenge": "1795345200000.12.Zm9v.c2ln",
         *         "nonce": "4711"
         *       }
         *     }
         */
        'application/json': components['schemas']['Find'];
      };
    };
    responses: {
      /** @description Asked */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      default: components['responses']['Problem'];
    };
  };
  joinWaitingList: {
    parameters: {
      query?: never;
      header: {
        /** @description The same key with the same content does the same thing once; with other content it is refused. Fresh and random for each thing to do, at least 128 bits: with the key of a booking its appointment can be recalled */
        'Idempotency-Key': components['parameters']['Key'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "service": "kine",
         *       "careGiver": "noor",
         *       "weekdays": [
         *         1,
         *         4
         *       ],
         *       "parts": [
         *         "morning"
         *       ],
         *       "person": {
         *         "name": "Mila Peeters",
         *         "mail": "mila@voorbeeld.example",
         *         "phone": "0400 00 00 00"
         *       },
         *       "consent": true,
         *       "language": "nl",
         *       "proof": {
         *         "challenge": "1795345200000.12.Zm9v.c2ln",
         *         "nonce": "4711"
         *       }
         *     }
         */
        'application/json': components['schemas']['Wish'];
      };
    };
    responses: {
      /** @description Noted */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      default: components['responses']['Problem'];
    };
  };
}
