// The words of the mails to the patient, in the patient's language; a greeting may have no name. French: non-breaking spaces before a colon.
const nl = {
  subject: (practice: string) => `Je afspraak bij ${practice}`,
  greeting: (name: string) => (name ? `Dag ${name},` : 'Dag,'),
  booked: 'Je afspraak is vastgelegd:',
  changed: 'Je afspraak is gewijzigd. Zo staat ze nu genoteerd:',
  manage: 'Verplaatsen of annuleren kan hier. Hou deze link voor jezelf.',
  cancelled: 'geannuleerd',
};

const fr = {
  subject: (practice: string) => `Votre rendez-vous chez ${practice}`,
  greeting: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  booked: 'Votre rendez-vous est confirm\xE9\xA0:',
  changed: 'Votre rendez-vous a \xE9t\xE9 modifi\xE9. Voici ce qui est not\xE9\xA0:',
  manage: 'Vous pouvez le d\xE9placer ou l\u2019annuler ici. Gardez ce lien pour vous.',
  cancelled: 'annul\xE9',
};

const en = {
  subject: (practice: string) => `Your appointment at ${practice}`,
  greeting: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  booked: 'Your appointment is confirmed:',
  changed: 'Your appointment has changed. This is how it stands now:',
  manage: 'You can move or cancel it here. Keep this link to yourself.',
  cancelled: 'cancelled',
};

const de = {
  subject: (practice: string) => `Ihr Termin bei ${practice}`,
  greeting: (name: string) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  booked: 'Ihr Termin ist eingetragen:',
  changed: 'Ihr Termin wurde ge\xE4ndert. So ist er jetzt eingetragen:',
  manage: 'Hier k\xF6nnen Sie ihn verschieben oder absagen. Behalten Sie diesen Link f\xFCr sich.',
  cancelled: 'abgesagt',
};

/** Words by language. */
export const mailWords = { nl, fr, en, de };
