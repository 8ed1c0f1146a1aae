// What every widget must do, whatever it shows: one line per widget runs all of this in three engines.
import { chai } from '@open-wc/testing';
import { registry, type Tag } from '../../src/registry.js';
import { staysCalm } from './contract/calm.js';
import { leadsToSourcesAndPeople } from './contract/foot.js';
import { goesIntoForms } from './contract/form.js';
import { livesInPage } from './contract/life.js';
import { isSeenAndHeard } from './contract/looks.js';
import { acted, mount, type ContractOptions, type Subject } from './contract/subject.js';
import { speaks } from './contract/words.js';

// A list of faults is what the reader needs, not 'Array(3)'.
chai.config.truncateThreshold = 0;

/** The shared suite. Call it at the top of a widget's test file. */
export function contract(tag: Tag, options: ContractOptions): void {
  const { filled, act, formValue } = options;
  const show: Subject['show'] = async (name, attributes, ...look) => {
    const element = await mount(name, attributes, ...look);
    if (attributes === filled) await acted(element, act);
    return element;
  };
  const subject: Subject = { ...options, tag, show };
  describe(`<${tag}> keeps the contract`, () => {
    beforeEach(async () => {
      localStorage.clear();
      await import(`../../src/widgets/${registry[tag]}/${tag}/define.ts`);
    });

    livesInPage(subject);
    isSeenAndHeard(subject);
    speaks(subject);
    staysCalm(subject);
    leadsToSourcesAndPeople(subject);
    if (formValue !== undefined) goesIntoForms(subject);
  });
}
