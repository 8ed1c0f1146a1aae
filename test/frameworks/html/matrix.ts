// The sixteen questions without a framework, and two controls: a framework that writes nothing, and one that knows attributes only.
import { sixteen, type Mount, type Use } from '../sixteen.js';
import { events, given } from './written.js';

type Write = (widget: HTMLElement, name: string, value: unknown) => void;

const mounting =
  (write: Write, listen: boolean): Mount =>
  (box, tag, use) => {
    let widget: HTMLElement | undefined;
    const make = (now: Use): HTMLElement => {
      const made = document.createElement(tag);
      const names = listen ? [...events[tag], ['kine-imperative', 'imperative']] : [];
      if (listen) now.heard('listening');
      for (const [name, as] of names) made.addEventListener(name, () => now.heard(as));
      box.append(made);
      return made;
    };
    const next = (now: Use): void => {
      if (now.shown) {
        widget ??= make(now);
        for (const [name, data] of given[tag]) write(widget, name, now[data]);
        if (now.count !== undefined) widget.textContent = String(now.count);
      } else {
        widget?.remove();
        widget = undefined;
      }
    };
    next(use);
    return { next, end: () => box.replaceChildren() };
  };

const properties = mounting(
  (widget, name, value) => ((widget as unknown as Record<string, unknown>)[name] = value),
  true,
);
const attributes = mounting((widget, name, value) => widget.setAttribute(name, String(value)), true);
const nothing: Mount = () => ({ next: () => undefined, end: () => undefined });

Object.assign(globalThis, {
  ask: (tag, facts) => sixteen(tag, facts, properties),
  askAttributes: (tag, facts) => sixteen(tag, facts, attributes, 20),
  askNothing: (tag, facts) => sixteen(tag, facts, nothing, 5),
});
