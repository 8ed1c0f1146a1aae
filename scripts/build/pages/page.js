// A widget on a page of its own: what its address may say, and how high it is in a frame. A classic script, before the kit's
// module: what is set is there when the widget wakes, and a file opened without a server can run it.
{
  const root = document.documentElement;
  const widget = document.querySelector('main > *');
  const asked = new URLSearchParams(location.search);

  /** By the mark after an attribute's name in data-takes: whether a value is one it takes. */
  const fits = {
    '=': (value, values) => values.split('|').includes(value),
    '#': (value, range) => {
      const [min, max] = range.split('..');
      const number = value.trim() ? Number(value) : NaN;
      return Number.isFinite(number) && !(min && number < Number(min)) && !(max && number > Number(max));
    },
    '?': (value) => ['', 'true', '1'].includes(value),
    // Text of one line, which the widget reads with care.
    '': (value) => value.length <= 300 && !/\p{Cc}/u.test(value),
  };
  for (const takes of widget.dataset.takes.split(' ')) {
    const [, name, mark, rest] = /^([\w-]+)([=#?]?)(.*)$/.exec(takes) ?? [];
    const value = name && asked.get(name);
    if (typeof value === 'string' && fits[mark](value, rest)) widget.setAttribute(name, mark === '?' ? '' : value);
  }

  /** What of a practice's looks an address may say. */
  const looks = {
    'kine-accent': /^#?[\da-f]{6}$/i,
    'kine-radius': /^\d{1,2}(\.\d{1,2})?(px|em|rem)?$/,
    'kine-scheme': /^(light|dark)$/,
  };
  for (const [name, form] of Object.entries(looks)) {
    const value = asked.get(name) ?? '';
    if (form.test(value)) root.style.setProperty(`--${name}`, value.replace(/^(?=[\da-f]{6}$)/i, '#'));
  }
  if (root.style.getPropertyValue('--kine-scheme')) root.style.colorScheme = asked.get('kine-scheme');

  /**
   * A file about the practice on this same address (as for `<practice-context src>`), never elsewhere: a link that anybody can
   * write must not name another phone number or another server on the practice's own page.
   */
  const file = asked.get('practice') ? new URL(asked.get('practice'), location.href) : undefined;
  if (file && file.origin === location.origin && /^https?:$/.test(file.protocol)) {
    const practice = document.createElement('practice-context');
    practice.setAttribute('src', file.href);
    document.body.append(practice);
  }

  // The page around hears how high this one is, and nothing else: so it may be any page (kinekit-frame.js listens).
  if (parent !== window) {
    root.classList.add('framed');
    let told = 0;
    const tell = (again) => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (height === told && !again) return;
      told = height;
      parent.postMessage({ kinekit: 'height', height }, '*');
    };
    new ResizeObserver(() => tell(false)).observe(root);
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data?.kinekit === 'ask') tell(true);
    });
  }

  // A file without a server may load no module; the whole kit in one file is none.
  if (location.protocol === 'file:') {
    const whole = document.createElement('script');
    whole.src = `../kinekit.${root.lang}.js`;
    document.head.append(whole);
  }
}
