import { frame } from '../../../../ui/base/strings/de.js';
import type { BackTipsTexts } from './nl.js';

export const de: BackTipsTexts = {
  frame,
  title: 'Stein für Stein ans andere Ufer',
  purpose: 'Kurz: in Bewegung bleiben, genug schlafen, langsam steigern.',
  start: 'Auf jedem Stein liegt eine Sache für heute. Rechnen Sie mit Monaten, nicht mit Wochen.',
  stone: (n, of) => `Stein ${n} von ${of}`,
  before: 'Voriger Stein',
  next: 'Nächster Stein',
  doneNext: 'Getan, nächster Stein',
  lastDone: 'Getan, ans andere Ufer',
  across: 'Sie sind am anderen Ufer.',
  acrossMore: 'Welcher Stein hat Ihnen gutgetan? Nehmen Sie ihn morgen noch einmal.',
  all: 'Alle zehn als Text',
  helps: {
    moving: 'Schritte: ein erreichbares Ziel',
    sleep: 'Einen festen Schlafrhythmus wählen',
    pain: 'War dieser Schritt zu groß?',
    back: 'Fakt oder Schatten?',
    slowly: 'Ein Plan zum Steigern',
    strength: 'Wählen, wie man trainiert',
    breath: 'Mitatmen',
    mobility: 'Jede halbe Stunde kurz aufstehen',
    stress: 'Eine Sorge parken',
    patience: 'Fünf kleine Gewohnheiten',
  },
  sections: {
    moving: {
      head: 'Bleiben Sie in Bewegung, auch mit Schmerzen.',
      body: [
        'Gehen, schwimmen oder Rad fahren: Wählen Sie, was erträglich ist.',
        'Heute: Gehen Sie 10 Minuten, oder kürzer.',
      ],
    },
    sleep: {
      head: 'Schlafen Sie genug, zu festen Zeiten.',
      body: ['Schlaf gehört zur Erholung, so wie Bewegung.', 'Heute: Wählen Sie eine feste Zeit zum Aufstehen.'],
    },
    pain: {
      head: 'Haben Sie keine Angst vor etwas Schmerz.',
      body: [
        'Nach dem Bewegen lässt er meist binnen 48 Stunden nach, sagt eine Quelle; eine andere sagt 24. Dauert es länger, war der Schritt zu groß.',
        'Heute: Tun Sie ein kleines Stück von dem, was Sie aufgeschoben haben.',
      ],
    },
    back: {
      head: 'Nutzen Sie Ihren Rücken für das, wozu er da ist.',
      body: [
        'Drehen, beugen, strecken und heben: Dafür ist er gemacht.',
        'Heute: Heben Sie eine Sache auf, wie es von selbst geht.',
      ],
    },
    slowly: {
      head: 'Steigern Sie langsam.',
      body: [
        'Beginnen Sie mit dem, was immer gelingt. Dann kommt Schritt für Schritt etwas dazu.',
        'Heute: Schreiben Sie auf, wie viel immer gelingt.',
      ],
    },
    strength: {
      head: 'Krafttraining ist ein Freund.',
      body: [
        'Beginnen Sie leicht. Zuerst lernen Sie die Bewegung, erst dann kommt Gewicht dazu.',
        'Heute: Stehen Sie ein paar Mal langsam vom Stuhl auf.',
      ],
    },
    breath: {
      head: 'Atmen Sie in den Bauch.',
      body: [
        'Ruhig und tief, mit der Hand auf dem Bauch. Erzwingen Sie nichts.',
        'Heute: Atmen Sie ein paar Minuten so.',
      ],
    },
    mobility: {
      head: 'Werden Sie Schritt für Schritt beweglicher.',
      body: [
        'Bewegen Sie sich in alle Richtungen, jedes Mal ein wenig weiter.',
        'Heute: Strecken Sie sich bei jeder Pause.',
      ],
    },
    stress: {
      head: 'Schauen Sie auch auf Stress und Gefühle.',
      body: [
        'Anspannung, Gewohnheiten und Gefühle spielen bei Schmerzen eine Rolle.',
        'Heute: Schreiben Sie eine Sorge auf und legen Sie sie kurz weg.',
      ],
    },
    patience: {
      head: 'Haben Sie Geduld, bleiben Sie dran.',
      body: [
        'Rechnen Sie mit Monaten. Ein schlechterer Tag gehört dazu.',
        'Heute: Wählen Sie eine Gewohnheit und tun Sie sie.',
      ],
    },
  },
};
