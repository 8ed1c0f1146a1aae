// Red flags, German (facts: Red flags).
import type { HelpTexts } from './nl.js';

export const de: HelpTexts = {
  now: 'Rufen Sie jetzt 112 an',
  urgent: [
    'Sie können plötzlich Urin oder Stuhl nicht mehr halten oder nicht mehr lassen.',
    'Sie fühlen nichts oder weniger zwischen den Beinen, dort, wo ein Sattel Sie berührt.',
    'Sie verlieren schnell Kraft in einem Bein.',
  ],
  wait: 'Warten Sie damit nicht.',
  call112: '112 anrufen',
  doctor: 'Rufen Sie Ihre Ärztin oder Ihre Physiotherapie an',
  signs: [
    'Starke Schmerzen oder Schmerzen, die weiter zunehmen.',
    'Kribbeln, Taubheit oder weniger Kraft.',
    'Fieber oder Gewichtsverlust, den Sie sich nicht erklären können.',
    'Sie sind vor Kurzem gestürzt oder hatten einen Unfall.',
    'Sie können viel weniger als sonst.',
    'Es wird nicht besser, was Sie auch tun. Oder Sie machen sich Sorgen.',
  ],
  doubt: 'Im Zweifel: Rufen Sie an. Eine Seite kann Sie nicht untersuchen.',
  callPractice: (name, phone) => (name ? `${name}: ${phone}` : `Praxis anrufen: ${phone}`),
  close: 'Schließen',
};
