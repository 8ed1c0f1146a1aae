// Whole pages as patterns: their headings and sentences, and which widget stands between them.
import type { Four } from './words.js';

interface Piece {
  readonly heading?: Four;
  readonly text?: Four;
  readonly widget?: string;
}

/** By the name of the pattern; `about` is for who chooses it. */
export const pages: Readonly<
  Record<string, { readonly title: Four; readonly about: Four; readonly pieces: readonly Piece[] }>
> = {
  appointment: {
    title: ['Page: appointment', 'Pagina: afspraak', 'Page\u00a0: rendez-vous', 'Seite: Termin'],
    about: [
      'A whole page on which patients book, move and cancel.',
      'Een hele pagina waarop patiënten boeken, verzetten en annuleren.',
      'Une page entière où les patients réservent, déplacent et annulent.',
      'Eine ganze Seite, auf der man Termine bucht, verschiebt und absagt.',
    ],
    pieces: [
      {
        text: [
          'Choose a time that suits you. You get an email with a link to move or cancel it.',
          'Kies een uur dat jou past. Je krijgt een e-mail met een link om te verzetten of te annuleren.',
          'Choisissez une heure qui vous convient. Vous recevez un e-mail avec un lien pour déplacer ou annuler.',
          'Wählen Sie eine Zeit, die Ihnen passt. Sie erhalten eine E-Mail mit einem Link zum Verschieben oder Absagen.',
        ],
      },
      { widget: 'book-appointment' },
      {
        heading: ['Can’t make it?', 'Kun je niet komen?', 'Un empêchement\u00a0?', 'Sie können nicht kommen?'],
        text: [
          'Open the link in your email. Lost it? Ask for it again above, with your email address.',
          'Open de link in je e-mail. Kwijt? Vraag hem hierboven opnieuw, met je e-mailadres.',
          'Ouvrez le lien de votre e-mail. Perdu\u00a0? Redemandez-le ci-dessus, avec votre adresse e-mail.',
          'Öffnen Sie den Link in Ihrer E-Mail. Verloren? Fordern Sie ihn oben neu an, mit Ihrer E-Mail-Adresse.',
        ],
      },
    ],
  },
};
