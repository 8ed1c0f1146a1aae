// The builder of embeds in German.
import type { Words } from './nl.js';

export const de: Words = {
  title: 'Bring ein Werkzeug auf deine Website',
  lead: 'Auswählen, ansehen, kopieren. Programmieren ist nicht nötig. Diese Seite merkt sich nichts und sendet nichts.',
  other: 'In einer anderen Sprache',
  which: 'Was möchtest du zeigen?',
  widget: 'Werkzeug',
  language: 'Sprache des Werkzeugs',
  options: 'Wie beginnt es?',
  noOptions: 'Dieses Werkzeug hat keine Einstellungen.',
  unset: 'So lassen',
  practice: 'Deine Praxis',
  practiceHint:
    'Für ein Tag oder ein div. In WordPress stellst du das im Plugin ein. Ein Frame oder ein Link liest es aus einer Datei auf demselben Server.',
  looks: 'Die Farben deiner Praxis',
  ownAccent: 'Eine eigene Farbe',
  accent: 'Farbe',
  radius: 'Ecken',
  radii: { '': 'Wie sie sind', '0': 'Eckig', '6px': 'Leicht rund', '2em': 'Rund' },
  scheme: 'Hell oder dunkel',
  schemes: { '': 'Wie deine Seite', light: 'Immer hell', dark: 'Immer dunkel' },
  preview: 'So sieht es aus',
  take: 'Nimm es mit',
  site: 'Womit ist deine Website gemacht?',
  sites: {
    html: [
      'Einfaches HTML',
      'Füge das erste Stück in den <head> deiner Seite ein und das zweite dort, wo das Werkzeug stehen soll.',
    ],
    wordpress: [
      'WordPress, auf einem eigenen Server',
      'Installiere das Plugin von kinekit. Suche dann das Werkzeug bei den Blöcken unter ' +
        '„Physiotherapie“ oder füge diesen Shortcode ein.',
    ],
    'wordpress-com': [
      'WordPress.com',
      'Mit einem Tarif, der Plugins erlaubt, wähle „WordPress, auf einem eigenen Server“. Sonst ' +
        'entfernt WordPress.com Skripte und Frames: Nimm dann einen Link oder den QR-Code.',
    ],
    wix: [
      'Wix',
      'Wähle Hinzufügen, Code einbetten, HTML einbetten. Füge den Code ein. Mach das Feld im Editor ' +
        'hoch genug: Bei Wix wächst es nicht von selbst.',
    ],
    squarespace: [
      'Squarespace',
      'Füge das erste Stück unter Code-Injektion, Kopfzeile ein. Das zweite kommt in einen ' +
        'Code-Block. Ohne Code-Injektion wähle einen Frame.',
    ],
    webflow: [
      'Webflow',
      'Füge das erste Stück unter Site settings, Custom code, Head ein. Das zweite kommt in ein Embed-Element.',
    ],
    joomla: [
      'Joomla',
      'Der Editor entfernt unbekannte Tags, lässt aber diese Form stehen. Das erste Stück gehört in ' +
        'den <head> deines Templates.',
    ],
    drupal: [
      'Drupal',
      'Nimm das Textformat „Vollständiges HTML“. Ist das nicht erlaubt, wähle die Form für Editoren, ' +
        'die Tags entfernen.',
    ],
  },
  form: 'Form',
  forms: {
    tag: 'Ein Tag',
    data: 'Ein div, für Editoren, die Tags entfernen',
    wordpress: 'Ein WordPress-Shortcode',
    frame: 'Ein Frame',
    link: 'Ein Link und ein QR-Code',
  },
  once: 'Einmal, im <head>',
  place: 'Wo es stehen soll',
  address: 'Wo liegt das Kit?',
  addressHint: 'Die Adresse des Ordners mit kinekit.js. Leg ihn am besten auf deine eigene Website.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Das Kopieren hat nicht geklappt. Der Text ist markiert: Kopiere ihn mit der Tastatur.',
  qr: 'QR-Code dieses Links',
  tooLong: 'Dieser Link ist zu lang für einen QR-Code.',
};
