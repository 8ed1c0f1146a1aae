// Red flags, German: the signs of science/safety/signs.ts and whom to call.
import type { HelpTexts } from './nl.js';

export { frame } from '../../base/strings/de.js';

export const de: HelpTexts = {
  title: 'Brauchen Sie sofort Hilfe?',
  call: (number) => `${number} anrufen`,
  also: {
    FR: (eu, text) =>
      `Auch die ${eu} funktioniert. Sie können nicht telefonieren oder hören schlecht? Schreiben Sie eine SMS an die ${text}.`,
    CH: (eu) => `Auch die ${eu} funktioniert.`,
    elsewhere: (eu) => `Die ${eu} gilt in ganz Europa.`,
  },
  instead: { UK: 'Oder lassen Sie sich gleich in die Notaufnahme bringen, dort „A&E“ genannt.' },
  newOrWorse: 'Warten Sie nicht. Rufen Sie an, wenn das neu ist oder schlimmer wird:',
  atOnce: 'Rufen Sie auch sofort an, wenn eines davon zutrifft:',
  doctor: 'Rufen Sie heute Ihre Hausarztpraxis an',
  today: 'Tun Sie das, wenn eines davon zutrifft:',
  closed: {
    BE: (call) =>
      `Abends, nachts, am Wochenende oder an Feiertagen rufen Sie den Bereitschaftsdienst an: ${call}. Meldet sich ` +
      'bei Ihnen niemand? Dann rufen Sie die örtliche Nummer an.',
    NL: () =>
      'Abends, nachts, am Wochenende oder an Feiertagen rufen Sie den hausärztlichen Notdienst in Ihrer Nähe an, ' +
      'die „Huisartsenpost“. Rufen Sie immer an, bevor Sie hingehen.',
    FR: (call) => `Ist sie nicht erreichbar? Rufen Sie die ${call} an. Dort erfahren Sie, wer Ihnen hilft.`,
    DE: (call) => `Ist sie geschlossen? Rufen Sie kostenlos den ärztlichen Bereitschaftsdienst an: ${call}.`,
    CH: () => 'Ist sie geschlossen? Rufen Sie den ärztlichen Notfalldienst Ihres Kantons an.',
    LU: (call) =>
      `Abends, am Wochenende oder an Feiertagen gehen Sie ohne Termin in eine Maison médicale. Nach Mitternacht rufen Sie die ${call} an.`,
    UK: (call) =>
      `Ist sie geschlossen? Rufen Sie die ${call} an. In Nordirland rufen Sie den Dienst „GP out of hours“ an.`,
    elsewhere: () => 'Ist sie geschlossen? Rufen Sie den ärztlichen Bereitschaftsdienst an.',
  },
  tell: () => 'Sagen Sie es auch in der Physiotherapie.',
  doubt: 'Im Zweifel: Rufen Sie Ihre Hausarztpraxis an. Eine Seite kann Sie nicht untersuchen.',
  training: 'Wollen Sie trainieren oder sich mehr bewegen?',
  stop: (number) =>
    'Ist Ihnen schwindlig? Hören Sie auf und rufen Sie Ihre Hausarztpraxis an. Schmerzen in der Brust oder ' +
    `plötzlich starke Atemnot? Hören Sie auf und rufen Sie die ${number} an.`,
  askFirst: 'Fragen Sie zuerst in Ihrer Hausarztpraxis, wenn eines davon zutrifft:',
  signs: {
    bladder: 'Das Wasserlassen fällt schwer oder geht nicht, Sie spüren es nicht oder können es nicht halten.',
    bowel: 'Sie können den Stuhl nicht halten oder spüren nicht, wenn Sie müssen.',
    saddle: 'An Genitalien, After oder Gesäß fühlen Sie weniger oder anders, auch beim Abwischen.',
    leg: 'Sie verlieren Kraft in einem Bein.',
    bothLegs: 'Schmerzen, Kribbeln, Schwäche oder Taubheit in beiden Beinen.',
    accident: 'Schmerzen nach einem schweren Unfall, etwa mit dem Auto oder durch einen Sturz aus der Höhe.',
    chest: 'Schmerzen in der Brust.',
    breath: 'Plötzliche, starke Atemnot.',
    stroke: 'Ein schiefer Mund, ein plötzlich schwacher Arm oder plötzliche Mühe beim Sprechen.',
    severe: 'Starke Schmerzen oder Schmerzen, die weiter zunehmen.',
    night: 'Schmerzen, die nachts schlimmer sind oder in Ruhe nicht nachlassen.',
    fever: 'Fieber oder Gewichtsverlust, den Sie sich nicht erklären können.',
    fall: 'Ein Sturz vor Kurzem oder ein leichterer Unfall.',
    tingling: 'Kribbeln oder Taubheit in einem Arm oder Bein, oder nach und nach weniger Kraft in Arm oder Hand.',
    shape: 'Eine Beule am Rücken oder ein Rücken, der seine Form verändert.',
    worry: 'Sie machen sich Sorgen.',
    stuck:
      'Sie können viel weniger als sonst, oder es wird nicht besser, was Sie auch tun? Vereinbaren Sie einen Termin in Ihrer Hausarztpraxis.',
    unwell: 'Fieber, Schwindel, Rötung oder ungeklärter Gewichtsverlust.',
    feet: 'Taubheit oder verändertes Gefühl in Beinen oder Füßen, schon seit Längerem.',
    illness:
      'Bluthochdruck, Diabetes, Osteoporose, rheumatoide Arthritis oder eine andere Krankheit, jetzt oder früher.',
  },
  callPractice: (name, phone) => (name ? `${name}: ${phone}` : `Praxis anrufen: ${phone}`),
  close: 'Schließen',
};
