// Replies that are lost on the way: what was asked is done once; and the link of an appointment, asked for by mail or broken by it.
import { beforeEach, describe, expect, it } from 'vitest';
import { asked, beginVisit, complete, holding, hoursOf, person, visit } from '../../../support/booking/visit.js';

beforeEach(beginVisit);

describe('a reply that is lost', () => {
  const again = async (): Promise<void> => {
    expect(visit.store.refusal?.failure.reason).toBe('offline');
    visit.store.refusal!.again!();
    await expect.poll(() => visit.store.busy || visit.store.refusal).toBeFalsy();
  };

  it('of a hold: the retry gets the hour, not a word that it is gone', async () => {
    visit.source.losing.add('hold');
    visit.store.pick((await hoursOf(visit.store))[0]!);
    await visit.store.goOn();
    await again();
    await expect.poll(() => visit.store.flow.step).toBe('details');
  });

  it('of a move: it is moved once', async () => {
    await holding();
    visit.store.type(complete);
    await visit.store.book('');
    visit.store.move(visit.store.appointment!.sessions[0]!);
    await visit.store.agenda.refresh();
    visit.store.pick(visit.store.agenda.slots.at(-1)!);
    visit.source.losing.add('reschedule');
    await visit.store.moveTo();
    await again();
    await expect.poll(() => visit.store.flow.step).toBe('moved');
    expect(visit.store.appointment?.sessions[0]?.sequence).toBe(1);
  });

  it('of the waiting list: there is one place on it, also when the page turned to another language meanwhile', async () => {
    const wish = { service: 'kine', weekdays: [], parts: [], person, consent: true, website: '' };
    visit.store.go('waiting');
    visit.store.type({ person, consent: true });
    visit.source.losing.add('joinWaitingList');
    await visit.store.join({ ...wish, language: 'nl' });
    await visit.store.join({ ...wish, language: 'fr' });
    expect([visit.store.flow.step, visit.source.waiting.length]).toEqual(['joined', 1]);
  });

  it('of a link that is asked for by mail: it is sent once, and again when asked again later', async () => {
    visit.store.go('find');
    visit.store.type({ person: { ...person, mail: ' mila@voorbeeld.example' } });
    visit.source.losing.add('find');
    await visit.store.find();
    await again();
    expect([visit.store.flow.step, visit.source.sought]).toEqual(['found', [person.mail]]);
    await visit.store.find();
    expect(visit.source.sought.length).toBe(2);
  });
});

it('sends nothing for a link without an address, and says which field', async () => {
  visit.store.go('find');
  await visit.store.find();
  expect([visit.store.errors, asked('find')]).toEqual([{ 'person.mail': 'required' }, 0]);
});

it('a manage link that holds no token asks the source nothing, and says so', async () => {
  await visit.store.open(visit.source, {}, '');
  expect([visit.store.flow.step, visit.store.refusal?.failure.reason, asked('read')]).toEqual(['manage', 'expired', 0]);
});
