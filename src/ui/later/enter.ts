// Enter in an input of a form control sends the form, as a native control does. Fetched at the first Enter.
interface Control {
  readonly form: HTMLFormElement | null;
  readonly updateComplete: Promise<boolean>;
}

/** Sends the form of `control`: by its first button, or where there is nothing else in it. `target` is what heard the key. */
export async function enter(control: Control, event: KeyboardEvent, target?: EventTarget): Promise<void> {
  if (event.isComposing || (target as Element).localName !== 'input') return;
  // What was just typed goes along.
  await control.updateComplete;
  const { form } = control;
  if (event.defaultPrevented || !form) return;
  const controls = [...form.elements] as HTMLButtonElement[];
  const button = controls.find(({ type }) => type === 'submit');
  if (button) button.click();
  else if (!controls[1]) form.requestSubmit();
}
