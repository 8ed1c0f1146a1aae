// Templates of magnesium-guide: what is asked first, the plates, the label, and what each says. Handlers come in. Pure.
import { html, nothing, type TemplateResult } from 'lit';
import {
  lineMg,
  limits,
  oxidePercent,
  salts,
  uptake,
  type Label,
  type LabelField,
  type Salt,
} from '../../../science/food/magnesium.js';
import { plateFoods, plates, type PlateFood } from '../../../science/food/magnesium-foods.js';
import type { Sex } from '../../../science/food/protein.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import type { NumberFields } from '../../../ui/shared/controls/number-fields.js';
import { radioGroup } from '../../../ui/shared/controls/radio-group.js';
import type { Folds } from './later/folds.js';
import { applies, numberIn, stepped, type Applies, type Table } from './reading.js';
import type { MagnesiumGuideTexts } from './strings/nl.js';

type T = MagnesiumGuideTexts;
export type Write = (value: number) => string;

export const asked = (t: T, chosen: Applies | undefined, onChoose: (value: Applies) => void): TemplateResult =>
  radioGroup({
    legend: t.asked,
    name: 'applies',
    as: 'chips',
    options: applies.map((value) => ({ value, label: t.answers[value] })),
    chosen,
    onChoose,
  });

export interface Plates {
  readonly sex: Sex | undefined;
  readonly foods: readonly PlateFood[];
  readonly onSex: (sex: Sex) => void;
  readonly onFood: (food: PlateFood, on: boolean) => void;
}

export const plateForm = (t: T, p: Plates, n: Write): TemplateResult =>
  html`${radioGroup<Sex>({
    legend: t.sex,
    name: 'sex',
    options: (['female', 'male'] as const).map((value) => ({ value, label: t[value] })),
    chosen: p.sex,
    onChoose: p.onSex,
  })}${checkboxGroup<PlateFood>({
    legend: t.foods,
    options: plateFoods.map((value) => ({ value, label: t.food(t.plates[value][0], n(plates[value])) })),
    chosen: p.foods,
    onSwitch: p.onFood,
  })}`;

export interface LabelForm {
  readonly salt: Salt | undefined;
  readonly texts: Readonly<Record<LabelField, string>>;
  readonly fields: NumberFields;
  readonly onSalt: (salt: Salt) => void;
  readonly onType: (field: LabelField, text: string, done: boolean) => void;
}

export function labelForm(t: T, f: LabelForm, n: Write): TemplateResult {
  const field = (id: LabelField, label: string, unit: string): TemplateResult =>
    f.fields.draw({
      id,
      label,
      unit,
      text: f.texts[id],
      less: t.less(label),
      more: t.more(label),
      read: (text) => numberIn(id, text),
      write: n,
      fault: t.fault[id](n(limits[id][0]), n(limits[id][1])),
      step: (now, direction) => stepped(id, now, direction),
      onType: (text) => f.onType(id, text, false),
      onSettle: (text) => f.onType(id, text, true),
    });
  return html`<div class="two">${field('mg', t.each, t.eachUnit)}${field('times', t.times, t.timesUnit)}</div>
    ${radioGroup<Salt>({
      legend: t.salt,
      name: 'salt',
      as: 'chips',
      options: salts.map((value) => ({ value, label: t.salts[value] })),
      chosen: f.salt,
      onChoose: f.onSalt,
    })}`;
}

/** Head and sentences of a plate. */
export function plateWords(t: T, { total, daily }: Table, n: Write): readonly string[] {
  const mg = Math.round(total);
  if (!mg) return t.nothing;
  if (daily === undefined) return t.noSex(n(mg));
  return mg < daily ? t.plate(n(mg), n(daily)) : t.full(n(mg), n(daily));
}

/** Head and sentences of a label. */
export function labelWords(t: T, day: Label, salt: Salt | undefined, n: Write): readonly string[] {
  if (!day.ok) return t.read;
  const head = t.line[day.line](n(day.total), n(lineMg));
  const said = [
    day.line === 'above' ? t.above : day.atOnce ? t.atOnce : '',
    salt ? t.uptake[uptake[salt]] : '',
    salt === 'oxide' ? t.oxide(n(oxidePercent)) : '',
    day.line === 'above' ? '' : t.deficit,
  ];
  return [head, said.filter(Boolean).join(' ')];
}

/** What both sources say, what it is for, and where a number may be shown the table of foods; `late` when it is there. */
export const folds = (t: T, late: Folds | undefined, withTable: boolean, n: Write): TemplateResult =>
  html`${fold(t.voicesHead, late?.voices())}${fold(t.rolesHead, late?.roles())}${withTable ? fold(t.tableHead, late?.table(n)) : nothing}`;
