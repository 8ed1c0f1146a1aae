// The number fields of a widget: typed as any land writes numbers, stepped by buttons or arrows, and written as the reader's
// language does once the person is done.
import type { TemplateResult } from 'lit';
import type { Host } from '../../base/controllers/host.js';
import { stepper, type Stepper } from './stepper.js';

export interface NumberInput extends Pick<Stepper, 'id' | 'label' | 'unit' | 'less' | 'more' | 'disabled' | 'ghost'> {
  /** As typed. */
  readonly text: string;
  /** What a text means; undefined for what is no number of this field. */
  readonly read: (text: string) => number | undefined;
  readonly write: (value: number) => string;
  /** What to type instead, said once the person is done. */
  readonly fault: string;
  /** After one press on − or +; without it there are no buttons. */
  readonly step?: ((now: number | undefined, direction: 1 | -1) => number) | undefined;
  readonly onType: (text: string) => void;
  /** The person is done: the number as plain digits, or what was typed where that is none. */
  readonly onSettle: (text: string) => void;
}

export class NumberFields {
  /** The field being typed in: its text is left alone, and nothing is called wrong, until the person is done. */
  private typing = '';

  constructor(private readonly host: Host) {}

  /** Nobody is typing any more. */
  rest(): void {
    this.typing = '';
  }

  readonly draw = ({ read, write, fault, step, onType, onSettle, ...f }: NumberInput): TemplateResult => {
    const known = read(f.text);
    const typing = this.typing === f.id;
    // Filling in by a browser or a password manager fires input and change at once, before anything is drawn again.
    let latest = f.text;
    const settle = (text: string): void => {
      this.typing = '';
      this.host.requestUpdate();
      onSettle(text);
    };
    return stepper({
      ...f,
      text: typing || known === undefined ? f.text : write(known),
      ...(!typing && f.text.trim() && known === undefined && { fault }),
      ...(step && { onStep: (direction: 1 | -1) => settle(String(step(known, direction))) }),
      onType: (text) => {
        this.typing = f.id;
        this.host.requestUpdate();
        onType((latest = text));
      },
      onCommit: () => settle(String(read(latest) ?? latest)),
    });
  };
}
