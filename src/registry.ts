// Tag to family: the only list of widgets. Everything that must hold for each widget is checked against it.

export const registry = {
  'book-appointment': 'practice',
  'brick-wall': 'metaphors',
  'letting-go': 'metaphors',
  'load-glass': 'metaphors',
  'muscle-switch': 'metaphors',
  'pain-alarm': 'metaphors',
  'pain-chart': 'metaphors',
  'pain-cycle': 'metaphors',
  'pain-scale': 'tools',
  'pain-web': 'metaphors',
  'practice-context': 'practice',
  'protein-calculator': 'tools',
  'recovery-battery': 'metaphors',
  'spark-forest': 'metaphors',
  'step-goal': 'tools',
} as const satisfies Record<string, 'practice' | 'metaphors' | 'tools' | 'guides'>;

export type Tag = keyof typeof registry;
