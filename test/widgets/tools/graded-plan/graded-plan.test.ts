// What only graded-plan does.
import { contract } from '../../../support/contract.js';

contract('graded-plan', {
  filled: { value: '10', grow: '2' },
  invalid: { value: 'abc', exercise: '!', grow: 'x', sets: '99', 'rest-days': '1 2 3 4 5 6 7 8' },
  formValue: '10',
});
