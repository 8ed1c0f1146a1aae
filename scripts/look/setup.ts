// Puts widgets that need more than attributes in the state a look asks for: `data-look="service"`, `when`, `details`, …;
// answers the question of protein-calculator: `data-look="none"`, `kidney`, …
import type { BookAppointmentElement } from '../../src/widgets/practice/book-appointment/book-appointment.js';
import { memorySource } from '../../test/support/memory-source.js';

type Act = (root: ShadowRoot) => HTMLElement | null | undefined;

const named =
  (text: RegExp): Act =>
  (root) =>
    [...root.querySelectorAll<HTMLElement>('.step button')].find((button) => text.test(button.textContent ?? ''));
const css =
  (selector: string): Act =>
  (root) =>
    root.querySelector<HTMLElement>(selector);

const fill: Act = (root) => {
  const texts = {
    'person-name': 'Mila Peeters',
    'person-mail': 'mila@voorbeeld.example',
    'person-phone': '0400 00 00 00',
    reason: 'Pijn in mijn rug',
  };
  for (const [id, value] of Object.entries(texts)) {
    const input = root.getElementById(id) as HTMLInputElement | null;
    if (!input) return null;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return root.getElementById('consent');
};

const when = [css('.hour input')];
const details = [...when, css('.last .primary')];
const confirm = [...details, fill, css('form .primary')];
const done = [...confirm, css('.overview + form .primary')];
const acts: Record<string, readonly Act[]> = {
  when,
  abroad: when,
  month: [css('input[value=month]'), css('.hour input')],
  details,
  faults: [...details, css('form .primary')],
  confirm,
  done,
  manage: [...done, css('.keep a[href*="#manage="]')],
  waiting: [named(/wachtlijst|Warteliste|waiting|attente/)],
};

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

async function play(element: BookAppointmentElement): Promise<void> {
  const state = element.dataset['look'] ?? '';
  const zone = state === 'abroad' ? 'Asia/Tokyo' : Intl.DateTimeFormat().resolvedOptions().timeZone;
  const source = memorySource({ practice: { zone } });
  if (state === 'offline') source.failing.set('slots', { ok: false, reason: 'offline' });
  element.source = source;
  for (const act of acts[state] ?? []) {
    for (let turn = 0; turn < 60; turn++) {
      await soon();
      const target = element.shadowRoot && act(element.shadowRoot);
      if (!target) continue;
      target.click();
      break;
    }
  }
  await soon();
  (document.activeElement as HTMLElement | null)?.blur();
}

for (const asked of document.querySelectorAll<HTMLElement>('protein-calculator[data-look]')) {
  const answer = (): HTMLElement | null | undefined =>
    asked.shadowRoot?.querySelector<HTMLElement>(`input[name=applies][value=${asked.dataset['look'] ?? ''}]`);
  for (let turn = 0; turn < 60 && !answer(); turn++) await soon();
  answer()?.click();
}

for (const held of document.querySelectorAll<HTMLElement>('letting-go[data-look=down]')) {
  const put = (): HTMLElement | null | undefined => held.shadowRoot?.querySelector<HTMLElement>('.hold .held');
  for (let turn = 0; turn < 60 && !put(); turn++) await soon();
  put()?.click();
}

await Promise.all([...document.querySelectorAll<BookAppointmentElement>('book-appointment[data-look]')].map(play));
document.documentElement.dataset['ready'] = '';
