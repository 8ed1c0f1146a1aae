// What only a browser shows: storage denied or full, another tab, a sleeping page, language through shadow roots.
import { expect, fixture, html } from '@open-wc/testing';
import { systemClock } from '../../src/platform/time/clock.js';
import { nearestLang, watchLanguage } from '../../src/platform/locale/language.js';
import { keys, onChange, readText, removeText, writeText } from '../../src/platform/storage/texts.js';
import { began, clockAt } from '../support/clock.js';
import { putStorage } from '../support/other-storage.js';

/** When this module was loaded: a clock that is set later than its modules load would show the real day here. */
const loaded = systemClock.now();

const withStorage = (get: () => unknown, run: () => void): void => {
  const undo = putStorage(get);
  try {
    run();
  } finally {
    undo();
  }
};
const refuse = (name: string): never => {
  throw new DOMException('no', name);
};

describe('storage', () => {
  afterEach(() => localStorage.clear());

  it('keeps, lists and removes texts', () => {
    expect(writeText('kinekit:a', '1')).to.equal('ok');
    expect(readText('kinekit:a')).to.equal('1');
    localStorage.setItem('other', '2');
    expect(keys('kinekit:')).to.deep.equal(['kinekit:a']);
    removeText('kinekit:a');
    expect(readText('kinekit:a')).to.equal(null);
  });

  it('denied: says so and throws nothing', () => {
    withStorage(
      () => refuse('SecurityError'),
      () => {
        expect(readText('kinekit:a')).to.equal(undefined);
        expect(writeText('kinekit:a', '1')).to.equal('denied');
        expect(keys('kinekit:')).to.deep.equal([]);
        removeText('kinekit:a');
      },
    );
  });

  it('that takes a text and keeps nothing is denied: a text counts as written when it is found there', () => {
    withStorage(
      () => ({ setItem: () => undefined, getItem: () => null }),
      () => expect(writeText('kinekit:a', '1')).to.equal('denied'),
    );
  });

  it('full: says so', () => {
    withStorage(
      () => ({ setItem: () => refuse('QuotaExceededError') }),
      () => expect(writeText('kinekit:a', '1')).to.equal('full'),
    );
  });

  it('tells what another tab changed, not what sessionStorage did, and stops when asked', () => {
    const heard: (string | null)[] = [];
    const stop = onChange('kinekit:a', (text) => heard.push(text));
    const change = (key: string | null, newValue: string | null, storageArea: Storage): void =>
      void window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea }));
    change('kinekit:a', '1', localStorage);
    change('kinekit:b', '2', localStorage);
    change('kinekit:a', '3', sessionStorage);
    change(null, null, localStorage);
    localStorage.setItem('kinekit:a', '4');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    stop();
    change('kinekit:a', '5', localStorage);
    expect(heard).to.deep.equal(['1', null, '4']);
  });
});

describe('language', () => {
  it('is the nearest, also from inside shadow roots, and its change is told there', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"><p></p></div>`);
    const host = outer.querySelector('p')!;
    const middle = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(middle);
    const inner = document.createElement('span');
    middle.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLang(inner)).to.equal('fr');
    const told = new Promise<string>((done) => {
      const stop = watchLanguage(() => {
        stop();
        done(nearestLang(inner));
      }, inner);
    });
    middle.lang = 'de';
    expect(await told).to.equal('de');
  });

  it('stays what it was in a page that is put into one the kit does not have', async () => {
    const page = await fixture<HTMLElement>(
      html`<main lang="fr-CH">
        <p></p>
        <i lang="tr"></i>
      </main>`,
    );
    const [text, foreign] = [page.querySelector('p')!, page.querySelector('i')!];
    expect(nearestLang(text)).to.equal('fr-CH');
    expect(nearestLang(foreign)).to.equal('fr-CH');
    page.lang = 'tr';
    expect(nearestLang(text)).to.equal('fr-CH');
    page.lang = 'de';
    expect(nearestLang(text)).to.equal('de');
    page.lang = '';
    expect(nearestLang(text)).to.equal('');
  });

  it('keeps the region of a language the kit does not have: it decides whom to call', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="it-CH"><p></p></main>`);
    expect(nearestLang(page.querySelector('p')!)).to.equal('it-CH');
  });
});

describe('the clock of the page', () => {
  clockAt('2028-02-29T23:59:00+01:00');

  it('is set before any module is loaded, in a zone that is given', () => {
    expect(loaded).to.be.within(began, began + 10 * 60_000);
    expect(systemClock.zone()).to.equal(document.documentElement.dataset['zone']);
  });

  it('begins where a test says, and runs on', () => {
    const leapDay = Date.UTC(2028, 1, 29, 22, 59);
    expect(systemClock.now()).to.be.within(leapDay, leapDay + 60_000);
  });
});
