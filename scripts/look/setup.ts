// Puts widgets that need more than attributes in the state a look asks for: `data-look="service"`, `when`, `details`, …;
// answers the question of protein-calculator and magnesium-guide: `data-look="none"`, `kidney`, …
import { ownRecord } from './own-record.js';
import type { BookAppointmentElement } from '../../src/widgets/practice/book-appointment/book-appointment.js';
import { deLinde } from '../../demo/server/practice.js';
import { openRecord } from '../../src/practice/record/store.js';
import { opened } from '../../src/ui/shared/memory/record-opened.js';
import { memorySource } from '../../test/support/booking/memory-source.js';

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
    // The waiting list asks no reason.
    if (!input && id === 'reason') continue;
    if (!input) return null;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return root.getElementById('consent');
};

const fillMail: Act = (root) => {
  const input = root.getElementById('person-mail') as HTMLInputElement | null;
  if (!input) return null;
  input.value = 'mila@voorbeeld.example';
  return input;
};

const when = [css('.hour input')];
const details = [...when, css('.bar .primary')];
const filled = [...details, fill];
const done = [...filled, css('form .primary')];
const moved = [
  ...done,
  named(/^\s*(Verzet|Verschieben|Move|Déplacer)\s*$/),
  css('.day:nth-of-type(4) input, .day:last-of-type input'),
  css('.hour input'),
  css('.bar .primary'),
];
const cancelling = [...done, named(/^\s*(Annuleer|Absagen|Cancel|Annuler)\s*$/)];
const acts: Record<string, readonly Act[]> = {
  when,
  abroad: when,
  all: [...when, css('.parts .quiet')],
  grid: [css('.days .quiet'), css('.hour input')],
  details,
  faults: [...details, css('form .primary')],
  filled,
  done,
  moved,
  manage: cancelling,
  cancelled: [...cancelling, css('.ask .destructive')],
  waiting: [named(/wachtlijst|Warteliste|waiting|attente/)],
  joined: [named(/wachtlijst|Warteliste|waiting|attente/), fill, css('form .primary')],
  find: [named(/Vind mijn|Meinen Termin|Find my|Retrouver mon/)],
  found: [named(/Vind mijn|Meinen Termin|Find my|Retrouver mon/), fillMail, css('form .primary')],
};

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

async function play(element: BookAppointmentElement): Promise<void> {
  const state = element.dataset['look'] ?? '';
  const zone = state === 'abroad' ? 'Asia/Tokyo' : Intl.DateTimeFormat().resolvedOptions().timeZone;
  // The faces of the demo's site, from where this server has them.
  const careGivers = deLinde.careGivers.map(({ photo, ...giver }) => ({
    ...giver,
    ...(photo && { photo: `/demo/site${photo}` }),
  }));
  const source = memorySource({ practice: { zone, careGivers } });
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

for (const asked of document.querySelectorAll<HTMLElement>(
  'protein-calculator[data-look], magnesium-guide[data-look]',
)) {
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

// Six nights noted, and the week open.
for (const slept of document.querySelectorAll<HTMLElement>('[data-look=week]')) {
  const root = (): ShadowRoot | null => slept.shadowRoot;
  for (let turn = 0; turn < 60 && !root()?.querySelector('#bed'); turn++) await soon();
  root()!.querySelector<HTMLElement>('.controls summary')?.click();
  const nights = ['22:55 06:50', '23:20 07:00', '23:05 06:55', '22:50 07:05', '00:20 08:20', '00:10 08:00'];
  for (const [i, night] of nights.entries()) {
    root()!.querySelectorAll<HTMLElement>('input[name=night]')[i]?.click();
    await soon();
    for (const [name, value] of [
      ['bed', night.slice(0, 5)],
      ['up', night.slice(6)],
    ] as const) {
      const input = root()!.querySelector<HTMLInputElement>(`#${name}`)!;
      input.value = value;
      input.dispatchEvent(new Event('change'));
      await soon();
    }
  }
}

// A break that is due, or taken: half an hour is let by.
for (const sat of document.querySelectorAll<HTMLElement>('[data-look=due],[data-look=up]')) {
  const press = (selector: string): void => sat.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  for (let turn = 0; turn < 60 && !sat.shadowRoot?.querySelector('.play'); turn++) await soon();
  press('.play');
  const { now } = Date;
  for (let minute = 1; minute < 32; minute++) {
    Date.now = () => now() + minute * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  }
  await soon();
  if (sat.dataset['look'] === 'up') press('.answer .primary');
  for (let turn = 0; turn < 5; turn++) await soon();
  press('input[value=shoulders]');
  for (let turn = 0; turn < 25; turn++) await soon();
}

// Two worries parked and a third written; or the evening after, with a small step.
for (const lot of document.querySelectorAll<HTMLElement>('[data-look=parked],[data-look=evening]')) {
  const root = (): ShadowRoot | null => lot.shadowRoot;
  const write = async (id: string, text: string): Promise<void> => {
    const input = root()!.querySelector<HTMLInputElement>(`#${id}`)!;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await soon();
  };
  for (let turn = 0; turn < 60 && !root()?.querySelector('#what'); turn++) await soon();
  for (const word of ['rekening', 'werk']) {
    await write('what', word);
    root()!.querySelector<HTMLElement>('[type=submit]')!.click();
    await soon();
  }
  if (lot.dataset['look'] === 'parked') await write('what', 'gezin');
  else {
    const { now } = Date;
    Date.now = () => now() + 864e5;
    document.dispatchEvent(new Event('visibilitychange'));
    for (let turn = 0; turn < 60 && !root()!.querySelector('[value=step]'); turn++) await soon();
    root()!.querySelector<HTMLElement>('[value=step]')?.click();
    await soon();
    await write('own', 'de bank bellen');
  }
  for (let turn = 0; turn < 25; turn++) await soon();
}

// Ten days noted in the page's record, the last of them today.
for (const listed of document.querySelectorAll<HTMLElement>('[data-look=noted]')) {
  for (let turn = 0; turn < 60 && !listed.shadowRoot?.querySelector('#what'); turn++) await soon();
  const days = ['n', 'n+', '', 'w', 'nd+', 'd+', 'w', 'dw', 'n+', 'wd'].map((noted, i, all) => ({
    at: `${new Date(Date.now() - (all.length - 1 - i) * 864e5).toISOString().slice(0, 10)}T12:00:00.000Z`,
    noted,
  }));
  const words = { n: 'slecht geslapen', d: 'lang gereden', w: 'wandelen' };
  openRecord().update((record) => ({
    ...record,
    triggers: days.flatMap(({ at, noted }) =>
      (['n', 'd', 'w'] as const)
        .filter((each) => noted.includes(each))
        .map((each) => ({
          at,
          kind: each === 'w' ? ('drains' as const) : ('rises' as const),
          text: words[each],
          ...(each === 'n' && { factor: 'poor-sleep' }),
        })),
    ),
    widgets: {
      ...record.widgets,
      'trigger-list': { log: days.map(({ at, noted }) => ({ at, zone: 'UTC', more: noted.includes('+') })) },
    },
  }));
  document.dispatchEvent(new Event(opened));
  for (let turn = 0; turn < 60 && !listed.shadowRoot?.querySelector('.list'); turn++) await soon();
  listed.shadowRoot?.querySelector<HTMLElement>('.extra summary')?.click();
  for (let turn = 0; turn < 25; turn++) await soon();
}

// Two habits of today ticked; or four weeks of them, with gaps.
for (const plan of document.querySelectorAll<HTMLElement>('[data-look=today],[data-look=month]')) {
  const root = (): ShadowRoot | null => plan.shadowRoot;
  for (let turn = 0; turn < 60 && !root()?.querySelector('#walk'); turn++) await soon();
  const { now } = Date;
  const often: Readonly<Record<string, number>> = { walk: 19, magnesium: 9, water: 22, move: 4, evening: 13 };
  for (let day = plan.dataset['look'] === 'month' ? 26 : 0; day >= 0; day--) {
    Date.now = () => now() - day * 864e5;
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    const done = day ? Object.keys(often).filter((habit) => day <= often[habit]!) : ['walk', 'magnesium'];
    for (const habit of done) {
      root()!.querySelector<HTMLElement>(`#${habit}`)!.click();
      await soon();
    }
  }
  for (let turn = 0; turn < 25; turn++) await soon();
}

for (const begun of document.querySelectorAll<HTMLElement>('[data-look=run]')) {
  const play = (): HTMLElement | null | undefined => begun.shadowRoot?.querySelector<HTMLElement>('.play');
  for (let turn = 0; turn < 60 && !play(); turn++) await soon();
  play()?.click();
  // Into the breath, as one meets it.
  for (let turn = 0; turn < 50; turn++) await soon();
}

// What somebody noted in three months, and the page of it.
for (const own of document.querySelectorAll<HTMLElement>('visit-summary[data-look]')) {
  const press = (): HTMLElement | null | undefined => own.shadowRoot?.querySelector<HTMLElement>('.answer .primary');
  for (let turn = 0; turn < 60 && !press(); turn++) await soon();
  openRecord().update(() => ownRecord(Date.now()));
  document.dispatchEvent(new Event('kine-record-opened'));
  for (let turn = 0; turn < 60 && !own.shadowRoot?.querySelector('.ticks'); turn++) await soon();
  if (own.dataset['look'] === 'page') press()!.click();
  for (let turn = 0; turn < 60 && own.dataset['look'] === 'page' && !own.shadowRoot?.querySelector('.sheet'); turn++)
    await soon();
}

await Promise.all([...document.querySelectorAll<BookAppointmentElement>('book-appointment[data-look]')].map(play));
document.documentElement.dataset['ready'] = '';

if (document.querySelector('graded-plan')) await import('../../src/widgets/tools/graded-plan/define.js');

// What is pressed, one after the other: selectors inside the widget, with `|` between them.
for (const pressed of document.querySelectorAll<HTMLElement>('[data-look-press]')) {
  for (const selector of pressed.dataset['lookPress']!.split('|')) {
    const target = (): HTMLElement | null | undefined => pressed.shadowRoot?.querySelector<HTMLElement>(selector);
    for (let turn = 0; turn < 60 && !target(); turn++) await soon();
    target()?.click();
    for (let turn = 0; turn < 5; turn++) await soon();
  }
  (document.activeElement as HTMLElement | null)?.blur();
}
