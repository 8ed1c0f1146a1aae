// Gives <iframe data-kine-frame> the height of the kit's page in it. Only the frame whose window speaks, and only while that
// window shows the address the frame was given: docs/embed.md.
{
  const frames = () => [...document.querySelectorAll('iframe[data-kine-frame]')];
  addEventListener('message', ({ data, source, origin }) => {
    const height = data?.kinekit === 'height' && data.height;
    if (typeof height !== 'number' || !(height > 0 && height < 30000)) return;
    const frame = frames().find((each) => each.contentWindow === source);
    if (frame && new URL(frame.src, location.href).origin === origin) frame.style.height = `${height}px`;
  });
  // One that spoke before this was here says it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ kinekit: 'ask' }, '*');
}
