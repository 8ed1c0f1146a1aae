// Sends what is in the outbox, again and again until it is out. A mail is claimed before it is sent and noted after: cut off
// in between, it is sent once more under the same Message-ID and marked doubtful, because it may have gone out already.
import { Unavailable } from '../store/database.js';
import type { ClaimedMail } from '../store/kept.js';
import type { Store } from '../store/store.js';
import type { Transport } from './transport.js';

/** Sends mails as long as it runs. */
export interface Sender {
  /** Something may be due: looks at once. */
  poke(): void;
  /** Resolves when nothing is being sent and nothing was due. */
  settled(): Promise<void>;
  /** Claims no more, and waits a moment for what is being sent: a mail server that does not answer keeps nobody. */
  stop(): Promise<void>;
}

/** How a sender works; all but what it needs has a default. */
export interface Sending {
  readonly store: Store;
  readonly transport: Transport;
  /** Time in ms. */
  readonly now: () => number;
  /** A line for the log: nothing personal is in it. */
  readonly log: (line: string, about: object) => void;
  /** A claim so old is of a sender that is gone, ms. */
  readonly staleAfter?: number;
  /** No other process sends from this store: a claim from before the start is of one that is gone. */
  readonly alone?: boolean;
  /** How often to look, ms. */
  readonly every?: number;
}

const minute = 60_000;

/** Waits longer each time, four hours at most. */
export const backoff = (tries: number): number => Math.min(4 * 60, 2 ** Math.min(tries, 10) / 2) * minute;

/** So long what is being sent may take to end once the sender is stopped, ms. */
const grace = 1000;

/** About three days. */
const mostTries = 25;

/** Whether the server said for good that it will not take this mail (RFC 5321, 4.2.1: 5yz). */
const isFinal = (error: unknown): boolean => Number((error as { responseCode?: number }).responseCode) >= 550;

/** Faults of before anything was handed over. */
const early = new Set(['EAUTH', 'EDNS', 'EENVELOPE', 'EMESSAGE', 'ENOSPC', 'ETLS']);
const earlyCalls = new Set(['connect', 'getaddrinfo', 'mkdir', 'open', 'rename']);

/** Whether the mail may have been taken although nobody said so: a line that was cut tells not when. */
const isDoubtful = (error: unknown): boolean => {
  const { code = '', syscall = '', responseCode } = error as { code?: string; syscall?: string; responseCode?: number };
  return responseCode === undefined && !early.has(code) && !earlyCalls.has(syscall);
};

/** Waits for it, but no longer than until the signal: then it may have happened, or not. */
function until(signal: AbortSignal, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new Error('left'));
    signal.addEventListener('abort', leave);
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Starts sending. */
export function startSender(sending: Sending): Sender {
  const { store, transport, now, log, staleAfter = 5 * minute, alone = false, every = 5000 } = sending;
  let stopped = false;
  let started = false;
  let again = false;
  let current: Promise<void> | undefined;
  const cut = new AbortController();

  async function send(mail: ClaimedMail): Promise<void> {
    const { seq, kind, tries } = mail;
    try {
      await until(cut.signal, transport.send(mail, now()));
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'error';
      const given = isFinal(error) || tries + 1 >= mostTries;
      log(given ? 'mail given up' : 'mail not sent yet', { mail: seq, kind, tries: tries + 1, code });
      await store.write((writes) =>
        given ? writes.mailFailed(mail) : writes.mailLater(mail, now() + backoff(tries), isDoubtful(error)),
      );
      return;
    }
    await store.write((writes) => writes.mailSent(seq, now()));
    if (mail.doubtful) log('mail sent that may have been sent before', { mail: seq, kind });
  }

  /** Who restarts a server does not want to wait hours for a mail that failed before. */
  async function begin(): Promise<void> {
    await store.write(async (writes) => {
      await writes.mailsDueNow(now());
      if (alone) await writes.freeClaims(now());
    });
    started = true;
  }

  async function round(): Promise<void> {
    if (!started) await begin();
    while (!stopped) {
      again = false;
      // One at a time: a claim on more would grow old while a slow server takes the others.
      const [mail] = await store.write((writes) => writes.claimMails(now(), now() - staleAfter, 1));
      if (mail && stopped) await store.write((writes) => writes.mailUntried(mail));
      else if (mail) await send(mail);
      else if (!again) return;
    }
  }

  function poke(): void {
    again = true;
    if (stopped || current) return;
    current = round()
      .catch((error: unknown) => {
        log('outbox cannot be read or written', { code: error instanceof Unavailable ? error.code : 'error' });
      })
      .finally(() => (current = undefined));
  }

  const timer = setInterval(poke, every);
  timer.unref();
  poke();
  return {
    poke,
    async settled() {
      while (current) await current;
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      transport.close();
      const enough = setTimeout(() => cut.abort(), grace);
      while (current) await current;
      clearTimeout(enough);
    },
  };
}
