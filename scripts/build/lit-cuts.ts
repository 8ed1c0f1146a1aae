// What lean-lit.ts takes out of Lit's published files, and when it may not.

export interface Cut {
  readonly from: string;
  readonly to?: string;
  /** Use of the feature in src/: then it stays. */
  readonly unless?: RegExp;
}

/** The loader starts only where style sheets can be adopted, so neither `<style>` nor ShadyCSS is ever needed. */
export const cssTag = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() { if (!this.o) (this.o = new CSSStyleSheet()).replaceSync(this.cssText); return this.o; }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(text + '');
export const css = (parts, ...values) => new CSSResult(parts.reduce((text, part, i) => text + values[i - 1] + part));
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((s) => s.styleSheet ?? s); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

const directive = /from 'lit\/(async-)?directive/;
const useDefault = /useDefault/;
const converter = /converter/;
const objects = /type: (Object|Array)\b/;
const listener = /handleEvent|@[\w-]+=\$\{\{/;
const accessor = /@property\([^)]*\)\s*(override )?(get|set|accessor) /;
/** A value inside text that HTML does not parse as markup. */
const rawText = /<(textarea|title|script|style)\b[^>`]*>[^<`]*\$\{/;

const reactiveElement: readonly Cut[] = [
  // Hooks for polyfills, development and standard decorators; the list of versions feeds a warning of the development build.
  { from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;' },
  { from: ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")' },
  { from: ',p=a.reactiveElementPolyfillSupport,d=(t,s)=>t', to: ',d=(t,s)=>t' },
  {
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  },
  { from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', unless: /addInitializer/ },
  { from: 't.finalize(),void 0!==t.l&&(this.l=[...t.l]),', to: 't.finalize(),', unless: /addInitializer/ },
  { from: ',this.constructor.l?.forEach(t=>t(this))', unless: /addInitializer/ },
  // Properties are declared by src/ui/property.ts.
  {
    from: 'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
    to: 'this.finalized=!0,this._$Ei();',
    unless: /static (override )?properties/,
  },
  { from: 's.state&&(s.attribute=!1),', unless: /state: true \}/ },
  { from: ',!s.noAccessor){', to: ',1){', unless: /noAccessor/ },
  { from: ';case Object:case Array:t=null==t?t:JSON.stringify(t)', unless: objects },
  { from: ';case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', unless: objects },
  { from: '(void 0!==i.converter?.toAttribute?i.converter:u)', to: 'u', unless: converter },
  {
    from: '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    to: 'u',
    unless: converter,
  },
  {
    from: 'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
    to: 'this[e]=h.fromAttribute(s,t.type)',
    unless: useDefault,
  },
  {
    from: 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
    to: 'requestUpdate(t,s,i){if(void 0!==t){if(i??=this.constructor.getPropertyOptions(t),!(i.hasChanged??f)(this[t],s))return;',
    unless: useDefault,
  },
  {
    from: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    to: 'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    unless: useDefault,
  },
  { from: ',reflect:!1,useDefault:!1,hasChanged:f}', to: '}', unless: useDefault },
  { from: 'removeController(t){this._$EO?.delete(t)}', unless: /removeController/ },
  // Decorated accessors would have to report their first value; properties here are fields.
  {
    from: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    unless: accessor,
  },
  { from: ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', to: ',', unless: accessor },
];

const litHtml: readonly Cut[] = [
  { from: ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', to: ',D=' },
  { from: '3===i?"<math>":', unless: /mathml`/ },
  { from: '3===i?"</math>":', unless: /mathml`/ },
  { from: '2===i||3===i){', to: '2===i){', unless: /mathml`/ },
  { from: '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', to: 'c=p', unless: rawText },
  {
    from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    unless: rawText,
  },
  {
    from: 'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    to: 'r.data===n&&d.push({type:2,index:l});',
    unless: /<!--[^>]*\$\{/,
  },
  // Directives and what only they look at.
  {
    from: 'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    to: 'return i',
    unless: directive,
  },
  { from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', unless: directive },
  { from: ':6===r.type&&(i=new Z(h,this,t))', to: ':0', unless: directive },
  {
    from: 'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)',
    to: 'u(t)',
    unless: directive,
  },
  { from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}', unless: directive },
  { from: ',this.options=e,this._$Cv=e?.isConnected??!0}', to: ',this.options=e}', unless: directive },
  {
    from: 'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    unless: directive,
  },
  { from: 'for(this._$AP?.(!1,!0,s);', to: 'for(;', unless: directive },
  { from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', unless: directive },
  { from: 'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', unless: directive },
  {
    from: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    to: 'this._$AC(t)',
  },
  { from: '(t?.creationScope??l).importNode', to: 'l.importNode' },
  // Listeners are functions, so their options never differ.
  {
    from: 'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t)',
    to: 'e=t===A,h=s===A;e&&!h&&this.element.removeEventListener(this.name,this),h&&!e&&this.element.addEventListener(this.name,this)',
    unless: listener,
  },
  {
    from: '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    to: 'this._$AH.call(this.options?.host??this.element,t)',
    unless: listener,
  },
  { from: 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', unless: directive },
  { from: 'extends H{constructor(){super(...arguments),this.type=3}', to: 'extends H{', unless: directive },
  { from: 'extends H{constructor(){super(...arguments),this.type=4}', to: 'extends H{', unless: directive },
  { from: 'this.type=1,', unless: directive },
  { from: '{this.type=2,', to: '{', unless: directive },
];

const litElement: readonly Cut[] = [
  {
    from: 'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});',
    to: 'i["finalized"]=!0;',
  },
  { from: 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});' },
  { from: '(s.litElementVersions??=[]).push("4.2.2");' },
  {
    from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    unless: directive,
  },
  { from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', unless: directive },
];

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'reactive-element': reactiveElement,
  'lit-html': litHtml,
  'lit-element': litElement,
};

export const cutsFor = (file: string): readonly Cut[] => cuts[file] ?? [];
