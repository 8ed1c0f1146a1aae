// What is seen only inside an outline: water in its glass, charge in its battery. Pure.
import { svg, type SVGTemplateResult } from 'lit';

/** The content, seen inside the outline `d` only; `id` is this outline's own in its picture. */
export const within = (id: string, d: string, content: unknown): SVGTemplateResult =>
  svg`<clipPath id=${id}><path d=${d}/></clipPath><g clip-path="url(#${id})">${content}</g>`;
