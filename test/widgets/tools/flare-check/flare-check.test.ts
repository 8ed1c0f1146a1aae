// What only flare-check does.
import { contract } from '../../../support/contract.js';

contract('flare-check', {
  filled: { value: '2 4 5 3 2' },
  invalid: { value: 'abc', moment: 'x', 'max-ok': '99' },
  formValue: '2 4 5 3 2',
});
