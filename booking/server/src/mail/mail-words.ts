// The words of the mails to the patient, in the patient's language; a greeting may have no name. French: non-breaking spaces before a colon.
const nl = {
  subject: (practice: string) => `Je afspraak bij ${practice}`,
  greeting: (name: string) => (name ? `Dag ${name},` : 'Dag,'),
  booked: 'Je afspraak is vastgelegd:',
  held: 'We houden deze uren even voor je vast:',
  changed: 'Je afspraak is gewijzigd. Zo staat ze nu genoteerd:',
  manage: 'Verzetten of annuleren kan hier. Hou deze link voor jezelf.',
  cancelled: 'geannuleerd',
  toConfirm: (minutes: number) =>
    `Open deze link binnen ${minutes} minuten om te bevestigen. Doe je dat niet, dan komen de uren weer vrij.`,
  cancelRule: (hours: number, phone: string) =>
    `Kun je niet komen? Laat het minstens ${hours} uur vooraf weten. Later bel je ${phone}.`,
  reminder: 'Dit is een herinnering aan je afspraak:',
  lapsed: 'Je opende de link niet op tijd. Deze uren zijn weer vrij:',
  freeSubject: (practice: string) => `Er kwam een uur vrij bij ${practice}`,
  free: 'Je staat op onze wachtlijst. Dit uur kwam net vrij:',
  found: 'Je vroeg de link naar je afspraak. Dit staat er nog:',
  notAsked: 'Vroeg je dit niet zelf? Dan hoef je niets te doen.',
  freeHow: 'Wil je het? Boek het hier. Wie eerst boekt, heeft het.',
};

const fr = {
  subject: (practice: string) => `Votre rendez-vous chez ${practice}`,
  greeting: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  booked: 'Votre rendez-vous est confirm\xE9\xA0:',
  held: 'Nous vous gardons ces créneaux\xA0:',
  changed: 'Votre rendez-vous a \xE9t\xE9 modifi\xE9. Voici ce qui est not\xE9\xA0:',
  manage: 'Vous pouvez le d\xE9placer ou l\u2019annuler ici. Gardez ce lien pour vous.',
  cancelled: 'annul\xE9',
  toConfirm: (minutes: number) =>
    `Ouvrez ce lien dans les ${minutes} minutes pour confirmer. Sans confirmation, les créneaux seront libérés.`,
  cancelRule: (hours: number, phone: string) =>
    `Un empêchement\xA0? Prévenez-nous au moins ${hours} heures à l\u2019avance. Plus tard, appelez le ${phone}.`,
  reminder: 'Petit rappel de votre rendez-vous\xA0:',
  lapsed: 'Le lien n\u2019a pas été ouvert à temps. Ces créneaux sont de nouveau libres\xA0:',
  freeSubject: (practice: string) => `Un créneau s\u2019est libéré chez ${practice}`,
  free: 'Vous êtes sur notre liste d\u2019attente. Ce créneau vient de se libérer\xA0:',
  found: 'Vous avez demandé le lien de votre rendez-vous. Voici ce qui est prévu\xA0:',
  notAsked: 'Vous n\u2019avez rien demandé\xA0? Alors vous n\u2019avez rien à faire.',
  freeHow: 'Il vous convient\xA0? Réservez-le ici. Il revient à la première personne qui le réserve.',
};

const en = {
  subject: (practice: string) => `Your appointment at ${practice}`,
  greeting: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  booked: 'Your appointment is confirmed:',
  held: 'We are keeping these times for you:',
  changed: 'Your appointment has changed. This is how it stands now:',
  manage: 'You can move or cancel it here. Keep this link to yourself.',
  cancelled: 'cancelled',
  toConfirm: (minutes: number) =>
    `Open this link within ${minutes} minutes to confirm. Otherwise the times will be released.`,
  cancelRule: (hours: number, phone: string) =>
    `Can\u2019t make it? Please let us know at least ${hours} hours ahead. Any later, please call ${phone}.`,
  reminder: 'This is a reminder of your appointment:',
  lapsed: 'The link was not opened in time. These times are free again:',
  freeSubject: (practice: string) => `An appointment has come free at ${practice}`,
  free: 'You are on our waiting list. This appointment has just come free:',
  found: 'You asked for the link to your appointment. This is what is booked:',
  notAsked: 'Did you not ask for this? Then there is nothing you need to do.',
  freeHow: 'Would you like it? Book it here. It goes to whoever books first.',
};

const de = {
  subject: (practice: string) => `Ihr Termin bei ${practice}`,
  greeting: (name: string) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  booked: 'Ihr Termin ist eingetragen:',
  held: 'Wir halten diese Zeiten für Sie frei:',
  changed: 'Ihr Termin wurde ge\xE4ndert. So ist er jetzt eingetragen:',
  manage: 'Hier k\xF6nnen Sie ihn verschieben oder absagen. Behalten Sie diesen Link f\xFCr sich.',
  cancelled: 'abgesagt',
  toConfirm: (minutes: number) =>
    `Öffnen Sie diesen Link innerhalb von ${minutes} Minuten, um zu bestätigen. Sonst werden die Zeiten wieder frei.`,
  cancelRule: (hours: number, phone: string) =>
    `Sie können nicht kommen? Sagen Sie bitte mindestens ${hours} Stunden vorher ab. Später rufen Sie bitte an: ${phone}.`,
  reminder: 'Wir erinnern Sie an Ihren Termin:',
  lapsed: 'Der Link wurde nicht rechtzeitig geöffnet. Diese Termine sind wieder frei:',
  freeSubject: (practice: string) => `Ein Termin ist frei geworden: ${practice}`,
  free: 'Sie stehen auf unserer Warteliste. Dieser Termin ist gerade frei geworden:',
  found: 'Sie haben um den Link zu Ihrem Termin gebeten. Das ist eingetragen:',
  notAsked: 'Sie haben nicht darum gebeten? Dann müssen Sie nichts tun.',
  freeHow: 'Passt er Ihnen? Buchen Sie ihn hier. Wer zuerst bucht, bekommt ihn.',
};

/** Words by language. */
export const mailWords = { nl, fr, en, de };
