// The claims on red flags and whom to call, English. Words only.
import type { SafetyClaimId } from './ids.js';

export const safety: Record<SafetyClaimId, string> = {
  'red-flags-urgent':
    'Help at once, if it is new or getting worse: trouble peeing or holding it, loss of bowel control, less or ' +
    'different feeling around genitals, anus or buttocks, loss of strength in a leg, symptoms in both legs. And ' +
    'pain after a serious accident.',
  'red-flags-heart-stroke':
    'Help at once for chest pain, sudden severe breathlessness, or signs of a stroke: a drooping face, a weak arm, slurred speech.',
  'red-flags-doctor':
    'See a doctor for severe or growing pain, pain that is worse at night or does not ease with rest, fever, ' +
    'unexplained weight loss, a recent fall, tingling or loss of strength, a lump or a back that changes shape, ' +
    'loss of function, worry, or no improvement in spite of your effort. When in doubt, always.',
  'red-flags-training':
    'Ask first before you start training if you have weight loss, numbness or changed feeling in legs and feet, ' +
    'fever, dizziness, redness, or a history of high blood pressure, diabetes, osteoporosis, rheumatoid ' +
    'arthritis or another disease.',
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
