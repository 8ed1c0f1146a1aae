// What is said of who-to-call, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/who-to-call.js';

export const en: Words<typeof claims> = {
  'emergency-number': 'Anywhere in Europe, call 112 in an emergency.',
  'emergency-fr': 'In France, call 15 for a medical emergency.',
  'emergency-fr-text': 'In France, whoever cannot phone texts 114.',
  'emergency-ch': 'In Switzerland, call 144 for an ambulance.',
  'emergency-uk': 'In the UK, call 999 in an emergency.',
  'on-call-be':
    'In Belgium, call 1733 for a doctor on call: at weekends, on public holidays and in many regions on weeknights. Not every region has joined yet.',
  'on-call-nl':
    'In the Netherlands, in the evening, at night and at the weekend, phone the out-of-hours GP service near you first. There is no national number.',
  'on-call-fr': 'In France, if your doctor is not available, 15 directs you to one.',
  'on-call-de': 'In Germany, outside surgery hours, call 116117, free of charge.',
  'on-call-ch': 'In Switzerland, each canton has its own number for the doctor on call.',
  'on-call-lu':
    'In Luxembourg, in the evening, at weekends and on public holidays, a maison médicale sees you without an ' +
    'appointment until midnight. After that, call 112.',
  'on-call-uk': 'In England, Scotland and Wales, call 111. In Northern Ireland, each area has its own number.',
};
