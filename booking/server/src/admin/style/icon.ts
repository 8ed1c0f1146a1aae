// The picture in the tab: a day with one hour taken. Text only.

/** As SVG. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#212b3e" stroke-width="2.5">' +
  '<rect x="4" y="5" width="24" height="23" rx="5" fill="#fdfbf7"/><path d="M4 12h24M10 2v6M22 2v6"/>' +
  '<path d="M9 19h14" stroke="#206493" stroke-width="5"/></svg>\n';
