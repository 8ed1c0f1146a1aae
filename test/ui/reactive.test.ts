// The reactive element by itself: properties, attributes, one update per turn, styles, controllers.
import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { property, state } from '../../src/ui/property.js';
import { Reactive } from '../../src/ui/reactive.js';

class TestElement extends Reactive {
  static override styles: string | readonly string[] = [':host{display:block}', 'p{color:rgb(1, 2, 3)}'];
  @property() label = 'none';
  @property({ type: Number, attribute: 'heading-level' }) level = 2;
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) name = '';
  @property({ attribute: false }) data?: object;
  @state() count = 0;
  drawn = 0;
  changes: PropertyKey[][] = [];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.changes.push([...changed.keys()]);
    if (changed.has('label')) this.count += 1;
  }

  protected override render(): unknown {
    this.drawn += 1;
    return html`<p>${this.label} ${this.level} ${this.open} ${this.count}</p>`;
  }
}
class ChildElement extends TestElement {
  static override styles = 'p{color:rgb(9, 9, 9)}';
  @property() extra = '';
}
customElements.define('test-reactive', TestElement);
customElements.define('test-reactive-child', ChildElement);

const made: Element[] = [];
const mount = async <E extends TestElement>(element: E): Promise<E> => {
  made.push(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
};
const create = (): TestElement => document.createElement('test-reactive') as TestElement;
const text = (element: Element): string => element.shadowRoot!.textContent!.trim();

describe('the reactive element', () => {
  afterEach(() => made.splice(0).forEach((element) => element.remove()));

  it('draws when it is connected, and not before', async () => {
    const element = create();
    await element.updateComplete;
    expect(element.drawn).to.equal(0);
    await mount(element);
    expect(text(element)).to.equal('none 2 false 1');
    expect(element.hasUpdated).to.equal(true);
  });

  it('draws once for many changes, with what is set while it prepares', async () => {
    const element = await mount(create());
    element.label = 'a';
    element.label = 'b';
    element.level = 4;
    element.level = 4;
    await element.updateComplete;
    expect(element.drawn).to.equal(2);
    expect(text(element)).to.equal('b 4 false 2');
    expect(element.changes[1]).to.have.members(['label', 'level']);
  });

  it('does not draw for a value that is the same', async () => {
    const element = await mount(create());
    element.label = 'none';
    element.level = 2;
    await element.updateComplete;
    expect(element.drawn).to.equal(1);
  });

  it('reads attributes as their type, late, changed and removed', async () => {
    const element = await mount(create());
    element.setAttribute('label', 'x');
    element.setAttribute('heading-level', '3');
    element.setAttribute('open', '');
    await element.updateComplete;
    expect(text(element)).to.equal('x 3 true 2');
    element.setAttribute('heading-level', 'abc');
    element.removeAttribute('open');
    element.removeAttribute('label');
    await element.updateComplete;
    expect(element.level).to.be.NaN;
    expect(element.open).to.equal(false);
    expect(element.label).to.equal(null);
  });

  it('writes back what is to be seen from outside, and does not hear itself', async () => {
    const element = await mount(create());
    expect(element.hasAttribute('name')).to.equal(false);
    element.open = true;
    element.name = 'pain';
    await element.updateComplete;
    expect(element.outerHTML).to.contain('open=""').and.to.contain('name="pain"');
    element.open = false;
    await element.updateComplete;
    expect(element.hasAttribute('open')).to.equal(false);
    expect(element.drawn).to.equal(3);
  });

  it('takes properties that were set before it was defined, over its own and over attributes', async () => {
    const early = document.createElement('test-reactive-late') as TestElement;
    Object.assign(early, { label: 'early', data: { a: 1 } });
    early.setAttribute('label', 'attribute');
    document.body.append(early);
    made.push(early);
    customElements.define('test-reactive-late', class extends TestElement {});
    await early.updateComplete;
    expect(text(early)).to.contain('early');
    expect(early.data).to.deep.equal({ a: 1 });
    early.label = 'later';
    await early.updateComplete;
    expect(text(early)).to.contain('later');
  });

  it('keeps what a subclass adds, properties and styles, to the subclass', async () => {
    const parent = await mount(create());
    const child = await mount(document.createElement('test-reactive-child') as ChildElement);
    expect(ChildElement.observedAttributes).to.include.members(['label', 'extra']);
    expect(TestElement.observedAttributes).not.to.include('extra');
    const colour = (element: Element) => getComputedStyle(element.shadowRoot!.querySelector('p')!).color;
    expect(colour(parent)).to.equal('rgb(1, 2, 3)');
    expect(colour(child)).to.equal('rgb(9, 9, 9)');
  });

  it('shares one sheet among its elements', async () => {
    const [one, two] = [await mount(create()), await mount(create())];
    expect(one.shadowRoot!.adoptedStyleSheets).to.deep.equal([...two.shadowRoot!.adoptedStyleSheets]);
  });

  it('tells its controllers when it comes and goes, each time', async () => {
    const element = create();
    const heard: string[] = [];
    element.addController({
      hostConnected: () => heard.push('in'),
      hostDisconnected: () => heard.push('out'),
    });
    await mount(element);
    element.remove();
    document.body.append(element);
    expect(heard).to.deep.equal(['in', 'out', 'in']);
  });

  it('tells a controller that comes late at once, and one that comes early when it is time', async () => {
    const element = create();
    const heard: string[] = [];
    element.addController({ hostConnected: () => heard.push('early') });
    expect(heard).to.deep.equal([]);
    await mount(element);
    element.addController({ hostConnected: () => heard.push('late') });
    expect(heard).to.deep.equal(['early', 'late']);
    element.remove();
    element.addController({ hostConnected: () => heard.push('away') });
    expect(heard).to.have.length(2);
  });

  it('is not stuck after a fault', async () => {
    const element = await mount(create());
    const { willUpdate } = element;
    element.willUpdate = () => {
      throw new Error('planted');
    };
    element.label = 'x';
    const failed = await element.updateComplete.then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
    element.willUpdate = willUpdate;
    element.label = 'y';
    await element.updateComplete;
    expect(text(element)).to.contain('y');
  });
});
