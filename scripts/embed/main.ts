// The builder in the page: choices on the left, the widget beside them, what is copied below. Keeps nothing: no storage, and
// no address of its own. Touches the page, and the clipboard when asked.
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { codeOf, drawing } from '../../src/widgets/tools/visit-summary/later/code/qr.js';
import { languages, type Language } from '../languages.js';
import { addressOf, forms, write, type Chosen, type Form } from './forms.js';
import type { Choice, Data, Offered } from './shape.js';
import { sites, type Site } from './sites.js';
import { words } from './words/index.js';

const lang = languages.find((each) => each === document.documentElement.lang) ?? 'nl';
const t = words[lang];
const here = new URL('../', location.href).href;
const data = (await (await fetch(`${lang}.json`)).json()) as Data;
const all = data.families.flatMap(({ widgets }) => widgets);
const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', fr: 'Français', en: 'English', de: 'Deutsch' };

const state = {
  widget: all.find(({ tag }) => tag === 'pain-scale') ?? all[0]!,
  language: lang as Language,
  attributes: {} as Record<string, string>,
  practice: {} as Record<string, string>,
  looks: {} as Record<string, string>,
  site: 'html' as Site,
  form: 'tag' as Form,
  base: here,
  said: '',
};

function set(change: Partial<typeof state>): void {
  Object.assign(state, { said: '' }, change);
  draw();
}
const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
/** `pairs` with one of them set, or taken out where there is nothing to say. */
const withOne = (pairs: Record<string, string>, name: string, value: string | undefined): Record<string, string> => {
  const { [name]: _, ...others } = pairs;
  return value === undefined ? others : { ...others, [name]: value };
};
/** What a control sets: an attribute of the widget, or one of the practice. */
type Of = 'attributes' | 'practice';
const setLook = (name: string, value: string): void => set({ looks: withOne(state.looks, name, value || undefined) });

const select = (
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
  help: unknown = nothing,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <select @change=${(event: Event) => choose(valueOf(event))}>
      ${options.map(([each, said]) => html`<option value=${each} .selected=${each === value}>${said}</option>`)}
    </select>
    ${help}</label
  >`;

const hint = (text: string): TemplateResult => html`<small>${text}</small>`;

function control(of: Of, { name, label, kind, help, options, min, max, step }: Choice): TemplateResult {
  const value = state[of][name];
  const setAttribute = (to: string | undefined): void => set({ [of]: withOne(state[of], name, to) });
  if (kind === 'yes') {
    const turn = (event: Event): void => setAttribute((event.target as HTMLInputElement).checked ? '' : undefined);
    return html`<label class="tick"
      ><input type="checkbox" .checked=${value !== undefined} @change=${turn} /><span>${label}</span
      >${hint(help)}</label
    >`;
  }
  if (kind === 'choice') {
    const list = [['', t.unset] as const, ...options];
    return select(label, value ?? '', list, (chosen) => setAttribute(chosen || undefined), hint(help));
  }
  const number = kind === 'number';
  return html`<label class="field"
    ><span>${label}</span>
    <input
      type=${number ? 'number' : 'text'}
      min=${min ?? nothing}
      max=${max ?? nothing}
      step=${number ? (step ?? 'any') : nothing}
      maxlength="300"
      .value=${value ?? ''}
      @input=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        if (field.validity.valid) setAttribute(field.value || undefined);
      }}
    />
    ${hint(help)}</label
  >`;
}

const chosen = (): Chosen => ({
  tag: state.widget.tag,
  language: state.language,
  title: state.widget.title,
  attributes: state.attributes,
  practice: state.practice,
  looks: state.looks,
});

async function copy(event: Event): Promise<void> {
  const area = (event.target as Element).closest('.code')!.querySelector('textarea')!;
  try {
    await navigator.clipboard.writeText(area.value);
    set({ said: t.copied });
  } catch {
    area.select();
    set({ said: t.notCopied });
  }
}

const code = (label: string, text: string): TemplateResult =>
  html`<div class="code">
    <label><span>${label}</span><textarea readonly rows=${text.length > 180 ? 5 : 3} .value=${text}></textarea></label>
    <button type="button" @click=${copy}>${t.copy}<span class="vh"> (${label})</span></button>
  </div>`;

function picture(address: string): TemplateResult {
  const found = codeOf(address);
  if (!found) return html`<p>${t.tooLong}</p>`;
  const { box, content } = drawing(found);
  return html`<svg class="qr" viewBox=${box} role="img" aria-label=${t.qr}>${svg`${content}`}</svg>`;
}

const families = (): TemplateResult =>
  html`<label class="field"
    ><span>${t.widget}</span>
    <select
      @change=${(event: Event) => {
        const widget = all.find(({ tag }) => tag === valueOf(event));
        if (widget) set({ widget, attributes: {} });
      }}
    >
      ${data.families.map(
        ({ title, widgets }) =>
          html`<optgroup label=${title}>
            ${widgets.map((each) => html`<option value=${each.tag} .selected=${each === state.widget}>${each.title}</option>`)}
          </optgroup>`,
      )}
    </select></label
  >`;

const looks = (): TemplateResult => {
  const accent = state.looks['kine-accent'];
  return html`<fieldset>
    <legend>${t.looks}</legend>
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${accent !== undefined}
        @change=${(event: Event) => setLook('kine-accent', (event.target as HTMLInputElement).checked ? '#206493' : '')}
      /><span>${t.ownAccent}</span></label
    >
    ${
      accent === undefined
        ? nothing
        : html`<label class="field colour"
            ><span>${t.accent}</span
            ><input type="color" .value=${accent} @input=${(event: Event) => setLook('kine-accent', valueOf(event))}
          /></label>`
    }
    ${select(t.radius, state.looks['kine-radius'] ?? '', Object.entries(t.radii), (v) => setLook('kine-radius', v))}
    ${select(t.scheme, state.looks['kine-scheme'] ?? '', Object.entries(t.schemes), (v) => setLook('kine-scheme', v))}
  </fieldset>`;
};

function take(): TemplateResult {
  const kit = { base: state.base.replace(/\/?$/, '/'), integrity: data.integrity };
  const { once, place } = write(state.form, chosen(), kit);
  const siteNames = Object.entries(t.sites).map(([id, [name]]) => [id, name!] as const);
  return html`<section aria-labelledby="take">
    <h2 id="take">${t.take}</h2>
    <div class="pair">
      ${select(t.site, state.site, siteNames, (site) => set({ site: site as Site, form: sites[site as Site] }))}
      ${select(
        t.form,
        state.form,
        forms.map((form) => [form, t.forms[form]] as const),
        (form) => set({ form: form as Form }),
      )}
    </div>
    <p class="advice">${t.sites[state.site][1]}</p>
    <label class="field"
      ><span>${t.address}</span
      ><input
        type="url"
        .value=${state.base}
        @change=${(event: Event) => set({ base: valueOf(event) || here })}
      />${hint(t.addressHint)}</label
    >
    ${once ? code(t.once, once) : nothing} ${code(t.place, place)} ${state.form === 'link' ? picture(place) : nothing}
    <p role="status">${state.said}</p>
  </section>`;
}

const choices = ({ choices: list }: Offered): unknown =>
  list.length
    ? repeat(
        list,
        ({ name }) => `${state.widget.tag} ${name}`,
        (choice) => control('attributes', choice),
      )
    : html`<p>${t.noOptions}</p>`;

function draw(): void {
  const address = addressOf(chosen(), { base: here, integrity: '' });
  const spoken = languages.map((each) => [each, names[each]] as const);
  render(
    html`<form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>${t.which}</legend>
          ${families()} ${select(t.language, state.language, spoken, (l) => set({ language: l as Language }))}
        </fieldset>
        <fieldset>
          <legend>${t.options}</legend>
          ${choices(state.widget)}
        </fieldset>
        ${looks()}
        <fieldset>
          <legend>${t.practice}</legend>
          ${hint(t.practiceHint)} ${data.practice.map((choice) => control('practice', choice))}
        </fieldset>
      </form>
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">${t.preview}</h2>
        ${repeat([address], String, () => html`<iframe data-kine-frame title=${state.widget.title} src=${address}></iframe>`)}
      </section>
      ${take()}`,
    document.querySelector('main')!,
  );
}
draw();
