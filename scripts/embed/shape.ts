// What the builder is given about the kit, in one language: what the build writes and the page reads.
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly kind: 'yes' | 'choice' | 'number' | 'text';
  readonly help: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}
export interface Offered {
  readonly tag: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}
export interface Data {
  readonly integrity: string;
  /** What may be told of the practice. */
  readonly practice: readonly Choice[];
  readonly families: readonly { readonly title: string; readonly widgets: readonly Offered[] }[];
}
