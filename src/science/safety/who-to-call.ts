// Whom to call first, by country: what a number is for is said in words (ui/help/strings). Data only.
import {
  emergencyCh,
  emergencyFr,
  emergencyFrText,
  emergencyNumber,
  emergencyUk,
  onCallBe,
  onCallDe,
  onCallFr,
  onCallLu,
  onCallUk,
} from '../evidence/claims/who-to-call.js';
import type { ClaimId } from '../evidence/registry.js';
import type { Country } from './country.js';

/** Numbers as claims: for an emergency, and for a doctor when one's own is closed. */
export interface WhoToCall {
  readonly emergency: { readonly id: ClaimId; readonly value: number };
  /** A number in writing, for who cannot speak or hear on the phone. */
  readonly text?: { readonly id: ClaimId; readonly value: number };
  /** Null where there is no one number for the country. */
  readonly onCall?: { readonly id: ClaimId; readonly value: number | null };
}

/** Doctor first, out of hours the on-call doctor; the practice never stands here. */
export const whoToCall: Readonly<Record<Country | 'elsewhere', WhoToCall>> = {
  BE: { emergency: emergencyNumber, onCall: onCallBe },
  NL: { emergency: emergencyNumber, onCall: { id: 'on-call-nl', value: null } },
  FR: { emergency: emergencyFr, text: emergencyFrText, onCall: onCallFr },
  DE: { emergency: emergencyNumber, onCall: onCallDe },
  CH: { emergency: emergencyCh, onCall: { id: 'on-call-ch', value: null } },
  LU: { emergency: emergencyNumber, onCall: onCallLu },
  UK: { emergency: emergencyUk, onCall: onCallUk },
  elsewhere: { emergency: emergencyNumber },
};
