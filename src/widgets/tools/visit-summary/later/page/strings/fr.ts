// Texts of the page of visit-summary, French.
import { life } from '../../../../../../ui/body/strings/fr.js';
import type { PageTexts } from './nl.js';

export const fr: PageTexts = {
  factors: life.factors,
  title: 'Ma page pour ma séance',
  made: (date) => `Faite le ${date}, sur mon propre appareil.`,
  exampleMade: 'Ceci est un exemple, de personne.',
  name: 'Nom',
  goal: 'Mon objectif',
  questions: 'Mes questions',
  also: (questions) => `Et aussi\u00a0: ${questions}`,
  pain: {
    less: (from, to, weeks) => `Ma douleur\u00a0: de ${from} à ${to} en ${weeks} semaines`,
    more: (from, to, weeks) => `Ma douleur\u00a0: de ${from} à ${to} en ${weeks} semaines`,
    same: (_from, to, weeks) => `Ma douleur\u00a0: autour de ${to} depuis ${weeks} semaines`,
    usual: (usual) => `Ma douleur\u00a0: le plus souvent ${usual} sur 10 la dernière semaine`,
  },
  vas: 'Indiquée sur une ligne de 10 cm (EVA).',
  swing: (points) =>
    `La dernière semaine, il y avait ${points} ${Number(points.replace(',', '.')) < 2 ? 'point' : 'points'} entre mon chiffre le plus bas et le plus haut.`,
  unclear: (weeks) => `En ${weeks} semaines, on ne voit pas encore si quelque chose a changé.`,
  short: 'Il y a encore trop peu de jours pour tracer une ligne.',
  change: {
    yes: (start) => `Les personnes avec mal de dos qui partaient de ${start} environ se disaient alors un peu mieux.`,
    unsure: (start, band) =>
      `Les personnes avec mal de dos qui partaient de ${start} environ se disaient un peu mieux avec ${band} de moins. Ceci est entre les deux.`,
    no: (start, band) =>
      `Les personnes avec mal de dos qui partaient de ${start} environ ne se disaient un peu mieux qu’avec ${band} de moins.`,
  },
  glass: 'Mon verre',
  of4: (level) => `${level} sur 4`,
  noticed: {
    rises: (what) => `Ce que j’ai remarqué quand il y en avait plus\u00a0: ${what}.`,
    drains: (what) => `Ce que j’ai remarqué quand il y en avait moins\u00a0: ${what}.`,
  },
  noted: (text, days) => `${text} (${days})`,
  today: (name, amount) => `${name}\u00a0: ${amount}.`,
  days: (n) => (n < 2 ? `${n} jour` : `${n} jours`),
  plan: 'Mon plan',
  amount: {
    minutes: (n) => (Number(n.replace(',', '.')) < 2 ? `${n} minute` : `${n} minutes`),
    times: (n) => `${n} fois`,
    steps: (n) => `${n} pas`,
  },
  sets: (amount, sets) => `${sets} × ${amount}`,
  week: (week, base, goal) => `Semaine ${week}. Départ à ${base}, objectif ${goal}.`,
  done: (done, due) => `La dernière semaine\u00a0: fait ${done < 2 ? `${done} jour` : `${done} jours`}, prévu ${due}.`,
  checks: (settled, big) =>
    `La douleur a diminué à temps\u00a0: ${settled} fois. L’étape était trop grande\u00a0: ${big} fois.`,
  steps: 'Mes pas',
  mean: (mean, days) => `${mean} par jour en moyenne, sur ${days < 2 ? `${days} jour` : `${days} jours`}.`,
  baseline: (steps) => `Départ à ${steps}.`,
  sleep: 'Mes nuits',
  rhythm: (bed, up) => `Le plus souvent de ${bed} à ${up}.`,
  spread: (nights, minutes) =>
    `Sur ${nights} nuits, le milieu s’est déplacé de ${minutes} ${Number(minutes) < 2 ? 'minute' : 'minutes'} au plus.`,
  weekend: (minutes) => `Le week-end, ${minutes} minutes plus tard.`,
  nights: (n) => (n === 1 ? '1 nuit notée.' : `${n} nuits notées.`),
  agree: 'Ce que nous convenons',
  own: 'Rempli par moi. Ceci n’est pas un diagnostic et ne remplace pas un entretien.',
  nothing: 'Il n’y a rien sur cette page. Cochez ce qui peut y figurer.',
  print: 'Imprimer la page',
  example: {
    goal: 'Pouvoir jardiner à nouveau une demi-heure, sans le payer pendant deux jours.',
    questions: [
      'Puis-je soulever des charges si ça tire encore un peu\u00a0?',
      'Comment savoir que je n’abîme rien\u00a0?',
      'Quand passer à l’étape suivante\u00a0?',
    ],
    rises: 'les longs trajets',
    drains: 'la marche',
    plan: 'Marche',
  },
};
