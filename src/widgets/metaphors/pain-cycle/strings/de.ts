import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainCycleTexts } from './nl.js';

export const de: PainCycleTexts = {
  frame,
  ...life,
  title: 'Den Kreis durchbrechen',
  purpose: 'Anspannung, Schmerz und Stress halten einander in Gang.',
  nodes: {
    tension: 'Anspannung',
    pain: 'Schmerz',
    stress: 'Stress',
    habits: 'Trinken, Rauchen',
    sleep: 'schlechter Schlaf',
  },
  choose: 'Wo durchbrechen Sie den Kreis?',
  nowhere: 'Nirgends',
  links: {
    'tension-pain': 'Anspannung kann Schmerzen auslösen',
    'pain-stress': 'Schmerzen können Stress auslösen',
    'stress-tension': 'Stress kann zu Anspannung führen',
    'stress-habits': 'Bei Stress trinkt oder raucht man eher',
    'habits-sleep': 'Trinken, Rauchen und Stress stören den Schlaf',
    'sleep-stress': 'Schlechter Schlaf kann Stress auslösen',
  },
  plays: 'Wie schwer wiegt der zweite Kreis bei Ihnen?',
  turning: 'Die Kreise drehen sich.',
  turningBody:
    'Schmerzen können Stress auslösen, Stress Anspannung und Anspannung Schmerzen. ' +
    'Eine Verbindung zu lösen ist ein Anfang: Tippen Sie auf einen Punkt oder wählen Sie eine.',
  open: ['Der Kreis ist durchbrochen.', 'Der zweite Kreis ist durchbrochen.'],
  helps: ['Hier kommen Sie heraus. Das kann helfen:', 'Das kann hier helfen:'],
  ways: {
    breathing: 'Atmen Sie ruhig in den Bauch: vier Zählzeiten ein, sechs aus. Einige Minuten, einige Male am Tag.',
    movement: 'Bewegen Sie sich sanft. Jeden Tag ein kleiner Spaziergang zählt schon.',
    breaks: 'Stehen Sie jede halbe Stunde kurz auf. Rollen Sie die Schultern, strecken Sie die Hüften.',
    knowing:
      'Ihre Schmerzen sind echt, aber sie zeigen nicht genau, wie viel Schaden da ist. Wer das weiß, bewegt sich mit mehr Vertrauen.',
    parking:
      'Schreiben Sie auf, was Sie beschäftigt, und legen Sie es für später weg. Wählen Sie, was heute machbar ist.',
    saying: 'Sagen Sie etwas öfter Nein, und sagen Sie, was Sie brauchen.',
    relaxing: 'Planen Sie Entspannung: atmen, meditieren, sich bewegen oder ein Hobby.',
    smoking: 'Hören Sie mit Hilfe auf zu rauchen. Sie müssen das nicht allein tun.',
    drinking: 'Trinken Sie höchstens ein paar Gläser Alkohol pro Woche.',
    bedtimes: 'Gehen Sie zu festen Zeiten schlafen, auch am Wochenende.',
    evening: 'Kein helles Licht und kein Bildschirm in der Stunde vor dem Schlafen, und eine kurze Abendroutine.',
  },
  time: 'Geben Sie sich Zeit. Rückfälle gehören dazu.',
  sleepTime: 'Beim Schlaf dauert es meist zwei bis vier Wochen. Rückfälle gehören dazu.',
  list: 'Die Kreise als Liste',
  circles: ['Erster Kreis', 'Zweiter Kreis'],
  strengths: {
    idle: 'spielt jetzt keine Rolle',
    thin: 'spielt eine kleine Rolle',
    firm: 'spielt eine Rolle',
    thick: 'spielt eine große Rolle',
  },
  opened: 'ist gelöst',
  tell: 'Die Geschichte erzählen',
  next: 'Weiter',
  end: 'Jetzt Sie',
  story: [
    [
      'Anspannung kann Schmerzen auslösen.',
      'Schmerzen können Stress auslösen, und Stress wieder Anspannung. So dreht es sich weiter.',
    ],
    ['Eine Verbindung ist gelöst.', 'Ruhig atmen, einige Male am Tag. Die Anspannung hat es schwerer zurückzukommen.'],
    [
      'Es gibt einen zweiten Kreis.',
      'Stress, ein Glas oder eine Zigarette: Sie stören den Schlaf. Und schlechter Schlaf kann wieder Stress auslösen.',
    ],
    [
      'Auch der lässt sich durchbrechen.',
      'Feste Schlafzeiten, den Bildschirm etwas früher aus. Beim Schlaf dauert es meist zwei bis vier Wochen.',
    ],
  ],
};
