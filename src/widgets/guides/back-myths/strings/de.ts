import { frame } from '../../../../ui/base/strings/de.js';
import type { BackMythsTexts } from './nl.js';

export const de: BackMythsTexts = {
  frame,
  title: 'Fakt oder Schatten?',
  purpose: 'Ein Mythos wirkt größer als das, was da steht.',
  start: 'Ihr Rücken ist stark und passt sich an.',
  card: (n, of) => `Karte ${n} von ${of}`,
  before: 'Vorige Karte',
  next: 'Nächste Karte',
  turn: 'Karte umdrehen',
  back: 'Zurück zum Fakt',
  all: 'Alle zehn als Text',
  sections: {
    lifting: {
      head: 'Ihr Rücken ist stark, auch zum Heben.',
      body: [
        'Wie Sie sitzen, stehen oder heben, sagt Rücken\u00adschmerzen nicht voraus. Steigern Sie langsam, dann passt er sich an.',
        '„Nie mit rundem Rücken heben.“',
        'Das hört man oft. Wer es glaubt, hebt steif, oder gar nicht. So gewöhnt sich der Rücken nicht daran.',
      ],
    },
    wear: {
      head: 'Bewegung macht den Rücken stärker.',
      body: [
        'Steigern Sie Schritt für Schritt, werden Knochen, Sehnen und Band\u00adscheiben fester. Auch wenn ein Bild Verschleiß zeigt.',
        '„Viel Bewegung ver\u00adschleißt den Rücken.“',
        'Klar, dass man ihn dann schonen will. Aber wer sich weniger bewegt, wird schwächer. Fangen Sie klein an.',
      ],
    },
    moving: {
      head: 'Bewegung geht, auch mit etwas Schmerz.',
      body: [
        'Langsam steigern, in alle Richtungen, tut dem Rücken gut. Wird es zu viel, machen Sie weniger und sagen Sie es.',
        '„Erst schmerzfrei, dann bewegen.“',
        'Das klingt logisch. Aber wer wartet, bis der Schmerz weg ist, wartet manchmal sehr lange. Etwas Schmerz gehört zur Erholung.',
      ],
    },
    core: {
      head: 'Ein starker Rumpf darf auch locker sein.',
      body: [
        'Ein schwacher Rumpf verursacht keine Rücken\u00adschmerzen. Manche spannen ihn zu sehr an. Jedes Kraft\u00adtraining zählt.',
        '„Rücken\u00adschmerzen kommen von schwachen Bauch\u00admuskeln.“',
        'Wer das hört, zieht den ganzen Tag den Bauch ein. Atmen Sie ruhig aus, und lassen Sie los.',
      ],
    },
    damage: {
      head: 'Ihr Schmerz ist echt, auch ohne Schaden.',
      body: [
        'Anhaltender Schmerz hängt mehr mit Angst und düsteren Erwartungen zusammen als mit Schaden. Auch Abwehr und Nerven spielen eine Rolle.',
        '„Bleibt der Schmerz, ist etwas kaputt.“',
        'Dann sucht man weiter nach dem Schaden. Fragen Sie in der Physio\u00adtherapie auch, was Ihren Alarm beruhigt.',
      ],
    },
    scan: {
      head: 'Ein Bild sagt nicht voraus, wie es wird.',
      body: [
        'Viele Menschen ohne Schmerzen haben auch etwas auf dem Bild. Gibt es einen Grund, veranlasst es Ihre Arztpraxis.',
        '„Ohne Bild weiß niemand, was es ist.“',
        'Wer auf ein Bild wartet, wartet manchmal auch mit der Bewegung. Fragen Sie in der Arztpraxis, was es ändern würde.',
      ],
    },
    flares: {
      head: 'Ein Schub ist meist kein Schaden.',
      body: [
        'Er hängt mehr mit dem zusammen, was Sie taten, mit Stress und Stimmung. Etwas weniger, aber in Bewegung bleiben.',
        '„Bei einem Schub muss man ruhen.“',
        'Liegen scheint dann das Beste. So wächst auch die Angst vor dem nächsten Mal. Keine Panik: Der Schritt war zu groß.',
      ],
    },
    age: {
      head: 'Die meisten Rücken\u00adschmerzen werden besser.',
      body: [
        'Sie werden nicht schlimmer, weil man älter wird. Der Rücken bekommt innen Falten, und viele spüren davon nichts.',
        '„Mit den Jahren wird es nur schlimmer.“',
        'Dann lässt man los, was man gern tat. Holen Sie sich eines davon zurück, und fangen Sie klein an.',
      ],
    },
    serious: {
      head: 'Rücken\u00adschmerzen sind selten etwas Ernstes.',
      body: [
        'Manchmal doch. Sehen Sie unter „Wann sofort Hilfe holen?“ nach. Im Zweifel rufen Sie Ihre Arztpraxis an.',
        '„So starke Schmerzen müssen ernst sein.“',
        'Starke Schmerzen erschrecken. Aber ein gereizter Nerv kann stark schmerzen, auch ohne großen Schaden. Noch besorgt? Rufen Sie Ihre Arztpraxis an.',
      ],
    },
    care: {
      head: 'Was hilft, ist oft einfach.',
      body: [
        'Erklärung, Bewegung, Schlaf, Arbeit und Menschen. Niemand rückt einen Wirbel zurecht, und Üben wirkt länger als Hände.',
        '„Ohne starke Pillen oder Operation geht es nicht weg.“',
        'Wer darauf wartet, macht inzwischen weniger. Manchmal braucht es sie: Entscheiden Sie mit der Arztpraxis. ' +
          'Setzen Sie Medika\u00admente nie eigenmächtig ab.',
      ],
    },
    measured: {
      head: 'Heben und Sitzen: was gemessen wurde',
      body: [
        'Bei 416 US-Veteranen mit Rücken\u00adschmerzen war ein Schub nach jeder Stunde Heben etwas wahr\u00adscheinlicher: 1,05-mal. ' +
          'Nach jeder Stunde Sitzen war es 0,96-mal. Nach einem Jahr hing es nicht damit zusammen, was sie tun konnten.',
        'Eine kleine Studie sah es anders. Bei 30 Menschen mit frischen Rücken\u00adschmerzen war es 4,4-mal bei mehr als 6 Stunden Sitzen.',
      ],
    },
    beliefs: {
      head: 'Was man glaubt, lenkt, was man tut',
      body: [
        'Solche Gedanken hört man überall: in Medien, von Freunden, manchmal in der Praxis. Sie haben sie nicht erfunden.',
        'In Studien gehen sie mit mehr Schmerzen, weniger Arbeit und mehr Medika\u00admenten einher. Das ist ein Zusammenhang, keine Schuld.',
      ],
    },
  },
};
