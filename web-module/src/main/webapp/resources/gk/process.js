// Draws a process with bpmn-js and marks where a case is, or how many cases are where. Without this script the table
// beside the diagram tells the same.
document.addEventListener('DOMContentLoaded', () => {
  const pairs = text => (text ? text.split(',') : []).map(pair => pair.split('='));

  document.querySelectorAll('.gk-process[data-model]').forEach(async box => {
    box.hidden = false;
    const viewer = new BpmnJS({ container: box });
    try {
      await viewer.importXML(box.dataset.model);
    } catch (unreadable) {
      box.hidden = true;
      return;
    }
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');

    pairs(box.dataset.states).forEach(([id, state]) => registry.get(id) && canvas.addMarker(id, `gk-is-${state}`));
    pairs(box.dataset.counts).forEach(([id, counts]) => {
      if (!registry.get(id)) return;
      const [running, late] = counts.split('/').map(Number);
      if (running === 0) return;
      const badge = document.createElement('span');
      badge.className = late > 0 ? 'gk-process__count gk-process__count--late' : 'gk-process__count';
      badge.textContent = late > 0 ? `${running} · ${late} ${box.dataset.late.toLowerCase()}` : `${running}`;
      overlays.add(id, { position: { top: -12, left: 8 }, html: badge });
    });

    // At most its natural size, and never too small to read: a wider diagram moves inside the box, by dragging or
    // with the arrow keys, and starts at the step where the case is.
    const now = pairs(box.dataset.states).filter(([, state]) => state === 'now').map(([id]) => registry.get(id)).find(Boolean);
    const fit = () => {
      if (!box.clientWidth) return;
      const { inner } = canvas.viewbox();
      const scale = Math.min(1, Math.max(0.8, (box.clientWidth - 24) / inner.width));
      box.style.blockSize = `${Math.ceil(inner.height * scale) + 64}px`;
      canvas.resized();
      canvas.viewbox({ x: inner.x - 12 / scale, y: inner.y - 24 / scale, width: box.clientWidth / scale, height: box.clientHeight / scale });
      if (now) canvas.scrollToElement(now, 80);
    };
    fit();
    window.addEventListener('resize', fit);
    // A wheel over the diagram scrolls the page, not the diagram.
    box.addEventListener('wheel', event => { if (!event.ctrlKey) event.stopImmediatePropagation(); }, { capture: true });
    box.addEventListener('keydown', event => {
      const steps = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (steps) { canvas.scroll({ dx: steps[0], dy: steps[1] }); event.preventDefault(); }
    });
  });
});
