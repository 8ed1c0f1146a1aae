// The preview follows the form before it is saved: each field is an attribute of the page's practice-context.
(function () {
  const practice = document.querySelector('.kinekit-settings practice-context');
  const widgets = document.querySelectorAll('.kinekit-settings aside > [lang]');
  document.querySelector('.kinekit-settings form').addEventListener('input', ({ target }) => {
    const name = target.dataset.attribute;
    if (!name) {
      return;
    }
    if (target.value.trim()) {
      practice.setAttribute(name, target.value.trim());
    } else {
      practice.removeAttribute(name);
    }
    if (name === 'language' && target.value) {
      widgets.forEach((widget) => widget.setAttribute('lang', target.value));
    }
  });
})();
