// The builder of embeds in Dutch: the source of the others.
export const nl = {
  title: 'Zet een onderdeel op je site',
  lead: 'Kies, kijk hoe het eruitziet, en kopieer. Je hoeft niets te programmeren. Deze pagina onthoudt en verstuurt niets.',
  other: 'In een andere taal',
  which: 'Wat wil je tonen?',
  widget: 'Onderdeel',
  language: 'Taal van het onderdeel',
  options: 'Hoe begint het?',
  noOptions: 'Dit onderdeel heeft geen instellingen.',
  unset: 'Laat zoals het is',
  practice: 'Je praktijk',
  practiceHint:
    'Voor een tag of een div. In WordPress vul je dit in bij de plug-in. Een frame of een link leest het uit een bestand op dezelfde server.',
  looks: 'Kleuren van je praktijk',
  ownAccent: 'Een eigen kleur',
  accent: 'Kleur',
  radius: 'Hoeken',
  radii: { '': 'Zoals ze zijn', '0': 'Recht', '6px': 'Een beetje rond', '2em': 'Rond' },
  scheme: 'Licht of donker',
  schemes: { '': 'Zoals je pagina', light: 'Altijd licht', dark: 'Altijd donker' },
  preview: 'Zo ziet het eruit',
  take: 'Neem het mee',
  site: 'Waarmee is je site gemaakt?',
  sites: {
    html: [
      'Gewone HTML',
      'Plak het eerste stuk in de <head> van je pagina, en het tweede waar het onderdeel moet staan.',
    ],
    wordpress: [
      'WordPress, op een eigen server',
      'Installeer de plug-in van kinekit. Zoek daarna het onderdeel bij de blokken onder ' +
        '‘Kinesitherapie’, of plak deze shortcode.',
    ],
    'wordpress-com': [
      'WordPress.com',
      'Met een abonnement dat plug-ins toelaat, kies je ‘WordPress, op een eigen server’. Anders ' +
        'haalt WordPress.com scripts en frames weg: zet dan een link of de QR-code.',
    ],
    wix: [
      'Wix',
      'Kies Toevoegen, Insluiten, HTML insluiten. Plak de code. Maak het vak in de editor hoog ' +
        'genoeg: Wix laat het niet vanzelf groeien.',
    ],
    squarespace: [
      'Squarespace',
      'Plak het eerste stuk bij Code Injection, Header. Het tweede komt in een Code-blok. Zonder Code ' +
        'Injection kies je een frame.',
    ],
    webflow: [
      'Webflow',
      'Plak het eerste stuk bij Site settings, Custom code, Head. Het tweede komt in een Embed-element.',
    ],
    joomla: [
      'Joomla',
      'De editor haalt onbekende tags weg, maar laat deze vorm staan. Het eerste stuk hoort in de ' +
        '<head> van je template.',
    ],
    drupal: [
      'Drupal',
      'Gebruik het tekstformaat ‘Volledige HTML’. Mag dat niet, kies dan de vorm voor editors die tags weghalen.',
    ],
  },
  form: 'Vorm',
  forms: {
    tag: 'Een tag',
    data: 'Een div, voor editors die tags weghalen',
    wordpress: 'Een shortcode van WordPress',
    frame: 'Een frame',
    link: 'Een link en een QR-code',
  },
  once: 'Eén keer, in de <head>',
  place: 'Waar het moet staan',
  address: 'Waar staat de kit?',
  addressHint: 'Het adres van de map met kinekit.js. Zet die map liefst op je eigen site.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukte niet. De tekst is gekozen: kopieer hem met je toetsenbord.',
  qr: 'QR-code van deze link',
  tooLong: 'Deze link is te lang voor een QR-code.',
};
export type Words = typeof nl;
