// The controls beside a live widget: each sets an attribute of it, and the code says what was set.
const form = document.querySelector<HTMLFormElement>('.knobs');
const widget = form && document.querySelector<HTMLElement>(`.demo ${form.dataset['for']}`);
const code = document.querySelector('[data-code]');

type Control = HTMLInputElement | HTMLSelectElement;
const written = new Map<string, string | true>([['lang', 'en']]);

function set(control: Control): void {
  const name = control.dataset['attribute']!;
  const value = control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value;
  if (value === true) widget!.setAttribute(name, '');
  else if (value === false || value === '') widget!.removeAttribute(name);
  else widget!.setAttribute(name, value);
  if (value) written.set(name, value);
  else written.delete(name);
  const attributes = [...written].map(([each, text]) =>
    text === true ? ` ${each}` : ` ${each}="${text.replaceAll('"', '&quot;')}"`,
  );
  code!.textContent = `<${widget!.localName}${attributes.join('')}></${widget!.localName}>`;
}

form?.addEventListener('change', (event) => set(event.target as Control));
form?.addEventListener('submit', (event) => event.preventDefault());
