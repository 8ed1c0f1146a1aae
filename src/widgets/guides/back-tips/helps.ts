// The widget that helps with a tip, as a link: to where it stands on this page, else to its own page. Touches the page, to look.
import { html, nothing } from '../../../ui/base/index.js';
import { cleanUrl } from '../../../practice/contact.js';
import type { Tip } from '../../../science/movement/tips.js';
import type { BackTipsTexts } from './strings/nl.js';

const tagOf: Readonly<Record<Tip, string>> = {
  moving: 'step-goal',
  sleep: 'sleep-window',
  pain: 'flare-check',
  back: 'back-myths',
  slowly: 'graded-plan',
  strength: 'training-picker',
  breath: 'breathing-pacer',
  mobility: 'micro-break',
  stress: 'worry-park',
  patience: 'start-plan',
};

/** Nothing where the widget is nowhere to be found: no link that leads nowhere. */
export function helps(t: BackTipsTexts, tip: Tip, pages: string, language: string, host: Element): unknown {
  const tag = tagOf[tip];
  const here = (host.getRootNode() as ParentNode).querySelector<HTMLElement>(tag);
  const folder = cleanUrl(String(pages ?? '').trim());
  const address = here ? `#${here.id || tag}` : folder && `${folder.replace(/\/*$/, '/')}${tag}.${language}.html`;
  if (!address) return nothing;
  const go = (event: Event): void => {
    if (!here) return;
    event.preventDefault();
    here.focus({ preventScroll: true });
    here.scrollIntoView();
  };
  return html`<p class="small"><a href=${address} @click=${go}>${t.helps[tip]}</a></p>`;
}
