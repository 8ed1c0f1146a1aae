// Texts of files and erasing in visit-summary, English.
import type { FilesTexts } from './nl.js';

export const en: FilesTexts = {
  stays: 'A file is not sent anywhere. You give it to whoever you like.',
  json: 'Save as a file (JSON)',
  csv: 'For a spreadsheet (CSV)',
  fhir: 'For a patient record (FHIR)',
  pick: 'Bring in a file (JSON)',
  fileName: 'my-appointment',
  erase: 'Erase everything from this device',
  sure: 'Erase all that this website has saved here? This cannot be undone.',
  yes: 'Yes, erase everything',
  no: 'No, leave it',
  said: {
    in: 'The file has been added. What was here already stayed.',
    partly: 'We could not read a part of the file. The rest has been added.',
    erased: 'Everything has been erased.',
  },
  refused: {
    'not-json': 'This file cannot be read. Choose the file you saved here, or on another device.',
    'not-a-record': 'This is not a file of this website. Choose the file you saved here.',
    newer: 'This file comes from a newer version. We read nothing of it, and it stays as it is. Load this page again.',
    'too-big': 'Choose a file of at most 20 MB.',
    'not-text': 'Choose a JSON file.',
    unreadable: 'This file cannot be opened. Choose it again.',
    waits: 'This will not load now. Try again later.',
  },
};
