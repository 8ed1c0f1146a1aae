// The two floors of the benchmark, as source text for its bundles: one labelled slider that is part of a form, without a library
// and with Lit only.

const css = `:host{display:block;font:1rem/1.4 system-ui;color:#223}
label{display:flex;justify-content:space-between;gap:1ch}input{inline-size:100%;margin:.4em 0 0;accent-color:#176}`;

export const vanilla = `
const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
const template = document.createElement('template');
template.innerHTML = '<label><span></span><output></output></label><input type="range">';
customElements.define('vanilla-slider', class extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ['label', 'min', 'max', 'step', 'value'];
  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #input;
  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(template.content.cloneNode(true));
    this.#input = this.#root.lastElementChild;
    this.#input.oninput = () => {
      this.#sync();
      this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    this.#input.onchange = () => this.dispatchEvent(new Event('change', { bubbles: true }));
  }
  attributeChangedCallback(name, _, value) {
    if (name === 'label') {
      this.#root.firstChild.firstChild.textContent = value;
      this.#input.ariaLabel = value;
    } else {
      this.#input[name] = value;
      this.#sync();
    }
  }
  #sync() {
    this.#root.firstChild.lastChild.textContent = this.#input.value;
    this.#internals.setFormValue(this.#input.value);
  }
});`;

export const lit = `
import { LitElement, css, html } from 'lit';
customElements.define('lit-slider', class extends LitElement {
  static formAssociated = true;
  static properties = { label: {}, min: { type: Number }, max: { type: Number }, step: { type: Number }, value: { type: Number } };
  static styles = css\`${css}\`;
  #internals = this.attachInternals();
  constructor() {
    super();
    Object.assign(this, { label: '', min: 0, max: 100, step: 1, value: 0 });
  }
  render() {
    return html\`<label><span>\${this.label}</span><output>\${this.value}</output></label>
      <input type="range" aria-label=\${this.label} min=\${this.min} max=\${this.max} step=\${this.step}
        .value=\${String(this.value)} @input=\${this.#onInput} @change=\${this.#onChange}>\`;
  }
  updated() { this.#internals.setFormValue(String(this.value)); }
  #onInput(e) {
    this.value = e.target.valueAsNumber;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  #onChange() { this.dispatchEvent(new Event('change', { bubbles: true })); }
});`;
