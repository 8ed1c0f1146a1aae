// What stands after the '#' of this page's address. Touches the address bar.

/**
 * The part after the '#', when it begins with one of `names` and a '=': `summary=1.abc`. It leaves the address at once, so that
 * neither history nor a bookmark nor a link to this page holds it. Some programs write the '=' as %3D.
 */
export function takeFragment(names: readonly string[]): string | undefined {
  const found = location.hash.slice(1).replace(/%3d/i, '=');
  if (!names.some((name) => found.startsWith(`${name}=`))) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return found;
}
