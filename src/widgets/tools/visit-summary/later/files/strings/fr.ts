// Texts of files and erasing in visit-summary, French.
import type { FilesTexts } from './nl.js';

export const fr: FilesTexts = {
  stays: 'Un fichier ne part nulle part. C’est vous qui le donnez à qui vous voulez.',
  json: 'Enregistrer dans un fichier (JSON)',
  csv: 'Pour un tableur (CSV)',
  fhir: 'Pour un dossier de patient (FHIR)',
  pick: 'Reprendre un fichier (JSON)',
  fileName: 'ma-seance',
  erase: 'Tout effacer de cet appareil',
  sure: 'Effacer tout ce que ce site a enregistré ici\u00a0? C’est définitif.',
  yes: 'Oui, tout effacer',
  no: 'Non, laisser',
  said: {
    in: 'Le fichier est ajouté. Ce qui était déjà ici est resté.',
    partly: 'Une partie du fichier n’a pas pu être lue. Le reste est ajouté.',
    erased: 'Tout est effacé.',
  },
  refused: {
    'not-json': 'Ce fichier est illisible. Choisissez celui que vous avez enregistré ici ou sur un autre appareil.',
    'not-a-record': 'Ce fichier ne vient pas de ce site. Choisissez celui que vous avez enregistré ici.',
    newer:
      'Ce fichier vient d’une version plus récente. Nous n’en avons rien lu et il reste tel quel. Rechargez cette page.',
    'too-big': 'Choisissez un fichier de 20 Mo au plus.',
    'not-text': 'Choisissez un fichier JSON.',
    unreadable: 'Ce fichier ne s’ouvre pas. Choisissez-le à nouveau.',
    waits: 'Impossible de charger ceci pour le moment. Réessayez plus tard.',
  },
};
