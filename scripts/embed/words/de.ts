// The builder of embeds in German.
import type { Words } from './nl.js';

export const de: Words = {
  title: 'Ein Werkzeug auf Ihrer Website',
  lead: 'Auswählen, ansehen, kopieren. Programmieren ist nicht nötig. Diese Seite merkt sich nichts und sendet nichts.',
  other: 'In einer anderen Sprache',
  which: 'Was möchten Sie zeigen?',
  widget: 'Werkzeug',
  language: 'Sprache des Werkzeugs',
  options: 'Wie beginnt es?',
  noOptions: 'Dieses Werkzeug hat keine Einstellungen.',
  unset: 'So lassen',
  practice: 'Ihre Praxis',
  practiceHint:
    'Für ein Tag oder ein div. In WordPress stellen Sie das im Plugin ein. Ein Frame oder ein Link liest es aus einer Datei auf demselben Server.',
  looks: 'Die Farben Ihrer Praxis',
  ownAccent: 'Eine eigene Farbe',
  accent: 'Farbe',
  radius: 'Ecken',
  radii: { '': 'Wie sie sind', '0': 'Eckig', '6px': 'Leicht rund', '2em': 'Rund' },
  scheme: 'Hell oder dunkel',
  schemes: { '': 'Wie Ihre Seite', light: 'Immer hell', dark: 'Immer dunkel' },
  preview: 'So sieht es aus',
  take: 'Zum Mitnehmen',
  site: 'Womit ist Ihre Website gemacht?',
  sites: {
    html: [
      'Einfaches HTML',
      'Fügen Sie das erste Stück in den <head> Ihrer Seite ein und das zweite dort, wo das Werkzeug stehen soll.',
    ],
    wordpress: [
      'WordPress, auf einem eigenen Server',
      'Installieren Sie das Plugin von kinekit. Suchen Sie dann das Werkzeug bei den Blöcken unter ' +
        '„Physiotherapie“ oder fügen Sie diesen Shortcode ein.',
    ],
    'wordpress-com': [
      'WordPress.com',
      'Mit einem Tarif, der Plugins erlaubt, wählen Sie „WordPress, auf einem eigenen Server“. Sonst ' +
        'entfernt WordPress.com Skripte und Frames: Nehmen Sie dann einen Link oder den QR-Code.',
    ],
    wix: [
      'Wix',
      'Wählen Sie Hinzufügen, Code einbetten, HTML einbetten. Fügen Sie den Code ein. Machen Sie das Feld im Editor ' +
        'hoch genug: Bei Wix wächst es nicht von selbst.',
    ],
    squarespace: [
      'Squarespace',
      'Fügen Sie das erste Stück unter Code-Injektion, Kopfzeile ein. Das zweite kommt in einen ' +
        'Code-Block. Ohne Code-Injektion wählen Sie einen Frame.',
    ],
    webflow: [
      'Webflow',
      'Fügen Sie das erste Stück unter Site settings, Custom code, Head ein. Das zweite kommt in ein Embed-Element.',
    ],
    joomla: [
      'Joomla',
      'Der Editor entfernt unbekannte Tags, lässt aber diese Form stehen. Das erste Stück gehört in ' +
        'den <head> Ihres Templates.',
    ],
    drupal: [
      'Drupal',
      'Nehmen Sie das Textformat „Vollständiges HTML“. Ist das nicht erlaubt, wählen Sie die Form für Editoren, ' +
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
  addressHint: 'Die Adresse des Ordners mit kinekit.js. Am besten liegt er auf Ihrer eigenen Website.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Das Kopieren hat nicht geklappt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  qr: 'QR-Code dieses Links',
  tooLong: 'Dieser Link ist zu lang für einen QR-Code.',
};
