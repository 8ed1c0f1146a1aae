import { frame, life } from '../../../../ui/body/strings/de.js';
import type { PainCycleTexts } from './nl.js';

export const de: PainCycleTexts = {
  frame,
  ...life,
  title: 'Den Kreis öffnen',
  purpose: 'Anspannung, Schmerz und Stress halten einander in Gang. Ein offenes Glied ist ein Anfang.',
  nodes: {
    tension: 'Anspannung',
    pain: 'Schmerz',
    stress: 'Stress',
    habits: 'Trinken, Rauchen',
    sleep: 'schlechter Schlaf',
  },
  choose: 'Wo öffnen Sie ihn?',
  nowhere: 'Nirgends',
  links: {
    'tension-pain': 'Anspannung macht Schmerzen',
    'pain-stress': 'Schmerzen machen Stress',
    'stress-tension': 'Stress macht Anspannung',
    'stress-habits': 'Stress führt zu Trinken oder Rauchen',
    'habits-sleep': 'Trinken, Rauchen und Stress stören den Schlaf',
    'sleep-stress': 'Schlechter Schlaf macht Stress',
  },
  plays: 'Wie schwer wiegt der zweite Kreis bei Ihnen?',
  turning: 'Die Kreise drehen sich.',
  turningBody: 'Wählen Sie ein Glied. Sie müssen nicht alles auf einmal tun.',
  open: ['Der erste Kreis ist offen.', 'Der zweite Kreis ist offen.'],
  helps: 'Das kann helfen:',
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
    drinking: 'Trinken Sie höchstens wenige Gläser pro Woche.',
    bedtimes: 'Gehen Sie zu festen Zeiten schlafen, auch am Wochenende.',
    evening: 'Kein helles Licht und kein Bildschirm in der Stunde vor dem Schlafen, und eine kurze Abendroutine.',
  },
  time: 'Rechnen Sie mit zwei bis vier Wochen, bis Sie einen Unterschied merken. Rückfälle gehören dazu.',
  list: 'Die Kreise als Liste',
  circles: ['Erster Kreis', 'Zweiter Kreis'],
  strengths: {
    idle: 'spielt jetzt nicht mit',
    thin: 'spielt ein wenig mit',
    firm: 'spielt mit',
    thick: 'spielt stark mit',
  },
  opened: 'ist offen',
  tell: 'Die Geschichte erzählen',
  next: 'Weiter',
  end: 'Jetzt Sie',
  story: [
    [
      'Anspannung macht Schmerzen.',
      'Schmerzen machen Stress, und Stress macht wieder Anspannung. So dreht es sich weiter.',
    ],
    ['Ein Glied ist offen.', 'Ruhig atmen, einige Male am Tag. Die Anspannung hat es schwerer zurückzukommen.'],
    [
      'Es gibt einen zweiten Kreis.',
      'Stress, ein Glas oder eine Zigarette: Sie stören den Schlaf. Und schlechter Schlaf macht wieder Stress.',
    ],
    [
      'Auch der lässt sich öffnen.',
      'Feste Schlafzeiten, den Bildschirm etwas früher aus. Rechnen Sie mit zwei bis vier Wochen.',
    ],
  ],
};
