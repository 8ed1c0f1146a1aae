import { capital } from '../../../../platform/locale/capital.js';
import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainWebTexts } from './nl.js';

export const de: PainWebTexts = {
  frame,
  ...life,
  title: 'Alles hängt zusammen',
  purpose: 'Wählen Sie ein Wort oder tippen Sie es an: Es kommt in die Mitte.',
  nodes: { pain: 'Schmerz', tension: 'Anspannung' },
  choose: 'Was setzen Sie in die Mitte?',
  steps: 'Wie weit schauen Sie?',
  far: ['Ein Schritt', 'Zwei', 'Drei'],
  lines: ['direkt', 'einen Schritt weiter', 'noch einen Schritt weiter'],
  plays: 'Spielt das bei Ihnen eine Rolle?',
  other: 'Was spielt noch eine Rolle?',
  sides: ['kann kommen durch', 'kann verstärken'],
  head: (what) => `Was hängt hiermit zusammen: ${what}?`,
  circle: (all) => `${capital(all)} können einander verstärken.`,
  feeds: (what, others) => `${capital(what)} kann Folgendes verstärken: ${others}.`,
  fedBy: (_what, others) => `Das kann hier hineinspielen: ${others}.`,
  further: (what) => `Einen Schritt weiter: ${what}.`,
  andMore: (count) => `${count} weitere`,
  change: 'Sie können an jeder Seite anfangen. Es muss nicht groß sein.',
  noFigures:
    'Wie stark ein Faden bei Ihnen ist, weiß niemand. Deshalb stehen keine Zahlen dabei. Vollständig ist das Netz auch nicht.',
  list: 'Als Liste ansehen',
  nothing: 'nichts in diesem Netz',
};
