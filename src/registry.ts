// Tag to family: the only list of widgets. Everything that must hold for each widget is checked against it.

export const registry = {
  'load-glass': 'metaphors',
  'book-appointment': 'practice',
  'pain-scale': 'tools',
  'protein-calculator': 'tools',
  'step-goal': 'tools',
  'practice-context': 'practice',
} as const satisfies Record<string, 'practice' | 'metaphors' | 'tools' | 'guides'>;

export type Tag = keyof typeof registry;
