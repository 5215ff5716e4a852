// Only enhances: every page works without this file.
document.addEventListener('DOMContentLoaded', () => {
  // Error summary: take the focus, so that a screen reader starts there.
  document.querySelector('.gk-errors')?.focus();

  // Inbox: show the bulk bar only when something is chosen, and count.
  document.querySelectorAll('form[data-bulk]').forEach(form => {
    const bar = form.querySelector('.gk-bulk');
    const count = form.querySelector('[data-count]');
    const boxes = [...form.querySelectorAll('tbody input[type=checkbox]')];
    const all = form.querySelector('thead input[type=checkbox]');
    const show = () => {
      const n = boxes.filter(b => b.checked).length;
      if (count) count.textContent = (n === 1 ? count.dataset.one : count.dataset.many).replace('{0}', n);
      if (bar) bar.hidden = n === 0;
      boxes.forEach(b => b.closest('tr').classList.toggle('is-selected', b.checked));
      if (all) { all.checked = n > 0 && n === boxes.length; all.indeterminate = n > 0 && n < boxes.length; }
    };
    all?.addEventListener('change', () => { boxes.forEach(b => { b.checked = all.checked; }); show(); });
    form.addEventListener('change', show);
    show();
  });

  // Cost table: keep the running total up to date between two submits.
  document.querySelectorAll('form[data-total]').forEach(form => {
    const cents = v => Math.round(parseFloat(v.replace(/\./g, '').replace(',', '.')) * 100) || 0;
    const euro = c => '€ ' + (c / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });
    const sum = sel => [...form.querySelectorAll(sel)].reduce((s, i) => s + cents(i.value), 0);
    form.addEventListener('input', () => {
      const cost = sum('[data-cost]'), own = sum('[data-income]');
      form.querySelectorAll('[data-out=cost]').forEach(o => { o.textContent = euro(cost); });
      form.querySelectorAll('[data-out=income]').forEach(o => { o.textContent = euro(own); });
      form.querySelectorAll('[data-out=ask]').forEach(o => { o.textContent = euro(cost - own); });
    });
  });

  // Close open menus with Escape or a click elsewhere.
  const close = except => document.querySelectorAll('details.gk-menu[open]').forEach(d => { if (d !== except) d.open = false; });
  document.addEventListener('keydown', e => { if (e.key === 'Escape') close(); });
  document.addEventListener('click', e => close(e.target.closest?.('details.gk-menu')));
});
